"""Whether the rows beside the ledger can be read, each column as what it should hold."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from sqlalchemy import Boolean, Integer
from sqlalchemy.dialects import sqlite

from welfare_desk.domain.checked import Problem
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.ids import EventId
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage.schema import METADATA
from welfare_desk.storage.types import UnreadableRowError, Whole, as_written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sqlalchemy import Column, Table

    from welfare_desk.storage.look import Look
    from welfare_desk.storage.things import Kind, V

UNREADABLE = QT_TRANSLATE_NOOP(
    "checks", "The table {table} holds a row that cannot be read: it is damaged."
)


def check_rows(seen: Look) -> Iterator[Problem]:
    """Whether the program can read every row of the register and beside the entries."""
    for name, table in METADATA.tables.items():
        if name != "ledger" and not _can_be_read(seen, table):
            yield Problem(code="unreadable-row", said=Sentence(UNREADABLE, {"table": name}))


def _can_be_read(seen: Look, table: Table) -> bool:
    """Whether all rows of a table hold what they should; damaged pages are told elsewhere."""
    columns = columns_there(seen, table)
    if not columns:
        return True
    readers = [reader(column) for column in columns]
    query = f"SELECT {_listed(table, (column.name for column in columns))} FROM {table.name}"  # noqa: S608 - constants
    try:
        with as_written():
            for row in seen.connection.execute(query):
                for read, held in zip(readers, row, strict=True):
                    read(held)
    except sqlite3.DatabaseError as failure:
        return failure.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT
    except UnreadableRowError:
        return False
    return True


def columns_there(seen: Look, table: Table) -> list[Column[object]]:
    """The columns of a table; those that came later than an older file are not asked for."""
    if not seen.older:
        return list(table.columns)
    there = {row[1] for row in seen.connection.execute(f"PRAGMA table_info({table.name})")}
    return [column for column in table.columns if column.name in there]


def _listed(table: Table, names: Iterable[str]) -> str:
    """Columns for a query, each with its table: SQLite takes a quoted name alone for a text."""
    return ", ".join(f'{table.name}."{name}"' for name in names)


def reader(column: Column[object]) -> Callable[[object], object]:
    """How the program reads a column; what it cannot read raises TypeError or ValueError."""
    dialect = sqlite.dialect()
    process = column.type.dialect_impl(dialect).result_processor(dialect, None)
    kind = int if isinstance(column.type, Integer | Boolean | Whole) else str

    def read(held: object) -> object:
        if held is None and column.nullable:
            return None
        if not isinstance(held, kind):
            raise TypeError(held)
        if isinstance(held, str):
            held.encode()
        return held if process is None else process(held)

    return read


def rows_of(
    connection: sqlite3.Connection, table: Table, names: Sequence[str], order: str = "rowid"
) -> Iterator[list[object]]:
    """Some columns of all rows of a table, read as the program reads them.

    Raises:
        UnreadableRowError: a column holds something else than it should.
    """
    readers = [reader(table.columns[name]) for name in names]
    query = f"SELECT {_listed(table, names)} FROM {table.name} ORDER BY {order}"  # noqa: S608 - constants
    for row in connection.execute(query):
        with as_written():
            yield [read(held) for read, held in zip(readers, row, strict=True)]


def things_of(connection: sqlite3.Connection, kind: Kind[V]) -> Iterator[tuple[EventId, V]]:
    """All things of one kind that have one row each, with their events.

    Raises:
        UnreadableRowError: a column holds something else than it should.
    """
    for event, *values in rows_of(connection, kind.table, ("event_id", *kind.fields)):
        yield EventId(str(event)), kind.make(**dict(zip(kind.fields, values, strict=True)))
