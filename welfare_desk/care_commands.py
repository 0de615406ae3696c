"""The commands that care for a file: backup, restore, salvage.

How to add a command: see commands.py.
"""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - typer reads the types of options while it runs
from typing import TYPE_CHECKING, Annotated

import typer

from welfare_desk import answers
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.asked import Asked
    from welfare_desk.domain.care import Salvaged

FOUND_SOMETHING = 1

BACKED_UP = QT_TRANSLATE_NOOP(
    "cli", "{path} is a whole backup: it was reopened, checked and compared. Entries: {entries}."
)
RESTORED = QT_TRANSLATE_NOOP("cli", "{path} now holds what {backup} holds. Entries: {entries}.")
KEPT = QT_TRANSLATE_NOOP("cli", "The file that stood there is kept as {kept}.")
SALVAGED = QT_TRANSLATE_NOOP("cli", "What could be read is written to {path}.")
SALVAGED_ENTRIES = QT_TRANSLATE_NOOP("cli", "Entries that their chains prove: {entries}.")
LEFT_OUT = QT_TRANSLATE_NOOP(
    "cli",
    "Desk {desk} of event {event}: left out is what comes after entry {after}, "
    "because nothing proves it any more. Rows seen there: {rows}.",
)
UNREAD = QT_TRANSLATE_NOOP("cli", "Of table {table} not every row could be read.")
STOOD_IN = QT_TRANSLATE_NOOP(
    "cli",
    "Lost from the register but named by entries, so that only the id stands there: {count}.",
)

app = typer.Typer()


@app.command()
def backup(
    context: typer.Context,
    directory: Annotated[Path, typer.Argument(help="Where the backup goes.", metavar="DIR")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Make a backup that is reopened, checked and compared; a desk may go on meanwhile."""
    from welfare_desk.services.backups import back_up_into

    asked: Asked = context.obj
    copy = back_up_into(asked.file, directory)
    if as_json:
        answers.print_json({"path": str(copy.path), "entries": copy.entries, "size": copy.size})
    else:
        said = asked.texts.say("cli", BACKED_UP, path=copy.path, entries=copy.entries)
        answers.print_line(said)


@app.command()
def restore(
    context: typer.Context,
    backup: Annotated[Path, typer.Argument(readable=False, metavar="FILE")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Put a backup in the place of the file; it is checked first, and the file is kept aside."""
    from welfare_desk.services.restoring import restore as restored

    asked: Asked = context.obj
    done = restored(asked.file, backup)
    kept = None if done.kept is None else str(done.kept)
    if as_json:
        answers.print_json({"path": str(done.path), "entries": done.entries, "kept": kept})
        return
    say = asked.texts.say
    answers.print_line(
        say("cli", RESTORED, path=done.path, backup=done.backup, entries=done.entries)
    )
    if kept is not None:
        answers.print_line(say("cli", KEPT, kept=kept))


@app.command()
def salvage(
    context: typer.Context,
    evening: Annotated[Path, typer.Argument(readable=False, metavar="OUT")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Write what can still be read of a damaged file to an evening file."""
    from welfare_desk.services.salvaging import salvage as salvaged

    asked: Asked = context.obj
    saved = salvaged(asked.file, evening)
    if as_json:
        answers.print_json(_salvaged_json(saved))
    else:
        _say_salvaged(asked, saved)
    raise typer.Exit(0 if saved.whole else FOUND_SOMETHING)


def _salvaged_json(saved: Salvaged) -> dict[str, object]:
    return {
        "paths": [str(path) for path in saved.evenings],
        "entries": saved.entries,
        "whole": saved.whole,
        "left_out": [
            {"event": one.event, "desk": one.desk, "after": one.after, "rows": one.rows}
            for one in saved.left_out
        ],
        "unread": list(saved.unread),
        "stood_in": saved.stood_in,
    }


def _say_salvaged(asked: Asked, saved: Salvaged) -> None:
    say = asked.texts.say
    for path in saved.evenings:
        answers.print_line(say("cli", SALVAGED, path=path))
    answers.print_line(say("cli", SALVAGED_ENTRIES, entries=saved.entries))
    for one in saved.left_out:
        line = say("cli", LEFT_OUT, desk=one.desk, event=one.event, after=one.after, rows=one.rows)
        answers.print_line(line)
    for table in saved.unread:
        answers.print_line(say("cli", UNREAD, table=table))
    if saved.stood_in:
        answers.print_line(say("cli", STOOD_IN, count=saved.stood_in))
