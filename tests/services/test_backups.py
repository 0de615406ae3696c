"""Backups in two places: made when something is lacking, kept, let go, and told of in words."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.market import cash, new_id, open_market
from welfare_desk.domain.care import Copy, SecondPlace
from welfare_desk.services import backups
from welfare_desk.services.auditing import verify
from welfare_desk.services.backup_folder import (
    LIST,
    beside,
    disk_of,
    listed_in,
    name_of,
    named,
    put_list,
    superfluous,
    time_of,
    within,
)
from welfare_desk.services.backups import (
    back_up_file,
    back_up_into,
    heads_of,
    health_of,
    is_as_before,
)
from welfare_desk.services.care_errors import FileUnsoundError, PlaceFailsError
from welfare_desk.storage.backup import BackupStoppedError
from welfare_desk.storage.errors import NoFileError
from welfare_desk.storage.triggers import TRIGGERS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.care import BackupHealth


@pytest.fixture
def market(tmp_path: Path) -> Path:
    path = tmp_path / "market.db"
    with open_market(path) as books:
        books.bookkeeper.post(cash(), id=new_id())
    return path


def post_one(path: Path) -> None:
    with open_market(path) as books:
        books.bookkeeper.post(cash(), id=new_id())


@contextmanager
def a_stick(at: Path, size: str = "16m", options: str = "") -> Iterator[Path]:
    """A disk of its own, as a stick is; skipped where nobody may mount one."""
    at.mkdir(exist_ok=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}{options}", "tmpfs", str(at)],
        check=False,
        capture_output=True,
    )
    if mounted.returncode:
        pytest.skip("only root may mount a disk here")
    try:
        yield at
    finally:
        subprocess.run(["umount", "-l", str(at)], check=False)


def sentences(health: BackupHealth) -> list[str]:
    return [place.trouble.source for place in health.places if place.trouble is not None]


def test_a_backup_is_made_beside_the_file_and_only_where_something_is_lacking(
    market: Path,
) -> None:
    assert not health_of(market).holds_all
    health = back_up_file(market)
    (place,) = health.places
    assert health.holds_all
    assert place.newest is not None
    assert place.newest.path.parent == market.parent / "market.backups"
    assert verify(place.newest.path).ok
    assert place.newest.heads == heads_of(market)
    assert len(back_up_file(market).places[0].copies) == 1
    assert len(back_up_file(market, anew=True).places[0].copies) == 2
    post_one(market)
    assert not health_of(market).holds_all
    after = back_up_file(market).places[0]
    assert [copy.serial for copy in after.copies] == [3, 2, 1]
    assert [copy.entries for copy in after.copies] == [2, 1, 1]


def test_a_stick_comes_and_goes_and_catches_up(market: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    health = back_up_file(market, SecondPlace(folder=stick))
    assert health.holds_all
    assert not health.places[1].there
    assert sentences(health)[0].startswith("{path} is not there")
    assert not stick.exists()
    stick.mkdir()
    health = back_up_file(market, SecondPlace(folder=stick))
    assert [place.holds_all for place in health.places] == [True, True]
    assert [len(place.copies) for place in health.places] == [1, 1]
    assert health.places[1].same_disk


def test_the_folder_that_a_stick_leaves_behind_is_no_stick(market: Path, tmp_path: Path) -> None:
    at = tmp_path / "stick"
    with a_stick(at) as stick:
        chosen = SecondPlace(folder=stick, disk=disk_of(stick))
        assert chosen.disk == stick.resolve()
        before = back_up_file(market, chosen)
        assert before.places[1].holds_all
        assert is_as_before(before, chosen)
    assert at.is_dir()
    assert not is_as_before(before, chosen)
    health = back_up_file(market, chosen)
    assert not health.places[1].there
    assert sentences(health)[0].startswith("{path} is not there")
    assert not list(at.iterdir()), "nothing is kept where the stick was"


def test_a_backup_that_somebody_deleted_is_missed(market: Path) -> None:
    health = back_up_file(market)
    (copy,) = health.places[0].copies
    assert is_as_before(health, None)
    copy.path.unlink()
    assert not is_as_before(health, None)


def test_a_full_stick_is_told_and_the_other_place_goes_on(market: Path, tmp_path: Path) -> None:
    with a_stick(tmp_path / "stick", "64k") as stick:
        health = back_up_file(market, SecondPlace(folder=stick))
        assert [place.holds_all for place in health.places] == [True, False]
        assert not health.places[1].same_disk
        assert sentences(health)[0].startswith("The disk with {path} is full")
        assert not list(stick.rglob("*.part"))


def test_a_stick_that_may_only_be_read_is_told(market: Path, tmp_path: Path) -> None:
    with a_stick(tmp_path / "stick", options=",ro") as stick:
        health = back_up_file(market, SecondPlace(folder=stick))
        assert sentences(health)[0].startswith("{path} may only be read")
        assert health.holds_all


def test_a_file_where_the_folder_should_be_is_told(market: Path) -> None:
    beside(market).write_text("no folder")
    health = back_up_file(market)
    assert not health.holds_all
    assert sentences(health) == [PlaceFailsError.sentence]


def test_a_backup_that_another_program_makes_is_waited_for(
    market: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from filelock import FileLock

    back_up_file(market)
    monkeypatch.setattr(backups, "LOCK_S", 0.01)
    with FileLock(beside(market) / backups.LOCK):
        assert sentences(back_up_file(market, anew=True)) == [PlaceFailsError.sentence]


def test_a_file_that_does_not_pass_gets_no_backup(market: Path) -> None:
    import sqlite3
    from contextlib import closing

    back_up_file(market)
    with closing(sqlite3.connect(market, isolation_level=None)) as file:
        for trigger in TRIGGERS:
            file.execute(f"DROP TRIGGER {trigger}")
        file.execute("UPDATE ledger SET entry = json_set(entry, '$.fen', 7)")
        for trigger in TRIGGERS.values():
            file.execute(trigger)
    with pytest.raises(FileUnsoundError):
        back_up_file(market, anew=True)
    (copy,) = listed_in(beside(market))
    assert [file for _, file in named("market", beside(market))] == [copy.path]


def test_a_backup_can_be_stopped(market: Path) -> None:
    with pytest.raises(BackupStoppedError):
        back_up_file(market, cancelled=lambda: True)
    assert listed_in(beside(market)) == ()


def test_what_a_program_left_in_the_middle_is_cleared(market: Path) -> None:
    folder = beside(market)
    folder.mkdir()
    (folder / "market-0001-20220625-010000Z.db.part").write_bytes(b"half")
    back_up_file(market)
    assert not list(folder.glob("*.part"))


def copies(folder: Path, days: int, each: int) -> list[Copy]:
    first = datetime(2022, 6, 1, 8, tzinfo=UTC)
    times = [
        first + timedelta(days=day, minutes=minute) for day in range(days) for minute in range(each)
    ]
    return [
        Copy(path=folder / f"m-{serial:04}", serial=serial, at=at, heads=(), entries=0, size=serial)
        for serial, at in enumerate(times, start=1)
    ]


def test_the_last_twenty_stay_and_one_a_day(tmp_path: Path) -> None:
    all_of_them = copies(tmp_path, days=10, each=5)
    old = superfluous(all_of_them)
    left = [copy.serial for copy in all_of_them if copy not in old]
    assert left == [5, 10, 15, 20, 25, 30, *range(31, 51)]


def test_a_clock_that_was_turned_back_lets_no_newer_one_go(tmp_path: Path) -> None:
    all_of_them = copies(tmp_path, days=1, each=30)
    back = replace(all_of_them[-1], serial=31, at=datetime(2001, 1, 1, tzinfo=UTC))
    assert back not in superfluous([*all_of_them, back])


def test_only_what_is_listed_is_let_go(market: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from welfare_desk.services import backup_folder

    monkeypatch.setattr(backup_folder, "KEPT", 1)
    back_up_file(market)
    folder = beside(market)
    (first,) = listed_in(folder)
    stranger = folder / name_of(market, 7, datetime(2022, 6, 25, tzinfo=UTC))
    shutil.copy(first.path, stranger)
    other = folder / "holiday.jpg"
    other.touch()
    back_up_file(market, anew=True)
    back_up_file(market, anew=True)
    assert not first.path.exists()
    assert stranger.exists()
    assert other.exists()
    assert [copy.serial for copy in listed_in(folder)] == [9]
    assert time_of(stranger) == datetime(2022, 6, 25, tzinfo=UTC)


def test_a_list_that_is_damaged_lists_nothing_and_is_made_anew(market: Path) -> None:
    back_up_file(market)
    for text in ("{", '[{"name": "../x"}]', "[1]", '[{"name": "a", "heads": 1}]'):
        (beside(market) / LIST).write_text(text)
        assert listed_in(beside(market)) == ()
    (beside(market) / LIST).write_text('[{"name": "../x", "heads": []}]')
    assert listed_in(beside(market)) == ()
    health = back_up_file(market)
    assert [copy.serial for copy in health.places[0].copies] == [2]


def test_a_backup_that_was_changed_or_deleted_is_none(market: Path) -> None:
    back_up_file(market, anew=True)
    health = back_up_file(market, anew=True)
    second, first = health.places[0].copies
    second.path.write_bytes(b"")
    first.path.unlink()
    assert listed_in(beside(market)) == ()
    put_list(beside(market), [])


def test_two_computers_keep_apart_on_one_stick(market: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(market, other / "market.db")
    assert within(tmp_path, market) != within(tmp_path, other / "market.db")
    assert within(tmp_path, market) == within(tmp_path, market)


def test_a_backup_into_a_folder_lets_nothing_go(
    market: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from welfare_desk.services import backup_folder

    monkeypatch.setattr(backup_folder, "KEPT", 1)
    for _ in range(3):
        back_up_into(market, tmp_path / "a" / "b")
    assert len(listed_in(tmp_path / "a" / "b")) == 3
    with pytest.raises(NoFileError):
        back_up_into(tmp_path / "none.db", tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(PlaceFailsError):
        back_up_into(market, tmp_path / "file")
