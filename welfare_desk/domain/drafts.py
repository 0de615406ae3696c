"""A gift as a clerk types it: text in, an entry out.

A draft is made anew with each key, so that the form can show what is missing. Its id is made when
the form opens and kept until it is committed: pressing Enter twice posts once.
Claims are in claim_draft.py, reversals in reversal_draft.py, units in unit_draft.py, events in
event_draft.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from welfare_desk.domain.bank_ref import fold_bank_ref
from welfare_desk.domain.draft_parts import check_project, fitting_line, take_amount, take_unit
from welfare_desk.domain.entries import Allocation, Donation, EntryTexts, Pledge, Settlement
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, read_quantity, tidy
from welfare_desk.domain.goods_parts import (
    take_basis,
    take_condition,
    take_expiry,
    take_inspectors,
)
from welfare_desk.domain.methods import METHOD_CODES
from welfare_desk.domain.money import Money
from welfare_desk.domain.receipt_parts import see_checked, take_day, take_due, take_sheet
from welfare_desk.domain.received_at import take_moment
from welfare_desk.domain.split_draft import take_split
from welfare_desk.domain.submitted import GiftSubmitted, Parsed, outcome
from welfare_desk.domain.texts import NO_TEXT, QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from decimal import Decimal

    from welfare_desk.domain.entries import Basis, Condition, Form, Giver
    from welfare_desk.domain.ids import (
        DeliveryId,
        EntryId,
        LineId,
        OperatorCode,
        SheetId,
        StatementLineId,
        UnitId,
    )
    from welfare_desk.domain.received_at import EventClock
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.split_draft import SplitPart
    from welfare_desk.domain.unit_draft import NewUnitDraft

NO_METHOD = QT_TRANSLATE_NOOP("errors", "How was it given? Choose cash, transfer or another way.")
SHARES_OVER = QT_TRANSLATE_NOOP(
    "errors", "The parts that pay pledges come to ¥{sum}: the gift cannot be less than that."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DonationDraft:
    """The entry line: who gives what, how, for which project; received already or pledged.

    `unit` is the one picked from the list, `unit_text` what stands in the cell where none was
    picked; `new_unit` the open panel of a new one. `amount` is for money; `item`, `quantity`,
    `unit_word` for goods and services; `value` to `second_inspector` for goods. `settles` is the
    pledge that this donation pays, `shares` the pledges where there are several. Without `project`
    the gift is undesignated; without `line` the first need of the project that fits is taken.
    `parts` split a gift of money over several projects, in the place of `project`. `sheet` and
    `received_at` are for a sheet of paper that is typed in. `clock` says what day it is; without
    it nothing is held against the calendar, and `received_at` is not read.
    Fields in errors: unit, amount, method, project, split, item, quantity, value, basis, due,
    received_on, received_at, sheet, condition, expires, inspectors, checked_by, and those of
    NewUnitDraft.
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
    condition: Condition | None = None
    expires: str = ""
    document: str = ""
    inspector: str = ""
    second_inspector: str = ""
    due: str = ""
    received_on: str = ""
    bank_ref: str = ""
    settles: EntryId | None = None
    shares: tuple[Settlement, ...] = ()
    accepts: DeliveryId | None = None
    explains: StatementLineId | None = None
    for_claim: EntryId | None = None
    sheet: str = ""
    received_at: str = ""
    clock: EventClock | None = None
    checked_by: OperatorCode | None = None
    check_above_fen: int = 0
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
        submitted = GiftSubmitted(
            entry=self._entry(found, unit),
            id=self.id,
            texts=self._texts(found),
            new_unit=new_unit,
            accepts=self.accepts,
            explains=self.explains,
            at=take_moment(found, self.received_at, self.clock),
        )
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
            basis=take_basis(found, self.value, self.basis) if self.kind == "goods" else None,
            to=self._allocations(found, fen),
            for_claim=self.for_claim,
            on_stage=self.on_stage,
            checked_by=self.checked_by if self.kind == "money" else None,
            sheet=take_sheet(found, self.sheet),
        )
        if self.kind == "money":
            see_checked(found, fen, self.checked_by, self.check_above_fen)
        if not self.received:
            return Pledge(due=take_due(found, self.due, clock=self.clock), **shared)
        goods = self.kind == "goods"
        return Donation(
            received_on=take_day(found, "received_on", self.received_on, clock=self.clock),
            bank_ref=(fold_bank_ref(self.bank_ref) or None) if self.kind == "money" else None,
            settles=self._settlements(found, fen),
            condition=take_condition(found, self.condition) if goods else None,
            expires=take_expiry(found, self.expires, clock=self.clock) if goods else None,
            **shared,
        )

    def _settlements(self, found: Findings, fen: int | None) -> tuple[Settlement, ...]:
        """The pledges that the gift fulfils: several with their shares, or one with all of it."""
        if not self.shares:
            return (Settlement(pledge=self.settles),) if self.settles else ()
        shared_fen = sum(share.fen or 0 for share in self.shares)
        if self.kind == "money" and fen is not None and shared_fen > fen:
            values = {"sum": Money(shared_fen).figures}
            found.errors["amount"] = Sentence(SHARES_OVER, values)
        return self.shares

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

    def _texts(self, found: Findings) -> EntryTexts:
        """What people read beside the entry."""
        item = Text(tidy(self.item))
        inspectors = "", ""
        if self.kind == "goods" and self.received:
            needed = self.accepts is not None
            inspectors = take_inspectors(
                found, self.inspector, self.second_inspector, needed=needed
            )
        return EntryTexts(
            typed=self.amount.strip() if self.kind == "money" else "",
            item=item if self.kind == "goods" else NO_TEXT,
            what=item if self.kind == "service" else NO_TEXT,
            unit_word=NO_TEXT if self.kind == "money" else Text(tidy(self.unit_word)),
            note=Text(self.note.strip()),
            document=tidy(self.document) if self.kind == "goods" else "",
            inspector=inspectors[0],
            second_inspector=inspectors[1],
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
    checked_by: OperatorCode | None
    sheet: SheetId | None
