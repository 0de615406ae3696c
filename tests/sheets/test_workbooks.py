"""What is read from workbooks: every cell as its reader sees it."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import openpyxl
import pytest

from tests.sheets.tables import (
    BOOK,
    LINKS,
    MAIN,
    inline,
    package,
    read,
    refusal,
    sheet_xml,
    strings_xml,
    workbook,
)

if TYPE_CHECKING:
    from pathlib import Path


def saved(book: openpyxl.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def cells_of(tmp_path: Path, *values: object) -> tuple[str, ...]:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["title", *values])
    return read(tmp_path, saved(book)).rows[0][1:]


def test_numbers_come_as_they_are_seen(tmp_path: Path) -> None:
    read_back = cells_of(tmp_path, 13800138000, 1200.5, -3, 0.1 + 0.2, 1e15, -0.0, 1e21)
    assert read_back == (
        "13800138000",
        "1200.5",
        "-3",
        "0.3",
        "1000000000000000",
        "0",
        "1" + "0" * 21,
    )


def test_a_long_code_that_was_typed_as_a_number_shows_what_is_left_of_it(tmp_path: Path) -> None:
    (code,) = cells_of(tmp_path, 912345678901234567)
    assert len(code) == 18
    assert code.startswith("91234567890123")
    assert code != "912345678901234567"


def test_days_and_times_come_as_iso_has_them(tmp_path: Path) -> None:
    read_back = cells_of(
        tmp_path,
        date(2026, 11, 24),
        datetime(2026, 11, 24, 9, 31, 7),  # noqa: DTZ001 - a cell knows no zone
        time(9, 30),
        timedelta(hours=30, minutes=5),
    )
    assert read_back == ("2026-11-24", "2026-11-24T09:31:07", "09:30:00", "30:05:00")


def test_a_fraction_of_a_second_is_rounded_also_at_the_end_of_time(tmp_path: Path) -> None:
    styles = (
        f'<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/>'
        "</cellXfs></styleSheet>"
    )
    rows = "".join(
        f'<row><c s="1"><v>{value}</v></c></row>'
        for value in ("45000.3958333331", "2958465.9999999")
    )
    seen = read(tmp_path, workbook(rows, **{"xl/styles.xml": styles})).rows
    assert seen == (("2023-03-15T09:30:00",), ("9999-12-31T23:59:59",))


def test_truth_and_errors_come_as_words(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>'
        '<c r="C1" t="e"><v>#REF!</v></c></row><row r="3"><c r="B3" t="e"><v>#N/A</v></c></row>'
    )
    assert read(tmp_path, workbook(rows)).rows == (("TRUE", "FALSE", "#REF!"), (), ("", "#N/A"))


def test_texts_keep_blanks_line_ends_and_signs(tmp_path: Path) -> None:
    texts = ("=1+1", " 合美 ", "a\nb", "13800138000", "'x", "𠮷野", "&<>")
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for column, text in enumerate(texts, start=1):
        sheet.cell(1, column, text).data_type = "s"
    assert read(tmp_path, saved(book)).rows == (texts,)


def test_empty_rows_before_the_table_are_left_out_but_counted(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["C4"] = "名称"
    sheet["C6"] = "合美"
    grid = read(tmp_path, saved(book))
    assert (grid.first_row, grid.rows) == (4, (("", "", "名称"), (), ("", "", "合美")))
    assert grid.row_in_file(2) == 6
    assert (grid.cell(2, 2), grid.cell(1, 2), grid.width) == ("合美", "", 3)


def test_hidden_rows_and_merged_cells_are_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"], sheet["A2"], sheet["B3"] = "名册", "合美", "青木"
    sheet.merge_cells("A1:C1")
    sheet.row_dimensions[2].hidden = True
    assert read(tmp_path, saved(book)).rows == (("名册",), ("合美",), ("", "青木"))


def test_cells_without_places_follow_each_other(tmp_path: Path) -> None:
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>"
    assert read(tmp_path, workbook(rows)).rows == (("1", "2"), ("", "3"))


def test_formatted_but_empty_cells_count_for_nothing(tmp_path: Path) -> None:
    rows = (
        f'<row r="1">{inline("A1", "x")}<c r="XFD1" s="0"/></row>'
        '<row r="1048576"><c r="A1048576" s="0"/></row>'
    )
    assert read(tmp_path, workbook(rows)).rows == (("x",),)


def test_shared_texts_are_found(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>'
    data = workbook(rows, **{"xl/sharedStrings.xml": strings_xml("合美", "青木")})
    assert read(tmp_path, data).rows == (("青木", "合美"),)


def test_a_text_that_is_not_there_is_a_damaged_workbook(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'
    data = workbook(rows, **{"xl/sharedStrings.xml": strings_xml("合美")})
    assert refusal(tmp_path, data) == "sheet-damaged"


def test_names_with_other_letters_and_strokes_are_found(tmp_path: Path) -> None:
    rows = sheet_xml(f'<row r="1">{inline("A1", "x")}</row>')
    links = LINKS.replace("worksheets/sheet1.xml", "/xl/Sheets/A.xml")
    data = workbook(
        **{
            "xl/worksheets/sheet1.xml": None,
            "xl/_rels/workbook.xml.rels": links,
            "xl/Sheets/A.xml": rows,
        }
    )
    assert read(tmp_path, data).rows == (("x",),)


@pytest.mark.parametrize("link", ["rId1", "rId9"])
def test_a_sheet_whose_part_is_missing_is_empty(tmp_path: Path, link: str) -> None:
    changed = {"xl/worksheets/sheet1.xml": None, "xl/workbook.xml": BOOK.replace("rId1", link)}
    assert refusal(tmp_path, workbook(**changed)) == "sheet-empty"


def test_a_sheet_without_a_link_is_empty(tmp_path: Path) -> None:
    book = BOOK.replace(' r:id="rId1"', "")
    assert refusal(tmp_path, workbook(**{"xl/workbook.xml": book})) == "sheet-empty"


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"xl/workbook.bin": "x"}, "other-workbook"),
        ({"content.xml": "x", "mimetype": "x"}, "other-workbook"),
        ({"word/document.xml": "x"}, "not-a-table"),
        ({}, "not-a-table"),
        ({"xl/workbook.xml": BOOK}, "sheet-damaged"),
    ],
)
def test_packages_of_another_kind_are_told_apart(
    tmp_path: Path, parts: dict[str, str | bytes | None], code: str
) -> None:
    assert refusal(tmp_path, package(parts)) == code
