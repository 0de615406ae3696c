"""What waits for its spotlight: single ones in order, and the rest of a burst gathered in one.

Nobody is ranked: who came first is thanked first. When more wait than can be named within half a
minute, the smallest are gathered into one that names several, and how many there are.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from welfare_desk.domain.aired import AirKind
    from welfare_desk.domain.shown import Shown, ShownGift, ShownMilestone

NAMED_WITHIN_MS: Final = 30_000
SPOTLIGHT_MS: Final = 8_000
BUSY_SPOTLIGHT_MS: Final = 6_000
"""Never shorter: a long name needs that long."""

MILESTONE_MS: Final = 12_000
BREATH_MS: Final = 3_000
"""So long the scene is back between two turns: in a burst, too, the hall sees the number rise."""

BUSY: Final = 3
"""From so many waiting on, each has the shorter time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One turn on air: a claim or gift, several small gifts, or a milestone; how long it lasts."""

    kind: AirKind
    gifts: tuple[ShownGift, ...] = ()
    milestone: ShownMilestone | None = None
    lasts_ms: int = SPOTLIGHT_MS

    @property
    def key(self) -> str:
        """What tells it apart: the milestone's key, or that of its first gift."""
        return self.milestone.key if self.milestone is not None else self.gifts[0].key

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all that it shows."""
        if self.milestone is not None:
            return (self.milestone.key,)
        return tuple(gift.key for gift in self.gifts)


def celebration(milestone: ShownMilestone) -> Turn:
    """The turn of a milestone."""
    return Turn(kind="milestone", milestone=milestone, lasts_ms=MILESTONE_MS)


def single(gift: ShownGift, lasts_ms: int = SPOTLIGHT_MS) -> Turn:
    """The turn of one claim or gift."""
    return Turn(kind=gift.deed, gifts=(gift,), lasts_ms=lasts_ms)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """How long each may still wait, who was gathered before, and when the first turn begins."""

    left_ms: Mapping[str, int] = field(default_factory=dict)
    gathered: frozenset[str] = frozenset()
    ahead_ms: int = 0

    def left(self, gifts: Iterable[ShownGift]) -> int:
        """How long the most impatient of these may wait."""
        return min(self.left_ms.get(gift.key, NAMED_WITHIN_MS) for gift in gifts)


def turns_of(
    waiting: Sequence[ShownGift], thank_from_fen: int, waits: Waits | None = None
) -> tuple[Turn, ...]:
    """The turns that those who wait will have, in order.

    Claims and gifts from `thank_from_fen` on are thanked alone as long as all can be named in
    time; one that somebody gave a turn by hand is always thanked alone. One small gift by itself
    has its turn, too. The gathered come last, but before their time is up.

    >>> turns_of((), 100)
    ()
    """
    known = waits or Waits()
    alone = [
        gift
        for gift in waiting
        if _is_alone(gift, thank_from_fen)
        and (gift.turn is not None or gift.key not in known.gathered)
    ]
    lasts_ms = SPOTLIGHT_MS if len(alone) <= BUSY else BUSY_SPOTLIGHT_MS
    kept = min(len(alone), NAMED_WITHIN_MS // (lasts_ms + BREATH_MS))
    while True:
        over = _smallest(alone, len(alone) - kept)
        singles = [single(gift, lasts_ms) for gift in alone if gift.key not in over]
        turns = _lined_up(waiting, singles, known)
        if kept == 0 or not _anybody_is_late(turns, known):
            return turns
        kept -= 1


def _lined_up(
    waiting: Sequence[ShownGift], alone: Sequence[Turn], waits: Waits
) -> tuple[Turn, ...]:
    """Those who are thanked alone in order, and the rest in one turn before its time is up."""
    keys = {turn.key for turn in alone}
    rest = tuple(gift for gift in waiting if gift.key not in keys)
    turns = sorted(alone, key=_by_hand_first)
    if not rest:
        return tuple(turns)
    place = 0
    begins_ms = waits.ahead_ms
    for turn in turns:
        if turn.gifts[0].turn is None and begins_ms + turn.lasts_ms + BREATH_MS > waits.left(rest):
            break
        begins_ms += turn.lasts_ms + BREATH_MS
        place += 1
    shared = single(rest[0]) if len(rest) == 1 else Turn(kind="several", gifts=rest)
    return (*turns[:place], shared, *turns[place:])


def _anybody_is_late(turns: Iterable[Turn], waits: Waits) -> bool:
    """Whether somebody who is thanked alone comes on air later than promised."""
    begins_ms = waits.ahead_ms
    for turn in turns:
        is_free = len(turn.gifts) == 1 and turn.gifts[0].turn is None
        if is_free and begins_ms > waits.left(turn.gifts):
            return True
        begins_ms += turn.lasts_ms + BREATH_MS
    return False


def newest_thanked(shown: Shown) -> Turn | None:
    """The turn that stands on a stage where the spotlight was chosen by hand."""
    return single(shown.news[-1]) if shown.news else None


def told_milestones(shown: Shown) -> tuple[ShownMilestone, ...]:
    """The milestones that were reached and may be told: those of money not while it is hidden."""
    hidden = shown.cue.hide_total
    return tuple(
        one for one in shown.milestones if one.is_reached and not (hidden and one.kind == "money")
    )


def newest_reached(shown: Shown) -> ShownMilestone | None:
    """The milestone that was reached last, a loud one before a quiet one."""
    reached = told_milestones(shown)
    return max(reached, key=lambda one: (not one.quiet, one.at), default=None)


def _is_alone(gift: ShownGift, thank_from_fen: int) -> bool:
    return gift.turn is not None or gift.deed == "claim" or gift.weight_fen >= thank_from_fen


def _smallest(alone: Iterable[ShownGift], count: int) -> frozenset[str]:
    """The keys of so many of the smallest, the newest of equals first; none with a turn by hand."""
    if count <= 0:
        return frozenset()
    free = [gift for gift in alone if gift.turn is None]
    free.reverse()
    free.sort(key=lambda gift: gift.weight_fen)
    return frozenset(gift.key for gift in free[:count])


def _by_hand_first(turn: Turn) -> tuple[int, int]:
    place = turn.gifts[0].turn
    return (0, place) if place is not None else (1, 0)
