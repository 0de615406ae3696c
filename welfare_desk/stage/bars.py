"""The goal bar and its two signs: solid gold is received, hatched is outstanding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPen, QTransform

if TYPE_CHECKING:
    from welfare_desk.stage.palette import Palette

Sign = Literal["solid", "hatch"]

HATCH_STEP = 0.38
HATCH_LINE = 0.105
HATCH_GROUND = 0.25
OUTLINE = 0.05


def paint_bar(
    painter: QPainter, bar: QRectF, palette: Palette, received: float, outstanding: float
) -> None:
    """Paint the track, what is outstanding and over it what is received, as shares of the bar."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_round(painter, bar, palette.track, palette.line, OUTLINE * 0.8 * bar.height())
    if outstanding > 0:
        _paint_hatched(painter, _part(bar, received + outstanding), palette, bar.height())
    if received > 0:
        _paint_solid(painter, _part(bar, received), palette)


def paint_mark(painter: QPainter, area: QRectF, palette: Palette, share: float) -> None:
    """Mark the goal inside a bar that ran over it."""
    width = max(2.0, area.height() * 0.08)
    left = area.left() + area.width() * share - width / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.text)
    painter.drawRoundedRect(QRectF(left, area.top(), width, area.height()), width / 2, width / 2)


def paint_swatch(painter: QPainter, area: QRectF, palette: Palette, sign: Sign) -> None:
    """The small square beside a figure that says how it looks in the bar."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = area.height() * 0.24
    if sign == "solid":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_gold(area, palette))
        painter.drawRoundedRect(area, radius, radius)
        return
    line = area.height() * 0.07
    painter.setPen(QPen(palette.outstanding, line))
    painter.setBrush(_hatch(palette.outstanding, area.height() * 1.15, _scale(painter)))
    inset = line / 2
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)


def _part(bar: QRectF, share: float) -> QRectF:
    """The left part of the bar; never shorter than its round ends."""
    return QRectF(
        bar.left(), bar.top(), max(bar.height(), bar.width() * min(1.0, share)), bar.height()
    )


def _paint_round(
    painter: QPainter, area: QRectF, fill: QColor | QBrush, outline: QColor, line: float
) -> None:
    painter.setPen(QPen(outline, line))
    painter.setBrush(fill)
    box = area.adjusted(line / 2, line / 2, -line / 2, -line / 2)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


def _paint_hatched(painter: QPainter, area: QRectF, palette: Palette, height: float) -> None:
    colour = palette.outstanding
    _paint_round(painter, area, _hatch(colour, height, _scale(painter)), colour, OUTLINE * height)


def _paint_solid(painter: QPainter, area: QRectF, palette: Palette) -> None:
    radius = area.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_gold(area, palette))
    painter.drawRoundedRect(area, radius, radius)
    gleam = QColor(Qt.GlobalColor.white)
    gleam.setAlphaF(0.35)
    painter.setBrush(gleam)
    band = area.adjusted(radius * 0.8, area.height() * 0.14, -radius * 0.8, -area.height() * 0.70)
    if band.width() > 0:
        painter.drawRoundedRect(band, band.height() / 2, band.height() / 2)


def _gold(area: QRectF, palette: Palette) -> QLinearGradient:
    gold = QLinearGradient(area.topLeft(), area.topRight())
    gold.setColorAt(0, palette.received[0])
    gold.setColorAt(1, palette.received[1])
    return gold


def _scale(painter: QPainter) -> float:
    """How many points of the screen stand for one px of a painter."""
    return painter.deviceTransform().m11()


def _hatch(colour: QColor, height: float, scale: float) -> QBrush:
    """A tile of slanting lines on a faint ground, painted point by point of the screen."""
    height *= scale
    side = max(6, round(height * HATCH_STEP))
    ground = QColor(colour)
    ground.setAlphaF(HATCH_GROUND)
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(ground)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.0, height * HATCH_LINE)))
    for offset in (-side, 0, side):
        painter.drawLine(QPointF(offset, side), QPointF(offset + side, 0))
    painter.end()
    brush = QBrush(tile)
    brush.setTransform(QTransform.fromScale(1 / scale, 1 / scale))
    return brush
