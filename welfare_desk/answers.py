"""What commands answer: sentences and JSON lines on standard output, refusals on standard error."""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from welfare_desk.domain.errors import WorldError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.checked import Audit
    from welfare_desk.services.evening_export import Exported
    from welfare_desk.services.evening_failures import BadLine
    from welfare_desk.services.evening_import import Imported
    from welfare_desk.services.texts import Texts

IMPORTED = QT_TRANSLATE_NOOP(
    "cli", "{path} is imported. Acts: {acts}; new entries: {entries}; already posted: {stood}."
)
SOUND = QT_TRANSLATE_NOOP("cli", "The books are sound. Entries: {entries}; desks: {desks}.")
EXPORTED = QT_TRANSLATE_NOOP("cli", "Event {event} is written to {path}. Acts: {acts}.")
BAD_LINE = QT_TRANSLATE_NOOP("cli", "Line {number}: {reason}")
NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
    "cli", "The command is not understood: {reason} “welfare-desk --help” lists what there is."
)
STOPPED = QT_TRANSLATE_NOOP("cli", "Stopped from the keyboard; what was not answered is not saved.")
FAILED = QT_TRANSLATE_NOOP(
    "cli",
    "The program failed at something that it should know how to do. What was saved is safe; "
    "please send {path} to those who look after the program.",
)


class NotAnsweredError(WorldError):
    """What takes the answers takes no more."""

    code = "not-answered"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The answer cannot be written where it should go. What was done is saved; "
        "check the disk that takes the answers, then ask again.",
    )


@contextmanager
def answering() -> Iterator[None]:
    """Write answers inside; where that fails, it is the world's doing.

    Raises:
        NotAnsweredError: they cannot be written; a reader that went away is left to typer.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as reason:
        nobody_reads()
        raise NotAnsweredError from reason


def print_line(line: str) -> None:
    """Print a line and let it go at once: whoever reads it waits for it."""
    with answering():
        print(line, flush=True)  # noqa: T201 - unlike write() it does without a console


def print_json(answer: object) -> None:
    """Print a value as one line of JSON."""
    print_line(json.dumps(answer, ensure_ascii=False))


def say_imported(texts: Texts, path: Path, imported: Imported) -> None:
    """Say what an import did."""
    counts = {"acts": imported.acts, "entries": imported.entries, "stood": imported.stood}
    print_line(texts.say("cli", IMPORTED, path=path, **counts))


def say_exported(texts: Texts, exported: Exported) -> None:
    """Say what an export wrote."""
    line = texts.say("cli", EXPORTED, event=exported.event, path=exported.path, acts=exported.acts)
    print_line(line)


def say_audited(texts: Texts, audit: Audit) -> None:
    """Say what an audit found, one line for each problem."""
    if audit.ok:
        print_line(texts.say("cli", SOUND, entries=audit.entries, desks=audit.desks))
    for problem in audit.problems:
        print_line(texts.sentence(problem.said, "checks"))


def list_bad_lines(texts: Texts, lines: tuple[BadLine, ...]) -> None:
    """List on standard error which lines cannot be taken, and why."""
    for line in lines:
        refuse(texts.say("cli", BAD_LINE, number=line.number, reason=line.reason))


def refuse(sentence: str) -> None:
    """Say on standard error what is in the way."""
    with suppress(OSError):  # the exit code still says it
        print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - the same


def nobody_reads() -> None:
    """Let go of standard output, so that Python does not complain at the end that it is shut."""
    if sys.__stdout__ is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno())
