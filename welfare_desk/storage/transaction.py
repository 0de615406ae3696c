"""A connection's transactions: begun, joined, committed or undone, and failures told plainly.

SQLAlchemy is told to leave transactions alone and SQLite is spoken to directly: SQLAlchemy's own
way of beginning and committing costs a quarter of an entry.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, cast

from welfare_desk.storage.errors import FileGoneError, known

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from sqlalchemy import Connection

WRITE, READ = "BEGIN IMMEDIATE", "BEGIN"


class Connected:
    """One connection to one file; `inside` is WRITE or READ while a transaction is open, else "".

    `driver` is SQLite's own connection, for what SQL cannot say: backups, checks, traces.
    """

    def __init__(self, path: Path, connection: Connection) -> None:
        """Take over a connection that SQLAlchemy opened."""
        self.path = path
        self.connection = connection
        self.driver = cast("sqlite3.Connection", connection.connection.driver_connection)
        self.inside = ""
        self.commits = 0
        self.forget: list[Callable[[], None]] = []
        self._file: tuple[int, int] | None = None

    def stay(self) -> None:
        """See that the path still names the file that was opened.

        SQLite would go on writing into a file without a name, and nobody would ever find it.

        Raises:
            FileGoneError: it was moved, replaced or deleted.
        """
        try:
            found = self.path.stat()
        except OSError:
            now = None
        else:
            now = (found.st_dev, found.st_ino)
        if self._file is None:
            self._file = now
        elif now != self._file:
            raise FileGoneError(path=self.path)

    def begin(self, kind: str) -> None:
        """Begin a transaction to write or to read."""
        self.stay()
        try:
            self.driver.execute(kind)
        except sqlite3.Error as failure:
            self.tell(failure)
            raise
        self.inside = kind

    def commit(self) -> None:
        """End the transaction: what it wrote is on the disk when this returns."""
        try:
            self.driver.execute("COMMIT")
        except BaseException as failure:
            self.undo()
            self.tell(failure)
            raise
        self.commits += self.inside == WRITE
        self.inside = ""

    def undo(self) -> None:
        """Undo the transaction, and have everybody forget what they saw in it."""
        self.inside = ""
        with suppress(sqlite3.ProgrammingError):  # SQLAlchemy closes what Ctrl-C stops: undone too
            if self.driver.in_transaction:
                self.driver.execute("ROLLBACK")
        self.forget_all()

    def is_open(self) -> bool:
        """Whether SQLite still has a transaction: on a full disk it may undo one by itself."""
        with suppress(sqlite3.ProgrammingError):  # SQLAlchemy closes what Ctrl-C stops
            return self.driver.in_transaction
        return False

    def forget_all(self) -> None:
        """Have everybody forget what they remember of the file."""
        for forget in self.forget:
            forget()

    def tell(self, failure: BaseException) -> None:
        """Say plainly what the world did, if it was the world."""
        told = known(self.path, failure)
        if told is not None:
            raise told from failure


class Transaction:
    """A transaction, or a part of the one that is open already.

    A class and no generator, because every entry goes through here; `afterwards` is called when a
    transaction that was begun here is committed.
    """

    __slots__ = ("_afterwards", "_connected", "_kind", "_own")

    def __init__(self, connected: Connected, kind: str, afterwards: Callable[[], None]) -> None:
        """Begin nothing yet."""
        self._connected = connected
        self._kind = kind
        self._afterwards = afterwards
        self._own = False

    def __enter__(self) -> Connection:
        """Begin, unless a transaction is open already."""
        if not self._connected.inside:
            self._connected.begin(self._kind)
            self._own = True
        return self._connected.connection

    def __exit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Commit or undo what was begun here."""
        if not self._own:
            return
        if failure is None:
            self._connected.commit()
            self._afterwards()
        else:
            self._connected.undo()
            self._connected.tell(failure)
