"""The drawer: what is counted, what must lie there, and when it has to be counted again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from welfare_desk.domain.drawer import (
    CashCount,
    Drawer,
    drawer_of,
    needs_count,
    newest_count,
)
from welfare_desk.domain.ids import CountId, DeskId, OperatorCode

A, B = DeskId("A"), DeskId("B")
NINE = datetime(2022, 6, 25, 1, 0, tzinfo=UTC)
COUNT = CashCount(
    id=CountId("c1"),
    desk=A,
    at=NINE,
    pieces=((10_000, 2), (500, 1)),
    false_pieces=((10_000, 1),),
    expected_fen=20_500,
    by=OperatorCode("OP1"),
)


def drawer(cash_fen: int, *, handed_fen: int = 0, entries: int = 1) -> Drawer:
    return Drawer(
        desk=A,
        taken_fen={"cash": cash_fen, "pos": 900},
        returned_fen={},
        handed_over_fen=handed_fen,
        cash_entries=entries,
    )


def test_suspected_false_notes_lie_apart_and_are_not_money() -> None:
    assert (COUNT.counted_fen, COUNT.false_fen, COUNT.difference_fen) == (20_500, 10_000, 0)


def test_a_difference_is_settled_by_a_reason() -> None:
    short = replace(COUNT, expected_fen=21_000)
    assert short.difference_fen == -500
    assert not short.is_settled
    assert replace(short, reason="one note fell behind the table").is_settled


def test_what_was_handed_over_lies_there_no_longer() -> None:
    assert COUNT.left_fen == 20_500
    assert replace(COUNT, kind="hand_over").left_fen == 0
    assert drawer(20_500, handed_fen=20_500).expected_fen == 0


def test_a_drawer_is_counted_again_once_its_cash_moved() -> None:
    assert needs_count(drawer(20_500), ())
    assert not needs_count(drawer(20_500), (COUNT,))
    assert needs_count(drawer(30_500), (COUNT,))
    assert needs_count(drawer(21_000), (replace(COUNT, expected_fen=21_000),))
    handed = replace(COUNT, kind="hand_over")
    assert not needs_count(drawer(20_500, handed_fen=20_500), (handed,))


def test_a_drawer_without_cash_needs_no_count() -> None:
    assert not needs_count(drawer_of((), A), ())
    assert not needs_count(drawer(0, entries=0), ())
    assert needs_count(drawer(500, entries=0), ())


def test_the_newest_count_of_a_desk_is_the_one_that_counts() -> None:
    later = replace(COUNT, id=CountId("c2"), at=NINE + timedelta(minutes=5))
    other = replace(later, id=CountId("c3"), desk=B, at=NINE + timedelta(minutes=9))
    assert newest_count((later, COUNT, other), A) == later
    assert newest_count((COUNT,), B) is None


def test_the_drawer_of_a_desk_is_found_by_its_letter() -> None:
    assert drawer_of((drawer(100),), A).expected_fen == 100
    assert drawer_of((drawer(100),), B).expected_fen == 0
