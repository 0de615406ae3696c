"""The queue of the stage, row by row: who is next, when, and what is thanked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal

from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.paint.shapes import CENTRE, LEFT, RIGHT, line_of_words, rounded, width_of
from welfare_desk.desk.queue_words import AIR_FACES, kind_words
from welfare_desk.desk.row_list import RowList

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.aired import Queued

ROW_PX: Final = 44
TURN_PX: Final = 24
ICON_PX: Final = 16
LEAVES: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class QueueList(RowList):
    """Enter shows a row now, Alt+↑↓ moves it, Del skips it, Shift+Del hides its names.

    Which row one is on is kept by its key: the queue moves on by itself.
    """

    now_wanted = Signal(object)
    skip_wanted = Signal(object)
    hide_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=ROW_PX, parent=parent)
        self.rows: tuple[Queued, ...] = ()
        self.entered.connect(self._show_now)

    def show_rows(self, rows: tuple[Queued, ...]) -> None:
        """Show what waits, in order."""
        if rows == self.rows:
            return
        here = self.current_row()
        self.rows = rows
        self.show_count(len(rows))
        keys = [row.key for row in rows]
        if here is not None and here.key in keys and keys[self.current] != here.key:
            self.go_to_row(keys.index(here.key))

    def current_row(self) -> Queued | None:
        """The row one is on."""
        return self.rows[self.current] if 0 <= self.current < len(self.rows) else None

    def row_words(self, place: int) -> str:
        """Turn, what, who, how much, when."""
        row = self.rows[place]
        said = (f"{place + 1}: {kind_words(row.kind)}", row.name, row.amount, row.detail)
        return ", ".join(part for part in (*said, self._when(row)) if part)

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Turn in a circle, name over what for, seconds at the right."""
        look, row = self._look, self.rows[place]
        circle = QRectF(rect.left() + 6, rect.center().y() - TURN_PX / 2, TURN_PX, TURN_PX)
        first = place == 0
        fill, edge = ("brand", None) if first else (None, "line2")
        rounded(
            painter,
            circle,
            TURN_PX / 2,
            fill=look.colour(fill) if fill else None,
            edge=look.colour(edge) if edge else None,
        )
        turn = look.font(13, 600, "figures")
        role = "onBrand" if first else "text2"
        line_of_words(painter, circle, str(place + 1), turn, look.colour(role), CENTRE)
        when, font = self._when(row), look.font(14, 600, "figures")
        room = rect.adjusted(TURN_PX + 14, 3, -6, -3)
        line_of_words(painter, room, when, font, look.colour("text2"), RIGHT)
        self._draw_words(painter, room.adjusted(0, 0, -width_of(when, font) - 8, 0), row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del skips, Shift+Del hides, Ctrl+Enter shows now as Enter does."""
        row = self.current_row()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in LEAVES and row is not None:
            (self.hide_wanted if shift else self.skip_wanted).emit(row)
        elif event.key() in ENTERS and row is not None:
            self.now_wanted.emit(row)
        else:
            super().keyPressEvent(event)

    def _draw_words(self, painter: QPainter, room: QRectF, row: Queued) -> None:
        look, half = self._look, room.height() / 2
        upper = QRectF(room.left(), room.top(), room.width(), half)
        name = look.font(14, 700, "names")
        line_of_words(painter, upper, row.name, name, look.colour("text"), LEFT)
        icon, role = AIR_FACES[row.kind]
        lower = QRectF(room.left(), room.top() + half, room.width(), half)
        picture = look.pixmap(icon, role, ICON_PX, ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(lower.left(), lower.center().y() - ICON_PX / 2), picture)
        parts = (kind_words(row.kind), row.amount, row.detail)
        said = " · ".join(part for part in parts if part)
        about = lower.adjusted(ICON_PX + 6, 0, 0, 0)
        line_of_words(painter, about, said, look.font(12, face="names"), look.colour("text2"), LEFT)

    def _when(self, row: Queued) -> str:
        return self.tr("{seconds} s").format(seconds=row.in_s)

    def _show_now(self) -> None:
        row = self.current_row()
        if row is not None:
            self.now_wanted.emit(row)
