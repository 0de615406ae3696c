"""The wall of thanks: everybody who gave or claimed, once, in the order in which they first did."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from heapq import merge
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
                    turn = (rank(posted), number)
                    found[key] = turn, self._giver(known, posted, number, unit)
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
        for unit in units:
            self._put(known, unit, self._first_of(known, unit), unit)
        for entry in nameless:
            listed = self._listing.is_listed(entry)
            posted = known.fold.standing.posted(entry)
            self._put(known, entry, (posted, 0) if listed else None, None)

    def whole(self) -> tuple[ShownGiver, ...]:
        """Everybody, in order of time."""
        if self._whole is None:
            self._whole = tuple(self._shown)
        return self._whole

    def _put(
        self,
        known: Known,
        key: UnitId | EntryId,
        first: tuple[Posted, int] | None,
        unit: UnitId | None,
    ) -> None:
        """Let somebody stand where they first did something, or nowhere."""
        before = self._place.pop(key, None)
        if before is not None:
            place = bisect_left(self._turns, before)
            old = self._shown[place]
            if first is not None and before == (rank(first[0]), first[1]):
                self._place[key] = before
                now = self._giver(known, *first, unit)
                if now != old:
                    self._shown[place], self._whole = now, None
                return
            del self._turns[place], self._shown[place]
            self._whole = None
        if first is None:
            return
        turn = (rank(first[0]), first[1])
        place = bisect_left(self._turns, turn)
        self._turns.insert(place, turn)
        self._shown.insert(place, self._giver(known, *first, unit))
        self._place[key], self._whole = turn, None

    def _first_of(self, known: Known, unit: UnitId) -> tuple[Posted, int] | None:
        """What a unit, or one that follows it, did first of all that is listed."""
        accounts = known.fold.accounts
        if accounts.lead(unit) != unit:
            return None
        entries = merge(*(accounts.entries(one) for one in accounts.group(unit)), key=rank)
        for posted in entries:
            if self._listing.is_listed(posted.id):
                leads = [None if one is None else accounts.lead(one) for one in makers(posted)]
                return posted, leads.index(unit)
        return None

    def _giver(self, known: Known, posted: Posted, number: int, unit: UnitId | None) -> ShownGiver:
        """Somebody as they stand on the wall; known by the entry, never by the unit."""
        named = self._givers.named(known, unit)
        return ShownGiver(
            key=f"{posted.id}/{number}" if number else str(posted.id),
            name=named.name,
            sign=named.sign,
            first_at=posted.at,
        )


def _turn_of(placed: tuple[Turn, ShownGiver]) -> Turn:
    return placed[0]
