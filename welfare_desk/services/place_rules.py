"""Whether a need line has places for a claim, asked inside the transaction that posts it.

Standing claims and places kept for others count as taken. The hold of a unit that claims is in
nobody's way but others': its own claim takes the place that was kept.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.domain.accounts import units_of
from welfare_desk.domain.merging import resolved
from welfare_desk.domain.places import holds_kept, places_left
from welfare_desk.services.claim_errors import NoSlotsLeftError
from welfare_desk.services.event_time import moment_text
from welfare_desk.storage import ledger, places, register, things

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

    from welfare_desk.domain.entries import Claim
    from welfare_desk.domain.ids import EventId, UnitId
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
    own = _own(connection, event, claim, holds) if holds else set()
    kept = holds_kept(holds, claim.project, need.id, now, units=own)
    taken = ledger.slots_taken(connection, event, claim.project, need.id)
    left = places_left(need.slots, taken, sum(hold.slots for hold in kept)) or 0
    if (claim.slots or 1) > left:
        told = _Told(connection, event, now)
        raise NoSlotsLeftError(
            slots=need.slots,
            left=left,
            line=need.id,
            **told.who_was_first(claim, need),
            **told.kept_for(kept),
        )


def _own(
    connection: Connection, event: EventId, claim: Claim, holds: Collection[Hold]
) -> set[UnitId]:
    """The units of holds that are those who claim, also where they were merged since."""
    follow = resolved(register.merged_units(connection, event))
    claiming = {follow.get(unit, unit) for unit in units_of(claim)}
    held = {hold.unit for hold in holds if hold.unit is not None}
    return {unit for unit in held if follow.get(unit, unit) in claiming}


class _Told:
    """What the loser is told, in the words of the desk and the time of the event."""

    def __init__(self, connection: Connection, event: EventId, now: datetime) -> None:
        self._connection = connection
        self._event = event
        self._now = now
        self._follow = resolved(register.merged_units(connection, event))

    def who_was_first(self, claim: Claim, need: NeedLine) -> dict[str, object]:
        """Who took the last place, by which entry, and when."""
        last = places.last_claim(self._connection, self._event, claim.project, need.id)
        if last is None:
            return {}
        return {
            "name": ", ".join(map(self._name, units_of(last.entry))),
            "number": last.number,
            "desk": last.desk,
            "time": self._time(last.at),
        }

    def kept_for(self, kept: tuple[Hold, ...]) -> dict[str, object]:
        """For whom places are kept, and until when at least."""
        if not kept:
            return {}
        names = (hold.who if hold.unit is None else self._name(hold.unit) for hold in kept)
        return {
            "kept": sum(hold.slots for hold in kept),
            "kept_for": ", ".join(dict.fromkeys(names)),
            "until": self._time(kept[0].until or self._now),
        }

    def _name(self, unit: UnitId) -> str:
        key = {"id": self._follow.get(unit, unit)}
        found = register.find(self._connection, things.UNITS, self._event, key)
        return unit if found is None else found.short or found.name.zh or found.name.en

    def _time(self, at: datetime) -> str:
        key = {"id": self._event}
        event = register.find(self._connection, things.EVENTS, self._event, key)
        return moment_text(at, "" if event is None else event.timezone, self._now)
