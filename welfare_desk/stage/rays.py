"""Soft rays of light that stand behind a celebration."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF, QRadialGradient

if TYPE_CHECKING:
    from welfare_desk.stage.palette import Palette

COUNT: Final = 20
REACH: Final = 0.62
"""How far the light goes, as a share of the width."""

SHADES: Final = ((0.0, 0.0), (0.34, 0.008), (0.62, 0.075), (0.82, 0.05), (1.0, 0.0))
"""How strong it is on its way: next to nothing where the number stands, for that must be read."""


def paint_rays(painter: QPainter, size: QSizeF, colours: Palette) -> None:
    """Paint wedges of light from one point, fainter towards it and towards their ends."""
    middle = QPointF(size.width() / 2, size.height() * 0.4)
    reach = size.width() * REACH
    light = QRadialGradient(middle, reach)
    for share, strength in SHADES:
        shade = QColor(colours.accent)
        shade.setAlphaF(strength)
        light.setColorAt(share, shade)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    for ray in range(COUNT):
        painter.drawPolygon(QPolygonF([middle, *_ends(middle, reach, ray)]))


def _ends(middle: QPointF, reach: float, ray: int) -> list[QPointF]:
    """The two far corners of a ray; every other one is narrower."""
    angle, half = 2 * math.pi * (ray + 0.5) / COUNT, math.pi / COUNT * (0.5, 0.28)[ray % 2]
    far = reach / math.cos(half)
    turns = (angle - half, angle + half)
    return [middle + QPointF(far * math.cos(turn), far * math.sin(turn)) for turn in turns]
