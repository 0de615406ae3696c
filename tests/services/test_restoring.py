"""A backup takes the place of a file, which is kept; what a damaged file still says is saved."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.market import FIRM, PARTY, TRACK, TRACK_LINE, A, B, cash, claim, new_id, open_market
from welfare_desk.domain.ids import EventId
from welfare_desk.services import restoring
from welfare_desk.services.auditing import verify
from welfare_desk.services.backups import back_up_file
from welfare_desk.services.books import open_books
from welfare_desk.services.care_errors import (
    BackupUnsoundError,
    NothingToSalvageError,
    RehearsalMixedError,
    RestoreOntoItselfError,
)
from welfare_desk.services.damage import assess, newest_good
from welfare_desk.services.errors import DeskHeldError
from welfare_desk.services.evening_import import import_file
from welfare_desk.services.restoring import free_name, restore
from welfare_desk.services.salvaging import salvage
from welfare_desk.services.starting import see_whole
from welfare_desk.storage.errors import CannotOpenError, NoFileError
from welfare_desk.storage.triggers import TRIGGERS

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


def change(path: Path, *statements: str) -> None:
    """Do to a file what only somebody with another program can do."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for trigger in TRIGGERS:
            file.execute(f"DROP TRIGGER {trigger}")
        file.execute("PRAGMA foreign_keys=OFF")
        for statement in statements:
            file.execute(statement)
        for trigger in TRIGGERS.values():
            file.execute(trigger)


def break_pages(path: Path, *names: str) -> None:
    """Turn the root pages of tables and indices to nonsense."""
    marks = ", ".join(f"'{name}'" for name in names)
    with closing(sqlite3.connect(path)) as file:
        query = f"SELECT rootpage FROM sqlite_master WHERE name IN ({marks})"
        pages = [row[0] for row in file.execute(query)]
    whole = bytearray(path.read_bytes())
    for page in pages:
        whole[(page - 1) * 4096 : (page - 1) * 4096 + 60] = b"\xff" * 60
    path.write_bytes(whole)


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
    back_up_file(market, stick)
    post(market, A)
    health = back_up_file(market, stick)
    newest = health.places[0].newest
    assert newest is not None
    newest.path.write_bytes(newest.path.read_bytes()[:5000])
    (market.parent / "market.backups" / "backups.json").unlink()
    found = newest_good(market, stick)
    assert found is not None
    assert found.path.is_relative_to(stick)
    shutil.rmtree(stick)
    found = newest_good(market, stick)
    assert found is not None
    assert found.serial == 1


def salvaged_file(path: Path, tmp_path: Path) -> tuple[object, Path]:
    saved = salvage(path, tmp_path / "out.jsonl")
    new = tmp_path / "from-salvage.db"
    for evening in saved.evenings:
        import_file(new, evening)
    return saved, new


def test_a_whole_file_is_saved_whole(market: Path, tmp_path: Path) -> None:
    saved = salvage(market, tmp_path / "out.jsonl")
    assert saved.whole
    assert saved.entries == 4
    _, new = salvaged_file(market, tmp_path)
    assert verify(new).ok


def test_a_log_is_saved_as_far_as_its_chain_proves(market: Path, tmp_path: Path) -> None:
    post(market, A, A)
    change(
        market, "UPDATE ledger SET entry = json_set(entry, '$.fen', 7) WHERE number = 'HM-A0003'"
    )
    saved, new = salvaged_file(market, tmp_path)
    (left,) = saved.left_out  # type: ignore[attr-defined]
    assert (left.desk, left.after, left.rows) == ("A", 2, 3)
    assert verify(new).ok
    assert verify(new).entries == 3


def test_what_the_register_lost_is_stood_in_for(market: Path, tmp_path: Path) -> None:
    change(
        market,
        f"DELETE FROM unit WHERE id = '{FIRM}'",
        f"DELETE FROM unit WHERE id = '{PARTY}'",
        f"DELETE FROM project WHERE id = '{TRACK}'",
        f"DELETE FROM need_line WHERE id = '{TRACK_LINE}'",
        "DELETE FROM need_line WHERE project_id = 'P03'",
    )
    saved, new = salvaged_file(market, tmp_path)
    assert saved.stood_in > 0  # type: ignore[attr-defined]
    assert verify(new).entries == 4


def test_broken_pages_of_the_register_cost_no_entry(market: Path, tmp_path: Path) -> None:
    break_pages(market, "unit", "event", "project")
    saved, new = salvaged_file(market, tmp_path)
    assert {"unit", "event", "project"} <= set(saved.unread)  # type: ignore[attr-defined]
    assert verify(new).entries == 4
    with open_books(new) as books:
        assert books.registrar.event().number_prefix == "HM"


def test_rows_that_no_table_takes_are_left(market: Path, tmp_path: Path) -> None:
    change(market, "UPDATE unit SET name = CAST(x'22FF22' AS TEXT) WHERE id = 'U4'")
    saved, _ = salvaged_file(market, tmp_path)
    assert saved.unread == ("unit",)  # type: ignore[attr-defined]


def test_each_event_has_its_own_evening(market: Path, tmp_path: Path) -> None:
    from tests.market import an_event

    with open_market(market) as books:
        books.registrar.create_event(an_event(EventId("OTHER")))
    saved = salvage(market, tmp_path / "out.jsonl")
    assert len(saved.evenings) == 2


def test_of_nothing_nothing_is_saved(tmp_path: Path) -> None:
    empty = tmp_path / "empty.db"
    open_books(empty, create=True).close()
    with pytest.raises(NothingToSalvageError):
        salvage(empty, tmp_path / "out.jsonl")
    assert not (tmp_path / "out.jsonl").exists()
