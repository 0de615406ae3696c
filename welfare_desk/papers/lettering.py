"""Letters on paper: the bundled fonts in tenths of a millimetre, and texts that fit their place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from welfare_desk.domain.texts import Language

Side = Literal["left", "middle", "right"]

_CHINESE: Final = "Desk Sans"
_LATIN: Final = "Barlow"
_FIGURES: Final = "Barlow Condensed"
_STEP: Final = 0.94
_SIDES: Final = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "middle": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


def lettering(size: float, weight: int = 400, language: Language = "zh") -> QFont:
    """The font of a size, in tenths of a millimetre."""
    return _font([_CHINESE] if language == "zh" else [_LATIN, _CHINESE], size, weight)


def big_figures(size: float) -> QFont:
    """The narrow, heavy figures of numbers that are read from afar."""
    return _font([_FIGURES, _CHINESE], size, 700)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How a text stands in its place; `balanced` lines are of much the same length."""

    largest: float
    smallest: float
    side: Side = "left"
    line_space: float = 1.0
    from_top: bool = False
    balanced: bool = False


class FittedText:
    """A text in the largest size in which all of it fits its place.

    Only below the smallest size is it cut off, which then shows as an ellipsis.
    """

    def __init__(self, text: str, place: QRectF, font: QFont, setting: Setting) -> None:
        self._place = place
        self._setting = setting
        size = setting.largest
        self._layout, self.height = self._laid_out(text, font, size)
        while self.height > place.height() and size > setting.smallest:
            size = max(size * _STEP, setting.smallest)
            self._layout, self.height = self._laid_out(text, font, size)
        self.size = size
        self.fits = self.height <= place.height()
        while text and self.height > place.height():
            text = text[:-1]
            self._layout, self.height = self._laid_out(f"{text}…", font, size)
        if setting.balanced and self.fits:
            self._balance(text, font)

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines as they stand on the page."""
        text = self._layout.text()
        lines = map(self._layout.lineAt, range(self._layout.lineCount()))
        return tuple(text[line.textStart() :][: line.textLength()] for line in lines)

    @property
    def covers(self) -> QRectF:
        """What the text takes of the page."""
        lines = map(self._layout.lineAt, range(self._layout.lineCount()))
        seen = QRectF()
        for line in lines:
            seen = seen.united(line.naturalTextRect())
        return QRectF(self._place.left() + seen.left(), self._top, seen.width(), self.height)

    @property
    def _top(self) -> float:
        spare = self._place.height() - self.height
        return self._place.top() + (0 if self._setting.from_top else spare / 2)

    def paint(self, painter: QPainter, colour: QColor) -> None:
        """Paint the text, in the middle of its place from top to bottom."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(self._place.left(), self._top))

    def _balance(self, text: str, font: QFont) -> None:
        """Narrow the lines as long as there are no more of them: no character is left alone."""
        lines = self._layout.lineCount()
        width = self._place.width() * _STEP
        while lines > 1 and width > self._place.width() / lines:
            layout, _ = self._laid_out(text, font, self.size, width)
            if layout.lineCount() > lines:
                break
            self._layout = layout
            width *= _STEP

    def _laid_out(
        self, text: str, font: QFont, size: float, width: float = 0
    ) -> tuple[QTextLayout, float]:
        made = QFont(font)
        made.setPixelSize(max(round(size), 1))
        layout = QTextLayout(text, made)
        option = QTextOption(_SIDES[self._setting.side])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width or self._place.width())
            line.setPosition(QPointF(0, height))
            height += line.height() * self._setting.line_space
        layout.endLayout()
        return layout, height


def _font(families: list[str], size: float, weight: int) -> QFont:
    made = QFont()
    made.setFamilies(families)
    made.setPixelSize(max(round(size), 1))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Qt 6.11 writes a ligature into a PDF as another letter: a hash with "ff" is copied wrongly.
    made.setFeature(QFont.Tag("liga"), 0)
    return made
