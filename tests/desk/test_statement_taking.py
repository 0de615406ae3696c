"""A treasurer takes a statement of the bank, with only a keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desk.focus import type_in
from tests.desk.statement_desk import FEE, FROM_FIRM, FROM_ZHANG, INTEREST, StatementDesk
from tests.market import open_market
from welfare_desk.qtkit.sheet_jobs import ReadStatement, SheetProgress, StopSheet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> Iterator[StatementDesk]:
    with open_market(tmp_path / "market.sqlite") as books:
        yield StatementDesk(open_window(books=False), books, tmp_path)


def test_a_statement_is_taken_by_path_and_two_enters(desk: StatementDesk) -> None:
    desk.takes(FROM_FIRM, FROM_ZHANG, FEE)
    assert desk.counts() == {"open": 2}
    assert [row[2] for row in desk.rows()] == ["宏达有限公司", "张小三"]
    assert desk.page.toast.words == "New lines: 2"


def test_the_same_file_adds_nothing_and_a_longer_one_only_what_is_new(desk: StatementDesk) -> None:
    desk.takes(FROM_FIRM)
    desk.takes(FROM_FIRM)
    assert desk.page.toast.words == "New lines: 0"
    desk.takes(FROM_FIRM, FROM_ZHANG)
    assert desk.counts() == {"open": 2}


def test_before_anything_is_written_it_is_said_what_would_be(desk: StatementDesk) -> None:
    desk.presses("Ctrl+O")
    type_in(str(desk.statement(FROM_FIRM, FEE, INTEREST)))
    desk.presses("Enter")
    taking = desk.page.taking
    assert "came in: 2, of these new: 2" in taking._counts.text()
    assert "went out or back 1" in taking._counts.text()
    assert "Went out or back, not taken (row: what it says): 4: 20220625" in taking._counts.text()
    assert taking.method.value() == "bank_transfer"
    assert desk.books.registrar.statement_lines() == ()
    desk.presses("Esc", "Esc", "Esc")
    assert desk.page._body.currentWidget() is not taking


def test_another_way_of_paying_is_read_again_before_it_is_taken(desk: StatementDesk) -> None:
    desk.presses("Ctrl+O")
    type_in(str(desk.statement(FROM_FIRM)))
    desk.presses("Enter")
    desk.page.taking.method._segments["org_qr"].click()
    assert desk.page.taking.next.text() == "Read it again"
    desk.page.taking.start_typing()
    desk.presses("Enter")
    job = desk.jobs[-1]
    assert isinstance(job, ReadStatement)
    assert job.method == "org_qr"
    desk.presses("Enter")
    assert [line.method for line in desk.books.registrar.statement_lines()] == ["org_qr"]


def test_cells_that_cannot_be_read_are_listed_and_nothing_is_taken(desk: StatementDesk) -> None:
    desk.takes(FROM_FIRM, "20220631,某人,1x,,,T9")
    problems = desk.page.taking.problems.model.rows()
    assert [row[0] for row in problems] == ["A4", "C4"]
    assert desk.books.registrar.statement_lines() == ()
    desk.statement(FROM_FIRM, "20220630,某人,12,,,T9")
    desk.presses("Enter", "Enter")
    assert len(desk.books.registrar.statement_lines()) == 2


def test_a_file_that_is_no_table_is_said_at_its_path(desk: StatementDesk) -> None:
    desk.presses("Ctrl+O")
    type_in(str(desk.folder / "nothing.csv"))
    desk.presses("Enter")
    assert "There is no file" in desk.page.taking.file._box.wrong_words()


def test_what_is_under_way_shows_how_far_it_is_and_can_be_stopped(desk: StatementDesk) -> None:
    desk.page.begin_taking()
    desk.page.taking._ask(ReadStatement(path=desk.folder / "nothing"), "Looking …")
    desk.window.sheet_told(SheetProgress(1, 4))
    assert desk.page.taking.progress._percent.text() == "25%"
    desk.page.taking.go_back()
    assert isinstance(desk.jobs[-1], StopSheet)


def test_the_keys_that_begin_to_take_a_statement_then_look_for_its_file(
    desk: StatementDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    monkeypatch.setattr(desk.page.taking.file, "choose", lambda: looked.append("file"))
    desk.presses("Ctrl+O")
    assert not looked
    desk.presses("Ctrl+O")
    assert looked == ["file"]
