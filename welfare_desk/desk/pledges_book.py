"""What the pages of pledges and goods know of the books: gifts, units, who types, the day."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.merging import resolved
from welfare_desk.domain.open_pledges import OpenPledges
from welfare_desk.domain.operator_draft import NOBODY
from welfare_desk.domain.operators import who_may_check
from welfare_desk.domain.pledge_list import is_listed
from welfare_desk.domain.received_at import EventClock
from welfare_desk.qtkit.local_time import local_time, zone_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.entries import Giver
    from welfare_desk.domain.ids import DeskId, EntryId, OperatorCode, ProjectId, UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.operators import Operator
    from welfare_desk.domain.register import Event, Project, Unit
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.services.lookup import Lookup

FOUND: Final = 300
"""So many units a search finds at most."""


class PledgesBook:
    """Told of every snapshot; asked by the list, the panels and the forms of a page."""

    def __init__(self) -> None:
        self.event: Event | None = None
        self.desk: DeskId | None = None
        self.operator: OperatorCode = NOBODY
        self.operators: tuple[Operator, ...] = ()
        self.units: dict[UnitId, Unit] = {}
        self.projects: dict[ProjectId, Project] = {}
        self.deliveries: tuple[Delivery, ...] = ()
        self.rows: dict[EntryId, JournalRow] = {}
        self.raised_fen = 0
        self.lookup: Lookup | None = None
        self._open = OpenPledges()
        self._follow: dict[UnitId, UnitId] = {}
        self._replaced: dict[EntryId, EntryId] = {}
        self._asked = ("", 0, 0)
        self._found: frozenset[UnitId] = frozenset()

    @property
    def timezone(self) -> str:
        """The zone of the event."""
        return self.event.timezone if self.event is not None else ""

    @property
    def today(self) -> date:
        """What day it is where the event is."""
        return local_time(datetime.now(UTC), self.timezone).date()

    def clock(self) -> EventClock | None:
        """What a form must know to read a day; None before any event is open."""
        if self.event is None:
            return None
        return EventClock(day=self.event.date, zone=zone_of(self.timezone), now=datetime.now(UTC))

    def take(self, snapshot: Snapshot) -> None:
        """Learn what is new."""
        if self.event is None or snapshot.event.id != self.event.id:
            self.forget()
        self.event, self.desk = snapshot.event, snapshot.desk
        self.operator = snapshot.operator
        self.raised_fen = snapshot.figures.sums.raised_fen
        if snapshot.operators is not None:
            self.operators = snapshot.operators
        if snapshot.deliveries is not None:
            self.deliveries = snapshot.deliveries
        if snapshot.projects is not None:
            self.projects = {project.id: project for project in snapshot.projects}
        if snapshot.units is not None:
            self.units = {unit.id: unit for unit in snapshot.units}
            self._follow = resolved(snapshot.units)
            self._open.follow(self._follow)
        self._open.take(snapshot.rows)
        for row in snapshot.rows:
            if row.kind == "pledge" or row.shares or row.form in {"goods", "service"}:
                self.rows[row.id] = row
            if row.kind == "reversal" and row.of is not None and row.replaced_by is not None:
                self._replaced[row.of] = row.replaced_by

    def pledges(self) -> tuple[JournalRow, ...]:
        """All pledges of money."""
        return tuple(row for row in self.rows.values() if is_listed(row))

    def open_of(self, giver: Giver, unit: UnitId | None) -> tuple[JournalRow, ...]:
        """The open pledges of money that a payment of this giver may pay."""
        found = self._open.of(unit if giver == "unit" else None, "money")
        return tuple(row for row in found if row.giver == giver)

    def payments_of(self, pledge: EntryId) -> tuple[tuple[JournalRow, int], ...]:
        """The donations that stand and pay a pledge, and how much of each, in fen.

        Those that name a pledge which this one took the place of count with it.
        """
        return tuple(
            (row, (row.fen or 0) if share.fen is None else share.fen)
            for row in self.rows.values()
            if row.kind == "donation" and row.reversed_by is None
            for share in row.shares
            if self._root(share.pledge) == pledge
        )

    def unit_of(self, row: JournalRow) -> Unit | None:
        """Who promised or gave, as the unit that it turned out to be."""
        return None if row.unit is None else self.unit(row.unit)

    def unit(self, unit: UnitId) -> Unit | None:
        """A unit, or the one that it turned out to be."""
        return self.units.get(self._follow.get(unit, unit))

    def is_found(self, unit: UnitId | None, typed: str) -> bool:
        """Whether a search finds a unit; what it finds is looked up once."""
        asked = (typed, id(self.lookup), id(self.units))
        if asked != self._asked:
            self._asked, self._found = asked, self._find(typed)
        return unit in self._found

    def _find(self, typed: str) -> frozenset[UnitId]:
        """The units that a search finds, those merged into them too."""
        if self.lookup is not None:
            hits = {match.unit.id for match in self.lookup.find(typed, FOUND)}
        else:
            named = ((unit.id, unit.name) for unit in self.units.values())
            hits = {unit for unit, name in named if typed in name.zh or typed in name.en}
        leads = {self._follow.get(unit, unit) for unit in hits}
        return frozenset(unit for unit in self.units if self._follow.get(unit, unit) in leads)

    def checkers(self) -> dict[str, str]:
        """Who may look at what is typed here: their names, by code."""
        others = who_may_check(self.operators, self.operator)
        return {str(each.id): each.name or str(each.id) for each in others}

    def check_above_fen(self) -> int:
        """From how much on a second person looks; 0: never."""
        return self.event.check_above_fen if self.event is not None else 0

    def _root(self, pledge: EntryId) -> EntryId:
        """The pledge that stands in the place of this one now."""
        seen = {pledge}
        while (after := self._replaced.get(pledge)) is not None and after not in seen:
            seen.add(after)
            pledge = after
        return pledge

    def forget(self) -> None:
        """Know nothing any more: other books are opened, perhaps of the same event."""
        self.event = None
        self.rows, self._open, self._replaced = {}, OpenPledges(), {}
        self.operators, self.deliveries = (), ()

    def __iter__(self) -> Iterator[JournalRow]:
        """All pledges and payments of them, all goods and services."""
        return iter(self.rows.values())
