"""The names that wait for a nod before the hall may read them, and those that are kept from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal

from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, width_of
from welfare_desk.desk.row_list import RowList
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import JournalRow

ROW_PX: Final = 40
ICON_PX: Final = 18
LEAVES: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class NamesList(RowList):
    """Enter lets a name onto the stage, Del keeps it off; both may be changed again."""

    nod_wanted = Signal(object)
    hide_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=ROW_PX, parent=parent)
        self._waiting: tuple[JournalRow, ...] = ()
        self._hidden: tuple[JournalRow, ...] = ()
        self.entered.connect(self.nod)

    def show_names(self, waiting: Sequence[JournalRow], hidden: Sequence[JournalRow]) -> None:
        """Show who waits, the oldest first, then who is hidden."""
        here = self.current_row()
        waited = here in self._waiting
        self._waiting, self._hidden = tuple(waiting), tuple(hidden)
        self.show_count(len(self._rows()))
        same = self._waiting if waited else self._hidden  # who decides goes on with the next
        ids = [row.id for row in same]
        if here is not None and here.id in ids:
            before = 0 if waited else len(self._waiting)
            self._stay_at(before + ids.index(here.id))

    def current_row(self) -> JournalRow | None:
        """The row one is on."""
        rows = self._rows()
        return rows[self.current] if 0 <= self.current < len(rows) else None

    def row_words(self, place: int) -> str:
        """Who, how much, and whether the name waits or is hidden."""
        row = self._rows()[place]
        parts = (self._name(row), self._amount(row), row.number, self._state(place))
        return ", ".join(part for part in parts if part)

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Sign, name over number and project, amount at the right."""
        look, row = self._look, self._rows()[place]
        hidden = place >= len(self._waiting)
        icon, role = ("eye-slash", "void") if hidden else ("clock-countdown", "pledge")
        picture = look.pixmap(icon, role, ICON_PX, style="fill", ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(rect.left() + 6, rect.center().y() - ICON_PX / 2), picture)
        room, figures = rect.adjusted(ICON_PX + 14, 2, -6, -2), look.font(15, 600, "figures")
        amount = self._amount(row)
        words = "text2" if hidden else "text"
        line_of_words(painter, room, amount, figures, look.colour(words), RIGHT)
        left = room.adjusted(0, 0, -width_of(amount, figures) - 8, 0)
        half = left.height() / 2
        upper = QRectF(left.left(), left.top(), left.width(), half)
        lower = QRectF(left.left(), left.top() + half, left.width(), half)
        name = look.font(13, 500 if hidden else 700, "names")
        line_of_words(painter, upper, self._name(row), name, look.colour(words), LEFT)
        said = f"{self._state(place)} · {row.number}"
        line_of_words(painter, lower, said, look.font(12), look.colour("text2"), LEFT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter nods, Del hides."""
        if event.key() in LEAVES:
            self.hide_name()
        elif event.key() in ENTERS:
            self.nod()
        else:
            super().keyPressEvent(event)

    def nod(self) -> None:
        """Let the name one is on onto the stage."""
        row = self.current_row()
        if row is not None:
            self.nod_wanted.emit(row)

    def hide_name(self) -> None:
        """Keep the name one is on off the stage."""
        row = self.current_row()
        if row is not None and row not in self._hidden:
            self.hide_wanted.emit(row)

    def _stay_at(self, place: int) -> None:
        if place != self.current:
            self.go_to_row(place)

    def _rows(self) -> tuple[JournalRow, ...]:
        return (*self._waiting, *self._hidden)

    def _name(self, row: JournalRow) -> str:
        return self._look.reads(row.unit_name) or row.number

    def _amount(self, row: JournalRow) -> str:
        return f"¥{Money(row.fen).figures}" if row.fen else self._look.reads(row.quantity)

    def _state(self, place: int) -> str:
        return self.tr("waits") if place < len(self._waiting) else self.tr("hidden")
