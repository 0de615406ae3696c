"""Sheets of units and projects on the command line, as an organiser uses them."""

from __future__ import annotations

import csv
import json
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.command_line import ran
from tests.market import EVENT, an_event
from welfare_desk import sheet_progress
from welfare_desk.console import LONG_FILE
from welfare_desk.domain.register import OwnKind
from welfare_desk.domain.texts import Text
from welfare_desk.services import sheet_taking
from welfare_desk.services.books import open_books
from welfare_desk.services.register_import import RegisterMovedError, write_plan
from welfare_desk.services.texts import Texts
from welfare_desk.sheets.reading import read_sheet
from welfare_desk.sheets.writing import Column, Table, write_sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TITLES = ("序号", "单位名称", "单位类型", "统一社会信用代码", "联系电话", "参会人数",
          "公开意愿", "化名", "贵宾", "胸牌号", "备注")  # fmt: skip
COLUMN = {title: place for place, title in enumerate(TITLES)}
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
BLANKS = str.maketrans("", "", " ")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "books.sqlite"
    with open_books(path, create=True) as books:
        books.registrar.create_event(an_event())
        books.registrar.put_kind(
            OwnKind(id="clan", name=Text("宗亲会", "Clan"), like="social_association")
        )
    return path


def credit_code(number: int) -> str:
    """A credit code with both checks right, another one for each number."""
    body = f"MA{number:06d}"
    weights = (3, 7, 9, 10, 5, 8, 4, 2)
    rest = sum(int(char, 36) * weight for char, weight in zip(body, weights, strict=True))
    first = f"91370500{body}{'0123456789X'[-rest % 11]}"
    total = sum(ALPHABET.index(char) * pow(3, place, 31) for place, char in enumerate(first))
    return first + ALPHABET[-total % 31]


def clean_row(number: int) -> list[str]:
    """A row without a fault."""
    digits = "".join("甲乙丙丁戊己庚辛壬癸"[int(each)] for each in f"{number:04d}")
    kinds = ("民营企业", "国企", "foundation", "宗亲会", "")
    return [
        str(number),
        f"{digits}有限公司",
        kinds[number % len(kinds)],
        credit_code(number) if number % 2 else "",
        f"138{number:08d}" if number % 3 else "0546-8888888",
        str(number % 9),
        "全名",
        "",
        "是" if number % 7 == 0 else "",
        "",
        "=1+1" if number % 11 == 0 else f"备注 {number}",
    ]


# A fault: the column, what stands in it (given the row's number), and the code that names it.
FAULTS: tuple[tuple[str, Callable[[int], str], str], ...] = (
    ("单位名称", lambda _: "", "name-missing"),
    ("单位名称", str, "name-of-figures"),
    ("单位名称", lambda _: "长" * 121, "too-long"),
    ("单位名称", lambda _: "#REF!", "formula-failed"),
    ("单位类型", lambda _: "某某类", "unknown-kind"),
    ("统一社会信用代码", lambda _: "9137", "code-length"),
    ("统一社会信用代码", lambda _: "91370500DEMI0009XY", "code-character"),
    ("统一社会信用代码", lambda _: "91370500DEMX0008XY", "code-check"),
    ("统一社会信用代码", lambda _: credit_code(1), "code-twice"),
    ("联系电话", lambda _: "12345", "bad-phone"),
    ("参会人数", lambda _: "-3", "count-negative"),
    ("参会人数", lambda _: "2.5", "count-decimal"),
    ("参会人数", lambda _: "几个", "not-a-count"),
    ("公开意愿", lambda _: "随便", "unknown-consent"),
    ("化名", lambda _: "小溪", "alias-unused"),
    ("贵宾", lambda _: "也许", "not-yes-or-no"),
    ("胸牌号", lambda _: "0", "count-too-small"),
    ("备注", lambda _: "证 11010519491231002X", "identity-number"),
)
ROWS, PLANTED = 1000, 100


def planted() -> tuple[list[list[str]], dict[tuple[int, str], tuple[str, str]]]:
    """A thousand rows, a hundred of them with a fault: by row and column its value and code."""
    rows = [clean_row(number) for number in range(1, ROWS + 1)]
    faults: dict[tuple[int, str], tuple[str, str]] = {}
    for at in range(PLANTED):
        number = 10 * at + 5
        title, made, code = FAULTS[at % len(FAULTS)]
        value = made(number)
        rows[number - 1][COLUMN[title]] = value
        letter = "ABCDEFGHIJK"[COLUMN[title]]
        faults[number + 1, letter] = (value, code)
    return rows, faults


def write(path: Path, rows: list[list[str]]) -> Path:
    """A sheet as an office makes it: a workbook, or a CSV as Chinese Windows saves it."""
    if path.suffix == ".xlsx":
        columns = tuple(Column(key=title, title=title) for title in TITLES)
        write_sheet(path, Table(title="名册", columns=columns, rows=tuple(map(tuple, rows))))
    else:
        with path.open("w", encoding="gb18030", newline="") as sheet:
            csv.writer(sheet).writerows([TITLES, *rows])
    return path


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_a_thousand_rows_with_a_hundred_faults(file: Path, tmp_path: Path, suffix: str) -> None:
    assert len({code for *_, code in FAULTS}) >= 15
    rows, faults = planted()
    sheet = write(tmp_path / f"units{suffix}", rows)
    refused = ran("--file", file, "import-units", sheet, "--json", language="zh")
    answer = json.loads(refused.out)
    assert (refused.code, refused.err) == (2, "")
    assert (answer["ok"], answer["rows"], answer["written"]) == (False, ROWS, 0)
    found = {
        (each["row"], each["column"]): (each["value"], each["code"]) for each in answer["problems"]
    }
    assert found == faults
    assert len(answer["problems"]) == PLANTED
    assert all(each["message"] for each in answer["problems"])

    told = ran("--file", file, "import-units", sheet)
    assert told.code == 2
    assert "Row 6, column B" in told.err
    assert f"Problems in the sheet: {PLANTED}." in told.err

    with open_books(file) as books:
        assert not books.registrar.units()

    good = write(tmp_path / f"corrected{suffix}", [clean_row(n) for n in range(1, ROWS + 1)])
    looked = ran("--file", file, "import-units", good, "--dry-run")
    assert (looked.code, "Nothing was written" in looked.out) == (0, True)
    taken = json.loads(ran("--file", file, "import-units", good, "--json").out)
    assert (taken["ok"], taken["rows"], taken["written"]) == (True, ROWS, ROWS)

    out = tmp_path / f"out{suffix}"
    assert ran("--file", file, "export-units", out, language="zh").code == 0
    assert exported_rows(out) == sorted(expected_rows())
    again = ran("--file", file, "import-units", out)
    assert f"new: 0; changed: 0; unchanged: {ROWS}." in again.out


def exported_rows(path: Path) -> list[tuple[str, ...]]:
    """The rows of an export in the columns of our sheet; badges are given by the program."""
    titles, *rows = read_sheet(path).rows
    places = {title: place for place, title in enumerate(titles)}
    shown = [title for title in TITLES if title not in {"序号", "胸牌号", "单位类型"}]
    return sorted(
        tuple(row[places[title]] if places[title] < len(row) else "" for title in shown)
        for row in rows
    )


def expected_rows() -> Iterator[tuple[str, ...]]:
    """What the corrected sheet says."""
    for number in range(1, ROWS + 1):
        row = clean_row(number)
        yield tuple(row[place] for place in (1, 3, 4, 5, 6, 7, 8, 10))


def test_projects_go_in_and_come_out(file: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "projects.csv"
    sheet.write_text(
        "编号,项目名称,需求形式,预算（万元）,数量,受益人姓名\n"
        "1,公益凉亭,资金,1.5,,王某\n"
        "2,灭蚊灯,物资,,30,\n"
        "2,,服务,,,\n",
        encoding="utf-8",
    )
    taken = ran("--file", file, "import-projects", sheet)
    assert (taken.code, taken.out) == (
        0, f"{sheet} is imported. Rows: 3; new: 2; changed: 0; unchanged: 0.\n"
    )  # fmt: skip
    assert "受益人姓名" in taken.err
    out = tmp_path / "out.xlsx"
    assert ran("--file", file, "export-projects", out).out == f"{out} is written. Rows: 3.\n"
    assert "unchanged: 2." in ran("--file", file, "import-projects", out).out
    with open_books(file) as books:
        first, second = books.registrar.projects()
    assert first.needs[0].amount_fen == 1_500_000
    assert [line.form for line in second.needs] == ["goods", "service"]


def test_a_guess_is_corrected_with_map(file: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "units.csv"
    sheet.write_text("谁,名称,备注\n甲公司,13800138000,x\n", encoding="utf-8")
    wrong = json.loads(ran("--file", file, "import-units", sheet, "--json").out)
    assert [each["code"] for each in wrong["problems"]] == ["name-of-figures"]
    maps = ("--map", "A=name", "--map", "名称=联系电话", "--map", "备注=")
    assert ran("--file", file, "import-units", sheet, *maps).code == 0
    with open_books(file) as books:
        (unit,) = books.registrar.units()
    assert (unit.name, unit.phone, unit.note) == (Text("甲公司"), "13800138000", "")


@pytest.mark.parametrize(
    ("correction", "said"),
    [("Z=name", "no column Z"), ("A=colour", "“colour”"), ("nowhere", "no column nowhere")],
)
def test_a_correction_that_names_nothing_is_refused(
    file: Path, tmp_path: Path, correction: str, said: str
) -> None:
    sheet = tmp_path / "units.csv"
    sheet.write_text("名称,备注\n甲公司,x\n", encoding="utf-8")
    refused = ran("--file", file, "import-units", sheet, "--map", correction)
    assert refused.code == 2
    assert said in refused.err


def test_units_that_look_alike_are_told(file: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "units.csv"
    names = "东营港海晟化工有限公司", "东营港海盛化工有限公司"
    sheet.write_text("\n".join(("名称", *names)), encoding="utf-8")
    told = ran("--file", file, "import-units", sheet)
    assert told.code == 0
    assert (
        "Row 3: “东营港海盛化工有限公司” looks like “东营港海晟化工有限公司” of row 2" in told.err
    )
    sheet.write_text("名称\n东营港海晟化工有限责任公司\n", encoding="utf-8")
    answer = json.loads(ran("--file", file, "import-units", sheet, "--json", "--dry-run").out)
    assert (answer["ok"], answer["written"]) == (True, 0)
    assert Counter(each["like"] for each in answer["similar"])[names[0]] == 1
    assert answer["similar"][0]["id"].startswith("U-")
    assert "looks like" in ran("--file", file, "import-units", sheet, "--dry-run").err


def test_a_sheet_without_titles_is_told_without_a_column(file: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "units.csv"
    sheet.write_text("甲公司,x\n乙公司,y\n", encoding="utf-8")
    refused = ran("--file", file, "import-units", sheet)
    assert refused.code == 2
    assert refused.err.startswith("Row 1: No row of titles was found")


def test_without_a_file_nothing_is_made(tmp_path: Path) -> None:
    sheet = tmp_path / "units.csv"
    sheet.write_text("名称\n甲公司\n", encoding="utf-8")
    for words in (("import-units", sheet), ("import-projects", sheet), ("export-units", sheet)):
        assert ran("--file", tmp_path / "none.sqlite", *words).code == 3
    assert not (tmp_path / "none.sqlite").exists()
    assert ran("--file", tmp_path / "none.sqlite", "import-units", tmp_path / "no.csv").code == 3


def test_a_template_is_written_with_and_without_books(file: Path, tmp_path: Path) -> None:
    for books in (file, tmp_path / "none.sqlite"):
        sheet = tmp_path / "template.xlsx"
        answer = ran("--file", books, "template", "units", sheet, language="zh")
        assert (answer.code, sheet.exists()) == (0, True)
        assert read_sheet(sheet).rows[0][0] == "单位名称"
    empty = tmp_path / "empty.sqlite"
    open_books(empty, create=True).close()
    assert ran("--file", empty, "template", "projects", tmp_path / "p.csv").code == 0
    assert ran("--file", file, "--event", EVENT, "template", "units", tmp_path / "x.doc").code == 2


def test_an_import_looks_again_when_another_desk_was_faster(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = tmp_path / "units.csv"
    sheet.write_text("名称\n甲公司\n", encoding="utf-8")
    left = iter((True, True, False))

    def moved(*words: object, **named: object) -> int:
        if next(left, True):
            raise RegisterMovedError
        return write_plan(*words, **named)  # type: ignore[arg-type] # handed on as it came

    monkeypatch.setattr(sheet_taking, "write_plan", moved)
    assert ran("--file", file, "import-units", sheet).code == 0
    refused = ran("--file", file, "import-units", sheet.with_name("other.csv"))
    assert refused.code == 3
    sheet.write_text("名称\n乙公司\n", encoding="utf-8")
    assert "changed since" in ran("--file", file, "import-units", sheet).err


def test_the_bar_goes_over_all_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []

    class Bar:
        def __init__(self, _texts: Texts) -> None: ...

        def __call__(self, done: int, total: int) -> bool:
            told.append((done, total))
            return True

        def close(self) -> None:
            told.append((-1, -1))

    monkeypatch.setattr(sheet_progress, "ImportBar", Bar)
    with sheet_progress.SheetBar(Texts("en")) as bar:
        bar.stage(0, 2)(5, 10)
        bar.stage(1, 2)(0, 0)
    assert told == [(LONG_FILE // 4, LONG_FILE), (LONG_FILE, LONG_FILE), (-1, -1)]
