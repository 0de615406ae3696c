"""What stands in the entry line, and where Enter leads: the form without its widgets.

The line is read through the drafts of the domain; it holds no rule of the ledger itself. Its id is
made when the line opens and kept until the entry is committed, so that pressing Enter again after
a failure posts the same entry once.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal
from uuid import uuid4

from welfare_desk.domain.claim_draft import ClaimDraft, limited_lines
from welfare_desk.domain.drafts import DonationDraft
from welfare_desk.domain.ids import EntryId
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.money import Money
from welfare_desk.domain.open_pledges import outstanding_fen

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Basis, Form, Giver
    from welfare_desk.domain.ids import LineId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Project, Unit
    from welfare_desk.domain.split_draft import SplitPart
    from welfare_desk.domain.submitted import (
        ClaimSubmitted,
        GiftSubmitted,
        Parsed,
        ReversalSubmitted,
    )
    from welfare_desk.domain.unit_draft import NewUnitDraft

Mode = Literal["received", "pledged", "claim"]
MODES: tuple[Mode, ...] = ("received", "pledged", "claim")
Stop = Literal[
    "unit", "amount", "quantity", "item", "unit_word", "value", "basis", "note", "project", "line"
]
"""A cell that the keys can stand in; most are named as the field of the draft they fill."""

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


@dataclass(slots=True)
class EntryLine:
    """The typed texts and picked values of the entry to come.

    `new_unit` is somebody who is registered together with the entry; `asked` says that the
    second look was asked for and that the next Enter confirms; `under_way` that the entry was
    handed over and not yet answered; `corrects` takes back the entry in whose place this one
    comes; `settles` is the pledge that was chosen to be fulfilled. `parts` split a gift of money
    over several projects, in the place of `project`; `for_claim` is the claim that it follows from.
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
    corrects: ReversalSubmitted | None = None
    settles: JournalRow | None = None
    for_claim: JournalRow | None = None
    asked: bool = False
    under_way: bool = False

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The cells that Enter visits now; a claim of goods or service says no amount."""
        if self.mode == "claim":
            stops = WAYS["money"] if self.form == "money" else ("unit", "project")
            return (*stops, "line") if self.must_name_line else stops
        return WAYS[self.form]

    @property
    def must_name_line(self) -> bool:
        """Whether a claim must say which of several needs with places it is about."""
        return self.mode == "claim" and len(limited_lines(self.project)) > 1

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands here that could be lost; what the last entry left is no loss."""
        texts = (self.unit_text, self.amount, self.quantity, self.item, self.value, self.note)
        return self.is_empty("unit") and not any(text.strip() for text in texts)

    def name_giver(
        self, giver: Giver, *, unit: Unit | None = None, new_unit: NewUnitDraft | None = None
    ) -> None:
        """Say who gives, in the place of whoever stood here, who alone could settle a pledge."""
        self.settles = self.for_claim = None
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

    def settle(self, pledge: JournalRow | None, project: Project | None) -> None:
        """Fulfil a pledge, or none; what is still empty is taken from it."""
        self.settles = pledge
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
            case _:
                return not str(getattr(self, stop)).strip()

    def needs(self, stop: Stop) -> bool:
        """Whether the entry cannot be recorded while this cell is empty."""
        if self.mode == "claim":
            return stop in {"unit", "project", "line"}
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

    def parse(self) -> Parsed[GiftSubmitted] | Parsed[ClaimSubmitted]:
        """What the line says as it stands."""
        if self.mode == "claim":
            claim = self._claim().parse()
            return replace(
                claim, value=claim.value and replace(claim.value, corrects=self.corrects)
            )
        gift = self._gift().parse()
        return replace(gift, value=gift.value and replace(gift.value, corrects=self.corrects))

    def next_line(self) -> EntryLine:
        """The line for the entry after this one: the project and how gifts come are kept.

        The project of a pledge that was settled is its giver's own and goes with it.
        """
        kept = self.settled is None
        return EntryLine(
            mode=self.mode,
            form=self.form,
            method=self.method,
            project=self.project if kept else None,
            project_text=self.project_text if kept else "",
        )

    def _gift(self) -> DonationDraft:
        return DonationDraft(
            id=self.id,
            kind=self.form,
            received=self.mode == "received",
            giver=self.giver,
            unit=self.unit.id if self.unit else None,
            unit_text=self.unit_text,
            new_unit=self.new_unit,
            amount=self.amount,
            method=self.method,
            project=self.project,
            project_text=self.project_text,
            parts=self.parts if self.is_split else (),
            item=self.item,
            quantity=self.quantity,
            unit_word=self.unit_word,
            value=self.value,
            basis=self.basis,
            note=self.note,
            settles=self.settled.id if self.settled else None,
            for_claim=self.for_claim.id if self.for_claim else None,
            confirmed=self.asked,
        )

    def _claim(self) -> ClaimDraft:
        return ClaimDraft(
            id=self.id,
            unit=self.unit.id if self.unit else None,
            unit_text=self.unit_text,
            new_unit=self.new_unit,
            project=self.project,
            project_text=self.project_text,
            line=None if self.is_empty("line") else self.line,
            forms=(self.form,),
            amount=self.amount if self.form == "money" else "",
            note=self.note,
            confirmed=self.asked,
        )
