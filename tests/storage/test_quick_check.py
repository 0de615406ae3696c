"""The look before work begins: quick, and it finds what a desk must not go on with."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.broken import break_pages, change
from tests.storage.test_damage import damage
from welfare_desk.services.auditing import verify
from welfare_desk.services.starting import see_whole
from welfare_desk.storage import quick_check as module
from welfare_desk.storage.errors import CannotOpenError, DamagedFileError, NotOurFileError
from welfare_desk.storage.quick_check import quick_check
from welfare_desk.storage.salvage import copy_register, proved_entries

if TYPE_CHECKING:
    from pathlib import Path


def test_a_sound_file_passes_in_milliseconds(market: Path) -> None:
    before = market.read_bytes()
    begin = time.perf_counter()
    quick_check(market)
    assert time.perf_counter() - begin < 0.5
    assert market.read_bytes() == before


def test_damaged_pages_are_found(market: Path) -> None:
    break_pages(market, "unit")
    with pytest.raises(DamagedFileError):
        quick_check(market)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger SET entry = '{}' WHERE desk = 'A' AND seq = 3",
        "UPDATE ledger SET previous = hash WHERE desk = 'A' AND seq = 3",
        "UPDATE ledger SET number = x'00' WHERE desk = 'A' AND seq = 3",
        "DELETE FROM ledger WHERE desk = 'A' AND seq = 3",
    ],
)
def test_a_log_that_does_not_end_well_is_found(market: Path, statement: str) -> None:
    change(market, statement)
    with pytest.raises(DamagedFileError):
        quick_check(market)


def test_of_a_long_log_only_the_end_is_looked_at(
    market: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(market, "UPDATE ledger SET entry = '{}' WHERE desk = 'A' AND seq = 1")
    monkeypatch.setattr(module, "LAST_ENTRIES", 2)
    quick_check(market)


def test_the_pages_of_a_large_file_are_left_to_the_audit(
    market: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_pages(market, "unit")
    monkeypatch.setattr(module, "LARGEST_BYTES", 10)
    quick_check(market)


def test_what_is_not_ours_is_left_to_the_opening(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as file:
        file.execute("CREATE TABLE songs (name)")
    quick_check(tmp_path / "other.db")
    (tmp_path / "text.db").write_text("text " * 500)
    with pytest.raises(NotOurFileError):
        see_whole(tmp_path / "text.db")
    with pytest.raises(CannotOpenError):
        quick_check(tmp_path / "none.db")


def test_a_damaged_file_that_is_in_use_is_not_copied(market: Path) -> None:
    market.write_bytes(market.read_bytes()[:100] + b"\xff" * 3996)
    with pytest.raises(DamagedFileError):
        verify(market, in_use=True)


def test_rows_that_are_no_entries_are_passed_over(market: Path) -> None:
    change(market, "UPDATE ledger SET seq = x'00' WHERE desk = 'A' AND seq = 3")
    with closing(sqlite3.connect(market)) as file:
        proved = proved_entries(file)
    assert [row.seq for row in proved.rows if row.desk == "A"] == [1, 2]
    assert proved.left_out[0].after == 2


def test_an_older_file_lacks_a_table_and_loses_nothing(market: Path, tmp_path: Path) -> None:
    from welfare_desk.storage.opening import open_file

    with closing(sqlite3.connect(market, isolation_level=None)) as file:
        file.execute("DROP TABLE attempt")
        open_file(tmp_path / "new.db", writes=True, create=True).close()
        assert copy_register(file, tmp_path / "new.db") == ()


def test_damage_of_a_table_of_the_ledger_is_found(market: Path) -> None:
    damage(market, "ledger")
    with pytest.raises(DamagedFileError):
        quick_check(market)
