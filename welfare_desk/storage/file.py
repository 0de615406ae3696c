"""One file, opened by one thread over one connection: transactions, durability, checkpoints.

Every write is `BEGIN IMMEDIATE` … `COMMIT` with one sync (WAL, synchronous=FULL); every read is one
`BEGIN` … `COMMIT`, so it sees one moment. A call inside a transaction joins it. Checkpoints are
made here alone, while no program can commit (docs/adr/0002).
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from functools import cache
from typing import TYPE_CHECKING, cast

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from welfare_desk.storage.errors import plainly
from welfare_desk.storage.transaction import READ, WRITE, Connected, Transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection
    from sqlalchemy.engine import Compiled
    from sqlalchemy.engine.interfaces import DBAPIConnection

BUSY_MS = 5_000
"""How long a writer waits for another one before it says who is in the way."""

ROWS_BETWEEN_CHECKPOINTS = 200
"""So many rows are written between two checkpoints: a hundred entries with their texts."""

PRAGMAS = ("foreign_keys=ON", "wal_autocheckpoint=0", "synchronous=FULL")
"""How every connection is set; the journal mode (WAL) stays with the file."""


class File:
    """The one connection of a program to one file; use it from one thread.

    `writes` False opens it for looking only: SQLite itself then refuses to change anything.
    """

    def __init__(self, path: Path, *, writes: bool) -> None:
        """Open a file that exists, or make an empty one when `writes`."""
        self.path = path
        self.writes = writes
        with plainly(path):
            self._connected = Connected(path, _connection(path, writes=writes))
        self.driver = self._connected.driver
        self._rows = 0

    def when_undone(self, forget: Callable[[], None]) -> None:
        """Have somebody forget what it remembers whenever a transaction is undone."""
        self._connected.forget.append(forget)

    def writing(self) -> Transaction:
        """One durable transaction; it is undone when an exception leaves it.

        Raises:
            KnownError: the disk, another program or a damaged file is in the way.
        """
        if self._connected.inside == READ:
            raise RuntimeError("a write inside a read")
        return Transaction(self._connected, WRITE, self._after_a_commit)

    def reading(self) -> Transaction:
        """One moment of the file: what is read inside belongs together."""
        return Transaction(self._connected, READ, _nothing)

    @contextmanager
    def together(self) -> Iterator[Connection]:
        """All or nothing of several writes, even inside a larger transaction that goes on."""
        if not self._connected.inside:
            with self.writing() as connection:
                yield connection
            return
        with self.writing() as connection:
            failure: BaseException | None = None
            try:
                with connection.begin_nested():
                    try:
                        yield connection
                    except BaseException as reason:
                        failure = reason
                        raise
            except BaseException:
                self._connected.forget_all()
                # Where SQLite undid everything by itself, no savepoint is left; that SQLAlchemy
                # misses it is not what happened.
                if failure is not None and not self._connected.is_open():
                    raise failure from None
                raise

    def version(self) -> tuple[int, int]:
        """What changes with every commit, here or elsewhere; cheap enough for a timer."""
        self._connected.stay()
        with plainly(self.path):
            elsewhere = int(self.driver.execute("PRAGMA data_version").fetchone()[0])
        return elsewhere, self._connected.commits

    def checkpoint(self) -> None:
        """Copy what the log of SQLite holds into the file, while nobody can commit.

        Where the disk, damage or another program is in the way, it is left for the next time: what
        was committed is safe in the log, and whoever committed it must hear so.
        """
        self._rows = self.driver.total_changes
        try:
            self.driver.execute("BEGIN IMMEDIATE")
        except sqlite3.Error:
            return
        try:
            with closing(sqlite3.connect(self.path, timeout=0, isolation_level=None)) as keeper:
                keeper.execute("PRAGMA wal_autocheckpoint=0")
                keeper.execute("PRAGMA wal_checkpoint(PASSIVE)")
        except sqlite3.Error:
            return
        finally:
            self.driver.execute("ROLLBACK")

    def close(self) -> None:
        """Let go of the file; the last program to do so leaves one tidy file behind."""
        self._connected.connection.close()
        self.driver.close()

    def _after_a_commit(self) -> None:
        if self.driver.total_changes - self._rows >= ROWS_BETWEEN_CHECKPOINTS:
            self.checkpoint()


def _nothing() -> None:
    """Reading leaves nothing to do."""


@cache
def _language() -> Engine:
    """SQLAlchemy's way of speaking to SQLite, and what it compiled: one for all files.

    A file of its own for each would compile every statement anew with each file that is opened.
    """
    engine = create_engine("sqlite://", poolclass=StaticPool)
    engine.connect().close()  # it learns now what SQLite can do
    return engine


@cache
def _compiled() -> dict[object, Compiled]:
    """The statements that were compiled so far, by what they say."""
    return {}


def _connection(path: Path, *, writes: bool) -> Connection:
    """The one connection to a file, set up our way."""
    dialect = _language().dialect
    pool = StaticPool(lambda: _driver(path, writes=writes), reset_on_return=None, dialect=dialect)
    connection = Engine(pool, dialect, _language().url).connect()
    return connection.execution_options(compiled_cache=_compiled())


def _driver(path: Path, *, writes: bool) -> DBAPIConnection:
    """SQLite's own connection; SQLAlchemy and sqlite3 leave transactions to us.

    One thread uses it at a time, not always the same: a window asks before its worker reads on
    whether it shows a rehearsal.
    """
    driver = sqlite3.connect(
        path, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False
    )
    try:
        for pragma in (*PRAGMAS, *(() if writes else ("query_only=ON",))):
            driver.execute(f"PRAGMA {pragma}")
    except BaseException:
        driver.close()
        raise
    return cast("DBAPIConnection", driver)
