"""Paints a line of the register: no widget stands in any cell, however many units there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, width_of
from welfare_desk.desk.unit_look import unit_role
from welfare_desk.desk.unit_model import ROW_ROLE, Column, Index
from welfare_desk.desk.unit_words import NOTHING, marks

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import UnitRow
    from welfare_desk.desk.suggestions import Span
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.qtkit.icons import IconStyle

ROW_PX: Final = 34
PAD_PX: Final = 10
ICON_PX: Final = 18
MARK_PX: Final = 16
MARK_FACES: Final[dict[str, tuple[str, IconStyle, str]]] = {
    "vip": ("diamond", "fill", "gold"),
    "approval": ("warning-diamond", "fill", "pledge"),
    "code": ("question", "fill", "pledge"),
    "stage": ("projector-screen", "fill", "brandText"),
}
"""Icon and colour of each mark; each has a shape of its own."""
HERE: Final[tuple[str, IconStyle, str]] = ("check", "bold", "ok")
NOT_HERE: Final[tuple[str, IconStyle, str]] = ("circle", "regular", "text3")


class UnitDelegate(QStyledItemDelegate):
    """Paints every cell; `found` marks the characters of the names that a search matched."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.found: dict[UnitId, tuple[Span, ...]] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All lines are equally high."""
        return QSize(PAD_PX, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        row: UnitRow = index.data(ROW_ROLE)
        column = Column(index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, column)
        rect = QRectF(option.rect).adjusted(PAD_PX, 0, -8, -1)
        match column:
            case Column.NAME:
                self._draw_name(painter, rect, row)
            case Column.ARRIVAL:
                self._draw_arrival(painter, rect, row, str(index.data()))
            case Column.MARKS:
                self._draw_marks(painter, rect, row)
            case _:
                self._draw_words(painter, rect, column, str(index.data()))
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, column: Column) -> None:
        """The line's ground, the hairline below it, and a bar before the chosen one."""
        rect, look = QRectF(option.rect), self._look
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, look.colour("sel" if chosen else "surface"))
        if chosen and column is Column.BADGE:
            bar = QRectF(rect.left(), rect.top(), 3, rect.height() - 1)
            painter.fillRect(bar, look.colour("brand"))
        painter.setPen(QPen(look.colour("line"), 1))
        foot = rect.bottom() - 0.5
        painter.drawLine(QPointF(rect.left(), foot), QPointF(rect.right(), foot))

    def _draw_words(self, painter: QPainter, rect: QRectF, column: Column, words: str) -> None:
        look = self._look
        if column is Column.KIND:
            line_of_words(painter, rect, words, look.font(13), look.colour("text2"), LEFT)
            return
        quiet = "text2" if column in {Column.BADGE, Column.CLAIMS} else "text"
        colour = look.colour("text3" if words == NOTHING else quiet)
        align = LEFT if column is Column.BADGE else RIGHT
        line_of_words(painter, rect, words, look.font(15, 600, "figures"), colour, align)

    def _draw_name(self, painter: QPainter, rect: QRectF, row: UnitRow) -> None:
        """The kind's icon, the name, and the short name where there is room."""
        look, unit = self._look, row.unit
        self._icon(
            painter,
            rect,
            (look.kinds.icon(unit.kind), "fill", unit_role(unit.kind, look.kinds)),
        )
        rect = rect.adjusted(ICON_PX + 7, 0, 0, 0)
        name, font = look.reads(unit.name), look.font(14, 500, "names")
        if width_of(name, font) > rect.width():
            font = look.font(12, 500, "names")
        self._draw_found(painter, rect, name, font.pixelSize(), unit.id)
        line_of_words(painter, rect, name, font, look.colour("text"), LEFT)
        beside = rect.adjusted(width_of(name, font) + 10, 0, 0, 0)
        short = look.font(12, face="names")
        if unit.short and unit.short != name and width_of(unit.short, short) <= beside.width():
            line_of_words(painter, beside, unit.short, short, look.colour("text3"), LEFT)

    def _draw_found(
        self, painter: QPainter, rect: QRectF, name: str, px: int, unit: UnitId
    ) -> None:
        """A soft ground behind the characters that were searched for."""
        font = self._look.font(px, 500, "names")
        for start, end in self.found.get(unit, ()):
            left = rect.left() + width_of(name[:start], font)
            right = min(rect.right(), rect.left() + width_of(name[:end], font))
            if left < right:
                ground = QRectF(left - 1, rect.top() + 5, right - left + 2, rect.height() - 10)
                painter.fillRect(ground, self._look.colour("goldSoft"))

    def _draw_arrival(self, painter: QPainter, rect: QRectF, row: UnitRow, words: str) -> None:
        look, here = self._look, row.arrival is not None
        self._icon(painter, rect, HERE if here else NOT_HERE, 16)
        beside = rect.adjusted(23, 0, 0, 0)
        font = look.font(13, 500 if here else 400)
        line_of_words(painter, beside, words, font, look.colour("text" if here else "text3"), LEFT)

    def _draw_marks(self, painter: QPainter, rect: QRectF, row: UnitRow) -> None:
        for mark in marks(row, self._look):
            self._icon(painter, rect, MARK_FACES[mark], MARK_PX)
            rect = rect.adjusted(MARK_PX + 5, 0, 0, 0)

    def _icon(
        self,
        painter: QPainter,
        rect: QRectF,
        face: tuple[str, IconStyle, str],
        size_px: int = ICON_PX,
    ) -> None:
        name, style, role = face
        ratio = painter.device().devicePixelRatioF()
        picture = self._look.pixmap(name, role, size_px, style=style, ratio=ratio)
        painter.drawPixmap(QPointF(rect.left(), rect.center().y() - size_px / 2), picture)
