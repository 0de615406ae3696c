"""The entries of one unit beside its facts: time, number, project, amount, how they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from welfare_desk.desk.journal_words import REVERSED, amount_words, project_words, row_pill
from welfare_desk.desk.paint.pill import PILL_FACES, state_words
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, focus_ring, line_of_words, width_of
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import JournalRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
LINE_PX: Final = 40
SHOWN: Final = 6
"""So many lines stand at once; the rest is scrolled."""


class UnitEntries(QListView):
    """The newest first; `taken` carries the `JournalRow` on which Enter was pressed."""

    taken = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = _Entries(look, self)
        self.setModel(self._entries)
        self.setItemDelegate(_EntryDelegate(look, self._entries, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("background: transparent;")
        self.doubleClicked.connect(lambda _index: self._take())

    def show_entries(self, rows: Sequence[JournalRow], timezone: str) -> None:
        """Show the entries of a unit; its times are read in this zone."""
        self._entries.show_rows(rows, timezone)
        self.setFixedHeight(min(len(rows), SHOWN) * LINE_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if rows else Qt.FocusPolicy.NoFocus)
        if rows:
            self.setCurrentIndex(self._entries.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the entry one is on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        row = self._entries.row_at(self.currentIndex())
        if row is not None:
            self.taken.emit(row)


class _Entries(QAbstractListModel):
    """The rows of one unit."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[JournalRow, ...] = ()
        self.timezone = ""

    def show_rows(self, rows: Sequence[JournalRow], timezone: str) -> None:
        """Take other rows."""
        if tuple(rows) != self._rows or timezone != self.timezone:
            self.beginResetModel()
            self._rows, self.timezone = tuple(rows), timezone
            self.endResetModel()

    def row_at(self, index: Index) -> JournalRow | None:
        """The entry of a line."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """One line an entry."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A line in words; the whole entry for the painter."""
        row = self.row_at(index)
        if row is None or role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            language = self._look.language
            at = f"{local_time(row.at, self.timezone):%H:%M}"
            words = (at, row.number, state_words(row_pill(row)), project_words(row, language))
            return " · ".join((*words, amount_words(row, language)))
        return self.data(index) if role == Qt.ItemDataRole.ToolTipRole else None


class _EntryDelegate(QStyledItemDelegate):
    """Paints an entry in two lines."""

    def __init__(self, look: Look, entries: _Entries, parent: UnitEntries) -> None:
        super().__init__(parent)
        self._look = look
        self._entries = entries

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All lines are equally high."""
        return QSize(120, LINE_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Time and number over the project, the amount and how it stands at the right."""
        row, look = index.data(ROW_ROLE), self._look
        language, off = look.language, row.state in REVERSED
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(option.rect)
        if chosen and option.widget.hasFocus():
            focus_ring(painter, look, whole.adjusted(0, 1, 0, -1), 4)
        upper = QRectF(whole.left() + 4, whole.top() + 2, whole.width() - 8, 18)
        lower = upper.translated(0, 18)
        at = f"{local_time(row.at, self._entries.timezone):%H:%M}"
        figures, names = look.font(13, 600, "figures"), look.font(13, face="names")
        figures.setStrikeOut(off)
        amount = amount_words(row, language)
        line_of_words(painter, upper, f"{at}  {row.number}", figures, look.colour("text2"), LEFT)
        bold = QFont(look.font(14, 600, "figures"))
        bold.setStrikeOut(off)
        colour = look.colour("text3" if off else "text")
        line_of_words(painter, upper, amount, bold, colour, RIGHT)
        face = PILL_FACES[row_pill(row)]
        state = state_words(row_pill(row))
        small = look.font(12, 500)
        line_of_words(painter, lower, state, small, look.colour(face.role), RIGHT)
        room = lower.adjusted(0, 0, -width_of(state, small) - 10, 0)
        line_of_words(painter, room, project_words(row, language), names, colour, LEFT)
        painter.restore()
