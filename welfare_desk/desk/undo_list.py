"""The last acts of the desk as a list: time, number, what was done, and whether it still stands."""

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
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from welfare_desk.desk.journal_words import moment_words
from welfare_desk.desk.paint.shapes import RIGHT, line_of_words, rounded, width_of
from welfare_desk.desk.undo_words import act_words, state_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.acts import Act

Index = QModelIndex | QPersistentModelIndex

ROW_PX: Final = 34
ROWS_SHOWN: Final = 7
PAD_PX: Final = 10
TIME_PX: Final = 100
NUMBER_PX: Final = 96
ACT_ROLE: Final = int(Qt.ItemDataRole.UserRole)


class UndoList(QListView):
    """One act is chosen; `chosen` carries it, or None."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = _Acts(look, self)
        self.setModel(self._acts)
        self.setItemDelegate(_ActDelegate(look, self._acts))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setMinimumHeight(ROW_PX * 3)

    def show_acts(self, acts: Sequence[Act], timezone: str) -> None:
        """Show these, the newest that can be taken back chosen."""
        self._acts.show_acts(acts, timezone)
        first = next((place for place, act in enumerate(acts) if act.can_be_undone), 0)
        self.setCurrentIndex(self._acts.index(first, 0))
        self.setFixedHeight(ROW_PX * max(1, min(len(acts), ROWS_SHOWN)))

    @property
    def act(self) -> Act | None:
        """The one that is chosen."""
        act: Act | None = self.currentIndex().data(ACT_ROLE)
        return act

    def move(self, by: int) -> None:  # type: ignore[override]  # of the list, not on the screen
        """Choose the act so many rows on."""
        row = self.currentIndex().row() + by
        if 0 <= row < self._acts.rowCount():
            self.setCurrentIndex(self._acts.index(row, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which act is chosen now, and keep it in view."""
        super().currentChanged(current, previous)
        self.scrollTo(current)
        self.chosen.emit(self.act)


class _Acts(QAbstractListModel):
    """The acts, the newest first."""

    def __init__(self, look: Look, parent: UndoList) -> None:
        super().__init__(parent)
        self._look = look
        self._acts: tuple[Act, ...] = ()
        self._timezone = ""

    def show_acts(self, acts: Sequence[Act], timezone: str) -> None:
        """Take other acts."""
        self.beginResetModel()
        self._acts, self._timezone = tuple(acts), timezone
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many acts there are."""
        return 0 if parent is not None and parent.isValid() else len(self._acts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of an act, as they are read aloud; the whole act for the painter."""
        if not index.isValid():
            return None
        act = self._acts[index.row()]
        if role == ACT_ROLE:
            return act
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            words = (self.time(act), act.row.number, act_words(act, self._look.language))
            return " ".join((*words, state_of(act))).strip()
        return None

    def time(self, act: Act) -> str:
        """When it was done, where the event takes place."""
        return moment_words(act.row.at, self._timezone)


class _ActDelegate(QStyledItemDelegate):
    """Paints one act; one that was taken back is struck through."""

    def __init__(self, look: Look, acts: _Acts) -> None:
        super().__init__(acts)
        self._look = look
        self._acts = acts

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(PAD_PX, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        act: Act = index.data(ACT_ROLE)
        look, rect = self._look, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            edge = look.colour("focus") if option.widget.hasFocus() else None
            inside = rect.adjusted(1, 1, -1, -1)
            rounded(painter, inside, 6, fill=look.colour("sel"), edge=edge, width_px=2)
        quiet = look.colour("text2")
        figures = look.font(15, 600, "figures")
        cells = rect.adjusted(PAD_PX, 0, -PAD_PX, 0)
        line_of_words(painter, _from(cells, 0, TIME_PX), self._acts.time(act), figures, quiet)
        line_of_words(painter, _from(cells, TIME_PX, NUMBER_PX), act.row.number, figures, quiet)
        state, small = state_of(act), look.font(12, 500)
        room = width_of(state, small) + PAD_PX if state else 0
        line_of_words(painter, cells, state, small, quiet, RIGHT)
        font = QFont(look.font(14, 500, "names"))
        font.setStrikeOut(act.undone is not None)
        colour = look.colour("text" if act.can_be_undone else "text3")
        words = cells.adjusted(TIME_PX + NUMBER_PX, 0, -room, 0)
        line_of_words(painter, words, act_words(act, look.language), font, colour)
        painter.restore()


def _from(cells: QRectF, left: float, width: float) -> QRectF:
    return QRectF(cells.left() + left, cells.top(), width - PAD_PX, cells.height())
