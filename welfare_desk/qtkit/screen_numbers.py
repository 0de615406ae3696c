"""Every screen shows its number for some seconds, so that two equal projectors are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QRasterWindow

from welfare_desk.qtkit.screen_list import numbered_screens

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QScreen

SHOWN_MS = 4000
EDGE = 0.05
"""So far from the edges of the screen a number stands, as a share of the screen's height."""

LARGE = 0.24
SMALL = 0.07
"""The height of a number, as a share of the screen's: before the hall it is a quiet badge."""

PLATE = QColor("#17181c")
INK = QColor("#ffffff")


class ScreenNumbers(QObject):
    """Shows the numbers of the screens in small windows that take no key and no mouse.

    A number stands large in the lower left corner, where nobody types; on the stage's screen it is
    a badge in the upper right corner, for the hall may be looking.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.windows: list[QRasterWindow] = []
        self._over = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._over.timeout.connect(self.hide)

    def show(self, stage: QScreen | None) -> None:
        """Show the numbers now; `stage` is the screen that the stage fills, if it fills one."""
        self.hide()
        for number, screen in enumerate(numbered_screens(), start=1):
            window = NumberWindow(number)
            window.setScreen(screen)
            window.setGeometry(_badge(screen) if screen is stage else _plate(screen))
            window.show()
            self.windows.append(window)
        self._over.start()

    def hide(self) -> None:
        """Take the numbers away."""
        self._over.stop()
        for window in self.windows:
            window.hide()
        self.windows.clear()


class NumberWindow(QRasterWindow):
    """A plate with a number on it."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFlags(
            # a tool tip is put before full-screen windows and never gets the keys
            Qt.WindowType.ToolTip
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.WindowTransparentForInput
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the number."""
        box = QRectF(QPoint(0, 0), self.size())
        with QPainter(self) as painter:
            painter.fillRect(box, PLATE)
            font = QFont("Barlow Condensed")
            font.setBold(True)
            font.setPixelSize(round(box.height() * 0.8))
            painter.setFont(font)
            painter.setPen(INK)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))


def _plate(screen: QScreen) -> QRect:
    """The place of a large number."""
    box = screen.geometry()
    side, edge = round(box.height() * LARGE), round(box.height() * EDGE)
    return QRect(QPoint(box.left() + edge, box.bottom() - edge - side), QSize(side, side))


def _badge(screen: QScreen) -> QRect:
    """The place of a number before the hall."""
    box = screen.geometry()
    side, edge = round(box.height() * SMALL), round(box.height() * EDGE)
    return QRect(QPoint(box.right() - edge - side, box.top() + edge), QSize(side, side))
