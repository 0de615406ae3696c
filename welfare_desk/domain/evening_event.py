"""The act `event`: which event the file is about."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, get_args
from zoneinfo import ZoneInfo

from welfare_desk.domain.evening_acts import FORMAT
from welfare_desk.domain.evening_errors import OtherFormatError, UnknownCodeError
from welfare_desk.domain.evening_json import both_json
from welfare_desk.domain.evening_values import (
    both,
    clock,
    code,
    count,
    day,
    name,
    ordinal,
    shown,
    yes_or_no,
)
from welfare_desk.domain.ids import EventId
from welfare_desk.domain.register import USUAL_HOLD_MINUTES, BasisMode, Event
from welfare_desk.domain.texts import NO_TEXT

if TYPE_CHECKING:
    from datetime import time

    from welfare_desk.domain.evening_fields import Fields

_MODES: tuple[BasisMode, ...] = get_args(BasisMode)
NEEDED: Final = ("name", "date", "number_prefix")
"""What a new event cannot do without."""


def read_event(fields: Fields) -> Event:
    """The event that an act describes."""
    written = fields.take("format", name)
    if written is not None and written != FORMAT:
        raise OtherFormatError(format=written, known=FORMAT)
    basis = fields.part("basis")
    mode = basis.take("mode", code(_MODES)) if basis else None
    note = basis.take("note", both) if basis else None
    if basis:
        basis.close()
    return Event(
        id=EventId(fields.need("id", name)),
        name=fields.take("name", both) or NO_TEXT,
        host=fields.take("host", both) or NO_TEXT,
        slogan=fields.take("slogan", both) or NO_TEXT,
        venue=fields.take("venue", both) or NO_TEXT,
        note=fields.take("note", both) or NO_TEXT,
        date=fields.take("date", day) or date.min,
        starts=fields.take("starts", clock),
        ends=fields.take("ends", clock),
        timezone=fields.take("timezone", _zone) or "Asia/Shanghai",
        goal_fen=fields.take("goal_fen", count) or 0,
        number_prefix=fields.take("number_prefix", name) or "",
        basis_mode=mode or "community",
        basis_note=note or NO_TEXT,
        fictional=fields.take("fictional", yes_or_no) or False,
        hold_minutes=fields.take("hold_minutes", ordinal) or USUAL_HOLD_MINUTES,
        check_above_fen=fields.take("check_above_fen", count) or 0,
    )


def event_json(event: Event) -> dict[str, object]:
    """An event as the fields of its act."""
    return {
        "id": event.id,
        "format": FORMAT,
        "name": both_json(event.name),
        "host": both_json(event.host),
        "slogan": both_json(event.slogan),
        "venue": both_json(event.venue),
        "note": both_json(event.note),
        "date": event.date.isoformat(),
        "starts": _clock_json(event.starts),
        "ends": _clock_json(event.ends),
        "timezone": event.timezone,
        "goal_fen": event.goal_fen,
        "number_prefix": event.number_prefix,
        "basis": {"mode": event.basis_mode, "note": both_json(event.basis_note)},
        "fictional": event.fictional,
        "hold_minutes": event.hold_minutes,
        "check_above_fen": event.check_above_fen,
    }


def _clock_json(clock: time | None) -> str | None:
    if clock is None:
        return None
    return clock.isoformat("auto" if clock.second or clock.microsecond else "minutes")


def _zone(field: str, value: object) -> str:
    zone = name(field, value)
    try:
        return ZoneInfo(zone).key
    except (OSError, ValueError, LookupError):
        raise UnknownCodeError(field=field, value=shown(value)) from None
