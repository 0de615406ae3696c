"""What the register keeps: each kind of thing, its table, its fields and the key it is known by."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from welfare_desk.domain.closing import Closing
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.drawer import CashCount
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
from welfare_desk.storage.schema import METADATA

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Table

V = TypeVar(
    "V",
    Event,
    Unit,
    OwnKind,
    CheckIn,
    Distinct,
    Project,
    Hold,
    Turn,
    Stall,
    Served,
    Operator,
    Delivery,
    PaperSheet,
    StatementLine,
    CashCount,
    Closing,
    StageRules,
    Milestone,
    PublicFact,
    SpotlightMark,
)


@dataclass(frozen=True, slots=True)
class Kind(Generic[V]):
    """One kind of thing in the register: its table, how it is made, its fields and its key.

    `usual` is what its fields hold where nothing was said.
    """

    table: Table
    make: Callable[..., V]
    fields: tuple[str, ...]
    usual: Mapping[str, object]
    key: tuple[str, ...]

    @property
    def of_its_own(self) -> tuple[str, ...]:
        """The fields that are columns of its table; need lines have a table of theirs."""
        return tuple(name for name in self.fields if name in self.table.columns)


def _kind(name: str, make: type[V], *key: str) -> Kind[V]:
    usual = {field.name: field.default for field in fields(make)}
    return Kind(METADATA.tables[name], make, tuple(usual), usual, key or ("id",))


# How to add a kind: its value in domain/, its table in storage/schema.py, here its line, its put_
# in services/register_writer.py, its list in register_reader.py, and its act (docs/evening.md).
EVENTS = _kind("event", Event)
UNITS = _kind("unit", Unit)
OWN_KINDS = _kind("own_kind", OwnKind)
CHECK_INS = _kind("check_in", CheckIn, "unit")
DISTINCT = _kind("distinct_units", Distinct, "unit", "other")
PROJECTS = _kind("project", Project)
HOLDS = _kind("hold", Hold)
TURNS = _kind("turn", Turn, "claim")
STALLS = _kind("stall", Stall)
SERVED = _kind("served", Served, "stall", "at")
OPERATORS = _kind("operator", Operator)
DELIVERIES = _kind("delivery", Delivery)
PAPER_SHEETS = _kind("paper_sheet", PaperSheet)
STATEMENT_LINES = _kind("statement_line", StatementLine)
CASH_COUNTS = _kind("cash_count", CashCount)
CLOSINGS = _kind("closing", Closing)
STAGE_RULES = _kind("stage_rules", StageRules)
MILESTONES = _kind("milestone", Milestone)
PUBLIC_FACTS = _kind("public_fact", PublicFact)
SPOTLIGHT_MARKS = _kind("spotlight_mark", SpotlightMark)

AnyKind = (
    Kind[Event]
    | Kind[Unit]
    | Kind[OwnKind]
    | Kind[CheckIn]
    | Kind[Distinct]
    | Kind[Project]
    | Kind[Hold]
    | Kind[Turn]
    | Kind[Stall]
    | Kind[Served]
    | Kind[Operator]
    | Kind[Delivery]
    | Kind[PaperSheet]
    | Kind[StatementLine]
    | Kind[CashCount]
    | Kind[Closing]
    | Kind[StageRules]
    | Kind[Milestone]
    | Kind[PublicFact]
    | Kind[SpotlightMark]
)
KINDS: Final[tuple[AnyKind, ...]] = (
    EVENTS,
    UNITS,
    OWN_KINDS,
    CHECK_INS,
    DISTINCT,
    PROJECTS,
    HOLDS,
    TURNS,
    STALLS,
    SERVED,
    OPERATORS,
    DELIVERIES,
    PAPER_SHEETS,
    STATEMENT_LINES,
    CASH_COUNTS,
    CLOSINGS,
    STAGE_RULES,
    MILESTONES,
    PUBLIC_FACTS,
    SPOTLIGHT_MARKS,
)
