"""Today's entries as a table: newest first, one row an entry, changed in place."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from welfare_desk.desk.journal_words import (
    amount_words,
    method_words,
    moment_words,
    project_words,
    row_facts,
    row_groups,
    row_state_words,
    taken_back_words,
    unit_words,
)
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from PySide6.QtCore import QObject

    from welfare_desk.desk.journal_words import Group
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.texts import Language

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The whole `JournalRow` of a cell."""


class Column(IntEnum):
    """The columns of the journal, from the left."""

    NUMBER = 0
    TIME = 1
    UNIT = 2
    PROJECT = 3
    METHOD = 4
    AMOUNT = 5
    STATE = 6


WORDS: dict[Column, Callable[[JournalRow, Language], str]] = {
    Column.NUMBER: lambda row, _language: row.number,
    Column.UNIT: unit_words,
    Column.PROJECT: project_words,
    Column.METHOD: lambda row, _language: method_words(row),
    Column.AMOUNT: amount_words,
    Column.STATE: lambda row, _language: row_state_words(row),
}


class JournalModel(QAbstractTableModel):
    """Rows keyed by entry id; `take` adds what is new at its place and changes what it knows."""

    counted = Signal()
    """`counts` may be others now."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.counts: Counter[Group] = Counter()
        self._look = look
        self._timezone = ""
        # Oldest first, so that the ordinary new entry is appended and no place moves.
        self._rows: list[JournalRow] = []
        self._places: dict[EntryId, int] = {}
        self._days: set[date] = set()
        look.changed.connect(self._repaint)

    def take(self, rows: Iterable[JournalRow]) -> None:
        """Show rows that are new or that changed; a row already shown keeps its place."""
        new: list[JournalRow] = []
        for row in rows:
            place = self._places.get(row.id)
            if place is None:
                new.append(row)
            else:
                self._change(place, row)
        new.sort(key=_order)
        if new and (not self._rows or _order(self._rows[-1]) < _order(new[0])):
            self._append(new)
        else:
            for row in new:
                self._insert(row)
        for row in new:
            self.counts.update(row_groups(row))
        self._days.update(local_time(row.at, self._timezone).date() for row in new)
        self.counted.emit()

    def begin_event(self, timezone: str) -> None:
        """Forget all rows: another event was opened, whose times are read in this zone."""
        self._timezone = timezone
        self.beginResetModel()
        self._rows.clear()
        self._places.clear()
        self._days.clear()
        self.counts.clear()
        self.endResetModel()
        self.counted.emit()

    @property
    def is_of_today(self) -> bool:
        """Whether all entries are of today, where the event is."""
        return self._days <= {local_time(datetime.now(UTC), self._timezone).date()}

    def row_at(self, index: Index) -> JournalRow:
        """The entry shown at a place of the table."""
        return self._rows[len(self._rows) - 1 - index.row()]

    def row_of(self, entry: EntryId) -> JournalRow | None:
        """The entry with that id, if it is shown."""
        place = self._places.get(entry)
        return None if place is None else self._rows[place]

    def newest(self) -> Iterator[JournalRow]:
        """The entries from the newest on."""
        return reversed(self._rows)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many entries there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; the whole row under ROW_ROLE for the painter."""
        if not index.isValid():
            return None
        row = self.row_at(index)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() != Column.NUMBER:
            return self._words(row, Column(index.column()))
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._tip(row, Column(index.column()))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(Column(section))
        if role == Qt.ItemDataRole.FontRole:
            # A style sheet on the window takes away the font that was set on the header itself.
            return self._look.font(12)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if section == Column.AMOUNT
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _title(self, column: Column) -> str:
        """The title of one column; whole words for translators."""
        return {
            Column.NUMBER: self.tr("Number"),
            Column.TIME: self.tr("Time"),
            Column.UNIT: self.tr("Unit / name"),
            Column.PROJECT: self.tr("Project"),
            Column.METHOD: self.tr("Method"),
            Column.AMOUNT: self.tr("Amount / quantity"),
            Column.STATE: self.tr("State"),
        }[column]

    def _words(self, row: JournalRow, column: Column) -> str:
        """What stands in one cell; a reversal says which entry it takes back."""
        if column == Column.PROJECT and row.kind == "reversal" and row.of is not None:
            target = self.row_of(row.of)
            return "" if target is None else taken_back_words(row, target.number)
        if column == Column.TIME:
            return moment_words(row.at, self._timezone)
        return WORDS[column](row, self._look.language)

    def _tip(self, row: JournalRow, column: Column) -> str:
        """What is told when the pointer rests on a cell: facts, the note, or all of the cell."""
        note, words = row.note.reads(self._look.language), self._words(row, column)
        if column in {Column.NUMBER, Column.TIME}:
            if column == Column.TIME:
                words = f"{local_time(row.at, self._timezone):%Y-%m-%d %H:%M:%S}"
            return " · ".join(filter(None, (words, row_facts(row))))
        return note if column == Column.STATE and note else words

    def _append(self, rows: list[JournalRow]) -> None:
        """Rows newer than all that are shown: they stand on top."""
        self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
        for row in rows:
            self._places[row.id] = len(self._rows)
            self._rows.append(row)
        self.endInsertRows()

    def _insert(self, row: JournalRow) -> None:
        """A row that came late, such as one of another desk: it stands at its time."""
        place = bisect_left(self._rows, _order(row), key=_order)
        shown = len(self._rows) - place
        self.beginInsertRows(QModelIndex(), shown, shown)
        self._rows.insert(place, row)
        for later in range(place, len(self._rows)):
            self._places[self._rows[later].id] = later
        self.endInsertRows()

    def _change(self, place: int, row: JournalRow) -> None:
        """A row that stands otherwise now, such as a reversed one."""
        if self._rows[place] == row:
            return
        self.counts.subtract(row_groups(self._rows[place]))
        self.counts.update(row_groups(row))
        self._rows[place] = row
        shown = self._shown(place)
        self.dataChanged.emit(self.index(shown, 0), self.index(shown, len(Column) - 1))

    def _shown(self, place: int) -> int:
        """Where the table shows the entry at a place of the list."""
        return len(self._rows) - 1 - place

    def _repaint(self) -> None:
        """Another language or theme: all words may read otherwise."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _order(row: JournalRow) -> tuple[datetime, str, int]:
    """By time, and within one moment by desk and seq."""
    return (row.at, row.desk, row.seq)
