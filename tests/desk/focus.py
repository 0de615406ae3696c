"""Where the keyboard is, and keys pressed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


def focused() -> QWidget:
    """The widget that has the keyboard."""
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def press(key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focused(), key)


def type_in(text: str) -> None:
    """Type a text where the keyboard is."""
    QTest.keyClicks(focused(), text)
