"""The journal as a clerk reads it: one row an entry, and one row a project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from welfare_desk.domain.entries import (
        Allocation,
        Basis,
        Cause,
        ClaimForm,
        Condition,
        EntryKind,
        Form,
        Giver,
        Refund,
        Settlement,
    )
    from welfare_desk.domain.ids import (
        DeliveryId,
        DeskId,
        EntryId,
        LineId,
        OperatorCode,
        ProjectId,
        SheetId,
        UnitId,
    )
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.settling import Parts

RowState = Literal[
    "claimed",
    "pledged",
    "part_paid",
    "paid",
    "received",
    "undelivered",
    "void",
    "withdrawn",
    "refunded",
    "corrected",
    "reversal",
    "reallocation",
]
"""How an entry stands now. A pledge of goods or service that was not fulfilled is "undelivered";
"void" to "corrected" are reversed entries; the last two are the entries that changed another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow:
    """One entry as it stands now, with the words that are read beside it.

    `of` is the entry that a reversal or reallocation is about (its row changes with it);
    `settled_fen` is what was paid of a money pledge so far; `raises_fen` is by how much the
    headline would fall if the entry were taken back; `more_projects` counts the allocations
    after the one that is named; `quantity` is read with its word ("60 份"); `settles` are the
    pledges that a donation fulfils. `line` to `claim_forms` say how much a claim takes on, of
    what, with whom and in which form; `unit` is the unit as posted, even where it was merged since.
    `to` are the newest allocations and `shares` what the donation brings to each pledge, as posted.
    `amount` is the quantity as a number and `item` what it is of. `after_closing`: the log of its
    desk was past the head that the closing recorded. `replaced_by` and `refund` say what became of
    an entry that was taken back, and stand beside the reversal too; `open_parts` is what is
    outstanding of a money pledge, by project, and `open_amount` how much of promised goods or
    services has not come (None: nobody can say); `before` is what a gift was for before a
    reallocation; `taken_at` is the desk in whose drawer the gift lies. The rest is as posted.
    """

    id: EntryId
    desk: DeskId
    seq: int
    number: str
    at: datetime
    kind: EntryKind
    state: RowState
    form: Form | None = None
    giver: Giver | None = None
    unit: UnitId | None = None
    unit_name: Text = NO_TEXT
    unit_kind: str = ""
    project: ProjectId | None = None
    project_name: Text = NO_TEXT
    more_projects: int = 0
    method: str = ""
    fen: int | None = None
    settled_fen: int = 0
    settles: tuple[EntryId, ...] = ()
    raises_fen: int = 0
    quantity: Text = NO_TEXT
    on_stage: bool = False
    line: LineId | None = None
    whole: bool = False
    slots: int | None = None
    partners: tuple[UnitId, ...] = ()
    claim_forms: tuple[ClaimForm, ...] = ()
    of: EntryId | None = None
    because: Cause | None = None
    reversed_by: EntryId | None = None
    note: Text = NO_TEXT
    posted_by: OperatorCode
    checked_by: OperatorCode | None = None
    sheet: SheetId | None = None
    accepts: DeliveryId | None = None
    after_closing: bool = False
    taken_at: DeskId | None = None
    to: tuple[Allocation, ...] = ()
    shares: tuple[Settlement, ...] = ()
    due: date | None = None
    received_on: date | None = None
    bank_ref: str = ""
    for_claim: EntryId | None = None
    replaced_by: EntryId | None = None
    refund: Refund | None = None
    amount: Decimal | None = None
    unit_word: Text = NO_TEXT
    item: Text = NO_TEXT
    basis: Basis | None = None
    condition: Condition | None = None
    expires: date | None = None
    document: str = ""
    inspector: str = ""
    second_inspector: str = ""
    open_parts: Parts = ()
    open_amount: Decimal | None = None
    before: tuple[Allocation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRow:
    """How one project stands: what it needs, what came, who takes it on; sums in fen.

    `percent` is raised of need, rounded down, 0 where no money is needed; `claimers` are the short
    names of the units whose claims stand, in order of claiming. `claimed_fen` is what those claims
    take on in money, `over_fen` by how much claims or gifts go beyond the need. `lines` stand in
    the order of the project's need lines.
    """

    project: Project
    need_fen: int = 0
    received_fen: int = 0
    outstanding_fen: int = 0
    raised_fen: int = 0
    goods_valued_fen: int = 0
    remaining_fen: int = 0
    percent: int = 0
    over_claimed: bool = False
    claims: int = 0
    claimers: tuple[str, ...] = ()
    claimed_fen: int = 0
    over_fen: int = 0
    lines: tuple[LineRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRow:
    """How one need line stands: places taken and left (None: unlimited), and what was claimed.

    Places kept for somebody are not left; `claimed` is the quantity that claims name.
    """

    line: LineId
    taken: int = 0
    kept: int = 0
    left: int | None = None
    claimed_fen: int = 0
    claimed: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """What is already in the books for one unit, those merged into it counted with it.

    Money in fen as in the tally; `goods`, `services` and `claims` are counts of standing entries;
    `last_number` and `last_at` are those of its newest standing entry.
    """

    unit: UnitId
    received_fen: int = 0
    outstanding_fen: int = 0
    goods: int = 0
    services: int = 0
    claims: int = 0
    last_number: str = ""
    last_at: datetime | None = None
