"""Which picture of what is not on the stage is to be taken next; it has no clock.

What comes next is worth more than a small picture of a scene, and what nobody has seen yet more
than what only changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.stage.scenes import SCENES

if TYPE_CHECKING:
    from welfare_desk.domain.cues import SceneName
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.waiting import Turn

CHANGED_PACE_MS: Final = 1_000
"""So long rests who took a picture that only changed: a tide of gifts makes no tide of pictures."""

CLOCK_MS: Final = 60_000
"""So old a picture with a countdown on it may be."""

COUNTING_DOWN: Final[frozenset[SceneName]] = frozenset({"welcome"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a picture is to be of: a scene, with a turn on it or none; `is_next`: it comes next."""

    scene: SceneName
    turn: Turn | None = None
    is_next: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What was pictured, of which moment and when."""

    subject: Subject
    shown: Shown
    at_ms: int


class PicturesDue:
    """Knows of every picture what it is of, and so which one is missing or old."""

    def __init__(self) -> None:
        """Have taken none."""
        self._next: Taken | None = None
        self._scenes: dict[SceneName, Taken] = {}

    def forget(self) -> None:
        """Count every picture as missing: the canvas has another form."""
        self._next = None
        self._scenes.clear()

    def due(self, shown: Shown, following: Subject | None, now_ms: int) -> Subject | None:
        """What to picture now; None: every picture is as it should be, or may wait."""
        if following is not None and not _is_of(self._next, following, shown):
            return following
        for scene in SCENES:
            if scene.name not in self._scenes:
                return Subject(scene=scene.name)
        oldest = min(self._scenes.values(), key=lambda taken: taken.at_ms)
        newest_ms = max(taken.at_ms for taken in self._scenes.values())
        if now_ms - newest_ms < CHANGED_PACE_MS:
            return None
        if oldest.shown != shown:
            return oldest.subject
        for name in COUNTING_DOWN:
            if now_ms - self._scenes[name].at_ms >= CLOCK_MS:
                return Subject(scene=name)
        return None

    def took(self, subject: Subject, shown: Shown, now_ms: int) -> None:
        """Note that a picture was taken."""
        taken = Taken(subject=subject, shown=shown, at_ms=now_ms)
        if subject.is_next:
            self._next = taken
        else:
            self._scenes[subject.scene] = taken

    def lose_next(self) -> bool:
        """Nothing comes next any more; whether that is news."""
        was_there, self._next = self._next is not None, None
        return was_there


def _is_of(taken: Taken | None, subject: Subject, shown: Shown) -> bool:
    """Whether a picture shows this of this moment."""
    return taken is not None and taken.subject == subject and taken.shown == shown
