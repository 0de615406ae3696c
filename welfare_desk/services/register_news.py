"""Keeps what is known of the register up to date by reading again only what was changed.

What is unchanged stays the same object, so that whoever keeps an index sees at once what is new.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.merging import resolved
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.storage import news, register, things

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from welfare_desk.domain.ids import EntryId, EventId, ProjectId, UnitId
    from welfare_desk.domain.register import Unit
    from welfare_desk.services.known import Known

KeyT = TypeVar("KeyT", bound=str)

FEW = 200
"""So many changed things are read one by one; for more of them the whole table is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What of the register changed: the tables, and what looks otherwise because of it.

    `units` are those that changed at all, `renamed` those whose entries read otherwise now,
    `regrouped` those that are counted with others than before, `projects` those that changed at
    all, `retitled` those by name; `reclosed` are the entries that came after the event was closed,
    or do so no more; `marked` the entries and milestones of whose spotlight something was decided.
    """

    about: frozenset[str] = frozenset()
    renamed: frozenset[UnitId] = frozenset()
    regrouped: frozenset[UnitId] = frozenset()
    projects: frozenset[ProjectId] = frozenset()
    retitled: frozenset[ProjectId] = frozenset()
    reclosed: frozenset[EntryId] = frozenset()
    units: frozenset[UnitId] = frozenset()
    marked: frozenset[str] = frozenset()


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
        marked = _read_stage(reading, known)
        units, renamed, regrouped = _read_units(reading, known)
        if regrouped or reading.concerns(things.CHECK_INS):
            known.count_arrivals()
        projects, retitled = _read_projects(reading, known)
        return News(
            about=frozenset(reading.about),
            renamed=renamed,
            regrouped=regrouped,
            projects=projects,
            retitled=retitled,
            reclosed=frozenset(reading.reclosed),
            units=units,
            marked=marked,
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
        self.reclosed: set[EntryId] = set()

    def concerns(self, kind: things.Kind[things.V]) -> bool:
        """Whether a table has to be read."""
        if self._changed is None:
            self.about.add(kind.table.name)
        return kind.table.name in self.about

    def whole(self, kind: things.Kind[things.V]) -> tuple[things.V, ...]:
        """All things of a kind."""
        return register.everything(self._connection, kind, self._event)

    def renew(
        self, kind: things.Kind[things.V], known: dict[KeyT, things.V]
    ) -> list[tuple[things.V | None, things.V]]:
        """Bring things of a kind up to date; returns what changed, each with what it was."""
        name = kind.key[0]
        keys = None if self._changed is None else self._changed[kind.table.name]
        found: Iterable[things.V | None]
        if keys is None or len(keys) > FEW:
            found = self.whole(kind)
        else:
            event = self._event
            found = [
                register.find(self._connection, kind, event, {name: key}) for key in sorted(keys)
            ]
        changed = [(known.get(getattr(value, name)), value) for value in found if value is not None]
        changed = [(old, value) for old, value in changed if old != value]
        known.update({getattr(value, name): value for _, value in changed})
        return changed


def _read_lists(reading: _Reading, known: Known) -> None:
    """What has no consequences beyond itself."""
    if reading.concerns(things.OWN_KINDS):
        known.own_kinds = reading.whole(things.OWN_KINDS)
        known.kinds = Kinds(known.own_kinds)
    if reading.concerns(things.CHECK_INS):
        reading.renew(things.CHECK_INS, known.check_ins)
    if reading.concerns(things.DISTINCT):
        known.distinct = reading.whole(things.DISTINCT)
    if reading.concerns(things.HOLDS):
        reading.renew(things.HOLDS, known.holds)
        known.holds = {hold.id: hold for hold in known.holds.values() if not hold.ended}
    if reading.concerns(things.TURNS):
        known.turns = reading.whole(things.TURNS)
    if reading.concerns(things.STALLS):
        known.stalls = {stall.id: stall for stall in reading.whole(things.STALLS)}
    if reading.concerns(things.SERVED):
        known.served = reading.whole(things.SERVED)
    _read_desk_lists(reading, known)


def _read_desk_lists(reading: _Reading, known: Known) -> None:
    """What is done beside the ledger."""
    if reading.concerns(things.OPERATORS):
        known.operators = reading.whole(things.OPERATORS)
    if reading.concerns(things.DELIVERIES):
        known.deliveries = reading.whole(things.DELIVERIES)
    if reading.concerns(things.PAPER_SHEETS):
        known.paper_sheets = reading.whole(things.PAPER_SHEETS)
    if reading.concerns(things.STATEMENT_LINES):
        known.statement_lines = reading.whole(things.STATEMENT_LINES)
    if reading.concerns(things.CASH_COUNTS):
        known.cash_counts = reading.whole(things.CASH_COUNTS)
    if reading.concerns(things.CLOSINGS):
        reading.reclosed = known.know_closings(reading.whole(things.CLOSINGS))


def _read_stage(reading: _Reading, known: Known) -> frozenset[str]:
    """How the stage is set up; the answer are the keys whose marks changed."""
    if reading.concerns(things.STAGE_RULES):
        known.stage_rules = next(iter(reading.whole(things.STAGE_RULES)), StageRules())
    if reading.concerns(things.MILESTONES):
        known.milestones = reading.whole(things.MILESTONES)
    if reading.concerns(things.PUBLIC_FACTS):
        known.facts = reading.whole(things.PUBLIC_FACTS)
    if not reading.concerns(things.SPOTLIGHT_MARKS):
        return frozenset()
    return frozenset(mark.id for _, mark in reading.renew(things.SPOTLIGHT_MARKS, known.marks))


def _read_units(
    reading: _Reading, known: Known
) -> tuple[frozenset[UnitId], frozenset[UnitId], frozenset[UnitId]]:
    """The units that changed, those that read otherwise, and those counted with others now."""
    if not reading.concerns(things.UNITS):
        return frozenset(), frozenset(), frozenset()
    changed = reading.renew(things.UNITS, known.units)
    units = frozenset(unit.id for _, unit in changed)
    renamed = {
        unit.id for old, unit in changed if old is not None and _read_as(old) != _read_as(unit)
    }
    if not any(unit.merged_into or (old and old.merged_into) for old, unit in changed):
        return units, frozenset(renamed), frozenset()
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
    return units | moved, frozenset(renamed | moved), frozenset(regrouped)


def _read_projects(
    reading: _Reading, known: Known
) -> tuple[frozenset[ProjectId], frozenset[ProjectId]]:
    """The projects; those that changed, and those whose name did."""
    if not reading.concerns(things.PROJECTS):
        return frozenset(), frozenset()
    before = known.projects
    found = {project.id: project for project in reading.whole(things.PROJECTS)}
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
