"""What stands instead of the desk when a file is damaged: what it means, and the three ways on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.damaged_words import found_words, lost_words, problem_words
from welfare_desk.desk.first_run_choices import BigChoice, Hero
from welfare_desk.desk.import_progress import ProgressLine
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.notice_bar import NoticeBar
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.paint.shapes import smooth_painter
from welfare_desk.desk.path_dialog import path_dialog
from welfare_desk.qtkit.care_jobs import (
    AssessDamage,
    CareFailed,
    CareProgress,
    CareStopped,
    DamageAssessed,
    FileSalvaged,
    RestoreFile,
    SalvageFile,
    StopCare,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.care import Damage
    from welfare_desk.qtkit.care_jobs import CareAnswer

HERO_PX = 430


class DamagedPage(QWidget):
    """Nothing is written to the file from here; `care_wanted` carries what is to be done."""

    care_wanted = Signal(object)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._path = Path()
        self._damage: Damage | None = None
        self._saved: Path | None = None
        self._stoppable = False
        self.notice_bar = NoticeBar(look)
        self._title = Label(look, px=24, weight=700, wraps=True)
        self._what = Label(look, px=14, wraps=True)
        self._found = Label(look, px=15, weight=500, wraps=True)
        self._lost = Label(look, px=14, wraps=True)
        self._problems = Label(look, px=13, role="text2", wraps=True)
        self._restore = BigChoice(look, "clock-counter-clockwise", "Ctrl+H", primary=True)
        self._salvage = BigChoice(look, "upload-simple", "Ctrl+E")
        self._other = BigChoice(look, "folder-open", "Ctrl+O")
        self._leave = Button(look, key="Esc")
        self._progress = ProgressLine(look)
        self._lay_out(look)
        self._restore.clicked.connect(self.restore)
        self._salvage.clicked.connect(self.salvage)
        self._other.clicked.connect(self.choose_backup)
        self._leave.clicked.connect(self.left)
        self._progress.stopped.connect(lambda: self.care_wanted.emit(StopCare()))
        on_keys(
            self,
            {
                "Ctrl+H": self.restore,
                "Ctrl+E": self.salvage,
                "Ctrl+O": self.choose_backup,
                "Esc": self._stop_or_leave,
            },
        )
        self.retranslate()

    def begin(self, path: Path) -> None:
        """Show that a file is damaged; what can be done is being found out."""
        self._path, self._damage, self._saved = path, None, None
        self.retranslate()
        self._begin(self.tr("Looking for the newest good backup"))

    def care_told(self, answer: CareAnswer) -> None:
        """Show what was found out, or done."""
        match answer:
            case DamageAssessed(damage=damage) if damage.path == self._path:
                self._damage = damage
                self._progress.hide()
                self.retranslate()
                self.start_typing()
            case CareProgress(job=SalvageFile(), done=done, total=total):
                self._progress.show_progress(done, total)
            case FileSalvaged(salvaged=saved):
                self._saved = saved.evenings[0]
                self._progress.hide()
                self.retranslate()
            case (
                CareFailed(job=AssessDamage() | SalvageFile() | RestoreFile())
                | CareStopped(job=SalvageFile() | RestoreFile())
            ):
                self._progress.hide()
            case _:
                pass

    def restore(self) -> None:
        """Put the newest good backup in the place of the file."""
        if self._damage is not None and self._damage.backup is not None and not self._busy:
            self._put_back(self._damage.backup.path)

    def choose_backup(self) -> None:
        """Look for a backup elsewhere, such as on a stick of another laptop."""
        if self._busy:
            return
        dialog = path_dialog(self, self._look, self._put_back)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(str(self._path.parent))
        dialog.open()

    def salvage(self) -> None:
        """Save beside the file what can be read of it, under a name that nothing has."""
        if self._busy:
            return
        evening = self._path.with_name(f"{self._path.stem}.salvaged.jsonl")
        tried = 1
        while evening.exists():
            tried += 1
            evening = self._path.with_name(f"{self._path.stem}.salvaged-{tried}.jsonl")
        self._begin(self.tr("Saving what can be read"))
        self.care_wanted.emit(SalvageFile(self._path, evening))

    def start_typing(self) -> None:
        """Begin with what helps most."""
        (self._restore if self._restore.isEnabled() else self._salvage).setFocus()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        damage, language = self._damage, self._look.language
        self._title.setText(self.tr("This file is damaged"))
        what = self.tr("{path} cannot be worked with. It is only looked at and stays as it is.")
        self._what.setText(what.format(path=self._path))
        self._found.setText("" if damage is None else found_words(damage, self._saved))
        self._lost.setText("" if damage is None else lost_words(damage))
        self._problems.setText("" if damage is None else problem_words(damage, language))
        for label in (self._found, self._lost, self._problems):
            label.setVisible(bool(label.text()))
        self._restore.setEnabled(damage is not None and damage.backup is not None)
        self._restore.name(
            self.tr("Restore the newest good backup"),
            self.tr("The damaged file is kept beside it under another name"),
        )
        self._salvage.name(
            self.tr("Save what can be read"),
            self.tr("An evening file with all that is still proved; it can be imported"),
        )
        self._other.name(self.tr("Restore another backup"), self.tr("From a folder or a USB stick"))
        self._leave.setText(self.tr("Start elsewhere"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        smooth_painter(self).fillRect(self.rect(), self._look.colour("bg"))

    @property
    def _busy(self) -> bool:
        """Whether something is under way; a key that is pressed twice begins nothing more."""
        return not self._progress.isHidden()

    def _begin(self, words: str, *, stoppable: bool = False) -> None:
        self.notice_bar.clear()
        self._stoppable = stoppable
        self._progress.begin(words, stoppable=stoppable)

    def _stop_or_leave(self) -> None:
        if self._stoppable and self._busy:
            self.care_wanted.emit(StopCare())
        else:
            self.left.emit()

    def _put_back(self, backup: Path) -> None:
        self._begin(self.tr("Checking the backup and putting it back"), stoppable=True)
        self.care_wanted.emit(RestoreFile(self._path, backup))

    def _lay_out(self, look: Look) -> None:
        hero = Hero(look)
        hero.setFixedWidth(HERO_PX)
        card = Card(look, "bad")
        told = QVBoxLayout(card)
        told.setContentsMargins(18, 14, 18, 14)
        told.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Glyph(look, "warning-octagon", "danger", size_px=26, style="fill"))
        head.addWidget(self._title, 1)
        told.addLayout(head)
        for label in (self._what, self._found, self._lost, self._problems):
            told.addWidget(label)
        side = QWidget()
        right = QVBoxLayout(side)
        right.setContentsMargins(2, 2, 8, 2)
        right.setSpacing(10)
        right.addWidget(self.notice_bar)
        right.addWidget(card)
        right.addWidget(self._progress)
        for choice in (self._restore, self._salvage, self._other):
            right.addWidget(choice)
        right.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._leave)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 18, 18, 18)
        row.setSpacing(26)
        row.addWidget(hero)
        row.addWidget(scrolled(side), 1)
