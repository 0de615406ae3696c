"""What no file can hold, found before a table is written."""

from __future__ import annotations

import re

from welfare_desk.sheets.errors import CellTooLongError
from welfare_desk.sheets.grid import cell_name
from welfare_desk.sheets.limits import MAX_CELL_LENGTH
from welfare_desk.sheets.table import CellValue, cell_text
from welfare_desk.sheets.writing_errors import UnwritableCharacterError

_NO_CHARACTERS = re.compile("[\ud800-\udfff\ufffe\uffff]")
_SHOWN_LETTERS = 40


def writable_text(value: CellValue, row: int, column: int) -> str:
    """A value as text, where a file can hold it.

    Halves of characters (U+D800 to U+DFFF) and the two that Unicode keeps empty (U+FFFE, U+FFFF)
    cannot stand in XML. All else can, control characters too: they are escaped.

    Raises:
        BadInputError: it cannot; the cell is named.
    """
    text = cell_text(value)
    if found := _NO_CHARACTERS.search(text):
        raise UnwritableCharacterError(
            cell=cell_name(row, column),
            character=f"U+{ord(found[0]):04X}",
            text=_NO_CHARACTERS.sub("\ufffd", text)[:_SHOWN_LETTERS],
        )
    # Excel counts in UTF-16, so a text of rare characters may be twice as long for it.
    if len(text) * 2 > MAX_CELL_LENGTH and len(text.encode("utf-16-le")) // 2 > MAX_CELL_LENGTH:
        raise CellTooLongError(
            path=text[:_SHOWN_LETTERS], cell=cell_name(row, column), limit=MAX_CELL_LENGTH
        )
    return text
