"""What the market keeps beside its claims: places held for somebody, and turns on the stage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from welfare_desk.domain.ids import DeskId, EntryId, HoldId, LineId, ProjectId, UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A place kept for somebody who is deciding, or a turn on the waiting list.

    Kept while `until` lies ahead and `ended` is not set; `until` None: it waits for a place. A
    hold that ran out frees its place by itself. `unit` is set where the register knows them, else
    `who` says in words whom the place is kept for.
    """

    id: HoldId
    project: ProjectId
    line: LineId | None = None
    unit: UnitId | None = None
    who: str = ""
    slots: int = 1
    asked: datetime
    until: datetime | None = None
    ended: bool = False
    desk: DeskId

    def is_kept(self, now: datetime) -> bool:
        """Whether it keeps its place at that time."""
        return not self.ended and self.until is not None and now < self.until

    def is_waiting(self) -> bool:
        """Whether it stands on the waiting list."""
        return not self.ended and self.until is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """The turn of a claim on the stage, as it was changed after claiming; lowest first."""

    claim: EntryId
    on_stage: bool = True
    position: int | None = None
