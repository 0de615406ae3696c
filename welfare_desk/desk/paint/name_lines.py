"""A long name where it must not be cut: it shrinks, then takes a second line, then an ellipsis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.paint.shapes import LEFT, smooth_painter, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent

    from welfare_desk.desk.look import Look

LINE_RATIO = 1.32


def two_lines(words: str, font: QFont, width_px: float) -> list[str]:
    """The words on one line, or on two of which the second may end in an ellipsis."""
    if width_of(words, font) <= width_px:
        return [words]
    layout = QTextLayout(words, font)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width_px)
    layout.endLayout()
    cut = first.textLength()
    rest = words[cut:].strip()
    fitting = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width_px)
    return [words[:cut].rstrip(), fitting]


class NameLines(QWidget):
    """A bold name in at most two lines; the tip says it whole."""

    def __init__(
        self, look: Look, *, px: int = 15, small_px: int = 13, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._px, self._small_px = px, small_px
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_name(self, words: str) -> None:
        """Show another name."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line if there is room."""
        width = width_of(self._words, self._look.font(self._px, 700, "names"))
        return QSize(round(width + 2), round(self._small_px * LINE_RATIO * 2) + 2)

    def minimumSizeHint(self) -> QSize:
        """Some words of it at least."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw one big line or two smaller ones."""
        painter = smooth_painter(self)
        painter.setPen(self._look.colour("text"))
        font = self._look.font(self._px, 700, "names")
        lines = [self._words]
        if width_of(self._words, font) > self.width():
            font = self._look.font(self._small_px, 700, "names")
            lines = two_lines(self._words, font, self.width())
        painter.setFont(font)
        height = font.pixelSize() * LINE_RATIO
        top = (self.height() - height * len(lines)) / 2
        for number, line in enumerate(lines):
            rect = QRectF(0, top + number * height, self.width() + 2, height)
            painter.drawText(rect, LEFT, line)
