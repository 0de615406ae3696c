"""backup, restore and salvage at the command line: what they say, and how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.broken import change
from tests.command_line import ran
from tests.evening_lines import imported, write_evening
from tests.market import A
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import open_books


@pytest.fixture
def books(tmp_path: Path) -> Path:
    file = tmp_path / "books.sqlite"
    imported(file, write_evening(tmp_path / "e.jsonl"))
    return file


def test_a_backup_is_made_while_a_desk_is_held_and_restored_afterwards(
    books: Path, tmp_path: Path
) -> None:
    with open_books(books, desk=A):
        made = ran("--file", books, "backup", tmp_path / "usb", "--json")
        assert made.code == 0
        backup = json.loads(made.out)["path"]
        held = ran("--file", books, "restore", backup)
        assert held.code == 4
        assert "Desk A is held by" in held.err
    assert verify(Path(backup)).ok
    said = ran("--file", books, "restore", backup)
    assert said.code == 0
    assert "is kept as" in said.out
    (kept,) = tmp_path.glob("books.kept-*.sqlite")
    assert str(kept) in said.out
    answer = json.loads(ran("--file", books, "restore", backup, "--json").out)
    assert Path(answer["kept"]).is_file()
    assert ran("--file", books, "backup", tmp_path / "usb").out.count("checked and compared") == 1


def test_a_new_file_is_put_where_none_stands(books: Path, tmp_path: Path) -> None:
    made = ran("--file", books, "backup", tmp_path, "--json")
    said = ran("--file", tmp_path / "new.sqlite", "restore", json.loads(made.out)["path"])
    assert said.code == 0
    assert "kept" not in said.out


def test_what_is_no_backup_changes_nothing(books: Path, tmp_path: Path) -> None:
    before = books.read_bytes()
    assert ran("--file", books, "restore", tmp_path / "none.sqlite").code == 3
    (tmp_path / "text").write_text("text")
    refused = ran("--file", books, "restore", tmp_path / "text")
    assert refused.code == 2
    assert "was not restored" in refused.err
    assert books.read_bytes() == before
    assert ran("--file", tmp_path / "none.sqlite", "backup", tmp_path).code == 3


def test_salvage_says_what_it_left_out(books: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    whole = ran("--file", books, "salvage", out)
    assert whole.code == 0
    change(books, "UPDATE ledger SET entry = '{}' WHERE seq = 1", "DELETE FROM unit")
    said = ran("--file", books, "salvage", out)
    assert said.code == 1
    assert "left out is what comes after entry 0" in said.out
    answer = ran("--file", books, "salvage", out, "--json")
    assert answer.code == 1
    assert json.loads(answer.out)["whole"] is False
