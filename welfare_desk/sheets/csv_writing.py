"""Writes a table as CSV in UTF-8 with its mark, which spreadsheets in Chinese need to see."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from welfare_desk.sheets.cell_checks import writable_text
from welfare_desk.sheets.formula_guard import guarded
from welfare_desk.sheets.limits import CHUNK_ROWS

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.sheets.table import CellValue, Table
    from welfare_desk.sheets.watch import Watch


def write_text_table(made: Path, table: Table, watch: Watch) -> None:
    """Write the table; texts that look like formulas are marked as texts (formula_guard.py)."""
    titles: tuple[CellValue, ...] = tuple(column.title for column in table.columns)
    with made.open("x", encoding="utf-8-sig", newline="") as file:
        # Quotes around all cells, or a list of one column could seem to be separated by its texts.
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        for number, row in enumerate((titles, *table.rows), start=1):
            writer.writerow(_cells(row, number))
            if number % CHUNK_ROWS == 0:
                watch.reach(number, len(table.rows))


def _cells(row: tuple[CellValue, ...], number: int) -> list[str]:
    texts = (writable_text(value, number, column) for column, value in enumerate(row))
    return [
        guarded(text) if isinstance(value, str) else text
        for text, value in zip(texts, row, strict=True)
    ]
