"""The parts of the test picture: edges, frames, circles, greys, colours, sharp lines, small text.

Everything is measured in points of the screen; `u` is a thousand-and-eightieth of the height, as in
the scenes, so that a text here is as large as a text there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPen, QPolygonF

from welfare_desk.stage.faces import LOOKS

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPainter

GROUND: Final = QColor("#262626")
GRID: Final = QColor("#4a4a4a")
LINE: Final = QColor("#ffffff")
WIDE: Final = QColor("#5ec8ff")
NARROW: Final = QColor("#ffd35e")
SAFE: Final = QColor("#7be38b")
COLOURS: Final = ("#ff0000", "#00ff00", "#0000ff", "#00ffff", "#ff00ff", "#ffff00")
GREYS: Final = 11
"""From black to white in steps of a tenth."""

NEAR: Final = 5
"""A twentieth more than black, and less than white: what a badly set projector swallows (%)."""

CIRCLE: Final = 150
"""So far from the edges, in u, the circles of the corners have their middle."""

SAFE_SHARE: Final = 0.05
SPECIMEN: Final = "善款 ¥0123456789 Aa"
"""Letters to look at; a picture of text, in no language."""


def paint_pattern(painter: QPainter, size: QSize) -> None:
    """Paint the whole picture in so many points."""
    box, u = QRectF(0, 0, size.width(), size.height()), size.height() / 1080
    painter.fillRect(box, GROUND)
    _grid(painter, box)
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    _circles(painter, box, u)
    _corners(painter, box, u)
    painter.setRenderHint(painter.RenderHint.Antialiasing, on=False)
    _frames(painter, box, u)
    _greys(painter, QRectF(box.center().x() - 440 * u, 720 * u, 880 * u, 90 * u), u)
    _colours(painter, QRectF(box.center().x() - 440 * u, 820 * u, 880 * u, 40 * u))
    _sharpness(painter, box, u)
    _texts(painter, box, u)


def _grid(painter: QPainter, box: QRectF) -> None:
    """Squares: nine over the height, from the middle outwards."""
    pitch = box.height() / 9
    painter.setPen(QPen(GRID, 1))
    columns = int(box.width() / 2 / pitch)
    for column in range(-columns, columns + 1):
        x = round(box.center().x() + column * pitch)
        painter.drawLine(x, 0, x, int(box.height()))
    for row in range(10):
        y = round(row * pitch)
        painter.drawLine(0, y, int(box.width()), y)


def _circles(painter: QPainter, box: QRectF, u: float) -> None:
    """One in the middle and one in each corner: an egg tells of a wrong shape."""
    painter.setPen(QPen(LINE, max(1.0, 2 * u)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.center(), 470 * u, 470 * u)
    inner = box.adjusted(CIRCLE * u, CIRCLE * u, -CIRCLE * u, -CIRCLE * u)
    for corner in (inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight()):
        painter.drawEllipse(corner, 90 * u, 90 * u)


def _corners(painter: QPainter, box: QRectF, u: float) -> None:
    """An arrow into each corner: what of it is missing, the projector cuts off."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(LINE)
    side = 60 * u
    for corner, across, down in (
        (box.topLeft(), side, side),
        (box.topRight(), -side, side),
        (box.bottomLeft(), side, -side),
        (box.bottomRight(), -side, -side),
    ):
        painter.drawPolygon(
            QPolygonF([corner, corner + QPointF(across, 0), corner + QPointF(0, down)])
        )


def _frames(painter: QPainter, box: QRectF, u: float) -> None:
    """The outermost points, the safe area, and where pictures of 16:9 and 4:3 end."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(LINE, 1))
    painter.drawRect(box.adjusted(0, 0, -1, -1))
    inside = min(box.width(), box.height()) * SAFE_SHARE
    safe = box.adjusted(inside, inside, -inside, -inside)
    for frame, colour, name in (
        (_shaped(box, 16 / 9), WIDE, "16:9"),
        (_shaped(box, 4 / 3), NARROW, "4:3"),
        (safe, SAFE, "5 %"),
    ):
        painter.setPen(QPen(colour, max(1, round(2 * u)), Qt.PenStyle.DashLine))
        painter.drawRect(frame.adjusted(1, 1, -2, -2))
        painter.setFont(_font(28 * u))
        place = QPointF(frame.left() + 14 * u, frame.center().y() + _lower(name) * u)
        painter.drawText(place, name)


def _lower(name: str) -> float:
    """Frames may share their left edge: their names stand one below the other."""
    return {"16:9": -50.0, "4:3": 0.0}.get(name, 50.0)


def _greys(painter: QPainter, box: QRectF, u: float) -> None:
    """Steps of grey, each other than the next; in the outer two a square, hardly to be seen."""
    width = box.width() / GREYS
    for step in range(GREYS):
        field = QRectF(box.left() + step * width, box.top(), width, box.height())
        painter.fillRect(field, _grey(100 * step / (GREYS - 1)))
        if step in {0, GREYS - 1}:
            inset = 24 * u
            near = field.adjusted(inset, inset, -inset, -inset)
            painter.fillRect(near, _grey(NEAR if step == 0 else 100 - NEAR))


def _colours(painter: QPainter, box: QRectF) -> None:
    """The pure colours: one that is missing tells of a bad cable."""
    width = box.width() / len(COLOURS)
    for index, colour in enumerate(COLOURS):
        field = QRectF(box.left() + index * width, box.top(), width, box.height())
        painter.fillRect(field, QColor(colour))


def _sharpness(painter: QPainter, box: QRectF, u: float) -> None:
    """Lines of one, two and three points in the middle and near the corners: grey means blurred."""
    inner = box.adjusted(CIRCLE * u, CIRCLE * u, -CIRCLE * u, -CIRCLE * u)
    corners = (inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight())
    middle = box.center() + QPointF(0, 40 * u)
    for place, side in ((middle, int(120 * u)), *((corner, int(52 * u)) for corner in corners)):
        left, top = int(place.x()) - side * 3 // 2, int(place.y()) - side // 2
        for index, points in enumerate((1, 2, 3)):
            _lines(painter, left + index * side, top, side, points)


def _lines(painter: QPainter, left: int, top: int, side: int, points: int) -> None:
    """A field of lines of so many points, upright in its upper half, level in its lower one."""
    painter.fillRect(left, top, side, side, Qt.GlobalColor.black)
    half = side // 2
    for at in range(0, side - points + 1, 2 * points):
        painter.fillRect(left + at, top, points, half, Qt.GlobalColor.white)
    for at in range(half, side - points + 1, 2 * points):
        painter.fillRect(left, top + at, side, points, Qt.GlobalColor.white)


def _texts(painter: QPainter, box: QRectF, u: float) -> None:
    """How many points there are, and the smallest letters of the stage, to be read at the back."""
    painter.setPen(LINE)
    points = f"{box.width():.0f} × {box.height():.0f}"
    _line(painter, box, 190 * u, 72 * u, points)
    smallest = sorted({LOOKS[language].smallest for language in ("zh", "en")})
    top = 300 * u
    for size in (*smallest, 48.0):
        _line(painter, box, top, size * u, f"{SPECIMEN} {size:.0f}")
        top += (size + 26) * u


def _line(painter: QPainter, box: QRectF, top: float, size_px: float, text: str) -> None:
    painter.setFont(_font(size_px))
    row = QRectF(box.left(), top, box.width(), size_px * 1.4)
    painter.drawText(row, Qt.AlignmentFlag.AlignCenter, text)


def _font(size_px: float) -> QFont:
    font = QFont(["Barlow", "Desk Sans"])
    font.setPixelSize(max(1, round(size_px)))
    return font


def _grey(percent: float) -> QColor:
    level = round(255 * percent / 100)
    return QColor(level, level, level)


def _shaped(box: QRectF, shape: float) -> QRectF:
    """The largest frame of this shape (width by height) in the middle of a box."""
    width = min(box.width(), box.height() * shape)
    height = width / shape
    return QRectF(box.center().x() - width / 2, box.center().y() - height / 2, width, height)
