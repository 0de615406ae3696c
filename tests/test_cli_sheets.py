"""Sheets of units and projects on the command line, as an organiser uses them."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.command_line import PROGRAM, ran
from tests.market import EVENT, an_event
from tests.planted_sheet import (
    FAULTS,
    PLANTED,
    ROWS,
    clean_row,
    expected_rows,
    exported_rows,
    planted,
    write,
)
from welfare_desk import sheet_progress
from welfare_desk.console import LONG_FILE
from welfare_desk.domain.register import OwnKind
from welfare_desk.domain.texts import Text
from welfare_desk.services import sheet_taking
from welfare_desk.services.books import open_books
from welfare_desk.services.register_import import RegisterMovedError, write_plan
from welfare_desk.services.texts import Texts
from welfare_desk.sheets.reading import read_sheet

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "books.sqlite"
    with open_books(path, create=True) as books:
        books.registrar.create_event(an_event())
        books.registrar.put_kind(
            OwnKind(id="clan", name=Text("宗亲会", "Clan"), like="social_association")
        )
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


def test_columns_that_nobody_knows_are_told(file: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "units.csv"
    sheet.write_text("名称,联糸电话,x\n甲公司,13800138000,\n", encoding="utf-8")
    told = ran("--file", file, "import-units", sheet, "--dry-run")
    assert told.code == 0
    assert "Columns that are not read: C “x”." in told.err
    told = ran("--file", file, "import-units", sheet, "--dry-run", "--map", "联糸电话=")
    assert "not read: B “联糸电话”, C “x”." in told.err


def test_a_long_cell_is_shown_in_part(file: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "units.csv"
    sheet.write_text(f"名称,参会人数\n甲公司,{'9' * 30_000}\n", encoding="utf-8")
    told = ran("--file", file, "import-units", sheet)
    assert (told.code, len(told.err) < 500) == (2, True)
    answer = json.loads(ran("--file", file, "import-units", sheet, "--json").out)
    assert len(answer["problems"][0]["value"]) == 30_000


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


def test_of_two_programs_that_import_one_name_one_is_told(file: Path, tmp_path: Path) -> None:
    started = []
    for sheet in (tmp_path / "a.csv", tmp_path / "b.csv"):
        names = [f"{chr(0x4E00 + 11 * place)}{sheet.stem}社" for place in range(400)]
        sheet.write_text("\n".join(("名称", *names, "共同的商会")), encoding="utf-8")
        words = (*PROGRAM, "--file", str(file), "import-units", str(sheet), "--json")
        started.append(subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL))
    answers = [json.loads(program.communicate(timeout=60)[0]) for program in started]
    lost, won = sorted(answers, key=lambda answer: answer["written"])
    assert (won["ok"], won["written"]) == (True, 401)
    assert [(each["row"], each["code"]) for each in lost["problems"]] == [(402, "name-registered")]
    with open_books(file) as books:
        badges = [unit.badge for unit in books.registrar.units()]
    assert sorted(map(int, filter(None, badges))) == [*range(1, 402)]


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
