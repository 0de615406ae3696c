"""The stage at a glance: picture, curtain, scene, and whether it shows what is booked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.curtains import Curtains
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.stage_picture import StagePicture
from welfare_desk.domain.cues import Cue, CueChange
from welfare_desk.domain.money import Money
from welfare_desk.domain.stage_health import StageHealth, stage_health

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.snapshot import Snapshot

COLUMN_PX = 328
HEALTH_FACES: dict[StageHealth, tuple[str, str]] = {
    "off": ("x-square", "danger"),
    "unplugged": ("x-square", "danger"),
    "same": ("check-circle", "ok"),
    "catching_up": ("clock-countdown", "pledge"),
    "differs": ("warning-octagon", "danger"),
    "frozen": ("pause", "kind"),
    "covered": ("info", "text2"),
}


class StageCard(Card):
    """What the hall sees, and the keys that change it; `cue_given` carries a CueChange."""

    cue_given = Signal(object)
    stage_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._cue = Cue()
        self._painted: Painted | None = None
        self._booked_fen = 0
        self._differs = QElapsedTimer()
        self._title = Label(look, px=14, weight=700)
        self._screen = Label(look, px=12, role="text2", elides=True)
        self._picture = StagePicture(look)
        self._curtains = Curtains(look)
        self._scene_name = Label(look, px=12, weight=500, role="text2")
        self._scenes = Segments(look, ("welcome", "total"))
        self._glyph = Glyph(look, "info", "text2", size_px=16, style="fill")
        self._health = Label(look, px=13, wraps=True)
        self._start = Button(look, icon="monitor-play", key=action_key("start_stage"))
        self._lay_out(look)
        self._curtains.chosen.connect(lambda name: self.cue_given.emit(CueChange(curtain=name)))
        self._scenes.chosen.connect(lambda name: self.cue_given.emit(CueChange(scene=name)))
        self._start.clicked.connect(self.stage_requested)
        self.retranslate()

    @property
    def cue(self) -> Cue:
        """The cue that stands now."""
        return self._cue

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take the cue and the number that is booked."""
        self._cue = snapshot.cue
        sums = snapshot.figures.sums
        raised = snapshot.cue.headline == "raised"
        self._booked_fen = sums.raised_fen if raised else sums.received_fen
        self._refresh()

    def show_painted(self, painted: Painted) -> None:
        """Hold what the stage paints against the books."""
        self._painted = painted
        self._refresh()

    def show_picture(self, picture: QImage) -> None:
        """Show the newest picture of the stage."""
        self._picture.show_picture(picture)

    def show_lost(self) -> None:
        """Say that no stage answers."""
        self._painted = None
        self._refresh()

    def health(self) -> StageHealth:
        """How the stage stands to the books now."""
        waited_ms = self._differs.elapsed() if self._differs.isValid() else 0
        return stage_health(
            self._painted, cue=self._cue, booked_fen=self._booked_fen, differing_ms=waited_ms
        )

    def health_words(self) -> str:
        """The same in one sentence."""
        return self._health.text()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._title.setText(self.tr("Stage"))
        self._scene_name.setText(self.tr("Scene"))
        self._scenes.name({"welcome": self.tr("Welcome"), "total": self.tr("Total")})
        self._start.setText(self.tr("Start the stage"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        health = self.health()
        self._time_difference(health)
        self._curtains.show_curtain(self._cue.curtain)
        if self._cue.scene != "hold":
            self._scenes.choose(self._cue.scene)
        self._picture.show_state(self._cue.curtain, lost=self._painted is None)
        self._screen.setText(self._screen_words())
        icon, role = HEALTH_FACES[health]
        self._glyph.show_icon(icon, role, "fill")
        self._health.setText(self._words_of(health))
        self._health.set_role(role if health in {"off", "unplugged", "differs"} else "text")
        self._start.setVisible(health == "off")

    def _time_difference(self, health: StageHealth) -> None:
        if health in {"catching_up", "differs"}:
            if not self._differs.isValid():
                self._differs.start()
        else:
            self._differs.invalidate()

    def _screen_words(self) -> str:
        painted = self._painted
        if painted is None:
            return ""
        return f"{painted.screen} {painted.width_px}×{painted.height_px}".strip()

    def _words_of(self, health: StageHealth) -> str:
        booked = f"¥{Money(self._booked_fen).figures}"
        shown = f"¥{Money(self._painted.number_fen).figures}" if self._painted else ""
        waiting = self._painted.waiting if self._painted else 0
        sentences: dict[StageHealth, str] = {
            "off": self.tr("The stage is not running; recording goes on."),
            "unplugged": self.tr("The projector is disconnected; recording goes on."),
            "same": self.tr("Shows what is booked: {amount}").format(amount=booked),
            "catching_up": self.tr("Counting to {amount}").format(amount=booked),
            "differs": self.tr("The stage shows {shown}, but {amount} is booked.").format(
                shown=shown, amount=booked
            ),
            "frozen": self.tr("Frozen at {shown}. Changes waiting: {count}").format(
                shown=shown, count=waiting
            ),
            "covered": self.tr("The number is covered; booked is {amount}.").format(amount=booked),
        }
        return sentences[health]

    def _lay_out(self, look: Look) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._screen, 1)
        state = QHBoxLayout()
        state.setSpacing(7)
        state.addWidget(self._glyph)
        state.addWidget(self._health, 1)
        scene = QHBoxLayout()
        scene.setSpacing(6)
        scene.addWidget(self._scene_name)
        scene.addStretch(1)
        scene.addWidget(KeyCap(look, action_key("scene_welcome")))
        scene.addWidget(KeyCap(look, action_key("scene_total")))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._picture)
        column.addLayout(state)
        column.addWidget(self._start)
        column.addWidget(self._curtains)
        column.addLayout(scene)
        column.addWidget(self._scenes)
        column.addStretch(1)
