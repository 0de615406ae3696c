"""Writes the plain lists of the register; what they need to know is when and by whom."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypedDict

from welfare_desk.domain.spotlight import marked_entry
from welfare_desk.services import errors
from welfare_desk.services.register_reader import RegisterReader
from welfare_desk.storage import ledger, register, things, traces

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from sqlalchemy import Connection

    from welfare_desk.domain.closing import Closing
    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.drawer import CashCount
    from welfare_desk.domain.ids import EntryId, EventId, OperatorCode, ProjectId, UnitId
    from welfare_desk.domain.milestones import Milestone
    from welfare_desk.domain.operators import Operator
    from welfare_desk.domain.paper_sheets import PaperSheet
    from welfare_desk.domain.public_facts import PublicFact
    from welfare_desk.domain.register import OwnKind, Project, Served, Stall
    from welfare_desk.domain.spotlight import SpotlightMark
    from welfare_desk.domain.stage_rules import StageRules
    from welfare_desk.domain.statement import StatementLine

Fields = frozenset[str] | None


class When(TypedDict, total=False):
    """When and by whom something is changed, and which of its fields.

    `at` is the time of the change, now when it is None or left out; `times` are the fields among
    these that were changed at another time. `fields` None or left out: all of them. `operator` is
    whoever works with the books when it is left out.
    """

    at: datetime | None
    times: Mapping[str, datetime]
    fields: Fields
    operator: OperatorCode | None


class RegisterWriter(RegisterReader):
    """Reads the register, and writes what is kept as it is told.

    Every `put_` adds the value or changes the fields named and says whether anything changed; a
    field that was changed at a later time keeps what it was changed to.
    """

    def put_kind(self, value: OwnKind, **when: Unpack[When]) -> bool:
        """Add a kind of unit of the organiser's own, or change it."""
        return self._put(things.OWN_KINDS, value, when)

    def put_operator(self, value: Operator, **when: Unpack[When]) -> bool:
        """Add somebody who types or checks, or change them."""
        return self._put(things.OPERATORS, value, when)

    def put_delivery(self, value: Delivery, **when: Unpack[When]) -> bool:
        """Note goods that were brought, or how they stand now."""
        with self._opened.file.together() as connection:
            named = when.get("fields")
            for field, entry in (("pledge", value.pledge), ("entry", value.entry)):
                if named is None or field in named:
                    self._see_entry(connection, entry)
            if value.unit is not None:
                self._see_unit(connection, value.unit)
            if value.project is not None:
                self._see_project(connection, value.project)
            return self._put(things.DELIVERIES, value, when)

    def put_paper_sheet(self, value: PaperSheet, **when: Unpack[When]) -> bool:
        """Note a blank sheet that was printed, or that it was spoiled."""
        return self._put(things.PAPER_SHEETS, value, when)

    def put_statement_line(self, value: StatementLine, **when: Unpack[When]) -> bool:
        """Note a line of a statement, or what of the books it is."""
        with self._opened.file.together() as connection:
            self._see_entry(connection, value.entry)
            return self._put(things.STATEMENT_LINES, value, when)

    def put_cash_count(self, value: CashCount, **when: Unpack[When]) -> bool:
        """Keep a count of a drawer."""
        return self._put(things.CASH_COUNTS, value, when)

    def put_closing(self, value: Closing, **when: Unpack[When]) -> bool:
        """Note that the event was closed, or opened again."""
        return self._put(things.CLOSINGS, value, when)

    def put_stage_rules(self, value: StageRules, **when: Unpack[When]) -> bool:
        """Set the rules of the stage."""
        return self._put(things.STAGE_RULES, value, when)

    def put_milestone(self, value: Milestone, **when: Unpack[When]) -> bool:
        """Set a milestone, change it, or take it away (`at` 0)."""
        return self._put(things.MILESTONES, value, when)

    def put_public_fact(self, value: PublicFact, **when: Unpack[When]) -> bool:
        """Publish something of the fundraising, or change what is published."""
        return self._put(things.PUBLIC_FACTS, value, when)

    def put_spotlight_mark(self, value: SpotlightMark, **when: Unpack[When]) -> bool:
        """Note what was decided of the spotlight of an entry or milestone.

        Of two laptops of which one hid a name and the other showed it, the one that hid it is
        right, whichever of the two was later.
        """
        kind = things.SPOTLIGHT_MARKS
        with self._opened.file.together() as connection:
            self._see_entry(connection, marked_entry(value.id))
            standing = self._find(connection, kind, {"id": value.id})
            if standing is not None and standing.hides(value):
                named = when.get("fields")
                every = frozenset(kind.fields) if named is None else named
                when["fields"] = every - {"mark", "at", "approved"}
            elif standing is not None and value.hides(standing):
                times = self._times(connection, kind, {"id": value.id})
                at = max((when.get("at") or value.at, *times.values()))
                when = {**when, "at": at, "times": {}, "fields": None}
            return self._put(kind, value, when)

    def put_stall(self, value: Stall, **when: Unpack[When]) -> bool:
        """Register a service stall, or change it."""
        return self._put(things.STALLS, value, when)

    def put_served(self, value: Served, **when: Unpack[When]) -> bool:
        """Note a count taken at a stall, known by the stall and its time, or change it."""
        with self._opened.file.together() as connection:
            if self._find(connection, things.STALLS, {"id": value.stall}) is None:
                raise errors.UnknownStallError(stall=value.stall)
            when["at"] = when.get("at") or value.at
            return self._put(things.SERVED, value, when)

    def _put(self, kind: things.Kind[things.V], value: things.V, when: When) -> bool:
        with self._opened.file.together() as connection:
            trace = self._trace(self._opened.chosen(), when)
            return register.put(connection, kind, value, trace, when.get("fields"))

    def _times(
        self, connection: Connection, kind: things.Kind[things.V], key: Mapping[str, object]
    ) -> Mapping[str, datetime]:
        """When each field of a thing was last changed."""
        about, key_text = kind.table.name, traces.key_text(key)
        return traces.times_of(connection, self._opened.chosen(), about, key_text)

    def _find(
        self,
        connection: Connection,
        kind: things.Kind[things.V],
        key: Mapping[str, object],
    ) -> things.V | None:
        return register.find(connection, kind, self._opened.chosen(), key)

    def _see_entry(self, connection: Connection, entry: EntryId | None) -> None:
        if entry is None:
            return
        posted = ledger.find(connection, entry)
        if posted is None or posted.event != self._opened.chosen():
            raise errors.UnknownEntryError(entry=entry)

    def _see_unit(self, connection: Connection, unit: UnitId) -> None:
        if self._find(connection, things.UNITS, {"id": unit}) is None:
            raise errors.UnknownUnitError(unit=unit)

    def _see_project(self, connection: Connection, project: ProjectId) -> Project:
        found = self._find(connection, things.PROJECTS, {"id": project})
        if found is None:
            raise errors.UnknownProjectError(project=project)
        return found

    def _trace(self, event: EventId, when: When) -> traces.Trace:
        return traces.Trace(
            event=event,
            at=when.get("at") or datetime.now(UTC),
            here=when.get("at") is None,
            who=when.get("operator") or self._opened.operator,
            times=when.get("times", {}),
        )
