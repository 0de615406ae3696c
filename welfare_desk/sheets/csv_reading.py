"""Reads a text with separators, whichever encoding and separator it was saved with."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from welfare_desk.sheets.bounds import GridRows
from welfare_desk.sheets.encodings import text_encoding
from welfare_desk.sheets.errors import CellTooLongError, OpenQuoteError, TooManyColumnsError
from welfare_desk.sheets.formula_guard import unguarded
from welfare_desk.sheets.grid import cell_name
from welfare_desk.sheets.limits import CHUNK_ROWS, MAX_CELL_LENGTH, MAX_COLUMNS, MAX_LINE_LENGTH
from welfare_desk.sheets.separators import separator_of, stated_separator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.sheets.grid import Grid
    from welfare_desk.sheets.watch import Watch

_SAMPLE_LETTERS = 64 * 1024
_DOS_END = b"\x1a"
"""How files of old programs end, after their last row."""


def read_text_table(path: Path, data: bytes, watch: Watch) -> Grid:
    """The grid of a text; a row is what a spreadsheet makes one, whatever line ends its cells hold.

    Raises:
        BadInputError: one of sheets/errors.py.
    """
    held = io.BytesIO(data.removesuffix(_DOS_END))
    text = io.TextIOWrapper(held, encoding=text_encoding(path, data), newline="")
    sample = text.read(_SAMPLE_LETTERS)
    text.seek(0)
    stated = stated_separator(sample[:8].partition("\n")[0])
    if stated:
        text.readline()
    separator = stated or separator_of(sample)
    rows = GridRows(path)
    lines = _Lines(path, text, separator)
    # Strict, or everything after a forgotten quotation mark would become one cell.
    reader = csv.reader(lines, delimiter=separator, strict=True)
    try:
        for number, row in enumerate(reader, start=1):
            lines.row = number + 1
            if number % CHUNK_ROWS == 0:
                watch.reach(held.tell(), len(data))
            rows.take(number, list(map(unguarded, row)) if any(row) else ())
    except csv.Error as reason:
        raise _refused(path, lines.row, str(reason)) from reason
    return rows.grid(path.stem)


class _Lines:
    """The lines of a text, none of them longer than memory allows; `row` is the one being read."""

    def __init__(self, path: Path, text: io.TextIOWrapper, separator: str) -> None:
        self._path = path
        self._text = text
        self._separator = separator
        self.row = 1

    def __iter__(self) -> Iterator[str]:
        while line := self._text.readline(MAX_LINE_LENGTH):
            if len(line) == MAX_LINE_LENGTH:
                self._refuse(line)
            yield line

    def _refuse(self, line: str) -> None:
        if line.count(self._separator) >= MAX_COLUMNS:
            raise TooManyColumnsError(path=self._path, row=self.row, limit=MAX_COLUMNS)
        place = cell_name(self.row, 0)
        raise CellTooLongError(path=self._path, cell=place, limit=MAX_CELL_LENGTH)


def _refused(path: Path, row: int, reason: str) -> CellTooLongError | OpenQuoteError:
    """What csv could not read: it has one class for all, told apart by its words only."""
    if "field limit" in reason:
        return CellTooLongError(path=path, cell=cell_name(row, 0), limit=MAX_CELL_LENGTH)
    return OpenQuoteError(path=path, row=row)
