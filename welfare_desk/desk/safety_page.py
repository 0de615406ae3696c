"""The page of backups: both places, every backup, and what to do when something is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.books_page import BooksPage
from welfare_desk.desk.import_progress import ProgressLine
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.path_dialog import folder_dialog, path_dialog
from welfare_desk.desk.safety_copies import ROW_PX, CopyList
from welfare_desk.desk.safety_place import PlaceCard
from welfare_desk.desk.safety_restore import RestoreAsk
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.care_jobs import (
    BackUpNow,
    CareFailed,
    CareProgress,
    CareStood,
    CareStopped,
    CheckFile,
    ChoosePlace,
    FileChecked,
    FileSalvaged,
    RestoreFile,
    SalvageFile,
    StopCare,
)

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.care import Copy
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.qtkit.care_jobs import CareAnswer, CareJob

MINUTE_MS = 60_000
LEAST_ROWS_PX = 3 * ROW_PX


class SafetyPage(BooksPage):
    """Shows what is told of the file's care, and asks for more of it."""

    KEYS: ClassVar[tuple[KeyHint, ...]] = (
        ("Ctrl+S", QT_TRANSLATE_NOOP("SafetyPage", "back up now")),
        ("Alt+O", QT_TRANSLATE_NOOP("SafetyPage", "choose the second place")),
        ("Alt+C", QT_TRANSLATE_NOOP("SafetyPage", "check the whole file")),
        ("Alt+R", QT_TRANSLATE_NOOP("SafetyPage", "restore the chosen backup")),
        ("Alt+V", QT_TRANSLATE_NOOP("SafetyPage", "save what can be read")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "safety", parent)
        self._file: OpenedFile | None = None
        self._beside, self._second = PlaceCard(look), PlaceCard(look)
        self._now = Button(look, kind="primary", icon="floppy-disk", key="Ctrl+S")
        self._choose = Button(look, icon="folder-open", key="Alt+O")
        self._without = Button(look, kind="ghost", icon="x")
        self._check = Button(look, icon="shield-check", key="Alt+C")
        self._restore = Button(look, icon="clock-counter-clockwise", key="Alt+R")
        self._salvage = Button(look, icon="export", key="Alt+V")
        self._title = Label(look, px=15, weight=700)
        self._none = Label(look, px=13, role="text2", wraps=True)
        self._said = Label(look, px=13, role="text2", wraps=True)
        self.copies = CopyList(look)
        self._progress = ProgressLine(look)
        self._ask = RestoreAsk(look)
        self._ages = QTimer(self)
        self._ages.setInterval(MINUTE_MS)
        self._ages.timeout.connect(self._grow_older)
        self._ages.start()
        self._beside.add_act(self._now)
        self._second.add_act(self._without)
        self._second.add_act(self._choose)
        self.fill(scrolled(self._body()))
        self._connect()

    def show_opened(self, opened: OpenedFile) -> None:
        """Know which file is cared for; of a rehearsal there are no backups."""
        self._file = opened
        self._ask.hide()
        for act in (self._now, self._choose, self._restore):
            act.setEnabled(not opened.rehearsal)
        self.retranslate()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take the zone in which times are told."""
        self.copies.use_timezone(snapshot.event.timezone)
        self._ask.use_timezone(snapshot.event.timezone)

    def care_told(self, answer: CareAnswer) -> None:
        """Show what became of a job."""
        match answer:
            case CareStood(health=health):
                chosen = [place for place in health.places if place.chosen]
                self._beside.show_place(health.places[0])
                self._second.show_place(chosen[0] if chosen else None)
                self._without.setVisible(bool(chosen))
                self.copies.show_health(health)
                self._none.setVisible(not self.copies.count)
                self._rest()
            case CareProgress(job=CheckFile() | SalvageFile(), done=done, total=total):
                if self._progress.isHidden():
                    self._progress.begin(self.tr("Checking the whole file"))
                self._progress.show_progress(done, total)
            case FileChecked(audit=audit):
                self._rest()
                words = (
                    self.tr("The whole file was checked and is sound. Entries: {entries}")
                    if audit.ok
                    else self.tr("The check found {count} things; the page Audit names them.")
                )
                said = words.format(entries=f"{audit.entries:,}", count=len(audit.problems))
                self._said.setText(said)
            case FileSalvaged(salvaged=saved):
                self._rest()
                self._said.setText(self.tr("Saved as {path}").format(path=saved.evenings[0]))
            case CareStopped() | CareFailed():
                self._rest()
            case _:
                pass

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.head.name(
            self.tr("Backups"), self.tr("Copies that were reopened, checked and compared")
        )
        self._beside.name(self.tr("Beside the file"), "")
        rehearsal = self._file is not None and self._file.rehearsal
        self._second.name(
            self.tr("Second place"),
            self.tr("A rehearsal is kept apart and has no backups.")
            if rehearsal
            else self.tr("Choose a USB stick, so that a broken disk or laptop takes nothing away."),
        )
        self._now.setText(self.tr("Back up now"))
        self._choose.setText(self.tr("Choose a folder"))
        self._without.setText(self.tr("Without it"))
        self._check.setText(self.tr("Check the file now"))
        self._restore.setText(self.tr("Restore"))
        self._salvage.setText(self.tr("Save what can be read"))
        self._now.setToolTip(self.tr("Keep a backup in both places now"))
        self._choose.setToolTip(self.tr("Keep backups on a stick or in another folder too"))
        self._without.setToolTip(self.tr("Keep no more backups in the second place"))
        self._check.setToolTip(self.tr("Check every entry and every sum of the file"))
        self._restore.setToolTip(self.tr("Put the chosen backup in the place of the file"))
        self._salvage.setToolTip(self.tr("Write all that the file says to an evening file"))
        self._title.setText(self.tr("All backups"))
        self._none.setText(self.tr("None yet. The first is made after ten entries or two minutes."))

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys that help most here."""
        return tuple(
            (key, QCoreApplication.translate("SafetyPage", words)) for key, words in self.KEYS
        )

    def start_typing(self) -> None:
        """Give the keys to the list, or to what makes the first backup."""
        (self.copies if self.copies.count else self._now).setFocus()

    def regions(self) -> tuple[QWidget, ...]:
        """Places, list."""
        return (self._beside, self._second, self.copies)

    def choose_place(self) -> None:
        """Look for a folder that is to hold backups too."""
        folder_dialog(self, self.look, lambda path: self._want(ChoosePlace(path))).open()

    def salvage(self) -> None:
        """Ask for the name of an evening file, and save all that the file says."""
        if self._file is None:
            return
        path = self._file.path
        dialog = path_dialog(self, self.look, lambda to: self._want(SalvageFile(path, to)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("jsonl")
        dialog.selectFile(f"{path.stem}.jsonl")
        dialog.open()

    def ask_to_restore(self) -> None:
        """Say what restoring the chosen backup means, before it is done."""
        if self.copies.copy is not None and self._restore.isEnabled():
            self._ask.ask(self.copies.copy)

    def _restore_now(self, copy: Copy) -> None:
        self._ask.hide()
        if self._file is not None:
            self.care_wanted.emit(RestoreFile(self._file.path, copy.path))

    def _want(self, job: CareJob) -> None:
        self._said.setText("")
        self.care_wanted.emit(job)

    def _rest(self) -> None:
        self._progress.hide()

    def _grow_older(self) -> None:
        self._beside.refresh()
        self._second.refresh()
        self.copies.update()

    def _connect(self) -> None:
        self._now.clicked.connect(lambda: self._want(BackUpNow()))
        self._choose.clicked.connect(self.choose_place)
        self._without.clicked.connect(lambda: self._want(ChoosePlace(None)))
        self._check.clicked.connect(lambda: self._want(CheckFile()))
        self._restore.clicked.connect(self.ask_to_restore)
        self._salvage.clicked.connect(self.salvage)
        self._progress.stopped.connect(lambda: self.care_wanted.emit(StopCare()))
        self._ask.agreed.connect(self._restore_now)
        self.copies.entered.connect(self.ask_to_restore)
        on_keys(
            self,
            {
                "Ctrl+S": self._now.click,
                "Alt+O": self._choose.click,
                "Alt+C": self._check.click,
                "Alt+R": self._restore.click,
                "Alt+V": self._salvage.click,
                "Esc": self._leave,
            },
        )

    def _leave(self) -> None:
        if not self._progress.isHidden():
            self.care_wanted.emit(StopCare())
        self._ask.hide()
        self.start_typing()

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        places = QHBoxLayout()
        places.setSpacing(10)
        places.addWidget(self._beside, 1)
        places.addWidget(self._second, 1)
        column.addLayout(places)
        column.addWidget(self._progress)
        column.addWidget(self._ask)
        card = Card(self.look)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._said, 1)
        for act in (self._check, self._restore, self._salvage):
            head.addWidget(act)
        inside.addLayout(head)
        inside.addWidget(self._none)
        rows = scrolled(self.copies)
        rows.setMinimumHeight(LEAST_ROWS_PX)
        inside.addWidget(rows, 1)
        column.addWidget(card, 1)
        return body
