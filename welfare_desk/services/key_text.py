"""Many keys with their owners: sorted for what begins so, in one long text for what holds it.

A search inside 100,000 keys is one run over plain memory; a search from the start is a bisection.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from heapq import nsmallest
from itertools import accumulate
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

_END: Final = "\n"
_LAST: Final = "\U0010ffff"
_MOST_TRIED: Final = 1000


class SortedKeys:
    """Keys in alphabetical order, to find the owners of those that begin with a text.

    Of more than a thousand that do, the first thousand are looked at: one more letter will tell.

    >>> SortedKeys([(0, "hms"), (1, "hmx"), (2, "ahm")]).prefixed("hm", 8)
    [0, 1]
    """

    def __init__(self, keys: Iterable[tuple[int, str]]) -> None:
        """Take keys with their owners (whole numbers)."""
        pairs = sorted((text, owner) for owner, text in keys)
        self._texts = [text for text, _ in pairs]
        self._owners = array("l", (owner for _, owner in pairs))

    def equal(self, text: str, limit: int, covered: Container[int] = frozenset()) -> list[int]:
        """The first owners of a key that is exactly this text; `covered` owners are left out."""
        return self._between(text, text, limit, covered)

    def prefixed(self, text: str, limit: int, covered: Container[int] = frozenset()) -> list[int]:
        """The first owners of a key that begins so."""
        return self._between(text, text + _LAST, limit, covered)

    def _between(self, first: str, last: str, limit: int, covered: Container[int]) -> list[int]:
        """The first owners of the keys from one text to another, both included."""
        start = bisect_left(self._texts, first)
        end = bisect_right(self._texts, last, lo=start)
        owners = set(self._owners[start : min(end, start + _MOST_TRIED)])
        return nsmallest(limit, (owner for owner in owners if owner not in covered))


class KeyText:
    """Keys in the order of their owners, to find those that hold a text somewhere.

    >>> keys = KeyText([(0, "dyhms"), (0, "hms"), (1, "hmx")])
    >>> list(keys.containing("m")), list(keys.scattered("hs"))
    ([0, 1], [0])
    """

    def __init__(self, keys: Iterable[tuple[int, str]]) -> None:
        """Take keys grouped by owner; they hold no line ends."""
        owners, texts = array("l"), []
        for owner, text in keys:
            owners.append(owner)
            texts.append(text)
        self._owners = owners
        self._text = "".join(f"{text}{_END}" for text in texts)
        self._starts = array("l", accumulate((len(text) + 1 for text in texts), initial=0))

    def containing(self, text: str) -> Iterator[int]:
        """Owners of a key that has this text somewhere, each once, in their order."""
        place, last = self._text.find(text), -1
        while place >= 0:
            owner, after = self._owner_at(place)
            if owner != last:
                last = owner
                yield owner
            place = self._text.find(text, after)

    def scattered(self, text: str) -> Iterator[int]:
        """Owners of a key that has these characters in this order, with others between."""
        steps = (f"[^{_END}{each}]*+{each}" for each in map(re.escape, text[1:]))
        pattern = re.compile(re.escape(text[0]) + "".join(steps))
        place, last = 0, -1
        while match := pattern.search(self._text, place):
            owner, place = self._owner_at(match.start())
            if owner != last:
                last = owner
                yield owner

    def _owner_at(self, place: int) -> tuple[int, int]:
        """Whose key stands at a place of the text, and where that key ends."""
        key = bisect_right(self._starts, place) - 1
        return self._owners[key], self._starts[key + 1]
