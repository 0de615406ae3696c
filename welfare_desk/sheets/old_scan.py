"""Measures the records of an old workbook (.xls), as sheet_scan.py does for new ones."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from welfare_desk.sheets.errors import (
    SheetDamagedError,
    SheetLockedError,
    SheetUnfoldsError,
    TooManyCellsError,
    TooManyColumnsError,
)
from welfare_desk.sheets.limits import MAX_CELLS, MAX_COLUMNS, MAX_TEXT
from welfare_desk.sheets.old_strings import string_lengths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_END, _LOCKED, _SHEET, _STRINGS, _MORE, _DIMENSIONS = 0x0A, 0x2F, 0x85, 0xFC, 0x3C, 0x0200
_SHARED_TEXT, _TRUTH_OR_ERROR, _NUMBERS = 0xFD, 0x0205, 0xBD
_CELLS = {0x06, 0xBD, 0xD6, 0xFD, 0x0203, 0x0204, 0x0205, 0x027E}
_WIDE_DIMENSIONS = 14
_ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!",
    0x2A: "#N/A",
}  # fmt: skip


class OldScan:
    """Walks the records once; `stream` is then safe to be read.

    calamine reserves room for what a sheet says of its size, so that is set right. `errors` holds
    the error cells of each sheet in their order, which calamine leaves empty.
    """

    def __init__(self, path: Path, stream: bytes) -> None:
        """Walk all sheets.

        Raises:
            BadInputError: one of sheets/errors.py.
        """
        self.stream = bytearray(stream)
        self.errors: list[dict[tuple[int, int], str]] = []
        self._path = path
        self._lengths: list[int] = []
        self._letters = self._cells = 0
        try:
            for place in self._sheet_places():
                self._walk_sheet(place)
        except (struct.error, IndexError, ValueError) as reason:
            raise SheetDamagedError(path=path) from reason

    def _records(self, place: int) -> Iterator[tuple[int, int, int]]:
        """Kind, place and length of the records from a place on, to the end of their part."""
        kind = -1
        while kind != _END:
            kind, length = struct.unpack_from("<HH", self.stream, place)
            yield kind, place + 4, length
            place += 4 + length

    def _sheet_places(self) -> list[int]:
        places = []
        strings: list[bytes] = []
        before = -1
        for kind, place, length in self._records(0):
            body = bytes(self.stream[place : place + length])
            if kind == _LOCKED:
                raise SheetLockedError(path=self._path)
            if kind == _SHEET:
                places.append(struct.unpack_from("<I", body)[0])
            if kind == _STRINGS or (kind == _MORE and before == _STRINGS):
                strings.append(body)
            before = before if kind == _MORE else kind
        if strings:
            self._lengths = string_lengths(strings)
        return places

    def _walk_sheet(self, place: int) -> None:
        dimensions: list[tuple[int, int]] = []
        rows = columns = 0
        errors: dict[tuple[int, int], str] = {}
        for kind, body, length in self._records(place):
            if kind == _DIMENSIONS:
                dimensions.append((body, length))
            elif kind in _CELLS:
                row, column = struct.unpack_from("<HH", self.stream, body)
                if kind == _NUMBERS:
                    column = struct.unpack_from("<H", self.stream, body + length - 2)[0]
                rows, columns = max(rows, row + 1), max(columns, column + 1)
                self._weigh(kind, body)
                if kind == _TRUTH_OR_ERROR and self.stream[body + 7]:
                    code = self.stream[body + 6]
                    errors[row + 1, column] = _ERRORS.get(code, "#N/A")
                if column >= MAX_COLUMNS:
                    raise TooManyColumnsError(path=self._path, row=row + 1, limit=MAX_COLUMNS)
        self.errors.append(errors)
        self._cells += rows * columns
        if self._cells > MAX_CELLS:
            raise TooManyCellsError(path=self._path, rows=rows, columns=columns)
        for body, length in dimensions:
            layout = "<IIHH" if length >= _WIDE_DIMENSIONS else "<HHHH"
            struct.pack_into(layout, self.stream, body, 0, rows, 0, columns)

    def _weigh(self, kind: int, body: int) -> None:
        """A text that many cells share counts for each of them."""
        if kind == _SHARED_TEXT:
            self._letters += self._lengths[struct.unpack_from("<I", self.stream, body + 6)[0]]
            if self._letters > MAX_TEXT:
                raise SheetUnfoldsError(path=self._path)
