"""Writes a table to a file, all of it or nothing: what stood there stands until the end."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from welfare_desk.sheets.csv_writing import write_text_table
from welfare_desk.sheets.table import CellValue, Column, ColumnKind, Table
from welfare_desk.sheets.watch import Cancelled, Progress, Watch
from welfare_desk.sheets.writing_errors import (
    OtherSuffixError,
    put_in_place,
    refuse_read_only,
    unwritten,
)
from welfare_desk.sheets.xlsx_writing import write_workbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["CellValue", "Column", "ColumnKind", "Table", "write_sheet"]

_WRITERS: dict[str, Callable[[Path, Table, Watch], None]] = {
    ".csv": write_text_table,
    ".xlsx": write_workbook,
}


def write_sheet(
    path: Path,
    table: Table,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the table as a workbook or as a CSV, by the end of the file's name.

    Raises:
        KnownError: one of sheets/writing_errors.py, or it was stopped; nothing was written then.
    """
    path = path.resolve()
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise OtherSuffixError(path=path)
    made = path.with_name(f".{secrets.token_hex(6)}{path.suffix.lower()}")
    try:
        refuse_read_only(path)
        write(made, table, Watch(progress, cancelled))
        put_in_place(made, path)
    except OSError as reason:
        raise unwritten(path, reason) from reason
    finally:
        made.unlink(missing_ok=True)
