"""Files that no program should meet: one clear sentence each, bounded memory, no crash."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from tests.sheets.tables import (
    inline,
    read,
    refusal,
    strings_xml,
    workbook,
)
from welfare_desk.sheets import sheet_scan

if TYPE_CHECKING:
    from pathlib import Path

ONE_ROW = f'<row r="1">{inline("A1", "x")}</row>'


def cell(name: str) -> str:
    return f'<row><c r="{name}"><v>1</v></c></row>'


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.99])
def test_a_workbook_that_is_cut_off_is_damaged(tmp_path: Path, share: float) -> None:
    data = workbook(ONE_ROW)
    assert refusal(tmp_path, data[: int(len(data) * share)]) == "sheet-damaged"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "sheet-empty"),
        (b"\xef\xbb\xbf", "sheet-empty"),
        (b"\r\n,,\r\n", "sheet-empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "not-a-table"),
        (b"%PDF-1.7\nname,kind", "not-a-table"),
        (b"name,kind\n\x01\x02\x03\x04\x05", "not-a-table"),
        (b"a\0b\0\0\0\0c\0\0d" * 40, "not-a-table"),
        (b"\0a" * 40 + b"\xd8\1", "not-a-table"),
        (b"abc\0" + b"d" * 500, "not-a-table"),
        (b"abcde\0" * 9 + b"x", "not-a-table"),
        (random.Random(1).randbytes(5000), "not-a-table"),
        (b"PK\x05\x06" + bytes(18), "not-a-table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "sheet-damaged"),
    ],
)
def test_what_is_no_table_is_told_so(tmp_path: Path, data: bytes, code: str) -> None:
    assert refusal(tmp_path, data, "units.xlsx") == code
    assert refusal(tmp_path, data, "units.csv") == code


def test_the_name_does_not_matter(tmp_path: Path) -> None:
    assert read(tmp_path, workbook(ONE_ROW), "units.csv").rows == (("x",),)
    assert read(tmp_path, b"a,b\n", "units.xlsx").rows == (("a", "b"),)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("A200001", "too-many-rows"),
        ("A1048576", "too-many-rows"),
        ("IW1", "too-many-columns"),
        ("XFD1048576", "too-many-rows"),
        ("XFD1", "too-many-columns"),
        ("IV200000", "too-many-cells"),
        ("A" * 30 + "1", "too-many-columns"),
        ("A" + "9" * 30, "too-many-rows"),
        ("A" + "9" * 5000, "sheet-damaged"),
        ("!1", "sheet-damaged"),
        ("A", "sheet-damaged"),
    ],
)
def test_a_cell_far_away_is_refused_before_room_is_made_for_it(
    tmp_path: Path, name: str, code: str
) -> None:
    assert refusal(tmp_path, workbook(cell(name))) == code


def test_a_row_of_a_million_columns_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"a," * 1_000_000) == "too-many-columns"
    assert refusal(tmp_path, b"x" * 1_000_001) == "cell-too-long"
    cells = "<c><v>1</v></c>" * 1_000_000
    assert refusal(tmp_path, workbook(f"<row>{cells}</row>")) in {
        "too-many-columns",
        "sheet-unfolds",
    }


def test_one_text_in_many_cells_counts_for_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_scan, "MAX_TEXT", 100)
    rows = "<row>" + '<c t="s"><v>0</v></c>' * 5 + "</row>"
    data = workbook(rows, **{"xl/sharedStrings.xml": strings_xml("x" * 30)})
    assert refusal(tmp_path, data) == "sheet-unfolds"


@pytest.mark.parametrize(
    "rows",
    [
        "<row><c",
        "<row></c>",
        '<row r="x"><c><v>1</v></c></row>',
        '<row><c t="s"><v>x</v></c></row>',
    ],
)
def test_xml_that_is_none_is_damage(tmp_path: Path, rows: str) -> None:
    assert refusal(tmp_path, workbook(rows)) == "sheet-damaged"


def test_a_workbook_declares_no_types_of_its_own(tmp_path: Path) -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    assert refusal(tmp_path, workbook(**{"xl/worksheets/sheet1.xml": laughs})) == "sheet-damaged"


def test_text_outside_of_shared_texts_counts_for_nothing(tmp_path: Path) -> None:
    strings = strings_xml("合美").replace("<si>", " <si>", 1)
    rows = '<row><c t="s"><v>0</v></c></row>'
    assert read(tmp_path, workbook(rows, **{"xl/sharedStrings.xml": strings})).rows == (("合美",),)


def test_what_calamine_cannot_read_is_damage(tmp_path: Path) -> None:
    styles = "<styleSheet><numFmts><numFmt/></numFmts"
    assert refusal(tmp_path, workbook(ONE_ROW, **{"xl/styles.xml": styles})) == "sheet-damaged"
