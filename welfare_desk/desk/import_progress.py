"""How far a long piece of work with a file is, and the way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.hatch_bar import HatchBar
from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look

BAR_PX = 10


class ProgressLine(QWidget):
    """Words, a bar and a button; it is there only while something is under way."""

    stopped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label(look, px=13, weight=500)
        self._bar = HatchBar(look, height_px=BAR_PX)
        self._percent = Label(look, px=15, face="figures")
        self._stop = Button(look, key="Esc", height_px=32)
        self._stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._percent)
        row.addWidget(self._stop)
        self.retranslate()
        self.hide()

    def begin(self, words: str, *, stoppable: bool = True) -> None:
        """Say what is under way, and whether it can be stopped."""
        self._words.setText(words)
        self._stop.setVisible(stoppable)
        self.show_progress(0, 1)
        self.show()

    def show_progress(self, done: int, total: int) -> None:
        """Fill the bar as far as the work is done."""
        share = min(done / total, 1.0) if total else 1.0
        self._bar.show_shares(share, 0.0)
        self._percent.setText(f"{share:.0%}")
        self._bar.setAccessibleName(f"{share:.0%}")

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        self._stop.setText(self.tr("Stop"))
        self._stop.setToolTip(self.tr("Stop now; nothing is changed"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
