"""Where a statement's table begins and ends, among the lines that banks write around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.sheet_cells import Fault, SheetRow
from welfare_desk.domain.statement_cells import bare, read_day
from welfare_desk.domain.statement_columns import (
    STATEMENT_COLUMNS,
    guess_statement,
    lacks,
    statement_refusal,
)
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.services.import_plan import MappedColumn, RowProblem
from welfare_desk.sheets.grid import column_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from welfare_desk.sheets.grid import Grid

NO_TITLES = QT_TRANSLATE_NOOP(
    "errors",
    "No row of titles was found in the first rows, such as 交易日期 and 金额. Choose the file as"
    " the bank exports it, or write titles above the rows.",
)
NO_DAYS = QT_TRANSLATE_NOOP("errors", "No column holds the days. Say which one does.")
NO_AMOUNTS = QT_TRANSLATE_NOOP("errors", "No column holds the amounts. Say which one does.")

FIRST_ROWS: Final = 60
"""The titles stand within so many rows: collection codes write some twenty lines above them."""

_LACKING: Final = {"on": ("day-unmapped", NO_DAYS), "amount": ("amount-unmapped", NO_AMOUNTS)}
_AROUND: Final = (
    "合计", "总计", "小计", "累计", "总额", "总金额", "总交易", "总笔数", "笔数", "期初", "期末",
    "结束", "导出", "打印", "制表", "盖章", "total", "balance", "opening", "closing", "printed",
    "generated", "end of",
)  # fmt: skip
"""Words in a row without a day by which it is a sum or a note, and no line of money."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementHeader:
    """The row of titles by its index in the grid, the columns, and what is missing."""

    index: int
    row: int
    columns: tuple[MappedColumn, ...]
    problems: tuple[RowProblem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRows:
    """The rows of the table by their index, and how many rows around it were passed over."""

    rows: tuple[tuple[int, SheetRow], ...]
    around: int


def find_statement(grid: Grid, mapping: Mapping[str, int] | None) -> StatementHeader:
    """The header of a statement; a `mapping` of fields to columns is taken instead of a guess."""
    guesses = [guess_statement(row) for row in grid.rows[:FIRST_ROWS]]
    index = max(range(len(guesses)), key=lambda each: _weight(guesses[each]))
    fields = guesses[index] if mapping is None else dict(mapping)
    titles = grid.rows[index]
    width = max(len(titles), *(place + 1 for place in fields.values()), 0)
    columns = tuple(_mapped(place, titles, fields) for place in range(width))
    row = grid.row_in_file(index)
    read = {column.field: column.index for column in columns if column.field is not None}
    return StatementHeader(
        index=index, row=row, columns=columns, problems=tuple(_missing(row, read))
    )


def holds_statement(grid: Grid) -> bool:
    """Whether a sheet has a row of titles with days and amounts."""
    return not find_statement(grid, None).problems


def table_rows(grid: Grid, header: StatementHeader) -> TableRows:
    """The rows below the titles; titles again, sums, notes and what stands below are passed over.

    A row without a day that says nothing of sums is kept, so that nothing is lost silently.
    """
    places = {column.field: column.index for column in header.columns if column.field is not None}
    titles, around = grid.rows[header.index], header.index
    dated = {
        index
        for index in range(header.index + 1, len(grid.rows))
        if _is_dated(grid.cell(index, places["on"]))
    }
    last, found = max(dated, default=0), []
    for index in range(header.index + 1, len(grid.rows)):
        cells = grid.rows[index]
        filled = [cell for cell in cells if bare(cell)]
        if filled and index > last and _is_end(filled[0]):
            around += len(grid.rows) - index
            break
        if cells == titles or (index not in dated and _is_note(filled)):
            around += bool(filled)
            continue
        read = {field: grid.cell(index, place) for field, place in places.items()}
        found.append((index, SheetRow(number=grid.row_in_file(index), cells=read)))
    return TableRows(rows=tuple(found), around=around)


def _weight(guess: Mapping[str, int]) -> tuple[bool, int]:
    """A row with days and amounts before one with more words, then the fuller one."""
    return (not lacks(guess), len(guess))


def _is_dated(cell: str) -> bool:
    return bool(bare(cell)) and not isinstance(read_day(cell), Fault)


def _is_note(filled: list[str]) -> bool:
    """Whether a row without a day is no line of money: empty, one cell alone, a mark, a sum."""
    return len(filled) <= 1 or filled[0].lstrip().startswith("#") or _is_end(filled[0])


def _is_end(first: str) -> bool:
    """Whether the first filled cell of a row speaks of sums, or of the end."""
    return any(word in first.casefold() for word in _AROUND)


def _mapped(place: int, titles: tuple[str, ...], fields: Mapping[str, int]) -> MappedColumn:
    """A column; one that is never read has no field, whatever it is said to be."""
    title = bare(titles[place]) if place < len(titles) else ""
    letters = column_letters(place)
    refused = statement_refusal(title)
    if refused:
        notice = Sentence(refused, {"column": letters, "title": title})
        return MappedColumn(index=place, letter=letters, title=title, notice=notice)
    known = {column.key for column in STATEMENT_COLUMNS}
    field = next((key for key, at in fields.items() if at == place and key in known), None)
    return MappedColumn(index=place, letter=letters, title=title, field=field)


def _missing(row: int, fields: Mapping[str, int]) -> Iterator[RowProblem]:
    lacking = lacks(fields)
    if not fields:
        code, source = "header-missing", NO_TITLES
    elif lacking:
        code, source = _LACKING[lacking]
    else:
        return
    yield RowProblem(row=row, column="", value="", code=code, said=Sentence(source))
