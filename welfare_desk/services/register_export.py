"""Writes units or projects to a sheet, so that importing it again changes nothing; and templates.

A template holds titles, drop-downs and notes but no example: rows of a sheet are imported.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.sheet_fields import columns_of
from welfare_desk.domain.sheet_needs import need_cells
from welfare_desk.domain.sheet_projects import project_cells
from welfare_desk.domain.sheet_units import unit_cells
from welfare_desk.domain.texts import Text
from welfare_desk.services.sheet_words import sheet_choices
from welfare_desk.sheets.writing import Column, Table, write_sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from welfare_desk.domain.kinds import Kinds
    from welfare_desk.domain.register import Project, Unit
    from welfare_desk.domain.sheet_choices import Choices
    from welfare_desk.domain.sheet_columns import SheetColumn, SheetKind
    from welfare_desk.domain.texts import Language
    from welfare_desk.services.import_plan import Register
    from welfare_desk.sheets.table import CellValue
    from welfare_desk.sheets.watch import Cancelled, Progress

TITLES: Final[Mapping[SheetKind, Text]] = {
    "units": Text("爱心单位", "Units"),
    "projects": Text("项目", "Projects"),
}


def export_register(
    known: Register,
    kind: SheetKind,
    path: Path,
    language: Language,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write all units (merged ones follow another and are left out) or all projects to a sheet.

    Returns:
        How many rows were written.

    Raises:
        KnownError: the file cannot be written; what stood there still does.
    """
    choices = sheet_choices(known.kinds)
    cells = _unit_rows(known.units) if kind == "units" else _project_rows(known.projects)
    columns = columns_of(kind)
    rows = tuple(_values(columns, row, choices, language) for row in cells)
    table = Table(
        title=TITLES[kind].reads(language),
        columns=tuple(_column(each, choices, language) for each in columns),
        rows=rows,
    )
    write_sheet(path, table, progress=progress, cancelled=cancelled)
    return len(rows)


def write_template(kind: SheetKind, path: Path, kinds: Kinds, language: Language) -> None:
    """Write an empty sheet to be filled in; what each column takes is said beside its title.

    The columns with ids are left out: what is new has none.

    Raises:
        KnownError: the file cannot be written; what stood there still does.
    """
    choices = sheet_choices(kinds)
    columns = tuple(
        _column(each, choices, language)
        for each in columns_of(kind)
        if each.key not in {"id", "need_id"}
    )
    write_sheet(path, Table(title=TITLES[kind].reads(language), columns=columns, rows=()))


def _unit_rows(units: Iterable[Unit]) -> Iterator[dict[str, str]]:
    """The cells of each unit that stands for itself."""
    for unit in units:
        if unit.merged_into is None:
            yield unit_cells(unit)


def _project_rows(projects: Iterable[Project]) -> Iterator[dict[str, str]]:
    """The cells of each project, a row for each of its needs, or one where it has none."""
    for project in projects:
        cells = project_cells(project)
        for needs in map(need_cells, project.needs) if project.needs else ({},):
            yield cells | needs


def _column(column: SheetColumn, choices: Choices, language: Language) -> Column:
    return Column(
        key=column.key,
        title=column.title.reads(language),
        kind=column.kind,
        width=column.width,
        choices=choices.words(column.choices, language) if column.choices else (),
        note=column.note.reads(language),
    )


def _values(
    columns: tuple[SheetColumn, ...],
    cells: Mapping[str, str],
    choices: Choices,
    language: Language,
) -> tuple[CellValue, ...]:
    """The values of a row: numbers and days as such, choices in words, the rest as text."""
    values: list[CellValue] = []
    for column in columns:
        text = cells.get(column.key, "")
        if not text:
            values.append(None)
        elif column.choices:
            values.append(choices.word(column.choices, text, language))
        elif column.kind == "day":
            values.append(date.fromisoformat(text))
        else:
            values.append(text if column.kind == "text" else Decimal(text))
    return tuple(values)
