"""The log file: what support staff read after an evening, without a name or an amount in it.

Messages in this program carry codes and ids only. A traceback keeps its files, lines and kinds,
but the text of a failure stays out of the file unless its kind speaks of code and never of data.
"""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

MAX_BYTES = 1_000_000
KEPT_FILES = 5
LINE = "%(asctime)s %(levelname)s %(name)s %(message)s"
SAID_OF_CODE = (AttributeError, ImportError, NameError, NotImplementedError, TypeError)

Caught = tuple[type[BaseException], BaseException, "TracebackType | None"] | tuple[None, None, None]


class DiscreetFormatter(logging.Formatter):
    """Writes a traceback without the data that a failure's own text may quote."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, and its traceback told anew: logging keeps one that another handler told."""
        told, record.exc_text = record.exc_text, None
        line = super().format(record)
        record.exc_text = told
        return line

    def formatException(self, ei: Caught) -> str:
        """Files, lines and kinds of a failure and of those it came from."""
        error = ei[1]
        lines: list[str] = []
        while error is not None:
            said = f": {error}" if isinstance(error, SAID_OF_CODE) else ""
            lines.append(f"{type(error).__qualname__}{said}")
            lines.extend(line.rstrip() for line in traceback.format_tb(error.__traceback__))
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n".join(lines)


def log_folder() -> Path:
    """Where this computer keeps the program's logs."""
    return platformdirs.user_log_path("welfare-desk", appauthor=False)


def start_log(name: str, folder: Path | None = None) -> logging.Handler:
    """Write what the program logs from now on into `name`.log; old files rotate away.

    Without a folder it is the platform's; a folder that cannot be written leaves no log at all,
    for an evening must not fail for want of one.
    """
    place = folder or log_folder()
    handler: logging.Handler
    try:
        place.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            place / f"{name}.log", maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(DiscreetFormatter(LINE))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler
