"""What a form hands over when it is in order, and what it says when it is not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from datetime import datetime

    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.entries import (
        Allocation,
        Claim,
        Donation,
        EntryTexts,
        Pledge,
        Reallocation,
        Reversal,
    )
    from welfare_desk.domain.errors import FieldErrors
    from welfare_desk.domain.fields import Findings
    from welfare_desk.domain.ids import DeliveryId, EntryId, HoldId, SheetId, StatementLineId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Project, Unit
    from welfare_desk.domain.statement import StatementLine

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed(Generic[T]):
    """What came of a draft: exactly one of a value, errors, or questions.

    `errors` stand beside their fields. `second_look` holds what is readable but so unusual that
    one more key is asked for: show the sentences, then parse the draft again with confirmed=True.
    """

    value: T | None = None
    errors: FieldErrors = field(default_factory=dict)
    second_look: FieldErrors = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReversalSubmitted:
    """A reversal to post.

    `seen` is what the entry was for when somebody began to correct it; None: nobody looked. Where
    another desk gave it another use meanwhile, the correction would lose that, and is refused.
    """

    entry: Reversal
    id: EntryId
    texts: EntryTexts
    seen: tuple[Allocation, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftSubmitted:
    """A gift to post, and the unit to register first where it is new.

    `corrects` takes back the entry in whose place it stands, in the same transaction; there also
    `accepts` becomes an accepted delivery and `explains` a statement's line that is explained.
    `restores` is the entry, taken back before or with it, that is posted once more: goods that it
    accepted go with it, and whoever checked it may post it. `at` is when it really was received,
    where a paper sheet says so; None: now.
    """

    entry: Pledge | Donation
    id: EntryId
    texts: EntryTexts
    new_unit: Unit | None = None
    corrects: ReversalSubmitted | None = None
    restores: EntryId | None = None
    accepts: DeliveryId | None = None
    explains: StatementLineId | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimSubmitted:
    """A claim to post, as a gift is: with its new unit, and in the place of the one it corrects.

    `ends_hold` is the hold by which its place was kept; it ends in the same transaction.
    """

    entry: Claim
    id: EntryId
    texts: EntryTexts
    new_unit: Unit | None = None
    corrects: ReversalSubmitted | None = None
    ends_hold: HoldId | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReallocationSubmitted:
    """Another use for a gift, with who agreed to it; `seen` is as in ReversalSubmitted."""

    entry: Reallocation
    id: EntryId
    texts: EntryTexts
    seen: tuple[Allocation, ...] | None = None


EntrySubmitted = GiftSubmitted | ClaimSubmitted | ReversalSubmitted | ReallocationSubmitted
"""Whatever a window may ask to be posted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftWanted:
    """A gift that somebody is about to make: the donation line opens with what is known of it.

    `claim` is the claim that it follows from, `project` what it is for; None: not known yet.
    `pledge` is what it fulfils, `delivery` the goods that it accepts, `line` the line of a
    statement that it explains, `sheet` the paper sheet that is typed in.
    """

    unit: Unit | None = None
    claim: JournalRow | None = None
    project: Project | None = None
    pledge: JournalRow | None = None
    delivery: Delivery | None = None
    line: StatementLine | None = None
    sheet: SheetId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitSubmitted:
    """A unit to register or to change."""

    unit: Unit


def outcome(value: T, found: Findings, *, confirmed: bool) -> Parsed[T]:
    """Put a parsed draft together: errors come first, then questions, then the value."""
    if found.errors:
        return Parsed(errors=found.errors)
    if found.questions and not confirmed:
        return Parsed(second_look=found.questions)
    return Parsed(value=value)
