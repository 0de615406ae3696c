"""The commands that import and export units and projects as sheets; docs/cli.md describes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from welfare_desk import answers, sheet_answers
from welfare_desk.domain.sheet_columns import SheetKind  # noqa: TC001 - typer reads the types of options while it runs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.asked import Asked

BAD_INPUT = 2

app = typer.Typer()

Sheet = Annotated[Path, typer.Argument(metavar="FILE", help="A workbook or a CSV.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only look it through.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object.")]
Maps = Annotated[
    list[str] | None,
    typer.Option("--map", help="COLUMN=FIELD: read a column as this; COLUMN= leaves it out."),
]


@app.command("import-units")
def import_units(
    context: typer.Context,
    sheet: Sheet,
    *,
    dry_run: DryRun = False,
    as_json: AsJson = False,
    maps: Maps = None,
) -> None:
    """Take units from a sheet into the register: all of it or nothing."""
    _import("units", context.obj, sheet, maps or (), dry_run=dry_run, as_json=as_json)


@app.command("import-projects")
def import_projects(
    context: typer.Context,
    sheet: Sheet,
    *,
    dry_run: DryRun = False,
    as_json: AsJson = False,
    maps: Maps = None,
) -> None:
    """Take projects from a sheet onto the list: all of it or nothing."""
    _import("projects", context.obj, sheet, maps or (), dry_run=dry_run, as_json=as_json)


@app.command("export-units")
def export_units(context: typer.Context, sheet: Sheet) -> None:
    """Write all units to a sheet."""
    _export("units", context.obj, sheet)


@app.command("export-projects")
def export_projects(context: typer.Context, sheet: Sheet) -> None:
    """Write all projects to a sheet."""
    _export("projects", context.obj, sheet)


@app.command()
def template(context: typer.Context, kind: SheetKind, sheet: Sheet) -> None:
    """Write an empty sheet with titles, drop-downs and notes, to be filled in."""
    from welfare_desk.domain.kinds import Kinds
    from welfare_desk.services.books import open_books
    from welfare_desk.services.register_export import write_template
    from welfare_desk.storage.place import is_there

    asked: Asked = context.obj
    kinds = Kinds()
    if is_there(asked.file):
        with open_books(asked.file, event=asked.event) as books:
            if books.event is not None:
                kinds = Kinds(books.registrar.kinds())
    write_template(kind, sheet, kinds, asked.language)
    sheet_answers.say_template(asked.texts, sheet)


def _import(
    kind: SheetKind, asked: Asked, sheet: Path, maps: Sequence[str], *, dry_run: bool, as_json: bool
) -> None:
    """Look a sheet through and, unless it is a dry run or has problems, write it."""
    from welfare_desk.services.books import open_books
    from welfare_desk.services.sheet_taking import take_sheet
    from welfare_desk.sheet_progress import SheetBar
    from welfare_desk.storage.place import is_there

    # Without a file there is nothing to import into, and none is made.
    writes = not dry_run and is_there(asked.file)
    with (
        SheetBar(asked.texts) as bar,
        open_books(asked.file, event=asked.event, create=writes) as books,
    ):
        taken = take_sheet(kind, books, sheet, maps, dry_run=dry_run, stage=bar.stage)
    if as_json:
        answers.print_json(sheet_answers.taken_json(asked.texts, taken))
    else:
        sheet_answers.say_taken(asked.texts, sheet, taken)
    raise typer.Exit(BAD_INPUT if taken.plan.problems else 0)


def _export(kind: SheetKind, asked: Asked, sheet: Path) -> None:
    """Write all units or projects of the event."""
    from welfare_desk.services.books import open_books
    from welfare_desk.services.register_export import export_register
    from welfare_desk.services.register_import import known_register

    with open_books(asked.file, event=asked.event) as books:
        known = known_register(books, alike=False)
    rows = export_register(known, kind, sheet, asked.language)
    sheet_answers.say_written(asked.texts, sheet, rows)
