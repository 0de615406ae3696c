"""Whether a need line has places for a claim, asked inside the transaction that posts it.

Standing claims and places kept for others count as taken. The hold of a unit that claims is in
nobody's way but others': its own claim takes the place that was kept.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from welfare_desk.domain.accounts import units_of
from welfare_desk.domain.merging import resolved
from welfare_desk.domain.places import holds_kept, places_left
from welfare_desk.services.claim_errors import NoSlotsLeftError
from welfare_desk.storage import ledger, places, register

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

    from welfare_desk.domain.entries import Claim
    from welfare_desk.domain.ids import EventId, LineId, UnitId
    from welfare_desk.domain.market import Hold
    from welfare_desk.domain.register import NeedLine


def check_places(connection: Connection, event: EventId, claim: Claim, need: NeedLine) -> None:
    """Let a claim pass where its line has places for it.

    Raises:
        NoSlotsLeftError: it has not; the error says who was first and what is left.
    """
    if need.slots is None:
        return
    now = datetime.now(UTC)
    holds = places.open_holds(connection, event, claim.project)
    own = _own(connection, event, claim, holds)
    kept = holds_kept(holds, claim.project, need.id, now, units=own)
    taken = ledger.slots_taken(connection, event, claim.project, need.id)
    left = places_left(need.slots, taken, sum(hold.slots for hold in kept)) or 0
    if (claim.slots or 1) > left:
        values = {"slots": need.slots, "left": left, "line": need.id}
        raise NoSlotsLeftError(
            **values,
            **_taker(connection, event, claim, need.id, now),
            **_kept(connection, event, kept, now),
        )


def _own(
    connection: Connection, event: EventId, claim: Claim, holds: Collection[Hold]
) -> set[UnitId]:
    """The units of holds that are those who claim, as they are read since they were merged."""
    held = {hold.unit for hold in holds if hold.unit is not None}
    claiming = {_lead(connection, event, unit) for unit in units_of(claim)} if held else set()
    return {unit for unit in held if _lead(connection, event, unit) in claiming}


def _lead(connection: Connection, event: EventId, unit: UnitId) -> UnitId:
    """The unit that a unit turned out to be, or itself."""
    found = {}
    following: UnitId | None = unit
    while following is not None and following not in found:
        read = register.find(connection, register.UNITS, event, {"id": following})
        if read is None:
            break
        found[following] = read
        following = read.merged_into
    return resolved(found.values()).get(unit, unit)


def _taker(
    connection: Connection, event: EventId, claim: Claim, line: LineId, now: datetime
) -> dict[str, object]:
    """Who took the last place, by which entry, and when."""
    last = places.last_claim(connection, event, claim.project, line)
    if last is None:
        return {}
    name = ", ".join(_name(connection, event, unit) for unit in units_of(last.entry))
    time = _clock(connection, event, last.at, now)
    return {"name": name, "number": last.number, "desk": last.desk, "time": time}


def _kept(
    connection: Connection, event: EventId, kept: tuple[Hold, ...], now: datetime
) -> dict[str, object]:
    """For whom places are kept, and until when at least."""
    if not kept:
        return {}
    names = (
        hold.who if hold.unit is None else _name(connection, event, hold.unit) for hold in kept
    )
    return {
        "kept": sum(hold.slots for hold in kept),
        "kept_for": ", ".join(dict.fromkeys(names)),
        "until": _clock(connection, event, kept[0].until or now, now),
    }


def _name(connection: Connection, event: EventId, unit: UnitId) -> str:
    """How a unit is called at the desk."""
    lead = _lead(connection, event, unit)
    found = register.find(connection, register.UNITS, event, {"id": lead})
    return unit if found is None else found.short or found.name.zh or found.name.en


def _clock(connection: Connection, event: EventId, at: datetime, now: datetime) -> str:
    """A time as the event's place reads it, with its day where that is not today."""
    found = register.find(connection, register.EVENTS, event, {"id": event})
    try:
        zone = None if found is None else ZoneInfo(found.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        zone = None
    local = at.astimezone(zone)
    today = local.date() == now.astimezone(zone).date()
    return local.strftime("%H:%M" if today else "%Y-%m-%d %H:%M")
