"""The cloth behind every scene: a dark room of silk in which gold gathers, painted once.

It is painted with sixteen bits a channel and a grain finer than one step of the projector, so that
the long gradients show no bands; afterwards it is an opaque picture that is only copied.
"""

from __future__ import annotations

import math
from array import array
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
)

from welfare_desk.stage.sashes import SASHES

if TYPE_CHECKING:
    from welfare_desk.stage.palette import Colours, Palette
    from welfare_desk.stage.sashes import Curve, Point, Sash

SEED = 7
STEPS = 160
SHADES = 14
GRAIN = 256
MODE = QPainter.CompositionMode


def silk(palette: Palette, size: QSize) -> QImage:
    """The cloth of a theme in a size; 0.3–0.8 s, so keep what you get."""
    image = QImage(size, QImage.Format.Format_RGBX64)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_room(painter, palette, size)
    for sash in SASHES:
        _paint_sash(painter, palette, size, sash)
    _paint_dust(painter, palette, size)
    painter.setCompositionMode(MODE.CompositionMode_SourceOver)
    if palette.is_dark:
        _paint_shade(painter, palette, size)
    painter.setCompositionMode(MODE.CompositionMode_Plus)
    painter.fillRect(image.rect(), QBrush(_grain()))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _paint_room(painter: QPainter, palette: Palette, size: QSize) -> None:
    """The room and its wells of light; what follows is added to the light, or taken by day."""
    width, height = size.width(), size.height()
    wall = QLinearGradient(0, 0, 0, height)
    for stop, colour in zip((0.0, 0.55, 1.0), palette.bg, strict=True):
        wall.setColorAt(stop, colour)
    painter.fillRect(0, 0, width, height, wall)
    glow = palette.glow[0]
    if palette.is_dark:
        _paint_glow(
            painter, (width * 0.50, height * 1.18), (width * 0.75, height * 0.82), glow, 0.62
        )
        _paint_glow(
            painter, (width * 0.50, height * 0.40), (width * 0.52, height * 0.62), glow, 0.14
        )
        _paint_glow(
            painter, (width * 0.96, height * -0.08), (width * 0.36, height * 0.55), glow, 0.34
        )
        painter.setCompositionMode(MODE.CompositionMode_Screen)
    else:
        _paint_glow(
            painter, (width * 0.50, height * 0.40), (width * 0.62, height * 0.75), glow, 0.95
        )
        painter.setCompositionMode(MODE.CompositionMode_Multiply)


def _paint_glow(
    painter: QPainter, centre: Point, radii: Point, colour: QColor, strength: float
) -> None:
    painter.save()
    painter.translate(*centre)
    painter.scale(radii[0] / radii[1], 1)
    light = QRadialGradient(0, 0, radii[1])
    for step in range(17):
        share = step / 16
        light.setColorAt(share, _faint(colour, strength * (1 - share) ** 2.2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    painter.drawEllipse(QPointF(0, 0), radii[1], radii[1])
    painter.restore()


def _paint_sash(painter: QPainter, palette: Palette, size: QSize, sash: Sash) -> None:
    strength = sash.strength * (1.0 if palette.is_dark else 0.62)
    colours = tuple(palette.ribbon[index] for index in sash.shaded)
    upper, lower = _smooth(sash.upper), _smooth(sash.lower)
    for strip in range(sash.strips):
        middle = (strip + 0.5) / sash.strips
        path = _between(upper, lower, strip / sash.strips, size)
        path.connectPath(_between(upper, lower, (strip + 1.3) / sash.strips, size).toReversed())
        path.closeSubpath()
        path.setFillRule(Qt.FillRule.WindingFill)
        edge = strength * math.sin(math.pi * middle) ** 0.55
        painter.fillPath(path, _strip_light(sash, colours, middle, edge, size.width()))
    _paint_threads(painter, palette, size, sash)


def _strip_light(
    sash: Sash, colours: Colours, across: float, strength: float, width: int
) -> QLinearGradient:
    light = QLinearGradient(0, 0, width, 0)
    for step in range(SHADES + 1):
        along = step / SHADES
        shade = _shade(sash, across, along)
        if shade > 0.45:  # noqa: PLR2004 - where base turns into light
            colour = _mixed(colours[0], colours[1], (shade - 0.45) / 0.55)
        else:
            colour = _mixed(colours[2], colours[0], shade / 0.45)
        opacity = strength * (0.10 + 0.90 * shade**sash.gamma) * _faded(sash, along)
        light.setColorAt(along, _faint(colour, opacity))
    return light


def _paint_threads(painter: QPainter, palette: Palette, size: QSize, sash: Sash) -> None:
    strength = sash.thread_strength * (1.0 if palette.is_dark else 0.62)
    upper, lower = _smooth(sash.upper), _smooth(sash.lower)
    painter.save()
    if palette.is_dark:  # added to blue silk, gold would turn white
        painter.setCompositionMode(MODE.CompositionMode_SourceOver)
    for thread in range(sash.threads):
        across = 0.5 - 0.5 * math.cos(math.pi * (thread + 0.5) / sash.threads)
        light = QLinearGradient(0, 0, size.width(), 0)
        for step in range(SHADES + 1):
            along = step / SHADES
            glint = _faded(sash, along) * (0.25 + 0.75 * _shade(sash, across, along))
            light.setColorAt(along, _faint(palette.thread, strength * glint))
        pen = QPen(QBrush(light), 1.1 * size.height() / 1080)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(_between(upper, lower, across, size), pen)
    painter.restore()


def _paint_dust(painter: QPainter, palette: Palette, size: QSize) -> None:
    """Points of light along the lower sash, faint where the number stands."""
    chance = Random(SEED)  # noqa: S311 - the same dust every time, no secret
    width, height, unit = size.width(), size.height(), size.height() / 1080
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(int(50 * width / height)):
        up = 1 if chance.random() < 0.7 else -1  # noqa: PLR2004 - more above the sash than below
        x = chance.random() * width
        y = height * (0.80 + abs(chance.gauss(0, 0.09)) * up)
        large = chance.random() > 0.9  # noqa: PLR2004 - one in ten
        radius = (abs(chance.gauss(0, 1)) * 1.6 + 0.8) * unit * (2.6 if large else 1.0)
        strength = chance.uniform(0.10, 0.30 if large else 0.55)
        if height * 0.2 < y < height * 0.66:
            strength *= 0.35
        light = QRadialGradient(x, y, radius * 2.2)
        for stop, share in ((0.0, 1.0), (0.4, 0.7), (1.0, 0.0)):
            light.setColorAt(stop, _faint(palette.dust, strength * share))
        painter.setBrush(light)
        painter.drawEllipse(QPointF(x, y), radius * 2.2, radius * 2.2)


def _paint_shade(painter: QPainter, palette: Palette, size: QSize) -> None:
    """The quiet above, so that the number keeps its contrast."""
    shade = QLinearGradient(0, 0, 0, size.height())
    for stop, strength in ((0.0, 0.40), (0.16, 0.20), (0.45, 0.15), (0.80, 0.19), (1.0, 0.0)):
        shade.setColorAt(stop, _faint(palette.bg[0], strength))
    painter.fillRect(0, 0, size.width(), size.height(), shade)


def _smooth(points: Curve) -> list[Point]:
    """A Catmull-Rom curve through the points."""
    ends = (points[0], *points, points[-1])
    steps = STEPS // (len(points) - 1)
    curve = [
        tuple(_spline([ends[leg + k][axis] for k in range(4)], step / steps) for axis in (0, 1))
        for leg in range(len(points) - 1)
        for step in range(steps)
    ]
    return [(x, y) for x, y in curve] + [points[-1]]


def _spline(values: list[float], share: float) -> float:
    a, b, c, d = values
    linear, square = -a + c, 2 * a - 5 * b + 4 * c - d
    cubic = -a + 3 * b - 3 * c + d
    return 0.5 * (2 * b + linear * share + square * share**2 + cubic * share**3)


def _between(upper: list[Point], lower: list[Point], across: float, size: QSize) -> QPainterPath:
    """The line that lies a share of the way from the upper to the lower curve, in px."""
    path = QPainterPath()
    for index, ((ax, ay), (bx, by)) in enumerate(zip(upper, lower, strict=False)):
        x = (ax + (bx - ax) * across) * size.width()
        y = (ay + (by - ay) * across) * size.height()
        path.moveTo(x, y) if index == 0 else path.lineTo(x, y)
    return path


def _shade(sash: Sash, across: float, along: float) -> float:
    turn = 2 * math.pi * (sash.folds * across + sash.drift * along) + sash.phase
    return 0.5 + 0.5 * math.cos(turn)


def _faded(sash: Sash, along: float) -> float:
    """0 outside the sash's reach, 1 in its middle, soft between."""
    begin, full, wane, end = sash.fade
    if along <= begin or along >= end:
        return 0.0
    share = min(1.0, (along - begin) / (full - begin), (end - along) / (end - wane))
    return share * share * (3 - 2 * share)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    def between(a: float, b: float) -> float:
        return a + (b - a) * share

    return QColor.fromRgbF(
        between(one.redF(), other.redF()),
        between(one.greenF(), other.greenF()),
        between(one.blueF(), other.blueF()),
    )


def _faint(colour: QColor, opacity: float) -> QColor:
    return QColor.fromRgbF(
        colour.redF(), colour.greenF(), colour.blueF(), max(0.0, min(1.0, opacity))
    )


def _grain() -> QImage:
    """A tile of noise below one step of an eight-bit channel."""
    noise = Random(SEED).randbytes(GRAIN * GRAIN)  # noqa: S311 - the same grain every time
    pixels = array("H", (part for level in noise for part in (level, level, level, 0xFFFF)))
    tile = QImage(
        pixels.tobytes(), GRAIN, GRAIN, GRAIN * 8, QImage.Format.Format_RGBA64_Premultiplied
    )
    return tile.copy()
