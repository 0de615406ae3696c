"""Money in the tally: received, pledged, settled, each told as a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.story import fen, named, outstanding, received, told
from welfare_desk.domain.fold import Fold

if TYPE_CHECKING:
    from welfare_desk.domain.tally import Sums


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


def test_an_anonymous_gift_counts_but_no_giver(sums: Sums) -> None:
    """
    A: donation d1 money 100.00 by cash
    """
    assert (sums.received_fen, sums.givers) == (10000, 0)


@pytest.mark.parametrize(
    ("arrived", "filled"), [("", "none"), ("40.00", "part"), ("100.00", "whole")]
)
def test_a_pledge_says_how_far_it_is_filled(arrived: str, filled: str) -> None:
    story = "A: pledge p1 unit U1 money 100.00\n"
    if arrived:
        story += f"A: donation d1 unit U1 money {arrived} by cash settles p1"
    assert Fold(told(story)).counted(named("p1")).filled == filled
