"""Somebody new is registered in the middle of an entry, and nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk import made_up
from tests.desk.clerk import ALT, CTRL, DOWN, ENTER, ESC, Clerk
from welfare_desk.domain.ids import UnitId

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.changes import PutUnit


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    return Clerk(window)


def test_the_arrows_choose_in_the_list_and_the_last_row_is_somebody_new(clerk: Clerk) -> None:
    clerk.types("o")
    clerk.presses(Qt.Key.Key_Up)
    clerk.presses(ENTER)
    assert clerk.page.panel.isVisible()
    clerk.presses(ESC)
    clerk.types("x")
    clerk.presses(DOWN, times=2)
    assert clerk.page.entry.fields.unit.is_open


def test_somebody_new_is_registered_in_place_without_losing_the_amount(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_A, ALT)
    clerk.types("300")
    clerk.presses(Qt.Key.Key_U, ALT)
    clerk.types("东营新港商贸有限公司")
    clerk.presses(Qt.Key.Key_N, CTRL)
    assert clerk.page.panel.name.text() == "东营新港商贸有限公司"
    assert clerk.page.panel.kind.value() == "enterprise_private"
    assert clerk.page.panel.consent.value() == "full"
    clerk.presses(ENTER)
    assert not clerk.page.panel.isVisible()
    assert clerk.page.entry.fields.amount.text() == "300"
    clerk.presses(ENTER)
    [gift] = clerk.gifts
    assert gift.new_unit is not None
    assert (gift.new_unit.name.zh, gift.entry.unit) == ("东营新港商贸有限公司", gift.new_unit.id)


def test_a_person_is_masked_until_asked_otherwise(clerk: Clerk) -> None:
    clerk.types("侯明山")
    clerk.presses(ENTER)
    assert (clerk.page.panel.kind.value(), clerk.page.panel.consent.value()) == (
        "individual",
        "masked",
    )


def test_a_new_unit_without_a_name_is_told_in_its_field(clerk: Clerk) -> None:
    clerk.types("hm")
    clerk.presses(Qt.Key.Key_N, CTRL)
    assert clerk.page.panel.name.text() == ""
    clerk.presses(ENTER)
    assert clerk.page.panel.isVisible()
    assert clerk.page.panel._boxes["name"].wrong_words()


def test_a_unit_can_be_registered_alone(clerk: Clerk) -> None:
    registered: list[PutUnit] = []
    clerk.window.change_submitted.connect(registered.append)
    clerk.types("侯明山")
    clerk.presses(ENTER)
    clerk.presses(ENTER, CTRL)
    [submitted] = registered
    assert submitted.unit.name.zh == "侯明山"
    assert submitted.unit.id != UnitId("")
    assert not clerk.gifts
    books = made_up.snapshot()
    clerk.window.show_snapshot(replace(books, units=(*made_up.UNITS, submitted.unit)))
    assert clerk.page.toast.words == "Registered: 侯明山"
    assert clerk.page.entry.line.unit == submitted.unit
    assert clerk.page.entry.fields.amount.hasFocus()
