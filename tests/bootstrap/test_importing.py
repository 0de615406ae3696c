"""A file of many rows is looked through and written while the window goes on working."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from welfare_desk.desk.donations_page import DonationsPage
from welfare_desk.desk.look import Look
from welfare_desk.desk.main_window import MainWindow
from welfare_desk.qtkit.sheet_jobs import (
    ReadSheet,
    SaveList,
    SaveSheet,
    SheetFailed,
    SheetPlanned,
    SheetProgress,
    SheetRefused,
    SheetSaved,
    SheetWritten,
    StopSheet,
    WriteSheet,
)
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.lookup import Lookup, Lookups, ProjectLookup

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.bootstrap.sheet_wizard import Wizard
    from welfare_desk.domain.register import Unit
    from welfare_desk.qtkit.background import Background
    from welfare_desk.services.books import Books

MANY = 20_000
LONGEST_KEY_S = 3.0
"""So long a key may take at most on a computer that does much else meanwhile; a window that waits
for the rows takes as long as all of them."""


@pytest.fixture
def at_work(qtbot: QtBot, wizard: Wizard, background: Background, books: Books) -> Wizard:
    """A wizard that knows the register of the open file."""
    found: list[tuple[Unit, ...]] = []
    importing = wizard.importing
    importing.use(books)
    background.run(books.live.catch_up, importing.know, lambda _error: None)
    background.run(books.registrar.units, found.append, lambda _error: None)
    qtbot.waitUntil(lambda: bool(found))
    units = found[0]
    importing.know_lookups(Lookups(Lookup(units), ProjectLookup(()), Lookalikes(units)))
    return wizard


def table(path: Path, *lines: str, titles: str = "单位名称,简称") -> Path:
    """A file with rows."""
    path.write_text("\n".join((titles, *lines)) + "\n", encoding="utf-8")
    return path


def units_of(qtbot: QtBot, background: Background, books: Books) -> tuple[Unit, ...]:
    """The register as it stands."""
    found: list[tuple[Unit, ...]] = []
    background.run(books.registrar.units, found.append, lambda _error: None)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_file_is_looked_through_and_then_written(
    qtbot: QtBot, at_work: Wizard, background: Background, books: Books, tmp_path: Path
) -> None:
    file = table(tmp_path / "units.csv", "榆港新店,新店", "鸥翔灯饰厂,灯饰")
    plan = at_work.plan(file)
    assert (plan.new, plan.problems) == (2, ())
    at_work.importing.do(WriteSheet(plan=plan, decided={}))
    qtbot.waitUntil(lambda: bool(at_work.written))
    assert at_work.answers[-1] == SheetWritten(2)
    assert {"榆港新店", "鸥翔灯饰厂"} <= {
        unit.name.zh for unit in units_of(qtbot, background, books)
    }


def test_before_the_file_is_open_nothing_is_written(wizard: Wizard, tmp_path: Path) -> None:
    plan = wizard.plan(table(tmp_path / "units.csv", "榆港新店,新店"))
    wizard.answers.clear()
    wizard.importing.do(WriteSheet(plan=plan, decided={}))
    answer = wizard.last()
    assert isinstance(answer, SheetFailed)
    assert answer.error.code == "not-open"


def test_a_file_that_is_no_table_is_told_in_one_sentence(wizard: Wizard, tmp_path: Path) -> None:
    file = tmp_path / "picture.xlsx"
    file.write_bytes(b"\x89PNG\r\n\x1a\n")
    wizard.importing.do(ReadSheet(kind="units", path=file))
    answer = wizard.last()
    assert isinstance(answer, SheetFailed)
    assert answer.error.code == "not-a-table"


def test_what_the_columns_were_is_remembered(at_work: Wizard, tmp_path: Path) -> None:
    file = table(tmp_path / "a.csv", "新店,榆港新店", titles="代号,对方")
    guessed = at_work.plan(file)
    assert guessed.mapping != {"short": 0, "name": 1}
    assert at_work.plan(file, short=0, name=1).new == 1
    again = table(tmp_path / "b.csv", "灯饰,鸥翔灯饰厂", titles="代号,对方")
    assert at_work.plan(again).mapping == {"short": 0, "name": 1}


def test_a_file_that_changed_meanwhile_is_read_again(at_work: Wizard, tmp_path: Path) -> None:
    file = table(tmp_path / "units.csv", "榆港新店,新店")
    assert at_work.plan(file).rows == 1
    table(file, "榆港新店,新店", "鸥翔灯饰厂,灯饰")
    assert at_work.plan(file).rows == 2


def test_a_row_with_problems_is_not_written_whatever_is_decided(
    at_work: Wizard, tmp_path: Path
) -> None:
    file = table(tmp_path / "u.csv", "榆港新店,火星企业", titles="单位名称,类型")
    plan = at_work.plan(file)
    assert plan.problems
    at_work.answers.clear()
    at_work.importing.do(WriteSheet(plan=plan, decided={2: None}))
    answer = at_work.last()
    assert isinstance(answer, SheetRefused)
    assert answer.plan.problems
    assert at_work.written == []


def test_the_register_is_saved_and_reads_back_as_it_is(at_work: Wizard, tmp_path: Path) -> None:
    file = tmp_path / "all.xlsx"
    at_work.importing.do(SaveSheet(kind="units", path=file, language="zh"))
    assert at_work.last() == SheetSaved(file)
    plan = at_work.plan(file)
    assert (plan.new, plan.changed, plan.problems) == (0, 0, ())
    assert plan.unchanged == plan.rows > 10


def test_a_template_and_a_list_of_problems_are_saved(wizard: Wizard, tmp_path: Path) -> None:
    template, listed = tmp_path / "template.xlsx", tmp_path / "problems.csv"
    wizard.importing.do(SaveSheet(kind="projects", path=template, language="en", empty=True))
    assert wizard.last() == SheetSaved(template)
    wizard.answers.clear()
    rows = (("C7", "=1+1"),)
    wizard.importing.do(SaveList(path=listed, name="Problems", titles=("Cell", "Typed"), rows=rows))
    assert wizard.last() == SheetSaved(listed)
    assert "C7" in listed.read_text(encoding="utf-8-sig")


@pytest.mark.timeout(180)
def test_twenty_thousand_rows_leave_the_window_alive(
    qtbot: QtBot, at_work: Wizard, tmp_path: Path
) -> None:
    window = MainWindow(Look(language="en"))
    qtbot.addWidget(window)
    window.show()
    page = window.findChild(DonationsPage)
    assert isinstance(page, DonationsPage)
    file = table(tmp_path / "many.csv", *(f"{name(place)},简{place}" for place in range(MANY)))
    at_work.importing.do(ReadSheet(kind="units", path=file))
    note = page.entry.fields.amount
    note.setFocus()
    worst_s, typed = 0.0, 0
    while not _ended(at_work):
        before = time.monotonic()
        QTest.keyClicks(note, str(typed % 10))
        qtbot.wait(20)
        worst_s = max(worst_s, time.monotonic() - before)
        typed += 1
    answer = at_work.answers[-1]
    assert isinstance(answer, SheetPlanned)
    assert answer.plan.new == MANY
    assert len(note.text().replace(",", "")) >= min(typed, 9)
    assert worst_s < LONGEST_KEY_S
    assert typed > 10
    assert len(at_work.progress) > 10


def test_what_is_under_way_is_stopped(at_work: Wizard, tmp_path: Path) -> None:
    file = table(tmp_path / "many.csv", *(f"{name(place)},简{place}" for place in range(MANY)))
    at_work.importing.do(ReadSheet(kind="units", path=file))
    at_work.importing.do(StopSheet())
    answer = at_work.last()
    assert isinstance(answer, SheetFailed)
    assert answer.error.code == "sheet-stopped"


def name(place: int) -> str:
    """A made-up name; hardly two have two letters in a row in common, as in a real register."""
    draw = random.Random(place)
    return "".join(chr(draw.randrange(0x4E00, 0x9FA5)) for _ in range(4)) + "有限公司"


def _ended(wizard: Wizard) -> bool:
    return bool(wizard.answers) and not isinstance(wizard.answers[-1], SheetProgress)
