"""The house rules of the stage: who is thanked large, who waits for a nod, what runs by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from welfare_desk.domain.cues import SceneName

USUAL_THANK_FROM_FEN: Final = 100_000
"""From ¥1,000 on a gift is thanked alone; smaller ones together."""

STAGE: Final = "stage"
"""The only id of an event's rules of the stage."""

LONGEST_DELAY_S: Final = 10
SHORTEST_TURN_S: Final = 8
"""No scene of a rotation is shown for a shorter time: people at the back read slowly."""
LONGEST_TURN_S: Final = 3_600

Rotation = tuple[tuple["SceneName", int], ...]
"""Scenes that follow each other, each with its seconds."""

USUAL_ROTATION: Final[Rotation] = (
    ("total", 30),
    ("market", 20),
    ("wall", 20),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StageRules:
    """What the stage does by itself; one of these an event.

    A name waits for one key (the number never does) where the gift is of `approve_from_fen` or
    more, 0: never, or where `approve_persons` and the giver is a person. `delay_s` is how long
    names wait, so that a slip can be caught. `rotation` are the scenes that follow each other
    while `rotates`, each with its seconds. `header` and `logo` are names of pictures that the
    organiser supplied and is `entitled` to use; without that tick none is shown.
    """

    id: str = STAGE
    thank_from_fen: int = USUAL_THANK_FROM_FEN
    approve_from_fen: int = 0
    approve_persons: bool = False
    delay_s: int = 0
    rotates: bool = False
    rotation: Rotation = USUAL_ROTATION
    calm: bool = False
    header: str = ""
    logo: str = ""
    entitled: bool = False
    launch_line: Text = NO_TEXT
