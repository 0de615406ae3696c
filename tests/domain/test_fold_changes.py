"""What is taken back, replaced, moved or merged, told as stories."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from tests.story import named, outstanding, received, told
from welfare_desk.domain.entries import Allocation
from welfare_desk.domain.fold import Fold
from welfare_desk.domain.ids import ProjectId

if TYPE_CHECKING:
    from welfare_desk.domain.tally import Sums


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


def test_a_circle_of_replacements_counts_the_same_in_whatever_order_it_is_read() -> None:
    """
    A: pledge   p1 unit U1 money 100.00 to P01
    A: pledge   p2 unit U1 money 80.00 to P02
    A: reversal r1 of p1 because correction replaced_by p2
    A: reversal r2 of p2 because correction replaced_by p1
    A: donation d1 unit U1 money 30.00 by cash settles p1
    A: donation d2 unit U1 money 40.00 by cash settles p2
    """
    story = test_a_circle_of_replacements_counts_the_same_in_whatever_order_it_is_read.__doc__
    for order in itertools.permutations(told(story)):
        assert received(Fold(order).sums()) == {"P01": 7000}


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


def test_what_a_gift_was_for_before_is_known_whatever_the_clock_says() -> None:
    posted = told("""
        A: donation d1 unit U1 money 100 by cash to P01
        A: reallocation m1 of d1 to P02 at 50
        B: reallocation m2 of d1 to P03 at 30
        A: reallocation m3 of d1 to P04 at 20
        A: reallocation m4 of d9 to P05
        A: claim c1 unit U1 project P01
    """)
    standing = Fold(posted).standing
    before = {one.id: standing.allocations_before(one) for one in posted}
    assert before[named("m1")] == (Allocation(project=ProjectId("P03")),)
    assert before[named("m2")] == (Allocation(project=ProjectId("P04")),)
    assert before[named("m3")] == (Allocation(project=ProjectId("P02")),)
    assert before[named("m4")] == before[named("c1")] == ()
