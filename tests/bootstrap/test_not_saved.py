"""A disk that takes no more, at the real desk: try again, go on elsewhere, or write on paper."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.bootstrap.seated import PATIENCE_MS, Seated, a_disk, sit_at
from tests.market import A, cash, new_id, open_market
from welfare_desk.desk.paper_sheet import PaperSheet
from welfare_desk.desk.unsaved_band import UnsavedBand
from welfare_desk.domain.changes import PrintSheets
from welfare_desk.qtkit.care_jobs import BackUpNow, CareFailed, CareStood
from welfare_desk.services import attempts
from welfare_desk.services.auditing import verify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    SitAt = Callable[..., Seated]

__all__ = ["sit_at"]

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def of_today(monkeypatch: pytest.MonkeyPatch) -> None:
    """The market's day is long ago; the clock is another test's concern."""
    monkeypatch.setattr("welfare_desk.bootstrap.desk_care.clock_trouble", lambda *_, **__: None)


@contextmanager
def full(disk: Path) -> Iterator[None]:
    """A disk without a byte left."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        for free in iter(lambda: shutil.disk_usage(disk).free, 0):
            file.write(b"x" * free)
    yield
    filler.unlink(missing_ok=True)


@contextmanager
def stuck(qtbot: QtBot, sit_at: SitAt, tmp_path: Path) -> Iterator[tuple[Seated, Path]]:
    """A desk on a full disk, with a gift of 120 in its line that was not taken."""
    with a_disk(tmp_path / "disk", "3m") as disk:
        path = disk / "market.db"
        with open_market(path) as books:
            books.bookkeeper.post(cash(), id=new_id())
            attempts.try_change(books, PrintSheets(count=2))
        desk = sit_at(path)
        qtbot.waitUntil(lambda: not desk._care.caring._backing_up, timeout=PATIENCE_MS)
        with full(disk):
            desk.type_a_gift("120")
            qtbot.waitUntil(lambda: bool(desk.unsaved), timeout=PATIENCE_MS)
            yield desk, path
            desk.close()


def press(desk: Seated, key: Qt.Key) -> None:
    """Press Ctrl+Shift and a key, wherever the keys are."""
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, key, CTRL_SHIFT)
    assert desk.window.isVisible()


def band_of(desk: Seated) -> UnsavedBand:
    band = desk.window.findChild(UnsavedBand)
    assert band is not None
    return band


def test_the_band_says_what_is_safe_and_the_file_is_gone_on_with_elsewhere(
    qtbot: QtBot, sit_at: SitAt, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "market.db").write_text("something else")
    with stuck(qtbot, sit_at, tmp_path) as (desk, path):
        assert desk.unsaved.startswith("Not saved: the disk of the file is full.")
        assert "HM-A0002 is still in the form; it is not lost and not on the stage." in desk.unsaved
        assert "All that was recorded before is safe in the file." in desk.unsaved
        press(desk, Qt.Key.Key_K)
        dialog = desk.window.findChild(QFileDialog)
        assert dialog is not None
        with qtbot.waitSignal(desk.lookups_ready, timeout=PATIENCE_MS):
            dialog.fileSelected.emit(str(stick))
            dialog.close()
        assert f"goes on with the checked copy {stick / 'market-2.db'}" in desk.said
        qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)
        assert desk.unsaved == ""
        assert desk.amount == ""
        assert desk.committed[0].number == "HM-A0002"
        desk.close()
        assert verify(stick / "market-2.db").entries == 2
        assert (stick / "market.db").read_text() == "something else"
        path.with_name("filler").write_bytes(b"")
        assert verify(path).entries == 1


def test_nothing_is_promised_of_a_backup_that_lacks_the_last_gift(
    qtbot: QtBot, sit_at: SitAt, tmp_path: Path
) -> None:
    path, away = tmp_path / "market.db", tmp_path / "away.db"
    open_market(path).close()
    desk = sit_at(path)
    qtbot.waitUntil(lambda: bool(desk.answers(CareStood)), timeout=PATIENCE_MS)
    desk.type_a_gift("110")
    qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)
    path.rename(away)
    desk.type_a_gift("120")
    qtbot.waitUntil(lambda: bool(desk.unsaved), timeout=PATIENCE_MS)
    assert "the file is not where it was" in desk.unsaved
    assert "in a checked backup" not in desk.unsaved
    away.rename(path)
    press(desk, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: len(desk.committed) == 2, timeout=PATIENCE_MS)
    desk.window.care_wanted.emit(BackUpNow())
    qtbot.waitUntil(lambda: "Backed up" in desk.said, timeout=PATIENCE_MS)
    path.rename(away)
    desk.type_a_gift("130")
    qtbot.waitUntil(lambda: "in a checked backup" in desk.unsaved, timeout=PATIENCE_MS)
    away.rename(path)
    press(desk, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: len(desk.committed) == 3, timeout=PATIENCE_MS)


def test_a_place_that_takes_no_copy_leaves_all_as_it_is(
    qtbot: QtBot, sit_at: SitAt, tmp_path: Path
) -> None:
    with stuck(qtbot, sit_at, tmp_path) as (desk, path):
        desk.window.not_saved.copy_into(path.parent)
        assert "reopened and checked" in desk.unsaved
        qtbot.waitUntil(lambda: bool(desk.answers(CareFailed)), timeout=PATIENCE_MS)
        assert "full" in desk.said
        assert "is still in the form" in desk.unsaved
        assert desk.amount == "120"
        path.with_name("filler").write_bytes(b"")
        press(desk, Qt.Key.Key_R)
        qtbot.waitUntil(lambda: len(desk.committed) == 1, timeout=PATIENCE_MS)
        assert desk.unsaved == ""


def test_a_copy_that_lacks_what_was_recorded_meanwhile_is_not_gone_on_with(
    qtbot: QtBot, sit_at: SitAt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, stick = tmp_path / "market.db", tmp_path / "stick"
    stick.mkdir()
    open_market(path).close()
    desk = sit_at(path)
    monkeypatch.setattr("welfare_desk.bootstrap.care_work.grown", lambda *_: True)
    with qtbot.waitSignal(desk.opened, timeout=PATIENCE_MS):
        desk.window.not_saved.copy_into(stick)
    assert desk._opened is not None
    assert desk._opened.file.path == path
    assert "something was recorded meanwhile" in desk.said


def test_a_sheet_that_waits_is_shown_again_to_write_on(
    qtbot: QtBot, sit_at: SitAt, tmp_path: Path
) -> None:
    with stuck(qtbot, sit_at, tmp_path) as (desk, _path):
        assert band_of(desk).paper.text() == f"Paper sheet {A}1"
        press(desk, Qt.Key.Key_W)
        sheet = desk.window.findChild(PaperSheet)
        assert sheet is not None
        assert sheet.isVisible()
        assert f"{A}1" in sheet._paper.title
        sheet.close_sheet()
        assert desk.amount == "120"


def test_without_a_sheet_that_was_printed_a_sheet_has_no_number(
    qtbot: QtBot, sit_at: SitAt, tmp_path: Path
) -> None:
    path = tmp_path / "market.db"
    open_market(path).close()
    desk = sit_at(path)
    desk.window.not_saved._show_blank_sheet()
    sheet = desk.window.findChild(PaperSheet)
    assert sheet is not None
    assert sheet._paper.title.startswith("Paper sheet, ")
    sheet.close_sheet()
