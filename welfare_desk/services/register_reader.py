"""The register as it stands: every list of the chosen event, and when each thing was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.storage import ledger, numbering, register

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from welfare_desk.domain.entries import EntryTexts
    from welfare_desk.domain.ids import EntryId
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
        return self._everything(register.OWN_KINDS)

    def units(self) -> tuple[Unit, ...]:
        """All units, by id."""
        return self._everything(register.UNITS)

    def check_ins(self) -> tuple[CheckIn, ...]:
        """All arrivals, those taken back among them, by unit."""
        return self._everything(register.CHECK_INS)

    def distinct(self) -> tuple[Distinct, ...]:
        """All pairs of units that were told apart."""
        return self._everything(register.DISTINCT)

    def projects(self) -> tuple[Project, ...]:
        """All projects, by number."""
        return self._everything(register.PROJECTS)

    def holds(self) -> tuple[Hold, ...]:
        """All places that were ever kept or waited for, by id."""
        return self._everything(register.HOLDS)

    def turns(self) -> tuple[Turn, ...]:
        """The turns on the stage that were changed after claiming, by claim."""
        return self._everything(register.TURNS)

    def stalls(self) -> tuple[Stall, ...]:
        """All service stalls, by id."""
        return self._everything(register.STALLS)

    def served(self) -> tuple[Served, ...]:
        """All counts that were taken, by stall and time."""
        return self._everything(register.SERVED)

    def texts_of(self, entries: Iterable[EntryId]) -> dict[EntryId, EntryTexts]:
        """What is read beside some entries; entries without texts are left out."""
        with self._opened.file.reading() as connection:
            return ledger.texts_of(connection, entries)

    def changed_at(self) -> Mapping[tuple[str, str], datetime]:
        """When each thing of the register was last changed, by its table and key."""
        with self._opened.file.reading() as connection:
            return register.changed_at(connection, self._opened.chosen())

    def next_number(self) -> int:
        """The number of the next new project: above all that ever were."""
        with self._opened.file.reading() as connection:
            return numbering.next_number(connection, self._opened.chosen())

    def _everything(self, kind: register.Kind[register.V]) -> tuple[register.V, ...]:
        with self._opened.file.reading() as connection:
            return register.everything(connection, kind, self._opened.chosen())
