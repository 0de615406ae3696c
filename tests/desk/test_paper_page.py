"""Blank sheets are numbered, printed, typed in or spoiled; none is forgotten."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.desk.focus import type_in
from tests.desk.statement_desk import NINE, StatementDesk
from tests.market import FIRM, cash, new_id, open_market
from welfare_desk.domain.changes import PrintSheets, PutKind, SpoilSheet
from welfare_desk.domain.ids import SheetId
from welfare_desk.domain.register import OwnKind
from welfare_desk.domain.texts import Text
from welfare_desk.services.errors import UnknownEntryError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> Iterator[StatementDesk]:
    with open_market(tmp_path / "market.sqlite") as books:
        desk = StatementDesk(open_window(books=False), books, tmp_path)
        desk.paper.start_typing()
        yield desk


def printed(desk: StatementDesk, count: str = "3") -> None:
    """Number so many sheets by the keyboard, and leave the preview."""
    desk.presses("Ctrl+P")
    type_in(count)
    desk.presses("Enter")
    if desk.papers:
        desk.presses("Esc")


def shown(desk: StatementDesk) -> list[tuple[str, str]]:
    """The sheets of the list with their states."""
    order = desk.paper.table.lines.order
    states = (desk.paper.books.state(desk.paper.books.sheets[SheetId(key)]) for key in order)
    return list(zip(order, states, strict=True))


def types_in(desk: StatementDesk, sheet: str) -> None:
    """Post an entry that was written on a sheet, as the donation line does."""
    gift = replace(cash(unit=FIRM), sheet=SheetId(sheet))
    desk.books.bookkeeper.post(gift, id=new_id(), at=NINE)
    desk.refresh()


def test_sheets_are_numbered_first_and_then_shown_two_a_page(desk: StatementDesk) -> None:
    printed(desk)
    assert [sheet.id for sheet in desk.books.registrar.paper_sheets()] == ["A1", "A2", "A3"]
    (paper,) = desk.papers
    assert len(paper.pages) == 2
    assert "A1" in paper.title


def test_more_sheets_go_on_counting(desk: StatementDesk) -> None:
    printed(desk)
    printed(desk, "1")
    assert [key for key, _ in shown(desk)] == ["A1", "A2", "A3", "A4"]


@pytest.mark.parametrize("count", ["0", "x", "201"])
def test_a_count_that_is_none_is_said_beside_its_field(desk: StatementDesk, count: str) -> None:
    printed(desk, count)
    assert desk.paper.print_form._box.wrong_words()
    assert desk.books.registrar.paper_sheets() == ()
    desk.presses("Esc")
    assert desk.paper._side.currentWidget() is desk.paper.detail


def test_missing_sheets_stand_first_and_what_stands_on_the_others_is_said(
    desk: StatementDesk,
) -> None:
    printed(desk)
    types_in(desk, "A1")
    assert shown(desk) == [("A2", "waiting"), ("A3", "waiting"), ("A1", "typed_in")]
    cells = [desk.paper.table.lines.index(2, place).data() for place in range(6)]
    assert cells[3:] == ["HM-A0001", "宏达公司", "200.00"]
    assert desk.paper.list.foot.text() == "Printed: 3 · missing: 2"


def test_enter_types_a_missing_sheet_in(desk: StatementDesk) -> None:
    printed(desk)
    desk.presses("Enter")
    assert [wanted.sheet for wanted in desk.wanted] == ["A1"]


def test_enter_on_a_sheet_that_is_typed_in_does_nothing(desk: StatementDesk) -> None:
    printed(desk, "1")
    types_in(desk, "A1")
    desk.presses("Enter", "Ctrl+D", "Ctrl+R")
    assert desk.wanted == []
    assert "HM-A0001" in desk.paper.detail._told.text()


def test_a_sheet_is_spoiled_with_a_reason_and_is_then_not_missing(desk: StatementDesk) -> None:
    printed(desk)
    desk.presses("Ctrl+D", "Enter")
    assert desk.paper.spoil_form._box.wrong_words()
    type_in("torn")
    desk.presses("Enter")
    assert shown(desk)[-1] == ("A1", "spoiled")
    assert desk.paper.toast.words == "A1 is spoiled"
    desk.paper.table.choose("A1")
    assert desk.paper.detail._told.text() == "It carries nothing: torn"
    desk.presses("Ctrl+R")
    assert dict(shown(desk))["A1"] == "waiting"


def test_a_lost_print_is_shown_again_under_its_number(desk: StatementDesk) -> None:
    printed(desk)
    desk.paper.detail.asked.emit("again")
    assert [len(paper.pages) for paper in desk.papers] == [2, 1]


def test_sheets_are_filtered_and_found(desk: StatementDesk) -> None:
    printed(desk)
    types_in(desk, "A2")
    desk.presses("Ctrl+Shift+F")
    assert [key for key, _ in shown(desk)] == ["A1", "A3"]
    desk.presses("Ctrl+Shift+F")
    assert [key for key, _ in shown(desk)] == ["A2"]
    desk.presses("Ctrl+Shift+F", "Ctrl+Shift+F", "Ctrl+F")
    type_in("A3")
    assert [key for key, _ in shown(desk)] == ["A3"]


def test_what_is_refused_is_said_where_it_was_asked(desk: StatementDesk) -> None:
    printed(desk)
    error = UnknownEntryError(entry="x")
    raised: list[object] = []
    desk.paper.notice_raised.connect(raised.append)
    desk.presses("Ctrl+P")
    assert desk.paper.change_refused(PrintSheets(count=3), error)
    assert "No entry x" in desk.paper.print_form.told.text()
    assert desk.paper.change_refused(SpoilSheet(sheet=SheetId("A1"), reason="x"), error)
    assert len(raised) == 1
    kind = OwnKind(id="K-1", name=Text("商会"), like="enterprise_private")
    assert not desk.paper.change_refused(PutKind(kind=kind), error)


def test_nothing_stands_there_before_sheets_are_printed(desk: StatementDesk) -> None:
    desk.presses("Ctrl+D", "Ctrl+R", "Ctrl+Shift+P")
    assert desk.paper.list._rooms.currentWidget() is desk.paper.list._empty_room
    assert desk.papers == []
