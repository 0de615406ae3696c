"""The five kinds of entry, and an entry as it stands posted in the ledger.

An entry holds ids, codes and numbers only: no name and no free text. What people read beside an
entry (the typed amount, the item, a note, a reason) is an `EntryTexts`, kept in the register.
Amounts are integer fen (1 yuan = 100 fen); quantities are decimals; times are aware and UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from welfare_desk.domain.ids import (
        DeliveryId,
        DeskId,
        EntryId,
        EventId,
        LineId,
        OperatorCode,
        ProjectId,
        SheetId,
        UnitId,
    )

Form = Literal["money", "goods", "service"]
ClaimForm = Literal["money", "goods", "service", "works"]
Giver = Literal["unit", "anonymous", "unknown"]
Condition = Literal["new", "good", "used"]
Basis = Literal["invoice", "customs", "agreement", "market", "none"]
Cause = Literal["void", "withdrawn", "correction", "refund"]
EntryKind = Literal["claim", "pledge", "donation", "reversal", "reallocation"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocation:
    """What part of a gift goes to a project; without `fen` it is the whole gift."""

    project: ProjectId
    line: LineId | None = None
    fen: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What part of a donation settles an earlier pledge; without `fen` it is the whole donation."""

    pledge: EntryId
    fen: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refund:
    """How and when money was handed back; `method` is a code of METHODS."""

    method: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A unit takes on a project, or a share of it; a claim is not a gift.

    At most one of `whole`, `fen`, `quantity` and `slots` says how much; none leaves it open.
    `unit` leads a joint claim, `partners` are the others. The form "works" is the unit's own work.
    `sheet` is the paper sheet on which it was written down first.
    """

    unit: UnitId
    project: ProjectId
    line: LineId | None = None
    forms: tuple[ClaimForm, ...] = ()
    whole: bool = False
    fen: int | None = None
    quantity: Decimal | None = None
    slots: int | None = None
    on_stage: bool = False
    partners: tuple[UnitId, ...] = ()
    sheet: SheetId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """A promise of money, goods or service; never counted as received.

    Money carries `fen`; goods carry `quantity` and a value (`fen`, with its `basis`) or none;
    a service carries `quantity`. `unit` is set when `giver` is "unit" and only then. `checked_by`
    is the second person who looked at a large amount, never the one who typed it. `sheet` is the
    paper sheet on which it was written down first.
    """

    giver: Giver = "unit"
    unit: UnitId | None = None
    kind: Form
    fen: int | None = None
    method: str | None = None
    quantity: Decimal | None = None
    basis: Basis | None = None
    to: tuple[Allocation, ...] = ()
    due: date | None = None
    for_claim: EntryId | None = None
    on_stage: bool = False
    checked_by: OperatorCode | None = None
    sheet: SheetId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Donation:
    """Money, goods or a service actually received; it may settle earlier pledges.

    Goods also carry the `condition` they came in, the day on which they expire, and what of the
    goods at the door they are: `accepts`.
    """

    giver: Giver = "unit"
    unit: UnitId | None = None
    kind: Form
    fen: int | None = None
    method: str | None = None
    received_on: date | None = None
    bank_ref: str | None = None
    quantity: Decimal | None = None
    basis: Basis | None = None
    to: tuple[Allocation, ...] = ()
    settles: tuple[Settlement, ...] = ()
    for_claim: EntryId | None = None
    on_stage: bool = False
    condition: Condition | None = None
    expires: date | None = None
    checked_by: OperatorCode | None = None
    sheet: SheetId | None = None
    accepts: DeliveryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversal:
    """A new entry that takes an earlier one back; the earlier one keeps its number."""

    of: EntryId
    because: Cause
    replaced_by: EntryId | None = None
    refund: Refund | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reallocation:
    """A new entry that moves a gift to other projects with the giver's consent."""

    of: EntryId
    to: tuple[Allocation, ...]


Entry = Claim | Pledge | Donation | Reversal | Reallocation


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryTexts:
    """What people read beside an entry; rows of the register, which can be purged.

    `typed` is the amount as the clerk typed it, `ref` the entry's name in the evening file it came
    from, `consent` who agreed to a reallocation, in words. `document` is the number of the
    paper that the value of goods was taken from; the two inspectors are those who looked at them.
    """

    ref: str = ""
    typed: str = ""
    item: Text = NO_TEXT
    what: Text = NO_TEXT
    unit_word: Text = NO_TEXT
    note: Text = NO_TEXT
    reason: Text = NO_TEXT
    consent: Text = NO_TEXT
    document: str = ""
    inspector: str = ""
    second_inspector: str = ""


NO_TEXTS = EntryTexts()


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """An entry as committed: `seq` is 1, 2, 3 … in its desk's log; hashes are lower-case hex."""

    event: EventId
    desk: DeskId
    seq: int
    id: EntryId
    number: str
    at: datetime
    posted_by: OperatorCode
    entry: Entry
    previous: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The end of one desk's log: what the next entry is chained to."""

    desk: DeskId
    seq: int
    hash: str
