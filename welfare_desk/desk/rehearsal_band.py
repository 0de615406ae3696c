"""The striped band that says, on every page, that this is only a rehearsal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.paint.button import Button
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
    """Amber stripes, one sentence and the way out; hidden on a real evening."""

    end_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(BAND_PX)
        self._title = Label(look, px=13, weight=700)
        self._words = Label(look, px=13, elides=True)
        self._end = Button(look, kind="ghost", key=action_key("start_page"), height_px=BAND_PX - 4)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 2)
        row.setSpacing(8)
        row.addWidget(Glyph(look, "flask", "pledge", size_px=16, style="fill"))
        row.addWidget(self._title)
        row.addWidget(self._words, 1)
        row.addWidget(self._end)
        self._end.clicked.connect(self.end_pressed)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        self._title.setText(self.tr("Rehearsal"))
        self._end.setText(self.tr("End the rehearsal"))
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
