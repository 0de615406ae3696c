"""A table as it was read: texts in rows, with the places they have in the file."""

from __future__ import annotations

from dataclasses import dataclass

_LETTERS = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The cells of one sheet; rows end with their last filled cell, an empty row is an empty tuple.

    `first_row` is the row of the file that `rows[0]` stands in: empty rows before it are left out.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    first_row: int = 1

    def cell(self, index: int, column: int) -> str:
        """The text of a cell by the index of its row here; nothing where the row ends before it.

        >>> Grid(name="units", rows=(("name",), ("合美", "企业"))).cell(0, 1)
        ''
        """
        row = self.rows[index]
        return row[column] if column < len(row) else ""

    def row_in_file(self, index: int) -> int:
        """The number that a row has in the file, as a spreadsheet counts."""
        return self.first_row + index

    @property
    def width(self) -> int:
        """How many columns the widest row has."""
        return max(map(len, self.rows), default=0)


def column_letters(column: int) -> str:
    """What a spreadsheet calls a column; the first is 0.

    >>> column_letters(0), column_letters(27)
    ('A', 'AB')
    """
    letters = ""
    left = column + 1
    while left:
        left, place = divmod(left - 1, _LETTERS)
        letters = chr(ord("A") + place) + letters
    return letters


def cell_name(row: int, column: int) -> str:
    """What a spreadsheet calls a cell: `row` is the number in the file, the first column is 0.

    >>> cell_name(7, 2)
    'C7'
    """
    return f"{column_letters(column)}{row}"
