"""The letter of this desk, and a way to be another desk: two laptops need two letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.fields import TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.ids import DeskId, names_a_desk

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.look import Look

LETTER_PX = 72
LONGEST = 3


class LetterField(QWidget):
    """Shows the letter; `letter_chosen` carries the `DeskId` that this desk shall be."""

    letter_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing = ""
        self.letter = TextField(look, px=18, face="figures")
        self.letter.setMaxLength(LONGEST)
        self.letter.setFixedWidth(LETTER_PX)
        self._change = Button(look, height_px=36)
        self._told = Label(look, px=12, role="text2", wraps=True)
        self.setFocusProxy(self.letter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.letter)
        row.addWidget(self._change)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._told)
        self.letter.textEdited.connect(self._refresh)
        self._change.clicked.connect(self.hand_over)
        self.retranslate()

    def show_letter(self, desk: DeskId) -> None:
        """Show the letter that this desk has now."""
        self._standing = desk
        self.letter.setText(desk)
        self._refresh()

    def hand_over(self) -> None:
        """Ask to be the desk of the letter that is typed, where it is another one."""
        typed = self._typed()
        if self._may_change():
            self.letter_chosen.emit(DeskId(typed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks, Esc takes the typed letter back."""
        if event.key() in ENTERS:
            self.hand_over()
        elif event.key() == Qt.Key.Key_Escape:
            self.show_letter(DeskId(self._standing))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.letter.setAccessibleName(self.tr("Letter of this desk"))
        self.letter.setToolTip(self.tr("One to three letters, A to Z; then Enter"))
        self._change.setText(self.tr("Be this desk"))
        self._change.setToolTip(self.tr("Open the file again as the desk of this letter (Enter)"))
        self._refresh()

    def _typed(self) -> str:
        return self.letter.text().strip().upper()

    def _may_change(self) -> bool:
        return names_a_desk(self._typed()) and self._typed() != self._standing

    def _refresh(self) -> None:
        wrong = not names_a_desk(self._typed())
        self.letter.mark_wrong(wrong=wrong and bool(self._standing))
        self._change.setEnabled(self._may_change())
        if wrong and self._standing:
            words = self.tr("A desk is called by one to three letters, A to Z.")
        else:
            words = self.tr("Each computer and each window needs a letter of its own.")
        self._told.setText(words)
