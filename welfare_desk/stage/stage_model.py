"""All that the QML of the stage may know: already decided, already masked, in one language."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.domain.cues import Painted
from welfare_desk.stage.airing import Airing
from welfare_desk.stage.ease_model import EaseModel
from welfare_desk.stage.hall_clock import moment_of, ms_to_next
from welfare_desk.stage.head_model import HeadModel
from welfare_desk.stage.palette import StagePalette, palettes
from welfare_desk.stage.rotating import Rotating
from welfare_desk.stage.scene_models import SceneModels
from welfare_desk.stage.scenes import scene_file, scene_on
from welfare_desk.stage.type_model import TypeModel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from welfare_desk.domain.cues import Curtain, SceneName
    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.waiting import Turn
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """Where the picture is painted, and how fast of late."""

    width_px: int = 0
    height_px: int = 0
    screen: str = ""
    frames_per_second: float = 0.0
    frame_p95_ms: float = 0.0


@QmlElement
@QmlUncreatable("The window of the stage is handed it.")
class StageModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The stage: give it each new `Shown`, it says what is on the picture.

    `voices` say its sentences, one for each language; `now` and `steady_ms` are its clocks. A
    `still` stage shows every target at once and runs no clock, for pictures and the preview.
    """

    changed = Signal()
    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties
    scene_changed = Signal()
    frozen_changed = Signal()

    def __init__(
        self,
        voices: Mapping[StageLanguage, Voice],
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        steady_ms: Callable[[], int] = lambda: time.monotonic_ns() // 1_000_000,
        still: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.measure: Callable[[], Canvas] = Canvas
        self.voices = voices
        self._now = now
        self._still = still
        self._palettes = palettes()
        self._palette = StagePalette(self._palettes["red-gold"], self)
        self._type = TypeModel(self)
        self._head = HeadModel(self)
        self.easing = EaseModel(self)
        self._scenes = SceneModels(steady_ms=steady_ms, still=still, parent=self)
        self._airing = Airing(
            now=now, steady_ms=steady_ms, number_runs=self._scenes.number_runs, parent=self
        )
        self._airing.changed.connect(self._show_air)
        self._rotating = Rotating(steady_ms=steady_ms, parent=self)
        self._rotating.changed.connect(self._turn)
        self._on: Shown | None = None
        self._waiting: Shown | None = None
        self._curtain: Curtain = "live"
        self._scene = ""
        self._tick = QTimer(self, singleShot=True)
        self._tick.timeout.connect(self._show_time)

    def show(self, shown: Shown) -> None:
        """Take a new moment; behind a freeze it waits and the picture stays as it is."""
        if shown.cue.curtain != "freeze":
            was_frozen, self._waiting = self.is_frozen_now, None
            self._curtain = shown.cue.curtain
            self._put_on(shown)
            if was_frozen:
                self.frozen_changed.emit()
            return
        if self._on is None:
            self._put_on(shown)
        if self._curtain != "freeze":
            self._curtain = "freeze"
            self._scenes.halt()
            self._airing.pause()
            self._rotating.stand_still(still=True)
            self._tick.stop()
            self.frozen_changed.emit()
        self._waiting = shown

    @property
    def is_frozen_now(self) -> bool:
        """Whether the picture stays as it is."""
        return self._curtain == "freeze"

    def show_turn(self, shown: Shown, turn: Turn | None) -> None:
        """Put a moment on a still stage as if this turn, or none, were on air."""
        self._airing.turn = turn
        self._put_on(shown)

    def turns(self) -> tuple[Turn | None, Turn | None]:
        """The turn that is on air, and the one that comes next."""
        return self._airing.turn, next(iter(self._airing.order.turns()), None)

    def scene_behind(self, shown: Shown) -> SceneName:
        """The scene that a moment shows once the turn is over and the curtain lifted."""
        return self._rotating.scene_behind(shown)

    def turn_left_ms(self) -> int | None:
        """How long the turn on air stays; None when none is."""
        return None if self._airing.turn is None else self._airing.left_ms()

    def number_is_seen_running(self) -> bool:
        """Whether the hall sees the number on its way."""
        return self._scenes.number_runs() and self._scene == scene_file("total")

    def painted(self) -> Painted:
        """What is on the picture now, for the desk to hold against the books."""
        on, waiting = self._on, self._waiting
        target_fen, number_fen = self._scenes.counted_fen()
        newest, canvas, airing = waiting or on, self.measure(), self._airing
        voice = self.voices[on.cue.language if on else "zh"]
        return Painted(
            target_fen=target_fen,
            number_fen=number_fen,
            waiting=_posted(waiting) - _posted(on) if waiting else 0,
            seqs=on.seqs if on else (),
            scene=scene_on(on, airing.turn) if on else "welcome",
            curtain=self._curtain,
            cue_version=newest.cue.version if newest else 0,
            width_px=canvas.width_px,
            height_px=canvas.height_px,
            screen=canvas.screen,
            frames_per_second=canvas.frames_per_second,
            frame_p95_ms=canvas.frame_p95_ms,
            on_air=airing.on_air(voice),
            queue=airing.queued(voice),
            waiting_gifts=airing.waiting_gifts(),
            aired=(*airing.order.aired, *self._scenes.rung()),
            next_scene=self._rotating.next_scene(),
        )

    def _put_on(self, shown: Shown) -> None:
        """Put a moment on the picture."""
        if not self._still:
            self._rotating.take(shown)
            shown = self._rotating.on(shown)
        self._on = shown
        voice = self.voices[shown.cue.language]
        self._type.use(shown.cue.language)
        self._palette.use(self._palettes[shown.cue.theme])
        self._head.show(shown, voice)
        self._scenes.show(shown, voice)
        self._show_time()
        self.changed.emit()
        if not self._still:
            self._airing.take(shown)
        self._show_air()

    def _turn(self) -> None:
        """Put the next scene of the rotation on the picture."""
        if self._on is not None and not self.is_frozen_now:
            self._on = self._rotating.on(self._on)
            self._airing.take(self._on)
            self._show_air()
            self._show_time()

    def _show_air(self) -> None:
        """Put what is on air, or the scene of the cue, before the hall."""
        if self._on is None:
            return
        on, turn = self._on, self._airing.turn
        self._rotating.stand_still(still=turn is not None or on.cue.curtain != "live")
        self._scenes.show_air(on, turn, self.voices[on.cue.language])
        name = scene_on(on, turn)
        if scene_file(name) != self._scene:
            self._scene = scene_file(name)
            self.scene_changed.emit()
        self._scenes.see(name)

    def _show_time(self) -> None:
        """Show the hour and what hangs on it, and look again when it changes."""
        if self._on is None:
            return
        voice = self.voices[self._on.cue.language]
        moment = moment_of(self._now(), self._on)
        self._head.show_time(moment, voice)
        self._scenes.show_time(self._on, moment, voice)
        if not self._still:
            counts_down = moment.seconds_to_start is not None and self._on.cue.scene == "welcome"
            self._tick.start(ms_to_next(moment.local, each_second=counts_down))

    @Property(str, notify=scene_changed)
    def scene(self) -> str:
        """The QML file of the scene that is on."""
        return self._scene

    @Property(bool, notify=changed)
    def is_black(self) -> bool:
        """Whether the black curtain is down."""
        return self._on is not None and self._on.cue.curtain == "black"

    @Property(bool, notify=never)
    def is_still(self) -> bool:
        """Whether nothing moves."""
        return self._still

    @Property(bool, notify=changed)
    def is_calm(self) -> bool:
        """Whether the organiser wants little movement."""
        return self._on is not None and self._on.rules.calm

    @Property(EaseModel, notify=never)
    def ease(self) -> EaseModel:
        """What may move beside the number, as the computer keeps up."""
        return self.easing

    @Property(StagePalette, notify=never)
    def colours(self) -> StagePalette:
        """The colours of the theme."""
        return self._palette

    @Property(TypeModel, notify=never)
    def type(self) -> TypeModel:
        """How the language of the stage is set."""
        return self._type

    @Property(HeadModel, notify=never)
    def head(self) -> HeadModel:
        """What every scene may show of the event and the hour."""
        return self._head

    @Property(SceneModels, notify=never)
    def scenes(self) -> SceneModels:
        """The models of the scenes."""
        return self._scenes


def _posted(shown: Shown | None) -> int:
    """How many entries are in what is shown."""
    return sum(seq for _, seq in shown.seqs) if shown else 0
