"""Whether the rows beside the ledger can be read, each column as what it should hold."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from sqlalchemy import Boolean, Integer
from sqlalchemy.dialects import sqlite

from welfare_desk.domain.checked import Problem
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage.schema import METADATA
from welfare_desk.storage.types import UnreadableRowError, as_written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Column, Table

    from welfare_desk.storage.look import Look

UNREADABLE = QT_TRANSLATE_NOOP(
    "checks", "The table {table} holds a row that cannot be read: it is damaged."
)


def check_rows(seen: Look) -> Iterator[Problem]:
    """Whether the program can read every row of the register and beside the entries."""
    for name, table in METADATA.tables.items():
        if name != "ledger" and not _can_be_read(seen.connection, table):
            yield Problem(code="unreadable-row", said=Sentence(UNREADABLE, {"table": name}))


def _can_be_read(connection: sqlite3.Connection, table: Table) -> bool:
    """Whether all rows of a table hold what they should; damaged pages are told elsewhere."""
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    readers = [_reader(column) for column in table.columns]
    try:
        with as_written():
            for row in connection.execute(f"SELECT {names} FROM {table.name}"):  # noqa: S608 - constants
                for read, held in zip(readers, row, strict=True):
                    read(held)
    except sqlite3.DatabaseError as failure:
        return failure.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT
    except UnreadableRowError:
        return False
    return True


def _reader(column: Column[object]) -> Callable[[object], None]:
    """How the program reads a column; what it cannot read raises TypeError or ValueError."""
    dialect = sqlite.dialect()
    process = column.type.dialect_impl(dialect).result_processor(dialect, None)
    kind = int if isinstance(column.type, Integer | Boolean) else str

    def read(held: object) -> None:
        if held is None and column.nullable:
            return
        if not isinstance(held, kind):
            raise TypeError(held)
        if isinstance(held, str):
            held.encode()
        if process is not None:
            process(held)

    return read
