"""Every command of the command line; docs/cli.md describes them for those who use them.

Those for sheets of units and projects are in sheet_commands.py, those that care for a file in
care_commands.py.

How to add a command: 1. a function below, which imports what it needs itself, so that no other
command pays for it or loads Qt; 2. its sentences in context "cli"; 3. its lines in docs/cli.md.
"""

from __future__ import annotations

import sys
from dataclasses import asdict
from functools import partial
from pathlib import Path  # noqa: TC003 - typer reads the types of options while it runs
from typing import Annotated, Literal

import typer

from welfare_desk import __version__, answers, care_commands, sheet_commands
from welfare_desk.asked import Asked, asked_for
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.ids import DeskId
from welfare_desk.domain.texts import Language  # noqa: TC001 - the same
from welfare_desk.options import (
    Pace,
    RehearsalOptions,
    ShotsOptions,
    size_px,
)
from welfare_desk.windows import open_desk, open_stage

FOUND_SOMETHING = 1
BAD_INPUT = 2

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
app.add_typer(care_commands.app)
app.add_typer(sheet_commands.app)


@app.callback()
def choose(
    context: typer.Context,
    *,
    file: Annotated[
        Path | None, typer.Option(readable=False, help="The file with the books.")
    ] = None,
    event: Annotated[str | None, typer.Option(help="The event; else the last opened.")] = None,
    language: Annotated[Language | None, typer.Option(help="The language of answers.")] = None,
) -> None:
    """Desk and stage for a charity's launch evening; without a command the desk opens."""
    context.obj = asked_for(file=file, event=event, language=language)


@app.command()
def run(
    context: typer.Context,
    *,
    desk: Annotated[str | None, typer.Option(help="The desk's letter; else a free one.")] = None,
) -> None:
    """Open the desk, and with it the stage."""
    raise typer.Exit(open_desk(context.obj, None if desk is None else DeskId(desk)))


@app.command()
def stage(context: typer.Context) -> None:
    """Open the projector alone."""
    raise typer.Exit(open_stage(context.obj))


@app.command()
def rehearse(
    context: typer.Context,
    evening: Annotated[Path | None, typer.Argument(help="Else the sample evening.")] = None,
    *,
    own: Annotated[
        bool, typer.Option("--own", help="An evening over the file's own projects and units.")
    ] = False,
    pace: Annotated[Pace, typer.Option(help="How fast the evening goes by.")] = "10",
    offscreen: Annotated[bool, typer.Option("--offscreen", help="Without a display.")] = False,
    shots: Annotated[Path | None, typer.Option(help="Folder for pictures.")] = None,
) -> None:
    """Replay an evening into a file of its own, through desk and stage."""
    from welfare_desk.bootstrap import run_rehearsal

    asked: Asked = context.obj
    own_file = context.parent is not None and context.parent.params.get("file") is not None
    options = RehearsalOptions(
        language=asked.language,
        evening=evening,
        file=asked.file if own_file and not own else None,
        own=asked.file if own else None,
        event=asked.event if own else None,
        pace=pace,
        offscreen=offscreen,
        shots=shots,
    )
    raise typer.Exit(run_rehearsal(options))


@app.command()
def shots(
    context: typer.Context,
    directory: Annotated[Path, typer.Argument(help="Where the pictures go.")],
    *,
    size: Annotated[str | None, typer.Option(help="Width and height, as 1366x768.")] = None,
    dark: Annotated[bool, typer.Option("--dark", help="The desk in its dark colours.")] = False,
) -> None:
    """Take a picture of every page and form of the desk and every scene of the stage."""
    from welfare_desk.bootstrap import take_shots

    asked: Asked = context.obj
    width_px, height_px = size_px(size)
    options = ShotsOptions(
        file=asked.file,
        directory=directory,
        event=asked.event,
        language=asked.language,
        width_px=width_px,
        height_px=height_px,
        dark=dark,
    )
    raise typer.Exit(take_shots(options))


@app.command("import")
def import_(
    context: typer.Context, evening: Annotated[Path, typer.Argument(readable=False)]
) -> None:
    """Take an evening file into the books: all of it or nothing."""
    from welfare_desk.console import ImportBar
    from welfare_desk.services.evening_failures import BadLinesError
    from welfare_desk.services.evening_import import import_file

    asked: Asked = context.obj
    asked.make_room()
    bar = ImportBar(asked.texts)
    try:
        imported = import_file(asked.file, evening, event=asked.event, progress=bar)
    except BadLinesError as error:
        answers.list_bad_lines(asked.texts, error.lines)
        raise
    finally:
        bar.close()
    answers.say_imported(asked.texts, evening, imported)


@app.command()
def export(
    context: typer.Context, evening: Annotated[Path, typer.Argument(readable=False)]
) -> None:
    """Write the event to an evening file."""
    from welfare_desk.services.books import open_books
    from welfare_desk.services.evening_export import export_evening

    asked: Asked = context.obj
    with open_books(asked.file, event=asked.event) as books:
        exported = export_evening(books, evening)
    answers.say_exported(asked.texts, exported)


@app.command()
def post(context: typer.Context) -> None:
    """Post acts from standard input, one durable commit each, and answer each with a line."""
    from welfare_desk.services.books import open_books
    from welfare_desk.services.posting_stream import post_acts
    from welfare_desk.storage.place import is_there

    asked: Asked = context.obj
    asked.make_room()
    lines = () if sys.stdin is None else sys.stdin.buffer
    creates = asked.event is None or is_there(asked.file)  # a new file holds no event to ask for
    with open_books(asked.file, event=asked.event, create=creates) as books:
        all_taken = post_acts(
            books, lines, answers.print_line, asked.texts.sentence, event=asked.event
        )
    raise typer.Exit(0 if all_taken else BAD_INPUT)


@app.command()
def tally(
    context: typer.Context,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Say what was raised, received and promised."""
    from welfare_desk.services.books import open_books

    asked: Asked = context.obj
    with open_books(asked.file, event=asked.event) as books:
        snapshot = books.live.catch_up()
        projects = books.registrar.projects()
    if as_json:
        answers.print_json(snapshot.figures.as_json())
        return
    from welfare_desk.console import show_tally

    show_tally(snapshot.figures, projects, asked.texts)


@app.command()
def verify(
    context: typer.Context,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Audit the whole file."""
    from welfare_desk.services.auditing import verify as audited

    asked: Asked = context.obj
    audit = audited(asked.file)
    if as_json:
        answers.print_json(audit.as_json(partial(asked.texts.sentence, context="checks")))
    else:
        answers.say_audited(asked.texts, audit)
    raise typer.Exit(0 if audit.ok else FOUND_SOMETHING)


@app.command(context_settings={"ignore_unknown_options": True})
def read(
    context: typer.Context,
    kind: Literal["amount", "credit-code", "phone", "name"],
    texts: list[str],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON line each.")] = False,
) -> None:
    """Say what the desk makes of texts."""
    from welfare_desk.services.readings import READERS

    asked: Asked = context.obj
    all_read = True
    for text in texts:
        try:
            found: dict[str, object] = asdict(READERS[kind](text))
        except KnownError as error:
            all_read = False
            said = asked.texts.sentence(error.said)
            found = {"error": {"code": error.code, "message": said}}
        if as_json:
            answers.print_json(found)
        elif "error" in found:
            answers.refuse(said)
        else:
            answers.print_line("  ".join(f"{name}: {value}" for name, value in found.items()))
    raise typer.Exit(0 if all_read else BAD_INPUT)


@app.command()
def version() -> None:
    """Say which version this is."""
    answers.print_line(f"welfare-desk {__version__}")
