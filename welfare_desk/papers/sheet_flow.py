"""Rows of text that flow down A4 pages: each as high as its longest cell, none over another.

How to make such a paper: a `Flow`, its `row`s from top to bottom, then `paper()`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPen

from welfare_desk.papers.lettering import FittedText, Setting, lettering
from welfare_desk.papers.page import HEIGHT, WIDTH, Paper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from welfare_desk.domain.texts import Language
    from welfare_desk.papers.lettering import Side

LEFT: Final = 180
COLUMN: Final = WIDTH - 2 * LEFT
TOP: Final = 150
BOTTOM: Final = HEIGHT - 190
FOOT: Final = HEIGHT - 140
INK, GREY, RED, LINE = QColor("#1F2328"), QColor("#57606A"), QColor("#B42318"), QColor("#8C959F")
_ENDLESS: Final = 100_000.0
_FOOT_SIZE: Final = 24
_SIGN_HIGH: Final = 230
_FOOT_HIGH: Final = 36


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A text in its column; `left` and `width` are tenths of a millimetre from the left margin."""

    said: str
    left: float = 0
    width: float = COLUMN
    size: float = 32
    weight: int = 400
    side: Side = "left"
    colour: QColor = field(default_factory=lambda: INK)


@dataclass(slots=True)
class FlowPage:
    """What stands on a page: texts in their colours, and lines in their widths."""

    texts: list[tuple[FittedText, QColor]] = field(default_factory=list)
    lines: list[tuple[QLineF, float]] = field(default_factory=list)


class Flow:
    """Takes rows; a row that does not fit begins the next page."""

    def __init__(self, language: Language, foot: str) -> None:
        """`foot` stands at the foot of every page, with the number of the page."""
        self._language: Language = language
        self._foot = foot
        self.pages = [FlowPage()]
        self._y = float(TOP)

    def row(self, *cells: Cell, gap: float = 10, ruled: bool = False) -> None:
        """Put cells beside each other; `ruled` draws a thin line below them."""
        texts = [(self._text(cell, self._y), cell) for cell in cells]
        height = max(text.height for text, _ in texts)
        if self._y + height > BOTTOM:
            self.turn()
            texts = [(self._text(cell, self._y), cell) for cell in cells]
        page = self.pages[-1]
        page.texts += [(text, cell.colour) for text, cell in texts]
        self._y += height + gap
        if ruled:
            self.rule()

    def rule(self, width: float = 1.5, *, gap: float = 10) -> None:
        """Draw a line over the whole column."""
        self.pages[-1].lines.append((QLineF(LEFT, self._y, LEFT + COLUMN, self._y), width))
        self._y += gap

    def space(self, height: float) -> None:
        """Leave some room."""
        self._y += height

    def keep_room(self, height: float) -> None:
        """Begin the next page unless so much room is left: what follows belongs together."""
        if self._y + height > BOTTOM:
            self.turn()

    def sign(self, columns: Sequence[tuple[str, str]]) -> None:
        """Lines to sign on, side by side: what each is, and who is to sign there."""
        self.keep_room(_SIGN_HIGH)
        width = COLUMN / len(columns)
        self.row(
            *(
                Cell(said=said, left=place * width, width=width - 60, size=28, colour=GREY)
                for place, (said, _) in enumerate(columns)
            )
        )
        if any(name for _, name in columns):
            self.row(
                *(
                    Cell(said=name, left=place * width, width=width - 60, size=36, weight=500)
                    for place, (_, name) in enumerate(columns)
                )
            )
        self.space(110)
        for place in range(len(columns)):
            left = LEFT + place * width
            line = QLineF(left, self._y, left + width - 60, self._y)
            self.pages[-1].lines.append((line, 2))
        self._y += 16

    def turn(self) -> None:
        """Begin the next page."""
        self.pages.append(FlowPage())
        self._y = float(TOP)

    def paper(self, title: str) -> Paper:
        """All pages, each with its foot."""
        total = len(self.pages)
        for number, page in enumerate(self.pages, start=1):
            page.texts += [
                (self._at_foot(self._foot, "left"), GREY),
                (self._at_foot(f"{number} / {total}", "right"), GREY),
            ]
        return Paper(title, tuple(partial(_paint, page=page) for page in self.pages))

    def _at_foot(self, said: str, side: Side) -> FittedText:
        """A text of the foot; what is endless ends in an ellipsis, for it stands above in full."""
        left, width = (LEFT, COLUMN - 260) if side == "left" else (LEFT + COLUMN - 240, 240.0)
        setting = Setting(largest=_FOOT_SIZE, smallest=16, side=side, from_top=True)
        place = QRectF(left, FOOT, width, _FOOT_HIGH)
        return FittedText(said, place, lettering(_FOOT_SIZE, 400, self._language), setting)

    def _text(self, cell: Cell, top: float) -> FittedText:
        place = QRectF(LEFT + cell.left, top, cell.width, _ENDLESS)
        setting = Setting(largest=cell.size, smallest=cell.size, side=cell.side, from_top=True)
        font = lettering(cell.size, cell.weight, self._language)
        return FittedText(cell.said or " ", place, font, setting)


def _paint(painter: QPainter, *, page: FlowPage) -> None:
    for line, width in page.lines:
        painter.setPen(QPen(LINE, width))
        painter.drawLine(line)
    for text, colour in page.texts:
        text.paint(painter, colour)
