"""A backup that deserves the name: made by the database, reopened, checked and compared.

The file is read over a connection of its own inside one transaction, so that the copy is of one
moment, no commit waits for it, and no commit makes it begin anew: SQLite keeps what the moment
needs in its log until the copy is made.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.care import LogHead
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage.errors import BackupFailedError, from_the_disk, plainly

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from welfare_desk.domain.care import Heads

HEADS = (
    "SELECT event_id, desk, seq, hash FROM ledger AS last WHERE seq = (SELECT max(seq) FROM ledger"
    " WHERE event_id = last.event_id AND desk = last.desk) ORDER BY event_id, desk"
)
"""The end of every desk's log: two files with the same heads hold the same entries."""

COUNTS = (
    "SELECT count(*), coalesce(sum(json_extract(entry, '$.fen')), 0),"
    " coalesce(sum(json_extract(entry, '$.fen')) FILTER (WHERE act = 'donation'), 0) FROM ledger"
)
"""How many entries there are and what they come to, added up without any of our own code."""

PAGES: Final = 64
"""So many pages are copied in one step; between two of them others have their turn."""


class BackupStoppedError(KnownError):
    """Somebody stopped a backup before its end."""

    code = "backup-stopped"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "The backup was stopped before its end and counts for nothing. Make another one."
    )


def back_up(
    path: Path,
    to: Path,
    *,
    cancelled: Callable[[], bool] = bool,
    pause: Callable[[], object] = bool,
) -> Heads:
    """Copy a file while it may be in use, and make sure that the copy holds the same entries.

    The copy stands under its name only once it is whole and on the disk. `pause` is called between
    two steps. The answer is where the logs end in the copy.

    Raises:
        BackupFailedError: the copy is not whole; it is taken away again.
        BackupStoppedError: `cancelled` said so.
        KnownError: the disk is in the way, or the file is damaged.
    """
    part = to.with_name(to.name + ".part")

    def step(_status: int, _remaining: int, _total: int) -> None:
        if cancelled():
            raise BackupStoppedError
        pause()

    try:
        part.unlink(missing_ok=True)
        with plainly(part), closing(reading(path)) as source:
            _copy(source, part, step)
            to_the_disk(part)
            if not _holds_the_same(source, part):
                raise BackupFailedError(path=to)
            ends = heads_in(source)
        part.replace(to)
        sync_folder(to.parent)
    except OSError as reason:
        raise from_the_disk(to, reason) from reason
    finally:
        take_away(part)
    return ends


def _copy(source: sqlite3.Connection, part: Path, step: Callable[[int, int, int], None]) -> None:
    """Copy page by page; the copy is one plain file, which no log lies beside."""
    with closing(sqlite3.connect(part, isolation_level=None)) as copy:
        copy.execute("PRAGMA synchronous=OFF")  # it is synced as a whole afterwards
        source.backup(copy, pages=PAGES, progress=step)
        copy.execute("PRAGMA journal_mode=DELETE")


def reading(path: Path) -> sqlite3.Connection:
    """A connection that can only read, on one moment of a file, which it keeps until it is closed.

    Raises:
        KnownError: the file cannot be read.
    """
    with plainly(path):
        uri = f"{path.resolve().as_uri()}?mode=ro"
        connection = sqlite3.connect(uri, uri=True, isolation_level=None)
        try:
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except (sqlite3.Error, UnicodeDecodeError):
            connection.close()
            raise
    return connection


def heads_in(connection: sqlite3.Connection) -> Heads:
    """Where each desk's log ends."""
    rows = connection.execute(HEADS).fetchall()
    return tuple(LogHead(event=row[0], desk=row[1], seq=row[2], hash=row[3]) for row in rows)


def to_the_disk(path: Path) -> None:
    """Wait until a file that was written is on the disk."""
    with path.open("rb+") as written:
        os.fsync(written.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows does that by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def take_away(part: Path) -> None:
    """Remove a copy that counts for nothing; on a disk that is gone there is nothing to remove."""
    for name in (part.name, f"{part.name}-journal"):
        try:
            part.with_name(name).unlink(missing_ok=True)
        except OSError:
            continue


def _holds_the_same(source: sqlite3.Connection, part: Path) -> bool:
    """Whether a copy is sound, ends its logs where the file does, and comes to the same sums."""
    with plainly(part), closing(reading(part)) as copy:
        sound = copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        same = all(
            copy.execute(query).fetchall() == source.execute(query).fetchall()
            for query in (HEADS, COUNTS)
        )
        return sound and same
