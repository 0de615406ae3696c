"""The stage at a glance beside the journal: its picture, what is on air, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.scene_words import scene_words
from welfare_desk.desk.stage_picture import StagePicture
from welfare_desk.domain.cues import CueChange

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.stage_watch import StageWatch
    from welfare_desk.domain.aired import Queued
    from welfare_desk.domain.cues import Painted

COLUMN_PX = 328


class StageCard(Card):
    """What the hall sees now and next; curtains and hiding are in the strip above every page."""

    cue_given = Signal(object)
    stage_requested = Signal()

    def __init__(self, look: Look, watch: StageWatch, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._watch = watch
        self._title = Label(look, px=14, weight=700)
        self._screen = Label(look, px=12, role="text2", elides=True)
        self._picture = StagePicture(look)
        self._now = _Line(look, "broadcast", "ok")
        self._after = _Line(look, "skip-forward", "text2")
        self._next = Button(look, icon="skip-forward", key=action_key("next_on_stage"))
        self._start = Button(look, icon="monitor-play", key=action_key("start_stage"))
        self._lay_out()
        watch.changed.connect(self._refresh)
        self._next.clicked.connect(lambda: self.cue_given.emit(CueChange(next=True)))
        self._start.clicked.connect(self.stage_requested)
        self.retranslate()

    def show_picture(self, picture: QImage) -> None:
        """Show the newest picture of the stage."""
        self._picture.show_picture(picture)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._title.setText(self.tr("Stage"))
        self._start.setText(self.tr("Start the stage"))
        self._next.setText(self.tr("Next on stage"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        painted, health = self._watch.painted, self._watch.health()
        lost = health in {"off", "silent"}
        is_old = lost or health in {"unplugged", "hidden"}
        self._picture.show_state(self._watch.cue.curtain, lost=is_old)
        self._screen.setText(screen_words(painted))
        self._now.say(self.tr("On air: {what}").format(what=self._now_words()))
        self._after.say(self._next_words())
        self._start.setVisible(lost)
        self._next.setVisible(not lost)
        self._next.setEnabled(painted is not None and bool(painted.queue or painted.on_air))

    def _now_words(self) -> str:
        painted = self._watch.painted
        if painted is not None and painted.on_air is not None:
            return painted.on_air.name
        return scene_words(painted.scene if painted is not None else self._watch.cue.scene)

    def _next_words(self) -> str:
        queue = self._watch.painted.queue if self._watch.painted is not None else ()
        if not queue:
            return self.tr("Nobody waits to be thanked")
        said = self.tr("Next: {what} · waiting: {count}")
        return said.format(what=row_words(queue[0]), count=len(queue))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._screen, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self._picture, self._now, self._after, self._next, self._start):
            column.addWidget(part)
        column.addStretch(1)


class _Line(QWidget):
    """An icon and one line of words."""

    def __init__(self, look: Look, icon: str, role: str) -> None:
        super().__init__()
        self._words = Label(look, px=13, elides=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(Glyph(look, icon, role, size_px=16))
        row.addWidget(self._words, 1)

    def say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setToolTip(words)


def row_words(row: Queued) -> str:
    """A row of the queue in one breath."""
    return " · ".join(part for part in (row.name, row.amount) if part)


def screen_words(painted: Painted | None) -> str:
    """Where the stage is painted; "" while it is not."""
    if painted is None or not painted.width_px:
        return ""
    return f"{painted.screen} {painted.width_px}×{painted.height_px}".strip()
