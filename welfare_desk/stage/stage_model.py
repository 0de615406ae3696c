"""All that the QML of the stage may know: already decided, already masked, in one language."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.domain.cues import Painted
from welfare_desk.stage import wording
from welfare_desk.stage.faces import LOOKS
from welfare_desk.stage.hall_clock import moment_of, ms_to_next
from welfare_desk.stage.palette import StagePalette, palettes
from welfare_desk.stage.scenes import scene_file, scene_on
from welfare_desk.stage.titles import title_of
from welfare_desk.stage.total_model import TotalModel
from welfare_desk.stage.total_words import total_words
from welfare_desk.stage.welcome_model import WelcomeModel, fact_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from welfare_desk.domain.cues import Curtain
    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.titles import Title
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


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadWords:
    """What every scene may show of the event and the hour."""

    name: str = ""
    host: str = ""
    slogan: str = ""
    rehearsal: str = ""
    hold_title: str = ""
    hold_line: str = ""


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
    ticked = Signal()
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
        self._total = TotalModel(steady_ms=steady_ms, still=still, parent=self)
        self._welcome = WelcomeModel(self)
        self._on: Shown | None = None
        self._waiting: Shown | None = None
        self._curtain: Curtain = "live"
        self._head = HeadWords()
        self._faces = LOOKS["zh"]
        self._scene, self._clock, self._date = "", "", ""
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
            self._total.halt()
            self._tick.stop()
            self.frozen_changed.emit()
        self._waiting = shown

    @property
    def is_frozen_now(self) -> bool:
        """Whether the picture stays as it is."""
        return self._curtain == "freeze"

    def painted(self) -> Painted:
        """What is on the picture now, for the desk to hold against the books."""
        on, waiting = self._on, self._waiting
        newest, canvas = waiting or on, self.measure()
        return Painted(
            target_fen=self._total.target_fen,
            number_fen=self._total.number_fen,
            waiting=_posted(waiting) - _posted(on) if waiting else 0,
            seqs=on.seqs if on else (),
            scene=scene_on(on.cue) if on else "welcome",
            curtain=self._curtain,
            cue_version=newest.cue.version if newest else 0,
            width_px=canvas.width_px,
            height_px=canvas.height_px,
            screen=canvas.screen,
            frames_per_second=canvas.frames_per_second,
        )

    def _put_on(self, shown: Shown) -> None:
        """Put a moment on the picture."""
        self._on = shown
        voice = self.voices[shown.cue.language]
        self._faces = LOOKS[voice.language]
        self._palette.use(self._palettes[shown.cue.theme])
        self._head = _head_words(shown, voice)
        self._total.show(shown, total_words(shown, voice))
        self._show_time()
        self.changed.emit()
        scene = scene_file(scene_on(shown.cue))
        if scene != self._scene:
            self._scene = scene
            self.scene_changed.emit()

    def _show_time(self) -> None:
        """Show the hour and what hangs on it, and look again when it changes."""
        if self._on is None:
            return
        voice = self.voices[self._on.cue.language]
        moment = moment_of(self._now(), self._on)
        self._clock, self._date = f"{moment.local:%H:%M}", wording.day_text(moment.local, voice)
        self._welcome.show(_title(self._on, voice), fact_rows(self._on, moment, voice))
        self.ticked.emit()
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

    @Property(StagePalette, notify=never)
    def colours(self) -> StagePalette:
        """The colours of the theme."""
        return self._palette

    @Property(TotalModel, notify=never)
    def total(self) -> TotalModel:
        """The Total scene."""
        return self._total

    @Property(WelcomeModel, notify=never)
    def welcome(self) -> WelcomeModel:
        """The Welcome scene."""
        return self._welcome

    @Property(str, notify=changed)
    def name(self) -> str:
        """The short name of the event."""
        return self._head.name

    @Property(str, notify=changed)
    def host(self) -> str:
        """Who invites."""
        return self._head.host

    @Property(str, notify=changed)
    def slogan(self) -> str:
        """The slogan of the event."""
        return self._head.slogan

    @Property(str, notify=changed)
    def rehearsal(self) -> str:
        """The word that marks a rehearsal; empty at the real event."""
        return self._head.rehearsal

    @Property(str, notify=changed)
    def hold_title(self) -> str:
        """What the hold scene says."""
        return self._head.hold_title

    @Property(str, notify=changed)
    def hold_line(self) -> str:
        """What it says below."""
        return self._head.hold_line

    @Property(str, notify=ticked)
    def clock(self) -> str:
        """The hour, local to the event."""
        return self._clock

    @Property(str, notify=ticked)
    def date(self) -> str:
        """The day, local to the event."""
        return self._date

    @Property(str, notify=changed)
    def family(self) -> str:
        """The typeface of all plain text."""
        return self._faces.family

    @Property(str, notify=changed)
    def dense_family(self) -> str:
        """The typeface where many words share a line."""
        return self._faces.dense_family

    @Property(str, notify=changed)
    def title_family(self) -> str:
        """The typeface of quiet titles."""
        return self._faces.title_family

    @Property(str, notify=changed)
    def gold_face(self) -> str:
        """The face of golden titles (lettering.Face)."""
        return self._faces.gold_face

    @Property(float, notify=changed)
    def smallest(self) -> float:
        """The smallest readable size, px on a canvas 1080 high."""
        return self._faces.smallest

    @Property(float, notify=changed)
    def tracking(self) -> float:
        """Whether quiet titles are set wide: 0 or 1."""
        return self._faces.tracking


def _posted(shown: Shown | None) -> int:
    """How many entries are in what is shown."""
    return sum(seq for _, seq in shown.seqs) if shown else 0


def _title(shown: Shown, voice: Voice) -> Title:
    host = wording.read(shown.host, voice)
    return title_of(wording.read(shown.event_name, voice), host=host, language=voice.language)


def _head_words(shown: Shown, voice: Voice) -> HeadWords:
    return HeadWords(
        name=_title(shown, voice).short,
        host=wording.read(shown.host, voice),
        slogan=wording.read(shown.slogan, voice),
        rehearsal=voice.say(wording.CONTEXT, wording.REHEARSAL) if shown.rehearsal else "",
        hold_title=voice.say(wording.CONTEXT, wording.HOLD_TITLE),
        hold_line=voice.say(wording.CONTEXT, wording.HOLD_LINE),
    )
