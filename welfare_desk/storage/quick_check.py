"""A look of some milliseconds at a file before work begins: its pages, the ends of its logs."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.canonical import Written, chain_hash
from welfare_desk.storage.backup import heads_in, reading
from welfare_desk.storage.errors import DamagedFileError, plainly
from welfare_desk.storage.ledger import COLUMNS
from welfare_desk.storage.migrate import APPLICATION_ID

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from welfare_desk.domain.care import Heads, LogHead

LAST_ENTRIES: Final = 20
"""So many entries at the end of each log are held against their hashes."""

LARGEST_BYTES: Final = 64_000_000
"""The pages of a larger file are left to the audit in the background."""

_KNOWN = "SELECT 1 FROM event WHERE id = ?"
_AT = "SELECT 1 FROM ledger WHERE event_id = ? AND desk = ? AND seq = ? AND hash = ?"
_ENDS = f"SELECT {COLUMNS} FROM ledger WHERE event_id = ? AND desk = ? AND seq > ? ORDER BY seq"  # noqa: S608 - constants


def quick_check(path: Path) -> None:
    """See that a file is likely to be whole; what holds no ledger of ours is left to the opening.

    Raises:
        DamagedFileError: it is not.
        KnownError: it cannot be read at all.
    """
    with plainly(path), closing(reading(path)) as connection:
        if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
            return
        small = path.stat().st_size <= LARGEST_BYTES
        if small and connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            raise DamagedFileError(path=path)
        for head in heads_in(connection):
            if not _ends_well(connection, head):
                raise DamagedFileError(path=path)


def lacks(path: Path, kept: Heads) -> bool:
    """Whether a file lacks an entry at which a log ended when a backup was made of it.

    A file that does not know the event at all is another file under the same name.

    Raises:
        KnownError: it cannot be read.
    """
    with plainly(path), closing(reading(path)) as connection:
        return any(
            connection.execute(_KNOWN, (head.event,)).fetchone()
            and not connection.execute(_AT, (head.event, head.desk, head.seq, head.hash)).fetchone()
            for head in kept
        )


def _ends_well(connection: sqlite3.Connection, head: LogHead) -> bool:
    """Whether the last entries of a log follow one another and match their hashes."""
    first = max(head.seq - LAST_ENTRIES, 0)
    rows = connection.execute(_ENDS, (head.event, head.desk, first)).fetchall()
    before = ""
    for place, row in enumerate(rows, start=first + 1):
        if not all(isinstance(column, str | int) for column in row):
            return False
        written = Written(*row)
        chained = not before or written.previous == before
        if written.seq != place or not chained or chain_hash(written) != written.hash:
            return False
        before = written.hash
    return True
