"""Scenes that follow each other by themselves, each for its seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.domain.cues import SceneName
    from welfare_desk.domain.stage_rules import StageRules

Turns = tuple[tuple["SceneName", int], ...]


class Rotation:
    """Which scene of a rotation is on; it owns no clock.

    The scene of the cue, `chosen`, begins it; a scene that is not in the rotation stands for
    itself, so that whoever chooses one by hand stops it, and whoever goes back into it sets it
    going again.
    """

    def __init__(self) -> None:
        """Have no rotation yet."""
        self._turns: Turns = ()
        self.chosen: SceneName | None = None
        self._place = 0
        self._since_ms = 0

    def take(self, chosen: SceneName, rules: StageRules, now_ms: int) -> None:
        """Know the scene that was chosen and the rules as they are now."""
        turns = rules.rotation if rules.rotates else ()
        if (chosen, turns) == (self.chosen, self._turns):
            return
        if chosen != self.chosen or chosen not in self._names():
            self._since_ms = now_ms
        on = chosen if chosen != self.chosen else self.scene()
        self.chosen, self._turns = chosen, turns
        self._place = self._names().index(on) if on in self._names() else 0

    def at(self, now_ms: int) -> SceneName | None:
        """The scene that is on at a moment, or None before anything was chosen."""
        while self.runs() and now_ms - self._since_ms >= self._seconds() * 1000:
            self._since_ms += self._seconds() * 1000
            self._place = (self._place + 1) % len(self._turns)
        return self.scene()

    def scene(self) -> SceneName | None:
        """The scene that is on."""
        return self._turns[self._place][0] if self.runs() else self.chosen

    def next_scene(self) -> SceneName | None:
        """The scene that follows by itself, if one does."""
        return self._turns[(self._place + 1) % len(self._turns)][0] if self.runs() else None

    def left_ms(self, now_ms: int) -> int | None:
        """How long until it changes by itself; None when it does not."""
        return max(0, self._since_ms + self._seconds() * 1000 - now_ms) if self.runs() else None

    def stay(self, passed_ms: int) -> None:
        """Let so many milliseconds not count: something else was on air, or the picture stood."""
        self._since_ms += passed_ms

    def runs(self) -> bool:
        """Whether scenes follow each other now."""
        return len(self._turns) > 1 and self.chosen in self._names()

    def _names(self) -> tuple[SceneName, ...]:
        return tuple(scene for scene, _ in self._turns)

    def _seconds(self) -> int:
        return self._turns[self._place][1]
