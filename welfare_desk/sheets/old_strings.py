"""How long the shared texts of an old workbook (.xls) are; they may be cut anywhere by a record."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEAD = 8
_WIDE, _EXTRA, _RUNS = 0x01, 0x04, 0x08
_RUN_BYTES = 4


def string_lengths(segments: Sequence[bytes]) -> list[int]:
    """The lengths of all shared texts, from the record that begins them and those that go on.

    Raises:
        ValueError: the records end before the last text, or state more texts than there are.
    """
    stated = struct.unpack_from("<I", segments[0], 4)[0]
    reader = _Segments(segments)
    lengths: list[int] = []
    while not reader.at_the_end():
        lengths.append(reader.text())
    if stated > len(lengths):
        raise ValueError(stated)
    return lengths


class _Segments:
    """Reads over the borders of records; where one cuts a text, the next begins with its width."""

    def __init__(self, segments: Sequence[bytes]) -> None:
        self._segments = segments
        self._index = 0
        self._place = _HEAD

    def at_the_end(self) -> bool:
        """Whether all was read; a border is stepped over on the way."""
        while self._index < len(self._segments) and not self._left():
            self._index += 1
            self._place = 0
        return self._index == len(self._segments)

    def text(self) -> int:
        """Step over one text and say how many letters it has."""
        letters, flags = struct.unpack_from("<HB", self._current(), self._place)
        self._place += 3
        after = 0
        if flags & _RUNS:
            after += _RUN_BYTES * struct.unpack_from("<H", self._current(), self._place)[0]
            self._place += 2
        if flags & _EXTRA:
            after += struct.unpack_from("<I", self._current(), self._place)[0]
            self._place += 4
        self._skip_letters(letters, flags)
        self._skip(after)
        return int(letters)

    def _skip_letters(self, letters: int, flags: int) -> None:
        while letters:
            width = 2 if flags & _WIDE else 1
            here = min(letters, self._left() // width)
            self._place += here * width
            letters -= here
            if letters:
                self._next()
                flags = self._current()[0]
                self._place = 1

    def _skip(self, count: int) -> None:
        while count > self._left():
            count -= self._left()
            self._next()
        self._place += count

    def _next(self) -> None:
        self._index += 1
        self._place = 0
        if self._index == len(self._segments):
            raise ValueError(self._index)

    def _current(self) -> bytes:
        return self._segments[self._index]

    def _left(self) -> int:
        return len(self._current()) - self._place
