"""Who types: chosen by a digit, named in the bar below, added, renamed and let go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk import pages
from tests.desk.books_desk import BooksDesk
from tests.desk.focus import focused
from tests.market import open_market
from welfare_desk.domain.changes import PutOperator
from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.operator_draft import NOBODY
from welfare_desk.domain.operators import Operator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.operator_sheet import OperatorSheet

WANG = Operator(id=OperatorCode("OP-A1"), name="王敏")
LI = Operator(id=OperatorCode("OP-A2"), name="李强")


@pytest.fixture
def clerk(open_window: OpenWindow, tmp_path: Path) -> Iterator[BooksDesk]:
    """A desk on a small market."""
    with open_market(tmp_path / "market.sqlite") as books:
        yield BooksDesk(open_window(books=False), books)


def asked(clerk: BooksDesk) -> OperatorSheet:
    """The sheet, opened by its key."""
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(clerk.window, Qt.Key.Key_U, held)
    sheet = clerk.window._operators.sheet
    assert sheet is not None
    assert sheet.isVisible()
    return sheet


def below(clerk: BooksDesk) -> str:
    """What stands in the bar below."""
    return clerk.window._shell.status_bar.operator.text()


def test_nobody_is_chosen_at_first_and_the_first_name_is_typed_right_there(
    clerk: BooksDesk,
) -> None:
    assert below(clerk) == "Typing: not chosen"
    sheet = asked(clerk)
    assert sheet.name.hasFocus()
    clerk.presses("Enter")
    assert sheet._box.wrong_words()
    clerk.types("王敏")
    clerk.presses("Enter")
    assert below(clerk) == "Typing: 王敏"
    assert clerk.books.live.afresh().operator == WANG.id
    assert not sheet.isVisible()


def test_a_digit_chooses_and_the_arrows_go_from_name_to_name(clerk: BooksDesk) -> None:
    for operator in (WANG, LI, Operator(id=OperatorCode("OP-A3"), name="赵晓红", active=False)):
        clerk.books.registrar.put_operator(operator)
    clerk.refresh()
    sheet = asked(clerk)
    assert sheet.names() == ("王敏", "李强")
    clerk.presses("2")
    assert below(clerk) == "Typing: 李强"
    sheet = asked(clerk)
    assert focused() is sheet._rows[1]
    clerk.presses("Up", "Enter")
    assert below(clerk) == "Typing: 王敏"
    sheet = asked(clerk)
    clerk.presses("Down", "Down")
    assert sheet.name.hasFocus()
    clerk.types("王敏")
    clerk.presses("Enter")
    assert "here already" in sheet._box.wrong_words()
    clerk.presses("Esc")
    assert below(clerk) == "Typing: 王敏"


def test_in_the_settings_a_name_is_added_renamed_and_let_go(clerk: BooksDesk) -> None:
    clerk.window.show_page("settings")
    settings = pages.settings(clerk.window)
    card = settings._operators
    card._name.setFocus()
    clerk.presses("Enter")
    assert card._name_box.wrong_words()
    clerk.types("王敏")
    clerk.presses("Enter")
    assert clerk.changed[-1] == PutOperator(operator=WANG)
    assert settings.toast.words == "Saved: 王敏"
    assert card._name.text() == ""
    card.which.choose(WANG.id)
    card._name.setFocus()
    card._name.selectAll()
    clerk.types("王小敏")
    clerk.presses("Enter")
    assert clerk.changed[-1] == PutOperator(operator=replace(WANG, name="王小敏"))
    clerk._use(WANG.id)
    card.which.choose(WANG.id)
    card._retired.click()
    card._name.setFocus()
    clerk.presses("Enter")
    assert clerk.refused[-1].code == "operator-types"
    clerk._use(NOBODY)
    card._name.setFocus()
    clerk.presses("Enter")
    assert clerk.changed[-1] == PutOperator(operator=replace(WANG, name="王小敏", active=False))
    assert card.which.itemText(1) == "王小敏 (no longer)"
    assert asked(clerk).names() == ()


def test_the_word_in_the_bar_below_opens_the_list_too(clerk: BooksDesk) -> None:
    assert clerk.books.live.afresh().operator == NOBODY
    assert below(clerk) == "Typing: not chosen"
    clerk.window._shell.status_bar.operator.click()
    sheet = clerk.window._operators.sheet
    assert sheet is not None
    assert sheet.isVisible()


def test_the_amount_from_which_a_second_person_looks_is_part_of_the_event(
    clerk: BooksDesk,
) -> None:
    clerk.window.show_page("settings")
    form = pages.settings(clerk.window)._form
    field = form._fields["check_above"]
    assert field.text() == ""
    field.setFocus()
    clerk.types("5w")
    clerk.presses("Enter")
    if form._asked:
        clerk.presses("Enter")
    assert clerk.books.events()[0].check_above_fen == 5_000_000
    field.clear()
    clerk.presses("Enter")
    assert clerk.books.events()[0].check_above_fen == 0
