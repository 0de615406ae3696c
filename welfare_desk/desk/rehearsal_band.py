"""The striped band that says, on every page, that this is only a rehearsal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.paint.shapes import smooth_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look

BAND_PX = 30
STRIPE_PX = 9
STEP_PX = 26


PACES: Final = ("1", "10")
"""The paces at which an evening is played here: its own, and ten times as fast."""


class RehearsalBand(QWidget):
    """Amber stripes, one sentence and the way out; hidden on a real evening.

    While an evening is played it says how far it is, and can be stopped for a while or hurried.
    """

    end_pressed = Signal()
    pause_pressed = Signal()
    pace_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(BAND_PX)
        self._title = Label(look, px=13, weight=700)
        self._words = Label(look, px=13, elides=True)
        self._end = Button(look, kind="ghost", key=action_key("start_page"), height_px=BAND_PX - 4)
        self._progress = Label(look, px=13, face="figures")
        self._pause = Button(look, kind="ghost", icon="pause", height_px=BAND_PX - 4)
        self._pace = Segments(look, PACES, height_px=BAND_PX - 4)
        self._paused = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 2)
        row.setSpacing(8)
        row.addWidget(Glyph(look, "flask", "pledge", size_px=16, style="fill"))
        row.addWidget(self._title)
        row.addWidget(self._words, 1)
        row.addWidget(self._progress)
        row.addWidget(self._pause)
        row.addWidget(self._pace)
        row.addWidget(self._end)
        self._end.clicked.connect(self.end_pressed)
        self._pause.clicked.connect(self.pause_pressed)
        self._pace.chosen.connect(self.pace_chosen)
        self.show_stopped()
        self.retranslate()
        self.hide()

    def show_progress(self, done: int, total: int, *, paused: bool) -> None:
        """An evening is being played: so many of its acts are done."""
        self._paused = paused
        self._progress.setText(f"{done} / {total}")
        for part in (self._progress, self._pause, self._pace):
            part.show()
        self._name_pause()

    def show_pace(self, pace: str) -> None:
        """Say at which pace it is played; without any waiting there is nothing to choose."""
        if pace in PACES:
            self._pace.choose(pace)

    def show_stopped(self) -> None:
        """Nothing is being played."""
        for part in (self._progress, self._pause, self._pace):
            part.hide()

    def _name_pause(self) -> None:
        self._pause.setText(self.tr("Go on") if self._paused else self.tr("Pause"))
        self._pause.show_icon("broadcast" if self._paused else "pause")

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        self._name_pause()
        self._pace.name({"1": self.tr("Real pace"), "10": self.tr("10 × as fast")})
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
