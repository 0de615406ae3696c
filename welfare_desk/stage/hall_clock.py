"""The clock of the hall: local to the event, wherever the laptop believes to be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown

COUNTDOWN_FROM = timedelta(hours=24)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The local time of an event, and how long it is until it starts (None: not soon, or begun)."""

    local: datetime
    seconds_to_start: int | None


def moment_of(now: datetime, shown: Shown) -> Moment:
    """What the clock of the hall shows at an aware moment."""
    local = local_time(now, shown.timezone)
    if shown.starts is None:
        return Moment(local=local, seconds_to_start=None)
    left = datetime.combine(shown.date, shown.starts, local.tzinfo) - local
    if not timedelta(0) < left <= COUNTDOWN_FROM:
        return Moment(local=local, seconds_to_start=None)
    return Moment(local=local, seconds_to_start=-(-left // timedelta(seconds=1)))


def hour_of(at: datetime | None, shown: Shown) -> str:
    """The hour of a moment, local to the event; "" where nobody knows the moment."""
    return "" if at is None else f"{local_time(at, shown.timezone):%H:%M}"


def ms_to_next(now: datetime, *, each_second: bool) -> int:
    """How long until the clock must change: at the next second, or at the next minute."""
    part = now.microsecond // 1000
    whole = 1000 if each_second else 60_000
    return whole - (part if each_second else now.second * 1000 + part)
