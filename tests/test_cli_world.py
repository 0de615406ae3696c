"""The command line where the world is in the way: disks, rights, pipes and wrong places."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line import PROGRAM, ran
from tests.evening_lines import GIFT, imported, line, write_evening
from welfare_desk import answers
from welfare_desk.services.books import open_books
from welfare_desk.storage.errors import DiskFullError, known

TOO_LONG = "x" * 300


@pytest.fixture
def books(tmp_path: Path) -> Path:
    file = tmp_path / "books.sqlite"
    imported(file, write_evening(tmp_path / "e.jsonl"))
    return file


@pytest.mark.parametrize("end", ["", "-wal", "-shm"])
def test_an_export_never_takes_the_place_of_the_books(books: Path, end: str) -> None:
    before = books.read_bytes()
    refused = ran("--file", books, "export", f"{books}{end}")
    assert (refused.code, len(refused.err.splitlines())) == (2, 1)
    assert "holds books" in refused.err
    assert books.read_bytes() == before


def test_an_export_takes_the_place_of_no_other_books(books: Path, tmp_path: Path) -> None:
    shutil.copy(books, tmp_path / "other.sqlite")
    assert ran("--file", books, "export", tmp_path / "other.sqlite").code == 2


@pytest.mark.parametrize("place", ["", "/", ".", "no/such/folder/x", TOO_LONG])
def test_an_export_to_where_no_file_can_be_is_refused(books: Path, place: str) -> None:
    refused = ran("--file", books, "export", place)
    assert (refused.code, len(refused.err.splitlines())) == (5, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="no such devices there")
def test_an_export_takes_the_place_of_no_device(books: Path) -> None:
    assert ran("--file", books, "export", "/dev/null").code == 5
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize("words", [("tally",), ("verify",), ("post",), ("import", "EVENING")])
def test_a_path_that_cannot_be_is_told(words: tuple[str, ...], tmp_path: Path) -> None:
    evening = write_evening(tmp_path / "e.jsonl")
    command = [evening if word == "EVENING" else word for word in words]
    told = ran("--file", tmp_path / TOO_LONG, "--event", "E1", *command)
    assert (told.code, len(told.err.splitlines())) == (5, 1)
    assert ran("--file", tmp_path / "b", "import", tmp_path / TOO_LONG).code == 3


def test_a_file_that_not_even_a_copy_can_be_made_of_is_told(
    books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    books.write_bytes(b"SQLite format 3\0" + bytes(4096))

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(shutil, "copyfile", refuse)
    told = ran("--file", books, "verify")
    assert (told.code, told.err.count("\n")) == (5, 1)
    assert "is full" in told.err


def test_a_disk_that_fails_because_it_is_full_is_called_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failure = sqlite3.OperationalError("disk I/O error")
    failure.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=0))
    assert isinstance(known(tmp_path / "b.sqlite", failure), DiskFullError)


def test_a_disk_that_says_nothing_is_not_called_full(tmp_path: Path) -> None:
    failure = sqlite3.OperationalError("disk I/O error")
    failure.sqlite_errorcode = sqlite3.SQLITE_IOERR
    assert not isinstance(known(tmp_path / "gone" / "b.sqlite", failure), DiskFullError)


FULL = Path("/dev/full")
"""The device that is a disk without space."""


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has it")
@pytest.mark.parametrize("command", ["tally", "post"])
def test_answers_that_cannot_be_written_are_told(books: Path, command: str) -> None:
    act = line(GIFT, ref="G9", bank_ref="B-9")
    with FULL.open("w") as full:
        done = subprocess.run(
            [*PROGRAM, "--language", "en", "--file", str(books), command],
            input=act,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 5
    assert done.stderr.startswith("The answer cannot be written")
    assert len(done.stderr.splitlines()) == 1


def test_a_refusal_that_nobody_can_hear_keeps_its_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answers, "print", _to_full, raising=False)
    assert ran("--file", tmp_path / "none", "tally").code == 3


def _to_full(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "full")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes no standard input there")
def test_a_closed_standard_input_holds_no_acts(books: Path) -> None:
    command = subprocess.list2cmdline([*PROGRAM, "--file", str(books), "post"])
    done = subprocess.run(
        ["/bin/sh", "-c", f"{command} <&-"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_an_import_into_what_is_no_file_takes_nothing_away(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    assert ran("--file", folder, "import", write_evening(tmp_path / "e.jsonl")).code == 5
    assert folder.is_dir()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names there")
def test_an_import_into_a_device_is_refused_and_leaves_it(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert ran("--file", pipe, "import", write_evening(tmp_path / "e.jsonl")).code == 5
    assert pipe.is_fifo()


def test_an_import_in_vain_takes_nobody_elses_books_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evening, file = write_evening(tmp_path / "e.jsonl"), tmp_path / "new.sqlite"
    module = sys.modules["welfare_desk.services.evening_import"]

    def filled_meanwhile(*_: object, **__: object) -> None:
        monkeypatch.undo()
        imported(file, evening)
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "import_evening", filled_meanwhile)
    assert ran("--file", file, "import", evening).code == 2
    with open_books(file) as books:
        assert len(books.events()) == 1
    assert json.loads(ran("--file", file, "verify", "--json").out)["ok"] is True
