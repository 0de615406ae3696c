"""Which promises still wait for what was promised: what a gift that arrives may fulfil."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.entries import Form
    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.journal import JournalRow

_OPEN = frozenset({"pledged", "part_paid", "undelivered"})


class OpenPledges:
    """The open pledges by unit; it is told of rows as they come and as they change."""

    def __init__(self) -> None:
        self._by_unit: dict[UnitId, dict[EntryId, JournalRow]] = {}

    def take(self, rows: Iterable[JournalRow]) -> None:
        """Learn how some entries stand now."""
        for row in rows:
            if row.kind != "pledge" or row.unit is None:
                continue
            known = self._by_unit.setdefault(row.unit, {})
            if row.state in _OPEN:
                known[row.id] = row
            else:
                known.pop(row.id, None)

    def of(self, unit: UnitId, form: Form) -> tuple[JournalRow, ...]:
        """What a gift of this form from this unit may fulfil, the oldest first."""
        known = self._by_unit.get(unit, {}).values()
        return tuple(sorted((row for row in known if row.form == form), key=lambda row: row.at))


def without(pledge: JournalRow, donation: JournalRow) -> JournalRow:
    """A pledge as it stands once a donation that settles it is taken back."""
    given_back = min(pledge.settled_fen, donation.fen or 0)
    return replace(pledge, settled_fen=pledge.settled_fen - given_back)


def outstanding_fen(pledge: JournalRow) -> int:
    """What is still to come of a pledge of money."""
    return (pledge.fen or 0) - pledge.settled_fen
