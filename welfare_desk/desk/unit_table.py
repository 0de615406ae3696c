"""The table of the register: arrows move, Enter records a gift, Space checks in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from welfare_desk.desk.paint.row_ring import draw_row_ring
from welfare_desk.desk.unit_delegate import ROW_PX, UnitDelegate
from welfare_desk.desk.unit_model import Column, Index, UnitModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import News, RegisterBook
    from welfare_desk.desk.suggestions import Span
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.texts import Language

HEAD_PX: Final = 28
WIDTHS: Final = {
    Column.BADGE: 60,
    Column.KIND: 100,
    Column.ARRIVAL: 124,
    Column.CLAIMS: 54,
    Column.RECEIVED: 90,
    Column.OUTSTANDING: 104,
    Column.MARKS: 88,
}
WIDER: Final[dict[Language, dict[Column, int]]] = {
    "zh": {},
    "en": {Column.KIND: 150, Column.ARRIVAL: 132, Column.CLAIMS: 62},
}
"""Columns that need more room in a language."""
GOES_BELOW_PX: Final[dict[Language, dict[Column, int]]] = {
    "zh": {Column.KIND: 800, Column.OUTSTANDING: 680, Column.CLAIMS: 580, Column.RECEIVED: 480},
    "en": {Column.KIND: 980, Column.OUTSTANDING: 780, Column.CLAIMS: 640, Column.RECEIVED: 540},
}
"""Where the table is narrower, these go before the name: the icon and the detail say them, too."""


class UnitTable(QTableView):
    """`chosen` carries the id one is on (None: nobody); `sorted_by` a column and its direction."""

    chosen = Signal(object)
    gift_wanted = Signal()
    check_in_wanted = Signal()
    sort_wanted = Signal(object)
    """The column whose head was clicked."""

    def __init__(self, look: Look, book: RegisterBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.units = UnitModel(look, book, self)
        self._painter = UnitDelegate(look, self)
        self.setModel(self.units)
        self.setItemDelegate(self._painter)
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
        self.doubleClicked.connect(lambda _index: self.gift_wanted.emit())

    def show_order(
        self,
        order: Sequence[UnitId],
        found: Mapping[UnitId, tuple[Span, ...]],
        *,
        first: bool = False,
    ) -> None:
        """Show these units; who was chosen stays chosen, else (or with `first`) the first is."""
        before = None if first else self.current()
        self._painter.found = dict(found)
        self.units.show_order(order)
        if order and (before is None or not self.choose(before)):
            self.choose(order[0])
        if self.current() != before:
            self.chosen.emit(self.current())
        self.viewport().update()

    def show_news(self, news: News) -> None:
        """Paint the lines afresh that read otherwise now."""
        self.units.show_changed(news.units)

    def choose(self, unit: UnitId) -> bool:
        """Go to the line of a unit; False where it is not shown."""
        place = self.units.place_of(unit)
        if place is None:
            return False
        self.selectRow(place)
        self.scrollTo(self.units.index(place, 0))
        return True

    def current(self) -> UnitId | None:
        """The unit one is on."""
        return self.units.unit_at(self.currentIndex().row())

    def show_sorting(self, column: Column | None, *, falling: bool) -> None:
        """Say in the head by which column the lines are sorted."""
        head = self.horizontalHeader()
        head.setSortIndicatorShown(column is not None)
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(-1 if column is None else int(column), order)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which unit one came to."""
        super().currentChanged(current, previous)
        self.chosen.emit(self.units.unit_at(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow a name goes before what its icon and its detail say, too."""
        super().resizeEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter records a gift of the unit, Space checks it in."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.gift_wanted.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.check_in_wanted.emit()
        else:
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

    def _fit_columns(self) -> None:
        language, width = self._look.language, self.width()
        for column, usual_px in WIDTHS.items():
            self.setColumnWidth(column, WIDER[language].get(column, usual_px))
            least_px = GOES_BELOW_PX[language].get(column, 0)
            self.setColumnHidden(column, width < least_px)

    def _set_up_head(self) -> None:
        head = self.horizontalHeader()
        head.setFixedHeight(HEAD_PX)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(40)
        head.setSectionsClickable(True)
        head.sectionClicked.connect(lambda section: self.sort_wanted.emit(Column(section)))
        for column in Column:
            if column is Column.NAME:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
