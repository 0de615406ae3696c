"""Where a sheet begins: its row of titles, and which of its columns is read as what."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.sheet_cells import SheetRow
from welfare_desk.domain.sheet_columns import Guess, guess_columns, refusal
from welfare_desk.domain.sheet_fields import columns_of
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.services.import_plan import MappedColumn, RowProblem
from welfare_desk.sheets.grid import column_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from welfare_desk.domain.sheet_columns import SheetKind
    from welfare_desk.sheets.grid import Grid

HEADER_MISSING = QT_TRANSLATE_NOOP(
    "errors",
    "No row of titles was found: the first rows hold none of the known titles, such as {examples}."
    " Write one above the rows, or save a template and copy the rows into it.",
)
COLUMN_TWICE = QT_TRANSLATE_NOOP(
    "errors",
    "Two columns are titled “{title}”, so it is unclear which one is meant. Rename one of them.",
)
NAME_UNMAPPED = QT_TRANSLATE_NOOP(
    "errors", "No column holds the names. Say which one does, or add a column “{title}”."
)
NUMBER_UNMAPPED = QT_TRANSLATE_NOOP(
    "errors", "No column holds the numbers. Say which one does, or add a column “{title}”."
)

FIRST_ROWS: Final = 20
"""The titles stand within so many rows; above them there may be a heading."""

_TEN_THOUSAND: Final = "万"
_PLAIN: Final = frozenset("0123456789.,０１２３４５６７８９．，")


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The row of titles by its index in the grid, the columns, and what is wrong with them."""

    index: int
    row: int
    columns: tuple[MappedColumn, ...]
    problems: tuple[RowProblem, ...]

    def read_rows(self, grid: Grid) -> Iterator[tuple[int, SheetRow]]:
        """The rows below, with their index.

        Those without anything in a column that is read go, and titles that stand there again.
        Plain figures below a title in 万元 are such, so that no amount is read too small.
        """
        places = [(each.field, each.index) for each in self.columns if each.field is not None]
        scaled = [
            each.field
            for each in self.columns
            if each.field in {"amount", "unit_price"} and _TEN_THOUSAND in each.title
        ]
        for index, cells in enumerate(islice(grid.rows, self.index + 1, None), self.index + 1):
            width = len(cells)
            found = {field: cells[at] if at < width else "" for field, at in places}
            for field in scaled:
                if found[field] and _PLAIN.issuperset(found[field].strip()):
                    found[field] = f"{found[field].strip()}{_TEN_THOUSAND}"
            again = cells == grid.rows[self.index]
            if not again and any(cell and not cell.isspace() for cell in found.values()):
                yield index, SheetRow(number=grid.row_in_file(index), cells=found)


def find_header(kind: SheetKind, grid: Grid, mapping: Mapping[str, int] | None) -> Header:
    """The header of a sheet; a `mapping` of fields to columns is taken instead of a guess."""
    columns = columns_of(kind)
    guesses = [guess_columns(columns, row) for row in grid.rows[:FIRST_ROWS]]
    index = max(range(len(guesses)), key=lambda each: len(guesses[each].fields), default=0)
    guess = guesses[index] if guesses else Guess({})
    titles = grid.rows[index] if grid.rows else ()
    fields = guess.fields if mapping is None else mapping
    width = max(len(titles), *(place + 1 for place in fields.values()), 0)
    mapped = tuple(_mapped(place, titles, fields) for place in range(width))
    row = grid.row_in_file(index)
    twice = guess.twice if mapping is None else ()
    return Header(
        index=index,
        row=row,
        columns=mapped,
        problems=(
            *(_twice(row, mapped[place]) for place in twice),
            *_missing(kind, row, {each.field for each in mapped}, found=bool(guess.fields)),
        ),
    )


def holds_titles(kind: SheetKind, grid: Grid) -> bool:
    """Whether a sheet has a row of titles with all that its rows need."""
    return not any(each.code != "column-twice" for each in find_header(kind, grid, None).problems)


def _mapped(place: int, titles: tuple[str, ...], fields: Mapping[str, int]) -> MappedColumn:
    """A column; one that may not be kept has no field, whatever it is said to be."""
    title = titles[place].strip() if place < len(titles) else ""
    letters = column_letters(place)
    refused = refusal(title)
    if refused:
        notice = Sentence(refused, {"column": letters, "title": title})
        return MappedColumn(index=place, letter=letters, title=title, notice=notice)
    field = next((field for field, at in fields.items() if at == place), None)
    return MappedColumn(index=place, letter=letters, title=title, field=field)


def _twice(row: int, column: MappedColumn) -> RowProblem:
    said = Sentence(COLUMN_TWICE, {"title": column.title})
    return RowProblem(
        row=row, column=column.letter, value=column.title, code="column-twice", said=said
    )


def _missing(
    kind: SheetKind, row: int, fields: set[str | None], *, found: bool
) -> Iterator[RowProblem]:
    """Columns without which no row can be read; with an ID rows say what they are about."""
    titles = {column.key: column.title for column in columns_of(kind)}

    def problem(code: str, source: str, **values: object) -> RowProblem:
        said = Sentence(source, values)
        return RowProblem(row=row, column="", value="", code=code, said=said)

    if not found and fields <= {None}:
        examples = titles["name"]
        yield problem("header-missing", HEADER_MISSING, examples=examples)
    elif "id" not in fields:
        if not fields & {"name", "name_en"}:
            yield problem("name-unmapped", NAME_UNMAPPED, title=titles["name"])
        if kind == "projects" and "number" not in fields:
            yield problem("number-unmapped", NUMBER_UNMAPPED, title=titles["number"])
