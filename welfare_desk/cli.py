"""Where the program begins: the words of the shell are carried out, and every end has its code.

The commands are in commands.py. Opening the desk or the stage goes past them: reading words with
typer would cost the first window half of the time that it has.
"""

from __future__ import annotations

import io
import logging
import sys
from typing import TYPE_CHECKING

from welfare_desk import answers
from welfare_desk.asked import asked_for, language_of, options_first, window_asked_for
from welfare_desk.domain.errors import KnownError
from welfare_desk.services.texts import Texts
from welfare_desk.windows import open_desk, open_stage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

BAD_INPUT = 2
WORLD = 5
BUG = 70
STOPPED_BY_TYPER = 130


def main() -> None:
    """Run the program as the shell called it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(answered(sys.argv[1:]))


def answered(arguments: Sequence[str]) -> int:
    """Carry out a command line; the answer is the exit code."""
    texts = Texts(language_of(arguments))
    try:
        return _carried_out(arguments, texts)
    except KnownError as error:
        answers.refuse(texts.sentence(error.said))
        return error.exit_code
    except SystemExit:  # typer's own end when nobody reads the answers any more
        answers.nobody_reads()
        return WORLD
    except Exception:
        path = _bug_log()
        logging.getLogger(__name__).exception("a command failed")
        answers.refuse(texts.say("cli", answers.FAILED, path=path))
        return BUG


def _carried_out(arguments: Sequence[str], texts: Texts) -> int:
    """Open the window that is all that is asked for, or find the command."""
    asked = window_asked_for(arguments)
    if asked is not None:
        command, options = asked
        window = asked_for(**options)
        return open_stage(window) if command == "stage" else open_desk(window)
    return _commanded(arguments, texts)


def _commanded(arguments: Sequence[str], texts: Texts) -> int:
    import typer

    from welfare_desk.commands import app

    try:
        code = app(args=options_first(arguments), prog_name="welfare-desk", standalone_mode=False)
    except typer.TyperException as error:
        reason = error.format_message()
        answers.refuse(texts.say("cli", answers.NOT_UNDERSTOOD, reason=reason))
        return BAD_INPUT
    if code == STOPPED_BY_TYPER:
        answers.refuse(texts.say("cli", answers.STOPPED))
        return BAD_INPUT
    return code if isinstance(code, int) else 0


def _bug_log() -> Path:
    """Begin to log into the file of the command line; the path is that of the file."""
    from welfare_desk.qtkit.log_file import log_folder, start_log

    start_log("cli")
    return log_folder() / "cli.log"
