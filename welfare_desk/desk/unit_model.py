"""The register as a table: an order of units, whose lines are made when they are looked at."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from welfare_desk.desk.unit_words import row_words, tip_words
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import RegisterBook, UnitRow
    from welfare_desk.domain.ids import UnitId

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The whole `UnitRow` of a cell."""
FEW = 40
"""So many changed lines are told one by one; more are told as one stretch."""


class Column(IntEnum):
    """The columns of the register, from the left."""

    BADGE = 0
    NAME = 1
    KIND = 2
    ARRIVAL = 3
    CLAIMS = 4
    RECEIVED = 5
    OUTSTANDING = 6
    MARKS = 7


HEADS = {
    Column.BADGE: QT_TRANSLATE_NOOP("UnitTable", "Badge"),
    Column.NAME: QT_TRANSLATE_NOOP("UnitTable", "Name"),
    Column.KIND: QT_TRANSLATE_NOOP("UnitTable", "Kind"),
    Column.ARRIVAL: QT_TRANSLATE_NOOP("UnitTable", "Check-in"),
    Column.CLAIMS: QT_TRANSLATE_NOOP("UnitTable", "Claims"),
    Column.RECEIVED: QT_TRANSLATE_NOOP("UnitTable", "Received ¥"),
    Column.OUTSTANDING: QT_TRANSLATE_NOOP("UnitTable", "Outstanding ¥"),
    Column.MARKS: QT_TRANSLATE_NOOP("UnitTable", "Marks"),
}
RIGHT = frozenset({Column.CLAIMS, Column.RECEIVED, Column.OUTSTANDING})


class UnitModel(QAbstractTableModel):
    """Shows units in an order that is handed in; lines that stay keep their place and selection."""

    def __init__(self, look: Look, book: RegisterBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._book = book
        self._order: list[UnitId] = []
        self._places: dict[UnitId, int] = {}
        self.timezone = ""
        look.changed.connect(self._repaint)

    def show_order(self, order: Sequence[UnitId]) -> None:
        """Show these units in this order; what only came, went or moved is told as just that."""
        old, new = self._order, list(order)
        if old == new:
            return
        start = _first_difference(old, new)
        tail = _common_tail(old, new, start)
        old_end, new_end = len(old) - tail, len(new) - tail
        if start == old_end:
            self.beginInsertRows(QModelIndex(), start, new_end - 1)
            self._take(new)
            self.endInsertRows()
        elif start == new_end:
            self.beginRemoveRows(QModelIndex(), start, old_end - 1)
            self._take(new)
            self.endRemoveRows()
        elif len(old) == len(new) and set(old[start:old_end]) == set(new[start:new_end]):
            self._move(new)
        else:
            self.beginResetModel()
            self._take(new)
            self.endResetModel()

    def show_changed(self, units: Collection[UnitId]) -> None:
        """The lines of these units read otherwise now."""
        if not units or not self._order:
            return
        if len(units) > FEW:
            self._tell_changed(0, len(self._order) - 1)
            return
        for unit in units:
            place = self.place_of(unit)
            if place is not None:
                self._tell_changed(place, place)

    def unit_at(self, place: int) -> UnitId | None:
        """The unit of a line, None where there is none."""
        return self._order[place] if 0 <= place < len(self._order) else None

    def shown(self) -> tuple[UnitId, ...]:
        """The units that are shown, from the top."""
        return tuple(self._order)

    def place_of(self, unit: UnitId) -> int | None:
        """The line of a unit, None where it is not shown."""
        if not self._places:
            self._places = {each: place for place, each in enumerate(self._order)}
        return self._places.get(unit)

    def rowCount(self, parent: Index | None = None) -> int:
        """One line a unit."""
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: Index | None = None) -> int:
        """Always the same."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return QCoreApplication.translate("UnitTable", HEADS[column])
        if role == Qt.ItemDataRole.FontRole:
            # A style sheet on the window takes away the font that was set on the header itself.
            return self._look.font(12)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; the whole line under ROW_ROLE for the painter."""
        unit = self.unit_at(index.row())
        if unit is None:
            return None
        if role == ROW_ROLE:
            return self._book.row(unit)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(self._book.row(unit), Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_words(self._book.row(unit), Column(index.column()).name, self._look)
        return None

    def _words(self, row: UnitRow, column: Column) -> str:
        return row_words(row, column.name, self._look, self.timezone)

    def _take(self, order: list[UnitId]) -> None:
        """Stand in this order; the places are counted when one is asked for."""
        self._order = order
        self._places = {}

    def _move(self, new: list[UnitId]) -> None:
        """The same units in another order: who is chosen stays chosen."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        units = [self.unit_at(index.row()) for index in kept]
        self._take(new)
        for index, unit in zip(kept, units, strict=True):
            place = self.place_of(unit) if unit is not None else None
            moved = QModelIndex() if place is None else self.index(place, index.column())
            self.changePersistentIndex(index, moved)
        self.layoutChanged.emit()

    def _tell_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _repaint(self) -> None:
        """Another language or theme: all words may read otherwise."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._order:
            self._tell_changed(0, len(self._order) - 1)


def _first_difference(old: Sequence[UnitId], new: Sequence[UnitId]) -> int:
    """How many units both orders begin with alike."""
    pairs = enumerate(zip(old, new, strict=False))
    shorter = min(len(old), len(new))
    return next((place for place, (one, other) in pairs if one != other), shorter)


def _common_tail(old: Sequence[UnitId], new: Sequence[UnitId], start: int) -> int:
    """How many units both orders end with alike, beyond the common beginning."""
    most = min(len(old), len(new)) - start
    pairs = zip(reversed(old), reversed(new), strict=False)
    alike = next((count for count, (one, other) in enumerate(pairs) if one != other), most)
    return min(alike, most)
