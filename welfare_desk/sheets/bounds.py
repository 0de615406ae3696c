"""Collects rows into a grid and holds them to the limits, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.sheets.errors import (
    CellTooLongError,
    SheetUnfoldsError,
    TooManyCellsError,
    TooManyColumnsError,
    TooManyRowsError,
)
from welfare_desk.sheets.grid import Grid, cell_name
from welfare_desk.sheets.limits import (
    LAST_ROW,
    MAX_CELL_LENGTH,
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_TEXT,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_KEPT = 20_000


class GridRows:
    """Rows as they come; empty ones before and after the table are left out."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rows: list[tuple[str, ...]] = []
        self._first = 0
        self._gap = 0
        self._cells = 0
        self._letters = 0
        self._known: dict[str, str] = {}

    def take(self, row_in_file: int, cells: Sequence[str]) -> None:
        """Take the next row; rows come in order and none is left out.

        Raises:
            BadInputError: the row is beyond a limit.
        """
        length = len(cells)
        while length and not cells[length - 1]:
            length -= 1
        if not length and row_in_file <= LAST_ROW:
            self._gap += 1
            return
        self._check(row_in_file, cells, length)
        if self._rows:
            self._rows.extend([()] * self._gap)
        else:
            self._first = row_in_file
        self._gap = 0
        self._rows.append(tuple(map(self._one, cells[:length])))

    def grid(self, name: str) -> Grid:
        """What was taken."""
        return Grid(name=name, rows=tuple(self._rows), first_row=self._first or 1)

    def _one(self, cell: str) -> str:
        """Kinds and places repeat in every row: one copy of each keeps a large register small."""
        if len(self._known) < _KEPT:
            return self._known.setdefault(cell, cell)
        return self._known.get(cell, cell)

    def _check(self, row_in_file: int, cells: Sequence[str], length: int) -> None:
        if row_in_file > MAX_ROWS:
            raise TooManyRowsError(path=self._path, limit=MAX_ROWS)
        if length > MAX_COLUMNS:
            raise TooManyColumnsError(path=self._path, row=row_in_file, limit=MAX_COLUMNS)
        self._cells += length
        if self._cells > MAX_CELLS:
            raise TooManyCellsError(path=self._path, rows=row_in_file, columns=length)
        for column in range(length):
            if len(cells[column]) > MAX_CELL_LENGTH:
                place = cell_name(row_in_file, column)
                raise CellTooLongError(path=self._path, cell=place, limit=MAX_CELL_LENGTH)
            self._letters += len(cells[column])
        if self._letters > MAX_TEXT:
            raise SheetUnfoldsError(path=self._path)
