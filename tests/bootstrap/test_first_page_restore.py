"""On the first page a backup is picked, on this laptop or on another."""

from __future__ import annotations

from threading import Event
from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.bootstrap.damaged import SitAt, cared, market, post, today
from tests.bootstrap.seated import PATIENCE_MS, Seated, sit_at
from welfare_desk.desk.first_run_page import FirstRunPage
from welfare_desk.domain.care import SecondPlace
from welfare_desk.services.auditing import verify
from welfare_desk.services.backups import back_up_file
from welfare_desk.storage.backup import BackupStoppedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

__all__ = ["market", "sit_at", "today"]


def first_page(desk: Seated) -> FirstRunPage:
    page = desk.window.findChild(FirstRunPage)
    assert page is not None
    return page


def pick(page: FirstRunPage, backup: Path) -> None:
    """Press the key of the first page, and pick a backup in the dialog."""
    QTest.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(backup))
    dialog.close()


def test_another_laptop_begins_with_a_backup_from_the_stick(
    qtbot: QtBot, sit_at: SitAt, market: Path, today: None, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    back_up_file(market, SecondPlace(folder=stick))
    (backup,) = stick.glob("*.backups/*.db")
    laptop = tmp_path / "laptop" / "desk.sqlite"
    desk = sit_at(laptop, searches=False)
    page = first_page(desk)
    with qtbot.waitSignal(desk.lookups_ready, timeout=PATIENCE_MS):
        pick(page, backup)
        assert page._progress.isVisible()
    assert f"was restored as {laptop}" in desk.said
    assert not page.isVisible()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow, timeout=PATIENCE_MS)
    desk.type_a_gift("120")
    qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)
    desk.close()
    assert verify(laptop).entries == 2
    assert verify(market).entries == 1


def test_a_file_that_is_no_backup_is_refused_on_the_first_page(
    qtbot: QtBot, sit_at: SitAt, today: None, tmp_path: Path
) -> None:
    (tmp_path / "notes.db").write_text("none")
    desk = sit_at(tmp_path / "desk.sqlite", searches=False)
    page = first_page(desk)
    pick(page, tmp_path / "notes.db")
    qtbot.waitUntil(lambda: "was not restored" in desk.said, timeout=PATIENCE_MS)
    assert page.isVisible()
    assert not page._progress.isVisible()
    assert not (tmp_path / "desk.sqlite").exists()


def test_a_restoring_that_is_stopped_goes_back_to_the_file_of_before(
    qtbot: QtBot,
    sit_at: SitAt,
    market: Path,
    today: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = sit_at(market)
    cared(qtbot, desk)
    backup = tmp_path / "other.db"
    post(backup, 1)
    proving = Event()

    def slow(*_: object, cancelled: Callable[[], bool], **__: object) -> None:
        proving.set()
        while not cancelled():
            sleep(0.01)
        raise BackupStoppedError

    monkeypatch.setattr("welfare_desk.services.restoring.back_up", slow)
    desk._ask_where_to_start()
    page = first_page(desk)
    with qtbot.waitSignal(desk.opened, timeout=PATIENCE_MS):
        pick(page, backup)
        qtbot.waitUntil(proving.is_set, timeout=PATIENCE_MS)
        QTest.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(page, Qt.Key.Key_Escape)
    assert desk._opened is not None
    assert desk._opened.file.path == market
    assert not (tmp_path / "other-2.db").exists()
