"""A short list of painted rows that the arrow keys go through; a subclass draws and names them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHelpEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.paint.shapes import focus_ring, smooth_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent

    from welfare_desk.desk.look import Look

STEPS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_Home: -100_000,
    Qt.Key.Key_End: 100_000,
}
RADIUS_PX: Final = 6.0


class RowList(QWidget):
    """Rows of one height; `entered` when Enter or a double click acts on the current one."""

    entered = Signal()
    chosen = Signal()
    """Another row is current now."""
    move_wanted = Signal(object)
    """Alt+↑ or Alt+↓: the current row shall go so many places down."""

    def __init__(self, look: Look, *, row_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row_px = row_px
        self._count = 0
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> int:
        """The place of the row one is on; -1 where there is none."""
        return self._current if self._count else -1

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._count

    def show_count(self, count: int) -> None:
        """Show so many rows; the current one stays in its place."""
        self._count = count
        self._current = max(0, min(self._current, count - 1))
        self.setFixedHeight(count * self._row_px)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if count else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()
        self.update()

    def go_to_row(self, place: int) -> None:
        """Make a row the current one, and bring it into view."""
        self._current = max(0, min(place, self._count - 1))
        self._bring_into_view()
        self.update()
        self.chosen.emit()
        if self.hasFocus() and self._count:
            said = QAccessibleAnnouncementEvent(self, self.row_words(self._current))
            QAccessible.updateAccessibility(said)

    def row_words(self, place: int) -> str:
        """What a row says, for a reader of the screen."""
        raise NotImplementedError

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Draw a row; its ground stands already."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """As high as all rows."""
        return QSize(240, self._count * self._row_px)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        self._bring_into_view()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that one is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Alt+arrows move the row, Enter acts."""
        step = STEPS.get(Qt.Key(event.key()))
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if step is not None and alt:
            self.move_wanted.emit(step)
        elif step is not None:
            self.go_to_row(self._current + step)
        elif event.key() in ENTERS and self._count:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The tip of a row says all of it: a long name may be cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = event.pos().y() // self._row_px
            words = self.row_words(place) if place < self._count else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        self.go_to_row(int(event.position().y()) // self._row_px)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """A double click acts."""
        if self._count:
            self.entered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are in sight, lines between them, a ring round the current one."""
        painter, look = smooth_painter(self), self._look
        first = event.rect().top() // self._row_px
        last = min(self._count - 1, event.rect().bottom() // self._row_px)
        for place in range(first, last + 1):
            rect = QRectF(0, place * self._row_px, self.width(), self._row_px)
            here = self.hasFocus() and place == self._current
            if here:
                painter.fillRect(rect.adjusted(1, 1, -1, -1), look.colour("sel"))
            if place:
                painter.setPen(QPen(look.colour("line"), 1))
                painter.drawLine(rect.topLeft(), rect.topRight())
            self.draw_row(painter, rect, place)
            if here:
                focus_ring(painter, look, rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX)

    def _bring_into_view(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        content = area.widget() if area is not None else None
        if area is None or content is None:
            return
        middle = self.mapTo(content, self.rect().topLeft()).y()
        middle += round((self._current + 0.5) * self._row_px)
        area.ensureVisible(0, middle, 0, self._row_px)
