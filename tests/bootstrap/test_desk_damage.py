"""A damaged file at the real desk: named, put back in one step, or saved as far as it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.bootstrap.damaged import SitAt, cared, market, post, today
from tests.bootstrap.seated import PATIENCE_MS, sit_at
from tests.broken import break_pages, change
from tests.market import A
from welfare_desk.bootstrap.kept_place import KeptPlace
from welfare_desk.desk.damaged_page import DamagedPage
from welfare_desk.desk.safety_page import SafetyPage
from welfare_desk.qtkit.care_jobs import (
    BackUpNow,
    CareFailed,
    FileSalvaged,
    RestoreFile,
)
from welfare_desk.services.auditing import verify
from welfare_desk.services.backup_folder import beside, listed_in
from welfare_desk.services.backups import back_up_file
from welfare_desk.services.books import open_books
from welfare_desk.storage.errors import DamagedFileError

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

__all__ = ["market", "sit_at", "today"]


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


def test_a_key_that_is_pressed_twice_restores_once_and_what_was_done_stays_told(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None, tmp_path: Path
) -> None:
    back_up_file(market)
    break_pages(market, "unit")
    stick = tmp_path / "stick"
    stick.mkdir()
    KeptPlace(tmp_path / "state" / "care.ini").keep_second(stick)
    stick.rmdir()
    desk = sit_at(market, searches=False)
    page = desk.window.findChild(DamagedPage)
    assert page is not None
    qtbot.waitUntil(lambda: page._damage is not None, timeout=PATIENCE_MS)
    with qtbot.waitSignal(desk.lookups_ready, timeout=PATIENCE_MS):
        for _ in range(2):
            QTest.keyClick(page._restore, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        page.salvage()
        page.choose_backup()
        desk.window.care_wanted.emit(RestoreFile(market, listed_in(beside(market))[0].path))
    cared(qtbot, desk)
    assert len(list(market.parent.glob("market.kept-*.db"))) == 1
    assert not desk.answers(FileSalvaged)
    assert not page.findChildren(QFileDialog)
    assert "is kept as" in desk.said, "the strip speaks of the stick"
    desk.window.care_wanted.emit(BackUpNow())
    qtbot.waitUntil(lambda: "plug the stick in again" in desk.said, timeout=PATIENCE_MS)


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


def test_what_cannot_be_read_is_never_shown_as_an_empty_evening(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None
) -> None:
    back_up_file(market)
    change(market, "UPDATE unit SET consent = 'no such consent'")
    desk = sit_at(market, shows=False)
    page = desk.window._rooms.damaged()
    qtbot.waitUntil(lambda: page._damage is not None, timeout=PATIENCE_MS)
    assert page.isVisible()
    with qtbot.waitSignal(desk.lookups_ready, timeout=PATIENCE_MS):
        page.restore()
    desk.feed.failed.emit(DamagedFileError(path=market))
    assert "is damaged" in desk.said, "what is shown was read, and stays"
    assert not page.isVisible()


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
