"""The milestones below the goal bar: gold when the number has reached them, a ring the first time.

A milestone that is no longer reached loses its gold without ceremony, and gets it back without.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.domain.shown import Shown, ShownMilestone


@dataclass(frozen=True, slots=True, kw_only=True)
class TickRow:
    """One milestone on the way: where it stands, 0…1, whether it is gold, whether a ring opens."""

    key: str
    share: float
    is_gold: bool = False
    rings: bool = False


class Ticks:
    """Keeps which milestones have had their ring; `rung` are their keys, oldest first."""

    def __init__(self) -> None:
        """Have seen none."""
        self.rung: list[str] = []
        self._goals: tuple[ShownMilestone, ...] = ()
        self._past: set[str] | None = None
        self._ringing: set[str] = set()

    def take(self, shown: Shown) -> None:
        """Take a new moment; what stood before the first has had its ring."""
        hidden = shown.cue.hide_total
        goals = () if hidden else tuple(one for one in shown.milestones if one.kind == "money")
        self._goals = goals
        reached = {one.key for one in goals if one.was_celebrated}
        if self._past is None:
            reached |= {one.key for one in shown.milestones if one.is_reached}
        self._past = (self._past or set()) | reached

    def rows(self, number_fen: int, whole_fen: int, *, is_seen: bool) -> tuple[TickRow, ...]:
        """The ticks where the number is here and the bar stands for the whole.

        A ring opens only where it is seen; a tick that turned gold meanwhile has it then.
        """
        standing = {one.key for one in self._gold(number_fen)}
        self._ringing &= standing if is_seen else set()
        if is_seen:
            self._ring(number_fen)
        return tuple(
            TickRow(
                key=one.key,
                share=one.at / whole_fen,
                is_gold=one.key in standing,
                rings=one.key in self._ringing,
            )
            for one in self._goals
            if 0 < one.at < whole_fen
        )

    def _ring(self, number_fen: int) -> None:
        for one in self._gold(number_fen):
            if self._past is not None and one.key not in self._past and one.quiet:
                self._past.add(one.key)
                self._ringing.add(one.key)
                self.rung.append(one.key)

    def _gold(self, number_fen: int) -> Iterator[ShownMilestone]:
        return (one for one in self._goals if one.is_reached and number_fen >= one.at)
