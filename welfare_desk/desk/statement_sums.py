"""Both sides in figures, by the way of giving: statement, books, and by how much they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, rounded, smooth_painter
from welfare_desk.desk.statement_words import way_icon, way_words
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.statement_sides import Side

ROW_PX: Final = 26
HEAD_PX: Final = 26
NAME_PX: Final = 150
RADIUS_PX: Final = 10.0
ICON_PX: Final = 16


class StatementSums(QWidget):
    """A small table that is painted: a row for each way of giving that has a sum."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sides: tuple[Side, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sides(self, sides: Sequence[Side]) -> None:
        """Show both sides of each way."""
        self._sides = tuple(sides)
        self.setVisible(bool(sides))
        self.setAccessibleName("; ".join(self.row_words(side) for side in self._sides))
        self.updateGeometry()
        self.update()

    def row_words(self, side: Side) -> str:
        """What a row says."""
        words = self.tr("{way}: statement ¥{statement}, books ¥{books}, difference {difference}")
        return words.format(
            way=way_words(side.method),
            statement=Money(side.statement_fen).figures,
            books=Money(side.books_fen).figures,
            difference=Money(side.difference_fen).signed,
        )

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(400, HEAD_PX + len(self._sides) * ROW_PX + 10)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_sides(self._sides)
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the table on its card."""
        painter, look = smooth_painter(self), self._look
        ground = QRectF(self.rect())
        rounded(painter, ground, RADIUS_PX, fill=look.colour("surface"), edge=look.colour("line"))
        heads = ("", self.tr("Statement ¥"), self.tr("Books ¥"), self.tr("Difference ¥"))
        for rect, words in zip(self._cells(0), heads, strict=True):
            line_of_words(painter, rect, words, look.font(12, 500), look.colour("text2"), RIGHT)
        for row, side in enumerate(self._sides, start=1):
            self._draw_side(painter, row, side)

    def _draw_side(self, painter: QPainter, row: int, side: Side) -> None:
        look = self._look
        name, stated, booked, apart = self._cells(row)
        icon = look.pixmap(way_icon(side.method), "text2", ICON_PX)
        painter.drawPixmap(QPointF(name.left(), name.center().y() - ICON_PX / 2), icon)
        words = name.adjusted(ICON_PX + 7, 0, 0, 0)
        said = way_words(side.method)
        line_of_words(painter, words, said, look.font(14, 500), look.colour("text"), LEFT)
        figures = look.font(16, 600, "figures")
        for rect, fen in ((stated, side.statement_fen), (booked, side.books_fen)):
            line_of_words(painter, rect, Money(fen).figures, figures, look.colour("text"), RIGHT)
        even = not side.difference_fen
        role = "ok" if even else "pledge"
        said = self.tr("equal") if even else Money(side.difference_fen).signed
        font = look.font(13, 500) if even else figures
        line_of_words(painter, apart.adjusted(0, 0, -24, 0), said, font, look.colour(role), RIGHT)
        mark = look.pixmap("check-circle" if even else "warning", role, ICON_PX, style="fill")
        painter.drawPixmap(QPointF(apart.right() - ICON_PX, apart.center().y() - 8), mark)

    def _cells(self, row: int) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """The places of a row; the first row are the titles."""
        top = 4.0 if not row else 4.0 + HEAD_PX + (row - 1) * ROW_PX
        height = HEAD_PX if not row else ROW_PX
        left, right = 14.0, self.width() - 14.0
        wide = min(180.0, (right - left - NAME_PX) / 3)
        name = QRectF(left, top, right - left - 3 * wide, height)
        stated, booked, apart = (
            QRectF(right - place * wide, top, wide - 8, height) for place in (3, 2, 1)
        )
        return (name, stated, booked, apart.adjusted(0, 0, 8, 0))
