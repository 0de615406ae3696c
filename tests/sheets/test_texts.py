"""Texts with separators: every encoding and separator that spreadsheets save, also short files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sheets.tables import read, refusal
from welfare_desk.sheets import bounds
from welfare_desk.sheets.csv_reading import read_text_table
from welfare_desk.sheets.errors import OpenQuoteError
from welfare_desk.sheets.separators import separator_of
from welfare_desk.sheets.watch import Watch

if TYPE_CHECKING:
    from pathlib import Path

UNITS = "名称,类别,电话\r\n合美新材料有限公司,企业,13800138000\r\n青木学社,社会组织,\r\n"
ROWS = (
    ("名称", "类别", "电话"),
    ("合美新材料有限公司", "企业", "13800138000"),
    ("青木学社", "社会组织"),
)
TRADITIONAL = "名稱,類別\r\n合美愛心協會,社會組織\r\n陳大文,個人\r\n"
TRADITIONAL_ROWS = (("名稱", "類別"), ("合美愛心協會", "社會組織"), ("陳大文", "個人"))


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030"]
)
def test_simplified_chinese_is_read_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path, UNITS.encode(encoding)).rows == ROWS


def test_utf_16_of_the_other_order_is_read_by_its_mark(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xfe\xff" + UNITS.encode("utf-16-be")).rows == ROWS


@pytest.mark.parametrize("encoding", ["utf-8", "big5", "big5hkscs", "gb18030"])
def test_traditional_chinese_is_read_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path, TRADITIONAL.encode(encoding)).rows == TRADITIONAL_ROWS


@pytest.mark.parametrize(
    "text", ["名称", "姓名", "李雷", "爱心单位", "合美公司", "电话", "王芳,个人", "企业;商户"]
)
def test_a_few_simplified_characters_are_enough(tmp_path: Path, text: str) -> None:
    grid = read(tmp_path, text.encode("gb18030"))
    assert grid.rows[0] == tuple(text.replace(";", ",").split(","))


@pytest.mark.parametrize(
    "text", ["名稱", "姓名", "陳大文", "愛心單位", "電話", "李小明,個人", "慈善協會"]
)
def test_a_few_traditional_characters_are_enough(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text.encode("big5")).rows[0] == tuple(text.split(","))


def test_rare_characters_of_four_bytes_are_read(tmp_path: Path) -> None:
    text = "名称\n李㐂\n王𠮷,企业"
    assert read(tmp_path, text.encode("gb18030")).rows[2] == ("王𠮷", "企业")


def test_other_scripts_are_read_where_they_can_be_told(tmp_path: Path) -> None:
    text = "nom,ville\r\n" + "Société générale de l'été,Besançon à côté\r\n" * 20
    assert read(tmp_path, text.encode("cp1252")).rows[1][1] == "Besançon à côté"


def test_letters_that_nobody_can_tell_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"a,b\n\x81\x20\xff\xfe\x80\xff,\xfd\n") == "unknown-letters"
    assert refusal(tmp_path, b"\xef\xbb\xbf" + "合".encode("gb18030")) == "unknown-letters"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_every_separator_is_found(tmp_path: Path, separator: str) -> None:
    data = UNITS.replace(",", separator).encode()
    assert read(tmp_path, data).rows == ROWS


def test_a_comma_within_cells_is_not_taken_for_the_separator(tmp_path: Path) -> None:
    data = "name;amount\nA;1,5\nB;2,5\nC;\n"
    assert read(tmp_path, data.encode()).rows[1] == ("A", "1,5")


def test_a_title_above_the_table_does_not_mislead(tmp_path: Path) -> None:
    data = "爱心单位名单; 2026\n\n" + UNITS
    grid = read(tmp_path, data.encode())
    assert grid.rows[2:] == ROWS


def test_the_separator_may_be_stated_as_excel_does(tmp_path: Path) -> None:
    grid = read(tmp_path, b"sep=|\r\na,b|c,d\r\n")
    assert (grid.first_row, grid.rows) == (1, (("a,b", "c,d"),))


def test_a_list_of_one_column_has_no_separator(tmp_path: Path) -> None:
    assert read(tmp_path, "名称\n合美\n".encode()).rows == (("名称",), ("合美",))


def test_quoted_cells_hold_line_ends_separators_and_quotes(tmp_path: Path) -> None:
    data = 'a,b\r\n"x\r\ny","1,2"\r\n"say ""hi""",\r\nlast,row\r\n'
    assert read(tmp_path, data.encode()).rows[1:] == (
        ("x\r\ny", "1,2"),
        ('say "hi"',),
        ("last", "row"),
    )


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_every_line_end_is_one(tmp_path: Path, end: str) -> None:
    assert read(tmp_path, end.join(["", "a,b", "", "c,d"]).encode()).rows == (
        ("a", "b"),
        (),
        ("c", "d"),
    )


def test_rows_keep_the_numbers_they_have_in_the_file(tmp_path: Path) -> None:
    grid = read(tmp_path, b"\n,,\na,b\n", "units.csv")
    assert (grid.name, grid.first_row, grid.rows) == ("units", 3, (("a", "b"),))


def test_marked_texts_are_what_they_were(tmp_path: Path) -> None:
    data = "name,other\n'=1+1,''=1+1\n'合美,'+86 138\n"
    assert read(tmp_path, data.encode()).rows[1:] == (("=1+1", "'=1+1"), ("'合美", "+86 138"))


def test_a_quote_that_is_not_closed_names_its_row(tmp_path: Path) -> None:
    path = tmp_path / "units.csv"
    data = 'a,b\nc,d\n"e,f\n' + "g,h\n" * 3
    assert refusal(tmp_path, data.encode()) == "open-quote"
    path.write_text(data, encoding="utf-8")
    with pytest.raises(OpenQuoteError) as refused:
        read_text_table(path, path.read_bytes(), Watch(None, None))
    assert refused.value.values["row"] == 3


def test_a_quote_that_is_not_closed_in_a_large_file_is_told_too(tmp_path: Path) -> None:
    assert refusal(tmp_path, b'a,b\n"c,d\n' + b"e,f\n" * 100_000) == "cell-too-long"


def test_rows_and_cells_are_held_to_the_limits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refusal(tmp_path, b"a," * 300) == "too-many-columns"
    assert refusal(tmp_path, b"a,b\n" + b"x" * 40_000) == "cell-too-long"
    monkeypatch.setattr(bounds, "MAX_ROWS", 3)
    assert refusal(tmp_path, b"a\n" * 4) == "too-many-rows"
    monkeypatch.setattr(bounds, "MAX_CELLS", 5)
    assert refusal(tmp_path, b"a,b\n" * 3) == "too-many-cells"
    monkeypatch.setattr(bounds, "MAX_TEXT", 5)
    assert refusal(tmp_path, b"aaa\nbbb\n") == "sheet-unfolds"


def test_texts_that_repeat_are_kept_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "_KEPT", 2)
    rows = read(tmp_path, "企业a,x\n企业a,y\n企业a,y\n".encode()).rows
    assert rows[0][0] is rows[2][0]
    assert rows == (("企业a", "x"), ("企业a", "y"), ("企业a", "y"))


def test_separators_within_quotes_separate_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, b'"a","x;y;z"\n"b","x;y;z"\n').rows[0] == ("a", "x;y;z")
    assert separator_of('"a","b;c\n' + "d\n" * 50_000) == ","


def test_a_sample_that_cannot_be_taken_apart_falls_back_to_commas() -> None:
    assert separator_of('"' + "x" * 200_000) == ","


def test_codes_that_are_exported_as_formulas_are_texts(tmp_path: Path) -> None:
    data = '名称,代码\n合美,="0012"\n青木,"=""91"""\n'.encode()
    assert read(tmp_path, data).rows[1:] == (("合美", "0012"), ("青木", "91"))


def test_the_old_mark_of_the_end_is_no_row(tmp_path: Path) -> None:
    assert read(tmp_path, "名称\n合美\n".encode("gb18030") + b"\x1a").rows == (
        *(("名称",), ("合美",)),
    )
