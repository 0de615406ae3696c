"""Times as the event's place reads them, wherever the laptop believes to be."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from datetime import tzinfo


def local_time(at: datetime, timezone: str) -> datetime:
    """A moment in the zone of the event; where the system does not know it, in its own."""
    try:
        return at.astimezone(ZoneInfo(timezone))
    except (ZoneInfoNotFoundError, ValueError):
        return at.astimezone()


def zone_of(timezone: str) -> tzinfo:
    """The zone of the event; where the system does not know it, its own."""
    try:
        return ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError):
        return datetime.now(UTC).astimezone().tzinfo or UTC
