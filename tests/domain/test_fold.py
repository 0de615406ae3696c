"""The tally of small ledgers, each told as a story."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from tests.story import fen, named, told
from welfare_desk.domain.fold import Fold, fold

if TYPE_CHECKING:
    from welfare_desk.domain.tally import Sums


def outstanding(sums: Sums) -> dict[str | None, int]:
    return {p: one.outstanding_fen for p, one in sums.by_project.items() if one.outstanding_fen}


def received(sums: Sums) -> dict[str | None, int]:
    return {p: one.received_fen for p, one in sums.by_project.items() if one.received_fen}


def goods(sums: Sums) -> dict[str | None, int]:
    return {p: one.goods_valued_fen for p, one in sums.by_project.items() if one.goods_valued_fen}


@pytest.fixture
def sums(request: pytest.FixtureRequest) -> Sums:
    """The sums of the story in the test's docstring, the same in every order it can be read."""
    posted = told(request.function.__doc__)
    first = fold(posted)
    for order in itertools.islice(itertools.permutations(posted), 720):
        assert fold(order) == first
    return first


def test_a_donation_is_received_and_raised(sums: Sums) -> None:
    """
    A: donation d1 unit U1 money 1200.00 by cash to P01
    """
    assert (sums.received_fen, sums.raised_fen, sums.pledged_fen) == (fen("1200"), fen("1200"), 0)
    assert sums.by_method_fen == {"cash": fen("1200")}
    assert received(sums) == {"P01": fen("1200")}
    assert (sums.entries_posted, sums.entries_standing, sums.givers) == (1, 1, 1)


def test_a_pledge_is_raised_but_not_received(sums: Sums) -> None:
    """
    A: pledge p1 unit U1 money 200.00 to P01=150.00
    """
    assert (sums.pledged_fen, sums.received_fen, sums.outstanding_fen) == (20000, 0, 20000)
    assert outstanding(sums) == {"P01": 15000, None: 5000}


def test_a_part_payment_leaves_the_rest_outstanding(sums: Sums) -> None:
    """
    A: pledge   p1 unit U1 money 200.00 to P01=150.00,P02=50.00
    A: donation d1 unit U1 money 170.00 by cash settles p1
    """
    assert (sums.received_fen, sums.outstanding_fen, sums.raised_fen) == (17000, 3000, 20000)
    assert received(sums) == {"P01": 15000, "P02": 2000}
    assert outstanding(sums) == {"P02": 3000}


def test_an_over_payment_is_received_whole_and_its_excess_is_undesignated(sums: Sums) -> None:
    """
    A: pledge   p1 unit U1 money 100.00 to P01
    A: donation d1 unit U1 money 60.00 by cash settles p1
    B: donation d2 unit U1 money 60.00 by cash settles p1
    """
    assert (sums.received_fen, sums.outstanding_fen, sums.raised_fen) == (12000, 0, 12000)
    assert received(sums) == {"P01": 10000, None: 2000}


def test_what_a_settlement_allocates_elsewhere_is_taken_off_the_pledge_in_order(
    sums: Sums,
) -> None:
    """
    A: pledge   p1 unit U1 money 100.00 to P01=60.00,P02=40.00
    A: donation d1 unit U1 money 70.00 by cash to P02=10.00,P03=60.00 settles p1
    """
    assert received(sums) == {"P02": 1000, "P03": 6000}
    assert outstanding(sums) == {"P02": 3000}
    assert sum(outstanding(sums).values()) == sums.outstanding_fen


def test_one_transfer_settles_several_pledges(sums: Sums) -> None:
    """
    A: pledge   p1 unit U1 money 100.00 to P01
    A: pledge   p2 unit U1 money 50.00 to P02
    A: donation d1 unit U1 money 160.00 by bank_transfer settles p1=100.00,p2=30.00
    """
    assert outstanding(sums) == {"P02": 2000}
    assert received(sums) == {"P01": 10000, "P02": 3000, None: 3000}


def test_allocations_of_one_transfer_are_cut_among_its_pledges_in_order(sums: Sums) -> None:
    """
    A: pledge   p1 unit U1 money 100.00 to P01
    A: pledge   p2 unit U1 money 50.00 to P02
    A: donation d1 unit U1 money 150.00 by cash to P01=100.00,P02=50.00 settles p1=100.00,p2
    """
    assert outstanding(sums) == {}
    assert received(sums) == {"P01": 10000, "P02": 5000}


def test_a_reversal_takes_the_amount_back(sums: Sums) -> None:
    """
    A: donation d1 unit U1 money 5000.00 by cash to P07
    A: reversal r1 of d1 because void
    A: donation d2 unit U2 money 500.00 by cash to P07
    """
    assert (sums.received_fen, sums.givers, sums.entries_posted) == (50000, 1, 3)
    assert sums.entries_standing == 1
    assert received(sums) == {"P07": 50000}


def test_a_second_reversal_of_an_entry_does_not_count(sums: Sums) -> None:
    """
    A: donation d1 unit U1 money 50.00 by cash
    A: reversal r1 of d1
    B: reversal r2 of d1
    """
    assert (sums.received_fen, sums.entries_posted, sums.entries_standing) == (0, 3, 0)


def test_a_reversed_settlement_opens_its_pledge_again(sums: Sums) -> None:
    """
    A: pledge   p1 unit U1 money 100.00 to P01
    A: donation d1 unit U1 money 100.00 by cash settles p1
    A: reversal r1 of d1
    """
    assert (sums.received_fen, sums.outstanding_fen) == (0, 10000)
    assert outstanding(sums) == {"P01": 10000}


def test_money_received_for_a_reversed_pledge_stays_received(sums: Sums) -> None:
    """
    A: pledge   p1 unit U1 money 100.00 to P01
    A: donation d1 unit U1 money 30.00 by cash settles p1
    A: reversal r1 of p1 because withdrawn
    """
    assert (sums.pledged_fen, sums.received_fen, sums.outstanding_fen) == (0, 3000, 0)
    assert received(sums) == {"P01": 3000}


def test_settlements_of_a_replaced_pledge_count_for_its_replacement(sums: Sums) -> None:
    """
    A: pledge   p1 unit U1 money 100.00 to P01
    A: donation d1 unit U1 money 30.00 by cash settles p1
    A: reversal r1 of p1 because correction replaced_by p2
    A: pledge   p2 unit U1 money 80.00 to P02
    """
    assert (sums.pledged_fen, sums.received_fen, sums.outstanding_fen) == (8000, 3000, 5000)
    assert received(sums) == {"P02": 3000}
    assert outstanding(sums) == {"P02": 5000}


def test_a_pledge_replaced_twice_is_settled_by_all_that_came(sums: Sums) -> None:
    """
    A: pledge   p1 unit U1 money 100.00
    A: reversal r1 of p1 because correction replaced_by p2
    A: pledge   p2 unit U1 money 80.00
    A: reversal r2 of p2 because correction replaced_by p3
    A: pledge   p3 unit U1 money 90.00
    A: donation d1 unit U1 money 30.00 by cash settles p1
    """
    assert (sums.pledged_fen, sums.outstanding_fen) == (9000, 6000)


def test_a_pledge_is_not_replaced_by_another_kind(sums: Sums) -> None:
    """
    A: pledge   p1 unit U1 money 100.00
    A: donation d1 unit U1 money 30.00 by cash settles p1
    A: reversal r1 of p1 because correction replaced_by p2
    A: pledge   p2 unit U1 service 6
    """
    assert (sums.received_fen, sums.outstanding_fen) == (3000, 0)


def test_pledges_that_replace_each_other_count_nothing(sums: Sums) -> None:
    """
    A: pledge   p1 unit U1 money 100.00
    A: pledge   p2 unit U1 money 80.00
    A: reversal r1 of p1 because correction replaced_by p2
    A: reversal r2 of p2 because correction replaced_by p1
    """
    assert (sums.pledged_fen, sums.outstanding_fen, sums.entries_standing) == (0, 0, 0)


def test_an_earlier_reversal_decides_what_replaces_a_pledge(sums: Sums) -> None:
    """
    A: pledge   p1 unit U1 money 100.00 at 0
    B: pledge   p2 unit U1 money 80.00 at 1
    A: reversal r1 of p1 because withdrawn at 2
    B: reversal r2 of p1 because correction replaced_by p2 at 3
    B: donation d1 unit U1 money 30.00 by cash settles p1 at 4
    """
    assert (sums.pledged_fen, sums.outstanding_fen) == (8000, 8000)


def test_a_reallocation_moves_a_gift(sums: Sums) -> None:
    """
    A: donation     d1 unit U1 money 100.00 by cash to P10
    A: reallocation m1 of d1 to P10=40.00,P11=60.00
    """
    assert received(sums) == {"P10": 4000, "P11": 6000}
    assert (sums.entries_posted, sums.entries_standing) == (2, 1)


def test_of_two_reallocations_in_one_log_the_last_by_seq_counts_whatever_the_clock_says(
    sums: Sums,
) -> None:
    """
    A: donation     d1 unit U1 money 100.00 by cash to P10
    A: reallocation m1 of d1 to P11 at 50
    A: reallocation m2 of d1 to P12 at 20
    """
    assert received(sums) == {"P12": 10000}


def test_of_two_logs_the_later_reallocation_counts(sums: Sums) -> None:
    """
    A: donation     d1 unit U1 money 100.00 by cash to P10
    A: reallocation m1 of d1 to P11 at 50
    B: reallocation m2 of d1 to P12 at 20
    """
    assert received(sums) == {"P11": 10000}


def test_a_reallocated_pledge_is_filled_where_it_now_stands(sums: Sums) -> None:
    """
    A: pledge       p1 unit U1 money 100.00 to P01
    A: donation     d1 unit U1 money 40.00 by cash settles p1
    A: reallocation m1 of p1 to P02
    """
    assert received(sums) == {"P02": 4000}
    assert outstanding(sums) == {"P02": 6000}


def test_a_settlement_of_an_unknown_pledge_is_undesignated(sums: Sums) -> None:
    """
    A: donation d1 unit U1 money 40.00 by cash settles p9
    """
    assert received(sums) == {None: 4000}


def test_only_the_same_kind_settles_a_kind(sums: Sums) -> None:
    """
    A: pledge   p1 unit U1 money 100.00 to P01
    A: donation d1 unit U1 goods 5 worth 40.00 settles p1
    B: pledge   p2 unit U1 goods 10 worth 50.00
    B: donation d2 unit U1 money 70.00 by cash settles p2
    """
    assert (sums.outstanding_fen, sums.goods_received_fen, sums.goods_promised_fen) == (
        10000,
        4000,
        5000,
    )
    assert received(sums) == {None: 7000}


def test_goods_are_never_added_to_money(sums: Sums) -> None:
    """
    A: donation g1 unit U1 goods 20 worth 3600.00 to P04
    A: donation g2 unit U2 goods 160 to P08
    A: pledge   g3 unit U3 goods 60 worth 6000.00 to P09
    A: pledge   g4 unit U4 goods 3
    """
    assert (sums.raised_fen, sums.received_fen, sums.pledged_fen) == (0, 0, 0)
    assert (sums.goods_received_fen, sums.goods_promised_fen) == (360000, 600000)
    assert sums.goods_unvalued == 2
    assert goods(sums) == {"P04": 360000, "P09": 600000}


def test_promised_goods_fall_pro_rata_by_quantity_rounded_down(sums: Sums) -> None:
    """
    A: pledge   g1 unit U1 goods 3 worth 100.00 to P09
    A: donation g2 unit U1 goods 1 worth 33.00 settles g1
    """
    assert (sums.goods_received_fen, sums.goods_promised_fen) == (3300, 6666)
    assert goods(sums) == {"P09": 9966}


def test_promised_goods_that_came_are_no_longer_promised(sums: Sums) -> None:
    """
    A: pledge   g1 unit U1 goods 3 worth 100.00
    A: donation g2 unit U1 goods 4 settles g1
    A: pledge   g3 unit U1 goods - worth 20.00
    A: donation g4 unit U1 goods 1 settles g3
    A: pledge   g5 unit U1 goods 2
    """
    assert (sums.goods_promised_fen, sums.goods_unvalued) == (0, 3)


def test_goods_without_a_quantity_fulfil_the_promise(sums: Sums) -> None:
    """
    A: pledge   g1 unit U1 goods 3 worth 100.00
    A: donation g2 unit U1 goods - worth 90.00 settles g1
    """
    assert (sums.goods_promised_fen, sums.goods_received_fen) == (0, 9000)


def test_one_delivery_settles_two_promises_of_goods(sums: Sums) -> None:
    """
    A: pledge   g1 unit U1 goods 3 worth 30.00 to P01
    A: pledge   g2 unit U1 goods 4 worth 40.00 to P02
    A: donation g3 unit U1 goods 5 worth 50.00 to P03 settles g1,g2
    A: donation g4 unit U1 goods - worth 1.00 settles g9,g8
    """
    assert sums.goods_promised_fen == 2000
    assert goods(sums) == {"P02": 2000, "P03": 5000, None: 100}


def test_services_are_counted_and_never_priced(sums: Sums) -> None:
    """
    A: pledge   s1 unit U1 service 6 to P11
    A: donation s2 unit U2 service 2 to P11
    """
    assert (sums.entries_standing, sums.givers, sums.raised_fen) == (2, 2, 0)
    assert (sums.goods_promised_fen, sums.goods_unvalued) == (0, 0)


def test_an_anonymous_gift_counts_but_no_giver(sums: Sums) -> None:
    """
    A: donation d1 money 100.00 by cash
    """
    assert (sums.received_fen, sums.givers) == (10000, 0)


def test_a_claim_counts_until_it_is_taken_back(sums: Sums) -> None:
    """
    A: claim    c1 unit U1 project P01
    A: claim    c2 unit U2 project P01
    A: reversal r1 of c2 because withdrawn
    """
    assert (sums.claims, sums.entries_posted, sums.givers) == (1, 1, 0)


def test_claims_beyond_the_slots_stand_but_do_not_count() -> None:
    """
    A: claim    c1 unit U1 project P01 line L slots 2 at 1
    B: claim    c2 unit U2 project P01 line L slots 2 at 2
    A: claim    c3 unit U3 project P01 line L at 3
    B: claim    c4 unit U4 project P01 line L at 4
    A: reversal r1 of c3 because withdrawn at 5
    """
    posted = told(test_claims_beyond_the_slots_stand_but_do_not_count.__doc__)
    for order in itertools.permutations(posted):
        ledger = Fold(order)
        ledger.know_slots({("P01", "L"): 3})  # type: ignore[dict-item]  # ids are plain text here
        surplus = ledger.standing.surplus_claims(
            {("P01", "L"): 3, ("P01", "M"): 1}  # type: ignore[dict-item]  # as above
        )
        assert [one.id for one in surplus] == [named("c2")]
        assert ledger.sums().claims == 2


def test_adding_an_entry_twice_is_adding_it_once() -> None:
    """
    A: donation d1 unit U1 money 100.00 by cash
    """
    (posted,) = told(test_adding_an_entry_twice_is_adding_it_once.__doc__)
    ledger = Fold([posted])
    assert ledger.add(posted) == frozenset()
    assert ledger.sums().received_fen == 10000


def test_surplus_reversals_are_named() -> None:
    """
    A: donation d1 unit U1 money 50.00 by cash
    B: reversal r2 of d1 at 9
    A: reversal r1 of d1 at 5
    """
    ledger = Fold(told(test_surplus_reversals_are_named.__doc__))
    assert [one.id for one in ledger.standing.surplus_reversals()] == [named("r2")]
    assert ledger.standing.knows(named("r2"))


@pytest.mark.parametrize(
    ("arrived", "filled"), [("", "none"), ("40.00", "part"), ("100.00", "whole")]
)
def test_a_pledge_says_how_far_it_is_filled(arrived: str, filled: str) -> None:
    story = "A: pledge p1 unit U1 money 100.00\n"
    if arrived:
        story += f"A: donation d1 unit U1 money {arrived} by cash settles p1"
    assert Fold(told(story)).counted(named("p1")).filled == filled


def test_one_more_entry_names_what_it_may_have_changed() -> None:
    """
    A: pledge   p1 unit U1 money 100.00
    A: donation d1 unit U1 money 40.00 by cash settles p1
    A: donation d2 unit U1 money 30.00 by cash settles p1
    A: donation d3 unit U1 money 30.00 by cash
    """
    *before, settlement, other = told(test_one_more_entry_names_what_it_may_have_changed.__doc__)
    ledger = Fold(before)
    assert ledger.add(settlement) == {named("p1"), named("d1"), named("d2")}
    assert ledger.add(other) == {named("d3")}


def test_only_a_pledge_is_a_pledge() -> None:
    """
    A: donation d1 unit U1 money 40.00 by cash
    """
    ledger = Fold(told(test_only_a_pledge_is_a_pledge.__doc__))
    with pytest.raises(KeyError):
        ledger.standing.pledge(named("d1"))


def test_unvalued_goods_that_came_are_counted_once(sums: Sums) -> None:
    """
    A: pledge   g1 unit U1 goods 2
    A: donation g2 unit U1 goods 2 settles g1
    """
    assert sums.goods_unvalued == 1
