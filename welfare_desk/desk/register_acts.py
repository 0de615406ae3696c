"""What can be done with the unit one is on: by a button of its panel, or by a key of the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from welfare_desk.domain.changes import CheckInUnit, PartUnits, PutUnit, TakeBackCheckIn
from welfare_desk.domain.submitted import GiftWanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import RegisterBook
    from welfare_desk.desk.register_changes import RegisterChanges
    from welfare_desk.desk.register_side import RegisterSide
    from welfare_desk.desk.unit_table import UnitTable
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Unit


class RegisterActs(QObject):
    """Each act has a name; an act without a unit does nothing."""

    gift_wanted = Signal(object)
    claim_wanted = Signal(object)
    done = Signal()
    """Something was handed over; the keys go back to the list."""

    def __init__(
        self,
        look: Look,
        book: RegisterBook,
        table: UnitTable,
        side: RegisterSide,
        changes: RegisterChanges,
    ) -> None:
        super().__init__(side)
        self._look = look
        self._book = book
        self._table = table
        self._side = side
        self._changes = changes

    def chosen(self) -> Unit | None:
        """The unit one is on."""
        unit = self._table.current()
        return None if unit is None else self._book.units.get(unit)

    def act(self, what: str) -> None:
        """Do something with the unit one is on, by its name."""
        unit, side, panel = self.chosen(), self._side, self._side.panel
        if unit is None or not side.shows_panel():
            return
        acts: dict[str, Callable[[], object]] = {
            "gift": lambda: self.gift_wanted.emit(GiftWanted(unit=unit)),
            "claim": lambda: self.claim_wanted.emit(unit),
            "edit": lambda: side.open_with(unit),
            "merge": lambda: side.open_merging(unit),
            "approved": lambda: self._approve(unit, approved=True),
            "not_approved": lambda: self._approve(unit, approved=False),
            "turn_approved": lambda: self._approve(unit, approved=not unit.approved),
            "check_in": panel.check_in.hand_over,
            "take_back": lambda: self._take_back(unit),
            "count": panel.check_in.start_counting,
            "phone": panel.show_phone,
        }
        acts[what]()

    def check_in(self, people: int | None) -> None:
        """The unit one is on is here, with so many people."""
        unit = self.chosen()
        if unit is not None:
            self._changes.ask(CheckInUnit(unit=unit.id, people=people))
            self.done.emit()

    def check_in_scanned(self, unit: Unit) -> None:
        """A unit whose badge was scanned is here, with as many as were expected."""
        self._changes.ask(CheckInUnit(unit=unit.id, people=unit.expected_people()))

    def part(self, unit: UnitId) -> None:
        """A merged unit stands for itself again."""
        self._changes.ask(PartUnits(unit=unit))

    def take_entry(self, row: JournalRow) -> None:
        """Enter on a claim begins the gift it was made for."""
        unit = self.chosen()
        if unit is not None and row.kind == "claim" and row.reversed_by is None:
            self.gift_wanted.emit(GiftWanted(unit=unit, claim=row))

    def _approve(self, unit: Unit, *, approved: bool) -> None:
        if self._look.kinds.wants_approval(unit.kind):
            changed = replace(unit, approved=approved)
            self._changes.ask(PutUnit(unit=changed, fields=frozenset({"approved"})))

    def _take_back(self, unit: Unit) -> None:
        arrival = self._book.arrival(unit.id)
        if arrival is not None:
            self._changes.ask(TakeBackCheckIn(unit=arrival.unit))
