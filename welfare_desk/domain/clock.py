"""Whether the clock of a computer can be right; it never decides the order of entries."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo

BEHIND: Final = QT_TRANSLATE_NOOP(
    "notices",
    "The clock of this computer says {now}, but the last entry was recorded at {last}. Entries "
    "keep the order in which they are recorded; set the clock right, so that their times are too.",
)
OTHER_DAY: Final = QT_TRANSLATE_NOOP(
    "notices",
    "The clock of this computer says {now}, but the event is on {day}. Nothing is lost; "
    "set the clock right if today is the day, so that entries carry the right time.",
)
SLACK: Final = timedelta(minutes=2)
"""Two computers may differ by so much before anybody is told."""

BEFORE: Final = timedelta(days=31)
"""So long before its day an event is prepared: that is no wrong day."""

MINUTES: Final = "%Y-%m-%d %H:%M"


def clock_trouble(
    now: datetime, day: date, zone: tzinfo, *, last: datetime | None, begun: bool
) -> Sentence | None:
    """What is to be said of the clock; None while it can be right.

    `last` is when the newest entry was recorded, `begun` says that some entry stands on the day of
    the event: after that, entries of other days are as they should be.

    >>> from datetime import UTC, date, datetime
    >>> day = date(2022, 6, 25)
    >>> clock_trouble(datetime(2001, 1, 1, tzinfo=UTC), day, UTC, last=None, begun=False) is None
    False
    >>> clock_trouble(datetime(2022, 6, 20, tzinfo=UTC), day, UTC, last=None, begun=False) is None
    True
    """
    here = now.astimezone(zone)
    if last is not None and last > now + SLACK:
        places = {"now": f"{here:{MINUTES}}", "last": f"{last.astimezone(zone):{MINUTES}}"}
        return Sentence(BEHIND, places)
    too_early = here.date() < day - BEFORE
    too_late = here.date() > day and not begun
    if too_early or too_late:
        return Sentence(OTHER_DAY, {"now": f"{here:{MINUTES}}", "day": day.isoformat()})
    return None
