"""What stands in the entry line, and where Enter leads: the form without its widgets.

The line is read through the drafts of the domain (entry_drafts.py); it holds no rule of the ledger
itself. Its id is made when the line opens and kept until the entry is committed, so that pressing
Enter again after a failure posts the same entry once.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal, get_args
from uuid import uuid4

from welfare_desk.desk.gift_details import DETAILS, NO_DETAILS, Detail
from welfare_desk.domain.amounts import read_amount
from welfare_desk.domain.claim_draft import limited_lines
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.ids import EntryId
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.money import Money
from welfare_desk.domain.open_pledges import outstanding_fen
from welfare_desk.domain.operators import needs_check
from welfare_desk.domain.received_at import EventClock
from welfare_desk.qtkit.local_time import zone_of

if TYPE_CHECKING:
    from datetime import date

    from welfare_desk.desk.gift_details import GiftDetails
    from welfare_desk.desk.paper_side import PaperSide
    from welfare_desk.domain.entries import Basis, Form, Giver, Settlement
    from welfare_desk.domain.ids import DeliveryId, LineId, OperatorCode, StatementLineId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Project, Unit
    from welfare_desk.domain.split_draft import SplitPart
    from welfare_desk.domain.submitted import ReversalSubmitted
    from welfare_desk.domain.unit_draft import NewUnitDraft

Mode = Literal["received", "pledged", "claim"]
MODES: tuple[Mode, ...] = ("received", "pledged", "claim")
Paper = Literal["sheet", "received_at"]
Stop = (
    Literal[
        "unit",
        "amount",
        "quantity",
        "item",
        "unit_word",
        "value",
        "basis",
        "note",
        "project",
        "line",
        "checked_by",
    ]
    | Detail
    | Paper
)
"""A cell that the keys can stand in; most are named as the field of the draft they fill."""
PAPER: tuple[Paper, ...] = get_args(Paper)

WAYS: dict[Form, tuple[Stop, ...]] = {
    "money": ("unit", "amount", "project"),
    "goods": ("unit", "quantity", "item", "unit_word", "project"),
    "service": ("unit", "quantity", "item", "unit_word", "project"),
}
"""The cells that Enter visits, by the form of the gift; the others are reached by Tab or a key."""

OPTIONAL: frozenset[Stop] = frozenset({"unit_word", "value", "basis", "note"})


def new_entry_id() -> EntryId:
    """An id that no entry has."""
    return EntryId(uuid4())


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What the line knows of the event: from which sum on a second person looks, and the day.

    Without a `day` no file is open yet.
    """

    check_above_fen: int = 0
    day: date | None = None
    timezone: str = ""

    @property
    def clock(self) -> EventClock | None:
        """The day of the event and the time it is now."""
        if self.day is None:
            return None
        return EventClock(day=self.day, zone=zone_of(self.timezone), now=datetime.now(UTC))


@dataclass(slots=True)
class EntryLine:
    """The typed texts and picked values of the entry to come.

    `new_unit` is somebody who is registered together with the entry; `asked` says that the
    second look was asked for and that the next Enter confirms; `under_way` that the entry was
    handed over and not yet answered. `corrects` takes back the entry in whose place this one
    comes, and `wrong` is its row. `settles` is the pledge that was chosen to be fulfilled,
    `shares` the pledges where there are several. `parts` split a gift of money over several
    projects, in the place of `project`; `for_claim` is the claim that it follows from. `accepts`
    is the delivery that comes in by it, `explains` the line of a statement that it is. `paper` is
    the head of the sheet that is typed in, `checked_by` the second person.
    """

    id: EntryId = field(default_factory=new_entry_id)
    mode: Mode = "received"
    form: Form = "money"
    method: str = METHODS[0].code
    giver: Giver = "unit"
    unit: Unit | None = None
    unit_text: str = ""
    new_unit: NewUnitDraft | None = None
    amount: str = ""
    quantity: str = ""
    item: str = ""
    unit_word: str = ""
    value: str = ""
    basis: Basis = "none"
    project: Project | None = None
    project_text: str = ""
    parts: tuple[SplitPart, ...] = ()
    line: LineId | None = None
    note: str = ""
    details: GiftDetails = NO_DETAILS
    checked_by: OperatorCode | None = None
    paper: PaperSide | None = None
    corrects: ReversalSubmitted | None = None
    wrong: JournalRow | None = None
    settles: JournalRow | None = None
    shares: tuple[Settlement, ...] = ()
    for_claim: JournalRow | None = None
    accepts: DeliveryId | None = None
    explains: StatementLineId | None = None
    house: House = House()
    asked: bool = False
    under_way: bool = False

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The cells that Enter visits now; a claim of goods or service says no amount."""
        stops = WAYS[self.form]
        if self.mode == "claim":
            stops = WAYS["money"] if self.form == "money" else ("unit", "project")
            stops = (*stops, "line") if self.must_name_line else stops
        if self.needs_check:
            stops = (*stops, "checked_by")
        return stops if self.paper is None else (*PAPER, *stops)

    @property
    def first_stop(self) -> Stop:
        """Where typing begins: what a sheet of paper says of itself, else the unit."""
        return next((stop for stop in PAPER if self.paper and self.is_empty(stop)), "unit")

    @property
    def must_name_line(self) -> bool:
        """Whether a claim must say which of several needs with places it is about."""
        return self.mode == "claim" and len(limited_lines(self.project)) > 1

    @property
    def needs_check(self) -> bool:
        """Whether the sum is one that a second person looks at."""
        if self.mode == "claim" or self.form != "money":
            return False
        read = read_amount(self.amount)
        fen = None if isinstance(read, Sentence) else read.fen
        return needs_check(fen, self.house.check_above_fen)

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands here that could be lost; what the last entry left is no loss."""
        texts = (self.unit_text, self.amount, self.quantity, self.item, self.value, self.note)
        typed = any(text.strip() for text in texts) or not self.details.are_blank
        return self.is_empty("unit") and not typed

    @property
    def is_begun(self) -> bool:
        """Whether it was opened for something that is to be finished, such as a correction."""
        return self.corrects is not None or self.accepts is not None or self.explains is not None

    def text(self, stop: Stop) -> str:
        """What is typed in a cell."""
        if stop in PAPER:
            return str(getattr(self.paper, stop, ""))
        return str(getattr(self.details if stop in DETAILS else self, stop))

    def put(self, stop: Stop, text: str) -> None:
        """Hold what is typed in a cell."""
        if stop in DETAILS:
            self.details = replace(self.details, **{stop: text})  # type: ignore[arg-type]  # texts
        elif stop in PAPER:
            typed = {str(stop): text}
            self.paper = replace(self.paper, **typed) if self.paper else None  # type: ignore[arg-type]  # texts
        else:
            setattr(self, stop, text)

    def name_giver(
        self, giver: Giver, *, unit: Unit | None = None, new_unit: NewUnitDraft | None = None
    ) -> None:
        """Say who gives, in the place of whoever stood here, who alone could settle a pledge."""
        self.settles = self.for_claim = None
        self.shares = ()
        self.giver, self.unit, self.new_unit, self.unit_text = giver, unit, new_unit, ""

    def name_project(self, project: Project | None) -> None:
        """Say what it is for, in the place of whatever stood here."""
        self.project, self.project_text, self.parts = project, "", ()
        if self.for_claim is not None and project and project.id != self.for_claim.project:
            self.for_claim = None

    @property
    def is_split(self) -> bool:
        """Whether rows say what the gift is for."""
        return bool(self.parts) and self.form == "money" and self.mode != "claim"

    @property
    def settled(self) -> JournalRow | None:
        """The chosen pledge, while what stands in the line can fulfil it."""
        fits = self.mode == "received" and self.settles and self.settles.form == self.form
        return self.settles if fits else None

    @property
    def settled_shares(self) -> tuple[Settlement, ...]:
        """The several pledges, while what stands in the line can fulfil them."""
        return self.shares if self.mode == "received" else ()

    def settle(self, pledge: JournalRow | None, project: Project | None) -> None:
        """Fulfil a pledge, or none; what is still empty is taken from it."""
        self.settles, self.shares = pledge, ()
        if pledge is None:
            return
        if pledge.form == "money" and not self.amount.strip():
            self.amount = Money(outstanding_fen(pledge)).figures
        if self.is_empty("project"):
            self.project = project

    def is_empty(self, stop: Stop) -> bool:
        """Whether nothing stands in a cell."""
        match stop:
            case "unit":
                return self.giver == "unit" and self.unit is None and self.new_unit is None
            case "project":
                named = self.project is not None or bool(self.project_text.strip())
                return not named and not self.is_split
            case "line":
                return self.line not in limited_lines(self.project)
            case "basis":
                return self.basis == "none"
            case "checked_by":
                return self.checked_by is None
            case _:
                return not self.text(stop).strip()

    def needs(self, stop: Stop) -> bool:
        """Whether the entry cannot be recorded while this cell is empty."""
        if self.mode == "claim":
            return stop in {"unit", "project", "line"} or (stop in PAPER and self.paper is not None)
        return stop in self.stops and stop not in OPTIONAL and stop != "project"

    def after(self, stop: Stop) -> Stop | None:
        """Where Enter leads from a cell: to the next empty one; None: all is there, record."""
        if self.needs(stop) and self.is_empty(stop):
            return stop
        stops = self.stops
        place = stops.index(stop) if stop in stops else len(stops)
        later = (other for other in stops[place + 1 :] if self.is_empty(other))
        missing = (other for other in stops if self.needs(other) and self.is_empty(other))
        return next(later, None) or next(missing, None)

    def next_line(self) -> EntryLine:
        """The line for the entry after this one: the project and how gifts come are kept.

        The project of a pledge that was settled is its giver's own and goes with it.
        """
        kept = self.settled is None and not self.settled_shares
        return EntryLine(
            mode=self.mode,
            form=self.form,
            method=self.method,
            project=self.project if kept else None,
            project_text=self.project_text if kept else "",
            paper=self.paper.following() if self.paper and self.corrects is None else None,
            house=self.house,
        )
