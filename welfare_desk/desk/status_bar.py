"""The bar at the foot: the keys of this page at the left, who types and the file at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from welfare_desk.desk.operator_mark import OperatorMark
from welfare_desk.desk.paint.key_cap import HEIGHT_PX, draw_key_cap, key_cap_width
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.shapes import LEFT, smooth_painter, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint

BAR_PX = 30
GAP_PX = 18
KEY_GAP_PX = 6


class KeyHints(QWidget):
    """Keys and what they do, one after the other; those that do not fit are left out whole."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hints: tuple[KeyHint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_hints(self, hints: tuple[KeyHint, ...]) -> None:
        """Show the keys of a page."""
        self._hints = hints
        self.setAccessibleName(", ".join(f"{key} {words}" for key, words in hints))
        self.update()

    def sizeHint(self) -> QSize:
        """Takes what is left."""
        return QSize(200, BAR_PX - 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw caps and words."""
        painter, look = smooth_painter(self), self._look
        font = look.font(12)
        x = 0.0
        for key, words in self._hints:
            cap_px, words_px = key_cap_width(look, key), width_of(words, font)
            if x + cap_px + KEY_GAP_PX + words_px > self.width():
                return
            top = (self.height() - HEIGHT_PX) / 2
            draw_key_cap(painter, look, QRectF(x, top, cap_px, HEIGHT_PX), key)
            x += cap_px + KEY_GAP_PX
            painter.setFont(font)
            painter.setPen(look.colour("text2"))
            painter.drawText(QRectF(x, 0, words_px + 2, self.height()), LEFT, words)
            x += words_px + GAP_PX


class StatusBar(QWidget):
    """Keys at the left; who types, and where the work is kept, at the right."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(BAR_PX)
        self.hints = KeyHints(look)
        self.operator = OperatorMark(look)
        self._right = Label(look, px=12, role="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(GAP_PX)
        row.addWidget(self.hints, 1)
        row.addWidget(self.operator)
        row.addWidget(self._right)

    def show_place(self, words: str) -> None:
        """Say where the work is kept."""
        self._right.setText(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the hairline above."""
        painter = smooth_painter(self)
        painter.fillRect(self.rect(), self._look.colour("surface2"))
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("line"))
