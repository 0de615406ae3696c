"""Times on papers, as the clocks at the event show them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from datetime import datetime


def there(at: datetime, timezone: str) -> datetime:
    """A moment in the zone of the event; where the system does not know it, in its own."""
    try:
        return at.astimezone(ZoneInfo(timezone))
    except (ZoneInfoNotFoundError, ValueError):
        return at.astimezone()
