"""The list of lines: arrows move, Enter confirms what is likeliest, a digit another proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.paint.row_ring import draw_row_ring
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, rounded, width_of
from welfare_desk.desk.paint.table_keys import goes_to_an_end
from welfare_desk.desk.statement_model import SEEN_ROLE, Column, Index, StatementModel
from welfare_desk.desk.statement_words import FACES, shelf_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.statement_books import Seen, StatementBooks

ROW_PX: Final = 33
HEAD_PX: Final = 28
PILL_PX: Final = 24
WIDTHS: Final = {
    Column.STATE: 104,
    Column.DAY: 88,
    Column.AMOUNT: 98,
    Column.WAY: 72,
    Column.REF: 136,
    Column.WHAT: 148,
}
STATE_PX_IN_ENGLISH: Final = 112
WITH_WAY_PX: Final = 760
WITH_REF_PX: Final = 640


class StatementDelegate(QStyledItemDelegate):
    """Paints the cells; there is no widget in any of them."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One line high."""
        return QSize(60, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        look, column = self._look, Column(index.column())
        seen: Seen = index.data(SEEN_ROLE)
        rect, words = QRectF(option.rect), str(index.data())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, look.colour("sel" if selected else "surface"))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and column is Column.STATE:
            mark = QRectF(rect.left(), rect.top(), 3, rect.height() - 1)
            painter.fillRect(mark, look.colour("brand"))
        inner = rect.adjusted(8, 0, -8, 0)
        if column is Column.STATE:
            self._draw_state(painter, inner.adjusted(3, 0, 4, 0), seen, words)
        elif column is Column.WHAT:
            self._draw_what(painter, inner, seen, words)
        else:
            self._draw_words(painter, inner, column, words)
        painter.restore()

    def _draw_state(self, painter: QPainter, rect: QRectF, seen: Seen, words: str) -> None:
        look, face = self._look, FACES[shelf_of(seen)]
        font = look.font(12, 500)
        width = min(rect.width(), width_of(words, font) + 34)
        pill = QRectF(rect.left(), round(rect.center().y() - PILL_PX / 2), width, PILL_PX)
        rounded(painter, pill, PILL_PX / 2, fill=look.colour(face.ground), edge=None)
        icon = look.pixmap(face.icon, face.role, 14, style=face.style)
        painter.drawPixmap(QPointF(pill.left() + 7, pill.top() + 5), icon)
        room = pill.adjusted(25, 0, -4, 0)
        line_of_words(painter, room, words, font, look.colour(face.role), LEFT)

    def _draw_what(self, painter: QPainter, rect: QRectF, seen: Seen, words: str) -> None:
        """What a line is; one that is surely something wears a tick."""
        look, role = self._look, "text2"
        if seen.sure is not None:
            role = "ok"
            icon = look.pixmap("seal-check", "ok", 15, style="fill")
            painter.drawPixmap(QPointF(rect.left(), rect.center().y() - 7.5), icon)
            rect = rect.adjusted(20, 0, 0, 0)
        elif seen.state == "open" and seen.proposals:
            role = "text"
        elif seen.state == "open":
            role = "text3"
        line_of_words(painter, rect, words, look.font(13, 500), look.colour(role), LEFT)

    def _draw_words(self, painter: QPainter, rect: QRectF, column: Column, words: str) -> None:
        look = self._look
        if column is Column.AMOUNT:
            line_of_words(
                painter, rect, words, look.font(16, 600, "figures"), look.colour("text"), RIGHT
            )
        elif column is Column.DAY:
            line_of_words(painter, rect, words, look.font(15, face="figures"), look.colour("text2"))
        elif column is Column.WHO:
            line_of_words(painter, rect, words, look.font(14, 500, "names"), look.colour("text"))
        else:
            line_of_words(painter, rect, words, look.font(13), look.colour("text2"))


class StatementTable(QTableView):
    """`chosen` carries the `Seen` one is on, `entered` the same when Enter or a digit acts."""

    chosen = Signal(object)
    entered = Signal()
    digit_pressed = Signal(object)
    """The place of another proposal, from 0."""

    def __init__(self, look: Look, books: StatementBooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.lines = StatementModel(look, books, self)
        self.setModel(self.lines)
        self.setItemDelegate(StatementDelegate(look, self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self._set_up_head()
        self.doubleClicked.connect(lambda _index: self.entered.emit())
        self.lines.modelReset.connect(lambda: self.chosen.emit(self.current()))
        self.lines.dataChanged.connect(lambda: self.chosen.emit(self.current()))

    def show_rows(self, rows: Sequence[Seen]) -> None:
        """Show the lines as they stand; the chosen one stays so, or the next in its place."""
        here, place = self.current(), max(0, self.currentIndex().row())
        self.lines.show_rows(rows)
        count = self.lines.rowCount()
        found = self.lines.place_of(here.key) if here is not None else None
        if count:
            self.selectRow(found if found is not None else min(place, count - 1))
        self.chosen.emit(self.current())

    def current(self) -> Seen | None:
        """What one is on."""
        return self.lines.seen(self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what one came to."""
        super().currentChanged(current, previous)
        self.chosen.emit(self.lines.seen(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what the detail says too goes before the payer's name."""
        width = event.size().width()
        self.setColumnHidden(Column.WAY, width < WITH_WAY_PX)
        self.setColumnHidden(Column.REF, width < WITH_REF_PX)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms the first proposal, a digit that one; Home and End lead to the ends."""
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        digit = event.key() - Qt.Key.Key_1
        if event.key() in ENTERS and plain:
            self.entered.emit()
        elif plain and 0 <= digit < 9:  # noqa: PLR2004 - the digits 1 to 9
            self.digit_pressed.emit(digit)
        elif not goes_to_an_end(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_widths()
            self.lines.speak_anew()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and a ring around the one the keyboard is on."""
        super().paintEvent(event)
        draw_row_ring(self, self._look)

    def _set_up_head(self) -> None:
        head = self.horizontalHeader()
        head.setFixedHeight(HEAD_PX)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(40)
        for column in Column:
            stretches = column is Column.WHO
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(column, mode)
        self._set_widths()

    def _set_widths(self) -> None:
        self.horizontalHeader().setFont(self._look.font(12))
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        if self._look.language == "en":
            self.setColumnWidth(Column.STATE, STATE_PX_IN_ENGLISH)
