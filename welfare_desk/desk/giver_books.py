"""Knows what the books hold for each unit, and tells it beside the unit in the entry line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from welfare_desk.desk.giver_facts import KnownGiver, sum_words

if TYPE_CHECKING:
    from welfare_desk.desk.entry_card import EntryCard
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.journal import Booked
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.snapshot import Snapshot


class GiverBooks(QObject):
    """Follows the line of one card: the unit in it, or the only one that fits what is typed."""

    def __init__(self, entry: EntryCard, parent: QObject) -> None:
        super().__init__(parent)
        self._entry = entry
        self._booked: dict[UnitId, Booked] = {}
        self._event = ""
        self._timezone = ""
        entry.line_shown.connect(self._tell)
        entry.fields.unit.ask_booked(self._words)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Learn what is booked now."""
        if snapshot.event.id != self._event:
            self._event, self._timezone = snapshot.event.id, snapshot.event.timezone
            self._booked.clear()
        self._booked.update((booked.unit, booked) for booked in snapshot.booked)
        self._tell()

    def _words(self, unit: UnitId) -> str:
        """What the list says beside the only unit that fits."""
        booked = self._booked.get(unit)
        return sum_words(booked) if booked is not None else ""

    def _tell(self) -> None:
        """Tell of whoever is meant now."""
        line = self._entry.line
        giver: KnownGiver | None = None
        if line.unit is not None:
            giver = self._known(line.unit)
        elif line.new_unit is not None:
            unit = replace(line.new_unit, confirmed=True).parse().value
            giver = KnownGiver(unit=unit, is_new=True) if unit is not None else None
        self._entry.fields.giver.show_giver(giver)

    def _known(self, unit: Unit) -> KnownGiver:
        return KnownGiver(unit=unit, booked=self._booked.get(unit.id), timezone=self._timezone)
