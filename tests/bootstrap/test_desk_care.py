"""The desk cares for its file: backups by schedule and on closing, the check, damage, the clock."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.bootstrap.seated import PATIENCE_MS, Seated, sit_at
from tests.market import A, B, cash, new_id, open_market
from tests.services.test_restoring import break_pages, change
from welfare_desk.bootstrap import backing_up
from welfare_desk.bootstrap.kept_place import KeptPlace
from welfare_desk.desk.damaged_page import DamagedPage
from welfare_desk.desk.safety_page import SafetyPage
from welfare_desk.desk.top_bar import TopBar
from welfare_desk.qtkit.care_jobs import (
    CareFailed,
    CareStood,
    CareStopped,
    CheckFile,
    ChoosePlace,
    FileChecked,
    FileSalvaged,
    RestoreFile,
    StopCare,
)
from welfare_desk.services.auditing import verify
from welfare_desk.services.backup_folder import beside, listed_in, within
from welfare_desk.services.backups import back_up_file, heads_of
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.domain.care import BackupHealth

    SitAt = Callable[..., Seated]

__all__ = ["sit_at"]


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
    qtbot.waitUntil(lambda: health(desk).chain_checked, timeout=PATIENCE_MS)
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


def test_the_last_backup_is_made_on_closing(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None
) -> None:
    desk = sit_at(market)
    cared(qtbot, desk)
    desk.type_a_gift("120")
    qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)
    desk.close()
    assert listed_in(beside(market))[0].heads == heads_of(market)


def test_ctrl_s_keeps_one_in_both_places_and_the_stick_catches_up(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None, tmp_path: Path
) -> None:
    desk = sit_at(market)
    cared(qtbot, desk)
    stick, gone = tmp_path / "stick", tmp_path / "gone"
    stick.mkdir()
    desk.window.care_wanted.emit(ChoosePlace(stick))
    qtbot.waitUntil(lambda: len(health(desk).places) == 2, timeout=PATIENCE_MS)
    assert "Second copy just now" in strip(desk)
    assert KeptPlace(tmp_path / "state" / "care.ini").second == stick
    stick.rename(gone)
    QTest.keyClick(desk.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not health(desk).places[1].there, timeout=PATIENCE_MS)
    assert "not there" in strip(desk)
    assert "plug the stick in again" in desk.said
    post(market, 1)
    gone.rename(stick)
    desk._care.caring._look()
    qtbot.waitUntil(lambda: health(desk).places[-1].holds_all, timeout=PATIENCE_MS)
    assert listed_in(within(stick, market))[0].heads == heads_of(market)
    QTest.keyClick(desk.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
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
    assert not any(answer.health.chain_checked for answer in desk.answers(CareStood))  # type: ignore[union-attr]
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


def test_a_damaged_file_names_its_backup_and_what_is_lost_and_comes_back_in_one_step(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None
) -> None:
    back_up_file(market)
    post(market, 2)
    break_pages(market, "unit")
    before = market.read_bytes()
    desk = sit_at(market, searches=False)
    page = desk.window.findChild(DamagedPage)
    assert page is not None
    qtbot.waitUntil(lambda: page._damage is not None, timeout=PATIENCE_MS)
    assert page.isVisible()
    assert "market-0001-" in page._found.text()
    assert "HM-B0002, HM-B0003" in page._lost.text()
    assert market.read_bytes() == before
    log = market.with_name("market.db-wal")
    assert not log.exists() or log.stat().st_size == 0
    with qtbot.waitSignal(desk.lookups_ready, timeout=PATIENCE_MS):
        QTest.keyClick(page._restore, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert "is kept as" in desk.said
    (kept,) = market.parent.glob("market.kept-*.db")
    assert kept.read_bytes() == before
    desk.type_a_gift("120")
    qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)
    desk.close()
    assert verify(market).entries == 2


def test_of_a_damaged_file_without_a_backup_what_can_be_read_is_saved(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None
) -> None:
    break_pages(market, "unit")
    desk = sit_at(market, searches=False)
    page = desk.window.findChild(DamagedPage)
    assert page is not None
    qtbot.waitUntil(lambda: page._damage is not None, timeout=PATIENCE_MS)
    assert not page._restore.isEnabled()
    assert "No good backup" in page._found.text()
    QTest.keyClick(page._salvage, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(desk.answers(FileSalvaged)), timeout=PATIENCE_MS)
    assert market.with_name("market.salvaged.jsonl").is_file()
    assert "market.salvaged.jsonl" in page._found.text()
    page.salvage()
    qtbot.waitUntil(lambda: len(desk.answers(FileSalvaged)) == 2, timeout=PATIENCE_MS)
    assert market.with_name("market.salvaged-2.jsonl").is_file()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.isVisible(), timeout=PATIENCE_MS)


def test_a_file_that_is_no_database_any_more_and_has_backups_is_damaged(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None
) -> None:
    back_up_file(market)
    market.write_bytes(b"\0" * 8192)
    desk = sit_at(market, searches=False)
    page = desk.window.findChild(DamagedPage)
    assert page is not None
    qtbot.waitUntil(lambda: page._damage is not None, timeout=PATIENCE_MS)
    assert "can no longer be told" in page._lost.text()


def test_a_tail_that_was_cut_off_is_seen_at_the_start_and_put_back(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None
) -> None:
    post(market, 2)
    back_up_file(market)
    change(market, "DELETE FROM ledger WHERE desk = 'B' AND seq = 3")
    desk = sit_at(market, searches=False)
    page = desk.window.findChild(DamagedPage)
    assert page is not None
    qtbot.waitUntil(lambda: page._damage is not None, timeout=PATIENCE_MS)
    assert page._problems.text()
    assert page._lost.text().startswith("Nothing would be lost")
    with qtbot.waitSignal(desk.lookups_ready, timeout=PATIENCE_MS):
        page.restore()
    desk.close()
    assert verify(market).entries == 3


def test_the_open_file_is_let_go_for_a_backup_and_opened_again(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None
) -> None:
    desk = sit_at(market)
    cared(qtbot, desk)
    copy = listed_in(beside(market))[0]
    desk.type_a_gift("120")
    qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)
    desk.window.show_page("safety")
    page = desk.window.findChild(SafetyPage)
    assert page is not None
    page.start_typing()
    QTest.keyClick(page.copies, Qt.Key.Key_Return)
    assert page._ask.isVisible()
    with qtbot.waitSignal(desk.lookups_ready, timeout=PATIENCE_MS):
        QTest.keyClick(page._ask._keep, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with open_books(market) as books:
        assert len(tuple(books.bookkeeper.posted(A))) == 0
    (kept,) = market.parent.glob("market.kept-*.db")
    assert verify(kept).entries == 2
    assert copy.path.exists()


def test_when_the_backup_is_refused_the_file_of_before_is_open_again(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None, tmp_path: Path
) -> None:
    desk = sit_at(market)
    (tmp_path / "none.db").write_text("none")
    with qtbot.waitSignal(desk.opened, timeout=PATIENCE_MS):
        desk.window.care_wanted.emit(RestoreFile(market, tmp_path / "none.db"))
    assert desk.answers(CareFailed)
    qtbot.waitUntil(lambda: "was not restored" in desk.said, timeout=PATIENCE_MS)


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
