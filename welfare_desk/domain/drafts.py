"""A gift as a clerk types it: text in, an entry out.

A draft is made anew with each key, so that the form can show what is missing. Its id is made when
the form opens and kept until it is committed: pressing Enter twice posts once.
Claims are in claim_draft.py, reversals in reversal_draft.py, units in unit_draft.py, events in
event_draft.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from welfare_desk.domain.draft_parts import check_project, fitting_line, take_amount, take_unit
from welfare_desk.domain.entries import Allocation, Donation, EntryTexts, Pledge, Settlement
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, read_date, read_quantity, tidy
from welfare_desk.domain.methods import METHOD_CODES
from welfare_desk.domain.split_draft import take_split
from welfare_desk.domain.submitted import GiftSubmitted, Parsed, outcome
from welfare_desk.domain.texts import NO_TEXT, QT_TRANSLATE_NOOP, Text
from welfare_desk.domain.words import BASES

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from welfare_desk.domain.entries import Basis, Form, Giver
    from welfare_desk.domain.ids import EntryId, LineId, UnitId
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.split_draft import SplitPart
    from welfare_desk.domain.unit_draft import NewUnitDraft

NO_METHOD = QT_TRANSLATE_NOOP("errors", "How was it given? Choose cash, transfer or another way.")
NO_BASIS = QT_TRANSLATE_NOOP(
    "errors",
    "What is this value taken from? Choose invoice, agreement or another; or leave it out.",
)

_BASIS_CODES = tuple(word.code for word in BASES)


@dataclass(frozen=True, slots=True, kw_only=True)
class DonationDraft:
    """The entry line: who gives what, how, for which project; received already or pledged.

    `unit` is the one picked from the list, `unit_text` what stands in the cell where none was
    picked; `new_unit` the open panel of a new one. `amount` is for money; `item`, `quantity`,
    `unit_word` for goods and services; `value` and `basis` for goods. `settles` is the pledge that
    this donation pays. Without `project` the gift is undesignated; without `line` the first need
    of the project that fits is taken. `parts` split a gift of money over several projects, in the
    place of `project`.
    Fields in errors: unit, amount, method, project, split, item, quantity, value, basis, due,
    received_on, and those of NewUnitDraft.
    """

    id: EntryId
    kind: Form = "money"
    received: bool = True
    giver: Giver = "unit"
    unit: UnitId | None = None
    unit_text: str = ""
    new_unit: NewUnitDraft | None = None
    amount: str = ""
    method: str = "cash"
    project: Project | None = None
    project_text: str = ""
    parts: tuple[SplitPart, ...] = ()
    line: LineId | None = None
    item: str = ""
    quantity: str = ""
    unit_word: str = ""
    value: str = ""
    basis: Basis = "none"
    due: str = ""
    received_on: str = ""
    bank_ref: str = ""
    settles: EntryId | None = None
    for_claim: EntryId | None = None
    note: str = ""
    on_stage: bool = False
    confirmed: bool = False

    def parse(self) -> Parsed[GiftSubmitted]:
        """The gift ready to be posted, or what is wrong, or what deserves a second look."""
        found = Findings()
        unit, new_unit = (
            take_unit(found, self.unit, self.unit_text, self.new_unit)
            if self.giver == "unit"
            else (None, None)
        )
        if not self._is_split:
            check_project(found, self.project, self.project_text)
        entry = self._entry(found, unit)
        submitted = GiftSubmitted(entry=entry, id=self.id, texts=self._texts(), new_unit=new_unit)
        return outcome(submitted, found, confirmed=self.confirmed)

    def _entry(self, found: Findings, unit: UnitId | None) -> Pledge | Donation:
        """The entry itself; what could not be read is in the findings and left out here."""
        fen = self._fen(found)
        shared = _Shared(
            giver=self.giver,
            unit=unit,
            kind=self.kind,
            fen=fen,
            method=self._method(found),
            quantity=self._quantity(found),
            basis=self._basis(found),
            to=self._allocations(found, fen),
            for_claim=self.for_claim,
            on_stage=self.on_stage,
        )
        if not self.received:
            return Pledge(due=_day(found, "due", self.due), **shared)
        return Donation(
            received_on=_day(found, "received_on", self.received_on),
            bank_ref=tidy(self.bank_ref) or None,
            settles=(Settlement(pledge=self.settles),) if self.settles else (),
            **shared,
        )

    def _fen(self, found: Findings) -> int | None:
        """The amount of money, or the value of goods where one is given; a service has none."""
        if self.kind == "money":
            return take_amount(found, "amount", self.amount)
        if self.kind == "goods" and self.value.strip():
            return take_amount(found, "value", self.value)
        return None

    def _method(self, found: Findings) -> str | None:
        """How money is given; a pledge may leave it open."""
        if self.kind != "money" or (not self.received and not self.method):
            return None
        if self.method not in METHOD_CODES:
            found.errors["method"] = Sentence(NO_METHOD)
        return self.method

    def _quantity(self, found: Findings) -> Decimal | None:
        """How much of goods or of a service, with what it is; money has no quantity."""
        if self.kind == "money":
            return None
        found.text("item", self.item)
        return found.take("quantity", read_quantity(self.quantity))

    def _basis(self, found: Findings) -> Basis | None:
        """What the value of goods was taken from; goods without a value have none."""
        if self.kind != "goods":
            return None
        if not self.value.strip():
            return "none"
        found.choice("basis", self.basis, _BASIS_CODES)
        if self.basis == "none":
            found.errors["basis"] = Sentence(NO_BASIS)
        return self.basis

    @property
    def _is_split(self) -> bool:
        """Whether rows say what the gift is for."""
        return self.kind == "money" and any(not part.is_blank for part in self.parts)

    def _allocations(self, found: Findings, fen: int | None) -> tuple[Allocation, ...]:
        """The whole gift for the chosen project, its parts, or nothing: undesignated."""
        if self._is_split:
            return take_split(found, self.parts, fen)
        if self.project is None:
            return ()
        line = self.line or fitting_line(self.project, self.kind)
        return (Allocation(project=self.project.id, line=line),)

    def _texts(self) -> EntryTexts:
        """What people read beside the entry."""
        item = Text(tidy(self.item))
        return EntryTexts(
            typed=self.amount.strip() if self.kind == "money" else "",
            item=item if self.kind == "goods" else NO_TEXT,
            what=item if self.kind == "service" else NO_TEXT,
            unit_word=NO_TEXT if self.kind == "money" else Text(tidy(self.unit_word)),
            note=Text(self.note.strip()),
        )


class _Shared(TypedDict):
    """What a pledge and a donation have in common."""

    giver: Giver
    unit: UnitId | None
    kind: Form
    fen: int | None
    method: str | None
    quantity: Decimal | None
    basis: Basis | None
    to: tuple[Allocation, ...]
    for_claim: EntryId | None
    on_stage: bool


def _day(found: Findings, name: str, typed: str) -> date | None:
    """A day that may be left out."""
    return found.take(name, read_date(typed)) if typed.strip() else None
