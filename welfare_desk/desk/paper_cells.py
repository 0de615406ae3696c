"""The columns of the list of paper sheets, and what stands in their cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.desk.journal_words import amount_words, unit_words
from welfare_desk.desk.line_cells import Cell, LineColumn, figures
from welfare_desk.desk.paper_words import SHEET_FACES, sheet_words
from welfare_desk.domain.ids import SheetId
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.paper_books import PaperBooks
    from welfare_desk.desk.paper_words import SheetState
    from welfare_desk.domain.journal import JournalRow

COLUMNS: Final = (
    LineColumn(name="sheet", title=QT_TRANSLATE_NOOP("PaperPage", "Sheet"), px=86),
    LineColumn(name="state", title=QT_TRANSLATE_NOOP("PaperPage", "State"), px=104, px_en=104),
    LineColumn(
        name="printed", title=QT_TRANSLATE_NOOP("PaperPage", "Printed"), px=110, goes_below_px=560
    ),
    LineColumn(name="entry", title=QT_TRANSLATE_NOOP("PaperPage", "Entry"), px=104),
    LineColumn(name="what", title=QT_TRANSLATE_NOOP("PaperPage", "What stands on it")),
    LineColumn(name="amount", title=QT_TRANSLATE_NOOP("PaperPage", "Amount"), px=110, right=True),
)


def sheet_cell(books: PaperBooks, look: Look, key: str, column: str) -> Cell:
    """What stands in a cell of the list."""
    sheet = books.sheets.get(SheetId(key))
    if sheet is None or books.event is None:
        return Cell()
    row = books.entry_on(sheet.id)
    if column == "sheet":
        cell = figures(sheet.id, right=False)
    elif column == "state":
        cell = _state_cell(books.state(sheet))
    elif column == "printed":
        printed = local_time(sheet.printed, books.event.timezone)
        cell = Cell(words=f"{printed:%m-%d %H:%M}", px=15, face="figures", ink="text2")
    elif row is not None:
        cell = _entry_cell(row, look, column)
    else:
        cell = Cell(words=sheet.spoiled if column == "what" else "", ink="text2")
    return cell


def _entry_cell(row: JournalRow, look: Look, column: str) -> Cell:
    """What stands on a sheet, by the entry that was typed in."""
    if column == "entry":
        return Cell(words=row.number, px=15, face="figures")
    if column == "amount":
        return figures(amount_words(row, look.language))
    return Cell(words=unit_words(row, look.language), px=14, weight=500, face="names")


def _state_cell(state: SheetState) -> Cell:
    face = SHEET_FACES[state]
    return Cell(
        words=sheet_words(state),
        icon=face.icon,
        role=face.role,
        ink=face.role,
        ground=face.ground,
        px=12,
        weight=500,
    )
