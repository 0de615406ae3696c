"""Backups: of one moment, compared, on the disk, and never in the way of a commit."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.market import cash, new_id, open_market
from welfare_desk.services.auditing import verify
from welfare_desk.storage import backup
from welfare_desk.storage.backup import BackupStoppedError, back_up, heads_in, reading
from welfare_desk.storage.errors import BackupFailedError, CannotOpenError, DamagedFileError

if TYPE_CHECKING:
    from pathlib import Path


def test_a_backup_holds_what_the_file_holds(market: Path, tmp_path: Path) -> None:
    to = tmp_path / "copy.db"
    heads = back_up(market, to)
    assert verify(to).ok
    with closing(reading(to)) as copy, closing(reading(market)) as file:
        assert heads_in(copy) == heads_in(file) == heads
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy.db"]


def test_what_is_committed_meanwhile_neither_waits_nor_is_in_the_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES", 1)
    path, to = tmp_path / "market.db", tmp_path / "copy.db"
    with open_market(path) as books:
        books.bookkeeper.post(cash(), id=new_id())
        steps = 0

        def post_meanwhile() -> None:
            nonlocal steps
            steps += 1
            if steps <= 5:
                books.bookkeeper.post(cash(), id=new_id())

        (head,) = back_up(path, to, pause=post_meanwhile)
        assert head.seq == 1
        assert steps > 20
        assert verify(to).entries == 1
        (head,) = back_up(path, to)
        assert head.seq == 6
    assert verify(to).entries == verify(path).entries == 6


def test_a_backup_that_is_stopped_leaves_nothing(market: Path, tmp_path: Path) -> None:
    with pytest.raises(BackupStoppedError):
        back_up(market, tmp_path / "copy.db", cancelled=lambda: True)
    assert list(tmp_path.glob("copy*")) == []


@pytest.mark.parametrize("lost", ["COUNTS", "HEADS"])
def test_a_copy_that_differs_is_taken_away(
    market: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lost: str
) -> None:
    monkeypatch.setattr(backup, lost, "SELECT random()")
    with pytest.raises(BackupFailedError):
        back_up(market, tmp_path / "copy.db")
    assert list(tmp_path.glob("copy*")) == []


def test_a_copy_whose_bytes_are_turned_is_taken_away(
    market: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def turn(path: Path) -> None:
        whole = bytearray(path.read_bytes())
        whole[9 * 4096 : 10 * 4096] = b"\xff" * 4096
        path.write_bytes(whole)

    monkeypatch.setattr(backup, "to_the_disk", turn)
    with pytest.raises((BackupFailedError, DamagedFileError)):
        back_up(market, tmp_path / "copy.db")
    assert list(tmp_path.glob("copy*")) == []


def test_file_and_folder_are_synced_around_the_name(
    market: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to, seen = tmp_path / "copy.db", []
    real = os.fsync

    def note(handle: int) -> None:
        seen.append(to.exists())
        real(handle)

    monkeypatch.setattr(os, "fsync", note)
    back_up(market, to)
    assert seen == [False, True]


def test_a_folder_that_is_gone_is_told(market: Path, tmp_path: Path) -> None:
    with pytest.raises(CannotOpenError):
        back_up(market, tmp_path / "none" / "copy.db")


def test_a_file_that_is_none_is_told(market: Path, tmp_path: Path) -> None:
    market.write_bytes(market.read_bytes()[:100] + b"\xff" * 3996)
    with pytest.raises(DamagedFileError):
        back_up(market, tmp_path / "copy.db")


def test_a_name_that_a_folder_holds_is_told(market: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.db").mkdir()
    (tmp_path / "copy.db" / "x").touch()
    with pytest.raises(CannotOpenError):
        back_up(market, tmp_path / "copy.db")


def test_what_cannot_be_taken_away_stays(tmp_path: Path) -> None:
    (tmp_path / "half.part").mkdir()
    backup.take_away(tmp_path / "half.part")
    assert (tmp_path / "half.part").is_dir()


def test_windows_syncs_folders_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    backup.sync_folder(tmp_path / "none")


def test_a_bug_in_a_step_is_not_hidden(market: Path, tmp_path: Path) -> None:
    def fail() -> None:
        raise sqlite3.ProgrammingError

    with pytest.raises(sqlite3.ProgrammingError):
        back_up(market, tmp_path / "copy.db", pause=fail)
