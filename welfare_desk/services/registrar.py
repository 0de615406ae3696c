"""The register: who takes part and what is needed; it may change, each change leaves a trace."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.domain.entries import Claim
from welfare_desk.services import errors
from welfare_desk.services.register_errors import NotAClaimError, NumberUsedError, SameUnitError
from welfare_desk.services.register_reader import RegisterReader
from welfare_desk.storage import ledger, numbering, register, traces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from welfare_desk.domain.ids import EventId, OperatorCode, ProjectId, UnitId
    from welfare_desk.domain.market import Hold, Turn
    from welfare_desk.domain.register import (
        CheckIn,
        Distinct,
        Event,
        OwnKind,
        Project,
        Served,
        Stall,
        Unit,
    )

Fields = frozenset[str] | None


class Registrar(RegisterReader):
    """Reads and changes the register of the chosen event.

    Every `put_` adds the value or changes the fields named (all of them when `fields` is None) and
    says whether anything changed. `at` is the time of the change, now when it is None: a field that
    was changed at a later time keeps what it was changed to. What a clerk may change is ruled in
    services/changing.py; here it is only seen that what is named is there.
    """

    def create_event(
        self,
        event: Event,
        *,
        at: datetime | None = None,
        fields: Fields = None,
        operator: OperatorCode | None = None,
    ) -> Event:
        """Add an event, or change the one with this id, and choose it; the desk is held for it."""
        before = self._opened.event
        try:
            with self._opened.file.writing() as connection:
                trace = self._trace(event.id, at, operator)
                register.put(connection, register.EVENTS, event, trace, fields)
                self._opened.prefixes.pop(event.id, None)
                register.note_opened(connection, event.id, datetime.now(UTC))
                self._opened.choose(event.id)
                return self._opened.read_event(connection, event.id)
        except BaseException:
            self._opened.event = before
            raise

    def put_event(
        self,
        value: Event,
        *,
        at: datetime | None = None,
        fields: Fields = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """Change the event with this id; the choice stays as it is."""
        with self._opened.file.together() as connection:
            trace = self._trace(value.id, at, operator)
            self._opened.prefixes.pop(value.id, None)
            return register.put(connection, register.EVENTS, value, trace, fields)

    def put_kind(
        self,
        value: OwnKind,
        *,
        at: datetime | None = None,
        fields: Fields = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """Add a kind of unit of the organiser's own, or change it."""
        return self._put(register.OWN_KINDS, value, at, fields, operator)

    def put_unit(
        self,
        value: Unit,
        *,
        at: datetime | None = None,
        fields: Fields = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """Register a unit, or change it; without a number on its badge, a new one gets the next.

        A badge that was given is not taken away again.
        """
        with self._opened.file.together() as connection:
            if value.badge is None:
                value, fields = self._with_badge(connection, value, fields)
            return self._put(register.UNITS, value, at, fields, operator)

    def put_check_in(
        self,
        value: CheckIn,
        *,
        at: datetime | None = None,
        fields: Fields = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """Note an arrival, or that it was taken back; of two arrivals the earlier one stands."""
        with self._opened.file.together() as connection:
            self._see_unit(connection, value.unit)
            event, key = self._opened.chosen(), {"unit": value.unit}
            standing = register.find(connection, register.CHECK_INS, event, key)
            trace = self._trace(event, at, operator)
            kind, named = register.CHECK_INS, fields
            if standing is None or standing.at is None or value.at is None or standing == value:
                return register.put(connection, kind, value, trace, named)
            others = frozenset(kind.fields if named is None else named) - {"at", "desk"}
            changed = register.put(connection, kind, value, trace, others)
            if (value.at, value.desk) >= (standing.at, standing.desk):
                return changed
            # The earlier arrival stands, whichever of the two was written down later.
            last = register.last_change(connection, kind, event, key) or trace.at
            trace = replace(trace, at=max(last, trace.at))
            return register.put(connection, kind, value, trace, frozenset({"at", "desk"}))

    def put_distinct(
        self,
        value: Distinct,
        *,
        at: datetime | None = None,
        fields: Fields = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """Remember that two units are different; which of the two is named first is all one."""
        with self._opened.file.together() as connection:
            for unit in (value.unit, value.other):
                self._see_unit(connection, unit)
            if value.unit == value.other:
                raise SameUnitError(name=value.unit)
            first, second = sorted((value.unit, value.other))
            value = replace(value, unit=first, other=second)
            return self._put(register.DISTINCT, value, at, fields, operator)

    def put_project(
        self,
        value: Project,
        *,
        at: datetime | None = None,
        fields: Fields = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """List a project with its need lines, or change it; a line that stands never goes.

        Raises:
            NumberUsedError: another project carries or carried its number.
        """
        with self._opened.file.together() as connection:
            if fields is None or "number" in fields:
                self._see_number_free(connection, value)
            return self._put(register.PROJECTS, value, at, fields, operator)

    def put_hold(
        self,
        value: Hold,
        *,
        at: datetime | None = None,
        fields: Fields = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """Keep a place of the market for somebody, or change how it is kept."""
        with self._opened.file.together() as connection:
            self._see_place(connection, value)
            if value.unit is not None:
                self._see_unit(connection, value.unit)
            return self._put(register.HOLDS, value, at, fields, operator)

    def put_turn(
        self,
        value: Turn,
        *,
        at: datetime | None = None,
        fields: Fields = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """Give a claim its turn on the stage."""
        with self._opened.file.together() as connection:
            posted = ledger.find(connection, value.claim)
            if posted is None or posted.event != self._opened.chosen():
                raise errors.UnknownEntryError(entry=value.claim)
            if not isinstance(posted.entry, Claim):
                raise NotAClaimError(number=posted.number)
            return self._put(register.TURNS, value, at, fields, operator)

    def put_stall(
        self,
        value: Stall,
        *,
        at: datetime | None = None,
        fields: Fields = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """Register a service stall, or change it."""
        return self._put(register.STALLS, value, at, fields, operator)

    def put_served(
        self,
        value: Served,
        *,
        at: datetime | None = None,
        fields: Fields = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """Note a count taken at a stall, known by the stall and its time, or change it."""
        with self._opened.file.together() as connection:
            if self._find(connection, register.STALLS, {"id": value.stall}) is None:
                raise errors.UnknownStallError(stall=value.stall)
            return self._put(register.SERVED, value, at or value.at, fields, operator)

    def _put(
        self,
        kind: register.Kind[register.V],
        value: register.V,
        at: datetime | None,
        fields: Fields,
        operator: OperatorCode | None,
    ) -> bool:
        with self._opened.file.together() as connection:
            trace = self._trace(self._opened.chosen(), at, operator)
            return register.put(connection, kind, value, trace, fields)

    def _find(
        self,
        connection: Connection,
        kind: register.Kind[register.V],
        key: Mapping[str, object],
    ) -> register.V | None:
        return register.find(connection, kind, self._opened.chosen(), key)

    def _with_badge(
        self, connection: Connection, unit: Unit, fields: Fields
    ) -> tuple[Unit, Fields]:
        """The unit with the next number on its badge where it is new, else as it is."""
        event = self._opened.chosen()
        if self._find(connection, register.UNITS, {"id": unit.id}) is not None:
            every = frozenset(register.UNITS.fields)
            return unit, (every if fields is None else fields) - {"badge"}
        unit = replace(unit, badge=numbering.next_badge(connection, event))
        return unit, None if fields is None else fields | {"badge"}

    def _see_unit(self, connection: Connection, unit: UnitId) -> None:
        if self._find(connection, register.UNITS, {"id": unit}) is None:
            raise errors.UnknownUnitError(unit=unit)

    def _see_number_free(self, connection: Connection, project: Project) -> None:
        event = self._opened.chosen()
        if numbering.owner(connection, event, project.number, project.id) is not None:
            free = numbering.next_number(connection, event)
            raise NumberUsedError(number=project.number, free=free)

    def _see_place(self, connection: Connection, hold: Hold) -> None:
        project: ProjectId = hold.project
        found = self._find(connection, register.PROJECTS, {"id": project})
        if found is None:
            raise errors.UnknownProjectError(project=project)
        if hold.line is not None and hold.line not in {need.id for need in found.needs}:
            raise errors.UnknownLineError(project=project, line=hold.line)

    def _trace(
        self, event: EventId, at: datetime | None, operator: OperatorCode | None
    ) -> traces.Trace:
        return traces.Trace(
            event=event, at=at or datetime.now(UTC), who=operator or self._opened.operator
        )
