"""Counting the drawer at the desk: by two people, note by note, with nothing but a keyboard."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from tests.desk.focus import focused
from tests.desk.money_desk import LI, WANG, MoneyDesk
from tests.market import A, cash, new_id, open_market
from welfare_desk.desk.drawer_card import DrawerCard
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paper_sheet import PaperSheet
from welfare_desk.domain.drawer import CashCount, drawer_of
from welfare_desk.domain.ids import CountId, DeskId, OperatorCode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desk.conftest import OpenWindow


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> Iterator[MoneyDesk]:
    """The page of the drawers, with ¥205.00 of cash in one gift."""
    path = tmp_path / "market.sqlite"
    with open_market(path) as books:
        desk = MoneyDesk(open_window(books=False), books, path)
        desk.gives_cash(20_500)
        desk.goes_to_page("drawer")
        yield desk


def said(part: QWidget) -> list[str]:
    """All that a part of the page says."""
    return [label.text() for label in part.findChildren(Label) if label.text()]


def count(desk: MoneyDesk, hundreds: str = "2", fives: str = "1") -> None:
    """Count by Enter from face to face."""
    desk.presses("Ctrl+N")
    desk.types(hundreds)
    desk.presses("Enter", "Enter", "Enter", "Enter")
    desk.types(fives)
    desk.presses("Enter", "Enter", "Enter", "Enter")


def name_both(desk: MoneyDesk) -> None:
    """Choose who counted and who checked, with the arrows."""
    desk.presses("Down", "Enter", "Down", "Down", "Enter")


def test_the_page_says_what_the_ledger_expects(desk: MoneyDesk) -> None:
    (card,) = desk.drawer.findChildren(DrawerCard)
    words = said(card)
    assert "205.00" in words
    assert "Cash" in words
    assert "Not counted since cash last moved" in words


def test_two_people_count_by_the_keyboard_alone(desk: MoneyDesk) -> None:
    count(desk)
    assert focused() is desk.sheet.people.fields["counter"]
    name_both(desk)
    assert focused() is desk.sheet.keep
    assert desk.sheet.summary.difference.text() == "0.00"
    desk.presses("Ctrl+Enter")
    (kept,) = desk.books.registrar.cash_counts()
    assert (kept.counter, kept.checker, kept.pieces) == (WANG, LI, ((10_000, 2), (500, 1)))
    assert not desk.sheet.isVisible()
    assert "205.00" in desk.drawer.list.row_words(0)
    (card,) = desk.drawer.findChildren(DrawerCard)[-1:]
    assert "Counted, and nothing moved since" in said(card)
    assert "as the ledger expects" in desk.drawer.toast.words


def test_a_difference_is_signed_and_counting_again_comes_first(desk: MoneyDesk) -> None:
    count(desk, fives="")
    assert desk.sheet.summary.difference.text() == "−5.00"
    assert desk.sheet.summary.said.text() == "5.00 yuan short"
    name_both(desk)
    assert focused() is desk.sheet.people.reason
    desk.presses("Enter")
    assert focused() is desk.sheet.again
    desk.presses("Enter")
    assert desk.sheet.grid.typed()[10_000] == ""
    assert "200.00" in desk.sheet.summary.more.text()
    assert desk.sheet.people.fields["counter"].text() == WANG
    assert desk.books.registrar.cash_counts() == ()


def test_a_difference_is_kept_only_with_its_reason(desk: MoneyDesk) -> None:
    count(desk, fives="2")
    assert desk.sheet.summary.difference.text() == "+5.00"
    name_both(desk)
    desk.presses("Ctrl+Enter")
    assert "Count again, or write why" in desk.sheet.people.boxes["reason"].wrong_words()
    assert desk.books.registrar.cash_counts() == ()
    desk.types("a note stuck")
    desk.presses("Ctrl+Enter")
    (kept,) = desk.books.registrar.cash_counts()
    assert (kept.difference_fen, kept.reason) == (500, "a note stuck")
    assert "+5.00" in desk.drawer.list.row_words(0)


def test_nobody_checks_their_own_count(desk: MoneyDesk) -> None:
    count(desk)
    desk.presses("Down", "Enter", "Down", "Ctrl+Enter")
    assert "cannot check their own count" in desk.sheet.people.wrong.text()
    assert focused() is desk.sheet.people.fields["checker"]


def test_a_name_that_is_not_on_the_list_is_typed(desk: MoneyDesk) -> None:
    count(desk)
    desk.types("王敏")
    desk.presses("Enter")
    desk.types("赵会计")
    desk.presses("Ctrl+Enter")
    assert desk.books.registrar.cash_counts()[0].checker == "赵会计"


def test_what_is_typed_stays_when_the_sheet_is_closed_in_between(desk: MoneyDesk) -> None:
    count(desk)
    desk.presses("Esc")
    assert not desk.sheet.isVisible()
    desk.presses("Ctrl+N")
    assert desk.sheet.summary.counted.text() == "205.00"
    desk.types("3")
    assert desk.sheet.grid.typed()[10_000] == "3"


def test_cash_that_comes_while_one_counts_is_seen_at_once(desk: MoneyDesk) -> None:
    count(desk)
    desk.gives_cash(100)
    assert desk.sheet.summary.expected.text() == "206.00"
    assert desk.sheet.summary.difference.text() == "−1.00"


def test_cash_that_the_window_did_not_hear_of_yet_refuses_the_count(desk: MoneyDesk) -> None:
    count(desk)
    name_both(desk)
    desk.books.bookkeeper.post(cash(100), id=new_id())
    desk.presses("Ctrl+Enter")
    assert "The ledger expects ¥206.00 now" in desk.sheet.people.boxes["reason"].wrong_words()
    assert desk.sheet.grid.typed()[10_000] == "2"
    assert desk.books.registrar.cash_counts() == ()


def test_suspected_false_notes_lie_apart(desk: MoneyDesk) -> None:
    count(desk)
    desk.sheet.grid.false[10_000].setFocus()
    desk.types("1")
    assert desk.sheet.summary.counted.text() == "205.00"
    assert "Suspected false notes, lying apart: 100.00" in desk.sheet.summary.more.text()
    desk.sheet.people.fields["counter"].setFocus()
    name_both(desk)
    desk.presses("Ctrl+Enter")
    assert desk.books.registrar.cash_counts()[0].false_fen == 10_000


def test_what_is_no_number_is_said_and_the_field_gets_the_keys(desk: MoneyDesk) -> None:
    count(desk, hundreds="x")
    name_both(desk)
    desk.presses("Ctrl+Enter")
    assert focused() is desk.sheet.grid.pieces[10_000]
    assert any("is no number of pieces" in words for words in said(desk.sheet.grid))


def test_a_hand_over_asks_who_takes_the_money_and_empties_the_drawer(desk: MoneyDesk) -> None:
    desk.presses("Ctrl+H")
    assert desk.sheet.people.boxes["custodian"].isVisible()
    desk.sheet.grid.pieces[10_000].setText("2")
    desk.sheet.grid.pieces[500].setText("1")
    desk.sheet.people.fields["counter"].setFocus()
    name_both(desk)
    assert focused() is desk.sheet.people.fields["custodian"]
    desk.types(WANG)
    desk.presses("Ctrl+Enter")
    assert "somebody else must take it" in desk.sheet.people.wrong.text()
    desk.sheet.people.fields["custodian"].selectAll()
    desk.types("Zhao")
    desk.presses("Ctrl+Enter")
    assert desk.books.registrar.cash_counts()[0].custodian == "Zhao"
    assert drawer_of(desk.books.live.afresh().drawers, A).expected_fen == 0
    assert "is with Zhao now" in desk.drawer.toast.words


def test_at_the_end_it_may_be_said_who_keeps_the_money(desk: MoneyDesk) -> None:
    desk.presses("Ctrl+N")
    desk.sheet.kind.choose("closing")
    desk.sheet.kind.chosen.emit("closing")
    assert desk.sheet.people.boxes["custodian"].isVisible()
    desk.sheet.grid.pieces[10_000].setText("2")
    desk.sheet.grid.pieces[500].setText("1")
    desk.sheet.people.fields["counter"].setFocus()
    name_both(desk)
    desk.presses("Ctrl+Enter")
    (kept,) = desk.books.registrar.cash_counts()
    assert (kept.kind, kept.custodian) == ("closing", "")


@pytest.mark.parametrize("kept", [False, True])
def test_the_sheet_is_printed_before_and_after_it_is_kept(desk: MoneyDesk, *, kept: bool) -> None:
    count(desk)
    if kept:
        name_both(desk)
        desk.presses("Ctrl+Enter")
        desk.drawer.list.setFocus()
    desk.presses("Ctrl+P")
    paper = desk.window.findChild(PaperSheet)
    assert paper is not None
    assert paper.isVisible()
    assert paper.title.text().startswith("Cash count A")


def test_another_desk_is_shown_and_this_one_is_counted(desk: MoneyDesk) -> None:
    there = CashCount(
        id=CountId("b1"),
        desk=DeskId("B"),
        at=datetime(2022, 6, 25, tzinfo=UTC),
        counter=WANG,
        checker=LI,
        by=OperatorCode("OP1"),
    )
    desk.books.registrar.put_cash_count(there)
    desk.refresh()
    assert "B" in desk.drawer.list.row_words(0)
    desk.presses("Ctrl+N")
    assert "desk A" in desk.sheet.title.text()


def test_before_anything_is_typed_nothing_is_short(desk: MoneyDesk) -> None:
    desk.presses("Ctrl+N")
    assert desk.sheet.summary.said.text() == "Nothing is counted yet"
    assert desk.sheet.summary.difference.text() == "–"
    assert not desk.sheet.again.isVisible()
    assert not desk.sheet.people.reason.isVisible()


def test_nothing_at_all_where_money_must_lie_is_asked_about(desk: MoneyDesk) -> None:
    desk.presses("Ctrl+N")
    for person, name in zip(desk.sheet.people.fields.values(), (WANG, LI), strict=False):
        person.setText(name)
    desk.presses("Ctrl+Enter")
    assert "It differs by ¥205.00" in desk.sheet.people.boxes["reason"].wrong_words()
    assert focused() is desk.sheet.people.reason
    desk.types("stolen")
    desk.presses("Ctrl+Enter")
    assert desk.books.registrar.cash_counts()[0].reason == "stolen"


def test_tab_leads_across_to_the_suspected_false_notes(desk: MoneyDesk) -> None:
    desk.presses("Ctrl+N", "Tab")
    assert focused() is desk.sheet.grid.false[10_000]


def test_the_sheet_grows_with_what_it_says(desk: MoneyDesk, qtbot: QtBot) -> None:
    count(desk, fives="")
    desk.sheet.grid.false[10_000].setFocus()
    desk.types("1")
    area = desk.sheet.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_whoever_takes_the_money_is_marked_as_needed_at_a_hand_over(desk: MoneyDesk) -> None:
    desk.presses("Ctrl+H")
    box = desk.sheet.people.boxes["custodian"]
    (star,) = (label for label in box.findChildren(Label) if label.text() == "*")
    assert star.isVisible()
    desk.sheet.kind.choose("closing")
    desk.sheet.kind.chosen.emit("closing")
    assert not star.isVisible()


def test_the_paper_lies_above_the_count_also_where_the_window_is_part_of_another(
    desk: MoneyDesk, qtbot: QtBot
) -> None:
    threshold = QWidget()
    qtbot.addWidget(threshold)
    QVBoxLayout(threshold).addWidget(desk.window)
    threshold.show()
    desk.drawer.begin("interim")
    desk.sheet.print.click()
    (paper,) = threshold.findChildren(PaperSheet)
    inside = threshold.children()
    assert inside.index(paper) > inside.index(desk.sheet)
    desk.window.setParent(None)
