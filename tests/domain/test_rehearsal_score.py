"""The score of a rehearsal."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from welfare_desk.domain.ids import DeskId, EntryId, OperatorCode
from welfare_desk.domain.journal import JournalRow
from welfare_desk.domain.rehearsal_score import LATE_MS, RehearsalRecord

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Cause


def row(seq: int, because: Cause | None = None) -> JournalRow:
    return JournalRow(
        id=EntryId(UUID(int=seq)),
        desk=DeskId("A"),
        seq=seq,
        number=f"R-A{seq:04}",
        at=datetime(2022, 6, 25, tzinfo=UTC),
        kind="donation" if because is None else "reversal",
        state="received" if because is None else "reversal",
        because=because,
        posted_by=OperatorCode("OP1"),
    )


def test_nothing_rehearsed_is_no_failure_but_no_pass_without_agreement() -> None:
    score = RehearsalRecord().score(agrees=True, sound=True)
    assert (score.entries, score.busiest, score.worst_ms, score.outages) == (0, 0, 0, 0)
    assert score.passed
    assert not RehearsalRecord().score(agrees=False, sound=True).passed
    assert not RehearsalRecord().score(agrees=True, sound=False).passed


def test_entries_corrections_and_the_busiest_minute_are_counted_once() -> None:
    record = RehearsalRecord()
    record.booked([row(1), row(2)], 1_000)
    record.booked([row(2), row(3, "correction"), row(4, "void"), row(5, "withdrawn")], 61_000)
    record.booked([row(6, "refund")], 130_000)
    score = record.score(agrees=True, sound=True)
    assert (score.entries, score.busiest) == (6, 3)
    assert (score.put_right, score.taken_back) == (1, 3)


def test_the_stage_is_late_from_the_first_entry_that_it_does_not_show() -> None:
    record = RehearsalRecord()
    record.booked([row(1)], 0)
    record.booked([row(2)], 500)
    record.shown(LATE_MS + 1)
    record.shown(LATE_MS + 2)
    record.booked([row(3)], 10_000)
    record.shown(10_100)
    score = record.score(agrees=True, sound=True)
    assert (score.worst_ms, score.late) == (LATE_MS + 1, 1)
    assert score.median_ms == round((LATE_MS + 1 + 100) / 2)
    assert not score.passed


def test_while_the_stage_is_gone_nobody_waits_for_it() -> None:
    record = RehearsalRecord()
    record.booked([row(1)], 0)
    record.stage_gone(100)
    record.stage_gone(200)
    record.booked([row(2)], 300)
    record.stage_back(5_100)
    record.stage_back(6_000)
    record.shown(6_100)
    score = record.score(agrees=True, sound=True)
    assert (score.outages, score.gone_ms, score.late) == (1, 5_000, 0)
    record.stage_gone(7_000)
    assert record.score(agrees=True, sound=True).outages == 2
