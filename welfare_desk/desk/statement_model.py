"""Lines of statements, or gifts that none shows, as a table; filtered by what is typed."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from welfare_desk.desk.journal_words import unit_words
from welfare_desk.desk.statement_words import shelf_of, shelf_words, way_words
from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.statement_books import Seen, StatementBooks

Index = QModelIndex | QPersistentModelIndex
SEEN_ROLE = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, from the left."""

    STATE = 0
    DAY = 1
    WHO = 2
    AMOUNT = 3
    WAY = 4
    REF = 5
    WHAT = 6


HEADS = {
    Column.STATE: QT_TRANSLATE_NOOP("StatementTable", "State"),
    Column.DAY: QT_TRANSLATE_NOOP("StatementTable", "Day"),
    Column.WHO: QT_TRANSLATE_NOOP("StatementTable", "Payer"),
    Column.AMOUNT: QT_TRANSLATE_NOOP("StatementTable", "Amount ¥"),
    Column.WAY: QT_TRANSLATE_NOOP("StatementTable", "Way"),
    Column.REF: QT_TRANSLATE_NOOP("StatementTable", "Reference, remark"),
    Column.WHAT: QT_TRANSLATE_NOOP("StatementTable", "What it is"),
}


class StatementModel(QAbstractTableModel):
    """What the list shows."""

    def __init__(self, look: Look, books: StatementBooks, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._books = books
        self._all: Sequence[Seen] = ()
        self._shown: list[Seen] = []
        self._wanted = ""

    def show_rows(self, rows: Sequence[Seen]) -> None:
        """Show these; where they are the same lines, they are changed in place."""
        self._all = rows
        self._refilter()

    def filter_by(self, typed: str) -> None:
        """Show only those in which this stands."""
        self._wanted = typed.strip().casefold()
        self._refilter()

    def speak_anew(self) -> None:
        """Say all of it in the language of the desk."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self._refilter()

    def seen(self, row: int) -> Seen | None:
        """What stands in a row, None where there is none."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def place_of(self, key: str) -> int | None:
        """The row of a line or gift, None where it is not shown."""
        return next((place for place, seen in enumerate(self._shown) if seen.key == key), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many are on show."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Always the same."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("StatementTable", HEADS[Column(section)])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = section == Column.AMOUNT
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, or all that is known of its row for the painter."""
        seen = self.seen(index.row())
        if seen is None:
            return None
        if role == SEEN_ROLE:
            return seen
        if role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return self.words(seen)[index.column()]
        return None

    def words(self, seen: Seen) -> tuple[str, ...]:
        """The words of a row, by the column."""
        if seen.line is None:
            return self._gift_words(seen)
        line = seen.line
        return (
            shelf_words(shelf_of(seen)),
            line.on.isoformat(),
            line.payer or self.tr("Payer not named"),
            Money(line.fen).figures,
            way_words(line.method),
            " · ".join(filter(None, (line.ref, line.note))),
            self._what(seen),
        )

    def _what(self, seen: Seen) -> str:
        """What a line is, or what it may be."""
        if seen.state == "aside" and seen.line is not None:
            return seen.line.aside
        if seen.state == "explained" and seen.row is not None:
            return f"{seen.row.number} {unit_words(seen.row, self._look.language)}"
        if not seen.proposals:
            return self.tr("Nothing fits")
        if seen.sure is not None:
            return self.tr("Surely {number}").format(number=seen.sure.number)
        first = seen.proposals[0]
        if not first.is_gift:
            return self.tr("Fulfils {number}").format(number=first.number)
        return self.tr("Possible: {count}").format(count=len(seen.proposals))

    def _gift_words(self, seen: Seen) -> tuple[str, ...]:
        row = seen.row
        if row is None:
            return ("",) * len(Column)
        return (
            shelf_words("unstated"),
            self._books.day_of(row).isoformat(),
            unit_words(row, self._look.language),
            Money(row.fen or 0).figures,
            way_words(row.method),
            row.bank_ref,
            row.number,
        )

    def _refilter(self) -> None:
        shown = [seen for seen in self._all if self._is_wanted(seen)]
        if [seen.key for seen in shown] == [seen.key for seen in self._shown]:
            self._shown = shown
            if shown:
                last = self.index(len(shown) - 1, len(Column) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _is_wanted(self, seen: Seen) -> bool:
        if not self._wanted:
            return True
        return any(self._wanted in words.casefold() for words in self.words(seen))
