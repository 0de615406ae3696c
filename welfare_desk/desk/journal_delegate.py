"""Paints a row of the journal: icons, pills, figures, and a line through what was reversed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from welfare_desk.desk.journal_model import ROW_ROLE, Column
from welfare_desk.desk.journal_words import REVERSED, is_to_find, row_pill
from welfare_desk.desk.paint.pill import draw_pill
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words
from welfare_desk.desk.unit_look import unit_role
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.words import FORMS

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow

ROW_PX: Final = 33
PAD_PX: Final = 10
LATE_PX: Final = 12
WORDY_PX: Final = 70
"""A method column narrower than this keeps only its icon."""
TO_FIND_ICON: Final = "magnifying-glass"
METHOD_ICONS: Final = {
    **{method.code: method.icon for method in METHODS},
    **{form.code: form.icon for form in FORMS if form.code != "money"},
}


class _Cell(NamedTuple):
    """One cell about to be painted: where, which entry, and how its words look."""

    rect: QRectF
    row: JournalRow
    words: str
    colour: QColor
    off: bool
    ratio: float


class JournalDelegate(QStyledItemDelegate):
    """Paints every cell; `fresh` is the entry that was just recorded, and how strongly it glows."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.fresh: EntryId | None = None
        self.glow = 0.0

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are equally high."""
        return QSize(PAD_PX, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        row: JournalRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, row, Column(index.column()))
        off = row.state in REVERSED
        cell = _Cell(
            rect=QRectF(option.rect).adjusted(PAD_PX, 0, -6, -1),
            row=row,
            words=str(index.data()),
            colour=self._look.colour("text3" if off else "text"),
            off=off,
            ratio=painter.device().devicePixelRatioF(),
        )
        self._draw_cell(painter, cell, Column(index.column()))
        painter.restore()

    def _draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: JournalRow, column: Column
    ) -> None:
        """The row's ground, the hairline below it, and a bar before the chosen or fresh one."""
        rect, look = QRectF(option.rect), self._look
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        fresh = row.id == self.fresh and self.glow > 0
        painter.fillRect(rect, look.colour("sel" if chosen else "surface"))
        if fresh and not chosen:
            painter.setOpacity(self.glow)
            painter.fillRect(rect, look.colour("okSoft"))
        if column == Column.NUMBER and (chosen or fresh):
            bar = QRectF(rect.left(), rect.top(), 3, rect.height() - 1)
            painter.fillRect(bar, look.colour("brand" if chosen else "ok"))
        painter.setOpacity(1.0)
        painter.setPen(QPen(look.colour("line"), 1))
        foot = rect.bottom() - 0.5
        painter.drawLine(QPointF(rect.left(), foot), QPointF(rect.right(), foot))
        if chosen and option.widget.hasFocus():
            painter.setPen(QPen(look.colour("focus"), 2))
            for edge in (rect.top() + 1, rect.bottom() - 2):
                painter.drawLine(QPointF(rect.left(), edge), QPointF(rect.right(), edge))

    def _draw_cell(self, painter: QPainter, cell: _Cell, column: Column) -> None:
        """What stands in the cell."""
        look = self._look
        quiet = look.colour("text3" if cell.off else "text2")
        match column:
            case Column.NUMBER:
                self._line(painter, cell, look.font(15, 600, "figures"), quiet)
            case Column.TIME:
                figures = look.font(15, 600, "figures")
                line_of_words(painter, cell.rect, cell.words, figures, quiet)
                self._draw_after_closing(painter, cell)
            case Column.UNIT:
                self._draw_unit(painter, cell)
            case Column.PROJECT:
                self._line(painter, cell, look.font(13, face="names"), quiet)
            case Column.METHOD:
                self._draw_method(painter, cell)
            case Column.AMOUNT:
                figures = look.font(17, 600, "figures")
                self._line(painter, cell, figures, cell.colour, align=RIGHT)
            case Column.STATE:
                draw_pill(painter, look, cell.rect, row_pill(cell.row), ratio=cell.ratio)

    def _draw_unit(self, painter: QPainter, cell: _Cell) -> None:
        """The kind's icon and the name; who is still to be found stands out."""
        kind, kinds = cell.row.unit_kind or "individual", self._look.kinds
        name, role = kinds.icon(kind), "text3" if cell.off else unit_role(kind, kinds)
        colour = cell.colour
        if is_to_find(cell.row):
            name, role, colour = TO_FIND_ICON, "pledge", self._look.colour("pledge")
        icon = self._look.pixmap(name, role, 17, style="fill", ratio=cell.ratio)
        painter.drawPixmap(QPointF(cell.rect.left(), cell.rect.center().y() - 8.5), icon)
        beside = cell._replace(rect=cell.rect.adjusted(24, 0, 0, 0))
        self._line(painter, beside, self._look.font(14, 500, "names"), colour)

    def _draw_after_closing(self, painter: QPainter, cell: _Cell) -> None:
        """A small clock after the time of what came once the event was closed."""
        if cell.row.after_closing:
            icon = self._look.pixmap("timer", "pledge", LATE_PX, style="fill", ratio=cell.ratio)
            corner = QPointF(cell.rect.right() - LATE_PX + 6, cell.rect.center().y() - LATE_PX / 2)
            painter.drawPixmap(corner, icon)

    def _draw_method(self, painter: QPainter, cell: _Cell) -> None:
        """The method's icon, and its word where the column is wide enough."""
        name = METHOD_ICONS.get(cell.row.method or cell.row.form or "")
        if name is None:
            return
        icon = self._look.pixmap(name, "text3" if cell.off else "text2", 16, ratio=cell.ratio)
        painter.drawPixmap(QPointF(cell.rect.left(), cell.rect.center().y() - 8), icon)
        if cell.rect.width() >= WORDY_PX:
            beside = cell.rect.adjusted(22, 0, 0, 0)
            colour = self._look.colour("text3" if cell.off else "text2")
            line_of_words(painter, beside, cell.words, self._look.font(13), colour)

    def _line(
        self, painter: QPainter, cell: _Cell, font: QFont, colour: QColor, *, align: object = LEFT
    ) -> None:
        """A line of words, struck through where the entry was reversed."""
        if cell.off:
            font = QFont(font)
            font.setStrikeOut(True)
        side = RIGHT if align == RIGHT else LEFT
        line_of_words(painter, cell.rect, cell.words, font, colour, side)
