"""Paints one suggestion: icon, the name with the typed characters in crimson, a second line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from welfare_desk.desk.paint.key_cap import HEIGHT_PX, draw_key_cap, key_cap_width
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, rounded, width_of
from welfare_desk.desk.suggestions import pieces

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.suggestions import Suggestion

SUGGESTION_ROLE: Final = int(Qt.ItemDataRole.UserRole)
ROW_PX: Final = 46
ICON_PX: Final = 20
TEXT_LEFT_PX: Final = 40
PAD_PX: Final = 9
ENTER: Final = "Enter"


class SuggestionDelegate(QStyledItemDelegate):
    """Paints the rows of a suggestion list; the current one wears the Enter key."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are equally high."""
        return QSize(100, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row: Suggestion = index.data(SUGGESTION_ROLE)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            rounded(painter, rect, 6.0, fill=self._look.colour("focusSoft"), edge=None)
        elif row.is_new and index.row():
            painter.setPen(QPen(self._look.colour("line"), 1))
            painter.drawLine(rect.topLeft(), rect.topRight())
        icon = self._look.pixmap(
            row.icon,
            row.role,
            ICON_PX,
            style="fill" if row.what is None else "regular",
            ratio=painter.device().devicePixelRatioF(),
        )
        painter.drawPixmap(QPointF(rect.left() + PAD_PX, rect.center().y() - ICON_PX / 2), icon)
        right = self._draw_right(painter, rect, row, ENTER if current else row.key)
        words = QRectF(rect.left() + TEXT_LEFT_PX, rect.top() + 3, 0, 22)
        words.setRight(right)
        self._draw_name(painter, words, row)
        detail = words.translated(0, 19)
        font = self._look.font(12)
        line_of_words(painter, detail, row.detail, font, self._look.colour("text2"))
        painter.restore()

    def _draw_right(self, painter: QPainter, rect: QRectF, row: Suggestion, key: str) -> float:
        """The key-cap and the aside; gives the right end of what is left for words."""
        right = rect.right() - PAD_PX
        if key:
            width = key_cap_width(self._look, key)
            cap = QRectF(right - width, rect.center().y() - HEIGHT_PX / 2, width, HEIGHT_PX)
            draw_key_cap(painter, self._look, cap, key)
            right = cap.left() - 8
        if row.aside:
            font = self._look.font(14, 500, "figures")
            width = width_of(row.aside, font)
            place = QRectF(right - width, rect.top(), width, rect.height())
            line_of_words(painter, place, row.aside, font, self._look.colour("text2"), RIGHT)
            right = place.left() - 8
        return right

    def _draw_name(self, painter: QPainter, rect: QRectF, row: Suggestion) -> None:
        """The name, its marked characters bold and crimson."""
        fonts = {
            marked: self._look.font(14, 700 if marked else 500, "names") for marked in (False, True)
        }
        name = QFontMetricsF(fonts[True]).elidedText(
            row.name, Qt.TextElideMode.ElideRight, rect.width()
        )
        left = rect.left()
        for piece in pieces(name, row.marks):
            font = fonts[piece.marked]
            width = width_of(piece.words, font)
            painter.setFont(font)
            painter.setPen(self._look.colour("brandText" if piece.marked else "text"))
            place = QRectF(left, rect.top(), width + 2, rect.height())
            painter.drawText(place, LEFT, piece.words)
            left += width
