"""What is written: workbooks to go on with, CSV that nothing calculates, all of it or nothing."""

from __future__ import annotations

import errno
import os
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest
import xlsxwriter

from tests.sheets.tables import asked_after
from welfare_desk.sheets.errors import CellTooLongError, SheetStoppedError
from welfare_desk.sheets.reading import read_sheet
from welfare_desk.sheets.writing import CellValue, Column, Table, write_sheet
from welfare_desk.sheets.writing_errors import (
    OtherSuffixError,
    TargetBusyError,
    TargetFolderGoneError,
    TargetFullError,
    TargetNotAllowedError,
    TargetUnwrittenError,
    UnwritableCharacterError,
)

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from welfare_desk.domain.errors import KnownError

SUFFIXES = (".xlsx", ".csv")
COLUMNS = (
    Column(key="name", title="名称", note="As on the licence."),
    Column(key="kind", title="类别", choices=("企业", "个人, 家庭", "=1"), width=30),
    Column(key="attendees", title="人数", kind="count", note="How many come."),
    Column(key="amount", title="金额", kind="money"),
    Column(key="day", title="日期", kind="day"),
    Column(key="place", title="席位", choices=("一", "二")),
)
ROWS: tuple[tuple[CellValue, ...], ...] = (
    ("=合美", "企业", 3, Decimal("1200.50"), date(2026, 11, 24), None),
    ("123456789012345678", "", -(10**16), Decimal(0), None, "二"),
)
SEEN = (
    ("名称", "类别", "人数", "金额", "日期", "席位"),
    ("=合美", "企业", "3", "1200.5", "2026-11-24"),
    ("123456789012345678", "", "-10000000000000000", "0", "", "二"),
)


def table(*rows: tuple[CellValue, ...], title: str = "名册") -> Table:
    return Table(title=title, columns=COLUMNS, rows=rows)


def texts(*cells: str) -> Table:
    return Table(title="t", columns=(Column(key="a", title="a"),), rows=tuple((c,) for c in cells))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_table_is_read_back_as_it_was(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"units{suffix}"
    write_sheet(path, table(*ROWS))
    assert read_sheet(path).rows == SEEN
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def opened(path: Path) -> Worksheet:
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    return sheet


def test_a_workbook_helps_who_fills_it_in(tmp_path: Path) -> None:
    path = tmp_path / "units.XLSX"
    write_sheet(path, table(*ROWS, title="名册 [1/2]"))
    sheet = opened(path)
    assert sheet.title == "名册 1 2"
    assert sheet.freeze_panes == "A2"
    assert sheet["A1"].font.b
    rules = {
        str(rule.sqref).partition(":")[0]: rule for rule in sheet.data_validations.dataValidation
    }
    assert set(rules) == {"A2", "B2", "C2", "F2"}
    assert (rules["A2"].prompt, rules["A2"].promptTitle) == ("As on the licence.", "名称")
    assert rules["B2"].formula1 == "choices!$A$1:$A$3"
    assert rules["F2"].formula1 == "choices!$B$1:$B$2"
    assert sheet.column_dimensions["B"].width > 30
    assert 8 <= sheet.column_dimensions["E"].width < 15


def test_texts_are_texts_to_excel(tmp_path: Path) -> None:
    path = tmp_path / "units.xlsx"
    write_sheet(path, table(*ROWS))
    sheet = opened(path)
    assert (sheet["A2"].data_type, sheet["A3"].data_type) == ("s", "s")
    assert sheet["A2"].number_format == "@"
    assert sheet["D2"].value == 1200.5
    assert sheet.column_dimensions["A"].number_format == "@"


def test_choices_are_in_a_sheet_that_is_not_seen(tmp_path: Path) -> None:
    path = tmp_path / "units.xlsx"
    write_sheet(path, table(title="Choices"))
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Choices_", "choices"]
    assert book["choices"].sheet_state == "hidden"
    assert [cell.value for cell in book["choices"]["A"]] == ["企业", "个人, 家庭", "=1"]
    assert read_sheet(path).name == "Choices_"


def test_a_csv_can_be_opened_by_excel_and_calculates_nothing(tmp_path: Path) -> None:
    path = tmp_path / "units.csv"
    write_sheet(path, table(*ROWS))
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert "'=合美".encode() in data
    assert b'"-10000000000000000"' in data


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OtherSuffixError):
        write_sheet(tmp_path / "units.ods", table())


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("character", ["\ud83d", "\ufffe", "\uffff"])
def test_what_is_no_character_is_refused_by_its_cell(
    tmp_path: Path, suffix: str, character: str
) -> None:
    path = tmp_path / f"units{suffix}"
    path.write_text("before", encoding="utf-8")
    with pytest.raises(UnwritableCharacterError) as refused:
        write_sheet(path, texts("a", f"b{character}c"))
    assert refused.value.values["cell"] == "A3"
    assert f"U+{ord(character):04X}" in str(refused.value)
    assert str(refused.value).isprintable()
    assert path.read_text("utf-8") == "before"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_cell_that_no_workbook_could_hold_is_refused(tmp_path: Path, suffix: str) -> None:
    write_sheet(tmp_path / f"units{suffix}", texts("x" * 32_767, "😀" * 16_383))
    for text in ("x" * 32_768, "😀" * 16_384):
        with pytest.raises(CellTooLongError) as refused:
            write_sheet(tmp_path / f"units{suffix}", texts("a", "b", text))
        assert refused.value.values["cell"] == "A4"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_writing_stops_when_asked_and_leaves_what_was(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"units{suffix}"
    path.write_text("before", encoding="utf-8")
    many = texts(*["x"] * 2000)
    seen: list[int] = []
    for asked in range(3):
        with pytest.raises(SheetStoppedError):
            write_sheet(path, many, cancelled=asked_after(asked))
    assert path.read_text("utf-8") == "before"
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    write_sheet(path, many, progress=lambda done, total: seen.append(100 * done // total))
    assert seen == sorted(seen)
    assert seen[-1] == 100


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_folder_that_is_not_there_is_told(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(TargetFolderGoneError):
        write_sheet(tmp_path / "none" / f"units{suffix}", table(*ROWS))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_folder_of_that_name_is_not_replaced(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"units{suffix}").mkdir()
    with pytest.raises(TargetBusyError):
        write_sheet(tmp_path / f"units{suffix}", table(*ROWS))


def test_a_file_that_may_only_be_read_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "units.csv"
    path.touch()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(TargetNotAllowedError):
        write_sheet(path, table(*ROWS))


@pytest.mark.parametrize(
    ("number", "refused"),
    [
        (errno.EACCES, TargetNotAllowedError),
        (errno.EROFS, TargetNotAllowedError),
        (errno.ENOSPC, TargetFullError),
        (errno.EIO, TargetUnwrittenError),
        (errno.ENOENT, TargetFolderGoneError),
    ],
)
def test_what_the_disk_refuses_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, refused: type[KnownError]
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(refused):
        write_sheet(tmp_path / "units.csv", table(*ROWS))


def test_a_full_disk_is_told_for_workbooks_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(xlsxwriter.Workbook, "_store_workbook", refuse)
    with pytest.raises(TargetFullError):
        write_sheet(tmp_path / "units.xlsx", table(*ROWS))


def test_a_file_that_excel_shows_on_windows_is_told_to_be_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "shown by Excel")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(TargetBusyError):
        write_sheet(tmp_path / "units.xlsx", table(*ROWS))
