"""Goods and services in the tally: counted apart from money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.story import goods

if TYPE_CHECKING:
    from welfare_desk.domain.tally import Sums


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


def test_deliveries_without_a_project_fill_their_promise_one_after_the_other(sums: Sums) -> None:
    """
    A: pledge   g1 unit U1 goods 10 worth 100.00 to P01=50.00,P02=50.00
    A: donation g2 unit U1 goods 5 worth 50.00 settles g1
    A: donation g3 unit U1 goods 5 worth 54.00 settles g1
    """
    assert sums.goods_promised_fen == 0
    assert goods(sums) == {"P01": 5400, "P02": 5000}


def test_one_delivery_without_a_project_fills_each_of_its_promises(sums: Sums) -> None:
    """
    A: pledge   g1 unit U1 goods 3 worth 30.00 to P01
    A: pledge   g2 unit U1 goods 4 worth 40.00 to P02
    A: donation g3 unit U1 goods 5 worth 50.00 settles g1,g2
    """
    assert sums.goods_promised_fen == 2000
    assert goods(sums) == {"P01": 3000, "P02": 4000}


def test_a_delivery_brings_each_promise_what_is_still_to_come_of_it(sums: Sums) -> None:
    """
    A: pledge   g1 unit U1 goods 3 worth 30.00 to P01
    A: pledge   g2 unit U1 goods 4 worth 40.00 to P02
    A: donation g3 unit U1 goods 2 settles g1
    A: donation g4 unit U1 goods 3 settles g1,g2
    """
    assert sums.goods_promised_fen == 2000
    assert goods(sums) == {"P02": 2000}


def test_what_an_earlier_delivery_leaves_changes_when_that_is_taken_back(sums: Sums) -> None:
    """
    A: pledge   g1 unit U1 goods 3 worth 30.00 to P01
    A: pledge   g2 unit U1 goods 4 worth 40.00 to P02
    A: pledge   g3 unit U1 goods 5 worth 50.00 to P03
    A: donation g4 unit U1 goods 2 settles g1
    A: donation g5 unit U1 goods 3 settles g1,g2
    A: donation g6 unit U1 goods 4 settles g2,g3
    B: reversal  r7 of g4 because void
    """
    assert sums.goods_promised_fen == 3000 + 4000 + 5000 - 7000
    assert goods(sums) == {"P03": 5000}


def test_a_delivery_to_a_promise_without_a_quantity_fulfils_it(sums: Sums) -> None:
    """
    A: pledge   g1 unit U1 goods - worth 30.00
    A: pledge   g2 unit U1 goods 4 worth 40.00
    A: donation g3 unit U1 goods 1 settles g1,g2
    A: donation g4 unit U1 goods 3 settles g1,g2
    A: donation g5 unit U1 goods - settles g2,g1
    A: pledge   g6 unit U1 goods 4 worth 60.00
    A: pledge   g7 unit U1 service 1
    A: donation g8 unit U1 goods 4 settles g7,g6
    """
    assert sums.goods_promised_fen == 0


def test_a_delivery_for_one_project_is_taken_off_what_was_promised_to_it(sums: Sums) -> None:
    """
    A: pledge   g1 unit U1 goods 10 worth 100.00 to P01=50.00,P02=50.00
    A: donation g2 unit U1 goods 5 worth 50.00 to P02 settles g1
    """
    assert goods(sums) == {"P01": 5000, "P02": 5000}


def test_services_are_counted_and_never_priced(sums: Sums) -> None:
    """
    A: pledge   s1 unit U1 service 6 to P11
    A: donation s2 unit U2 service 2 to P11
    """
    assert (sums.entries_standing, sums.givers, sums.raised_fen) == (2, 2, 0)
    assert (sums.goods_promised_fen, sums.goods_unvalued) == (0, 0)


def test_unvalued_goods_that_came_are_counted_once(sums: Sums) -> None:
    """
    A: pledge   g1 unit U1 goods 2
    A: donation g2 unit U1 goods 2 settles g1
    """
    assert sums.goods_unvalued == 1
