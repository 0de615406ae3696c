"""The time of kept places: the clock that measures it, and how long one is kept still."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from welfare_desk.domain.market import Hold

TICK_MS: Final = 1000


def now() -> datetime:
    """The moment by which kept places are measured: the clock of the laptop, in UTC."""
    return datetime.now(UTC)


def countdown(hold: Hold, at: datetime) -> str:
    """How long a place is still kept, as minutes and seconds; rounded up, so 00:00 is the end."""
    if hold.until is None:
        return ""
    seconds = max(0, -int((at - hold.until).total_seconds() // 1))
    return f"{seconds // 60:02d}:{seconds % 60:02d}"
