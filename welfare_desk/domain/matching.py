"""Which entry a line of a statement may be: proposals with their reasons, the likeliest first.

Nothing is decided here: a person confirms. A proposal is "sure" only where it is the one
possibility both ways, for its line and for its entry, among all that are as strong or stronger,
and its reference or at most a week between the two speaks for it. A pledge is never sure: to
confirm it records money.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from welfare_desk.domain.bank_ref import fold_bank_ref
from welfare_desk.domain.matching_index import (
    DAYS,
    NAMED_DAYS,
    BookedGift,
    MatchingBooks,
    MatchingIndex,
    Nearness,
    OpenPledge,
)

if TYPE_CHECKING:
    from welfare_desk.domain.ids import EntryId, StatementLineId, UnitId
    from welfare_desk.domain.statement import StatementLine

PayerUnits = Callable[[str], "Mapping[UnitId, Nearness]"]
"""The units that a payer may be, merged ones by the unit that they follow."""

Reason = Literal[
    "replaces",
    "same_ref",
    "other_ref",
    "same_name",
    "short_name",
    "like_name",
    "masked_name",
    "same_day",
    "near_day",
    "far_day",
    "other_method",
    "whole",
    "part",
    "over",
]

MOST: Final = 9
"""So many proposals a line has at most: one for each digit."""

PROVEN, NAMED, POSSIBLE = 3, 2, 1
"""What a proposal rests on: its reference or a correction; a name; nothing but amount and day."""

_NAMES: Final[dict[Nearness, tuple[Reason, int]]] = {
    "same": ("same_name", 3),
    "short": ("short_name", 2),
    "alike": ("like_name", 1),
    "masked": ("masked_name", 1),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What a line may be; `days` lie between the two, `level` says what it rests on."""

    line: StatementLineId
    entry: EntryId
    number: str
    is_gift: bool
    level: int
    score: int
    days: int
    reasons: tuple[Reason, ...]
    sure: bool = False

    @property
    def rank(self) -> tuple[int, bool, int, int, str]:
        """The likeliest first."""
        return (-self.level, not self.is_gift, -self.score, self.days, self.number)


Proposals = Mapping["StatementLineId", tuple[Proposal, ...]]


def propose(lines: Sequence[StatementLine], books: MatchingBooks, payers: PayerUnits) -> Proposals:
    """What each of the open lines may be.

    Args:
        lines: the lines that nothing explains yet.
        books: the gifts that explain no line, the pledges that are open, and who replaced whom.
        payers: the units that a payer's name may mean.
    """
    index = MatchingIndex(books)
    found: dict[StatementLineId, list[Proposal]] = {}
    for line in lines:
        near = payers(line.payer) if line.payer else {}
        heir = last_heir(line.entry, books.heirs)
        gifts = (weigh_gift(line, gift, near, heir) for gift in index.gifts(line, near, heir))
        pledges = (weigh_pledge(line, pledge, near) for pledge in index.pledges(line, near))
        found[line.id] = [one for one in (*gifts, *pledges) if one is not None]
    return ranked(found)


def ranked(found: Mapping[StatementLineId, Sequence[Proposal]]) -> Proposals:
    """All proposals in order, those marked that are the only possibility both ways."""
    of_line: Counter[tuple[StatementLineId, int]] = Counter()
    of_entry: Counter[tuple[EntryId, int]] = Counter()
    for proposals in found.values():
        for one in proposals:
            for level in range(NAMED, one.level + 1) if one.is_gift else ():
                of_line[one.line, level] += 1
                of_entry[one.entry, level] += 1

    def is_sure(one: Proposal) -> bool:
        near = one.level == PROVEN or one.days <= DAYS
        strong = one.is_gift and one.level >= NAMED and near
        return strong and of_line[one.line, one.level] == of_entry[one.entry, one.level] == 1

    return {
        line: tuple(
            replace(one, sure=is_sure(one))
            for one in sorted(proposals, key=lambda one: one.rank)[:MOST]
        )
        for line, proposals in found.items()
    }


def sure_ones(proposals: Proposals) -> tuple[Proposal, ...]:
    """The proposals that may be confirmed all at once, one a line at most."""
    return tuple(one for each in proposals.values() for one in each if one.sure)


def weigh_gift(
    line: StatementLine, gift: BookedGift, near: Mapping[UnitId, Nearness], heir: EntryId | None
) -> Proposal | None:
    """What speaks for a line being a gift; None: it cannot be."""
    if gift.fen != line.fen:
        return None
    days = abs((line.on - gift.on).days)
    nearness = near.get(gift.unit) if gift.unit is not None else None
    said, booked = fold_bank_ref(line.ref), fold_bank_ref(gift.ref)
    same_ref = bool(said) and said == booked
    proven = gift.entry == heir or same_ref
    if not proven and days > (NAMED_DAYS if nearness else DAYS):
        return None
    other_ref = bool(said and booked) and not same_ref
    reasons: list[Reason] = []
    if gift.entry == heir:
        reasons.append("replaces")
    if same_ref:
        reasons.append("same_ref")
    score = _add_name(reasons, nearness) + (days == 0)
    reasons.append("same_day" if days == 0 else "near_day" if days <= DAYS else "far_day")
    if gift.method != line.method:
        reasons.append("other_method")
    if other_ref:
        reasons.append("other_ref")
    score += (gift.method == line.method) - 2 * other_ref
    named = nearness not in {None, "masked"} and not other_ref and gift.method == line.method
    return Proposal(
        line=line.id,
        entry=gift.entry,
        number=gift.number,
        is_gift=True,
        level=PROVEN if proven else NAMED if named else POSSIBLE,
        score=score,
        days=days,
        reasons=tuple(reasons),
    )


def weigh_pledge(
    line: StatementLine, pledge: OpenPledge, near: Mapping[UnitId, Nearness]
) -> Proposal | None:
    """What speaks for a line paying a pledge; None: nothing does."""
    nearness = near.get(pledge.unit) if pledge.unit is not None else None
    whole = pledge.left_fen == line.fen
    if (nearness is None and not whole) or (pledge.on - line.on).days > DAYS:
        return None
    reasons: list[Reason] = ["whole" if whole else "part" if line.fen < pledge.left_fen else "over"]
    score = 2 * whole + _add_name(reasons, nearness)
    return Proposal(
        line=line.id,
        entry=pledge.entry,
        number=pledge.number,
        is_gift=False,
        level=POSSIBLE if nearness in {None, "masked"} else NAMED,
        score=score,
        days=abs((line.on - pledge.on).days),
        reasons=tuple(reasons),
    )


def last_heir(entry: EntryId | None, heirs: Mapping[EntryId, EntryId]) -> EntryId | None:
    """The entry that stands in the place of one that was corrected, however often it was."""
    seen: set[EntryId] = set()
    heir = heirs.get(entry) if entry is not None else None
    while heir is not None and heir in heirs and heir not in seen:
        seen.add(heir)
        heir = heirs[heir]
    return heir


def _add_name(reasons: list[Reason], nearness: Nearness | None) -> int:
    """Say how the names are alike; the answer is how much that weighs."""
    if nearness is None:
        return 0
    reason, weight = _NAMES[nearness]
    reasons.append(reason)
    return weight
