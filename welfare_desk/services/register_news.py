"""Keeps what is known of the register up to date by reading again only what was changed.

What is unchanged stays the same object, so that whoever keeps an index sees at once what is new.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.merging import resolved
from welfare_desk.storage import news, register

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from welfare_desk.domain.ids import EventId, ProjectId, UnitId
    from welfare_desk.domain.register import Unit
    from welfare_desk.services.known import Known

KeyT = TypeVar("KeyT", bound=str)

FEW = 200
"""So many changed things are read one by one; for more of them the whole table is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What of the register changed: the tables, and what looks otherwise because of it.

    `renamed` are the units whose entries read otherwise now, `regrouped` those that are counted
    with others than before, `projects` those that changed at all, `retitled` those by name.
    """

    about: frozenset[str] = frozenset()
    renamed: frozenset[UnitId] = frozenset()
    regrouped: frozenset[UnitId] = frozenset()
    projects: frozenset[ProjectId] = frozenset()
    retitled: frozenset[ProjectId] = frozenset()


class RegisterWatch:
    """Reads the register of one event into what is known of it."""

    def __init__(self) -> None:
        """Have read nothing yet."""
        self._last: int | None = None

    def read(self, connection: Connection, known: Known) -> News:
        """Read again what changed since the last time, by the traces that changes leave."""
        before, self._last = self._last, news.last_change(connection)
        if before == self._last:
            return News()
        event = known.event.id
        changed = None if before is None else news.changed_after(connection, event, before)
        reading = _Reading(connection, event, changed)
        _read_lists(reading, known)
        renamed, regrouped = _read_units(reading, known)
        if regrouped or reading.concerns(register.CHECK_INS):
            known.count_arrivals()
        projects, retitled = _read_projects(reading, known)
        return News(
            about=frozenset(reading.about),
            renamed=renamed,
            regrouped=regrouped,
            projects=projects,
            retitled=retitled,
        )


class _Reading:
    """One look at the register; `changed` are the keys by table, None means everything."""

    def __init__(
        self, connection: Connection, event: EventId, changed: Mapping[str, frozenset[str]] | None
    ) -> None:
        self._connection = connection
        self._event = event
        self._changed = changed
        self.about: set[str] = set() if changed is None else set(changed)

    def concerns(self, kind: register.Kind[register.V]) -> bool:
        """Whether a table has to be read."""
        if self._changed is None:
            self.about.add(kind.table.name)
        return kind.table.name in self.about

    def whole(self, kind: register.Kind[register.V]) -> tuple[register.V, ...]:
        """All things of a kind."""
        return register.everything(self._connection, kind, self._event)

    def renew(
        self, kind: register.Kind[register.V], things: dict[KeyT, register.V]
    ) -> list[tuple[register.V | None, register.V]]:
        """Bring things of a kind up to date; returns what changed, each with what it was."""
        name = kind.key[0]
        keys = None if self._changed is None else self._changed[kind.table.name]
        found: Iterable[register.V | None]
        if keys is None or len(keys) > FEW:
            found = self.whole(kind)
        else:
            event = self._event
            found = [
                register.find(self._connection, kind, event, {name: key}) for key in sorted(keys)
            ]
        changed = [
            (things.get(getattr(value, name)), value) for value in found if value is not None
        ]
        changed = [(old, value) for old, value in changed if old != value]
        things.update({getattr(value, name): value for _, value in changed})
        return changed


def _read_lists(reading: _Reading, known: Known) -> None:
    """What has no consequences beyond itself."""
    if reading.concerns(register.OWN_KINDS):
        known.own_kinds = reading.whole(register.OWN_KINDS)
        known.kinds = Kinds(known.own_kinds)
    if reading.concerns(register.CHECK_INS):
        reading.renew(register.CHECK_INS, known.check_ins)
    if reading.concerns(register.DISTINCT):
        known.distinct = reading.whole(register.DISTINCT)
    if reading.concerns(register.HOLDS):
        reading.renew(register.HOLDS, known.holds)
        known.holds = {hold.id: hold for hold in known.holds.values() if not hold.ended}
    if reading.concerns(register.TURNS):
        known.turns = reading.whole(register.TURNS)
    if reading.concerns(register.STALLS):
        known.stalls = {stall.id: stall for stall in reading.whole(register.STALLS)}
    if reading.concerns(register.SERVED):
        known.served = reading.whole(register.SERVED)
    _read_desk_lists(reading, known)


def _read_desk_lists(reading: _Reading, known: Known) -> None:
    """What is done beside the ledger."""
    if reading.concerns(register.OPERATORS):
        known.operators = reading.whole(register.OPERATORS)
    if reading.concerns(register.DELIVERIES):
        known.deliveries = reading.whole(register.DELIVERIES)
    if reading.concerns(register.PAPER_SHEETS):
        known.paper_sheets = reading.whole(register.PAPER_SHEETS)
    if reading.concerns(register.STATEMENT_LINES):
        known.statement_lines = reading.whole(register.STATEMENT_LINES)
    if reading.concerns(register.CASH_COUNTS):
        known.cash_counts = reading.whole(register.CASH_COUNTS)
    if reading.concerns(register.CLOSINGS):
        known.closings = reading.whole(register.CLOSINGS)


def _read_units(reading: _Reading, known: Known) -> tuple[frozenset[UnitId], frozenset[UnitId]]:
    """The units; those that read otherwise now, and those counted with others than before."""
    if not reading.concerns(register.UNITS):
        return frozenset(), frozenset()
    changed = reading.renew(register.UNITS, known.units)
    renamed = {
        unit.id for old, unit in changed if old is not None and _read_as(old) != _read_as(unit)
    }
    if not any(unit.merged_into or (old and old.merged_into) for old, unit in changed):
        return frozenset(renamed), frozenset()
    accounts = known.fold.accounts
    merged = [unit for unit in known.units.values() if unit.merged_into is not None]
    leads = resolved(merged)
    moved = {
        unit
        for unit in {*accounts.merged(), *leads}
        if accounts.lead(unit) != leads.get(unit, unit)
    }
    regrouped = moved | {accounts.lead(unit) for unit in moved}
    accounts.follow(leads)
    regrouped |= {accounts.lead(unit) for unit in moved}
    return frozenset(renamed | moved), frozenset(regrouped)


def _read_projects(
    reading: _Reading, known: Known
) -> tuple[frozenset[ProjectId], frozenset[ProjectId]]:
    """The projects; those that changed, and those whose name did."""
    if not reading.concerns(register.PROJECTS):
        return frozenset(), frozenset()
    before = known.projects
    found = {project.id: project for project in reading.whole(register.PROJECTS)}
    known.know_projects(
        before[project.id] if before.get(project.id) == project else project
        for project in found.values()
    )
    changed = [one for one in known.projects.values() if before.get(one.id) is not one]
    retitled = {one.id for one in changed if one.id in before and before[one.id].name != one.name}
    return frozenset(one.id for one in changed), frozenset(retitled)


def _read_as(unit: Unit) -> tuple[object, ...]:
    """What of a unit is read in the rows of its entries."""
    return unit.name, unit.kind, unit.short
