"""The list under a cell while it is typed in: a child of the window, never a popup.

A `Qt.Popup` would take the keyboard away from the cell, and with it the Chinese input method; so
the list takes no focus at all, and the cell hands it the arrow keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QListView, QVBoxLayout, QWidget

from welfare_desk.desk.paint.shapes import rounded, smooth_painter
from welfare_desk.desk.suggestion_delegate import ROW_PX, SUGGESTION_ROLE, SuggestionDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.suggestions import Suggestion

MARGIN_PX: Final = 5
GAP_PX: Final = 5
LEAST_WIDTH_PX: Final = 430
SHADOW_PX: Final = 28
RADIUS_PX: Final = 9.0


class SuggestionList(QFrame):
    """Shows suggestions below a cell; one of them is current, Enter or a click takes it."""

    taken = Signal(object)
    """The `Suggestion` that was clicked."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._window = parent
        self._model = _Suggestions(self)
        self._view = _view(look, self._model, self)
        self._view.clicked.connect(self._take_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        layout.addWidget(self._view)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(SHADOW_PX)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def current(self) -> Suggestion | None:
        """The row that Enter takes; None while the list is closed."""
        row = self._view.currentIndex().row()
        return self._model.rows[row] if self.isVisible() and row >= 0 else None

    def offer(self, rows: Sequence[Suggestion], below: QWidget) -> None:
        """Show these rows under a cell, the first one current; without rows close."""
        self._model.show_rows(rows)
        if not rows:
            self.hide()
            return
        self._view.setCurrentIndex(self._model.index(0, 0))
        self._place(below, len(rows))
        self.show()
        self.raise_()

    def move_current(self, steps: int) -> None:
        """Make another row current, round the ends."""
        count = self._model.rowCount()
        if count:
            row = (self._view.currentIndex().row() + steps) % count
            self._view.setCurrentIndex(self._model.index(row, 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and its edge."""
        painter = smooth_painter(self)
        rounded(
            painter,
            QRectF(self.rect()),
            RADIUS_PX,
            fill=self._look.colour("raised"),
            edge=self._look.colour("line2"),
        )

    def _place(self, cell: QWidget, count: int) -> None:
        """Stand under the cell, inside the window."""
        window = self._window
        corner = cell.mapTo(window, QPoint(0, cell.height() + GAP_PX))
        width = max(cell.width(), LEAST_WIDTH_PX)
        left = max(0, min(corner.x(), window.width() - width - GAP_PX))
        self.setGeometry(left, corner.y(), width, count * ROW_PX + 2 * MARGIN_PX)

    def _take_clicked(self, index: QModelIndex) -> None:
        self.taken.emit(self._model.rows[index.row()])


class _Suggestions(QAbstractListModel):
    """The rows of the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Suggestion, ...] = ()

    def show_rows(self, rows: Sequence[Suggestion]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words of a row; the whole suggestion for the painter."""
        row = self.rows[index.row()]
        if role == SUGGESTION_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.name
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.detail
        return None


def _view(look: Look, model: _Suggestions, parent: QWidget) -> QListView:
    """A list that never takes the focus, nor scrolls."""
    view = QListView(parent)
    view.setModel(model)
    view.setItemDelegate(SuggestionDelegate(look, view))
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setMouseTracking(True)
    view.setUniformItemSizes(True)
    view.setStyleSheet("background: transparent;")
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view
