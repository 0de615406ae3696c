"""A backup that deserves the name: made by the database, reopened, checked and compared."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from welfare_desk.storage.errors import BackupFailedError, plainly

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.storage.file import File

HEADS = (
    "SELECT event_id, desk, seq, hash FROM ledger AS last WHERE seq = (SELECT max(seq) FROM ledger"
    " WHERE event_id = last.event_id AND desk = last.desk) ORDER BY event_id, desk"
)
"""The end of every desk's log: two files with the same heads hold the same entries."""


def back_up(file: File, to: Path) -> None:
    """Copy a file while it may be in use, and make sure that the copy holds the same entries.

    Raises:
        BackupFailedError: the copy is not whole; it is taken away again.
        KnownError: the disk is in the way.
    """
    part = to.with_name(to.name + ".part")
    with plainly(part), closing(sqlite3.connect(part, isolation_level=None)) as copy:
        file.driver.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    if not _holds_the_same(file, part):
        part.unlink()
        raise BackupFailedError(path=to)
    with part.open("rb+") as copied:
        os.fsync(copied.fileno())
    part.replace(to)


def _holds_the_same(file: File, part: Path) -> bool:
    """Whether a copy is sound and ends its logs where the file does."""
    with plainly(part), closing(sqlite3.connect(f"{part.as_uri()}?mode=ro", uri=True)) as copy:
        sound = copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return sound and copy.execute(HEADS).fetchall() == file.driver.execute(HEADS).fetchall()
