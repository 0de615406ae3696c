"""The table of the market: each project in two lines, with its bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

from welfare_desk.desk.market_tile import over_words, tile_state
from welfare_desk.desk.market_words import claimer_words
from welfare_desk.desk.paint.hatch_bar import draw_bar
from welfare_desk.desk.paint.row_ring import draw_row_ring
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, width_of
from welfare_desk.desk.progress_words import bar_shares, progress_words
from welfare_desk.desk.project_model import ROW_ROLE, Column, Index, ProjectModel
from welfare_desk.domain.project_state import is_filled, is_filled_by_goods, is_offered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.domain.journal import ProjectRow

ROW_PX = 43
HEAD_PX = 28
WIDTHS = {
    Column.NUMBER: 44,
    Column.NEED: 86,
    Column.RECEIVED: 86,
    Column.OUTSTANDING: 94,
    Column.REMAINING: 86,
    Column.PERCENT: 104,
    Column.CLAIMS: 58,
}
WITH_ALL_PX = 800


class ProjectDelegate(QStyledItemDelegate):
    """Paints the cells; there is no widget in any of them."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines high."""
        return QSize(60, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        row: ProjectRow = index.data(ROW_ROLE)
        rect, column = QRectF(option.rect), Column(index.column())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, rect, selected=selected, first=column is Column.NUMBER)
        inner = rect.adjusted(12 if column is Column.NUMBER else 8, 0, -8, 0)
        if column is Column.NAME:
            self._draw_name(painter, inner, row)
        elif column is Column.PERCENT:
            self._draw_percent(painter, inner, row)
        else:
            self._draw_figures(painter, inner, column, str(index.data()))
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRectF, *, selected: bool, first: bool) -> None:
        look = self._look
        painter.fillRect(rect, look.colour("sel" if selected else "surface"))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and first:
            mark = QRectF(rect.left(), rect.top(), 3, rect.height() - 1)
            painter.fillRect(mark, look.colour("brand"))

    def _draw_name(self, painter: QPainter, rect: QRectF, row: ProjectRow) -> None:
        look = self._look
        upper = QRectF(rect.left(), rect.top() + 2, rect.width(), 21)
        lower = QRectF(rect.left(), rect.top() + 22, rect.width(), 18)
        name = look.reads(row.project.name)
        font = look.font(14, 500, "names")
        if width_of(name, font) > upper.width():
            font = look.font(12, 500, "names")
        line_of_words(painter, upper, name, font, look.colour("text"), LEFT)
        claimers = claimer_words(row.claimers, look)
        role = "text2" if row.claimers else "text3"
        words = claimers or self.tr("Not claimed yet")
        line_of_words(painter, lower, words, look.font(12), look.colour(role), LEFT)

    def _draw_percent(self, painter: QPainter, rect: QRectF, row: ProjectRow) -> None:
        look = self._look
        said, icon, tone = tile_state(row)
        if not is_offered(row) or over_words(row) or is_filled_by_goods(row):
            self._draw_state(painter, rect, said, icon, tone)
            return
        if not progress_words(row):
            self._draw_figures(painter, rect, Column.PERCENT, "–")
            return
        full = is_filled(row)
        words = QRectF(rect.left(), rect.top() + 5, rect.width(), 20)
        role = "ok" if full else "text"
        font = look.font(15, face="figures")
        line_of_words(painter, words, progress_words(row), font, look.colour(role), RIGHT)
        bar = QRectF(rect.left(), rect.top() + 29, rect.width(), 7)
        draw_bar(painter, look, bar, *bar_shares(row), role="ok" if full else "brand")

    def _draw_state(
        self, painter: QPainter, rect: QRectF, words: str, icon: str, role: str
    ) -> None:
        """Draft, withdrawn or over-claimed: an icon and a word in the place of a percentage."""
        look, font = self._look, self._look.font(12, 500)
        line_of_words(painter, rect, words, font, look.colour(role), RIGHT)
        left = max(rect.left(), rect.right() - width_of(words, font) - 18)
        picture = look.pixmap(icon, role, 14, style="fill")
        painter.drawPixmap(QPointF(left, rect.center().y() - 7), picture)

    def _draw_figures(self, painter: QPainter, rect: QRectF, column: Column, words: str) -> None:
        look = self._look
        role = "text2" if column in {Column.NUMBER, Column.NEED, Column.CLAIMS} else "text"
        if words == "–":
            role = "text3"
        align = LEFT if column is Column.NUMBER else RIGHT
        font = look.font(15, face="figures")
        line_of_words(painter, rect, words, font, look.colour(role), align)


class ProjectTable(QTableView):
    """Arrows move, Enter claims; `chosen` carries the row one is on, `claim_wanted` the same."""

    chosen = Signal(object)
    claim_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._projects = ProjectModel(look, self)
        self.setModel(self._projects)
        self.setItemDelegate(ProjectDelegate(look, self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self._set_up_head(look)
        self.doubleClicked.connect(lambda _index: self._want_claim())

    def show_rows(self, rows: Sequence[ProjectRow]) -> None:
        """Show the projects as they stand now; the one that was chosen stays chosen."""
        self._projects.show_rows(rows)
        if not self.currentIndex().isValid() and rows:
            self.selectRow(0)
        self.chosen.emit(self.current())

    def choose(self, project: ProjectId) -> None:
        """Go to the row of a project, if it is among those that are shown."""
        place = self._projects.place_of(project)
        if place is not None:
            self.selectRow(place)

    def current(self) -> ProjectRow | None:
        """The project one is on."""
        return self._projects.row(self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which project one came to."""
        super().currentChanged(current, previous)
        self.chosen.emit(self._projects.row(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow a project's name goes before figures that its panel says, too."""
        narrow = event.size().width() < WITH_ALL_PX
        for column in (Column.NEED, Column.OUTSTANDING):
            self.setColumnHidden(column, narrow)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter claims the project one is on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._want_claim()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.horizontalHeader().setFont(self._look.font(12))
            self._projects.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
            self.viewport().update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and a ring around the one the keyboard is on."""
        super().paintEvent(event)
        draw_row_ring(self, self._look)

    def _want_claim(self) -> None:
        if self.current() is not None:
            self.claim_wanted.emit(self.current())

    def _set_up_head(self, look: Look) -> None:
        head = self.horizontalHeader()
        head.setFont(look.font(12))
        head.setFixedHeight(HEAD_PX)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(40)
        for column in Column:
            if column is Column.NAME:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                self.setColumnWidth(column, WIDTHS[column])
