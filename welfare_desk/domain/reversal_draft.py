"""Taking an entry back, as a clerk types it: why, in a word and in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.entries import EntryTexts, Refund, Reversal
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, read_date
from welfare_desk.domain.methods import METHOD_CODES
from welfare_desk.domain.receipt_parts import DAY_TO_COME
from welfare_desk.domain.submitted import Parsed, ReversalSubmitted, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text
from welfare_desk.domain.words import CAUSES

if TYPE_CHECKING:
    from datetime import date

    from welfare_desk.domain.entries import Cause, EntryKind, Form
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.received_at import EventClock

NO_REASON = QT_TRANSLATE_NOOP(
    "errors", "Why is it taken back? One short sentence, for whoever checks the books."
)
BEFORE_THE_GIFT = QT_TRANSLATE_NOOP(
    "errors", "The gift came on {day}: it cannot have been handed back before."
)
NO_REFUND_METHOD = QT_TRANSLATE_NOOP("errors", "How was the money handed back? Choose a way.")

_CAUSE_CODES = tuple(word.code for word in CAUSES)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReversalDraft:
    """The sheet that takes an entry back; a refund also says how and on which day.

    That day is not before `given_on`, when the money came, and, where `clock` says what day it is,
    not still to come.
    Fields in errors: because, reason, refund_method, refund_on.
    """

    id: EntryId
    of: EntryId
    because: Cause = "void"
    reason: str = ""
    replaced_by: EntryId | None = None
    refund_method: str = ""
    refund_on: str = ""
    given_on: date | None = None
    clock: EventClock | None = None

    def parse(self) -> Parsed[ReversalSubmitted]:
        """The reversal ready to be posted, or what is wrong."""
        found = Findings()
        found.choice("because", self.because, _CAUSE_CODES)
        if not self.reason.strip():
            found.errors["reason"] = Sentence(NO_REASON)
        entry = Reversal(
            of=self.of,
            because=self.because,
            replaced_by=self.replaced_by,
            refund=self._refund(found) if self.because == "refund" else None,
        )
        texts = EntryTexts(reason=Text(self.reason.strip()))
        return outcome(
            ReversalSubmitted(entry=entry, id=self.id, texts=texts), found, confirmed=True
        )

    def _refund(self, found: Findings) -> Refund | None:
        """How and when the money went back."""
        if self.refund_method not in METHOD_CODES:
            found.errors["refund_method"] = Sentence(NO_REFUND_METHOD)
        on = found.take("refund_on", read_date(self.refund_on))
        if on is not None and self.given_on is not None and on < self.given_on:
            found.errors["refund_on"] = Sentence(
                BEFORE_THE_GIFT, {"day": self.given_on.isoformat()}
            )
        if on is not None and self.clock is not None and on > self.clock.today:
            found.errors["refund_on"] = Sentence(DAY_TO_COME, {"day": on.isoformat()})
        return None if on is None else Refund(method=self.refund_method, on=on)


def causes_for(kind: EntryKind, form: Form | None) -> tuple[Cause, ...]:
    """Why such an entry may be taken back: only money that was received can be handed back."""
    if kind == "donation" and form == "money":
        return ("void", "withdrawn", "correction", "refund")
    return ("void", "withdrawn", "correction")
