"""What a laptop keeps beside the ledger, written down plainly: lists, and when what changed.

Two laptops are joined field by field: the later change stands.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.market import Hold
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.statement import StatementLine

if TYPE_CHECKING:
    from welfare_desk.domain.ids import (
        DeliveryId,
        DeskId,
        EntryId,
        HoldId,
        LineId,
        ProjectId,
        SheetId,
        StatementLineId,
    )

K = TypeVar("K", bound=str)
V = TypeVar("V", Delivery, Hold, PaperSheet, StatementLine)
BEFORE = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class NaiveList(Generic[K, V]):
    """Things by their ids, and when each field of them was changed after they came."""

    held: dict[K, V] = field(default_factory=dict)
    changed: dict[tuple[K, str], datetime] = field(default_factory=dict)

    def put(self, id: K, value: V) -> None:
        """Keep a thing as it is now."""
        old = self.held.setdefault(id, value)
        for name in (one.name for one in fields(value)):
            if getattr(old, name) != getattr(value, name):
                self.changed[id, name] = datetime.now(UTC)
        self.held[id] = value

    def joined(self, other: NaiveList[K, V]) -> NaiveList[K, V]:
        """What both laptops hold after they were joined."""
        both = NaiveList({**other.held, **self.held}, dict(self.changed))
        for (id, name), when in other.changed.items():
            if when > both.changed.get((id, name), BEFORE):
                newer = {name: getattr(other.held[id], name)}
                both.held[id] = replace(both.held[id], **newer)
                both.changed[id, name] = when
        return both


@dataclass(slots=True)
class NaiveThings:
    """Goods at the door, paper sheets, lines of statements, kept places."""

    deliveries: NaiveList[DeliveryId, Delivery] = field(default_factory=NaiveList)
    sheets: NaiveList[SheetId, PaperSheet] = field(default_factory=NaiveList)
    lines: NaiveList[StatementLineId, StatementLine] = field(default_factory=NaiveList)
    holds: NaiveList[HoldId, Hold] = field(default_factory=NaiveList)

    def joined(self, other: NaiveThings) -> NaiveThings:
        """The same of both laptops."""
        return NaiveThings(
            deliveries=self.deliveries.joined(other.deliveries),
            sheets=self.sheets.joined(other.sheets),
            lines=self.lines.joined(other.lines),
            holds=self.holds.joined(other.holds),
        )

    def sheets_of(self, desk: DeskId) -> int:
        """How many sheets were printed for a desk."""
        return sum(one.desk == desk for one in self.sheets.held.values())

    def explained_by(self, entry: EntryId) -> list[StatementLine]:
        """The lines that an entry explains, or explained until it was taken back."""
        return [one for one in self.lines.held.values() if one.entry == entry]

    def holds_of(self, project: ProjectId, line: LineId | None) -> list[Hold]:
        """Who asked for places of a need line and did not give them up."""
        return [
            one
            for one in self.holds.held.values()
            if (one.project, one.line, one.ended) == (project, line, False)
        ]
