"""What somebody decided, or the stage did, about the spotlight of one entry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal
from uuid import UUID

from welfare_desk.domain.ids import EntryId

if TYPE_CHECKING:
    from datetime import datetime

Mark = Literal["waiting", "approved", "hidden", "skipped", "shown"]
"""Hidden: the name is not shown anywhere on the stage; skipped: it has no spotlight."""

OF_MILESTONE: Final = "milestone:"
"""What stands before the id of a milestone in the key of its mark."""


def milestone_key(milestone: str) -> str:
    """The key of a milestone among the marks.

    >>> milestone_key("goal-50")
    'milestone:goal-50'
    """
    return f"{OF_MILESTONE}{milestone}"


def marked_entry(key: str) -> EntryId | None:
    """The entry that a mark with this key is about; None: it is about no entry.

    >>> marked_entry("milestone:goal-50") is None
    True
    """
    try:
        return EntryId(UUID(key))
    except ValueError:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpotlightMark:
    """The last word on one entry or milestone (`id`: its key); kept in the register.

    `place` is the turn it was given by hand, the smallest first; None: in the order of time.
    `approved`: somebody nodded the name through; skipping or showing it later leaves that so.
    """

    id: str
    mark: Mark = "waiting"
    at: datetime
    place: int | None = None
    approved: bool = False

    def hides(self, other: SpotlightMark) -> bool:
        """Whether this hides a name that the other one says was shown or skipped, without a nod."""
        is_over = other.mark in {"shown", "skipped"}
        return self.mark == "hidden" and is_over and not other.approved
