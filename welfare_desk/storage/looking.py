"""Looking at a file without changing it, even at a damaged one.

A file that cannot be read where it lies is copied, with SQLite's log beside it, into a temporary
folder and read there.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from welfare_desk.storage.errors import (
    DamagedFileError,
    NewerFileError,
    NoFileError,
    NotOurFileError,
    from_the_disk,
    known,
    plainly,
)
from welfare_desk.storage.migrate import APPLICATION_ID, REVISIONS, the_revision
from welfare_desk.storage.place import is_there

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def looking_at(
    path: Path, *, in_use: bool = False, whatever: bool = False
) -> Iterator[sqlite3.Connection]:
    """A connection that can only read, on one moment of a file of ours.

    Texts that are no UTF-8 are read as they are, so that damage can be named. A file that this
    program has `in_use` is never copied: closing it would end SQLite's own locks on it. With
    `whatever`, a copy is read also where its end is cut off or its version is lost.

    Raises:
        NoFileError: there is no such file.
        NewerFileError, NotOurFileError: the file is not one that this program can judge.
        KnownError: not even a copy of the file can be read.
    """
    if not is_there(path):
        raise NoFileError(path=path)
    with ExitStack() as stack:
        try:
            connection = _begin(path)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as failure:
            if in_use and (told := known(path, failure)) is not None:
                raise told from failure
            folder = stack.enter_context(TemporaryDirectory(prefix="welfare-desk-"))
            with plainly(path):
                connection = _begin(_copied(path, Path(folder)), whatever=whatever)
        stack.callback(connection.close)
        _recognise(path, connection, whatever=whatever)
        yield connection


def _begin(path: Path, *, whatever: bool = False) -> sqlite3.Connection:
    """Open a file for reading, begin to read, and see that it can be read at all."""
    uri = f"{path.resolve().as_uri()}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    connection.text_factory = _as_it_is
    try:
        if whatever:  # else SQLite reads nothing of a file that is shorter than it says
            connection.execute("PRAGMA writable_schema=ON")
        connection.execute("BEGIN")
        if not whatever:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        connection.close()
        raise
    return connection


def _copied(path: Path, folder: Path) -> Path:
    """A copy of a file with its log."""
    try:
        for suffix in ("", "-wal"):
            part = path.with_name(path.name + suffix)
            if part.exists():
                shutil.copyfile(part, folder / f"copy{suffix}")
    except OSError as reason:
        raise from_the_disk(path, reason) from reason
    return folder / "copy"


def _recognise(path: Path, connection: sqlite3.Connection, *, whatever: bool) -> None:
    """Refuse what is not ours or is newer than this program."""
    with plainly(path):
        told = connection.execute("PRAGMA application_id").fetchone()
    if told != (APPLICATION_ID,):
        raise NotOurFileError(path=path)
    try:
        with plainly(path):
            rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        revision = the_revision(path, [str(row[0]) for row in rows if row[0]])
    except DamagedFileError:
        if whatever:
            return
        raise
    if revision not in REVISIONS:
        raise NewerFileError(path=path)


def _as_it_is(held: bytes) -> str:
    return held.decode("utf-8", "surrogateescape")
