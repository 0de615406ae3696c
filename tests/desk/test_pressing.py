"""Which keys press a button: Enter alone and Space; what is dangerous is never on Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from welfare_desk.desk.look import Look
from welfare_desk.desk.paint.button import Button, ButtonKind

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from pytestqt.qtbot import QtBot

ALONE = Qt.KeyboardModifier.NoModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space


class Around(QWidget):
    """What a button stands in: a form or a sheet, which hears the keys that the button leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count how often Enter comes here."""
        self.heard += event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@pytest.mark.parametrize(
    ("kind", "key", "held", "pressed"),
    [
        ("secondary", ENTER, ALONE, True),
        ("primary", Qt.Key.Key_Enter, KEYPAD, True),
        ("secondary", SPACE, ALONE, True),
        ("secondary", ENTER, CTRL, False),
        ("primary", Qt.Key.Key_Enter, CTRL | KEYPAD, False),
        ("primary", ENTER, SHIFT, False),
        ("danger", ENTER, ALONE, False),
        ("danger", ENTER, CTRL, False),
        ("danger", SPACE, ALONE, True),
    ],
)
def test_a_button_is_pressed_by_enter_alone_and_a_dangerous_one_is_not(
    qtbot: QtBot, kind: ButtonKind, key: Qt.Key, held: Qt.KeyboardModifier, *, pressed: bool
) -> None:
    around = Around()
    qtbot.addWidget(around)
    button = Button(Look(language="en"), "Act", kind=kind, parent=around)
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    QTest.keyClick(button, key, held)
    assert bool(clicks) is pressed
    assert around.heard == (0 if pressed else 1)


def test_a_button_that_becomes_dangerous_is_no_longer_on_enter(qtbot: QtBot) -> None:
    button = Button(Look(language="en"), "Act")
    qtbot.addWidget(button)
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    button.set_kind("danger")
    QTest.keyClick(button, ENTER)
    assert not clicks
