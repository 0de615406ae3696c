"""A file as an audit sees it: its ledger read once, for all checks."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from welfare_desk.domain.canonical import UnreadableEntryError
from welfare_desk.domain.checked import Problem
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fold import Fold
from welfare_desk.storage.ledger import COLUMNS, posted_from
from welfare_desk.storage.migrate import HEAD

if TYPE_CHECKING:
    from welfare_desk.domain.care import Heads
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EventId

Row = tuple[object, ...]


@dataclass(slots=True)
class Look:
    """A file as an audit sees it: its rows, and the folds of the events that could be read.

    `older` says that a program of before made it, so that it lacks tables and columns of today.
    `rows` are the ledger's rows as they stand, by event, desk and seq; `readable` is False once one
    of them could not be read, so that nothing is concluded from what is left. `kept` are the ends
    of the logs in the newest backup.
    """

    connection: sqlite3.Connection
    older: bool = False
    kept: Heads = ()
    rows: list[Row] = field(default_factory=list)
    folds: dict[EventId, Fold] = field(default_factory=dict)
    readable: bool = True


def look(connection: sqlite3.Connection) -> Look:
    """Read the ledger once, for all checks; what cannot be read is left to them."""
    found = Look(connection, older=_is_older(connection))
    query = f"SELECT {COLUMNS} FROM ledger NOT INDEXED ORDER BY event_id, desk, seq"  # noqa: S608 - constants
    try:
        found.rows.extend(connection.execute(query))
    except sqlite3.DatabaseError:
        found.readable = False
    folds: defaultdict[EventId, Fold] = defaultdict(Fold)
    for row in found.rows:
        posted = entry_of(row)
        if posted is None:
            found.readable = False
        else:
            folds[posted.event].add(posted)
    found.folds = dict(folds)
    return found


def _is_older(connection: sqlite3.Connection) -> bool:
    """Whether the file is of an earlier revision than this program."""
    return connection.execute("SELECT version_num FROM alembic_version").fetchall() != [(HEAD,)]


def entry_of(row: Row) -> Posted | None:
    """The entry of a row, or None where it holds none."""
    try:
        return posted_from(row) if is_utf8(row) else None
    except UnreadableEntryError:
        return None


def is_utf8(row: Row) -> bool:
    """Whether the texts of a row are texts; an audit reads the others as they are."""
    try:
        "".join(column for column in row if isinstance(column, str)).encode()
    except UnicodeEncodeError:
        return False
    return True


def place_problem(code: str, source: str, row: Row, **values: object) -> Problem:
    """A problem with the entry of a row, named by its desk and seq."""
    desk, seq = str(row[1]), row[2] if isinstance(row[2], int) else None
    places = {"desk": desk, "seq": row[2]} | values
    return Problem(code=code, said=Sentence(source, places), desk=desk, seq=seq)


def entry_problem(code: str, source: str, posted: Posted, **values: object) -> Problem:
    """A problem with an entry, named by its desk and seq."""
    return place_problem(code, source, (posted.event, posted.desk, posted.seq), **values)
