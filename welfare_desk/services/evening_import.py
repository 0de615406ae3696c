"""Imports an evening file: all of it or nothing, and every bad line is named."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.errors import BadInputError, HeldError, KnownError
from welfare_desk.domain.evening_json import decoded
from welfare_desk.domain.posting import Posting
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_cascade import Cascade
from welfare_desk.services.evening_failures import (
    BadLine,
    BadLinesError,
    ImportStoppedError,
    NoEveningError,
)
from welfare_desk.services.evening_intake import EveningIntake
from welfare_desk.storage.place import is_there

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import DeskId, EventId
    from welfare_desk.services.books import Books

    Progress = Callable[[int, int], bool]

EVERY = 50
"""After so many lines the caller hears how far it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did: acts read, entries posted now, and entries that stood already."""

    event: EventId | None
    acts: int
    entries: int
    stood: int


def import_evening(
    books: Books, path: Path, *, event: EventId | None = None, progress: Progress | None = None
) -> Imported:
    """Take a whole evening file into open books, in one transaction.

    Args:
        books: opened for writing; the desks of the file are held until they are closed.
        path: the evening file.
        event: the only event that may come; None takes the file's own.
        progress: called with the lines done and all of them; False stops the import.

    Raises:
        BadLinesError: lines that cannot be taken; nothing was written.
        ImportStoppedError: `progress` said so; nothing was written.
        KnownError: the file or a desk is in the way; nothing was written.
    """
    task = _Import(books, path, event)
    with books.writing():
        return task.run(progress or _go_on)


def import_file(
    file: Path,
    path: Path,
    *,
    event: EventId | None = None,
    rehearsal: bool = False,
    progress: Progress | None = None,
) -> Imported:
    """Take a whole evening file into a file of books, which is made where there is none.

    Books that are made as a `rehearsal` are marked so for good.

    A file made for an import that fails is taken away again; the rest is as in `import_evening`.
    """
    if not _can_be_read(path):
        raise NoEveningError(path=path)
    made = not is_there(file) and not file.exists()
    try:
        with open_books(file, create=True, rehearsal=rehearsal) as books:
            if event is not None and event in {each.id for each in books.events()}:
                books.choose_event(event)
            return import_evening(books, path, event=event, progress=progress)
    except BaseException:
        if made:
            _take_away(file)
        raise


def _can_be_read(path: Path) -> bool:
    try:
        return path.is_file() and os.access(path, os.R_OK)
    except OSError:
        return False


def _take_away(file: Path) -> None:
    """Take away a file that an import made in vain, unless another program uses it by now."""
    try:
        with open_books(file) as books:
            used = bool(books.events())
    except KnownError as error:
        used = isinstance(error, HeldError)
    if not used:
        for part in ("", "-wal", "-shm"):
            file.with_name(f"{file.name}{part}").unlink(missing_ok=True)


class _Import:
    """One import on its way."""

    def __init__(self, books: Books, path: Path, event: EventId | None) -> None:
        self._books = books
        self._path = path
        self._intake = EveningIntake(books, event)
        self._cascade = Cascade()
        self._bad: list[BadLine] = []
        self._ends: dict[DeskId, int] | None = None
        self._acts = self._entries = self._stood = 0

    def run(self, progress: Progress) -> Imported:
        """Take every line, then judge."""
        total = sum(1 for _ in _lines(self._path))
        for number, line in enumerate(_lines(self._path), 1):
            self._take(number, line)
            if number % EVERY == 0 and not progress(number, total):
                raise ImportStoppedError(path=self._path)
        if self._bad:
            raise BadLinesError(self._path, tuple(self._bad))
        progress(total, total)
        return Imported(
            event=self._books.event, acts=self._acts, entries=self._entries, stood=self._stood
        )

    def _take(self, number: int, line: bytes) -> None:
        if not line.strip():
            return
        text = ""
        try:
            text = decoded(line)
            act = self._intake.read(text)
        except BadInputError as error:
            self._report(number, error, text)
            return
        if self._ends is None and isinstance(act, Posting) and self._books.event is not None:
            self._ends = {head.desk: head.seq for head in self._books.bookkeeper.heads()}
        try:
            posted = self._intake.take(act)
        except BadInputError as error:
            if self._cascade.follows(text):
                self._cascade.broke(text)
            else:
                self._report(number, error, text)
            return
        self._acts += 1
        if posted is not None and self._ends is not None:
            self._count(posted, self._ends)

    def _count(self, posted: Posted, ends: dict[DeskId, int]) -> None:
        """Tell an entry that is new from one that stood: the new one makes its log longer."""
        if posted.seq > ends.get(posted.desk, 0):
            ends[posted.desk] = posted.seq
            self._entries += 1
        else:
            self._stood += 1

    def _report(self, number: int, error: KnownError, text: str) -> None:
        self._bad.append(BadLine(number=number, code=error.code, reason=error.said))
        self._cascade.broke(text)


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            yield from file
    except OSError as reason:
        raise NoEveningError(path=path) from reason


def _go_on(_done: int, _total: int) -> bool:
    return True
