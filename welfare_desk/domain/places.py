"""The places of a need line: taken by claims, kept by holds, waited for; one count for everybody.

A kept place counts as taken, but not against the claim that ends its hold or that of the same unit.
Who waits keeps nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from welfare_desk.domain.ids import HoldId, LineId, ProjectId, UnitId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.market import Hold


def holds_kept(
    holds: Iterable[Hold],
    project: ProjectId,
    line: LineId | None,
    now: datetime,
    *,
    besides: HoldId | None = None,
    units: Collection[UnitId] = (),
) -> tuple[Hold, ...]:
    """The holds that keep places of a need line now, the one that ends first in front.

    `besides` and those of `units` are left out: they stand in nobody's own way.
    """
    kept = [
        hold
        for hold in holds
        if hold.project == project
        and hold.line == line
        and hold.id != besides
        and hold.unit not in units
        and hold.is_kept(now)
    ]
    return tuple(sorted(kept, key=lambda hold: (hold.until or now, hold.id)))


def kept_places(
    holds: Iterable[Hold],
    project: ProjectId,
    line: LineId | None,
    now: datetime,
    *,
    besides: HoldId | None = None,
    units: Collection[UnitId] = (),
) -> int:
    """How many places of a need line are kept for somebody now."""
    kept = holds_kept(holds, project, line, now, besides=besides, units=units)
    return sum(hold.slots for hold in kept)


def waiting(holds: Iterable[Hold], project: ProjectId, line: LineId | None) -> tuple[Hold, ...]:
    """The waiting list of a need line, who asked first in front."""
    found = [
        hold for hold in holds if (hold.project, hold.line) == (project, line) if hold.is_waiting()
    ]
    return tuple(sorted(found, key=lambda hold: (hold.asked, hold.id)))


def places_left(slots: int | None, taken: int, kept: int) -> int | None:
    """How many places may still be claimed; None where nobody counts them.

    >>> places_left(5, 3, 1), places_left(2, 3, 0), places_left(None, 3, 0)
    (1, 0, None)
    """
    return None if slots is None else max(0, slots - taken - kept)


def with_places(row: ProjectRow, holds: Collection[Hold], now: datetime) -> ProjectRow:
    """A project with its places as they are kept and left now."""
    slots = {need.id: need.slots for need in row.project.needs}
    lines = []
    for line in row.lines:
        kept = kept_places(holds, row.project.id, line.line, now)
        left = places_left(slots.get(line.line), line.taken, kept)
        lines.append(replace(line, kept=kept, left=left))
    return replace(row, lines=tuple(lines)) if lines else row
