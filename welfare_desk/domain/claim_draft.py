"""A claim as a clerk types it: which project a unit takes on, and how much of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from welfare_desk.domain.draft_parts import check_project, take_amount, take_unit
from welfare_desk.domain.entries import Claim, EntryTexts
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, read_count, read_quantity
from welfare_desk.domain.receipt_parts import take_sheet
from welfare_desk.domain.received_at import take_moment
from welfare_desk.domain.submitted import ClaimSubmitted, Parsed, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from decimal import Decimal

    from welfare_desk.domain.entries import ClaimForm
    from welfare_desk.domain.errors import FieldErrors
    from welfare_desk.domain.ids import EntryId, HoldId, LineId, UnitId
    from welfare_desk.domain.received_at import EventClock
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.unit_draft import NewUnitDraft

NO_PROJECT = QT_TRANSLATE_NOOP("errors", "Which project is claimed? Pick one from the list.")
NO_LINE = QT_TRANSLATE_NOOP(
    "errors", "This project has several needs to take on: pick one of them."
)
NO_FORM = QT_TRANSLATE_NOOP("errors", "Is it money, goods or a service? Choose at least one.")
UNIT_TWICE = QT_TRANSLATE_NOOP("errors", "A unit stands twice in this claim: name each once.")
OTHERS_WAIT = QT_TRANSLATE_NOOP(
    "errors",
    "{name} is first on the waiting list. Claim it all the same if that is agreed.",
)
NOT_APPROVED = QT_TRANSLATE_NOOP(
    "errors",
    "A state-owned enterprise needs its own approval before it gives, and it is not noted yet. "
    "Claim now; the approval can follow.",
)
TWO_SHARES = QT_TRANSLATE_NOOP(
    "errors", "Only one thing can say how much is claimed: leave the others empty."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimDraft:
    """The sheet that claims a project for a unit.

    `partners` claim together with the unit, which leads. `waiting` are the names of those who wait
    for a place of this need, the first in front: a claim goes past them only after a second look.
    `needs_approval` says that a unit of the claim is a state enterprise without its approval.

    At most one of `whole`, `amount`, `quantity`, `slots` says how much; none of them leaves it
    open, unless `counted` says that an amount or a quantity is to be typed. A need line with a
    limited number of places is claimed by the place: one if left empty. `sheet` and `received_at`
    are for a sheet of paper that is typed in; the time is read where `clock` says what day it is.
    Fields in errors: unit, partners, project, line, forms, share, amount, quantity, slots, waiting,
    sheet, received_at, and those of NewUnitDraft.
    """

    id: EntryId
    unit: UnitId | None = None
    unit_text: str = ""
    new_unit: NewUnitDraft | None = None
    partners: tuple[UnitId, ...] = ()
    project: Project | None = None
    project_text: str = ""
    line: LineId | None = None
    forms: tuple[ClaimForm, ...] = ("money",)
    whole: bool = False
    amount: str = ""
    quantity: str = ""
    slots: str = ""
    counted: Literal["amount", "quantity"] | None = None
    note: str = ""
    on_stage: bool = False
    ends_hold: HoldId | None = None
    waiting: tuple[str, ...] = ()
    needs_approval: bool = False
    sheet: str = ""
    received_at: str = ""
    clock: EventClock | None = None
    confirmed: bool = False

    def parse(self) -> Parsed[ClaimSubmitted]:
        """The claim ready to be posted, or what is wrong, or what deserves a second look."""
        found = Findings()
        unit, new_unit = take_unit(found, self.unit, self.unit_text, self.new_unit)
        self._check(found, unit)
        line, slots = self._line(found), self._slots(found)
        fen = self._fen(found)
        quantity = self._quantity(found)
        sheet = take_sheet(found, self.sheet)
        at = take_moment(found, self.received_at, self.clock)
        if unit is None or self.project is None:
            return Parsed(errors=found.errors)
        entry = Claim(
            unit=unit,
            project=self.project.id,
            line=line,
            forms=self.forms,
            whole=self.whole,
            fen=fen,
            quantity=quantity,
            slots=slots,
            on_stage=self.on_stage,
            partners=self.partners,
            sheet=sheet,
        )
        texts = EntryTexts(typed=self.amount.strip(), note=Text(self.note.strip()))
        submitted = ClaimSubmitted(
            entry=entry,
            id=self.id,
            texts=texts,
            new_unit=new_unit,
            ends_hold=self.ends_hold,
            at=at,
        )
        return outcome(submitted, found, confirmed=self.confirmed)

    def marks(self) -> FieldErrors:
        """What stands beside a field to be known, and stops nobody."""
        return {"unit": Sentence(NOT_APPROVED)} if self.needs_approval else {}

    def _check(self, found: Findings, unit: UnitId | None) -> None:
        """Complain about what is missing or said twice, and ask about those who wait."""
        if len({unit, *self.partners}) <= len(self.partners):
            found.errors["partners"] = Sentence(UNIT_TWICE)
        if self.waiting:
            found.questions["waiting"] = Sentence(OTHERS_WAIT, {"name": self.waiting[0]})
        check_project(found, self.project, self.project_text)
        if self.project is None:
            found.errors.setdefault("project", Sentence(NO_PROJECT))
        if not self.forms:
            found.errors["forms"] = Sentence(NO_FORM)
        if sum(self._shares()) > 1:
            found.errors["share"] = Sentence(TWO_SHARES)

    def _shares(self) -> tuple[bool, ...]:
        """Which of the four ways to say how much were used."""
        texts = (self.amount, self.quantity, self.slots)
        return (self.whole, *(bool(text.strip()) for text in texts))

    def _line(self, found: Findings) -> LineId | None:
        """The need line: the picked one, or the only one whose places are limited."""
        limited = limited_lines(self.project)
        if self.line is not None or not limited:
            return self.line
        if len(limited) > 1:
            found.errors["line"] = Sentence(NO_LINE)
        return limited[0]

    def _fen(self, found: Findings) -> int | None:
        """The amount that is claimed, where that is how it is said."""
        asked = self.amount.strip() or self.counted == "amount"
        return take_amount(found, "amount", self.amount) if asked else None

    def _quantity(self, found: Findings) -> Decimal | None:
        """How many pieces are claimed, where that is how it is said."""
        asked = self.quantity.strip() or self.counted == "quantity"
        return found.read("quantity", self.quantity, read_quantity) if asked else None

    def _slots(self, found: Findings) -> int | None:
        """How many places are claimed; one of a limited line where nothing is said."""
        if self.slots.strip():
            return found.take("slots", read_count(self.slots))
        limited = limited_lines(self.project)
        by_place = (self.line in limited) if self.line else bool(limited)
        return 1 if by_place and not any(self._shares()) else None


def limited_lines(project: Project | None) -> tuple[LineId, ...]:
    """The need lines of a project with a limited number of places: a claim names one of them."""
    needs = project.needs if project else ()
    return tuple(line.id for line in needs if line.slots is not None)
