"""The register: who takes part and what is needed; it may change, each change leaves a trace."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.entries import Claim
from welfare_desk.domain.joining import joined_needs
from welfare_desk.services import errors
from welfare_desk.services.register_errors import NotAClaimError, NumberUsedError, SameUnitError
from welfare_desk.services.register_writer import RegisterWriter
from welfare_desk.storage import ledger, numbering, register, things

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from sqlalchemy import Connection

    from welfare_desk.domain.market import Hold, Turn
    from welfare_desk.domain.register import CheckIn, Distinct, Event, Project, Unit
    from welfare_desk.services.register_writer import Fields, When

FOREVER: Final = datetime.max.replace(tzinfo=UTC)
"""Later than every change: what is done here and now."""


class Registrar(RegisterWriter):
    """Reads and changes the register of the chosen event.

    Every `put_` adds the value or changes the fields named and says whether anything changed; a
    field that was changed at a later time keeps what it was changed to. What a clerk may change is
    ruled in services/changing.py; here it is only seen that what is named is there.
    """

    def create_event(self, event: Event, **when: Unpack[When]) -> Event:
        """Add an event, or change the one with this id, and choose it; the desk is held for it."""
        before = self._opened.event
        try:
            with self._opened.file.writing() as connection:
                trace = self._trace(event.id, when)
                register.put(connection, things.EVENTS, event, trace, when.get("fields"))
                self._opened.prefixes.pop(event.id, None)
                register.note_opened(connection, event.id, datetime.now(UTC))
                self._opened.choose(event.id)
                return self._opened.read_event(connection, event.id)
        except BaseException:
            self._opened.event = before
            raise

    def put_event(self, value: Event, **when: Unpack[When]) -> bool:
        """Change the event with this id; the choice stays as it is."""
        with self._opened.file.together() as connection:
            trace = self._trace(value.id, when)
            self._opened.prefixes.pop(value.id, None)
            return register.put(connection, things.EVENTS, value, trace, when.get("fields"))

    def put_unit(self, value: Unit, **when: Unpack[When]) -> bool:
        """Register a unit, or change it; without a number on its badge, a new one gets the next.

        A badge that was given is not taken away again. Of two that were given at one time, as two
        laptops that take the same list give them, the lower one stands.
        """
        with self._opened.file.together() as connection:
            standing = self._find(connection, things.UNITS, {"id": value.id})
            if value.badge is None or self._stands_lower(connection, standing, value.badge, when):
                value, when["fields"] = self._with_badge(
                    connection, value, standing, when.get("fields")
                )
            return self._put(things.UNITS, value, when)

    def add_units(self, units: Sequence[Unit], **when: Unpack[When]) -> None:
        """Register many new units at once; the caller has seen that none of them is there.

        Those without a number on their badge get the next ones, in their order.
        """
        event = self._opened.chosen()
        with self._opened.file.together() as connection:
            taken = max((unit.badge or 0 for unit in units), default=0)
            free = count(max(numbering.next_badge(connection, event), taken + 1))
            badged = [
                replace(unit, badge=next(free)) if unit.badge is None else unit for unit in units
            ]
            register.add_units(connection, badged, self._trace(event, when))

    def put_check_in(self, value: CheckIn, **when: Unpack[When]) -> bool:
        """Note an arrival, or that it was taken back; of two arrivals the earlier one stands."""
        with self._opened.file.together() as connection:
            self._see_unit(connection, value.unit)
            standing = self._find(connection, things.CHECK_INS, {"unit": value.unit})
            if standing is None or standing.at is None or value.at is None or standing == value:
                return self._put(things.CHECK_INS, value, when)
            named = when.get("fields")
            every = frozenset(things.CHECK_INS.fields) if named is None else named
            when["fields"] = every - {"at", "desk"}
            changed = self._put(things.CHECK_INS, value, when)
            if (value.at, value.desk) >= (standing.at, standing.desk):
                return changed
            # The earlier arrival stands, whichever of the two was written down later.
            times = self._times(connection, things.CHECK_INS, {"unit": value.unit})
            at = max((when.get("at") or value.at, *times.values()))
            earlier: When = {**when, "at": at, "times": {}, "fields": frozenset({"at", "desk"})}
            return self._put(things.CHECK_INS, value, earlier)

    def put_distinct(self, value: Distinct, **when: Unpack[When]) -> bool:
        """Remember that two units are different; which of the two is named first is all one."""
        with self._opened.file.together() as connection:
            for unit in (value.unit, value.other):
                self._see_unit(connection, unit)
            if value.unit == value.other:
                raise SameUnitError(name=value.unit)
            first, second = sorted((value.unit, value.other))
            value = replace(value, unit=first, other=second)
            return self._put(things.DISTINCT, value, when)

    def put_project(self, value: Project, **when: Unpack[When]) -> bool:
        """List a project with its need lines, or change it; a line that stands never goes.

        Raises:
            NumberUsedError: another project carries or carried its number.
        """
        with self._opened.file.together() as connection:
            fields = when.get("fields")
            if fields is None or "number" in fields:
                self._see_number_free(connection, value, when)
            return self._put(things.PROJECTS, value, when)

    def join_project(self, value: Project, **when: Unpack[When]) -> bool:
        """List a project as an evening file tells it; need lines that it does not know stay.

        Two laptops that each added a line both get both: those of the later list, then the rest.
        """
        with self._opened.file.together() as connection:
            standing = self._find(connection, things.PROJECTS, {"id": value.id})
            fields = when.get("fields")
            if standing is None or (fields is not None and "needs" not in fields):
                return self.put_project(value, **when)
            times = self._times(connection, things.PROJECTS, {"id": value.id})
            told = self._trace(self._opened.chosen(), when).after(times).at_of("needs")
            known = times.get("needs", told)
            lists = (value.needs, standing.needs)
            later, earlier = lists if known <= told else reversed(lists)
            value = replace(value, needs=joined_needs(later, earlier))
            when["times"] = {**when.get("times", {}), "needs": max(known, told)}
            return self.put_project(value, **when)

    def put_hold(self, value: Hold, **when: Unpack[When]) -> bool:
        """Keep a place of the market for somebody, or change how it is kept."""
        with self._opened.file.together() as connection:
            self._see_place(connection, value)
            if value.unit is not None:
                self._see_unit(connection, value.unit)
            return self._put(things.HOLDS, value, when)

    def put_turn(self, value: Turn, **when: Unpack[When]) -> bool:
        """Give a claim its turn on the stage."""
        with self._opened.file.together() as connection:
            posted = ledger.find(connection, value.claim)
            if posted is None or posted.event != self._opened.chosen():
                raise errors.UnknownEntryError(entry=value.claim)
            if not isinstance(posted.entry, Claim):
                raise NotAClaimError(number=posted.number)
            return self._put(things.TURNS, value, when)

    def _with_badge(
        self, connection: Connection, unit: Unit, standing: Unit | None, fields: Fields
    ) -> tuple[Unit, Fields]:
        """The unit with the next number on its badge where it is new, else it keeps what it has."""
        if standing is not None:
            every = frozenset(things.UNITS.fields)
            return unit, (every if fields is None else fields) - {"badge"}
        unit = replace(unit, badge=numbering.next_badge(connection, self._opened.chosen()))
        return unit, None if fields is None else fields | {"badge"}

    def _stands_lower(
        self, connection: Connection, standing: Unit | None, badge: int, when: When
    ) -> bool:
        """Whether a lower badge than this was given at the very same time."""
        if standing is None or standing.badge is None or standing.badge >= badge:
            return False
        given = self._times(connection, things.UNITS, {"id": standing.id}).get("badge")
        return given == self._trace(self._opened.chosen(), when).at_of("badge")

    def _see_number_free(self, connection: Connection, project: Project, when: When) -> None:
        event = self._opened.chosen()
        at = self._trace(event, when).at_of("number") if when.get("at") else FOREVER
        if numbering.owner(connection, event, project.number, project.id, at) is not None:
            free = numbering.next_number(connection, event)
            raise NumberUsedError(number=project.number, free=free)

    def _see_place(self, connection: Connection, hold: Hold) -> None:
        found = self._see_project(connection, hold.project)
        if hold.line is not None and hold.line not in {need.id for need in found.needs}:
            raise errors.UnknownLineError(project=hold.project, line=hold.line)
