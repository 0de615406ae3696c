from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from welfare_desk.services.sheet_memory import MOST, SheetMemory, memory_file

if TYPE_CHECKING:
    from pathlib import Path

TITLES = ("单位名称（必填）", "手机", "其他")


def test_a_mapping_is_remembered_by_the_titles_of_the_sheet(tmp_path: Path) -> None:
    memory = SheetMemory(tmp_path / "new" / "columns.json")
    assert memory.mapping("units", TITLES) is None
    memory.keep("units", TITLES, {"name": 0, "note": 2})
    memory.keep("projects", TITLES, {"name": 1})
    again = SheetMemory(tmp_path / "new" / "columns.json")
    assert again.mapping("units", ("* 单位名称", "手机", "其他")) == {"name": 0, "note": 2}
    assert again.mapping("projects", TITLES) == {"name": 1}
    assert again.mapping("units", (*TITLES, "更多")) is None


def test_the_oldest_mappings_are_forgotten(tmp_path: Path) -> None:
    memory = SheetMemory(tmp_path / "columns.json")
    for number in range(MOST + 2):
        memory.keep("units", (f"t{number}",), {"name": 0})
        memory.keep("units", ("t1",), {"name": 0})
    assert memory.mapping("units", ("t0",)) is None
    assert memory.mapping("units", ("t1",)) == {"name": 0}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        "[]",
        "[" * 100_000,
        '{"units|单位名称|手机|其他": 3}',
        '{"units|单位名称|手机|其他": {"nobody": 0, "name": "x", "phone": 9, "note": true}}',
    ],
)
def test_a_damaged_file_remembers_nothing_and_is_written_anew(tmp_path: Path, text: str) -> None:
    path = tmp_path / "columns.json"
    path.write_text(text, encoding="utf-8")
    memory = SheetMemory(path)
    assert memory.mapping("units", TITLES) is None
    memory.keep("units", TITLES, {"name": 0})
    assert memory.mapping("units", TITLES) == {"name": 0}


def test_a_folder_that_cannot_be_written_forgets_and_no_more(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    memory = SheetMemory(tmp_path / "file" / "columns.json")
    memory.keep("units", TITLES, {"name": 0})
    assert memory.mapping("units", TITLES) is None


def test_it_lies_beside_the_other_settings(home: Path) -> None:
    assert memory_file().is_relative_to(home)
