"""When something was really received, as a paper sheet says it: a time, and a day where needed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import read_date, read_time
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from welfare_desk.domain.fields import Findings

BAD_MOMENT = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is not a time: write it as 10:30, or with its day as 2022-06-25 10:30."
)
IN_THE_FUTURE = QT_TRANSLATE_NOOP(
    "errors", "{day} {time} is still to come: write when it was really received."
)
ANOTHER_DAY = QT_TRANSLATE_NOOP(
    "errors", "{day} {time} is not on the day of the event. Confirm it if that is meant."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventClock:
    """What a form must know to read a time: the event's day and zone, and what time it is now."""

    day: date
    zone: tzinfo
    now: datetime

    @property
    def today(self) -> date:
        """The day it is now where the event takes place."""
        return self.now.astimezone(self.zone).date()


def read_moment(typed: str, clock: EventClock) -> datetime | Sentence:
    """The moment that a text names, in UTC; without a day it is on the day of the event.

    >>> from datetime import date, timedelta, timezone
    >>> east = timezone(timedelta(hours=8))
    >>> now = datetime(2022, 6, 25, 4, 0, tzinfo=UTC)
    >>> clock = EventClock(day=date(2022, 6, 25), zone=east, now=now)
    >>> read_moment("9：30", clock)
    datetime.datetime(2022, 6, 25, 1, 30, tzinfo=datetime.timezone.utc)
    """
    words = typed.split()
    day = read_date(words[0]) if len(words) > 1 else clock.day
    time = read_time("".join(words[1:] if len(words) > 1 else words))
    if isinstance(day, Sentence) or isinstance(time, Sentence):
        return Sentence(BAD_MOMENT, {"typed": typed.strip()})
    return datetime.combine(day, time, clock.zone).astimezone(UTC)


def take_moment(found: Findings, typed: str, clock: EventClock | None) -> datetime | None:
    """When it was received, or None where nothing is typed; never in the future.

    Another day than the event's asks for a second look.
    """
    if not typed.strip() or clock is None:
        return None
    at = found.take("received_at", read_moment(typed, clock))
    if at is None:
        return None
    there = at.astimezone(clock.zone)
    values = {"day": there.date().isoformat(), "time": there.strftime("%H:%M")}
    if at > clock.now:
        found.errors["received_at"] = Sentence(IN_THE_FUTURE, values)
        return None
    if there.date() != clock.day:
        found.questions["received_at"] = Sentence(ANOTHER_DAY, values)
    return at
