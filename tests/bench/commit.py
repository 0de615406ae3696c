"""A committed gift against a raw sqlite3 insert of the same row with the same durability."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from functools import partial
from secrets import token_hex
from typing import TYPE_CHECKING
from uuid import uuid4

from tests.bench.books import gift, new_books, new_id
from tests.bench.rounds import FOLDER, Result, fresh_path, in_turns, timed_ms

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from welfare_desk.services.books import Books

BACK_TO_BACK = 200
PACED = 20
PACE_S = 0.1
WARM_UP = 300
"""Past the first checkpoints: from then on the log of SQLite is written over, not made longer."""

FEW, MANY = 5, 45
"""Both before the first checkpoint, which brings syncs of its own."""

Row = tuple[str, str, int, str, str, str, str, str, str, str]
COLUMNS = "event_id, desk, seq, id, number, at, posted_by, entry, previous, hash"
BARE_TABLE = """
CREATE TABLE ledger (event_id TEXT NOT NULL, desk TEXT NOT NULL, seq INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE, number TEXT NOT NULL, at TEXT NOT NULL, posted_by TEXT NOT NULL,
    entry TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL,
    PRIMARY KEY (event_id, desk, seq))
"""


class RawLedger:
    """A floor: the same row over Python's own sqlite3, one commit and one sync each."""

    def __init__(self, path: Path, like: Row) -> None:
        """Write into the file of `path`; `like` is a row that the program itself wrote."""
        self._like = like
        self._seq, self._head = like[2], like[9]
        self._raw = sqlite3.connect(path, isolation_level=None)
        self._raw.execute("PRAGMA synchronous=FULL")

    def insert(self) -> None:
        """One durable row, chained to the one before as the file asks."""
        self._seq += 1
        event, desk, _, _, number, at, who, entry, _, _ = self._like
        previous, self._head = self._head, token_hex(32)
        row = (event, desk, self._seq, str(uuid4()), number, at, who, entry, previous, self._head)
        self._raw.execute("BEGIN IMMEDIATE")
        self._raw.execute(f"INSERT INTO ledger ({COLUMNS}) VALUES ({'?, ' * 9}?)", row)
        self._raw.execute("COMMIT")


def same_table(like: Path) -> RawLedger:
    """The floor that counts: the row goes into the very table that the program uses."""
    path = fresh_path("raw.db")
    with closing(sqlite3.connect(like)) as program, closing(sqlite3.connect(path)) as raw:
        program.backup(raw)
        raw.execute("PRAGMA journal_mode=WAL")
    return RawLedger(path, _row_of(path))


def bare_table(like: Path) -> RawLedger:
    """For comparison: a table without generated columns, indexes and triggers."""
    path = fresh_path("bare.db")
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute(BARE_TABLE)
    return RawLedger(path, _row_of(like))


def post_one(books: Books) -> None:
    """One gift through the door that the desk takes."""
    books.bookkeeper.post(gift(1), id=new_id())


def measure(rounds: int) -> list[Result]:
    """Back to back, at human pace, and syncs an entry."""
    books = new_books(fresh_path("commit.db"))
    post_one(books)
    floor, bare = same_table(books.path), bare_table(books.path)
    ways = (floor.insert, bare.insert, partial(post_one, books))
    for way in ways:
        for _ in range(WARM_UP):
            way()
    quick = in_turns([partial(_back_to_back, way) for way in ways], rounds)
    slow = in_turns([partial(_paced, way) for way in ways], rounds)
    books.close()
    return [
        *_against_raw("commit, back to back", quick, 1.6),
        *_against_raw("commit, every 100 ms", slow, 2.1),
        *_syncs(),
    ]


def _against_raw(what: str, taken: list[float], target: float) -> list[Result]:
    floor, bare, ours = taken
    named = "raw sqlite3, same table"
    return [
        Result(what=what, ours=ours, floor=floor, floor_name=named, target=target),
        Result(what=what, ours=ours, floor=bare, floor_name="raw sqlite3, bare table"),
    ]


def _back_to_back(way: Callable[[], None]) -> list[float]:
    return [timed_ms(way) for _ in range(BACK_TO_BACK)]


def _paced(way: Callable[[], None]) -> list[float]:
    taken = []
    for _ in range(PACED):
        time.sleep(PACE_S)
        taken.append(timed_ms(way))
    return taken


def _row_of(path: Path) -> Row:
    with closing(sqlite3.connect(path)) as connection:
        row: Row = connection.execute(f"SELECT {COLUMNS} FROM ledger ORDER BY seq").fetchone()
    return row


def _syncs() -> list[Result]:
    """How often the system is asked to write to the disk an entry, where strace can tell."""
    if shutil.which("strace") is None:
        return []
    more = _syncs_of(MANY) - _syncs_of(FEW)
    syncs = more / (MANY - FEW)
    return [
        Result(
            what="syncs an entry, between checkpoints", ours=syncs, unit="", target=1, absolute=True
        )
    ]


def _syncs_of(entries: int) -> int:
    log = FOLDER / "syncs.txt"
    strace = ["strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", str(log)]
    child = [sys.executable, "-m", "tests.bench.commit", str(entries)]
    subprocess.run([*strace, *child], check=True)
    return sum("sync(" in line for line in log.read_text(encoding="utf-8").splitlines())


if __name__ == "__main__":
    counted = new_books(fresh_path("syncs.db"))
    for _ in range(int(sys.argv[1])):
        post_one(counted)
    counted.close()
