"""Another day for a pledge: the day is in the ledger, so the pledge is corrected."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from welfare_desk.domain.entries import EntryTexts, Pledge, Reversal
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings
from welfare_desk.domain.posted_again import again
from welfare_desk.domain.receipt_parts import take_due
from welfare_desk.domain.submitted import GiftSubmitted, Parsed, ReversalSubmitted, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.received_at import EventClock

SAME_DAY = QT_TRANSLATE_NOOP(
    "errors", "It is due on that day already: write another one, or go back."
)
DUE_CHANGED = QT_TRANSLATE_NOOP("errors", "Another day was agreed on")


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDraft:
    """The form of another day; an empty day means that none is agreed on any more.

    What was paid of the pledge counts for the one that takes its place. `reason` is who agreed,
    in words. Fields in errors: due.
    """

    id: EntryId
    reversal: EntryId
    pledge: JournalRow
    due: str = ""
    reason: str = ""
    clock: EventClock | None = None
    confirmed: bool = False

    def parse(self) -> Parsed[GiftSubmitted]:
        """The pledge with its new day and the reversal that makes room for it."""
        found = Findings()
        due = take_due(found, self.due, clock=self.clock)
        if due == self.pledge.due and "due" not in found.errors:
            found.errors["due"] = Sentence(SAME_DAY)
        reason = Text(self.reason.strip() or DUE_CHANGED)
        corrects = ReversalSubmitted(
            entry=Reversal(of=self.pledge.id, because="correction", replaced_by=self.id),
            id=self.reversal,
            texts=EntryTexts(reason=reason),
            seen=self.pledge.to,
        )
        gift = again(self.pledge, id=self.id, corrects=corrects)
        pledge = gift.entry
        assert isinstance(gift, GiftSubmitted)  # noqa: S101 - a pledge comes again as a pledge
        assert isinstance(pledge, Pledge)  # noqa: S101 - the same
        corrected = replace(gift, entry=replace(pledge, due=due))
        return outcome(corrected, found, confirmed=self.confirmed)
