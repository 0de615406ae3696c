"""The columns of both kinds of sheet, by the kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.sheet_project_columns import PROJECT_COLUMNS
from welfare_desk.domain.sheet_unit_columns import UNIT_COLUMNS

if TYPE_CHECKING:
    from welfare_desk.domain.sheet_columns import SheetColumn, SheetKind


def columns_of(kind: SheetKind) -> tuple[SheetColumn, ...]:
    """All columns that a sheet of this kind can have, in their order."""
    return UNIT_COLUMNS if kind == "units" else PROJECT_COLUMNS


def column_of(kind: SheetKind, word: str) -> SheetColumn | None:
    """The column with this key, or with this title in either language; None: there is none.

    >>> column_of("units", "简称").key, column_of("units", "nothing")
    ('short', None)
    """
    columns = columns_of(kind)
    by_key = next((column for column in columns if column.key == word), None)
    return by_key or next(
        (column for column in columns if word in {column.title.zh, column.title.en}), None
    )
