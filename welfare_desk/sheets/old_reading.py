"""Reads old workbooks (.xls) and tells those that are locked by a password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.sheets.bounds import GridRows
from welfare_desk.sheets.errors import NotATableError, SheetLockedError
from welfare_desk.sheets.grid import Grid
from welfare_desk.sheets.old_scan import OldScan
from welfare_desk.sheets.ole_container import container_of, streams_of
from welfare_desk.sheets.workbook import opened, read_cells, sheet_names, told, wanted_names

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.sheets.watch import Watch

_BOOKS = ("Workbook", "Book")
_LOCKED_PACKAGE = "EncryptedPackage"


def read_old_workbook(path: Path, data: bytes, wanted: str | None, watch: Watch) -> Grid:
    """The grid of the first sheet with a filled cell, or of the one that is wanted.

    Raises:
        BadInputError: one of sheets/errors.py.
    """
    streams = streams_of(path, data)
    if _LOCKED_PACKAGE in streams:
        raise SheetLockedError(path=path)
    name = next((name for name in _BOOKS if name in streams), None)
    if name is None:
        raise NotATableError(path=path)
    scan = OldScan(path, streams[name])
    book = opened(path, container_of(name, bytes(scan.stream)))
    errors = dict(zip(sheet_names(book), scan.errors, strict=False))
    for sheet_name in wanted_names(path, sheet_names(book), wanted):
        with told(path):
            sheet = book.get_sheet_by_name(sheet_name)
        rows = GridRows(path)
        read_cells(path, sheet, errors.get(sheet_name, {}), rows, watch)
        grid = rows.grid(sheet_name)
        if grid.rows:
            return grid
    return Grid(name="", rows=())
