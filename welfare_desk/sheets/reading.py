"""Reads a table from a file, whatever its name says: what it holds decides how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.sheets.csv_reading import read_text_table
from welfare_desk.sheets.errors import NotATableError, SheetEmptyError
from welfare_desk.sheets.file_bytes import file_bytes
from welfare_desk.sheets.old_reading import read_old_workbook
from welfare_desk.sheets.ole_container import OLE_MARK
from welfare_desk.sheets.watch import WHOLE, Cancelled, Progress, Watch
from welfare_desk.sheets.xlsx_reading import ZIP_MARKS, read_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.sheets.grid import Grid
    from welfare_desk.sheets.workbook import Fits

_PICTURES_AND_PAPERS = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"{\\rtf", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b",
    b"SQLite format 3", b"\x7fELF", b"MZ",
)  # fmt: skip
_LOADED = 100


def read_sheet(
    path: Path,
    *,
    sheet: str | None = None,
    fits: Fits = lambda _: True,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Grid:
    """The table in a workbook (.xlsx, .xlsm, .xls) or in a text with separators.

    Of several sheets with filled cells the one named is taken, else the first that `fits`, else
    the first. Hidden sheets are looked at where all others are empty.

    Raises:
        KnownError: one of sheets/errors.py.
    """
    watch = Watch(progress, cancelled)
    watch.reach(0, WHOLE)
    data = file_bytes(path, watch.part(0, _LOADED))
    rest = watch.part(_LOADED, WHOLE)
    if not data:
        raise SheetEmptyError(path=path)
    if data.startswith(ZIP_MARKS):
        grid = read_workbook(path, data, sheet, fits, rest)
    elif data.startswith(OLE_MARK):
        grid = read_old_workbook(path, data, sheet, fits, rest)
    elif data.startswith(_PICTURES_AND_PAPERS):
        raise NotATableError(path=path)
    else:
        grid = read_text_table(path, data, rest)
    if not grid.rows:
        raise SheetEmptyError(path=path)
    return grid
