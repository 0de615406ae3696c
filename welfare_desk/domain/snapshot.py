"""What a window is shown: the figures now, and the rows that changed since it last looked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.domain.closing import Closing
    from welfare_desk.domain.cues import Cue
    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.drawer import CashCount, Drawer
    from welfare_desk.domain.ids import DeskId, EntryId, OperatorCode
    from welfare_desk.domain.journal import Booked, JournalRow, ProjectRow
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
    from welfare_desk.domain.tally import Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The books at one moment, as news: what did not change since the last snapshot is left out.

    `rows` are the entries new or changed since then (all of them the first time), by desk and seq.
    `units`, `projects`, `stalls` and `served` are whole lists, or None where nothing changed.
    `kinds` to `turns`, `operators` to `closings` and `milestones` to `marks` likewise; so are the
    one `stage_rules`, the usual ones where nobody set any. `awaiting` are always all entries whose
    names wait for a nod before the hall may read them, the oldest first. `drawers` are always all
    desks that money went through. `operator` is whose code stands with what is typed here. `booked`
    are the units for which the books hold something else than before (all with anything, the first
    time).
    `project_rows` are always all of them, in order of their numbers. `seqs` are the ends of the
    desks' logs; `next_number` is the number that the next entry of `desk` will carry ("" without
    a desk).
    """

    event: Event
    desk: DeskId | None
    figures: Figures
    rows: tuple[JournalRow, ...]
    units: tuple[Unit, ...] | None
    projects: tuple[Project, ...] | None
    stalls: tuple[Stall, ...] | None
    served: tuple[Served, ...] | None
    kinds: tuple[OwnKind, ...] | None = None
    check_ins: tuple[CheckIn, ...] | None = None
    distinct: tuple[Distinct, ...] | None = None
    holds: tuple[Hold, ...] | None = None
    turns: tuple[Turn, ...] | None = None
    booked: tuple[Booked, ...] = ()
    project_rows: tuple[ProjectRow, ...]
    cue: Cue
    seqs: tuple[tuple[DeskId, int], ...]
    next_number: str
    operator: OperatorCode
    operators: tuple[Operator, ...] | None = None
    deliveries: tuple[Delivery, ...] | None = None
    paper_sheets: tuple[PaperSheet, ...] | None = None
    statement_lines: tuple[StatementLine, ...] | None = None
    cash_counts: tuple[CashCount, ...] | None = None
    closings: tuple[Closing, ...] | None = None
    drawers: tuple[Drawer, ...] = ()
    stage_rules: StageRules | None = None
    milestones: tuple[Milestone, ...] | None = None
    public_facts: tuple[PublicFact, ...] | None = None
    marks: tuple[SpotlightMark, ...] | None = None
    awaiting: tuple[EntryId, ...] = ()
