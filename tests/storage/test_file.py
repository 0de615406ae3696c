from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.market import A, B, cash, new_id, open_market
from welfare_desk.services.books import open_books
from welfare_desk.storage import errors, file as file_module, migrate
from welfare_desk.storage.migrate import HEAD
from welfare_desk.storage.opening import open_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.storage.file import File


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "market.db"


@pytest.fixture
def file(path: Path) -> Iterator[File]:
    opened = open_file(path, writes=True, create=True)
    yield opened
    opened.close()


def put(file: File, event: str) -> None:
    with file.writing() as connection:
        connection.exec_driver_sql(
            "INSERT INTO event VALUES (?, '', '', '', '', '', '2022-06-25', NULL, NULL, '', 0, '',"
            " '', '', 0, NULL, 10, 0)",
            (event,),
        )


def count(file: File) -> int:
    with file.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM event").scalar_one())


def test_a_file_is_set_for_durability(file: File) -> None:
    asked = ("journal_mode", "synchronous", "foreign_keys", "wal_autocheckpoint")
    found = [file.driver.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    assert found == ["wal", 2, 1, 0]


def test_a_failure_undoes_the_whole_transaction(file: File) -> None:
    forgotten = []
    file.when_undone(lambda: forgotten.append(1))

    def stumble() -> None:
        with file.writing():
            put(file, "ONE")
            assert count(file) == 1
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()
    assert (count(file), forgotten) == (0, [1])


def test_a_write_inside_a_read_is_a_bug(file: File) -> None:
    with file.reading(), pytest.raises(RuntimeError):
        put(file, "ONE")


def test_together_alone_is_a_transaction(file: File) -> None:
    with file.together():
        put(file, "ONE")
    assert count(file) == 1


def test_what_failed_together_is_undone_inside_a_larger_transaction(file: File) -> None:
    def stumble() -> None:
        with file.together():
            put(file, "TWO")
            raise ZeroDivisionError

    with file.writing():
        put(file, "ONE")
        with pytest.raises(ZeroDivisionError):
            stumble()
    assert count(file) == 1


def test_a_commit_that_fails_is_undone(file: File) -> None:
    def name_nobody() -> None:
        with file.writing() as connection:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            connection.exec_driver_sql("INSERT INTO desk VALUES ('NOBODY', 'A')")

    with pytest.raises(sqlite3.IntegrityError):
        name_nobody()
    assert not file.driver.in_transaction
    put(file, "ONE")


def test_the_version_follows_every_commit(file: File, path: Path) -> None:
    first = file.version()
    put(file, "ONE")
    second = file.version()
    with closing(sqlite3.connect(path)) as other:
        other.execute("INSERT INTO desk VALUES ('ONE', 'A')")
        other.commit()
    assert len({first, second, file.version()}) == 3


def wal_bytes(path: Path) -> int:
    return path.with_name(f"{path.name}-wal").stat().st_size


def test_the_log_of_sqlite_stays_small(path: Path) -> None:
    with open_market(path) as books:
        sizes = set()
        for _ in range(4):
            for _ in range(file_module.ROWS_BETWEEN_CHECKPOINTS):
                books.bookkeeper.post(cash(), id=new_id())
            sizes.add(wal_bytes(path))
    assert max(sizes) < 4_000_000


def test_a_checkpoint_leaves_a_busy_file_for_the_next_time(file: File, path: Path) -> None:
    put(file, "ONE")
    file.driver.execute("PRAGMA busy_timeout=0")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        file.checkpoint()
        other.execute("ROLLBACK")
    assert not file.driver.in_transaction
    file.checkpoint()
    assert count(file) == 1


def test_a_checkpoint_that_the_disk_refuses_does_no_harm(
    file: File, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    put(file, "ONE")
    monkeypatch.setattr(sqlite3, "connect", refuse)
    file.checkpoint()
    assert not file.driver.in_transaction


def test_a_writer_in_the_way_is_said(file: File, path: Path) -> None:
    file.driver.execute("PRAGMA busy_timeout=10")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(errors.FileBusyError):
            put(file, "ONE")
    put(file, "ONE")


def test_a_full_disk_is_said_and_nothing_is_lost(path: Path) -> None:
    with open_market(path) as books:
        kept = books.bookkeeper.post(cash(), id=new_id())
        driver = books._opened.file.driver
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
        driver.execute(f"PRAGMA max_page_count={pages}")
        names = [new_id() for _ in range(200)]

        def fill_up() -> None:
            for name in names:
                books.bookkeeper.post(cash(), id=name)

        with pytest.raises(errors.DiskFullError):
            fill_up()
        driver.execute("PRAGMA max_page_count=100000")
        fill_up()
        assert [head.seq for head in books.bookkeeper.heads()] == [201]
        assert books.bookkeeper.find(kept.id) == kept


def test_a_file_that_may_only_be_read_is_said(file: File, path: Path) -> None:
    put(file, "ONE")
    looker = open_file(path, writes=False)
    with pytest.raises(errors.ReadOnlyFileError):
        put(looker, "TWO")
    looker.close()


def test_a_damaged_file_is_said(path: Path) -> None:
    open_market(path).close()
    whole = bytearray(path.read_bytes())
    whole[100:] = b"\xff" * (len(whole) - 100)
    path.write_bytes(whole)
    with pytest.raises(errors.DamagedFileError):
        open_books(path)


def test_the_file_of_another_program_is_left_as_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE songs (name)")
    before = path.read_bytes()
    for create in (False, True):
        with pytest.raises(errors.NotOurFileError):
            open_books(path, desk=A, create=create)
    path.write_text("a letter to the mayor, not a database at all", encoding="utf-8")
    with pytest.raises(errors.NotOurFileError):
        open_books(path)
    path.write_bytes(before)
    assert path.read_bytes() == before


def test_an_empty_file_is_nothing_to_look_at(path: Path) -> None:
    path.touch()
    with pytest.raises(errors.NotOurFileError):
        open_books(path)
    with open_books(path, create=True) as books:
        assert books.events() == ()


def test_a_newer_file_is_refused_and_left_as_it_is(path: Path) -> None:
    open_market(path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
        other.commit()
    before = path.read_bytes()
    for desk in (None, B):
        with pytest.raises(errors.NewerFileError):
            open_books(path, desk=desk)
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be moved")
def test_a_file_that_was_moved_away_is_said_and_found_again(file: File, path: Path) -> None:
    put(file, "E1")
    away = path.rename(path.with_name("away.db"))
    with pytest.raises(errors.FileGoneError) as gone:
        put(file, "E2")
    assert str(path) in str(gone.value)
    with pytest.raises(errors.FileGoneError):
        file.version()
    away.rename(path)
    put(file, "E2")
    assert count(file) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be deleted")
def test_a_file_put_in_the_place_of_another_is_not_written_to(file: File, path: Path) -> None:
    put(file, "E1")
    path.unlink()
    path.write_bytes(b"")
    with pytest.raises(errors.FileGoneError):
        count(file)
    assert path.read_bytes() == b""


def test_two_programs_may_make_the_same_file(file: File, monkeypatch: pytest.MonkeyPatch) -> None:
    put(file, "ONE")
    monkeypatch.setattr(migrate, "revision_of", lambda _: "")
    migrate.make_ready(file)
    assert count(file) == 1


def test_a_damaged_entry_is_said_when_it_is_read(path: Path) -> None:
    with open_market(path) as books:
        books.bookkeeper.post(cash(), id=new_id())
        driver = books._opened.file.driver
        driver.execute("DROP TRIGGER ledger_keeps_its_entries")
        driver.execute("UPDATE ledger SET entry = '{}'")
        with pytest.raises(errors.DamagedFileError):
            books.live.catch_up()
        with pytest.raises(errors.DamagedFileError):
            list(books.bookkeeper.posted())


def test_a_file_of_today_is_recognised(file: File) -> None:
    with file.reading() as connection:
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
    assert found == HEAD


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(errors.CannotOpenError):
        open_file(tmp_path / "file" / "market.db", writes=True, create=True)
    with pytest.raises(errors.CannotOpenError):
        open_file(tmp_path, writes=True, create=True)


def test_failures_that_are_bugs_pass_as_they_are(file: File, path: Path) -> None:
    with pytest.raises(Exception, match="no such table"), file.reading() as connection:
        connection.exec_driver_sql("SELECT * FROM songs")
    with pytest.raises(sqlite3.OperationalError), errors.plainly(path):
        file.driver.execute("SELECT * FROM songs")
    assert errors.known(path, ZeroDivisionError()) is None
    assert errors.known(path, OSError(errno.ENOSPC, "full")) is None
