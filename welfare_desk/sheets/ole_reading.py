"""Reads old workbooks (.xls) and tells those that are locked by a password."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from welfare_desk.sheets.bounds import GridRows
from welfare_desk.sheets.errors import NotATableError, SheetLockedError
from welfare_desk.sheets.grid import Grid
from welfare_desk.sheets.workbook import opened, read_cells, sheet_names, told, wanted_names

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.sheets.watch import Watch

OLE_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How the containers of old office programs begin, and those of locked new ones."""

_LOCKED_STREAM = "EncryptedPackage".encode("utf-16-le")
_BOOK_STREAMS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))


def read_old_workbook(path: Path, data: bytes, wanted: str | None, watch: Watch) -> Grid:
    """The grid of the first sheet with a filled cell, or of the one that is wanted.

    Raises:
        BadInputError: one of sheets/errors.py.
    """
    if _LOCKED_STREAM in data:
        raise SheetLockedError(path=path)
    if not any(stream in data for stream in _BOOK_STREAMS):
        raise NotATableError(path=path)
    book = opened(path, io.BytesIO(data))
    for name in wanted_names(path, sheet_names(book), wanted):
        with told(path):
            sheet = book.get_sheet_by_name(name)
        rows = GridRows(path)
        read_cells(path, sheet, {}, rows, watch)
        grid = rows.grid(name)
        if grid.rows:
            return grid
    return Grid(name="", rows=())
