"""Where to start: rehearse, import an evening, make an event, open a file, restore a backup."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.event_form import EventForm
from welfare_desk.desk.first_run_choices import BigChoice, Hero, RecentList
from welfare_desk.desk.import_progress import ProgressLine
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.notice_bar import NoticeBar
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.paint.shapes import smooth_painter
from welfare_desk.desk.path_dialog import path_dialog
from welfare_desk.domain.opening import OpenRequest
from welfare_desk.qtkit.care_jobs import (
    CareFailed,
    CareStopped,
    FileRestored,
    RestoreBackup,
    StopCare,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.opening import OpenKind, RecentFile
    from welfare_desk.qtkit.care_jobs import CareAnswer

HERO_PX = 430


class FirstRunPage(QWidget):
    """Asks once; `open_requested` carries an OpenRequest, `event_submitted` a new Event.

    `care_wanted` carries what is to be done with a backup.
    """

    open_requested = Signal(object)
    event_submitted = Signal(object)
    care_wanted = Signal(object)
    language_pressed = Signal()
    left = Signal()
    mode_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = Label(look, px=24, weight=700)
        self._leave = Button(look, key="Esc")
        self._leave.hide()
        self._rehearse = BigChoice(look, "flask", "Ctrl+R", primary=True)
        self._own = BigChoice(look, "users-three", "Ctrl+E")
        self._own.hide()
        self._import = BigChoice(look, "upload-simple", "Ctrl+I")
        self._create = BigChoice(look, "plus-circle", "Ctrl+N")
        self._open = BigChoice(look, "folder-open", "Ctrl+O")
        self._restore = BigChoice(look, "clock-counter-clockwise", "Ctrl+H")
        self._recent = RecentList(look)
        self._progress = ProgressLine(look)
        self._language = Button(look, kind="ghost", icon="translate")
        self._mode = Button(look, kind="ghost", icon="moon")
        self._form_title = Label(look, px=24, weight=700)
        self._form = EventForm(look)
        self._back = Button(look, key="Esc", height_px=38)
        self._make = Button(look, kind="primary", key="Enter", height_px=38)
        self.notice_bar = NoticeBar(look)
        self._side = QStackedWidget()
        self._side.addWidget(self._choices())
        self._side.addWidget(self._creation())
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 18, 18, 18)
        row.setSpacing(26)
        hero = Hero(look)
        hero.setFixedWidth(HERO_PX)
        right = QVBoxLayout()
        right.addWidget(self.notice_bar)
        right.addWidget(self._progress)
        right.addWidget(self._side, 1)
        row.addWidget(hero)
        row.addLayout(right, 1)
        self._progress.stopped.connect(lambda: self.care_wanted.emit(StopCare()))
        self._connect()
        self.retranslate()

    def show_recent(self, recent: Sequence[RecentFile]) -> None:
        """Offer the files that were open lately."""
        self._recent.show_files(recent)

    def allow_leaving(self, *, allowed: bool) -> None:
        """Whether there is an open file to go back to."""
        self._leave.setVisible(allowed)
        self._own.setVisible(allowed)

    def care_told(self, answer: CareAnswer) -> None:
        """A backup was restored, or it came to nothing: it is told in the notice bar."""
        match answer:
            case (
                FileRestored() | CareFailed(job=RestoreBackup()) | CareStopped(job=RestoreBackup())
            ):
                self._progress.hide()
            case _:
                pass  # the check of the file of before may end meanwhile

    def restore(self, backup: Path) -> None:
        """Restore a backup that was picked; where it belongs is found out by the care."""
        self._progress.begin(self.tr("Checking the backup and restoring it"))
        self.care_wanted.emit(RestoreBackup(backup))

    def start_typing(self) -> None:
        """Begin with the first choice."""
        self._rehearse.setFocus()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._title.setText(self.tr("Where shall we start?"))
        self._rehearse.name(
            self.tr("Rehearse with the sample evening"),
            self.tr("Try everything; it is kept apart from real work"),
        )
        self._own.name(
            self.tr("Rehearse with your own projects and units"),
            self.tr("An evening at its real pace, with a score at its end"),
        )
        self._import.name(
            self.tr("Import an evening file"), self.tr("An event with its units and projects")
        )
        self._create.name(self.tr("Create an event"), self.tr("One short form: name, day, goal"))
        self._open.name(self.tr("Open a file"), self.tr("From a folder or a USB stick"))
        self._restore.name(
            self.tr("Restore a backup"), self.tr("On another laptop, or after a power cut")
        )
        self._language.setText("English" if self._look.language == "zh" else "中文")
        self._mode.setText(self.tr("Dark") if self._look.mode == "light" else self.tr("Light"))
        self._mode.show_icon("moon" if self._look.mode == "light" else "sun")
        self._form_title.setText(self.tr("A new event"))
        self._leave.setText(self.tr("Back to the desk"))
        self._back.setText(self.tr("Back"))
        self._make.setText(self.tr("Create the event"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops what is under way, or goes back to the open file, if there is one."""
        if event.key() == Qt.Key.Key_Escape and self._progress.isVisible():
            self.care_wanted.emit(StopCare())
        elif event.key() == Qt.Key.Key_Escape and self._leave.isVisible():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        smooth_painter(self).fillRect(self.rect(), self._look.colour("bg"))

    def _connect(self) -> None:
        self._form.event_submitted.connect(self.event_submitted)
        self._form.left.connect(self._leave_form)
        self._back.clicked.connect(self._leave_form)
        self._make.clicked.connect(self._form.submit)
        self._recent.chosen.connect(lambda path: self._unless_busy(partial(self.open_file, path)))
        self._leave.clicked.connect(lambda: self._unless_busy(self.left.emit))
        self._language.clicked.connect(self.language_pressed)
        self._mode.clicked.connect(self.mode_pressed)
        acts: dict[BigChoice, Callable[[], None]] = {
            self._rehearse: lambda: self._request("rehearse", None),
            self._own: lambda: self._request("rehearse_own", None),
            self._import: lambda: self._ask_file(self.import_file, self.tr("Evening files")),
            self._create: self._begin_form,
            self._open: lambda: self._ask_file(self.open_file),
            self._restore: lambda: self._ask_file(self.restore),
        }
        for choice, act in acts.items():
            choice.clicked.connect(lambda _on, act=act: self._unless_busy(act))
        on_keys(self, {choice.key: partial(self._unless_busy, act) for choice, act in acts.items()})

    def open_file(self, path: Path) -> None:
        """Ask for a file to be opened."""
        self._request("open", path)

    def import_file(self, path: Path) -> None:
        """Ask for an evening file to be imported."""
        self._request("import", path)

    def _unless_busy(self, act: Callable[[], None]) -> None:
        """While a backup is being restored nothing else begins."""
        if self._progress.isHidden():
            act()

    def _request(self, kind: OpenKind, path: Path | None) -> None:
        self.open_requested.emit(OpenRequest(kind=kind, path=path))

    def _ask_file(self, picked: Callable[[Path], None], evenings: str = "") -> None:
        dialog = path_dialog(self, self._look, picked)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        if evenings:
            dialog.setNameFilter(f"{evenings} (*.jsonl)")
        dialog.open()

    def _begin_form(self) -> None:
        self._side.setCurrentIndex(1)
        self._form.begin(datetime.now(UTC).astimezone().date())
        self._form.start_typing()

    def _leave_form(self) -> None:
        self._side.setCurrentIndex(0)
        self._create.setFocus()

    def _choices(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 10, 14, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._leave)
        column.addLayout(head)
        acts = QWidget()
        inside = QVBoxLayout(acts)
        inside.setContentsMargins(2, 2, 8, 2)
        inside.setSpacing(8)
        first = (self._rehearse, self._own, self._import, self._create, self._open, self._restore)
        for choice in (*first, self._recent):
            inside.addWidget(choice)
        inside.addStretch(1)
        column.addWidget(scrolled(acts), 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._language)
        foot.addWidget(self._mode)
        column.addLayout(foot)
        return side

    def _creation(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 10, 14, 0)
        column.setSpacing(12)
        column.addWidget(self._form_title)
        card = Card(self._look, "hot")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 16, 18, 16)
        inside.addWidget(self._form)
        column.addWidget(card)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._make)
        column.addLayout(foot)
        column.addStretch(1)
        return side
