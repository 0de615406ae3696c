"""Each screen shows its number for a while, where it stands in nobody's way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from welfare_desk.qtkit.screen_numbers import ScreenNumbers

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_number_stands_large_in_the_lower_left_corner_and_takes_no_key(qtbot: QtBot) -> None:
    numbers = ScreenNumbers()
    numbers.show(None)
    (window,) = numbers.windows
    screen = QGuiApplication.primaryScreen().geometry()
    assert screen.contains(window.geometry())
    assert window.geometry().center().x() < screen.width() / 3
    assert window.geometry().center().y() > screen.height() / 2
    assert window.flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.flags() & Qt.WindowType.WindowTransparentForInput
    numbers.hide()
    assert numbers.windows == []


def test_before_the_hall_it_is_a_badge(qtbot: QtBot) -> None:
    numbers = ScreenNumbers()
    numbers.show(screen := QGuiApplication.primaryScreen())
    (window,) = numbers.windows
    assert window.height() < screen.geometry().height() / 10
    assert window.geometry().center().x() > screen.geometry().width() / 2
    assert window.geometry().center().y() < screen.geometry().height() / 2
    numbers.hide()


def test_the_numbers_go_by_themselves_and_asking_again_begins_anew(qtbot: QtBot) -> None:
    numbers = ScreenNumbers()
    numbers._over.setInterval(50)
    numbers.show(None)
    (first,) = numbers.windows
    numbers.show(None)
    assert not first.isVisible()
    qtbot.waitUntil(lambda: not numbers.windows)
