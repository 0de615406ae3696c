"""Goals on the way, by money, by projects or by units; each is celebrated once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

MilestoneKind = Literal["money", "projects", "units"]

QUARTERS: Final = (25, 50, 75, 100)
"""Per cent of the goal that are milestones where the organiser set none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A goal on the way: so much money in fen, so many projects claimed, so many units giving.

    A `quiet` one turns its tick gold and is not celebrated with a scene of its own. `at` 0: it was
    taken away.
    """

    id: str
    kind: MilestoneKind = "money"
    at: int
    name: Text = NO_TEXT
    quiet: bool = False


def milestones_of(goal_fen: int, own: Sequence[Milestone]) -> tuple[Milestone, ...]:
    """The milestones of an event: its own in order, else the quarters of its goal.

    >>> [(one.at, one.quiet) for one in milestones_of(10_000_00, ())][-2:]
    [(750000, True), (1000000, False)]
    """
    standing = [one for one in own if one.at > 0]
    if standing:
        return tuple(sorted(standing, key=lambda one: (one.kind, one.at, one.id)))
    if goal_fen <= 0:
        return ()
    return tuple(
        Milestone(id=f"goal-{share}", at=goal_fen * share // 100, quiet=share < QUARTERS[-1])
        for share in QUARTERS
    )
