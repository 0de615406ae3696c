"""One file, opened by one thread over one connection: transactions, durability, checkpoints.

Every write is `BEGIN IMMEDIATE` … `COMMIT` with one sync (WAL, synchronous=FULL); every read is one
`BEGIN` … `COMMIT`, so it sees one moment. A call inside a transaction joins it. Checkpoints are
made here alone, while no program can commit (docs/adr/0002).
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import URL, create_engine, event
from sqlalchemy.pool import StaticPool

from welfare_desk.storage.errors import plainly

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

BUSY_MS = 5_000
"""How long a writer waits for another one before it says who is in the way."""

COMMITS_BETWEEN_CHECKPOINTS = 100

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
        self._engine = _engine(path, writes=writes)
        self._forget: list[Callable[[], None]] = []
        self._commits = 0
        self._open: Connection | None = None
        try:
            with plainly(path):
                self._reader = self._engine.connect()
                self._writer = self._engine.connect().execution_options(begin="BEGIN IMMEDIATE")
        except BaseException:
            self._engine.dispose()
            raise

    def when_undone(self, forget: Callable[[], None]) -> None:
        """Have somebody forget what it remembers whenever a transaction is undone."""
        self._forget.append(forget)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One durable transaction; it is undone when an exception leaves it.

        Raises:
            KnownError: the disk, another program or a damaged file is in the way.
        """
        if self._open is not None:
            if self._open is not self._writer:
                raise RuntimeError("a write inside a read")
            yield self._open
            return
        with plainly(self.path):
            try:
                with self._writer.begin():
                    self._open = self._writer
                    yield self._writer
            except BaseException:
                self._forget_all()
                raise
            finally:
                self._open = None
        self._commits += 1
        if self._commits % COMMITS_BETWEEN_CHECKPOINTS == 0:
            self.checkpoint()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One moment of the file: what is read inside belongs together."""
        if self._open is not None:
            yield self._open
            return
        with plainly(self.path):
            try:
                with self._reader.begin():
                    self._open = self._reader
                    yield self._reader
            finally:
                self._open = None

    @contextmanager
    def together(self) -> Iterator[Connection]:
        """All or nothing of several writes, even inside a larger transaction that goes on."""
        if self._open is None:
            with self.writing() as connection:
                yield connection
            return
        with self.writing() as connection:
            try:
                with connection.begin_nested():
                    yield connection
            except BaseException:
                self._forget_all()
                raise

    def version(self) -> tuple[int, int]:
        """What changes with every commit, here or elsewhere; cheap enough for a timer."""
        with plainly(self.path):
            elsewhere = int(self.driver().execute("PRAGMA data_version").fetchone()[0])
        return elsewhere, self._commits

    def checkpoint(self) -> None:
        """Copy what the log of SQLite holds into the file, while nobody can commit.

        Another program may be writing just now: then it is left for the next time.
        """
        driver = self.driver()
        try:
            driver.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return
        try:
            keeper = sqlite3.connect(self.path, timeout=0, isolation_level=None)
            try:
                keeper.execute("PRAGMA wal_checkpoint(PASSIVE)")
            finally:
                keeper.close()
        finally:
            driver.execute("ROLLBACK")

    def driver(self) -> sqlite3.Connection:
        """SQLite's own connection, for what SQL cannot say: backups, checks, traces."""
        driver = self._reader.connection.driver_connection
        if not isinstance(driver, sqlite3.Connection):
            raise TypeError(driver)
        return driver

    def close(self) -> None:
        """Let go of the file; the last program to do so leaves one tidy file behind."""
        self._reader.close()
        self._writer.close()
        self._engine.dispose()

    def _forget_all(self) -> None:
        for forget in self._forget:
            forget()


def _engine(path: Path, *, writes: bool) -> Engine:
    """An engine over one connection whose transactions begin as they are told to."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=StaticPool,
        pool_reset_on_return=None,
        connect_args={"isolation_level": None, "timeout": BUSY_MS / 1000},
    )

    @event.listens_for(engine, "connect")
    def set_up(driver: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        cursor = driver.cursor()
        for pragma in (*PRAGMAS, *(() if writes else ("query_only=ON",))):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # Straight to SQLite: this is half of what an entry costs in SQLAlchemy.
        cursor = connection.connection.cursor()
        cursor.execute(connection.get_execution_options().get("begin", "BEGIN"))
        cursor.close()

    return engine
