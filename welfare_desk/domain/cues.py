"""The orders a desk gives to the stage, and what the stage says it is painting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from welfare_desk.domain.texts import Language

SceneName = Literal["welcome", "total", "hold"]
Curtain = Literal["live", "freeze", "title", "black"]
StageTheme = Literal["red-gold", "deep-green", "night-blue", "warm-orange"]
Headline = Literal["raised", "received"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """What the stage shall show; kept in the file, so that it survives a restart of either side.

    `version` rises by one with every change and says which of two cues is newer.
    """

    scene: SceneName = "welcome"
    curtain: Curtain = "live"
    theme: StageTheme = "red-gold"
    language: Language = "zh"
    headline: Headline = "raised"
    version: int = 0

    def drawing(self, curtain: Curtain) -> CueChange:
        """The order that draws a curtain; the title lifts where it is drawn already.

        >>> [Cue(curtain=now).drawing("title").curtain for now in ("live", "title")]
        ['title', 'live']
        """
        lifts = curtain == "title" and self.curtain == curtain
        return CueChange(curtain="live" if lifts else curtain)


@dataclass(frozen=True, slots=True, kw_only=True)
class CueChange:
    """What a desk wants changed on the stage; None leaves a thing as it is.

    >>> CueChange(curtain="freeze").changes()
    {'curtain': 'freeze'}
    """

    scene: SceneName | None = None
    curtain: Curtain | None = None
    theme: StageTheme | None = None
    language: Language | None = None
    headline: Headline | None = None

    def changes(self) -> dict[str, str]:
        """The named things that change, and what they become."""
        named = {
            "scene": self.scene,
            "curtain": self.curtain,
            "theme": self.theme,
            "language": self.language,
            "headline": self.headline,
        }
        return {name: value for name, value in named.items() if value is not None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Painted:
    """What the stage says it is painting, so that a desk can hold it against the books.

    `target_fen` is the number it runs to, `number_fen` the number on the picture now;
    `waiting` counts the entries committed since a freeze; `cue_version` is the cue it obeys. While
    the projector is gone, `screen` is empty and width and height are 0.
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
