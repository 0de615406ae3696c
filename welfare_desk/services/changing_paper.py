"""Blank numbered sheets: numbered when they are printed, spoiled where they will carry nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.changes import Changed
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.ids import SheetId
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.services.changing_units import desk_of
from welfare_desk.services.gift_errors import SheetUsedError, TooManySheetsError, UnknownSheetError

if TYPE_CHECKING:
    from welfare_desk.domain.changes import PrintSheets, SpoilSheet
    from welfare_desk.domain.ids import DeskId
    from welfare_desk.services.books import Books

NUMBERED = QT_TRANSLATE_NOOP("notices", "Paper sheets {first} to {last} are numbered.")
SPOILED = QT_TRANSLATE_NOOP("notices", "Paper sheet {sheet} is marked as spoiled.")
UNSPOILED = QT_TRANSLATE_NOOP("notices", "Paper sheet {sheet} may carry an entry again.")

MOST: Final = 200
"""So many sheets are numbered at once at most."""


def print_sheets(books: Books, change: PrintSheets) -> Changed:
    """Number so many sheets for this desk, after those that it has.

    Raises:
        TooManySheetsError: more are wanted at once than anybody prints, or none.
    """
    if not 1 <= change.count <= MOST:
        raise TooManySheetsError(most=MOST)
    desk, now = desk_of(books), datetime.now(UTC)
    known = [one.number for one in books.registrar.paper_sheets() if one.desk == desk]
    first = max(known, default=0) + 1
    sheets = tuple(
        PaperSheet(id=_name(desk, number), desk=desk, number=number, printed=now)
        for number in range(first, first + change.count)
    )
    for sheet in sheets:
        books.registrar.put_paper_sheet(sheet)
    told = Sentence(NUMBERED, {"first": sheets[0].id, "last": sheets[-1].id})
    return Changed(change=replace(change, sheets=sheets), told=told)


def spoil_sheet(books: Books, change: SpoilSheet) -> Changed:
    """Say why a sheet will never carry an entry; without a reason it may again.

    Raises:
        UnknownSheetError: no such sheet was printed.
        SheetUsedError: it stands with an entry.
    """
    found = {one.id: one for one in books.registrar.paper_sheets()}.get(change.sheet)
    if found is None:
        raise UnknownSheetError(sheet=change.sheet)
    reason = " ".join(change.reason.split())
    number = books.bookkeeper.number_with_sheet(change.sheet) if reason else None
    if number is not None:
        raise SheetUsedError(sheet=change.sheet, number=number)
    spoiled = replace(found, spoiled=reason)
    books.registrar.put_paper_sheet(spoiled, fields=frozenset({"spoiled"}))
    told = Sentence(SPOILED if reason else UNSPOILED, {"sheet": change.sheet})
    return Changed(change=replace(change, reason=reason), told=told)


def _name(desk: DeskId, number: int) -> SheetId:
    """The number of a sheet as it is printed on it."""
    return SheetId(f"{desk}{number}")
