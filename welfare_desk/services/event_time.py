"""Times of the day as the clocks at the event show them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from datetime import date, datetime


def clock_text(at: datetime, timezone: str) -> str:
    """The time of the day in the zone of the event; in the computer's own where it is unknown.

    >>> from datetime import UTC, datetime
    >>> clock_text(datetime(2022, 6, 25, 1, 12, tzinfo=UTC), "Asia/Shanghai")
    '09:12'
    """
    return _there(at, timezone).strftime("%H:%M")


def moment_text(at: datetime, timezone: str, now: datetime) -> str:
    """The same, with its day where that is not today.

    >>> from datetime import UTC, datetime
    >>> at = datetime(2022, 6, 25, 1, 12, tzinfo=UTC)
    >>> moment_text(at, "Asia/Shanghai", at.replace(day=26))
    '2022-06-25 09:12'
    """
    there = _there(at, timezone)
    today = there.date() == _there(now, timezone).date()
    return there.strftime("%H:%M" if today else "%Y-%m-%d %H:%M")


def day_of(at: datetime, timezone: str) -> date:
    """The day that a moment has at the event."""
    return _there(at, timezone).date()


def _there(at: datetime, timezone: str) -> datetime:
    """A moment in a zone."""
    try:
        return at.astimezone(ZoneInfo(timezone))
    except (ZoneInfoNotFoundError, ValueError):
        return at.astimezone()
