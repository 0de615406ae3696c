"""Every column of what is kept beside the ledger, damaged once by another hand, is named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Boolean, Integer

from tests.evening_lines import imported, write_evening
from tests.whole_evening import WHOLE_EVENING
from welfare_desk.services.auditing import verify
from welfare_desk.storage import things

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Column

KINDS = (
    things.OPERATORS,
    things.DELIVERIES,
    things.PAPER_SHEETS,
    things.STATEMENT_LINES,
    things.CASH_COUNTS,
    things.CLOSINGS,
)
COLUMNS = [
    pytest.param(kind.table.name, column, id=f"{kind.table.name}.{column.name}")
    for kind in KINDS
    for column in kind.table.columns
]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Books with a row in every table."""
    folder = tmp_path_factory.mktemp("columns")
    imported(folder / "books.db", write_evening(folder / "evening.jsonl", WHOLE_EVENING))
    return (folder / "books.db").read_bytes()


def found(path: Path) -> list[tuple[str, str]]:
    """What an audit says."""
    return [(one.code, one.said.in_english()) for one in verify(path).problems]


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_a_column_that_was_damaged_is_named(
    whole: bytes, tmp_path: Path, table: str, column: Column[object]
) -> None:
    path = tmp_path / "books.db"
    path.write_bytes(whole)
    before = found(path)
    name, value = f'"{column.name}"', "'7'"
    if isinstance(column.type, Integer):
        value = f"coalesce({name}, 0) + 1"
    elif isinstance(column.type, Boolean):
        value = f"NOT {name}"
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA foreign_keys = OFF")
        first = f"(SELECT min(rowid) FROM {table})"
        file.execute(f"UPDATE {table} SET {name} = {value} WHERE rowid = {first}")
    new = [said for said in found(path) if said not in before]
    assert new
    assert any(table in words or code != "untraced" for code, words in new)
