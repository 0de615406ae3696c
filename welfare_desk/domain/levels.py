"""What is usually given on this evening, by kind of unit and altogether, and what is far from it.

Robust by construction: quartiles, so that a few large gifts move nothing, and factors instead of
differences, because gifts spread over powers of ten. Whole numbers only.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow

ENOUGH_OF_A_KIND: Final = 8
"""So many gifts of a kind of unit must stand before one more is compared with them."""
ENOUGH: Final = 20
"""So many gifts must stand before one more is compared with the evening."""
TENFOLD: Final = 10
"""Whatever the quartiles say, less than ten times as much or as little is not far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """The quartiles of some gifts in fen: a quarter of them are less, half, three quarters.

    `reach` is how many distances of the quartiles, as factors, an amount may lie beyond them: more
    where all kinds of givers are compared, for their gifts are spread wider.
    """

    low: int
    middle: int
    high: int
    reach: int

    def is_far(self, fen: int) -> bool:
        """Whether an amount is so far off that it may be a slip of the hand.

        Far above is ten times the middle, and more than high · (high ÷ low)^reach.

        >>> level = Level(low=10_000, middle=20_000, high=40_000, reach=2)
        >>> level.is_far(640_000), level.is_far(640_001), level.is_far(624)
        (False, True, True)
        """
        above = fen * self.low**self.reach > self.high ** (self.reach + 1)
        below = fen * self.high**self.reach < self.low ** (self.reach + 1)
        return (above and fen >= TENFOLD * self.middle) or (below and TENFOLD * fen <= self.middle)


class Levels:
    """Keeps the amounts of all standing gifts of money; told of rows as they come and change."""

    def __init__(self) -> None:
        """Know of no gift yet."""
        self._all: list[int] = []
        self._of_kind: defaultdict[str, list[int]] = defaultdict(list)
        self._taken: dict[EntryId, tuple[str, int]] = {}

    def forget(self) -> None:
        """Another event is open."""
        self._all.clear()
        self._of_kind.clear()
        self._taken.clear()

    def take(self, rows: Iterable[JournalRow]) -> None:
        """Learn how some entries stand now."""
        for row in rows:
            if row.form != "money" or row.kind not in {"donation", "pledge"}:
                continue
            before = self._taken.pop(row.id, None)
            if before is not None:
                _remove(self._all, before[1])
                _remove(self._of_kind[before[0]], before[1])
            if row.fen and row.reversed_by is None:
                self._taken[row.id] = row.unit_kind, row.fen
                insort(self._all, row.fen)
                insort(self._of_kind[row.unit_kind], row.fen)

    def of_kind(self, kind: str) -> Level | None:
        """What units of a kind give; None: too few of them gave yet."""
        amounts = self._of_kind.get(kind, []) if kind else []
        return _level(amounts, reach=2) if len(amounts) >= ENOUGH_OF_A_KIND else None

    def of_evening(self) -> Level | None:
        """What is given by anybody; None: too little was given yet."""
        return _level(self._all, reach=3) if len(self._all) >= ENOUGH else None


def _level(amounts: list[int], *, reach: int) -> Level:
    """The quartiles of some amounts in order."""
    last = len(amounts) - 1
    low, middle, high = (amounts[last * quarter // 4] for quarter in (1, 2, 3))
    return Level(low=low, middle=middle, high=high, reach=reach)


def _remove(amounts: list[int], fen: int) -> None:
    """Take one amount out again."""
    del amounts[bisect_left(amounts, fen)]
