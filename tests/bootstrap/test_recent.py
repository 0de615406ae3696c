"""The first page knows what was open lately, and forgives a list that is gone or damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.bootstrap.files import rehearsal_file
from welfare_desk.bootstrap.recent import MOST, recent_files, recent_list, remember
from welfare_desk.domain.opening import RecentFile
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from pathlib import Path


def opened(path: Path, name: str = "和美公益集市") -> RecentFile:
    path.touch()
    return RecentFile(path=path, event_name=Text(name), rehearsal=False)


def test_the_newest_stands_first_and_each_file_once(tmp_path: Path) -> None:
    kept = tmp_path / "state" / "recent.json"
    first, second = tmp_path / "a.sqlite", tmp_path / "b.rehearsal.sqlite"
    for path in (first, second, first):
        remember(kept, opened(path))
    assert recent_files(kept) == (opened(first), opened(second))


def test_a_file_that_is_gone_is_not_offered(tmp_path: Path) -> None:
    kept = tmp_path / "recent.json"
    remember(kept, opened(tmp_path / "a.sqlite"))
    (tmp_path / "a.sqlite").unlink()
    assert recent_files(kept) == ()


def test_the_list_stays_short(tmp_path: Path) -> None:
    kept = tmp_path / "recent.json"
    for number in range(MOST + 3):
        remember(kept, opened(tmp_path / f"{number}.sqlite"))
    assert len(recent_files(kept)) == MOST


def test_a_damaged_list_is_an_empty_one(tmp_path: Path) -> None:
    kept = tmp_path / "recent.json"
    for damaged in ("", "{", '[{"path": 1}]', '[{"path": "a", "event": 5, "rehearsal": 0}]'):
        kept.write_text(damaged, encoding="utf-8")
        assert recent_files(kept) == ()


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "state").touch()
    remember(tmp_path / "state" / "recent.json", opened(tmp_path / "a.sqlite"))
    assert recent_list().name == "recent.json"


def test_each_rehearsal_gets_a_file_of_its_own(tmp_path: Path) -> None:
    first = rehearsal_file(tmp_path, "hemei-2022")
    first.touch()
    second = rehearsal_file(tmp_path, "hemei-2022")
    assert (first.name, second.name) == (
        "hemei-2022.rehearsal.sqlite",
        "hemei-2022-2.rehearsal.sqlite",
    )
