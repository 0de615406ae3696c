"""The register as it stands: every list of the chosen event, and when each thing was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.merging import resolved
from welfare_desk.services import errors
from welfare_desk.storage import ledger, numbering, places, register, things, traces

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from welfare_desk.domain.closing import Closing
    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.drawer import CashCount
    from welfare_desk.domain.entries import EntryTexts
    from welfare_desk.domain.ids import EntryId, HoldId, LineId, ProjectId, UnitId
    from welfare_desk.domain.market import Hold, Turn
    from welfare_desk.domain.milestones import Milestone
    from welfare_desk.domain.operators import Operator
    from welfare_desk.domain.paper_sheets import PaperSheet
    from welfare_desk.domain.public_facts import PublicFact
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
    from welfare_desk.domain.spotlight import SpotlightMark
    from welfare_desk.domain.stage_rules import StageRules
    from welfare_desk.domain.statement import StatementLine
    from welfare_desk.services.opened import Opened


class RegisterReader:
    """Reads the register of the chosen event; every list is of one moment."""

    def __init__(self, opened: Opened) -> None:
        """Work on the event that is chosen in the opened file."""
        self._opened = opened

    def event(self) -> Event:
        """The chosen event."""
        with self._opened.file.reading() as connection:
            return self._opened.read_event(connection, self._opened.chosen())

    def kinds(self) -> tuple[OwnKind, ...]:
        """The kinds of unit that the organiser added, by code."""
        return self._everything(things.OWN_KINDS)

    def units(self) -> tuple[Unit, ...]:
        """All units, by id."""
        return self._everything(things.UNITS)

    def check_ins(self) -> tuple[CheckIn, ...]:
        """All arrivals, those taken back among them, by unit."""
        return self._everything(things.CHECK_INS)

    def distinct(self) -> tuple[Distinct, ...]:
        """All pairs of units that were told apart."""
        return self._everything(things.DISTINCT)

    def projects(self) -> tuple[Project, ...]:
        """All projects, by number."""
        return self._everything(things.PROJECTS)

    def holds(self) -> tuple[Hold, ...]:
        """All places that were ever kept or waited for, by id."""
        return self._everything(things.HOLDS)

    def turns(self) -> tuple[Turn, ...]:
        """The turns on the stage that were changed after claiming, by claim."""
        return self._everything(things.TURNS)

    def stalls(self) -> tuple[Stall, ...]:
        """All service stalls, by id."""
        return self._everything(things.STALLS)

    def served(self) -> tuple[Served, ...]:
        """All counts that were taken, by stall and time."""
        return self._everything(things.SERVED)

    def operators(self) -> tuple[Operator, ...]:
        """Everybody who types or checks, by code."""
        return self._everything(things.OPERATORS)

    def deliveries(self) -> tuple[Delivery, ...]:
        """All goods that were brought, by id."""
        return self._everything(things.DELIVERIES)

    def paper_sheets(self) -> tuple[PaperSheet, ...]:
        """All blank sheets that were printed, by number."""
        return self._everything(things.PAPER_SHEETS)

    def statement_lines(self) -> tuple[StatementLine, ...]:
        """All lines of statements, by id."""
        return self._everything(things.STATEMENT_LINES)

    def cash_counts(self) -> tuple[CashCount, ...]:
        """All counts of drawers, by id."""
        return self._everything(things.CASH_COUNTS)

    def closings(self) -> tuple[Closing, ...]:
        """All closings of the event, by id."""
        return self._everything(things.CLOSINGS)

    def stage_rules(self) -> tuple[StageRules, ...]:
        """The rules of the stage, where somebody set any."""
        return self._everything(things.STAGE_RULES)

    def milestones(self) -> tuple[Milestone, ...]:
        """All milestones that the organiser set, those taken away among them, by id."""
        return self._everything(things.MILESTONES)

    def public_facts(self) -> tuple[PublicFact, ...]:
        """What the organiser publishes, by its code."""
        return self._everything(things.PUBLIC_FACTS)

    def spotlight_marks(self) -> tuple[SpotlightMark, ...]:
        """What was decided of spotlights, by entry."""
        return self._everything(things.SPOTLIGHT_MARKS)

    def texts_of(self, entries: Iterable[EntryId]) -> dict[EntryId, EntryTexts]:
        """What is read beside some entries; entries without texts are left out."""
        with self._opened.file.reading() as connection:
            return ledger.texts_of(connection, entries)

    def changed_at(self) -> Mapping[tuple[str, str], Mapping[str, datetime]]:
        """When each field of the register was last changed, by the thing's table and key."""
        with self._opened.file.reading() as connection:
            return traces.changed_at(connection, self._opened.chosen())

    def next_number(self) -> int:
        """The number of the next new project: above all that ever were."""
        with self._opened.file.reading() as connection:
            return numbering.next_number(connection, self._opened.chosen())

    def unit(self, unit: UnitId) -> Unit:
        """A unit by its id.

        Raises:
            UnknownUnitError: no such unit is registered.
        """
        with self._opened.file.reading() as connection:
            found = register.find(connection, things.UNITS, self._opened.chosen(), {"id": unit})
        if found is None:
            raise errors.UnknownUnitError(unit=unit)
        return found

    def project(self, project: ProjectId) -> Project:
        """A project by its id.

        Raises:
            UnknownProjectError: there is no such project.
        """
        key = {"id": project}
        with self._opened.file.reading() as connection:
            found = register.find(connection, things.PROJECTS, self._opened.chosen(), key)
        if found is None:
            raise errors.UnknownProjectError(project=project)
        return found

    def hold(self, hold: HoldId) -> Hold | None:
        """A place kept or waited for, by its id."""
        with self._opened.file.reading() as connection:
            return register.find(connection, things.HOLDS, self._opened.chosen(), {"id": hold})

    def open_holds(self, project: ProjectId) -> tuple[Hold, ...]:
        """The holds on places of a project that nobody ended, those that ran out among them."""
        with self._opened.file.reading() as connection:
            return places.open_holds(connection, self._opened.chosen(), project)

    def slots_taken(self, project: ProjectId, line: LineId) -> int:
        """How many places of a need line standing claims take."""
        with self._opened.file.reading() as connection:
            return ledger.slots_taken(connection, self._opened.chosen(), project, line)

    def standing_claims(self, project: ProjectId) -> int:
        """How many claims on a project stand."""
        with self._opened.file.reading() as connection:
            return ledger.standing_claims(connection, self._opened.chosen(), project)

    def badge_carrier(self, badge: int, besides: UnitId) -> UnitId | None:
        """Another unit with this number on its badge."""
        with self._opened.file.reading() as connection:
            return numbering.carrier(connection, self._opened.chosen(), badge, besides)

    def next_badge(self) -> int:
        """The number on the badge of the next new unit."""
        with self._opened.file.reading() as connection:
            return numbering.next_badge(connection, self._opened.chosen())

    def follow(self) -> Mapping[UnitId, UnitId]:
        """Whom each merged unit follows; units that stand for themselves are left out."""
        with self._opened.file.reading() as connection:
            return resolved(register.merged_units(connection, self._opened.chosen()))

    def _everything(self, kind: things.Kind[things.V]) -> tuple[things.V, ...]:
        with self._opened.file.reading() as connection:
            return register.everything(connection, kind, self._opened.chosen())
