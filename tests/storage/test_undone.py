"""What is said where SQLite, or Ctrl-C, ended a transaction before the program could."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from welfare_desk.storage import errors
from welfare_desk.storage.opening import open_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.storage.file import File


@pytest.fixture
def file(tmp_path: Path) -> Iterator[File]:
    opened = open_file(tmp_path / "market.db", writes=True, create=True)
    yield opened
    opened.close()


def test_a_full_disk_is_said_where_sqlite_undid_everything_by_itself(file: File) -> None:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL

    def fill_up() -> None:
        with file.writing(), file.together():
            file.driver.execute("ROLLBACK")
            raise full

    with pytest.raises(errors.DiskFullError):
        fill_up()
    with file.writing():
        assert file.driver.in_transaction


def test_what_stopped_is_said_though_the_connection_is_closed(file: File) -> None:
    def stop() -> None:
        with file.writing(), file.together():
            file.driver.close()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stop()
