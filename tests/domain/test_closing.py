"""Closings: which one stands, and what belongs to the event as it was closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from welfare_desk.domain.closing import Closing, closed_ends, open_items, standing_closing
from welfare_desk.domain.entries import Head
from welfare_desk.domain.ids import ClosingId, DeskId, OperatorCode

A, B = DeskId("A"), DeskId("B")
TEN = datetime(2022, 6, 25, 2, 30, tzinfo=UTC)
HERE = Closing(
    id=ClosingId("k1"),
    at=TEN,
    desk=A,
    by=OperatorCode("OP1"),
    heads=(Head(desk=A, seq=12, hash="a"), Head(desk=B, seq=2, hash="b")),
    tally="{}",
)
THERE = replace(
    HERE,
    id=ClosingId("k2"),
    at=TEN + timedelta(minutes=1),
    desk=B,
    heads=(Head(desk=B, seq=7, hash="c"),),
)


def test_the_newest_closing_that_was_not_opened_again_stands() -> None:
    assert standing_closing(()) is None
    assert standing_closing((THERE, HERE)) == THERE
    assert standing_closing((HERE, replace(THERE, reopened=TEN, reason="late"))) == HERE


def test_two_laptops_that_closed_apart_close_all_that_both_knew() -> None:
    assert closed_ends((HERE, THERE)) == {A: 12, B: 7}
    assert closed_ends((THERE, HERE)) == {A: 12, B: 7}


def test_an_event_that_is_open_has_no_ends() -> None:
    assert closed_ends(()) is None
    assert closed_ends((replace(HERE, reopened=TEN),)) is None


def test_what_stayed_open_is_read_with_how_much_of_it() -> None:
    assert open_items(("pledges:3", "holds", "sheets:?")) == (
        ("pledges", 3),
        ("holds", 0),
        ("sheets", 0),
    )
