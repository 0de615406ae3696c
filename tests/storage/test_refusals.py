"""What the file refuses, whatever tool writes to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.market import cash, new_id, open_market
from welfare_desk.storage.ledger import COLUMNS
from welfare_desk.storage.schema import LEDGER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    path = tmp_path / "market.db"
    with open_market(path) as books:
        for _ in range(2):
            books.bookkeeper.post(cash(), id=new_id())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def rows(file: sqlite3.Connection) -> list[tuple[object, ...]]:
    return file.execute("SELECT * FROM ledger ORDER BY seq").fetchall()


@pytest.mark.parametrize(
    "statement",
    [
        *(f"UPDATE ledger SET {name} = {name}" for name in COLUMNS.split(", ")),
        "UPDATE OR REPLACE ledger SET seq = 2 WHERE seq = 1",
        "DELETE FROM ledger",
        "DELETE FROM ledger WHERE seq = 2",
        f"INSERT OR REPLACE INTO ledger ({COLUMNS}) SELECT {COLUMNS} FROM ledger WHERE seq = 1",
        (
            f"REPLACE INTO ledger ({COLUMNS}) SELECT event_id, desk, 3, id, number, at, posted_by,"
            " entry, hash, hash FROM ledger WHERE seq = 2"
        ),
        (
            f"INSERT OR REPLACE INTO ledger ({COLUMNS}) SELECT event_id, desk, seq, 'new', number,"
            " at, posted_by, entry, previous, hash FROM ledger WHERE seq = 2"
        ),
        (
            f"INSERT OR IGNORE INTO ledger ({COLUMNS}) SELECT event_id, desk, 5, 'new', number, at,"
            " posted_by, entry, hash, hash FROM ledger WHERE seq = 2"
        ),
        (
            f"INSERT INTO ledger ({COLUMNS}) SELECT event_id, desk, 3, 'new', number, at,"
            " posted_by, entry, previous, hash FROM ledger WHERE seq = 2"
        ),
        (
            f"INSERT INTO ledger ({COLUMNS}) SELECT event_id, desk, seq, id, number, at, posted_by,"
            " entry, previous, hash FROM ledger WHERE seq = 2"
            " ON CONFLICT (id) DO UPDATE SET seq = 9"
        ),
        (
            f"REPLACE INTO ledger (rowid, {COLUMNS}) SELECT 1, event_id, desk, 3, 'new', number,"
            " at, posted_by, entry, hash, hash FROM ledger WHERE seq = 2"
        ),
        "UPDATE audit SET who = 'OP2'",
        "UPDATE audit SET after = 'other'",
        "DELETE FROM audit",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit LIMIT 1",
    ],
)
def test_an_entry_and_a_trace_stay_as_they_are(file: sqlite3.Connection, statement: str) -> None:
    before = rows(file), file.execute("SELECT * FROM audit").fetchall()
    with pytest.raises(sqlite3.IntegrityError):
        file.execute(statement)
    assert (rows(file), file.execute("SELECT * FROM audit").fetchall()) == before


def test_a_trace_may_be_blanked(file: sqlite3.Connection) -> None:
    file.execute("UPDATE audit SET before = NULL, after = NULL")
    query = "SELECT count(*), count(after), count(who) FROM audit"
    total, after, who = file.execute(query).fetchone()
    assert (after, who) == (0, total)


def test_the_statements_name_the_columns_of_the_table() -> None:
    own = [column.name for column in LEDGER.columns if column.computed is None]
    assert COLUMNS.split(", ") == own


def test_what_sql_looks_up_is_read_out_of_the_entry(file: sqlite3.Connection) -> None:
    query = "SELECT act, unit, of, bank_ref FROM ledger WHERE seq = 1"
    assert file.execute(query).fetchone() == ("donation", "U1", None, None)
