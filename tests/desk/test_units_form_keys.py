"""The form of a unit under tired hands: Enter too early, Tab too far, keys missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desk.focus import focused

if TYPE_CHECKING:
    from tests.desk.register_desk import RegisterDesk
    from welfare_desk.desk.unit_form import UnitForm


def form(desk: RegisterDesk) -> UnitForm:
    return desk.page.side.form


def test_a_question_without_an_answer_stops_the_first_enter(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("宏达公司（港区）")
    assert form(desk).alike.shown is not None
    desk.presses("Enter")
    assert desk.asked == []
    assert form(desk).told.text().startswith("Is it the same one?")
    desk.presses("Enter")
    assert desk.named("宏达公司（港区）").badge is not None


def test_an_answer_takes_the_stop_back(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("宏达公司（港区）")
    desk.presses("Enter", "Alt+N")
    assert form(desk).told.isHidden()
    desk.presses("Enter")
    assert desk.named("宏达公司（港区）").badge is not None


def test_what_the_hall_will_read_is_in_sight_wherever_the_fields_are(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    assert form(desk).preview.isVisible()
    assert not form(desk).area.isAncestorOf(form(desk).preview)


def test_fields_stay_in_line_where_one_of_them_says_what_is_wrong(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("合唱队")
    desk.fills("phone", "123")
    desk.presses("Enter")
    QApplication.processEvents()
    boxes = form(desk).fields.boxes
    assert boxes["phone"].wrong_words() != ""
    places = [boxes[name].field.geometry().top() for name in ("contact_role", "phone")]
    assert places[0] == places[1]


def test_tab_stops_at_the_consent_that_is_chosen(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("张小三")
    form(desk).fields.texts["stage_order"].setFocus()
    desk.presses("Tab")
    assert focused() is form(desk).fields.consent._segments["masked"]


def test_ctrl_n_goes_back_to_the_form_that_is_open(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("合唱队")
    desk.page.list.table.setFocus()
    desk.presses("Ctrl+N")
    assert focused() is form(desk).fields.texts["name"]
    assert form(desk).fields.texts["name"].text() == "合唱队"


def test_a_key_with_alt_that_does_nothing_types_nothing(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("合唱队")
    desk.presses("Alt+Y")
    assert form(desk).fields.texts["name"].text() == "合唱队"


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_goes_round_in_the_form(desk: RegisterDesk, key: Qt.Key) -> None:
    desk.presses("Ctrl+N")
    seen = [focused()]
    while len(seen) < 40 and (len(seen) < 2 or seen[-1] is not seen[0]):
        QTest.keyClick(focused(), key)
        seen.append(focused())
    assert seen[-1] is seen[0]
    assert all(desk.page.side.isAncestorOf(part) for part in seen)
    fields = form(desk).fields
    assert {fields.texts["phone"], fields.kind, fields.vip, form(desk).send} <= set(seen)
