"""The register against its traces: what another hand wrote, changed or took away is named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.evening_lines import imported, write_evening
from tests.whole_evening import WHOLE_EVENING
from welfare_desk.services.auditing import verify

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Books in which every table of the register has a row."""
    books = tmp_path / "books.db"
    imported(books, write_evening(tmp_path / "evening.jsonl", WHOLE_EVENING))
    return books


def told(path: Path, *statements: str) -> list[str]:
    """What an audit says after somebody wrote into the file."""
    with closing(sqlite3.connect(path)) as file:
        for statement in statements:
            file.execute(statement)
        file.commit()
    problems = (problem for problem in verify(path).problems if problem.code == "untraced")
    return [problem.said.in_english().removeprefix("In the table ") for problem in problems]


def test_what_the_program_wrote_has_its_traces(path: Path) -> None:
    assert told(path) == []


@pytest.mark.parametrize(
    ("table", "field", "value"),
    [
        ("event", "hold_minutes", "6"),
        ("unit", "note", "'坐后排'"),
        ("unit", "vip", "0"),
        ("unit", "merged_into", "'U2'"),
        ("own_kind", "name", """'{"zh":"学院"}'"""),
        ("check_in", "people", "4"),
        ("project", "state", "'published'"),
        ("hold", "ended", "1"),
        ("turn", "position", "5"),
        ("stall", "team", "'U2'"),
        ("served", "minutes", "61"),
    ],
)
def test_a_field_that_was_changed_by_hand_is_named(
    path: Path, table: str, field: str, value: str
) -> None:
    found = told(path, f"UPDATE {table} SET {field} = {value} WHERE {field} IS NOT {value}")
    assert found
    assert all(f"{table}, {field} of " in each for each in found)


def test_a_changed_need_line_is_named_with_its_project(path: Path) -> None:
    found = told(path, "UPDATE need_line SET slots = 3 WHERE id = 'L1'")
    assert found == [
        "project, needs of P1 was changed by no program of ours: its traces say otherwise."
    ]


def test_rows_that_were_put_in_or_taken_out_are_named(path: Path) -> None:
    found = told(
        path,
        "INSERT INTO distinct_units VALUES ('E1', 'U1', 'U3')",
        "DELETE FROM hold WHERE id = 'H2'",
    )
    assert found == [
        "distinct_units, U1@U3 was written by no program of ours: it left no trace.",
        "hold, H2 is gone; it should have stayed.",
    ]


def test_what_a_purge_blanked_is_no_problem(path: Path) -> None:
    found = told(
        path,
        "UPDATE unit SET name = '', note = '' WHERE id = 'U3'",
        "UPDATE audit SET before = NULL, after = NULL WHERE about = 'unit' AND key = 'U3'",
    )
    assert found == []


def test_a_table_that_cannot_be_read_is_told_once(path: Path) -> None:
    assert told(path, "UPDATE need_line SET quantity = 'viele' WHERE id = 'L2'") == []
    assert [problem.code for problem in verify(path).problems] == ["unreadable-row"]
