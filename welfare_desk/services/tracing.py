"""The search over every change of a file: who changed what, when, and what it was before."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage.errors import DamagedFileError, plainly
from welfare_desk.storage.looking import looking_at
from welfare_desk.storage.tracing import find_traces
from welfare_desk.storage.types import UnreadableRowError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from welfare_desk.domain.traced import Traced, TraceKind

AT_ONCE: Final = 200
"""So many changes are shown at a time."""

STEPS: Final = 20_000
"""After so many steps SQLite asks whether anybody still wants to know."""


class SearchStoppedError(KnownError):
    """Somebody stopped a search before its end."""

    code = "search-stopped"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "The search was stopped before its end. Type again to search anew."
    )


def search_traces(
    path: Path,
    words: str,
    cancelled: Callable[[], bool] = bool,
    *,
    only: TraceKind | None = None,
    skip: int = 0,
) -> tuple[tuple[Traced, ...], bool]:
    """What of the event opened last holds all the words, the newest first; and whether more does.

    Words are looked for in ids, numbers, codes, values, names and what is read beside an entry.
    `skip` leaves out as many of the newest as are shown already. Nothing is changed, and the desk
    goes on meanwhile.

    Raises:
        SearchStoppedError: `cancelled` said so.
        KnownError: the file cannot be read.
    """
    with looking_at(path, in_use=True) as connection:
        connection.set_progress_handler(lambda: int(cancelled()), STEPS)
        try:
            with plainly(path):
                found = find_traces(
                    connection, words.split(), only=only, skip=skip, most=AT_ONCE + 1
                )
        except sqlite3.OperationalError as failure:
            if failure.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise SearchStoppedError from failure
            raise
        except UnreadableRowError as failure:
            raise DamagedFileError(path=path) from failure
    return tuple(map(_told, found[:AT_ONCE])), len(found) > AT_ONCE


def _told(traced: Traced) -> Traced:
    """A refused attempt with the sentence of its code."""
    if traced.kind != "refused":
        return traced
    return replace(traced, said=_sentences(KnownError).get(traced.before, ""))


def _sentences(family: type[KnownError]) -> dict[str, str]:
    """What every failure that the program knows by now says, by its code."""
    found = {family.code: family.sentence}
    for kind in family.__subclasses__():
        found |= _sentences(kind)
    return found
