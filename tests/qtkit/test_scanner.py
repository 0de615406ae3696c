"""A scanner beside a clerk: real key events into real fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tests.hand_scanner import HandScanner
from welfare_desk.domain.ids import EventId
from welfare_desk.domain.scan_code import scan_code
from welfare_desk.qtkit.scanner import OF_ANOTHER_EVENT, Scanner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

EVENT = EventId("HM-2022-0625")
CODE = scan_code(EVENT, 27)
WIDE = "".join(chr(ord(each) + 0xFEE0) for each in CODE)
ENDINGS = {"": None, "Enter": Qt.Key.Key_Return, "keypad": Qt.Key.Key_Enter, "Tab": Qt.Key.Key_Tab}


class Form(QWidget):
    """Two fields and a button, and what was heard meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.amount, self.note, self.button = QLineEdit(), QLineEdit(), QPushButton("1")
        layout = QVBoxLayout(self)
        for part in (self.amount, self.note, self.button):
            layout.addWidget(part)
        self.entered: list[str] = []
        self.amount.returnPressed.connect(lambda: self.entered.append(self.amount.text()))


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    form.amount.setFocus()
    qtbot.waitUntil(form.amount.hasFocus)
    return form


@pytest.fixture
def badges(form: Form) -> list[object]:
    scanner = Scanner(form)
    scanner.use_event(EVENT)
    heard: list[object] = []
    scanner.scanned.connect(heard.append)
    return heard


@pytest.fixture(autouse=True)
def hand(monkeypatch: pytest.MonkeyPatch) -> HandScanner:
    return HandScanner(monkeypatch)


def commit(target: QWidget, text: str) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(target, event)


@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS)
def test_a_scan_leaves_the_amount_as_it_was(
    form: Form, badges: list[object], ending: Qt.Key | None, hand: HandScanner
) -> None:
    hand.scan(form.amount, "5000", pause_ms=80)
    form.amount.setCursorPosition(2)
    hand.scan(form.amount, CODE, ending=ending)
    assert badges == [27]
    assert (form.amount.text(), form.amount.cursorPosition()) == ("5000", 2)
    assert form.amount.hasFocus()
    assert form.entered == []


def test_what_was_selected_is_selected_again(
    form: Form, badges: list[object], hand: HandScanner
) -> None:
    form.amount.setText("5000")
    form.amount.selectAll()
    hand.scan(form.amount, CODE)
    assert badges == [27]
    assert form.amount.selectedText() == "5000"


def test_two_scans_in_a_row_are_two_badges(
    form: Form, badges: list[object], hand: HandScanner
) -> None:
    hand.scan(form.amount, CODE, ending=Qt.Key.Key_Return)
    hand.scan(form.amount, scan_code(EVENT, 4))
    hand.scan(form.amount, scan_code(EVENT, 5))
    assert badges == [27, 4, 5]
    assert form.amount.text() == ""
    assert form.entered == []


def test_the_same_figures_typed_by_hand_are_figures(
    form: Form, badges: list[object], hand: HandScanner
) -> None:
    hand.scan(form.amount, CODE, Qt.Key.Key_Return, pause_ms=80)
    assert badges == []
    assert form.entered == [CODE]


def test_figures_that_are_no_code_are_handed_on_in_their_order(
    form: Form, badges: list[object], hand: HandScanner
) -> None:
    wrong = CODE[:-1] + str((int(CODE[-1]) + 1) % 10)
    hand.scan(form.amount, wrong, Qt.Key.Key_Return)
    assert badges == []
    assert form.entered == [wrong]


def test_figures_typed_fast_come_by_themselves(
    form: Form, badges: list[object], qtbot: QtBot, hand: HandScanner
) -> None:
    hand.scan(form.amount, "12")
    qtbot.waitUntil(lambda: form.amount.text() == "12")
    assert badges == []


def test_a_key_that_is_held_down_is_no_scanner(form: Form, badges: list[object]) -> None:
    for _ in range(12):
        key = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", autorep=True
        )
        QCoreApplication.sendEvent(form.amount, key)
    assert form.amount.text() == "1" * 12


def test_full_width_figures_are_read(form: Form, badges: list[object]) -> None:
    for char in WIDE:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char)
            QCoreApplication.sendEvent(form.amount, key)
    assert badges == [27]
    assert form.amount.text() == ""


@pytest.mark.parametrize("pieces", [[CODE], [WIDE], list(WIDE), [CODE[:5], CODE[5:]]])
def test_an_input_method_may_put_the_code_in(
    form: Form, badges: list[object], pieces: list[str]
) -> None:
    form.amount.setText("20")
    for piece in pieces:
        commit(form.amount, piece)
    QTest.keyClick(form.amount, Qt.Key.Key_Return)
    assert badges == [27]
    assert form.amount.text() == "20"
    assert form.entered == []


def test_words_of_an_input_method_go_through(form: Form, badges: list[object]) -> None:
    commit(form.amount, "海沐晟")
    commit(form.amount, "3")
    commit(form.amount, "号楼")
    assert form.amount.text() == "海沐晟3号楼"


def test_a_button_with_the_focus_is_not_pressed(
    form: Form, badges: list[object], hand: HandScanner
) -> None:
    pressed: list[bool] = []
    form.button.clicked.connect(pressed.append)
    form.button.setFocus()
    hand.scan(form.button, CODE, ending=Qt.Key.Key_Return)
    assert badges == [27]
    assert pressed == []


def test_figures_of_a_scan_are_no_shortcuts(
    form: Form, badges: list[object], hand: HandScanner
) -> None:
    fired: list[str] = []
    for key in set(CODE) - {CODE[0]}:
        QShortcut(QKeySequence(key), form).activated.connect(lambda key=key: fired.append(key))
    form.button.setFocus()
    hand.scan(form.button, CODE)
    assert badges == [27]
    assert fired == []


def test_a_scan_above_a_modal_sheet_leaves_its_field_as_it_was(
    form: Form, badges: list[object], qtbot: QtBot, hand: HandScanner
) -> None:
    sheet = QDialog(form)
    reason = QLineEdit(sheet)
    sheet.setModal(True)
    sheet.open()
    reason.setFocus()
    qtbot.waitUntil(reason.hasFocus)
    reason.setText("重复")
    hand.scan(reason, CODE, ending=Qt.Key.Key_Return)
    assert badges == [27]
    assert reason.text() == "重复"
    assert sheet.isVisible()


def test_a_badge_of_another_event_is_told_and_typed_nowhere(form: Form, hand: HandScanner) -> None:
    scanner = Scanner(form)
    scanner.use_event(EventId("HM-2023-0625"))
    told: list[object] = []
    scanner.told.connect(told.append)
    scanner.scanned.connect(told.append)
    hand.scan(form.amount, CODE, ending=Qt.Key.Key_Return)
    assert told == [OF_ANOTHER_EVENT]
    assert form.amount.text() == ""
    assert form.entered == []


def test_before_an_event_is_open_nothing_is_held_back(form: Form, hand: HandScanner) -> None:
    heard: list[object] = []
    scanner = Scanner(form)
    scanner.scanned.connect(heard.append)
    hand.scan(form.amount, CODE)
    assert form.amount.text() == CODE
    assert heard == []
