"""Damaged files at the command line: verify names the damage, the rest says it in one sentence."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.command_line import ran
from tests.evening_lines import imported, write_evening
from welfare_desk.storage.triggers import TRIGGERS

if TYPE_CHECKING:
    from pathlib import Path

NO_TEXT = "CAST(x'22FF22' AS TEXT)"
DEEP = "[" * 5_000


@pytest.fixture
def books(tmp_path: Path) -> Path:
    file = tmp_path / "books.sqlite"
    imported(file, write_evening(tmp_path / "e.jsonl"))
    return file


def damage(path: Path, statement: str) -> None:
    """Do to a file what only somebody with another program can do."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for trigger in TRIGGERS:
            file.execute(f"DROP TRIGGER {trigger}")
        file.execute("PRAGMA foreign_keys=OFF")
        file.execute(statement)
        for trigger in TRIGGERS.values():
            file.execute(trigger)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE unit SET name = '{'", "unreadable-row"),
        ("UPDATE unit SET consent = '[]'", "unreadable-row"),
        (f"UPDATE unit SET short = {NO_TEXT}", "unreadable-row"),
        ("UPDATE event SET date = 'today'", "unreadable-row"),
        (f"UPDATE ledger SET posted_by = {NO_TEXT} WHERE seq = 2", "unreadable"),
        (f"UPDATE ledger SET entry = '{DEEP}' WHERE seq = 2", "changed"),
        ("UPDATE ledger SET entry = json_set(entry, '$.fen', 'x') WHERE seq = 2", "changed"),
        ("UPDATE ledger SET entry = json_set(entry, '$.fen', 1.5) WHERE seq = 2", "changed"),
        ("UPDATE ledger SET entry = json_set(entry, '$.on_stage', 1) WHERE seq = 2", "changed"),
        ("UPDATE ledger SET entry = json_set(entry, '$.method', 1) WHERE seq = 2", "changed"),
    ],
)
def test_damage_is_found_and_told(books: Path, statement: str, code: str) -> None:
    damage(books, statement)
    audit = ran("--file", books, "verify", "--json")
    assert audit.code == 1
    assert code in {problem["code"] for problem in json.loads(audit.out)["problems"]}
    told = ran("--file", books, "tally")
    assert (told.code, len(told.err.splitlines())) == (5, 1)
    assert "is damaged" in told.err


@pytest.mark.parametrize("column", ["desk", "event_id"])
def test_a_row_whose_place_is_no_text_is_found(books: Path, column: str) -> None:
    damage(books, f"UPDATE ledger SET {column} = {NO_TEXT} WHERE desk = 'A' AND seq = 2")
    audit = ran("--file", books, "verify", "--json", language="zh")
    assert audit.code == 1
    assert "unreadable" in {problem["code"] for problem in json.loads(audit.out)["problems"]}


@pytest.mark.parametrize(
    "statement", ["UPDATE need_line SET slots = 'many'", "UPDATE unit SET short = x'00'"]
)
def test_a_column_of_another_kind_is_found(books: Path, statement: str) -> None:
    damage(books, statement)
    problems = json.loads(ran("--file", books, "verify", "--json").out)["problems"]
    assert [problem["code"] for problem in problems] == ["unreadable-row"]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM alembic_version",
        "INSERT INTO alembic_version VALUES ('9999')",
        "DROP TABLE alembic_version",
    ],
)
@pytest.mark.parametrize("command", ["verify", "tally", "post"])
def test_a_file_without_one_version_is_told(books: Path, statement: str, command: str) -> None:
    damage(books, statement)
    told = ran("--file", books, command)
    assert (told.code, len(told.err.splitlines())) == (5, 1)


def test_entries_that_were_cut_off_can_be_imported_again(books: Path, tmp_path: Path) -> None:
    damage(books, "DELETE FROM ledger WHERE seq > 2")
    assert ran("--file", books, "import", tmp_path / "e.jsonl").code == 0
    assert ran("--file", books, "verify").code == 0
