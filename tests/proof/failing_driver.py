"""SQLite's driver with a call that fails: the n-th statement, however it is executed."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

CLASSES = {
    sqlite3.SQLITE_IOERR: sqlite3.OperationalError,
    sqlite3.SQLITE_FULL: sqlite3.OperationalError,
    sqlite3.SQLITE_BUSY: sqlite3.OperationalError,
    sqlite3.SQLITE_CORRUPT: sqlite3.DatabaseError,
}


@dataclass(slots=True)
class Plan:
    """Which statement fails, and what was executed since the plan was made."""

    at: int = 0
    code: int = sqlite3.SQLITE_IOERR
    said: list[str] = field(default_factory=list)
    watching: bool = False

    def step(self, statement: str) -> None:
        """Let a statement pass, or fail in its place; only an undoing never fails."""
        if not self.watching or statement == "ROLLBACK":
            return
        self.said.append(statement)
        if len(self.said) == self.at:
            failure = CLASSES[self.code]("so it was planned")
            failure.sqlite_errorcode = self.code
            raise failure

    @contextmanager
    def watched(self, at: int = 0, code: int = sqlite3.SQLITE_IOERR) -> Iterator[list[str]]:
        """Fail the statement of this number, 0: none; gives what was executed."""
        self.at, self.code, self.said, self.watching = at, code, [], True
        try:
            yield self.said
        finally:
            self.watching = False


PLAN = Plan()


class FailingCursor(sqlite3.Cursor):
    """What SQLAlchemy executes with."""

    def execute(self, statement: str, parameters: object = ()) -> Self:
        PLAN.step(statement)
        return super().execute(statement, parameters)  # type: ignore[arg-type]


class FailingConnection(sqlite3.Connection):
    """What storage/ executes with directly."""

    def execute(self, statement: str, parameters: object = ()) -> sqlite3.Cursor:
        PLAN.step(statement)
        return super().execute(statement, parameters)  # type: ignore[arg-type]

    def cursor(self, factory: type[sqlite3.Cursor] = FailingCursor) -> sqlite3.Cursor:  # type: ignore[override]
        return super().cursor(factory)


def take_the_place(monkeypatch: pytest.MonkeyPatch) -> Plan:
    """Let every connection that is opened from here on follow the plan."""
    real = sqlite3.connect

    def connect(*args: object, **words: object) -> sqlite3.Connection:
        return real(*args, **{**words, "factory": FailingConnection})  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(sqlite3, "connect", connect)
    monkeypatch.setattr(sqlite3.dbapi2, "connect", connect)
    PLAN.watching = False
    return PLAN
