"""Files that are damaged, foreign, newer or locked: looked at without changing them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from welfare_desk.services.auditing import verify
from welfare_desk.storage.errors import (
    DamagedFileError,
    NewerFileError,
    NoFileError,
    NotOurFileError,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(market: Path) -> Path:
    return market


def damage(path: Path, *tables: str) -> None:
    marks = ", ".join(f"'{table}'" for table in tables)
    with closing(sqlite3.connect(path)) as file:
        query = f"SELECT rootpage FROM sqlite_master WHERE name IN ({marks})"
        pages = [row[0] for row in file.execute(query)]
    whole = bytearray(path.read_bytes())
    for page in pages:
        start = (page - 1) * 4096
        whole[start : start + 60] = b"\xff" * 60
    path.write_bytes(whole)


def test_a_damaged_register_is_told(path: Path) -> None:
    damage(path, "sqlite_autoindex_unit_1")
    assert {problem.code for problem in verify(path).problems} == {"unsound"}


def test_sums_that_sql_cannot_make_are_left_to_the_check_of_the_pages(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from welfare_desk.storage import audit_sums

    def refuse(*_: object) -> None:
        raise sqlite3.DatabaseError

    monkeypatch.setattr(audit_sums, "sums_by_sql", refuse)
    assert verify(path).ok


def test_damaged_pages_are_told(path: Path) -> None:
    damage(path, "ledger", "unit", "desk")
    codes = {problem.code for problem in verify(path).problems}
    assert "unsound" in codes


def test_a_file_whose_head_is_damaged_cannot_be_read(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[100:4096] = b"\xff" * 3996
    path.write_bytes(whole)
    with pytest.raises(DamagedFileError):
        verify(path)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoFileError):
        verify(tmp_path / "none.db")


def test_the_file_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as file:
        file.execute("CREATE TABLE songs (name)")
    with pytest.raises(NotOurFileError):
        verify(tmp_path / "other.db")


def test_a_newer_file_is_not_judged(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
        file.commit()
    with pytest.raises(NewerFileError):
        verify(path)


def test_a_file_locked_by_somebody_is_copied_and_read(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA journal_mode=DELETE")
        file.execute("BEGIN EXCLUSIVE")
        assert verify(path).ok
