"""Blank numbered sheets: numbered when they are printed, spoiled where they will carry nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import Changed
from welfare_desk.domain.ids import SheetId
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.services.changing_units import desk_of

if TYPE_CHECKING:
    from welfare_desk.domain.changes import PrintSheets, SpoilSheet
    from welfare_desk.services.books import Books


def print_sheets(books: Books, change: PrintSheets) -> Changed:
    """Number so many sheets for this desk, after those that it has."""
    desk, now = desk_of(books), datetime.now(UTC)
    known = [one.number for one in books.registrar.paper_sheets() if one.desk == desk]
    first = max(known, default=0) + 1
    sheets = tuple(
        PaperSheet(id=SheetId(f"{desk}{number}"), desk=desk, number=number, printed=now)
        for number in range(first, first + change.count)
    )
    for sheet in sheets:
        books.registrar.put_paper_sheet(sheet)
    return Changed(change=replace(change, sheets=sheets))


def spoil_sheet(books: Books, change: SpoilSheet) -> Changed:
    """Say why a sheet will never carry an entry."""
    sheet = next(one for one in books.registrar.paper_sheets() if one.id == change.sheet)
    spoiled = replace(sheet, spoiled=change.reason.strip())
    books.registrar.put_paper_sheet(spoiled, fields=frozenset({"spoiled"}))
    return Changed(change=change)
