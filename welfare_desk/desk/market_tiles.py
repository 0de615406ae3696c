"""The market as cards, three and more in a row; arrows go from card to card, Enter claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from welfare_desk.desk.market_tile import LEAST_PX, TILE_PX, TilePainter
from welfare_desk.desk.project_model import ROW_ROLE, Column, Index, ProjectModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.domain.journal import ProjectRow

GAP_PX: Final = 10
NARROWEST_PX: Final = 230
MOST_COLUMNS: Final = 5
BAR_PX: Final = 16
"""Room for the scroll bar."""


class TileDelegate(QStyledItemDelegate):
    """Paints a card in its cell of the grid."""

    def __init__(self, look: Look, view: MarketTiles) -> None:
        super().__init__(view)
        self._painter = TilePainter(look)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """As large as the grid says."""
        return self._view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        row: ProjectRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self._view.tile_rect(QRectF(option.rect), index.row())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._painter.paint(
            painter,
            cell,
            row,
            selected=selected,
            focused=selected and self._view.hasFocus(),
            ratio=self._view.devicePixelRatioF(),
        )
        painter.restore()


class MarketTiles(QListView):
    """Cards of the projects; `chosen` and `claim_wanted` carry the row of the current one."""

    chosen = Signal(object)
    claim_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._projects = ProjectModel(look, self)
        self.setObjectName("tiles")
        self.setStyleSheet("#tiles { background: transparent; }")
        self.setModel(self._projects)
        self.setModelColumn(Column.NAME)
        self.setItemDelegate(TileDelegate(look, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(TILE_PX // 2)
        self.doubleClicked.connect(lambda _index: self._want_claim())
        look.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[ProjectRow]) -> None:
        """Show the projects as they stand now; the one that was chosen stays chosen."""
        here = self.current()
        self._projects.show_rows(rows)
        self._share_width()
        if here is not None and self.current() is None:
            self.choose(here.project.id)
        if not self.currentIndex().isValid() and rows:
            self._go_to(0)
        self.chosen.emit(self.current())

    def choose(self, project: ProjectId) -> None:
        """Go to the card of a project, if it is among those that are shown."""
        place = self._projects.place_of(project)
        if place is not None:
            self._go_to(place)

    def current(self) -> ProjectRow | None:
        """The project one is on."""
        return self._projects.row(self.currentIndex().row())

    def columns(self) -> int:
        """How many cards stand side by side."""
        room = self.width() - BAR_PX + GAP_PX
        return max(1, min(MOST_COLUMNS, room // (NARROWEST_PX + GAP_PX)))

    def tile_rect(self, cell: QRectF, number: int) -> QRectF:
        """Where a card stands in its cell, so that the first and the last touch the edges."""
        columns, cells = self.columns(), self.gridSize().width()
        wide = (columns * cells - (columns - 1) * GAP_PX) / columns
        column = number % columns
        left = cell.left() + column * (wide + GAP_PX - cells)
        return QRectF(left, cell.top(), wide, self.gridSize().height() - GAP_PX)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which project one came to."""
        super().currentChanged(current, previous)
        self.chosen.emit(self._projects.row(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the cards."""
        super().resizeEvent(event)
        self._share_width()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go in the grid, Enter claims."""
        rows = max(1, self.viewport().height() // self.gridSize().height())
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns(),
            Qt.Key.Key_Down: self.columns(),
            Qt.Key.Key_PageUp: -self.columns() * rows,
            Qt.Key.Key_PageDown: self.columns() * rows,
        }
        count, here = self._projects.rowCount(), self.currentIndex().row()
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._want_claim()
        elif key in steps and count:
            self._step(here, steps[key], count)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and count:
            self._go_to(0 if key is Qt.Key.Key_Home else count - 1)
        else:
            super().keyPressEvent(event)

    def _share_width(self) -> None:
        """The cells fill the width; they give a little in height before there is a scroll bar."""
        columns, count = self.columns(), self._projects.rowCount()
        rows = max(1, -(-count // columns))
        fitting = self.height() // rows - GAP_PX
        scrolls = fitting < LEAST_PX
        room = self.width() - (BAR_PX if scrolls else 0)
        high = TILE_PX if scrolls else min(TILE_PX, fitting)
        policy = Qt.ScrollBarPolicy
        # Left to itself Qt tries the bar first and then breaks the rows too early.
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff
        )
        self.setGridSize(QSize(room // columns, high + GAP_PX))

    def _step(self, here: int, by: int, count: int) -> None:
        """Go so many cards on; a step down from above a gap in the last row goes to its end."""
        last_row = (count - 1) // self.columns()
        there = here + by
        if there >= count and here // self.columns() < last_row:
            there = count - 1
        if 0 <= there < count:
            self._go_to(there)

    def _go_to(self, number: int) -> None:
        index = self._projects.index(number, Column.NAME)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    def _want_claim(self) -> None:
        if self.current() is not None:
            self.claim_wanted.emit(self.current())
