"""The first thing on the screen: the frame of the window and one line that takes keys at once.

It stands for the fifth of a second in which the rooms behind it are loaded and built. What was
typed meanwhile goes into the cell that has the keys then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QInputMethodEvent, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from welfare_desk.qtkit.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.qtkit.theme import Mode

SIZE = QSize(1366, 768)
RAIL_PX = 84
TOP_PX = 50
FOOT_PX = 30
ENTRY = QRect(98, 64, 914, 152)
LINE = QRect(113, 96, 350, 38)
TEXT_PX = 16


class Threshold(QWidget):
    """A window that is there at once; it keeps its place when the desk moves in."""

    def __init__(self, mode: Mode = "light") -> None:
        super().__init__()
        self._theme = theme(mode)
        self.setPalette(self._theme.palette())
        self._line = QLineEdit(self)
        font = self._line.font()
        font.setPixelSize(TEXT_PX)
        self._line.setFont(font)
        self._line.setGeometry(LINE)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowTitle("公益集市服务台 · Welfare Desk")
        self.resize(SIZE)
        self._line.setFocus()

    @property
    def mode(self) -> Mode:
        """Light or dark."""
        return self._theme.mode

    def move_in(self, window: MainWindow) -> None:
        """Let the desk fill the window, and hand over what was typed."""
        self.setPalette(window.palette())
        self.setStyleSheet(window.styleSheet())
        window.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(window.windowTitle())
        typed = self._line.text()
        self._line.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(window)
        window.show()
        window.show_page(window.page)
        cell = QApplication.focusWidget()
        if typed and cell is not None:
            event = QInputMethodEvent()
            event.setCommitString(typed)
            QCoreApplication.sendEvent(cell, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw where rail, top, entry card and foot will stand."""
        painter = QPainter(self)
        colour = self._theme.colour
        width, height = self.width(), self.height()
        painter.fillRect(self.rect(), colour("bg"))
        painter.fillRect(0, 0, RAIL_PX, height, colour("rail"))
        painter.fillRect(RAIL_PX, 0, width, TOP_PX, colour("surface"))
        painter.fillRect(RAIL_PX, height - FOOT_PX, width, FOOT_PX, colour("surface"))
        painter.fillRect(ENTRY, colour("surface"))
        painter.setPen(colour("brand"))
        painter.drawRect(ENTRY)
