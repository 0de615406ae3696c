"""Whole numbers written with 十 百 千 万 亿, in figures or in Chinese: 12万3456, 一万零二百.

The text is folded already (amounts.py): figures 0-9, 一…九, 零, and the five units.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

DIGITS: Final = "零一二三四五六七八九"
SMALL_UNITS: Final = {"十": 10, "百": 100, "千": 1000}
BIG_UNITS: Final = {"万": 10_000, "亿": 100_000_000}

_WORD = re.compile(r"[0-9]+|[零一二三四五六七八九十百千万亿]")
_ABOVE_ALL: Final = 1_000_000_000_000


class NotCountedError(ValueError):
    """The text is no number that has only one meaning."""


@dataclass(frozen=True, slots=True)
class CountedRead:
    """A number, and whether it was a short form (两千五) that deserves a second look."""

    number: int
    confirm: bool = False


def read_counted(text: str) -> CountedRead:
    """The number that a text spells out.

    Raises NotCountedError where a unit has no number, units do not fall (1千2万), or the end could
    mean two things (1万25).

    >>> read_counted("两千五".replace("两", "二"))
    CountedRead(number=2500, confirm=True)
    """
    words = _WORD.findall(text)
    if not words or "".join(words) != text:
        raise NotCountedError(text)
    if words[0] == "十":
        words.insert(0, "一")
    if words == ["零"]:
        return CountedRead(0)
    counter = _Counter()
    for word in words:
        counter.hear(word)
    return counter.close()


@dataclass(slots=True)
class _Counter:
    """Hears a number from left to right, as a listener would.

    `section` is what stands below the next 万 or 亿; `digits` a number still without its unit;
    `unit` the unit heard last; `gap` whether 零 was heard since.
    """

    total: int = 0
    section: int = 0
    digits: str = ""
    small: int = BIG_UNITS["万"]
    big: int = _ABOVE_ALL
    unit: int = 0
    gap: bool = False

    def hear(self, word: str) -> None:
        """Take the next figure, 零 or unit."""
        if word in SMALL_UNITS:
            self._small_unit(SMALL_UNITS[word])
        elif word in BIG_UNITS:
            self._big_unit(BIG_UNITS[word])
        elif self.digits or (word == "零" and (self.gap or not self.unit)):
            raise NotCountedError(word)
        elif word == "零":
            self.gap = True
        else:
            self.digits = word if word.isascii() else str(DIGITS.index(word))

    def close(self) -> CountedRead:
        """The number once everything was heard."""
        if not self.digits:
            if self.gap:
                raise NotCountedError
            return CountedRead(self.total + self.section)
        number = int(self.digits)
        zeros = len(str(self.unit)) - 1
        if not self.unit or len(self.digits) == zeros or (self.gap and number < self.unit):
            return CountedRead(self.total + self.section + number)
        if len(self.digits) == 1 and number and not self.gap:
            return CountedRead(self.total + self.section + number * self.unit // 10, confirm=True)
        raise NotCountedError(self.digits)

    def _small_unit(self, unit: int) -> None:
        """十, 百 or 千: one figure stands before it, and it is smaller than the one before."""
        if len(self.digits) != 1 or self.digits == "0" or unit >= self.small:
            raise NotCountedError(unit)
        self.section += int(self.digits) * unit
        self.small = self.unit = unit
        self.digits, self.gap = "", False

    def _big_unit(self, unit: int) -> None:
        """万 or 亿: closes the section before it."""
        number = int(self.digits or "0")
        if self.section and number and not (self.gap or self.small == SMALL_UNITS["十"]):
            raise NotCountedError(unit)
        if number >= self.small:
            raise NotCountedError(unit)
        self.section += number
        if not self.section or unit >= self.big:
            raise NotCountedError(unit)
        self.total += self.section * unit
        self.big = self.unit = unit
        self.section, self.small = 0, BIG_UNITS["万"]
        self.digits, self.gap = "", False
