"""Heavy work begins after the first paint, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from welfare_desk.qtkit.first_paint import FirstPaint

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot


class Painted(QWidget):
    """Counts its paint events."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.paints += 1


def test_it_tells_once_and_after_the_paint(qtbot: QtBot) -> None:
    window = Painted()
    qtbot.addWidget(window)
    told: list[int] = []
    first = FirstPaint(window)
    first.happened.connect(lambda: told.append(window.paints))
    assert told == []
    window.show()
    qtbot.waitUntil(lambda: bool(told))
    window.update()
    qtbot.waitUntil(lambda: window.paints >= 2)
    assert told == [1]
