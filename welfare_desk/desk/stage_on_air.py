"""The card of what is on air: the painted picture itself, how long it stays, and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.scene_words import scene_words
from welfare_desk.desk.stage_picture import StagePicture
from welfare_desk.domain.cues import Cue, CueChange

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.cues import Painted

BUTTON_PX = 36


class OnAirCard(Card):
    """`cue_given` carries a CueChange."""

    cue_given = Signal(object)
    stage_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._cue = Cue()
        self._painted: Painted | None = None
        self._title = Label(look, px=15, weight=700)
        self._what = Label(look, px=13, role="text2", elides=True)
        self._left = Label(look, px=13, role="text2")
        self.picture = StagePicture(look, fills=True)
        self.next = Button(
            look,
            kind="primary",
            icon="skip-forward",
            key=action_key("next_on_stage"),
            height_px=BUTTON_PX,
        )
        self.start = Button(
            look, icon="monitor-play", key=action_key("start_stage"), height_px=BUTTON_PX
        )
        self._lay_out()
        self.next.clicked.connect(lambda: self.cue_given.emit(CueChange(next=True)))
        self.start.clicked.connect(self.stage_requested)
        self.retranslate()

    def show_cue(self, cue: Cue) -> None:
        """Show the cue that stands."""
        self._cue = cue
        self._refresh()

    def show_painted(self, painted: Painted | None) -> None:
        """Show what the stage says; None: no stage answers."""
        self._painted = painted
        self._refresh()

    def show_picture(self, picture: QImage) -> None:
        """Show the newest picture."""
        self.picture.show_picture(picture)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._title.setText(self.tr("On air"))
        self.next.setText(self.tr("Next on stage"))
        self.start.setText(self.tr("Start the stage"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        painted, on_air = self._painted, self._painted.on_air if self._painted else None
        scene = scene_words(painted.scene if painted is not None else self._cue.scene)
        self._what.setText(f"{scene} · {on_air.name}" if on_air is not None else scene)
        self._what.setToolTip(self._what.text())
        left = self.tr("{seconds} s left").format(seconds=on_air.left_s) if on_air else ""
        self._left.setText(left)
        is_old = painted is None or painted.hidden or not painted.width_px
        self.picture.show_state(self._cue.curtain, lost=is_old)
        self.next.setEnabled(painted is not None and bool(painted.queue or on_air))
        self.start.setVisible(painted is None)
        self.next.setVisible(painted is not None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._what, 1)
        head.addWidget(self._left)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.start, 1)
        foot.addWidget(self.next, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.picture, 1)
        column.addLayout(foot)
