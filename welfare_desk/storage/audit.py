"""What is checked in a file, and how: the catalogue of an audit."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from welfare_desk.domain.canonical import Written, chain_hash, entry_text, first_previous
from welfare_desk.domain.checked import Problem
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.ids import DeskId, EventId
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage.audit_books import check_books
from welfare_desk.storage.audit_heads import check_heads
from welfare_desk.storage.audit_lists import check_lists
from welfare_desk.storage.audit_marks import check_marks
from welfare_desk.storage.audit_register import check_register
from welfare_desk.storage.audit_rows import check_rows
from welfare_desk.storage.audit_rules import check_rules
from welfare_desk.storage.audit_stage import check_stage
from welfare_desk.storage.audit_sums import check_sums
from welfare_desk.storage.audit_traces import check_traces
from welfare_desk.storage.look import entry_of, is_utf8, place_problem
from welfare_desk.storage.triggers import TRIGGERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from welfare_desk.storage.look import Look, Row

MOST_LINES = 20
"""So many lines of SQLite's own check are told."""

UNREADABLE = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} cannot be read: it is damaged."
)
CHANGED = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} was changed: it does not match its hash."
)
UNCHAINED = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} does not follow the one before it."
)
MISSING = QT_TRANSLATE_NOOP("checks", "Entry {seq} of desk {desk} is missing.")
MISNUMBERED = QT_TRANSLATE_NOOP(
    "checks", "Entry {seq} of desk {desk} carries the number of another place."
)
NO_TRIGGER = QT_TRANSLATE_NOOP("checks", "The file no longer refuses changes: {name} is missing.")
OTHER_TRIGGER = QT_TRANSLATE_NOOP("checks", "The file refuses changes in another way: {name}.")
UNSOUND = QT_TRANSLATE_NOOP("checks", "SQLite finds the file damaged: {line}")
NO_PARENT = QT_TRANSLATE_NOOP(
    "checks", "A row of {table} names something of {parent} that is gone."
)


def check_integrity(seen: Look) -> Iterator[Problem]:
    """SQLite's own check of its pages and indices."""
    try:
        lines = [str(row[0]) for row in seen.connection.execute("PRAGMA integrity_check")]
    except sqlite3.DatabaseError as failure:
        lines = [str(failure)]
    for line in lines[:MOST_LINES]:
        if line != "ok":
            yield Problem(code="unsound", said=Sentence(UNSOUND, {"line": line}))


def check_triggers(seen: Look) -> Iterator[Problem]:
    """Whether the file still refuses to change, delete and replace entries."""
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    standing = {
        str(name): " ".join(str(sql).split()) for name, sql in seen.connection.execute(query)
    }
    tables = {
        str(row[0])
        for row in seen.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    for name, sql in TRIGGERS.items():
        if seen.older and _table_of(sql) not in tables:
            continue
        if name not in standing:
            yield Problem(code="trigger-missing", said=Sentence(NO_TRIGGER, {"name": name}))
        elif standing[name] != " ".join(sql.split()):
            yield Problem(code="trigger-changed", said=Sentence(OTHER_TRIGGER, {"name": name}))


def _table_of(trigger: str) -> str:
    """The table that a trigger guards."""
    return trigger.split(" ON ", 1)[1].split(maxsplit=1)[0]


def check_foreign_keys(seen: Look) -> Iterator[Problem]:
    """Whether every row that names another one finds it."""
    try:
        broken = seen.connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError:
        return
    for table, parent in sorted({(str(row[0]), str(row[2])) for row in broken}):
        said = Sentence(NO_PARENT, {"table": table, "parent": parent})
        yield Problem(code="foreign-key", said=said)


def check_chains(seen: Look) -> Iterator[Problem]:
    """Whether each log is whole: every seq, every number, every hash."""
    ends: dict[tuple[str, str], tuple[int, str]] = {}
    for columns in seen.rows:
        row = _written(columns)
        if row is None:
            yield place_problem("unreadable", UNREADABLE, columns)
            continue
        log = row.event, row.desk
        seq, end = ends.get(log, (0, first_previous(EventId(row.event), DeskId(row.desk))))
        for missing in range(seq + 1, min(row.seq, seq + 1 + MOST_LINES)):
            yield place_problem("missing", MISSING, (row.event, row.desk, missing))
        if chain_hash(row) != row.hash:
            yield place_problem("changed", CHANGED, columns)
        elif entry_of(columns) is None or _canonical(columns) != row.entry:
            yield place_problem("unreadable", UNREADABLE, columns)
        if row.previous != end and row.seq == seq + 1:
            yield place_problem("unchained", UNCHAINED, columns)
        if not row.number.endswith(f"-{row.desk}{row.seq:04}"):
            yield place_problem("misnumbered", MISNUMBERED, columns)
        ends[log] = row.seq, row.hash


def _written(row: Row) -> Written | None:
    """A row whose columns hold what they should, else None."""
    texts = [column for place, column in enumerate(row) if place != Written._fields.index("seq")]
    if not isinstance(row[2], int) or not all(isinstance(text, str) for text in texts):
        return None
    if not is_utf8(row):
        return None
    event, desk, _, *rest = (str(column) for column in row)
    id_, number, at, posted_by, entry, previous, hashed = rest
    return Written(event, desk, row[2], id_, number, at, posted_by, entry, previous, hashed)


def _canonical(row: Row) -> str:
    """The entry of a row, written anew."""
    posted = entry_of(row)
    return "" if posted is None else entry_text(posted.entry)


# How to add a check: a function from a Look to the problems it finds, a line here, its sentences
# in resources/i18n/zh.ts (context "checks"), its codes in docs/ledger.md, and a test that breaks a
# file so that just this check finds it. The order is the order in which problems are told.
CHECKS: tuple[Callable[[Look], Iterator[Problem]], ...] = (
    check_integrity,
    check_triggers,
    check_foreign_keys,
    check_chains,
    check_heads,
    check_rows,
    check_rules,
    check_marks,
    check_register,
    check_lists,
    check_books,
    check_stage,
    check_traces,
    check_sums,
)
