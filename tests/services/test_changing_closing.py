"""Closing the event: refused while something stops it, recorded once, opened with a reason."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing as closing_file
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.market import LAMPS, NOBODY, A, B, cash, claim, new_id, open_market, promise
from welfare_desk.domain.changes import CloseEvent, PutCashCount, ReopenEvent
from welfare_desk.domain.closing import standing_closing
from welfare_desk.domain.drawer import CashCount
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.ids import ClosingId, CountId, OperatorCode
from welfare_desk.services import closing_ahead
from welfare_desk.services.auditing import prove, verify
from welfare_desk.services.books import open_books
from welfare_desk.services.changing import change
from welfare_desk.services.closing_errors import (
    ClosedAlreadyError,
    ClosingStopsError,
    NoReasonError,
    NotSeenError,
    UnknownClosingError,
)
from welfare_desk.storage.triggers import TRIGGERS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.checked import Audit
    from welfare_desk.services.books import Books

CLOSE = CloseEvent(id=ClosingId("k1"), open=("pledges:1", "backup:1"))


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    """A market with a pledge that stays open, and cash that was counted."""
    with open_market(tmp_path / "m.sqlite") as books:
        books.bookkeeper.post(promise(), id=new_id())
        books.bookkeeper.post(cash(20_000), id=new_id())
        count(books, 20_000)
        yield books


def count(books: Books, fen: int) -> None:
    counted = CashCount(
        id=CountId(str(fen)),
        desk=A,
        at=datetime(2022, 6, 25, tzinfo=UTC),
        pieces=((100, fen // 100),),
        counter="王敏",
        checker="李强",
        by=OperatorCode("OP1"),
    )
    change(books, PutCashCount(count=counted))


def test_a_closing_records_heads_tally_and_what_stays_open(books: Books) -> None:
    change(books, CLOSE)
    (closing,) = books.registrar.closings()
    assert (closing.desk, closing.open) == (A, ("pledges:1", "backup:1"))
    assert closing.heads == books.bookkeeper.heads()
    assert json.loads(closing.tally) == books.live.afresh().figures.as_json()


def test_the_same_closing_is_recorded_once_and_another_one_is_refused(books: Books) -> None:
    assert change(books, CLOSE).told == change(books, CLOSE).told
    with pytest.raises(ClosedAlreadyError) as refused:
        change(books, replace(CLOSE, id=ClosingId("k2")))
    assert refused.value.values["desk"] == A
    assert len(books.registrar.closings()) == 1


def test_a_backup_that_holds_all_does_not_stay_open(books: Books) -> None:
    change(books, replace(CLOSE, open=("pledges:1",)))
    assert books.registrar.closings()[0].open == ("pledges:1",)


def test_cash_that_came_since_the_count_stops_the_closing(books: Books) -> None:
    books.bookkeeper.post(cash(500), id=new_id())
    with pytest.raises(ClosingStopsError) as refused:
        change(books, CLOSE)
    assert refused.value.values == {"count": 1}
    assert books.registrar.closings() == ()
    count(books, 20_500)
    change(books, CLOSE)


def test_a_giver_who_is_not_known_stops_the_closing(books: Books) -> None:
    unknown = replace(cash(500, unit=None), giver="unknown", method="pos")
    books.bookkeeper.post(unknown, id=new_id())
    with pytest.raises(ClosingStopsError):
        change(books, CLOSE)


def test_what_nobody_saw_is_not_left_open(books: Books) -> None:
    with pytest.raises(NotSeenError):
        change(books, replace(CLOSE, open=("backup:1",)))
    assert books.registrar.closings() == ()


def test_what_comes_later_is_marked_by_the_heads_and_not_by_the_clock(books: Books) -> None:
    change(books, CLOSE)
    early = datetime(2022, 6, 24, tzinfo=UTC)
    late = new_id()
    books.bookkeeper.post(cash(500, unit=NOBODY), id=late, at=early)
    marked = [row.id for row in books.live.afresh().rows if row.after_closing]
    assert marked == [late]


def test_an_event_is_opened_again_with_a_reason_and_may_be_closed_anew(books: Books) -> None:
    change(books, CLOSE)
    with pytest.raises(NoReasonError):
        change(books, ReopenEvent(closing=CLOSE.id, reason="  "))
    with pytest.raises(UnknownClosingError):
        change(books, ReopenEvent(closing=ClosingId("k9"), reason="late"))
    change(books, ReopenEvent(closing=CLOSE.id, reason=" a late  transfer "))
    (closing,) = books.registrar.closings()
    assert (closing.reason, closing.reopened_by) == ("a late transfer", OperatorCode("OP1"))
    assert closing.reopened is not None
    change(books, ReopenEvent(closing=CLOSE.id, reason="again"))
    assert books.registrar.closings() == (closing,)
    change(books, replace(CLOSE, id=ClosingId("k2")))
    standing = standing_closing(books.registrar.closings())
    assert standing is not None
    assert standing.id == "k2"


def test_two_closings_of_joined_laptops_are_opened_together(books: Books) -> None:
    change(books, CLOSE)
    (closing,) = books.registrar.closings()
    books.registrar.put_closing(replace(closing, id=ClosingId("k0"), desk=A))
    change(books, ReopenEvent(closing=CLOSE.id, reason="late"))
    assert standing_closing(books.registrar.closings()) is None


def test_both_are_on_record(books: Books) -> None:
    change(books, CLOSE)
    change(books, ReopenEvent(closing=CLOSE.id, reason="late"))
    changed = books.registrar.changed_at()
    assert {"heads", "tally", "reopened", "reason"} <= set(changed["closing", "k1"])


def test_a_claim_is_no_obstacle(books: Books) -> None:
    books.bookkeeper.post(claim(project=LAMPS, slots=1), id=new_id())
    change(books, CLOSE)


def test_the_audit_of_a_closing_keeps_nobody_waiting(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program posts while the file is audited; what it posts is closed, too."""
    audits: list[bool] = []

    def meanwhile(path: Path, *, in_use: bool) -> Audit:
        found = prove(path, in_use=in_use)
        if not audits:
            with open_books(path, desk=B) as others:
                others.bookkeeper.post(replace(cash(700), method="bank_transfer"), id=new_id())
        audits.append(True)
        return found

    monkeypatch.setattr(closing_ahead, "prove", meanwhile)
    change(books, CLOSE)
    (closing,) = books.registrar.closings()
    assert {head.desk: head.seq for head in closing.heads} == {"A": 2, "B": 1}
    assert json.loads(closing.tally)["received_fen"] == 20_700
    assert len(audits) == 1
    assert verify(books.path).ok


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE ledger SET entry = replace(entry, '700', '900') WHERE desk = 'B'",
        "UPDATE ledger SET seq = 2 WHERE desk = 'B'",
    ],
)
def test_what_comes_during_the_audit_and_follows_nothing_is_audited_again(
    books: Books, monkeypatch: pytest.MonkeyPatch, forgery: str
) -> None:
    def meanwhile(path: Path, *, in_use: bool) -> Audit:
        found = prove(path, in_use=in_use)
        if not audits:
            with open_books(path, desk=B) as others:
                others.bookkeeper.post(replace(cash(700), method="bank_transfer"), id=new_id())
            with closing_file(sqlite3.connect(path, isolation_level=None)) as file:
                for trigger in TRIGGERS:
                    file.execute(f"DROP TRIGGER {trigger}")
                file.execute(forgery)
                for sql in TRIGGERS.values():
                    file.execute(sql)
        audits.append(found)
        return found

    audits: list[Audit] = []
    monkeypatch.setattr(closing_ahead, "prove", meanwhile)
    with pytest.raises(KnownError):
        change(books, CLOSE)
    assert books.registrar.closings() == ()
