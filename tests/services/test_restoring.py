"""A backup takes the place of a file, which is kept; what a damaged file still says is saved."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.broken import break_pages, change
from tests.market import A, B, cash, claim, new_id, open_market
from welfare_desk.domain.care import SecondPlace
from welfare_desk.services import restoring
from welfare_desk.services.auditing import verify
from welfare_desk.services.backup_folder import beside, file_of, within
from welfare_desk.services.backups import back_up_file
from welfare_desk.services.books import open_books
from welfare_desk.services.care_errors import (
    BackupUnsoundError,
    RehearsalMixedError,
    RestoreOntoItselfError,
)
from welfare_desk.services.damage import assess, newest_good
from welfare_desk.services.errors import DeskHeldError
from welfare_desk.services.restoring import free_name, restore
from welfare_desk.services.starting import see_whole
from welfare_desk.storage.errors import CannotOpenError, NoFileError

if TYPE_CHECKING:
    from welfare_desk.domain.care import Copy


@pytest.fixture
def market(tmp_path: Path) -> Path:
    path = tmp_path / "market.db"
    with open_market(path) as books:
        for _ in range(3):
            books.bookkeeper.post(cash(), id=new_id())
        books.bookkeeper.post(claim(), id=new_id(), desk=B)
    return path


@pytest.fixture
def copy(market: Path) -> Copy:
    newest = back_up_file(market).places[0].newest
    assert newest is not None
    return newest


def post(path: Path, *desks: object) -> None:
    with open_market(path) as books:
        for desk in desks:
            books.bookkeeper.post(cash(), id=new_id(), desk=desk)  # type: ignore[arg-type]


def test_a_backup_takes_the_place_and_the_file_is_kept_with_its_log(
    market: Path, copy: Copy
) -> None:
    books = open_market(market)
    books.bookkeeper.post(cash(), id=new_id())
    lying = {end: market.with_name(market.name + end).read_bytes() for end in ("", "-wal")}
    assert lying["-wal"]
    books.close()
    for end, content in lying.items():  # as a power cut leaves them
        market.with_name(market.name + end).write_bytes(content)
    done = restore(market, copy.path)
    assert done.entries == 4
    assert verify(market).entries == 4
    assert not market.with_name(f"{market.name}-wal").exists()
    assert done.kept is not None
    assert done.kept.name.startswith("market.kept-")
    for end, content in lying.items():
        assert done.kept.with_name(done.kept.name + end).read_bytes() == content
    assert verify(done.kept).entries == 5
    post(market, A)


def test_after_an_older_backup_was_wanted_the_file_is_no_longer_behind(
    market: Path, copy: Copy
) -> None:
    post(market, A, A)
    back_up_file(market)
    restore(market, copy.path)
    see_whole(market)
    assert verify(market).ok


def test_where_no_file_stands_a_backup_is_put(copy: Copy, tmp_path: Path) -> None:
    to = tmp_path / "new" / "place.db"
    assert restore(to, copy.path).kept is None
    assert verify(to).ok


def test_a_held_desk_keeps_its_file(market: Path, copy: Copy) -> None:
    with open_market(market), pytest.raises(DeskHeldError):
        restore(market, copy.path)
    assert not list(market.parent.glob("*kept*"))
    assert not list(market.parent.glob("*.restored*"))
    restore(market, copy.path)


def test_what_is_no_backup_is_refused(market: Path, copy: Copy, tmp_path: Path) -> None:
    with pytest.raises(NoFileError):
        restore(market, tmp_path / "none.db")
    with pytest.raises(RestoreOntoItselfError):
        restore(market, market)
    (tmp_path / "text.db").write_text("text")
    with pytest.raises(BackupUnsoundError):
        restore(market, tmp_path / "text.db")
    change(copy.path, "UPDATE ledger SET entry = json_set(entry, '$.fen', 7)")
    with pytest.raises(BackupUnsoundError):
        restore(market, copy.path)
    assert verify(market).entries == 4


def test_a_rehearsal_never_takes_the_place_of_real_books(market: Path, tmp_path: Path) -> None:
    play = tmp_path / "play.db"
    open_books(play, desk=A, create=True, rehearsal=True).close()
    with pytest.raises(RehearsalMixedError):
        restore(market, play)
    with pytest.raises(RehearsalMixedError):
        restore(play, market)


def test_when_the_last_step_fails_all_stands_as_before(
    market: Path, copy: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    post(market, A)
    real = Path.rename

    def refuse(path: Path, to: Path) -> Path:
        if path.name.endswith(".restored"):
            raise OSError
        return real(path, to)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(CannotOpenError):
        restore(market, copy.path)
    assert verify(market).entries == 5
    assert not list(market.parent.glob("*kept*"))


def test_a_folder_that_cannot_be_made_is_told(copy: Copy, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotOpenError):
        restore(tmp_path / "file" / "a.db", copy.path)


def test_two_files_kept_in_one_second_have_two_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = free_name(tmp_path / "m.db")
    first.touch()
    monkeypatch.setattr(restoring, "datetime", _Standing)
    _Standing.now_is = first.name
    assert free_name(tmp_path / "m.db").name == first.name.replace("Z.db", "Z-2.db")


class _Standing:
    now_is = ""

    @classmethod
    def now(cls, _zone: object) -> _Standing:
        return cls()

    def __format__(self, _how: str) -> str:
        return self.now_is.removeprefix("m.kept-").removesuffix("Z.db")


def test_what_a_restoring_would_lose_is_named_by_number(market: Path, copy: Copy) -> None:
    post(market, A, A, B)
    break_pages(market, "unit")
    before = market.read_bytes()
    damage = assess(market)
    assert damage.problems
    assert damage.backup is not None
    assert damage.backup.path == copy.path
    assert damage.lost == ("HM-A0004", "HM-A0005", "HM-B0002")
    assert damage.gaps == ()
    assert not damage.unsure
    assert market.read_bytes() == before


def test_where_the_entries_cannot_be_counted_nobody_claims_to_know(
    market: Path, copy: Copy
) -> None:
    post(market, A)
    break_pages(market, "ledger")
    damage = assess(market)
    assert damage.unsure
    assert damage.lost == ()
    assert damage.backup is not None


def test_a_gap_in_a_log_is_named(market: Path, copy: Copy) -> None:
    post(market, A, A)
    change(market, "DELETE FROM ledger WHERE desk = 'A' AND seq = 4")
    damage = assess(market)
    assert damage.lost == ("HM-A0005",)
    assert damage.gaps == ("A",)


def test_a_file_that_is_no_more_a_database_has_its_newest_backup_named(
    market: Path, copy: Copy
) -> None:
    market.write_bytes(b"\0" * 4096)
    damage = assess(market)
    assert damage.reason is not None
    assert damage.backup is not None
    assert damage.unsure


def test_the_newest_good_one_of_both_places_is_found(market: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    back_up_file(market, SecondPlace(folder=stick))
    post(market, A)
    health = back_up_file(market, SecondPlace(folder=stick))
    newest = health.places[0].newest
    assert newest is not None
    newest.path.write_bytes(newest.path.read_bytes()[:5000])
    (market.parent / "market.backups" / "backups.json").unlink()
    found = newest_good(market, SecondPlace(folder=stick))
    assert found is not None
    assert found.path.is_relative_to(stick)
    shutil.rmtree(stick)
    found = newest_good(market, SecondPlace(folder=stick))
    assert found is not None
    assert found.serial == 1


def test_a_backup_is_restored_as_its_own_file_or_as_a_new_one(market: Path, tmp_path: Path) -> None:
    name = "market-0001-20220625-020000Z.db"
    laptop = tmp_path / "laptop" / "desk.sqlite"
    assert file_of(beside(market) / name, market) == market
    assert file_of(beside(market) / name, laptop) == market
    assert file_of(within(tmp_path / "stick", market) / name, market) == market
    strange = tmp_path / "stick" / "market-other-1a2b.backups" / name
    assert file_of(strange, laptop) == laptop, "a new laptop has no file yet"
    laptop.parent.mkdir()
    laptop.touch()
    assert file_of(strange, laptop) == laptop.with_name("market.db")
    laptop.with_name("market.db").touch()
    assert file_of(strange, laptop) == laptop.with_name("market-2.db")
    assert file_of(tmp_path / "copy.sqlite", laptop) == laptop.with_name("copy.sqlite")
