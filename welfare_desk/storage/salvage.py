"""What can still be read of a damaged file, row by row, written into a new one.

The damaged file is looked at on a copy and never changed. An entry is taken only as far as the
chain of its desk's log proves it; rows of the register are taken as they can be read.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sqlalchemy import select, text

from welfare_desk.domain.canonical import Written, chain_hash, first_previous
from welfare_desk.domain.care import LeftOut
from welfare_desk.domain.ids import DeskId, EventId
from welfare_desk.storage import need_lines
from welfare_desk.storage.ledger import COLUMNS
from welfare_desk.storage.look import entry_of, is_utf8
from welfare_desk.storage.opening import open_file
from welfare_desk.storage.schema import METADATA
from welfare_desk.storage.triggers import TRIGGERS
from welfare_desk.storage.types import UnreadableRowError

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection, Select

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.register import NeedLine
    from welfare_desk.storage.look import Row

DAMAGE: Final = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What SQLite says of pages that it cannot read; its own sentence may be no text any more."""

_DELETE: Final = 'DELETE FROM "{table}" WHERE rowid = ?'

LOGS: Final = ("ledger", "desk")
"""The tables that are not taken row by row."""


@dataclass(slots=True)
class Proved:
    """The entries of a file that their chains prove, and what was left out of each log."""

    rows: list[Written] = field(default_factory=list)
    entries: list[Posted] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def proved_entries(connection: sqlite3.Connection) -> Proved:
    """Every desk's log from its first entry to the last one that the chain proves."""
    logs: defaultdict[tuple[str, str], dict[int, Row]] = defaultdict(dict)
    for row in rows_that_read(connection, "ledger", COLUMNS.split(", ")):
        event, desk, seq = row[:3]
        names = isinstance(event, str) and isinstance(desk, str) and is_utf8((event, desk))
        if names and isinstance(seq, int):
            logs[str(event), str(desk)][seq] = row
    found = Proved()
    for (event, desk), rows in sorted(logs.items()):
        seq, end = 0, first_previous(EventId(event), DeskId(desk))
        while (proved := _follows(rows.get(seq + 1), end)) is not None:
            written, posted = proved
            found.rows.append(written)
            found.entries.append(posted)
            seq, end = seq + 1, written.hash
        if seq < max(rows):
            rest = sum(later > seq for later in rows)
            found.left_out.append(LeftOut(event=event, desk=desk, after=seq, rows=rest))
    return found


def _follows(row: Row | None, end: str) -> tuple[Written, Posted] | None:
    """A row that follows the end of its log and matches its own hash."""
    posted = None if row is None else entry_of(row)
    if row is None or posted is None or not all(isinstance(part, str | int) for part in row):
        return None
    written = Written(*row)  # type: ignore[arg-type] # each part was looked at
    if written.previous != end or chain_hash(written) != written.hash:
        return None
    return written, posted


def rows_that_read(connection: sqlite3.Connection, table: str, columns: list[str]) -> list[Row]:
    """The rows of a table that can be read: from its start, and where that breaks from its end."""
    listed = ", ".join(f'"{name}"' for name in columns)
    query = f'SELECT rowid, {listed} FROM "{table}" NOT INDEXED ORDER BY rowid'  # noqa: S608 - names
    rows: dict[int, Row] = {}
    for direction in ("", " DESC"):
        try:
            for rowid, *row in connection.execute(query + direction):
                rows[rowid] = tuple(row)
        except DAMAGE:
            continue
        break
    return [rows[rowid] for rowid in sorted(rows)]


def copy_register(connection: sqlite3.Connection, new: Path) -> tuple[str, ...]:
    """Write the rows of the register that can be read into a new file.

    The answer names the tables of which rows are lost, or may be.
    """
    with closing(sqlite3.connect(new, isolation_level=None)) as target:
        target.execute("BEGIN")
        for trigger in TRIGGERS:  # the new file is thrown away, and nobody works with it
            target.execute(f"DROP TRIGGER {trigger}")
        lost = [name for name in _register() if not _copy_table(connection, target, name)]
        target.execute("COMMIT")
    return tuple(sorted(lost))


def write_entries(new: Path, proved: Proved) -> None:
    """Write proved entries into a new file, each log in its order."""
    marks = ", ".join("?" * len(Written._fields))
    with closing(sqlite3.connect(new, isolation_level=None)) as target:
        target.execute("BEGIN")
        target.executemany(
            f"INSERT INTO ledger ({COLUMNS}) VALUES ({marks})",  # noqa: S608 - constants
            proved.rows,
        )
        logs = sorted({(row.event, row.desk) for row in proved.rows})
        target.executemany("INSERT OR IGNORE INTO desk (event_id, id) VALUES (?, ?)", logs)
        target.execute("COMMIT")


def drop_orphans(new: Path) -> tuple[str, ...]:
    """Take away rows of the register that name what is lost; the answer names their tables."""
    tables: set[str] = set()
    with closing(sqlite3.connect(new, isolation_level=None)) as target:
        while found := target.execute("PRAGMA foreign_key_check").fetchall():
            orphans = {(str(row[0]), int(row[1])) for row in found}
            for table, rowid in orphans:
                target.execute(_DELETE.format(table=table), (rowid,))
            tables |= {table for table, _ in orphans}
    return tuple(sorted(tables))


def drop_unreadable(new: Path) -> tuple[str, ...]:
    """Take away rows of the register that hold no values of ours; the answer names their tables."""
    file = open_file(new, writes=True)
    try:
        file.driver.execute("PRAGMA foreign_keys=OFF")  # what is lost is stood in for later
        with file.writing() as connection:
            return tuple(sorted(name for name in _register() if _drop_rows(connection, name)))
    finally:
        file.close()


def _drop_rows(connection: Connection, name: str) -> bool:
    """Take away the rows of a table that cannot be read as values; whether there were any."""
    query = select(METADATA.tables[name])
    if _reads(connection, query):
        return False
    rowids = connection.exec_driver_sql(f'SELECT rowid FROM "{name}"').scalars().all()  # noqa: S608 - a name of ours
    for rowid in rowids:
        if not _reads(connection, query.where(text(f"rowid = {rowid}"))):
            connection.exec_driver_sql(_DELETE.format(table=name), (rowid,))
    return True


def _reads(connection: Connection, query: Select[tuple[object, ...]]) -> bool:
    try:
        connection.execute(query).all()
    except (ValueError, TypeError, LookupError, ArithmeticError, UnreadableRowError):
        return False
    return True


def _register() -> list[str]:
    """The tables that are taken row by row."""
    return [name for name in METADATA.tables if name not in LOGS]


def lines_of(new: Path, event: EventId) -> dict[str, tuple[NeedLine, ...]]:
    """The need lines of an event by their projects, also of projects that are lost."""
    file = open_file(new, writes=False)
    try:
        with file.reading() as connection:
            found = need_lines.read(connection, event)
            return {project: tuple(lines) for project, lines in found.items()}
    finally:
        file.close()


def _copy_table(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> bool:
    """Copy what can be read of a table; whether that was all of it."""
    ours = set(_columns(target, table))
    columns = [name for name in _columns(source, table) if name in ours]
    if not columns:
        return whole_count(source, "sqlite_master") >= 0  # an older file has no such table
    rows = rows_that_read(source, table, columns)
    listed = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    insert = f'INSERT INTO "{table}" ({listed}) VALUES ({marks})'  # noqa: S608 - names of ours
    taken = 0
    for row in rows:
        try:
            target.execute(insert, row)
            taken += 1
        except (sqlite3.Error, UnicodeEncodeError):
            continue
    return taken == whole_count(source, table)


def whole_count(source: sqlite3.Connection, table: str) -> int:
    """How many rows a table has; -1 where they cannot be counted."""
    query = f'SELECT count(*) FROM "{table}" NOT INDEXED'  # noqa: S608 - a name of ours
    try:
        return int(source.execute(query).fetchone()[0])
    except DAMAGE:
        return -1


def _columns(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    """The columns of a table that can be written to; those that are computed are not among them."""
    return tuple(str(row[1]) for row in connection.execute(f'PRAGMA table_info("{table}")'))
