"""Strokes that several painted widgets share: rounded shapes, the focus ring, one line of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
FOCUS_PX = 2.0


def smooth_painter(widget: QWidget) -> QPainter:
    """A painter on a widget with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def rounded(
    painter: QPainter,
    rect: QRectF,
    radius_px: float,
    *,
    fill: QColor | None,
    edge: QColor | None,
    width_px: float = 1.0,
) -> None:
    """A rounded rectangle whose edge lies wholly inside `rect`."""
    inset = width_px / 2 if edge is not None else 0.0
    painter.setPen(QPen(edge, width_px) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius_px, radius_px)


def focus_ring(
    painter: QPainter, look: Look, rect: QRectF, radius_px: float, *, gap: QColor | None = None
) -> None:
    """The blue ring of keyboard focus, inside the shape; `gap` parts it from a strong fill."""
    rounded(painter, rect, radius_px, fill=None, edge=look.colour("focus"), width_px=FOCUS_PX)
    if gap is not None:
        inner = rect.adjusted(FOCUS_PX, FOCUS_PX, -FOCUS_PX, -FOCUS_PX)
        rounded(painter, inner, radius_px - FOCUS_PX, fill=None, edge=gap)


def line_of_words(
    painter: QPainter,
    rect: QRectF,
    words: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line of words in a rectangle, with an ellipsis where it is too narrow."""
    painter.setFont(font)
    painter.setPen(colour)
    fitting = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    painter.drawText(rect, align, fitting)


def width_of(words: str, font: QFont) -> float:
    """How wide words stand in a font, in px."""
    return QFontMetricsF(font).horizontalAdvance(words)
