"""How a written workbook looks and helps: names, widths, drop-downs and notes."""

from __future__ import annotations

import re
from itertools import chain, islice
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from welfare_desk.sheets.grid import column_letters
from welfare_desk.sheets.limits import MAX_ROWS
from welfare_desk.sheets.table import Column, ColumnKind, Table, cell_text
from welfare_desk.sheets.xlsx_texts import inline_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_CHOICES = "choices"
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST_SHEET_NAME = 31
_LONGEST_NOTE_TITLE, _LONGEST_NOTE = 32, 255
_WIDTHS_FROM_ROWS = 200
_NARROWEST, _WIDEST, _MARGIN = 8, 60, 2


def sheet_name(title: str) -> str:
    """A title as a workbook takes it for the name of a sheet.

    >>> sheet_name("名册 [2026/11]"), sheet_name("''")
    ('名册 2026 11', 'Table')
    """
    name = " ".join(_NO_SHEET_NAME.sub(" ", title).split())[:_LONGEST_SHEET_NAME].strip("' ")
    # Excel keeps two names: “History” is its own, the other is ours.
    return f"{name}_" if name.lower() in {"history", _CHOICES} else name or "Table"


def lay_out(sheet: Worksheet, table: Table, formats: Mapping[ColumnKind, Format]) -> None:
    """Widths and kinds of the columns, and a title row that stays when one scrolls."""
    sheet.freeze_panes(1, 0)
    for index, column in enumerate(table.columns):
        width = column.width or _fitting_width(table, index)
        sheet.set_column(index, index, width, formats[column.kind])


def offer_choices(book: Workbook, sheet: Worksheet, columns: tuple[Column, ...]) -> None:
    """Drop-downs and what is said at a chosen cell; other values than those offered may be typed.

    The choices lie in a hidden sheet, for within a cell's rule they may have 255 letters in all.
    """
    lists = [index for index, column in enumerate(columns) if column.choices]
    if lists:
        hidden = book.add_worksheet(_CHOICES)
        hidden.hide()
        for row in range(max(len(columns[index].choices) for index in lists)):
            for place, index in enumerate(lists):
                if row < len(columns[index].choices):
                    hidden.write_string(row, place, inline_text(columns[index].choices[row]))
    for index, column in enumerate(columns):
        rule = _note(column)
        if index in lists:
            letters = column_letters(lists.index(index))
            source = f"={_CHOICES}!${letters}$1:${letters}${len(column.choices)}"
            rule |= {"validate": "list", "source": source, "error_type": "information"}
        if rule:
            sheet.data_validation(1, index, MAX_ROWS, index, {"validate": "any", **rule})


def _note(column: Column) -> dict[str, object]:
    if not column.note:
        return {}
    return {
        "input_title": column.title[:_LONGEST_NOTE_TITLE],
        "input_message": column.note[:_LONGEST_NOTE],
    }


def _fitting_width(table: Table, index: int) -> int:
    """As wide as the widest text of the first rows; one hanzi takes two letters' place."""
    first_rows = (cell_text(row[index]) for row in islice(table.rows, _WIDTHS_FROM_ROWS))
    widest = max(map(_text_width, chain((table.columns[index].title,), first_rows)))
    return min(max(widest + _MARGIN, _NARROWEST), _WIDEST)


def _text_width(text: str) -> int:
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text[:_WIDEST])
