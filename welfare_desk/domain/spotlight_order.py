"""What is noted when somebody decides about the queue of the stage: order, skipping, names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.spotlight import OF_MILESTONE, SpotlightMark
from welfare_desk.domain.stage_changes import MarkSpotlights
from welfare_desk.domain.turn_order import moved

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from welfare_desk.domain.aired import Queued
    from welfare_desk.domain.spotlight import Mark


def may_move(row: Queued) -> bool:
    """Whether a row of the queue has a turn of its own: milestones and gathered ones have none."""
    return len(row.keys) == 1 and not row.key.startswith(OF_MILESTONE)


def reordered(
    queue: Sequence[Queued], place: int, by: int, at: datetime
) -> tuple[int, MarkSpotlights] | None:
    """The queue with one row moved: where it is then, and what is to be noted.

    Those from the first on get turns by hand as far as the move reaches; what comes behind keeps
    the order of time. None: nothing moves.
    """
    free = [row for row in queue if may_move(row)]
    if not 0 <= place < len(queue) or not may_move(queue[place]):
        return None
    here = free.index(queue[place])
    there = max(0, min(len(free) - 1, here + by))
    if there == here:
        return None
    order = moved(free, here, by)[: max(here, there) + 1]
    marks = tuple(
        SpotlightMark(id=row.key, at=at, place=turn) for turn, row in enumerate(order, start=1)
    )
    change = MarkSpotlights(marks=marks, fields=frozenset({"place"}))
    return queue.index(free[there]), change


def marked(keys: Iterable[str], mark: Mark, at: datetime) -> MarkSpotlights:
    """What is to be noted when one thing is decided of all these.

    >>> from datetime import UTC, datetime
    >>> marked(["a", "b"], "skipped", datetime(2022, 6, 25, tzinfo=UTC)).marks[1].mark
    'skipped'
    """
    return MarkSpotlights(marks=tuple(SpotlightMark(id=key, mark=mark, at=at) for key in keys))
