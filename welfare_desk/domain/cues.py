"""The orders a desk gives to the stage, and what the stage says it is painting."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from welfare_desk.domain.aired import OnAir, Queued
    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.domain.texts import StageLanguage

SceneName = Literal[
    "welcome",
    "total",
    "wall",
    "market",
    "spotlight",
    "milestone",
    "services",
    "closing",
    "hold",
    "arrivals",
    "project",
    "notice",
    "giving",
]
Curtain = Literal["live", "freeze", "title", "black"]
StageTheme = Literal["red-gold", "deep-green", "night-blue", "warm-orange", "solemn-grey"]
Headline = Literal["raised", "received"]

NUMBERS: Final[frozenset[SceneName]] = frozenset({"total", "closing"})
"""The scenes that show the headline as a number of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """What the stage shall show; kept in the file, so that it survives a restart of either side.

    `project` is the one that the scene of one project presents. `nexts` counts how often the next
    of the queue was asked for; `thank` is the id of the entry that was named with the last time,
    "" where the queue has its way. `away` gives the screen to another program. `version` rises by
    one with every change and says which of two cues is newer.
    """

    scene: SceneName = "welcome"
    curtain: Curtain = "live"
    theme: StageTheme = "red-gold"
    language: StageLanguage = "zh"
    headline: Headline = "raised"
    project: ProjectId | None = None
    thank: str = ""
    nexts: int = 0
    hide_names: bool = False
    hide_amounts: bool = False
    hide_total: bool = False
    away: bool = False
    version: int = 0

    @property
    def hides_sums(self) -> bool:
        """Whether sums of projects are hidden: they add up to the total."""
        return self.hide_amounts or self.hide_total

    def drawing(self, curtain: Curtain) -> CueChange:
        """The order that draws a curtain; the title lifts where it is drawn already.

        >>> [Cue(curtain=now).drawing("title").curtain for now in ("live", "title")]
        ['title', 'live']
        """
        lifts = curtain == "title" and self.curtain == curtain
        return CueChange(curtain="live" if lifts else curtain)

    def changed(self, change: CueChange) -> Cue:
        """The cue after a change; its version is for whoever keeps it.

        >>> cue = Cue().changed(CueChange(thank="a"))
        >>> (cue.thank, cue.nexts), cue.changed(CueChange(next=True)).thank
        (('a', 1), '')
        """
        asks = change.next or bool(change.thank)
        thank = change.thank or ("" if asks else self.thank)
        named = change.changes() | {"nexts": self.nexts + asks, "thank": thank}
        return replace(self, **named)  # type: ignore[arg-type]  # each by its name


@dataclass(frozen=True, slots=True, kw_only=True)
class CueChange:
    """What a desk wants changed on the stage; None leaves a thing as it is.

    `next` asks for the next of the queue: what is on air is over. `thank` thanks one entry now,
    again where it was thanked before.

    >>> CueChange(curtain="freeze").changes()
    {'curtain': 'freeze'}
    """

    scene: SceneName | None = None
    curtain: Curtain | None = None
    theme: StageTheme | None = None
    language: StageLanguage | None = None
    headline: Headline | None = None
    project: ProjectId | None = None
    thank: str | None = None
    hide_names: bool | None = None
    hide_amounts: bool | None = None
    hide_total: bool | None = None
    away: bool | None = None
    next: bool = False

    def changes(self) -> dict[str, object]:
        """The named things that change, and what they become; "next" is no thing of that sort."""
        named = {field.name: getattr(self, field.name) for field in fields(self)}
        return {
            name: value for name, value in named.items() if value is not None and name != "next"
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Painted:
    """What the stage says it is painting, so that a desk can hold it against the books.

    `target_fen` is the number it runs to, `number_fen` the number on the picture now;
    `waiting` counts the entries committed since a freeze; `cue_version` is the cue it obeys. While
    the projector is gone, `screen` is empty and width and height are 0. `scene` is what is seen,
    a spotlight or milestone too. `on_air` is what is thanked or celebrated now, `queue` what
    waits, in order; `waiting_gifts` how many stand behind the last of these. `aired` are the keys
    of what was on air lately and is over, oldest first. `hidden` says that the window of the stage
    is not to be seen, as when it is minimised: pictures of it are old. `frame_p95_ms` is the 95th
    percentile of the frames of the last second.
    """

    target_fen: int
    number_fen: int
    waiting: int
    seqs: tuple[tuple[str, int], ...]
    scene: SceneName
    curtain: Curtain
    cue_version: int
    width_px: int
    height_px: int
    screen: str
    frames_per_second: float
    frame_p95_ms: float = 0.0
    on_air: OnAir | None = None
    queue: tuple[Queued, ...] = ()
    waiting_gifts: int = 0
    aired: tuple[str, ...] = ()
    next_scene: SceneName | None = None
    hidden: bool = False
