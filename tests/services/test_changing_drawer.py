"""Counting a drawer: held against the ledger in the transaction, by two people, kept once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.market import A, cash, new_id, open_market, taken_back
from welfare_desk.domain.changes import PutCashCount
from welfare_desk.domain.drawer import CashCount, drawer_of
from welfare_desk.domain.entries import Refund, Reversal
from welfare_desk.domain.ids import CountId, DeskId, OperatorCode
from welfare_desk.services.changing import change
from welfare_desk.services.drawer_errors import (
    BadPiecesError,
    DifferenceUnexplainedError,
    NoCustodianError,
    OneCounterError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.services.books import Books

COUNT = CashCount(
    id=CountId("c1"),
    desk=DeskId("Z"),
    at=datetime(2022, 6, 25, tzinfo=UTC),
    pieces=((10_000, 2),),
    counter="王敏",
    checker="李强",
    by=OperatorCode("X"),
)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "m.sqlite") as books:
        books.bookkeeper.post(cash(20_000), id=new_id())
        yield books


def keep(books: Books, count: CashCount) -> CashCount:
    done = change(books, PutCashCount(count=count)).change
    assert isinstance(done, PutCashCount)
    return done.count


def expected(books: Books) -> int:
    return drawer_of(books.live.afresh().drawers, A).expected_fen


def test_desk_time_operator_and_expectation_come_from_the_books(books: Books) -> None:
    kept = keep(books, COUNT)
    assert (kept.desk, kept.by, kept.expected_fen) == (A, OperatorCode("OP1"), 20_000)
    assert kept.at > COUNT.at
    assert books.registrar.cash_counts() == (kept,)


def test_the_same_count_is_kept_once(books: Books) -> None:
    kept = keep(books, COUNT)
    assert keep(books, replace(COUNT, pieces=())) == kept
    assert len(books.registrar.cash_counts()) == 1


def test_the_window_still_hears_of_every_entry(books: Books) -> None:
    books.live.catch_up()
    books.bookkeeper.post(cash(100), id=new_id())
    keep(books, replace(COUNT, pieces=((10_000, 2), (100, 1))))
    assert len(books.live.catch_up().rows) == 1


def test_an_entry_that_came_while_the_money_was_counted_is_held_against_it(books: Books) -> None:
    books.bookkeeper.post(cash(500), id=new_id())
    with pytest.raises(DifferenceUnexplainedError) as refused:
        keep(books, COUNT)
    assert refused.value.values == {"expected": "205.00", "counted": "200.00"}
    assert books.registrar.cash_counts() == ()
    assert keep(books, replace(COUNT, reason="in the cap")).difference_fen == -500


@pytest.mark.parametrize(("counter", "checker"), [("", "李强"), ("王敏", " "), ("王敏", "王　敏")])
def test_two_people_count(books: Books, counter: str, checker: str) -> None:
    with pytest.raises(OneCounterError):
        keep(books, replace(COUNT, counter=counter, checker=checker))


@pytest.mark.parametrize("custodian", ["", "王敏"])
def test_money_is_handed_over_to_somebody_else(books: Books, custodian: str) -> None:
    with pytest.raises(NoCustodianError):
        keep(books, replace(COUNT, kind="hand_over", custodian=custodian))


@pytest.mark.parametrize(
    "pieces", [{"pieces": ((300, 1),)}, {"pieces": ((100, -1),)}, {"false_pieces": ((50, 1),)}]
)
def test_only_money_in_use_is_counted(books: Books, pieces: dict[str, tuple[object, ...]]) -> None:
    with pytest.raises(BadPiecesError):
        keep(books, replace(COUNT, **pieces))  # type: ignore[arg-type]


def test_a_hand_over_empties_the_drawer_and_the_next_count_starts_there(books: Books) -> None:
    keep(books, replace(COUNT, kind="hand_over", custodian="李强"))
    assert expected(books) == 0
    books.bookkeeper.post(cash(700), id=new_id())
    next_count = replace(COUNT, id=CountId("c2"), pieces=((500, 1), (100, 2)), kind="closing")
    assert keep(books, next_count).expected_fen == 700


def test_what_was_void_was_never_there_and_what_was_handed_back_left(books: Books) -> None:
    void, back = new_id(), new_id()
    books.bookkeeper.post(cash(300), id=void)
    books.bookkeeper.post(cash(400), id=back)
    assert expected(books) == 20_700
    books.bookkeeper.post(taken_back(void), id=new_id())
    refund = Refund(method="cash", on=datetime(2022, 6, 25, tzinfo=UTC).date())
    books.bookkeeper.post(Reversal(of=back, because="refund", refund=refund), id=new_id())
    assert expected(books) == 20_000


def test_what_became_of_the_count_is_told(books: Books) -> None:
    told = change(books, PutCashCount(count=COUNT)).told
    assert told is not None
    assert "as the ledger expects" in told.in_english()
    handed = replace(COUNT, id=CountId("c2"), kind="hand_over", custodian="赵会计")
    told = change(books, PutCashCount(count=handed)).told
    assert told is not None
    assert "赵会计" in told.in_english()
    found = replace(COUNT, id=CountId("c3"), pieces=((100, 1),), reason="found")
    told = change(books, PutCashCount(count=found)).told
    assert told is not None
    assert "1.00" in told.in_english()
