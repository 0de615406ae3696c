"""A whole import in one go, as the command line does it: read, look through, write."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.sheet_columns import fold_title
from welfare_desk.domain.sheet_fields import column_of
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.services.register_import import (
    RegisterMovedError,
    known_register,
    plan_import,
    write_plan,
)
from welfare_desk.services.sheet_header import find_header, holds_titles
from welfare_desk.sheets.reading import read_sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from welfare_desk.domain.sheet_columns import SheetKind
    from welfare_desk.services.books import Books
    from welfare_desk.services.import_plan import ImportPlan, MappedColumn
    from welfare_desk.sheets.grid import Grid
    from welfare_desk.sheets.watch import Progress

TRIES: Final = 3
"""So often a sheet is looked through anew because another desk changed the register meanwhile."""


class NoSuchColumnError(BadInputError):
    """A column that is named is not there."""

    code = "no-such-column"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The sheet has no column {column}. Name it by its letter, such as C, or its title.",
    )


class NoSuchFieldError(BadInputError):
    """Nothing of units or projects is called so."""

    code = "no-such-field"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing is called “{field}” here. Name it as a template titles it, or by its key.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of an import: its plan, and how many units or projects were written."""

    plan: ImportPlan
    written: int
    dry_run: bool


def take_sheet(
    kind: SheetKind,
    books: Books,
    path: Path,
    maps: Sequence[str] = (),
    *,
    dry_run: bool = False,
    stage: Callable[[int, int], Progress],
) -> Taken:
    """Import a sheet; with problems, or as a dry run, nothing is written.

    Args:
        kind: whether units or projects stand in it.
        books: opened for writing, unless it is a dry run.
        path: the sheet.
        maps: corrections of the guess, as COLUMN=FIELD; without a field the column is not read.
        dry_run: only look it through.
        stage: who hears how far each step is, by its place and how many steps there are.

    Raises:
        KnownError: the sheet cannot be read, a correction names what is not there, or the
            register moved on and on.
    """
    steps = 2 if dry_run else 3
    grid = read_sheet(path, fits=partial(holds_titles, kind), progress=stage(0, steps))
    mapping = _corrected(kind, grid, maps) if maps else None
    for _ in range(TRIES):
        known = known_register(books, alike=kind == "units")
        plan = plan_import(kind, grid, known, mapping, progress=stage(1, steps))
        if dry_run or plan.problems:
            return Taken(plan=plan, written=0, dry_run=dry_run)
        try:
            return Taken(
                plan=plan, written=write_plan(books, plan, progress=stage(2, steps)), dry_run=False
            )
        except RegisterMovedError:
            continue
    raise RegisterMovedError


def _corrected(kind: SheetKind, grid: Grid, maps: Sequence[str]) -> dict[str, int]:
    """The guessed mapping with corrections."""
    columns = find_header(kind, grid, None).columns
    mapping = {each.field: each.index for each in columns if each.field is not None}
    for correction in maps:
        named, _, word = correction.rpartition("=")
        place = _place(columns, named or correction)
        mapping = {field: at for field, at in mapping.items() if at != place}
        if word.strip():
            column = column_of(kind, word.strip())
            if column is None:
                raise NoSuchFieldError(field=word.strip())
            mapping[column.key] = place
    return mapping


def _place(columns: Sequence[MappedColumn], named: str) -> int:
    """The place of the column with this title, or this letter."""
    title, letters = fold_title(named), named.strip().upper()
    for each in columns:
        if title and fold_title(each.title) == title:
            return each.index
    for each in columns:
        if each.letter == letters:
            return each.index
    raise NoSuchColumnError(column=named.strip())
