"""A clerk at the real desk, on a real file, with no stage: types, waits, reads the notices."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from welfare_desk.bootstrap.desk import DeskProgram
from welfare_desk.desk.donations_page import DonationsPage
from welfare_desk.desk.notice_bar import NoticeBar
from welfare_desk.desk.unsaved_band import UnsavedBand
from welfare_desk.options import RunOptions
from welfare_desk.qtkit.background import Background
from welfare_desk.qtkit.crash import Crashes
from welfare_desk.qtkit.i18n import Languages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.domain.entries import Posted
    from welfare_desk.qtkit.care_jobs import CareAnswer

PATIENCE_MS = 10_000


class Seated(DeskProgram):
    """A desk whose stage is left out, and who sits at it."""

    def _keep_stage(self) -> None:
        """No process is started."""

    def watch(self) -> None:
        """Keep what is told."""
        self.committed: list[Posted] = []
        self.cared: list[CareAnswer] = []
        self.submitting.committed.connect(self.committed.append)
        self._care.caring.told.connect(self.cared.append)

    @property
    def said(self) -> str:
        """What the visible notice bar says."""
        shown = [bar for bar in self.window.findChildren(NoticeBar) if bar.isVisible()]
        return shown[0]._words.text() if shown else ""

    @property
    def unsaved(self) -> str:
        """What the visible band of what was not saved says."""
        band = self.window.findChild(UnsavedBand)
        assert band is not None
        return f"{band._title.text()}. {band._words.text()}" if band.isVisible() else ""

    @property
    def amount(self) -> str:
        """What stands in the cell of the amount."""
        page = self.window.findChild(DonationsPage)
        assert page is not None
        return page.entry.fields.amount.text()

    def answers(self, kind: type) -> list[CareAnswer]:
        """What was told of one kind."""
        return [answer for answer in self.cared if isinstance(answer, kind)]

    def press_enter(self) -> None:
        """Press Enter where the keys are."""
        cell = QApplication.focusWidget()
        assert cell is not None
        QTest.keyClick(cell, Qt.Key.Key_Return)

    def type_a_gift(self, amount: str, name: str = "zxs") -> None:
        """Type initials, pick, type an amount, and press Enter until it is handed over."""
        page = self.window.findChild(DonationsPage)
        assert page is not None
        self.window.activateWindow()
        page.start_typing()
        for words in (name, amount):
            cell = QApplication.focusWidget()
            assert isinstance(cell, QLineEdit)
            QTest.keyClicks(cell, words)
            self.press_enter()
        self.press_enter()


def seated(file: Path, kept: Path, language: str = "en") -> Seated:
    """A desk that is built and not open yet; its second place is kept in `kept`."""
    crashes = Crashes()
    options = RunOptions(file=file, language="zh" if language == "zh" else "en")
    desk = Seated(options, Languages(options.language), crashes, Background(crashes))
    desk.watch()
    desk.window.show()
    return desk


@pytest.fixture
def sit_at(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Seated]]:
    """Opens a desk on a file; it is closed with the test."""
    state = tmp_path / "state" / "recent.json"
    monkeypatch.setattr("welfare_desk.bootstrap.kept_place.recent_list", lambda: state)
    desks: list[Seated] = []

    def opened(file: Path, *, searches: bool = True, shows: bool = True) -> Seated:
        desk = seated(file, tmp_path)
        desks.append(desk)
        ready = desk.lookups_ready if searches else desk.settled
        signal = ready if shows else desk.opened
        with qtbot.waitSignal(signal, timeout=PATIENCE_MS):
            desk.open()
        return desk

    yield opened
    for desk in desks:
        desk.close()
        desk.window.close()
        desk.window.deleteLater()  # nothing hears of the next test's language


@contextmanager
def a_disk(at: Path, size: str = "16m", options: str = "") -> Iterator[Path]:
    """A disk of its own, as a stick is; skipped where nobody may mount one."""
    at.mkdir(exist_ok=True)
    words = ["mount", "-t", "tmpfs", "-o", f"size={size}{options}", "tmpfs", str(at)]
    if subprocess.run(words, check=False, capture_output=True).returncode:
        pytest.skip("only root may mount a disk here")
    try:
        yield at
    finally:
        subprocess.run(["umount", "-l", str(at)], check=False)
