"""The register: who takes part and what is needed; it may change, each change leaves a trace."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.services import errors
from welfare_desk.storage import ledger, register

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from welfare_desk.domain.entries import EntryTexts
    from welfare_desk.domain.ids import EntryId, EventId, OperatorCode
    from welfare_desk.domain.register import Event, Project, Served, Stall, Unit
    from welfare_desk.services.opened import Opened


class Registrar:
    """Reads and changes the register of the chosen event.

    Every `put_` adds the value or changes the fields named (all of them when `fields` is None) and
    says whether anything changed. `at` is the time of the change, now when it is None: a field that
    was changed at a later time keeps what it was changed to.
    """

    def __init__(self, opened: Opened) -> None:
        """Work on the event that is chosen in the opened file."""
        self._opened = opened

    def create_event(
        self,
        event: Event,
        *,
        at: datetime | None = None,
        fields: frozenset[str] | None = None,
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

    def event(self) -> Event:
        """The chosen event."""
        with self._opened.file.reading() as connection:
            return self._opened.read_event(connection, self._opened.chosen())

    def units(self) -> tuple[Unit, ...]:
        """All units, by id."""
        with self._opened.file.reading() as connection:
            return register.everything(connection, register.UNITS, self._opened.chosen())

    def projects(self) -> tuple[Project, ...]:
        """All projects, by number."""
        with self._opened.file.reading() as connection:
            return register.everything(connection, register.PROJECTS, self._opened.chosen())

    def stalls(self) -> tuple[Stall, ...]:
        """All service stalls, by id."""
        with self._opened.file.reading() as connection:
            return register.everything(connection, register.STALLS, self._opened.chosen())

    def served(self) -> tuple[Served, ...]:
        """All counts that were taken, by stall and time."""
        with self._opened.file.reading() as connection:
            return register.everything(connection, register.SERVED, self._opened.chosen())

    def put_event(
        self,
        value: Event,
        *,
        at: datetime | None = None,
        fields: frozenset[str] | None = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """Change the event with this id; the choice stays as it is."""
        with self._opened.file.together() as connection:
            trace = self._trace(value.id, at, operator)
            self._opened.prefixes.pop(value.id, None)
            return register.put(connection, register.EVENTS, value, trace, fields)

    def put_unit(
        self,
        value: Unit,
        *,
        at: datetime | None = None,
        fields: frozenset[str] | None = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """Register a unit, or change it."""
        return self._put(register.UNITS, value, at, fields, operator)

    def put_project(
        self,
        value: Project,
        *,
        at: datetime | None = None,
        fields: frozenset[str] | None = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """List a project with its need lines, or change it; a line that stands never goes."""
        return self._put(register.PROJECTS, value, at, fields, operator)

    def put_stall(
        self,
        value: Stall,
        *,
        at: datetime | None = None,
        fields: frozenset[str] | None = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """Register a service stall, or change it."""
        return self._put(register.STALLS, value, at, fields, operator)

    def put_served(
        self,
        value: Served,
        *,
        at: datetime | None = None,
        fields: frozenset[str] | None = None,
        operator: OperatorCode | None = None,
    ) -> bool:
        """Note a count taken at a stall, known by the stall and its time, or change it."""
        with self._opened.file.reading() as connection:
            event, key = self._opened.chosen(), {"id": value.stall}
            if register.find(connection, register.STALLS, event, key) is None:
                raise errors.UnknownStallError(stall=value.stall)
        return self._put(register.SERVED, value, at or value.at, fields, operator)

    def texts_of(self, entries: Iterable[EntryId]) -> dict[EntryId, EntryTexts]:
        """What is read beside some entries; entries without texts are left out."""
        with self._opened.file.reading() as connection:
            return ledger.texts_of(connection, entries)

    def changed_at(self) -> Mapping[tuple[str, str], datetime]:
        """When each event, unit, project and stall was last changed, by what it is and its id."""
        with self._opened.file.reading() as connection:
            return register.changed_at(connection, self._opened.chosen())

    def _put(
        self,
        kind: register.Kind[register.V],
        value: register.V,
        at: datetime | None,
        fields: frozenset[str] | None,
        operator: OperatorCode | None,
    ) -> bool:
        with self._opened.file.together() as connection:
            trace = self._trace(self._opened.chosen(), at, operator)
            return register.put(connection, kind, value, trace, fields)

    def _trace(
        self, event: EventId, at: datetime | None, operator: OperatorCode | None
    ) -> register.Trace:
        return register.Trace(
            event=event, at=at or datetime.now(UTC), who=operator or self._opened.operator
        )
