"""A table of the books: one line a thing, arrows move, Enter opens what one is on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.line_delegate import CELL_ROLE, ROW_PX, LineDelegate
from welfare_desk.desk.paint.row_ring import draw_row_ring
from welfare_desk.desk.paint.table_keys import goes_to_an_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from welfare_desk.desk.line_cells import CellOf, LineColumn
    from welfare_desk.desk.look import Look

Index = QModelIndex | QPersistentModelIndex
HEAD_PX: Final = 28


class LineModel(QAbstractTableModel):
    """Keys in an order that is handed in; a cell is made when it is looked at."""

    def __init__(
        self, look: Look, context: str, columns: Sequence[LineColumn], cell: CellOf, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._context = context
        self.columns = tuple(columns)
        self._cell = cell
        self._order: list[str] = []
        look.changed.connect(self._repaint)

    @property
    def order(self) -> tuple[str, ...]:
        """The keys that are shown, from the top."""
        return tuple(self._order)

    def show_order(self, order: Sequence[str]) -> None:
        """Show these lines in this order."""
        if list(order) == self._order:
            self._repaint()
            return
        self.beginResetModel()
        self._order = list(order)
        self.endResetModel()

    def key_at(self, place: int) -> str | None:
        """The key of a line, None where there is none."""
        return self._order[place] if 0 <= place < len(self._order) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """One line a key."""
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: Index | None = None) -> int:
        """Always the same."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return QCoreApplication.translate(self._context, column.title)
        if role == Qt.ItemDataRole.FontRole:
            # A style sheet on the window takes away the font that was set on the header itself.
            return self._look.font(12)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; the whole of it under CELL_ROLE for the painter."""
        key = self.key_at(index.row())
        if key is None:
            return None
        wanted = {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }
        if role == CELL_ROLE:
            return self._cell(key, self.columns[index.column()].name)
        if role in wanted:
            return self._cell(key, self.columns[index.column()].name).words
        return None

    def _repaint(self) -> None:
        """Words or colours may be others now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._order:
            last = self.index(len(self._order) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class LineTable(QTableView):
    """`chosen` carries the key one is on (None: none), `opened` the one Enter was pressed on."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        look: Look,
        context: str,
        columns: Sequence[LineColumn],
        cell: CellOf,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._awaited = ""
        self._stayed = ""
        self.lines = LineModel(look, context, columns, cell, self)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(look, self))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self._set_up_head()
        self.doubleClicked.connect(lambda _index: self._open())

    def show_order(self, order: Sequence[str]) -> None:
        """Show these lines; the one that was chosen stays chosen, else the first is."""
        before = self.current()
        self.lines.show_order(order)
        if self._stayed:
            self._stay()
        elif self._awaited in order:
            self.choose(self._awaited)
            self._awaited = ""
        elif order and (before is None or not self.choose(before)):
            self.choose(order[0])
        if self.current() != before:
            self.chosen.emit(self.current())

    def choose(self, key: str) -> bool:
        """Go to the line of a key; False where it is not shown."""
        if key not in self.lines.order:
            return False
        place = self.lines.order.index(key)
        if self.currentIndex().row() != place:
            self.selectRow(place)
        self.scrollTo(self.lines.index(place, 0))
        return True

    def await_key(self, key: str) -> None:
        """Go to the line of a key, now or as soon as it is shown, unless a key is pressed first."""
        self._awaited = "" if self.choose(key) else key

    def stay_with(self, key: str) -> None:
        """Stay on the line of a key, and on none once it is not shown, until one moves on."""
        self._stayed = key
        self._stay()

    def current(self) -> str | None:
        """The key one is on."""
        return self.lines.key_at(self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which line one came to."""
        super().currentChanged(current, previous)
        if current.isValid() and self.lines.key_at(current.row()) != self._stayed:
            self._stayed = ""
        self.chosen.emit(self.lines.key_at(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow some columns go."""
        super().resizeEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what one is on, Home and End lead to the first line and the last."""
        self._awaited = ""
        if event.key() in ENTERS:
            self._open()
        elif not goes_to_an_end(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._fit_columns()
            self.viewport().update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, and a ring around the one the keyboard is on."""
        super().paintEvent(event)
        draw_row_ring(self, self._look)

    def _stay(self) -> None:
        if not self.choose(self._stayed):
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()

    def _open(self) -> None:
        key = self.current()
        if key is not None:
            self.opened.emit(key)

    def _fit_columns(self) -> None:
        english, width = self._look.language == "en", self.width()
        for place, column in enumerate(self.lines.columns):
            if column.px:
                wide = column.px_en if english and column.px_en else column.px
                self.setColumnWidth(place, wide)
            least = column.goes_below_px
            if english and column.goes_below_px_en:
                least = column.goes_below_px_en
            self.setColumnHidden(place, width < least)

    def _set_up_head(self) -> None:
        head = self.horizontalHeader()
        head.setFixedHeight(HEAD_PX)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(40)
        head.setSectionsClickable(False)
        for place, column in enumerate(self.lines.columns):
            mode = QHeaderView.ResizeMode.Fixed if column.px else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(place, mode)
