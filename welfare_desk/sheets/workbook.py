"""The one place where calamine is called: its failures, and its panics, become one sentence."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from welfare_desk.sheets.cell_texts import value_text
from welfare_desk.sheets.errors import NoSuchSheetError, SheetDamagedError, SheetLockedError
from welfare_desk.sheets.grid import Grid
from welfare_desk.sheets.limits import CHUNK_ROWS, MAX_SHEETS_READ

if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from python_calamine import CalamineSheet

    from welfare_desk.sheets.bounds import GridRows
    from welfare_desk.sheets.watch import Watch

    Fits = Callable[[Grid], bool]

_PANIC = "PanicException"


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Whatever calamine cannot read is a damaged file.

    Raises:
        BadInputError: it could not be read.
    """
    try:
        yield
    except PasswordError as reason:
        raise SheetLockedError(path=path) from reason
    except (CalamineError, OSError, ValueError, OverflowError) as reason:
        raise SheetDamagedError(path=path) from reason
    except BaseException as reason:
        # A panic of Rust is no Exception and has no class that could be imported.
        if type(reason).__name__ != _PANIC:
            raise
        raise SheetDamagedError(path=path) from reason


def opened(path: Path, file: io.BytesIO) -> CalamineWorkbook:
    """The workbook, its sheets not yet read."""
    with told(path):
        return CalamineWorkbook.from_filelike(file)


def sheet_names(book: CalamineWorkbook) -> tuple[str, ...]:
    """The sheets with cells, in their order, hidden ones too."""
    return tuple(
        sheet.name for sheet in book.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet
    )


def hidden_names(book: CalamineWorkbook) -> set[str]:
    """The sheets that nobody sees."""
    return {
        sheet.name
        for sheet in book.sheets_metadata
        if sheet.visible is not SheetVisibleEnum.Visible
    }


def fitting(grids: Iterable[Grid], hidden: Container[str], fits: Fits) -> Grid:
    """The first grid that fits, else the first one; hidden ones only where no other is filled."""
    first: Grid | None = None
    for grid in islice(grids, MAX_SHEETS_READ):
        if first is not None and grid.name in hidden and first.name not in hidden:
            break
        if fits(grid):
            return grid
        first = first or grid
    return first or Grid(name="", rows=())


def in_view_first(names: Iterable[str], hidden: Container[str]) -> list[str]:
    """The names in their order, those of hidden sheets at the end."""
    return sorted(names, key=lambda name: name in hidden)


def wanted_names(path: Path, names: Sequence[str], wanted: str | None) -> Sequence[str]:
    """The sheets to look at: all, or the one that was named.

    Raises:
        NoSuchSheetError: there is none of that name.
    """
    if wanted is None:
        return names
    if wanted not in names:
        raise NoSuchSheetError(path=path, sheet=wanted, sheets=", ".join(names))
    return (wanted,)


def read_cells(
    path: Path,
    sheet: CalamineSheet,
    errors: Mapping[tuple[int, int], str],
    rows: GridRows,
    watch: Watch,
) -> None:
    """Take the cells of a sheet as texts; `errors` are those that calamine leaves out."""
    # Rows come from the first of the file on, but columns only from the first filled one on.
    before = [""] * (sheet.start[1] if sheet.start else 0)
    total = sheet.total_height
    faults: dict[int, list[tuple[int, str]]] = {}
    for (number, column), text in errors.items():
        faults.setdefault(number, []).append((column, text))
    number = 0
    with told(path):
        for number, values in enumerate(sheet.iter_rows(), start=1):
            if number % CHUNK_ROWS == 0:
                watch.reach(number, total)
            texts = before + [
                value if isinstance(value, str) else value_text(value) for value in values
            ]
            rows.take(number, _with_faults(texts, faults.pop(number, ())))
    for beyond in range(number + 1, max(faults, default=0) + 1):
        rows.take(beyond, _with_faults([], faults.get(beyond, ())))


def _with_faults(texts: list[str], faults: Sequence[tuple[int, str]]) -> list[str]:
    """The texts of a row with what the reader leaves out, also beyond its last cell."""
    for column, text in faults:
        texts.extend([""] * (column + 1 - len(texts)))
        texts[column] = text
    return texts
