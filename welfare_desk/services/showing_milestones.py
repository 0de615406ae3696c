"""The goals on the way: which are reached by what is booked now, since when, and celebrated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.milestones import milestones_of
from welfare_desk.domain.shown import ShownMilestone
from welfare_desk.domain.spotlight import milestone_key

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from welfare_desk.domain.milestones import Milestone, MilestoneKind
    from welfare_desk.services.known import Known


class Goals:
    """Remembers since when each milestone is reached; whether it is, is asked anew each time."""

    def __init__(self) -> None:
        """Have seen none reached."""
        self._since: dict[str, datetime | None] = {}

    def shown(
        self, known: Known, had: Mapping[MilestoneKind, int], newest: datetime | None
    ) -> tuple[ShownMilestone, ...]:
        """The milestones; `had` is what there is of each kind, `newest` when the last entry came.

        One that was celebrated is not celebrated again, whatever was taken back in between.
        """
        return tuple(
            self._shown(known, milestone, had[milestone.kind], newest)
            for milestone in milestones_of(known.event.goal_fen, known.milestones)
        )

    def _shown(
        self, known: Known, milestone: Milestone, had: int, newest: datetime | None
    ) -> ShownMilestone:
        key = milestone_key(milestone.id)
        mark = known.marks.get(key)
        celebrated = mark is not None and mark.mark in {"shown", "skipped"}
        if had < milestone.at:
            self._since.pop(key, None)
        elif key not in self._since:
            self._since[key] = mark.at if mark is not None and celebrated else newest
        return ShownMilestone(
            key=key,
            kind=milestone.kind,
            at=milestone.at,
            name=milestone.name,
            quiet=milestone.quiet,
            is_reached=had >= milestone.at,
            was_celebrated=celebrated,
            reached_at=self._since.get(key),
        )
