"""What waits for its spotlight: single ones in order, and the rest of a burst gathered in one.

Nobody is ranked: who came first is thanked first. When more wait than can be named within half a
minute, the smallest are gathered into one that names several, and how many there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from welfare_desk.domain.aired import AirKind
    from welfare_desk.domain.shown import Shown, ShownGift, ShownMilestone

NAMED_WITHIN_MS: Final = 30_000
SPOTLIGHT_MS: Final = 8_000
BUSY_SPOTLIGHT_MS: Final = 6_000
"""Never shorter: a long name needs that long."""

MILESTONE_MS: Final = 12_000
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


def turns_of(waiting: Sequence[ShownGift], thank_from_fen: int) -> tuple[Turn, ...]:
    """The turns that those who wait will have, in order; those who are gathered come last.

    Claims and gifts from `thank_from_fen` on are thanked alone as long as all can be named in
    time; one that somebody gave a turn by hand is always thanked alone. One small gift by itself
    has its turn, too.

    >>> turns_of((), 100)
    ()
    """
    alone = [gift for gift in waiting if _is_alone(gift, thank_from_fen)]
    lasts_ms = SPOTLIGHT_MS if len(alone) <= BUSY else BUSY_SPOTLIGHT_MS
    room = NAMED_WITHIN_MS // lasts_ms - 1
    over = _smallest(alone, len(alone) - room)
    kept = sorted((gift for gift in alone if gift.key not in over), key=_by_hand_first)
    kept_keys = {gift.key for gift in kept}
    rest = [gift for gift in waiting if gift.key not in kept_keys]
    turns = [single(gift, lasts_ms) for gift in kept]
    if len(rest) == 1:
        turns.append(single(rest[0], lasts_ms))
    elif rest:
        turns.append(Turn(kind="several", gifts=tuple(rest), lasts_ms=SPOTLIGHT_MS))
    return tuple(turns)


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


def _by_hand_first(gift: ShownGift) -> tuple[int, int]:
    return (0, gift.turn) if gift.turn is not None else (1, 0)
