"""A table that is about to be written: columns with what they hold, and rows of values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

ColumnKind = Literal["text", "count", "money", "day"]
"""What cells of a column hold, which decides how a spreadsheet shows them."""

CellValue = str | int | Decimal | date | None
"""One value of a row; None is an empty cell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its title, what it holds, and what a person who fills it in is offered.

    `key` is for programs and is not written. `width` counts characters of Latin script; 0 fits
    the column to its texts. `choices` become a drop-down, `note` what is said at a chosen cell.
    """

    key: str
    title: str
    kind: ColumnKind = "text"
    width: int = 0
    choices: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Columns and rows; every row has as many values as there are columns."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[CellValue, ...], ...]


def cell_text(value: CellValue) -> str:
    """A value as the text that a reader of the file gets back.

    >>> cell_text(Decimal("1200.50")), cell_text(date(2026, 11, 24)), cell_text(None)
    ('1200.5', '2026-11-24', '')
    """
    match value:
        case None:
            return ""
        case str():
            return value
        case Decimal():
            text = format(value, "f")
            return text.rstrip("0").rstrip(".") if "." in text else text
        case date():
            return value.isoformat()
        case _:
            return str(value)
