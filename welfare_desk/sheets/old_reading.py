"""Reads old workbooks (.xls) and tells those that are locked by a password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.sheets.bounds import GridRows
from welfare_desk.sheets.errors import NotATableError, SheetLockedError
from welfare_desk.sheets.old_scan import OldScan
from welfare_desk.sheets.ole_container import container_of, streams_of
from welfare_desk.sheets.workbook import (
    fitting,
    hidden_names,
    in_view_first,
    opened,
    read_cells,
    sheet_names,
    told,
    wanted_names,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.sheets.grid import Grid
    from welfare_desk.sheets.watch import Watch
    from welfare_desk.sheets.workbook import Fits

_BOOKS = ("Workbook", "Book")
_LOCKED_PACKAGE = "EncryptedPackage"


def read_old_workbook(
    path: Path, data: bytes, wanted: str | None, fits: Fits, watch: Watch
) -> Grid:
    """The grid of the sheet that fits or is wanted, as `sheets/reading.py` says it.

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
    names, hidden = sheet_names(book), hidden_names(book)
    errors = dict(zip(names, scan.errors, strict=False))

    def grids() -> Iterator[Grid]:
        for sheet_name in wanted_names(path, in_view_first(names, hidden), wanted):
            with told(path):
                sheet = book.get_sheet_by_name(sheet_name)
            rows = GridRows(path)
            read_cells(path, sheet, errors.get(sheet_name, {}), rows, watch)
            grid = rows.grid(sheet_name)
            if grid.rows:
                yield grid

    return fitting(grids(), hidden, fits)
