"""Which gifts stand on the cards: new ones at a calm pace, the rest of a burst gathered in one.

What is changed or taken back waits for nothing. It owns no clock; times are ms of any steady one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.domain.shown import Shown, ShownGift

PACE_MS: Final = 1_200
"""Cards change no faster than this while there are few new gifts."""

BUSY_PACE_MS: Final = 2_400
"""After a change that gathered several: a name must be read before it moves on."""

AT_ONCE: Final = 2
"""So many new gifts have a card of their own in one change; of more, only the newest."""

GATHERED_STAYS_MS: Final = 8_000
"""So long the card of many stands after the last gift that joined it."""

CARDS: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """The gifts that have a card, the newest first, and those that share one."""

    gifts: tuple[ShownGift, ...] = ()
    gathered: tuple[ShownGift, ...] = ()


class CardPace:
    """Lets new gifts onto the cards."""

    def __init__(self) -> None:
        """Have seen no gift yet."""
        self._gifts: tuple[ShownGift, ...] = ()
        self._let_in: set[str] | None = None
        self._gathered: set[str] = set()
        self._next_ms = 0
        self._parts_ms = 0

    def take(self, shown: Shown) -> None:
        """Take a new moment; what stands already is seen as it is now, new gifts wait for `at`."""
        self._gifts = tuple(_newest_first(shown))
        here = {gift.key for gift in self._gifts}
        self._let_in = here if self._let_in is None else self._let_in & here
        self._gathered &= here

    def at(self, now_ms: int) -> Cards:
        """The cards at a moment; those who waited long enough are let in."""
        if self._gathered and now_ms >= self._parts_ms:
            self._gathered.clear()
        waiting = self._waiting()
        if waiting and now_ms >= self._next_ms:
            self._let_those_in(waiting, now_ms)
        return self._cards()

    def next_ms(self) -> int | None:
        """When the cards change by themselves; None: not before the next moment."""
        times = [self._next_ms] if self._waiting() else []
        times += [self._parts_ms] if self._gathered else []
        return min(times, default=None)

    def _waiting(self) -> list[str]:
        """Who waits, the newest first."""
        let_in = self._let_in or set()
        return [gift.key for gift in self._gifts if gift.key not in let_in]

    def _let_those_in(self, waiting: list[str], now_ms: int) -> None:
        self._let_in = (self._let_in or set()) | set(waiting)
        self._next_ms = now_ms + PACE_MS
        if len(waiting) > AT_ONCE:
            self._gathered.update(waiting[1:])
            self._next_ms = now_ms + BUSY_PACE_MS
            self._parts_ms = now_ms + GATHERED_STAYS_MS

    def _cards(self) -> Cards:
        let_in = self._let_in or set()
        gifts = [
            gift for gift in self._gifts if gift.key in let_in and gift.key not in self._gathered
        ]
        gathered = [gift for gift in self._gifts if gift.key in self._gathered]
        if len(gathered) == 1:  # the others were taken back: it has its own card again
            return Cards(gifts=tuple(_newest(gifts, gathered, self._gifts)))
        return Cards(gifts=tuple(gifts[:CARDS]), gathered=tuple(gathered))


def _newest_first(shown: Shown) -> Iterator[ShownGift]:
    """All gifts that may have a card: the newest, and those that came shortly before them."""
    newest = {gift.key for gift in shown.gifts}
    yield from shown.gifts
    for gift in reversed(shown.news):
        if gift.deed != "claim" and gift.key not in newest:
            yield gift


def _newest(
    gifts: list[ShownGift], one: list[ShownGift], order: tuple[ShownGift, ...]
) -> list[ShownGift]:
    """These and one more, in the order in which they stand, as many as there are cards."""
    keys = {gift.key for gift in (*gifts, *one)}
    return [gift for gift in order if gift.key in keys][:CARDS]
