"""Who waits to be thanked, since when, and who was gathered: nobody waits longer than promised.

Times are ms of any steady clock. The time in which nothing may begin by itself (another scene, a
curtain) does not count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.stage.waiting import NAMED_WITHIN_MS, Waits, turns_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.domain.shown import ShownGift
    from welfare_desk.stage.waiting import Turn


class ThanksQueue:
    """Lines up the turns of those who wait; who was gathered once stays so."""

    def __init__(self) -> None:
        """Nobody waits yet."""
        self._since: dict[str, int] = {}
        self._gathered: set[str] = set()
        self._opened_ms: int | None = None

    def take(self, waiting: Sequence[ShownGift], now_ms: int, *, is_open: bool) -> None:
        """Know who waits now, and whether turns may begin by themselves."""
        keys = [gift.key for gift in waiting]
        self._since = {key: self._since.get(key, now_ms) for key in keys}
        self._gathered.intersection_update(keys)
        if not is_open:
            self._opened_ms = None
        elif self._opened_ms is None:
            self._opened_ms = now_ms

    def gather(self, turns: Sequence[Turn]) -> None:
        """Keep those gathered who share a turn."""
        for turn in turns:
            if len(turn.gifts) > 1:
                self._gathered.update(turn.keys)

    def hold_still(self, passed_ms: int) -> None:
        """Let so many milliseconds not have passed."""
        self._since = {key: since + passed_ms for key, since in self._since.items()}
        if self._opened_ms is not None:
            self._opened_ms += passed_ms

    def turns(
        self, waiting: Sequence[ShownGift], thank_from_fen: int, *, now_ms: int, ahead_ms: int
    ) -> tuple[Turn, ...]:
        """The turns of those who wait, the first of which begins in `ahead_ms`."""
        opened_ms = now_ms if self._opened_ms is None else self._opened_ms
        left_ms = {
            key: NAMED_WITHIN_MS - (now_ms - max(since, opened_ms))
            for key, since in self._since.items()
        }
        waits = Waits(left_ms=left_ms, gathered=frozenset(self._gathered), ahead_ms=ahead_ms)
        return turns_of(waiting, thank_from_fen, waits)
