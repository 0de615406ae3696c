"""The wall of thanks: everybody who gave or claimed, once, in the order in which they first did."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from welfare_desk.domain.shown import ShownGiver
from welfare_desk.domain.standing import rank
from welfare_desk.services.showing_listing import makers

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.services.known import Known
    from welfare_desk.services.showing_givers import Givers
    from welfare_desk.services.showing_listing import Listing

    Turn = tuple[tuple[datetime, str, int], int]
    """When somebody first gave or claimed, and as the how-manieth of those who did it together."""


@dataclass(frozen=True, slots=True)
class _Seat:
    """What somebody did first, as the how-manieth of those who did it; `unit` None: nameless."""

    posted: Posted
    number: int
    unit: UnitId | None

    @property
    def turn(self) -> Turn:
        return rank(self.posted), self.number


class Wall:
    """Keeps the wall in order; a name is looked at again only where something happened to it.

    Who gave without a name stands there with each gift: nobody knows whether it was the same.
    """

    def __init__(self, givers: Givers, listing: Listing) -> None:
        """Name them as `givers` says, and only for what is listed."""
        self._givers = givers
        self._listing = listing
        self._turns: list[Turn] = []
        self._shown: list[ShownGiver] = []
        self._place: dict[UnitId | EntryId, Turn] = {}
        self._whole: tuple[ShownGiver, ...] | None = ()

    def begin(self, known: Known) -> None:
        """Look at everybody."""
        self._turns, self._shown, self._place, self._whole = [], [], {}, None
        lead = known.fold.accounts.lead
        found: dict[UnitId | EntryId, tuple[Turn, ShownGiver]] = {}
        for posted in reversed(tuple(self._listing.newest())):
            for number, unit in enumerate(makers(posted)):
                key = posted.id if unit is None else lead(unit)
                if key not in found:
                    seat = _Seat(posted, number, unit)
                    found[key] = seat.turn, self._giver(known, seat)
        self._place = {key: turn for key, (turn, _) in found.items()}
        for turn, giver in sorted(found.values(), key=_turn_of):
            self._turns.append(turn)
            self._shown.append(giver)

    def name_anew(self, known: Known) -> None:
        """Let everybody stand where they stand, under the names that count now."""
        for key, turn in self._place.items():
            if isinstance(key, str):
                place, named = bisect_left(self._turns, turn), self._givers.named(known, key)
                shown = replace(self._shown[place], name=named.name, sign=named.sign)
                self._shown[place] = shown
        self._whole = None

    def look(self, known: Known, units: Iterable[UnitId], nameless: Iterable[EntryId]) -> None:
        """Look at some units again, each the one that others follow, and at nameless gifts."""
        seats: dict[UnitId | EntryId, _Seat | None] = {}
        for unit in units:
            seats[unit] = self._seat_of(known, unit)
        for entry in nameless:
            listed = self._listing.is_listed(entry)
            posted = known.fold.standing.posted(entry)
            seats[entry] = _Seat(posted, 0, None) if listed else None
        # Whoever moves makes way first: one may come where another one stood.
        for key, seat in seats.items():
            self._take_off(key, seat)
        for key, seat in seats.items():
            if seat is not None:
                self._put(known, key, seat)

    def whole(self) -> tuple[ShownGiver, ...]:
        """Everybody, in order of time."""
        if self._whole is None:
            self._whole = tuple(self._shown)
        return self._whole

    def _take_off(self, key: UnitId | EntryId, seat: _Seat | None) -> None:
        """Let somebody stand no more where they stood, unless they stay there."""
        before = self._place.get(key)
        if before is None or (seat is not None and seat.turn == before):
            return
        place = bisect_left(self._turns, before)
        del self._turns[place], self._shown[place], self._place[key]
        self._whole = None

    def _put(self, known: Known, key: UnitId | EntryId, seat: _Seat) -> None:
        """Let somebody stand where they first did something."""
        shown = self._giver(known, seat)
        place = bisect_left(self._turns, seat.turn)
        if key not in self._place:
            self._turns.insert(place, seat.turn)
            self._shown.insert(place, shown)
            self._place[key], self._whole = seat.turn, None
        elif shown != self._shown[place]:
            self._shown[place], self._whole = shown, None

    def _seat_of(self, known: Known, unit: UnitId) -> _Seat | None:
        """What a unit, or one that follows it, did first of all that is listed."""
        accounts = known.fold.accounts
        if accounts.lead(unit) != unit:
            return None
        for posted in accounts.in_order(unit):
            if self._listing.is_listed(posted.id):
                leads = [None if one is None else accounts.lead(one) for one in makers(posted)]
                return _Seat(posted, leads.index(unit), unit)
        return None

    def _giver(self, known: Known, seat: _Seat) -> ShownGiver:
        """Somebody as they stand on the wall; known by the entry, never by the unit."""
        named, entry = self._givers.named(known, seat.unit), seat.posted.id
        return ShownGiver(
            key=f"{entry}/{seat.number}" if seat.number else str(entry),
            name=named.name,
            sign=named.sign,
            first_at=seat.posted.at,
        )


def _turn_of(placed: tuple[Turn, ShownGiver]) -> Turn:
    return placed[0]
