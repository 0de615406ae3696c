"""Every change of the register that a window can ask for, one value each.

How to add a change: 1. its value here (of the stage: in stage_changes.py) and in `Change`; 2. a
branch in services/changing.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.stage_changes import StageChange

if TYPE_CHECKING:
    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.drawer import CashCount
    from welfare_desk.domain.errors import Sentence
    from welfare_desk.domain.ids import (
        ClosingId,
        DeliveryId,
        EntryId,
        HoldId,
        ProjectId,
        SheetId,
        StatementLineId,
        UnitId,
    )
    from welfare_desk.domain.market import Hold, Turn
    from welfare_desk.domain.operators import Operator
    from welfare_desk.domain.paper_sheets import PaperSheet
    from welfare_desk.domain.register import Event, OwnKind, Project, Unit
    from welfare_desk.domain.statement import StatementLine
    from welfare_desk.domain.submitted import ReversalSubmitted

Fields = frozenset[str] | None
"""The fields that were changed; None: all of them, for a thing that is new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutEvent:
    """Change the event that is open."""

    event: Event
    fields: Fields = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PutUnit:
    """Register a unit, or change the named fields of one."""

    unit: Unit
    fields: Fields = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PutKind:
    """Add a kind of unit of the organiser's own, or rename it."""

    kind: OwnKind


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInUnit:
    """Note that a unit has arrived; asked twice, it answers when and where it did."""

    unit: UnitId
    people: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackCheckIn:
    """Take an arrival back that was noted by mistake."""

    unit: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeUnits:
    """Let a unit follow another one: they are the same; its entries stay as they are."""

    unit: UnitId
    into: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class PartUnits:
    """Undo a merge: the unit stands for itself again."""

    unit: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class TellApart:
    """Remember that two units that look alike are different, whichever of them is named first."""

    unit: UnitId
    other: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class PutProject:
    """Put a project on the list, or change the named fields of one."""

    project: Project
    fields: Fields = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachPhoto:
    """Give a project its picture: a JPEG, already turned upright and made small."""

    project: ProjectId
    jpeg: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderProjects:
    """Present the projects in this order."""

    projects: tuple[ProjectId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskHold:
    """Keep a place for somebody, or put them on the waiting list where none is left.

    `hold.until` is set by whoever keeps it; it is asked for with None.
    """

    hold: Hold


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepHold:
    """Keep the place that has come free for somebody who waits."""

    hold: HoldId


@dataclass(frozen=True, slots=True, kw_only=True)
class EndHold:
    """Give a kept place free, or leave the waiting list."""

    hold: HoldId


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderTurns:
    """Say which claims come on the stage, and when."""

    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOperator:
    """Add somebody who types or checks, or change their name."""

    operator: Operator


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeDelivery:
    """Note that goods were brought and wait to be inspected."""

    delivery: Delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class RefuseDelivery:
    """Refuse goods with thanks; `ends` takes the promise back with them."""

    delivery: DeliveryId
    reason: str
    ends: ReversalSubmitted | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintSheets:
    """Number so many blank sheets for this desk; `sheets` holds them once that is done."""

    count: int
    sheets: tuple[PaperSheet, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpoilSheet:
    """Say why a sheet will never carry an entry; without a reason it may again."""

    sheet: SheetId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeStatement:
    """Take the lines of a statement; those that are known already stay as they are."""

    lines: tuple[StatementLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainLine:
    """Say which donation a line of a statement is; None: nobody knows after all."""

    line: StatementLineId
    entry: EntryId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainLines:
    """Say of many lines which donations they are, all of them or none."""

    lines: tuple[ExplainLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLineAside:
    """Say why a line of a statement is no gift; without a reason it is open again."""

    line: StatementLineId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PutCashCount:
    """Keep a count of a drawer; what the ledger expected is set by whoever keeps it."""

    count: CashCount


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseEvent:
    """Close the event; `open` are the items of the checklist that stay open with open eyes."""

    id: ClosingId
    open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenEvent:
    """Open a closed event again."""

    closing: ClosingId
    reason: str


UnitChange = PutUnit | PutKind | CheckInUnit | TakeBackCheckIn | MergeUnits | PartUnits | TellApart
"""What is changed of units."""

MarketChange = (
    PutEvent | PutProject | AttachPhoto | OrderProjects | AskHold | KeepHold | EndHold | OrderTurns
)
"""What is changed of the event and the market."""

BooksChange = (
    PutOperator
    | TakeDelivery
    | RefuseDelivery
    | PrintSheets
    | SpoilSheet
    | TakeStatement
    | ExplainLine
    | ExplainLines
    | SetLineAside
    | PutCashCount
    | CloseEvent
    | ReopenEvent
)
"""What is changed of the things kept beside the ledger."""

Change = UnitChange | MarketChange | BooksChange | StageChange


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What became of a change: `told` is a sentence for the operator, None: nothing to say."""

    change: Change
    told: Sentence | None = None
