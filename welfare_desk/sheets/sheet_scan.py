"""Measures the XML of a sheet before it is read, and keeps what the reader would drop.

calamine lays a sheet out as one block from the first to the last filled cell, so a single cell in
the corner XFD1048576 would ask for hundreds of gigabytes. And it gives nothing for a cell with an
error, where a person sees #REF! and wants to be told of it. Nor for a formula that no program has
calculated yet, as in files that were not written by a spreadsheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from welfare_desk.domain.sheet_cells import UNCALCULATED
from welfare_desk.sheets.errors import (
    SheetDamagedError,
    SheetUnfoldsError,
    TooManyCellsError,
    TooManyColumnsError,
    TooManyRowsError,
)
from welfare_desk.sheets.limits import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from welfare_desk.sheets.watch import Watch

_LETTERS = 26


def parse_xml(
    path: Path, pieces: Iterable[bytes], handler: expat.XMLParserType, watch: Watch, size: int
) -> None:
    """Let a parser see a part piece by piece.

    Raises:
        BadInputError: it is no XML, or declares types of its own, which no workbook does.
    """

    def refuse(*_: object) -> None:
        raise SheetDamagedError(path=path)

    handler.StartDoctypeDeclHandler = refuse
    handler.buffer_text = True
    done = 0
    try:
        for piece in pieces:
            handler.Parse(piece, False)  # noqa: FBT003 - expat takes it by place only
            done += len(piece)
            watch.reach(done, size)
        handler.Parse(b"", True)  # noqa: FBT003 - the same
    except (expat.ExpatError, ValueError, LookupError) as reason:
        raise SheetDamagedError(path=path) from reason


def local(name: str) -> str:
    """The name of an element without its prefix."""
    return name.rpartition(":")[2]


class StringLengths:
    """How long the texts are that cells share, in the order that cells count them."""

    def __init__(self) -> None:
        self.lengths: list[int] = []
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.CharacterDataHandler = self._text

    def _start(self, name: str, _attributes: Mapping[str, str]) -> None:
        if local(name) == "si":
            self.lengths.append(0)

    def _text(self, text: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(text)


class SheetScan:
    """Follows the cells of one sheet and stops at the first that is beyond a limit."""

    def __init__(self, path: Path, shared: Sequence[int]) -> None:
        self._path = path
        self._shared = shared
        self._columns: dict[str, int] = {}
        self._row = 0
        self._column = -1
        self._type = ""
        self._formula = self._calculated = False
        self._kept: str | None = None
        self._letters = 0
        self._last_row = 0
        self._last_column = -1
        self.filled = 0
        self.errors: dict[tuple[int, int], str] = {}
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        match local(name):
            case "c":
                self._to_cell(attributes)
            case "f":
                self._formula = True
            case "v":
                self._kept = "" if self._formula or self._type in {"s", "e"} else None
                self._calculated = self._type == "str"
                self._fill()
            case "is":
                self._fill()
            case "row":
                self._row = int(attributes["r"]) if "r" in attributes else self._row + 1
                self._column = -1
            case _:
                pass

    def _text(self, text: str) -> None:
        if self._kept is not None:
            self._kept += text

    def _end(self, name: str) -> None:
        kind = local(name)
        if kind == "v" and self._kept is not None:
            self._take_value(self._kept)
            self._kept = None
        elif kind == "c" and self._formula and not self._calculated:
            self.errors[self._row, self._column] = UNCALCULATED
            self._fill()

    def _take_value(self, value: str) -> None:
        """Measure a shared text, keep an error, and see whether a formula has its value."""
        self._calculated = self._calculated or bool(value)
        if self._type == "s":
            index = int(value)
            self._letters += self._shared[index] if 0 <= index < len(self._shared) else 0
        elif self._type == "e":
            self.errors[self._row, self._column] = value
        if self._letters > MAX_TEXT:
            raise SheetUnfoldsError(path=self._path)

    def _to_cell(self, attributes: Mapping[str, str]) -> None:
        self._type = attributes.get("t", "")
        self._formula = self._calculated = False
        name = attributes.get("r")
        if name is None:
            self._column += 1
            return
        letters = name.rstrip("0123456789")
        self._row = int(name[len(letters) :])
        column = self._columns.get(letters)
        if column is None:
            column = self._columns[letters] = _column_index(letters)
        self._column = column

    def _fill(self) -> None:
        self.filled += 1
        if self._row > self._last_row:
            self._last_row = self._row
            if self._row > MAX_ROWS:
                raise TooManyRowsError(path=self._path, limit=MAX_ROWS)
        if self._column > self._last_column:
            self._last_column = self._column
            if self._column >= MAX_COLUMNS:
                raise TooManyColumnsError(path=self._path, row=self._row, limit=MAX_COLUMNS)
        if self._last_row * (self._last_column + 1) > MAX_CELLS or self.filled > MAX_CELLS:
            raise TooManyCellsError(
                path=self._path, rows=self._last_row, columns=self._last_column + 1
            )


def _column_index(letters: str) -> int:
    """The index that a spreadsheet's letters stand for; the first is 0."""
    index = 0
    for letter in letters.upper():
        if not "A" <= letter <= "Z":
            raise ValueError(letters)
        index = index * _LETTERS + ord(letter) - ord("A") + 1
    return index - 1
