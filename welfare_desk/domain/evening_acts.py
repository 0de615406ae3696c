"""The acts of an evening file as values: a register act, or a posting for the ledger."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.closing import Closing
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.drawer import CashCount
from welfare_desk.domain.market import Hold, Turn
from welfare_desk.domain.milestones import Milestone
from welfare_desk.domain.operators import Operator
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.posting import Posting
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

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from welfare_desk.domain.ids import DeskId

FORMAT: Final = "welfare-desk/evening/1"

OfTheBooks = Operator | Delivery | PaperSheet | StatementLine | CashCount | Closing
"""What is kept beside the ledger: goods at the door, paper, statements, cash."""

OfTheMarket = Project | Hold | Turn | Stall | Served
"""What is kept of the market and of the services at the event."""

OfTheStage = StageRules | Milestone | PublicFact | SpotlightMark
"""How the stage is set up, and what was decided of spotlights."""

Registered = Event | OwnKind | Unit | CheckIn | Distinct | OfTheMarket | OfTheBooks | OfTheStage

ACTS: Final[Mapping[type[Registered], str]] = {
    Event: "event",
    OwnKind: "own_kind",
    Project: "project",
    Unit: "unit",
    CheckIn: "check_in",
    Distinct: "distinct",
    Hold: "hold",
    Turn: "turn",
    Stall: "stall",
    Served: "served",
    Operator: "operator",
    Delivery: "delivery",
    PaperSheet: "paper_sheet",
    StatementLine: "statement_line",
    CashCount: "cash_count",
    Closing: "closing",
    StageRules: "stage_rules",
    Milestone: "milestone",
    PublicFact: "public_fact",
    SpotlightMark: "spotlight",
}
"""What an evening file calls the act of each thing of the register."""

OTHERWISE: Final[Mapping[str, Mapping[str, str]]] = {
    "statement_line": {"bank_ref": "ref"},
    "cash_count": {"counted": "at"},
    "closing": {"closed": "at"},
    "milestone": {"goal": "at"},
    "spotlight": {"marked": "at"},
}
"""The fields of things that are called otherwise in their act, whose head has such names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """When and at which desk an act was done."""

    at: datetime
    desk: DeskId


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterAct:
    """Something that the register shall know; `fields` are those of the value that the act names.

    Where the id is known, only these fields change; the others hold what they hold by default.
    `at` None is now; `changed` says of fields that were changed at another time, when that was.
    """

    value: Registered
    fields: frozenset[str]
    at: datetime | None = None
    desk: DeskId | None = None
    changed: Mapping[str, datetime] = field(default_factory=dict)


Act = RegisterAct | Posting
"""What one line says; the ref of a posting is `texts.ref`, or its id where that is empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fallback:
    """What counts where an act leaves something out, as `post` allows; `at` is left open then.

    `now` is when a count at a stall was taken that does not say so.
    """

    desk: DeskId
    ref: str
    now: datetime


def ref_of(posting: Posting) -> str:
    """What an evening file calls an entry."""
    return posting.texts.ref or str(posting.id)
