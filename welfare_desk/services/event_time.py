"""Times of the day as the clocks at the event show them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from datetime import datetime


def clock_text(at: datetime, timezone: str) -> str:
    """The time of the day in the zone of the event; in the computer's own where it is unknown.

    >>> from datetime import UTC, datetime
    >>> clock_text(datetime(2022, 6, 25, 1, 12, tzinfo=UTC), "Asia/Shanghai")
    '09:12'
    """
    try:
        there = at.astimezone(ZoneInfo(timezone))
    except (ZoneInfoNotFoundError, ValueError):
        there = at.astimezone()
    return there.strftime("%H:%M")
