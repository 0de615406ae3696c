"""Paints a line of a table of the books: icons, words, pills, and a line through what is void."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from welfare_desk.desk.paint.pill import AROUND_PX, HEIGHT_PX
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, rounded, width_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from welfare_desk.desk.line_cells import Cell
    from welfare_desk.desk.look import Look

CELL_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The whole `Cell`."""
ROW_PX: Final = 34
PAD_PX: Final = 10
ICON_PX: Final = 16
PILL_ICON_PX: Final = 14


class LineDelegate(QStyledItemDelegate):
    """Paints every cell from its `Cell`; no widget stands in any."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All lines are equally high."""
        return QSize(PAD_PX, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        cell: Cell | None = index.data(CELL_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, first=index.column() == 0)
        if cell is not None:
            rect = QRectF(option.rect).adjusted(PAD_PX, 0, -6, -1)
            if cell.ground:
                self._draw_pill(painter, rect, cell)
            else:
                self._draw_words(painter, rect, cell)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, first: bool) -> None:
        """The line's ground, the hairline below it, and a bar before the chosen one."""
        rect, look = QRectF(option.rect), self._look
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, look.colour("sel" if chosen else "surface"))
        if chosen and first:
            bar = QRectF(rect.left(), rect.top(), 3, rect.height() - 1)
            painter.fillRect(bar, look.colour("brand"))
        painter.setPen(QPen(look.colour("line"), 1))
        foot = rect.bottom() - 0.5
        painter.drawLine(QPointF(rect.left(), foot), QPointF(rect.right(), foot))

    def _draw_words(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        look = self._look
        if cell.icon:
            self._icon(
                painter, QPointF(rect.left(), rect.center().y() - ICON_PX / 2), cell, ICON_PX
            )
            rect = rect.adjusted(ICON_PX + 7, 0, 0, 0)
        font = QFont(look.font(cell.px, cell.weight, cell.face))
        font.setStrikeOut(cell.struck)
        line_of_words(
            painter, rect, cell.words, font, look.colour(cell.ink), RIGHT if cell.right else LEFT
        )

    def _draw_pill(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        """The icon and the word of a state on its soft ground."""
        look, font = self._look, self._look.font(12, 500)
        width = min(rect.width(), width_of(cell.words, font) + AROUND_PX)
        pill = QRectF(rect.left(), round(rect.center().y() - HEIGHT_PX / 2), width, HEIGHT_PX)
        rounded(painter, pill, HEIGHT_PX / 2, fill=look.colour(cell.ground), edge=None)
        self._icon(painter, QPointF(pill.left() + 8, pill.top() + 5), cell, PILL_ICON_PX)
        words = pill.adjusted(26, 0, -6, 0)
        line_of_words(painter, words, cell.words, font, look.colour(cell.role), LEFT)

    def _icon(self, painter: QPainter, at: QPointF, cell: Cell, size_px: int) -> None:
        ratio = painter.device().devicePixelRatioF()
        icon = self._look.pixmap(cell.icon, cell.role, size_px, style=cell.style, ratio=ratio)
        painter.drawPixmap(at, icon)
