"""The projects as a table: one row a project, changed in place and never rebuilt."""

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

from welfare_desk.desk.market_tile import tile_state
from welfare_desk.desk.market_words import claimer_words
from welfare_desk.desk.progress_words import progress_words
from welfare_desk.domain.money import Money
from welfare_desk.domain.project_state import is_filled_by_goods, is_in_kind
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.domain.journal import ProjectRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()
NOTHING = "–"


class Column(IntEnum):
    """The columns of the market, from the left."""

    NUMBER = 0
    NAME = 1
    NEED = 2
    RECEIVED = 3
    OUTSTANDING = 4
    REMAINING = 5
    PERCENT = 6
    CLAIMS = 7


HEADS = {
    Column.NUMBER: QT_TRANSLATE_NOOP("ProjectTable", "No."),
    Column.NAME: QT_TRANSLATE_NOOP("ProjectTable", "Project and who claimed it"),
    Column.NEED: QT_TRANSLATE_NOOP("ProjectTable", "Need ¥"),
    Column.RECEIVED: QT_TRANSLATE_NOOP("ProjectTable", "Received"),
    Column.OUTSTANDING: QT_TRANSLATE_NOOP("ProjectTable", "Outstanding"),
    Column.REMAINING: QT_TRANSLATE_NOOP("ProjectTable", "To go"),
    Column.PERCENT: QT_TRANSLATE_NOOP("ProjectTable", "Filled"),
    Column.CLAIMS: QT_TRANSLATE_NOOP("ProjectTable", "Claims"),
}
RIGHT = frozenset(Column) - {Column.NAME, Column.NUMBER}


class ProjectModel(QAbstractTableModel):
    """What the market's table shows."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[ProjectRow] = []

    def show_rows(self, rows: Sequence[ProjectRow]) -> None:
        """Take the projects as they stand now; rows whose project stays are changed in place."""
        same = [row.project.id for row in rows] == [row.project.id for row in self._rows]
        if not same:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for number, row in enumerate(rows):
            if row != self._rows[number]:
                self._rows[number] = row
                self.dataChanged.emit(
                    self.index(number, 0), self.index(number, self.columnCount() - 1)
                )

    def row(self, number: int) -> ProjectRow | None:
        """The project in a row, None where there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place_of(self, project: ProjectId) -> int | None:
        """The row of a project, None where it is not shown."""
        places = (place for place, row in enumerate(self._rows) if row.project.id == project)
        return next(places, None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One a project."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Always the same."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("ProjectTable", HEADS[column])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, or its whole row for the painter."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.NAME:
            return "\n".join((self._look.reads(row.project.name), *row.claimers))
        return None

    def _spoken(self, row: ProjectRow, column: Column) -> str:
        """What a reader of the screen says: of a card all that stands on it."""
        words = self._words(row, column)
        if column is not Column.NAME:
            return words
        state = tile_state(row)[0] or self._words(row, Column.PERCENT)
        said = (f"{row.project.number} {words}", state, claimer_words(row.claimers, self._look))
        return ", ".join(filter(None, said))

    def _words(self, row: ProjectRow, column: Column) -> str:
        return {
            Column.NUMBER: str(row.project.number),
            Column.NAME: self._look.reads(row.project.name),
            Column.NEED: sum_words(row.need_fen),
            Column.RECEIVED: sum_words(row.received_fen),
            Column.OUTSTANDING: sum_words(row.outstanding_fen),
            Column.REMAINING: _left(row),
            Column.PERCENT: progress_words(row) or NOTHING,
            Column.CLAIMS: str(row.claims) if row.claims else NOTHING,
        }[column]


def _left(row: ProjectRow) -> str:
    """The money that is still to come; a dash where none is asked for."""
    asks = row.need_fen > 0 and not is_in_kind(row) and not is_filled_by_goods(row)
    return sum_words(row.remaining_fen) if asks else NOTHING


def sum_words(fen: int) -> str:
    """A sum in figures, a dash for nothing."""
    return Money(fen).figures if fen else NOTHING
