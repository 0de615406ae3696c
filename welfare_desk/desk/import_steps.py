"""The four steps of an import in one line: done, here, to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look


class StepLine(QWidget):
    """A number and a word for each step; what is behind wears a tick."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = 0
        self._ticks = [Glyph(look, "check-circle", "ok", size_px=18, style="fill") for _ in "1234"]
        self._numbers = [Label(look, number, px=15, face="figures") for number in "1234"]
        self._words = [Label(look, px=14) for _ in "1234"]
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        for tick, number, words in zip(self._ticks, self._numbers, self._words, strict=True):
            for part in (tick, number, words):
                row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addSpacing(18)
        row.addStretch(1)
        self.retranslate()
        self.show_step(0)

    def show_step(self, at: int) -> None:
        """Say which step it is."""
        self._at = at
        for place, words in enumerate(self._words):
            self._ticks[place].setVisible(place < at)
            self._numbers[place].setVisible(place >= at)
            role = "brandText" if place == at else "text2" if place < at else "text3"
            self._numbers[place].set_role(role)
            words.set_role(role)
        self.setAccessibleName(self._words[at].text())

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        names = (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Done"))
        for words, name in zip(self._words, names, strict=True):
            words.setText(name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
