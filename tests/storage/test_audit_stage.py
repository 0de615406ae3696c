"""What sets up the stage, written by another hand: each check finds what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.broken import change
from tests.evening_lines import imported, write_evening
from tests.whole_evening import WHOLE_EVENING
from welfare_desk.domain.cues import CueChange
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_failures import BadLinesError
from welfare_desk.storage.errors import DamagedFileError

if TYPE_CHECKING:
    from pathlib import Path

GONE = "0190e4c5-7a5c-7000-8000-000000000001"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Books with a row in every table."""
    folder = tmp_path_factory.mktemp("whole")
    imported(folder / "books.db", write_evening(folder / "evening.jsonl", WHOLE_EVENING))
    return folder / "books.db"


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "books.db"
    copy.write_bytes(whole.read_bytes())
    return copy


def found(path: Path, *statements: str) -> list[str]:
    """What an audit of the stage finds after somebody wrote into the file."""
    change(path, *statements)
    about = {"odd-stage-rules", "odd-milestone", "odd-picture", "mark-of-nothing"}
    return [one.code for one in verify(path).problems if one.code in about]


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE stage_rules SET delay_s = 11", "odd-stage-rules"),
        ("UPDATE stage_rules SET delay_s = -1", "odd-stage-rules"),
        ("UPDATE stage_rules SET thank_from_fen = -1", "odd-stage-rules"),
        ("UPDATE stage_rules SET rotation = '[[\"wall\",7]]'", "odd-stage-rules"),
        ("UPDATE stage_rules SET id = 'other'", "odd-stage-rules"),
        ("UPDATE stage_rules SET logo = '../logo.png'", "odd-picture"),
        ("UPDATE milestone SET at = -1 WHERE id = 'M1'", "odd-milestone"),
        (
            "UPDATE public_fact SET words = '{\"zh\":\"x.png\"}' WHERE id = 'code_picture'",
            "odd-picture",
        ),
        (f"UPDATE spotlight_mark SET id = '{GONE}' WHERE mark = 'skipped'", "mark-of-nothing"),
        ("UPDATE spotlight_mark SET id = 'nobody' WHERE mark = 'skipped'", "mark-of-nothing"),
    ],
)
def test_what_cannot_be_so_is_named(path: Path, statement: str, code: str) -> None:
    assert found(path, statement) == [code]


def test_what_the_program_set_up_is_sound(path: Path) -> None:
    assert found(path) == []


@pytest.mark.parametrize(
    ("table", "statement"),
    [
        ("stage_rules", "UPDATE stage_rules SET rotation = '[[\"moon\",9]]'"),
        ("stage_rules", "UPDATE stage_rules SET rotation = '[[\"wall\",9.5]]'"),
        ("milestone", "UPDATE milestone SET kind = 'moons'"),
        ("public_fact", "UPDATE public_fact SET id = 'moon' WHERE id = 'organiser'"),
        ("spotlight_mark", "UPDATE spotlight_mark SET mark = 'blinking'"),
        ("cue", "UPDATE cue SET scene = 'moon'"),
        ("cue", "UPDATE cue SET theme = 'moon-blue'"),
    ],
)
def test_a_column_that_cannot_be_read_is_named(path: Path, table: str, statement: str) -> None:
    with open_books(path, desk=None, create=True) as books:
        books.director.give(CueChange(scene="wall"))
    change(path, statement)
    unreadable = [one for one in verify(path).problems if one.code == "unreadable-row"]
    assert [one.said.values["table"] for one in unreadable] == [table]


def test_marks_of_a_damaged_ledger_are_not_doubted(path: Path) -> None:
    assert found(path, "UPDATE ledger SET entry = '{' WHERE seq = 1") == []


def test_an_order_for_the_stage_that_cannot_be_read_is_damage(path: Path) -> None:
    with open_books(path, desk=None, create=True) as books:
        books.director.give(CueChange(scene="wall"))
        change(path, "UPDATE cue SET scene = 'moon'")
        with pytest.raises(DamagedFileError):
            books.director.cue()


def test_a_mark_of_an_entry_nobody_knows_is_not_imported(tmp_path: Path) -> None:
    mark = {"act": "spotlight", "of": "G404", "mark": "hidden"}
    file = write_evening(tmp_path / "e.jsonl", [*WHOLE_EVENING, mark])
    with pytest.raises(BadLinesError) as caught:
        imported(tmp_path / "books.db", file)
    assert [bad.code for bad in caught.value.lines] == ["unknown-entry"]
