"""Which promises still wait for what was promised: what a gift that arrives may fulfil."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from welfare_desk.domain.entries import Form
    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.journal import JournalRow

_OPEN: Final = frozenset({"pledged", "part_paid", "undelivered"})
_SOME_DAY: Final = date.max
"""A promise without a day is due after all that have one."""


class OpenPledges:
    """The open pledges by giver; it is told of rows as they come and as they change.

    Promises of givers without a name are kept under None.
    """

    def __init__(self) -> None:
        """Know of no promise yet."""
        self._rows: dict[EntryId, JournalRow] = {}
        self._by_giver: defaultdict[UnitId | None, set[EntryId]] = defaultdict(set)
        self._leads: Mapping[UnitId, UnitId] = {}

    def take(self, rows: Iterable[JournalRow]) -> None:
        """Learn how some entries stand now."""
        for row in rows:
            if row.kind != "pledge":
                continue
            giver = self._lead(row.unit)
            if row.state in _OPEN:
                self._rows[row.id] = row
                self._by_giver[giver].add(row.id)
            elif self._rows.pop(row.id, None) is not None:
                self._by_giver[giver].discard(row.id)

    def follow(self, leads: Mapping[UnitId, UnitId]) -> None:
        """Know which units turned out to be another one: their promises are found together."""
        self._leads = dict(leads)
        self._by_giver.clear()
        for row in self._rows.values():
            self._by_giver[self._lead(row.unit)].add(row.id)

    def of(self, unit: UnitId | None, form: Form) -> tuple[JournalRow, ...]:
        """What a gift of this form from this unit may fulfil, the oldest first."""
        found = (self._rows[one] for one in self._by_giver.get(self._lead(unit), ()))
        return tuple(sorted((row for row in found if row.form == form), key=_posted_first))

    def every(self) -> tuple[JournalRow, ...]:
        """All open promises, those due first in front."""
        return tuple(sorted(self._rows.values(), key=due_first))

    def _lead(self, unit: UnitId | None) -> UnitId | None:
        """The unit that this one turned out to be, or itself."""
        return None if unit is None else self._leads.get(unit, unit)


def is_overdue(pledge: JournalRow, today: date) -> bool:
    """Whether the day of an open promise has passed."""
    return pledge.state in _OPEN and pledge.due is not None and pledge.due < today


def due_first(pledge: JournalRow) -> tuple[date, datetime, str, int]:
    """The order in which promises are paid: due first, then as they were made."""
    return (pledge.due or _SOME_DAY, *_posted_first(pledge))


def without(pledge: JournalRow, donation: JournalRow) -> JournalRow:
    """A pledge as it stands once a donation that settles it is taken back.

    Where other money paid more than was promised, less than the donation comes open again.
    """
    given = next((share.fen for share in donation.shares if share.pledge == pledge.id), None)
    opens = (donation.fen or 0) - donation.raises_fen
    given_back = min(pledge.settled_fen, opens, opens if given is None else given)
    return replace(pledge, settled_fen=pledge.settled_fen - given_back)


def outstanding_fen(pledge: JournalRow) -> int:
    """What is still to come of a pledge of money."""
    return (pledge.fen or 0) - pledge.settled_fen


def _posted_first(pledge: JournalRow) -> tuple[datetime, str, int]:
    """The order in which promises were made."""
    return pledge.at, pledge.desk, pledge.seq
