"""The striped band that says, on every page, that this is only a rehearsal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.shapes import smooth_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look

BAND_PX = 30
STRIPE_PX = 9
STEP_PX = 26


class RehearsalBand(QWidget):
    """Amber stripes and one sentence; hidden on a real evening."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(BAND_PX)
        self._title = Label(look, px=13, weight=700)
        self._words = Label(look, px=13, elides=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 2)
        row.setSpacing(8)
        row.addWidget(Glyph(look, "flask", "pledge", size_px=16, style="fill"))
        row.addWidget(self._title)
        row.addWidget(self._words, 1)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        self._title.setText(self.tr("Rehearsal"))
        self._words.setText(
            self.tr("Nothing here goes into the real ledger; the stage says so, too.")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stripes and the line below."""
        painter, look = smooth_painter(self), self._look
        painter.fillRect(self.rect(), look.colour("pledgeSoft"))
        stripe = look.colour("pledge")
        stripe.setAlphaF(0.13)
        painter.setPen(QPen(stripe, STRIPE_PX))
        for x in range(-BAND_PX, self.width() + BAND_PX, STEP_PX):
            painter.drawLine(QPointF(x, BAND_PX + 6), QPointF(x + BAND_PX + 12, -6))
        painter.fillRect(0, BAND_PX - 2, self.width(), 2, look.colour("pledge"))
