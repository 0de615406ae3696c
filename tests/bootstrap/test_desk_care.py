"""The desk cares for its file: backups by schedule and on closing, the check, damage, the clock."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.bootstrap.seated import PATIENCE_MS, Seated, sit_at
from tests.market import A, B, cash, new_id, open_market
from welfare_desk.bootstrap import backing_up, care_work
from welfare_desk.bootstrap.kept_place import KeptPlace
from welfare_desk.desk.top_bar import TopBar
from welfare_desk.domain.care import SecondPlace
from welfare_desk.qtkit.care_jobs import (
    CareStood,
    CareStopped,
    CheckFile,
    ChoosePlace,
    FileChecked,
    SearchTraces,
    StopCare,
    TracesFound,
)
from welfare_desk.services.backup_folder import beside, disk_of, listed_in, within
from welfare_desk.services.backups import heads_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.domain.care import BackupHealth

    SitAt = Callable[..., Seated]

__all__ = ["sit_at"]

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """The market's day is long ago; here the clock is nobody's concern."""
    monkeypatch.setattr("welfare_desk.bootstrap.desk_care.clock_trouble", lambda *_, **__: None)


@pytest.fixture
def market(tmp_path: Path) -> Path:
    path = tmp_path / "market.db"
    post(path, 1)
    return path


def post(path: Path, times: int) -> None:
    """Another desk records."""
    with open_market(path, desk=B) as books:
        for _ in range(times):
            books.bookkeeper.post(cash(), id=new_id(), desk=B)


def health(desk: Seated) -> BackupHealth:
    newest = desk.answers(CareStood)[-1]
    assert isinstance(newest, CareStood)
    return newest.health


def cared(qtbot: QtBot, desk: Seated, times: int = 1) -> None:
    qtbot.waitUntil(lambda: len(desk.answers(CareStood)) >= times, timeout=PATIENCE_MS)


def strip(desk: Seated) -> str:
    bar = desk.window.findChild(TopBar)
    assert bar is not None
    return bar._copy.accessibleName() if bar._copy.isVisible() else ""


def test_a_backup_stands_after_the_opening_and_the_strip_says_so(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None
) -> None:
    desk = sit_at(market)
    cared(qtbot, desk)
    assert health(desk).holds_all
    assert strip(desk) == "Backup just now ✔"
    qtbot.waitUntil(lambda: bool(desk.answers(FileChecked)), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: health(desk).checked == health(desk).heads, timeout=PATIENCE_MS)
    assert desk.said == ""


def test_ten_entries_make_a_backup_and_one_alone_waits(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None
) -> None:
    desk = sit_at(market)
    cared(qtbot, desk)
    schedule = desk._care.caring._schedule
    qtbot.waitUntil(lambda: schedule._entries == 1, timeout=PATIENCE_MS)
    post(market, 1)
    qtbot.waitUntil(lambda: schedule.waits, timeout=PATIENCE_MS)
    assert len(listed_in(beside(market))) == 1
    post(market, 10)
    qtbot.waitUntil(lambda: len(listed_in(beside(market))) == 2, timeout=PATIENCE_MS)
    assert not schedule.waits


def test_what_changed_waits_no_longer_than_two_minutes(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (backing_up.ENTRIES, backing_up.LONGEST_MS) == (10, 120_000)
    monkeypatch.setattr(backing_up, "LONGEST_MS", 50)
    desk = sit_at(market)
    cared(qtbot, desk)
    qtbot.waitUntil(lambda: desk._care.caring._schedule._entries == 1, timeout=PATIENCE_MS)
    post(market, 1)
    qtbot.waitUntil(lambda: len(listed_in(beside(market))) == 2, timeout=PATIENCE_MS)
    qtbot.wait(300)
    assert len(listed_in(beside(market))) == 2


def test_a_backup_that_is_due_while_another_is_made_comes_later(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backing_up, "LONGEST_MS", 300)
    desk = sit_at(market)
    cared(qtbot, desk)
    caring = desk._care.caring
    qtbot.waitUntil(lambda: caring._schedule._entries == 1, timeout=PATIENCE_MS)
    caring._backing_up = True
    post(market, 10)
    qtbot.waitUntil(lambda: caring._schedule._entries == 11, timeout=PATIENCE_MS)
    assert caring._schedule.waits
    caring._backing_up = False
    qtbot.waitUntil(lambda: len(listed_in(beside(market))) == 2, timeout=PATIENCE_MS)


def test_the_last_backup_is_made_on_closing(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None
) -> None:
    desk = sit_at(market)
    cared(qtbot, desk)
    desk.type_a_gift("120")
    qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)
    desk.close()
    assert listed_in(beside(market))[0].heads == heads_of(market)


def test_a_key_keeps_one_in_both_places_and_the_stick_catches_up(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None, tmp_path: Path
) -> None:
    desk = sit_at(market)
    cared(qtbot, desk)
    stick, gone = tmp_path / "stick", tmp_path / "gone"
    stick.mkdir()
    desk.window.care_wanted.emit(ChoosePlace(stick))
    qtbot.waitUntil(lambda: len(health(desk).places) == 2, timeout=PATIENCE_MS)
    assert "Second copy just now" in strip(desk)
    assert KeptPlace(tmp_path / "state" / "care.ini").second == SecondPlace(
        folder=stick, disk=disk_of(stick)
    )
    stick.rename(gone)
    QTest.keyClick(desk.window, Qt.Key.Key_B, CTRL_SHIFT)
    qtbot.waitUntil(lambda: not health(desk).places[1].there, timeout=PATIENCE_MS)
    assert "not there" in strip(desk)
    assert "plug the stick in again" in desk.said
    post(market, 1)
    gone.rename(stick)
    desk._care.caring._look()
    qtbot.waitUntil(lambda: health(desk).places[-1].holds_all, timeout=PATIENCE_MS)
    assert listed_in(within(stick, market))[0].heads == heads_of(market)
    QTest.keyClick(desk.window, Qt.Key.Key_B, CTRL_SHIFT)
    qtbot.waitUntil(lambda: "Backed up, checked and compared" in desk.said, timeout=PATIENCE_MS)
    desk.window.care_wanted.emit(ChoosePlace(None))
    qtbot.waitUntil(lambda: len(health(desk).places) == 1, timeout=PATIENCE_MS)


def test_the_check_of_the_start_tells_what_it_finds_and_work_goes_on(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None
) -> None:
    with closing(sqlite3.connect(market, isolation_level=None)) as file:
        file.execute("DROP TRIGGER ledger_loses_no_entry")
    desk = sit_at(market)
    qtbot.waitUntil(lambda: bool(desk.answers(FileChecked)), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "found something" in desk.said, timeout=PATIENCE_MS)
    assert not any(answer.health.checked for answer in desk.answers(CareStood))  # type: ignore[union-attr]
    desk.type_a_gift("120")
    qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)


def test_a_check_can_be_stopped(qtbot: QtBot, sit_at: SitAt, market: Path, today: None) -> None:
    desk = sit_at(market)
    qtbot.waitUntil(lambda: bool(desk.answers(FileChecked)), timeout=PATIENCE_MS)
    desk.window.care_wanted.emit(CheckFile())
    desk.window.care_wanted.emit(StopCare())
    qtbot.waitUntil(lambda: bool(desk.answers(CareStopped)), timeout=PATIENCE_MS)
    desk.window.care_wanted.emit(CheckFile())
    qtbot.waitUntil(lambda: len(desk.answers(FileChecked)) == 2, timeout=PATIENCE_MS)


def test_whoever_searches_waits_for_no_check(
    qtbot: QtBot,
    sit_at: SitAt,
    market: Path,
    today: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    checks, go_on = care_work.audit, threading.Event()

    def slowly(
        path: Path, *, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> object:
        go_on.wait(PATIENCE_MS / 1000)
        return checks(path, progress=progress, cancelled=cancelled)

    monkeypatch.setattr(care_work, "audit", slowly)
    desk = sit_at(market)
    desk.window.care_wanted.emit(SearchTraces())
    qtbot.waitUntil(lambda: bool(desk.answers(TracesFound)), timeout=PATIENCE_MS)
    assert not desk.answers(FileChecked)
    go_on.set()
    qtbot.waitUntil(lambda: bool(desk.answers(FileChecked)), timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("days", "words"),
    [(-400, "the event is on 2022-06-25"), (+2, "the event is on 2022-06-25"), (0, "")],
)
def test_a_clock_on_a_wrong_day_is_told(
    qtbot: QtBot,
    sit_at: SitAt,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    days: int,
    words: str,
) -> None:
    moment = datetime(2022, 6, 25, 2, tzinfo=UTC) + timedelta(days=days)
    monkeypatch.setattr("welfare_desk.bootstrap.desk_care._now", lambda: moment)
    path = tmp_path / "market.db"
    open_market(path).close()
    desk = sit_at(path)
    assert words in desk.said
    assert bool(words) == bool(desk.said)


def test_a_clock_that_went_back_is_told_and_reorders_nothing(
    qtbot: QtBot, sit_at: SitAt, market: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_market(market, desk=A) as books:
        late = datetime.now(UTC) + timedelta(hours=1)
        books.bookkeeper.post(cash(), id=new_id(), at=late)
    desk = sit_at(market)
    qtbot.waitUntil(lambda: "the last entry was recorded at" in desk.said, timeout=PATIENCE_MS)
    desk.type_a_gift("120")
    qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)
    assert desk.committed[0].seq == 2
    assert desk.committed[0].at < late
