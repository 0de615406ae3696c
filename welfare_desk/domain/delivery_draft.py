"""Goods at the door as a clerk notes them, and goods that are refused with thanks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import RefuseDelivery, TakeDelivery
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.draft_parts import NO_UNIT, check_project
from welfare_desk.domain.entries import EntryTexts, Reversal
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, read_quantity, tidy
from welfare_desk.domain.submitted import Parsed, ReversalSubmitted, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from datetime import datetime

    from welfare_desk.domain.entries import Giver
    from welfare_desk.domain.ids import DeliveryId, DeskId, EntryId, UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Project

NO_REFUSAL = QT_TRANSLATE_NOOP(
    "errors", "Why are they not taken? Write it in a few words: whoever brought them will ask."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryDraft:
    """The form of goods that were brought; `pledge` is the promise, None where nobody announced it.

    Fields in errors: unit, item, quantity, project.
    """

    id: DeliveryId
    pledge: JournalRow | None = None
    giver: Giver = "unit"
    unit: UnitId | None = None
    item: str = ""
    quantity: str = ""
    unit_word: str = ""
    project: Project | None = None
    project_text: str = ""
    arrived: datetime
    desk: DeskId

    def parse(self) -> Parsed[TakeDelivery]:
        """The delivery to be noted, or what is wrong."""
        found = Findings()
        if self.giver == "unit" and self.unit is None:
            found.errors["unit"] = Sentence(NO_UNIT)
        item = Text(found.text("item", self.item))
        typed = self.quantity.strip()
        quantity = found.take("quantity", read_quantity(typed)) if typed else None
        check_project(found, self.project, self.project_text)
        delivery = Delivery(
            id=self.id,
            pledge=self.pledge.id if self.pledge is not None else None,
            unit=self.unit if self.giver == "unit" else None,
            project=self.project.id if self.project is not None else None,
            item=item,
            quantity=quantity,
            unit_word=Text(tidy(self.unit_word)),
            arrived=self.arrived,
            desk=self.desk,
        )
        return outcome(TakeDelivery(delivery=delivery), found, confirmed=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalDraft:
    """The form that refuses goods with thanks; `ends` is the promise that ends with them.

    Field in errors: reason.
    """

    delivery: DeliveryId
    reversal: EntryId
    reason: str = ""
    ends: EntryId | None = None

    def parse(self) -> Parsed[RefuseDelivery]:
        """The refusal, or what is missing."""
        found = Findings()
        reason = tidy(self.reason)
        if not reason:
            found.errors["reason"] = Sentence(NO_REFUSAL)
        ends = (
            ReversalSubmitted(
                entry=Reversal(of=self.ends, because="withdrawn"),
                id=self.reversal,
                texts=EntryTexts(reason=Text(reason)),
            )
            if self.ends is not None
            else None
        )
        refusal = RefuseDelivery(delivery=self.delivery, reason=reason, ends=ends)
        return outcome(refusal, found, confirmed=True)
