"""Names in big type with small readings above some characters; they shrink before they are cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from welfare_desk.desk.paint.shapes import width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ruby import Ruby

READING_RATIO: Final = 0.4
LEADING: Final = 1.18
STEP: Final = 0.92
MOST_LINES: Final = 3

Line = list["Ruby"]


class NameSetting:
    """A name set into a box: the largest size, up to `most_px`, at which all of it fits.

    `px` is the size of the characters.
    """

    def __init__(
        self, look: Look, name: Sequence[Ruby], box: QRectF, *, most_px: float, least_px: float
    ) -> None:
        self._look = look
        self._box = box
        self._is_read = any(part.reading for part in name)
        px = most_px
        self._lines = self._broken(name, int(px))
        while px * STEP >= least_px and not self._fits(int(px)):
            px *= STEP
            self._lines = self._broken(name, int(px))
        self.px = int(px)
        self._balance(name)

    def texts(self) -> tuple[str, ...]:
        """The lines, without readings."""
        return tuple("".join(part.base for part in line) for line in self._lines)

    @property
    def height_px(self) -> float:
        """How high the lines stand together."""
        return len(self._lines) * self._pitch(self.px)

    @property
    def width_px(self) -> float:
        """How wide the longest line stands."""
        return max((self._width(line, self.px) for line in self._lines), default=0.0)

    def paint(self, painter: QPainter, colour: QColor, reading: QColor) -> None:
        """Paint the lines from the top of the box."""
        font = self._look.font(self.px, 700, "names")
        small = self._look.font(max(1, round(self.px * READING_RATIO)), 500)
        top = self._box.top()
        for line in self._lines:
            base = top + self._pitch(self.px) - (LEADING - 1) * self.px
            left = self._box.left()
            for part in line:
                wide = _advance(part, font.pixelSize(), self._look)
                painter.setFont(font)
                painter.setPen(colour)
                inside = width_of(part.base, font)
                painter.drawText(QPointF(left + (wide - inside) / 2, base), part.base)
                if part.reading:
                    above = QRectF(left, base - self.px * 1.28, wide, self.px * 0.42)
                    painter.setFont(small)
                    painter.setPen(reading)
                    painter.drawText(above, Qt.AlignmentFlag.AlignCenter, part.reading)
                left += wide
            top += self._pitch(self.px)

    def _balance(self, name: Sequence[Ruby]) -> None:
        """Make the lines about equally long: no single character is left for the last one."""
        count = len(self._lines)
        low, high = self._box.width() / max(1, count), self._box.width()
        while count > 1 and high - low > self.px / 4:
            middle = (low + high) / 2
            lines = self._broken(name, self.px, middle)
            if len(lines) > count:
                low = middle
            else:
                high, self._lines = middle, lines

    def _pitch(self, px: int) -> float:
        return px * (LEADING + (READING_RATIO if self._is_read else 0))

    def _fits(self, px: int) -> bool:
        high = len(self._lines) * self._pitch(px) <= self._box.height() + 1
        widest = max((self._width(line, px) for line in self._lines), default=0.0)
        return high and len(self._lines) <= MOST_LINES and widest <= self._box.width() + 1

    def _width(self, line: Line, px: int) -> float:
        return sum(_advance(part, px, self._look) for part in line)

    def _broken(self, name: Sequence[Ruby], px: int, width_px: float | None = None) -> list[Line]:
        """The lines of a name: broken where the language lets them be, readings kept together."""
        whole = "".join(part.base for part in name)
        font = self._look.font(px, 700, "names")
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(whole, font)
        layout.setTextOption(option)
        wide = self._box.width() if width_px is None else width_px
        layout.beginLayout()
        ends: list[int] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(wide - (px * 0.6 if self._is_read else 0))
            ends.append(line.textStart() + line.textLength())
        layout.endLayout()
        return _cut(name, ends)


def _advance(part: Ruby, px: int, look: Look) -> float:
    """How wide a part stands: as its characters, or as its reading where that is wider."""
    wide = width_of(part.base, look.font(px, 700, "names"))
    if not part.reading:
        return wide
    small = look.font(max(1, round(px * READING_RATIO)), 500)
    return max(wide, QFontMetricsF(small).horizontalAdvance(f"{part.reading} "))


def _cut(name: Sequence[Ruby], ends: Sequence[int]) -> list[Line]:
    """The parts of a name line by line; `ends` count characters of the whole name."""
    lines: list[Line] = [[] for _ in ends]
    place = number = 0
    for part in name:
        rest = part.base
        while rest and number < len(ends):
            room = ends[number] - place
            here, rest = rest[:room], rest[room:]
            if here:
                lines[number].append(type(part)(here, part.reading))
            place += len(here)
            if place >= ends[number]:
                number += 1
    return [line for line in lines if line]
