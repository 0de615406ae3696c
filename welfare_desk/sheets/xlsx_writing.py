"""Writes a table as a workbook; every text is a text, also one that looks like a formula."""

from __future__ import annotations

import tempfile
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from welfare_desk.sheets.cell_checks import writable_text
from welfare_desk.sheets.limits import CHUNK_ROWS
from welfare_desk.sheets.watch import WHOLE
from welfare_desk.sheets.xlsx_layout import lay_out, offer_choices, sheet_name
from welfare_desk.sheets.xlsx_texts import inline_text

if TYPE_CHECKING:
    from pathlib import Path

    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    from welfare_desk.sheets.table import CellValue, ColumnKind, Table
    from welfare_desk.sheets.watch import Watch

_SHOWN_AS: dict[ColumnKind, str] = {
    "text": "@",
    "count": "General",
    "money": "#,##0.00",
    "day": "yyyy-mm-dd",
}
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_EXACT_BELOW = 10**15
_ROWS_WRITTEN = 900


def write_workbook(made: Path, table: Table, watch: Watch) -> None:
    """Write the table with its drop-downs, notes and widths."""
    with tempfile.TemporaryDirectory() as folder:
        book = xlsxwriter.Workbook(str(made), {**_OPTIONS, "tmpdir": folder})
        try:
            _fill(book, table, watch.part(0, _ROWS_WRITTEN))
            book.close()
        except FileCreateError as reason:
            raise reason.args[0] from reason
        finally:
            # XlsxWriter keeps its working files open where it did not come to its end.
            for sheet in book.worksheets():
                sheet._opt_close()  # noqa: SLF001 - there is no other way to give a file up
    watch.reach(WHOLE, WHOLE)


def _fill(book: Workbook, table: Table, watch: Watch) -> None:
    formats = {kind: book.add_format({"num_format": shown}) for kind, shown in _SHOWN_AS.items()}
    sheet = book.add_worksheet(sheet_name(table.title))
    lay_out(sheet, table, formats)
    offer_choices(book, sheet, table.columns)
    title_format = book.add_format({"bold": True, "bottom": 1, "num_format": "@"})
    for index, column in enumerate(table.columns):
        title = writable_text(column.title, 1, index)
        sheet.write_string(0, index, inline_text(title), title_format)
    for row, values in enumerate(table.rows, start=1):
        for index, value in enumerate(values):
            _write(sheet, row, index, value)
        if row % CHUNK_ROWS == 0:
            watch.reach(row, len(table.rows))


def _write(sheet: Worksheet, row: int, column: int, value: CellValue) -> None:
    text = writable_text(value, row + 1, column)
    if isinstance(value, int | Decimal) and -_EXACT_BELOW < value < _EXACT_BELOW:
        sheet.write_number(row, column, float(value))
    elif isinstance(value, date):
        sheet.write_datetime(row, column, datetime.combine(value, time()))
    elif text:
        sheet.write_string(row, column, inline_text(text))
