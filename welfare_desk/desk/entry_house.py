"""Tells the entry line what is agreed for the event: the day, and who looks at large sums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.desk.entry_line import House
from welfare_desk.domain.operators import who_may_check

if TYPE_CHECKING:
    from welfare_desk.desk.entry_card import EntryCard
    from welfare_desk.domain.operators import Operator
    from welfare_desk.domain.snapshot import Snapshot


class EntryHouse:
    """Follows the event and the operators for one card."""

    def __init__(self, entry: EntryCard) -> None:
        self._entry = entry
        self._operators: tuple[Operator, ...] = ()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the event and the operators; whoever types is no second person."""
        event = snapshot.event
        if snapshot.operators is not None:
            self._operators = snapshot.operators
        others = who_may_check(self._operators, snapshot.operator)
        self._entry.fields.checker.offer_operators(others)
        if self._entry.line.checked_by == snapshot.operator and not self._entry.line.under_way:
            self._entry.line.checked_by = None
        house = House(
            check_above_fen=event.check_above_fen, day=event.date, timezone=event.timezone
        )
        self._entry.know_house(house)
