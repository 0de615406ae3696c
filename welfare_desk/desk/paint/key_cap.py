"""The key-cap that every control wears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.paint.shapes import CENTRE, rounded, smooth_painter, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter, QPaintEvent

    from welfare_desk.desk.look import Look

HEIGHT_PX = 18
RADIUS_PX = 4.0
TYPE = (11, 500)


def key_cap_width(look: Look, key: str) -> float:
    """How wide the cap of a key is, in px."""
    return max(width_of(key, look.font(*TYPE)) + 12, float(HEIGHT_PX))


def draw_key_cap(painter: QPainter, look: Look, rect: QRectF, key: str) -> None:
    """A cap on a light ground, its lower edge thicker."""
    rounded(painter, rect, RADIUS_PX, fill=look.colour("key"), edge=look.colour("keyLine"))
    painter.setPen(QPen(look.colour("keyLine"), 1))
    foot = rect.bottom() - 1.5
    painter.drawLine(QPointF(rect.left() + 3, foot), QPointF(rect.right() - 3, foot))
    painter.setFont(look.font(*TYPE))
    painter.setPen(look.colour("text2"))
    painter.drawText(rect.adjusted(0, -0.5, 0, -0.5), CENTRE, key)


def draw_outlined_key(
    painter: QPainter, look: Look, rect: QRectF, key: str, colour: QColor
) -> None:
    """A cap in one colour, for a coloured ground such as a button's."""
    edge = colour.toRgb()
    edge.setAlphaF(0.5)
    rounded(painter, rect, RADIUS_PX, fill=None, edge=edge)
    painter.setFont(look.font(*TYPE))
    painter.setPen(colour)
    painter.drawText(rect, CENTRE, key)


class KeyCap(QWidget):
    """A key, drawn as a cap; it names a key beside a control and takes no focus."""

    def __init__(self, look: Look, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._key = key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As wide as the key's name."""
        return QSize(round(key_cap_width(self._look, self._key) + 0.5), HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap."""
        draw_key_cap(smooth_painter(self), self._look, QRectF(self.rect()), self._key)
