"""How a transaction ends when something is in its way."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine

from welfare_desk.storage.opening import open_file
from welfare_desk.storage.transaction import Connected

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "market.db"


def test_what_the_keyboard_stops_is_undone_even_where_the_connection_went(path: Path) -> None:
    file = open_file(path, writes=True, create=True)

    def stop() -> None:
        with file.writing() as connection:
            connection.invalidate(KeyboardInterrupt())
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stop()
    file.close()


def test_a_transaction_that_cannot_begin_for_no_fault_of_the_world_is_a_bug(path: Path) -> None:
    with create_engine(f"sqlite:///{path}").connect() as connection:
        connected = Connected(path, connection)
        with pytest.raises(sqlite3.OperationalError):
            connected.begin("BEGIN NONSENSE")
        assert connected.inside == ""
