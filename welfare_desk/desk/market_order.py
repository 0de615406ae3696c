"""The projects in the order in which they are presented; Alt+↑ and Alt+↓ move one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Signal

from welfare_desk.desk.market_tile import category_icon, tile_state
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, width_of
from welfare_desk.desk.progress_words import progress_words
from welfare_desk.desk.row_list import RowList
from welfare_desk.domain.changes import OrderProjects
from welfare_desk.domain.project_state import is_filled, is_offered
from welfare_desk.domain.turn_order import moved, presented

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.domain.journal import ProjectRow

ROW_PX: Final = 38
PLACE_PX: Final = 44
ICON_PX: Final = 20


class MarketOrder(RowList):
    """`reordered` carries an OrderProjects; `shown` the row one is on."""

    reordered = Signal(object)
    shown = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=ROW_PX, parent=parent)
        self._rows: tuple[ProjectRow, ...] = ()
        self.move_wanted.connect(self._move)
        self.chosen.connect(lambda: self.shown.emit(self.current_row()))

    def show_rows(self, rows: Sequence[ProjectRow]) -> None:
        """Show the projects in their order; the one that was chosen stays chosen."""
        here = self.current_row()
        by_id = {row.project.id: row for row in rows}
        self._rows = tuple(by_id[each.id] for each in presented(row.project for row in rows))
        self.show_count(len(self._rows))
        if here is not None:
            self.choose(here.project.id)

    def choose(self, project: ProjectId) -> None:
        """Go to the row of a project."""
        ids = [row.project.id for row in self._rows]
        if project in ids:
            self.go_to_row(ids.index(project))

    def current_row(self) -> ProjectRow | None:
        """The project one is on."""
        return self._rows[self.current] if self.current >= 0 else None

    def row_words(self, place: int) -> str:
        """Its turn, its number and its name."""
        project = self._rows[place].project
        return f"{place + 1}: {project.number} {self._look.reads(project.name)}"

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Turn, icon, number, name, and how it stands."""
        look, row = self._look, self._rows[place]
        turn = QRectF(rect.left() + 10, rect.top(), PLACE_PX, rect.height())
        big = look.font(18, 600, "figures")
        line_of_words(painter, turn, str(place + 1), big, look.colour("brandText"), LEFT)
        role = "void" if not is_offered(row) else "ok" if is_filled(row) else "text2"
        icon = look.pixmap(
            category_icon(row.project.category), role, ICON_PX, ratio=self.devicePixelRatioF()
        )
        painter.drawPixmap(QPointF(turn.right(), rect.center().y() - ICON_PX / 2), icon)
        said, _icon, tone = tile_state(row)
        said = said or progress_words(row)
        font = look.font(13, 500)
        room = QRectF(turn.right() + ICON_PX + 10, rect.top(), 0, rect.height())
        room.setRight(rect.right() - 12)
        line_of_words(painter, room, said, font, look.colour(tone or "text2"), RIGHT)
        number = f"{row.project.number:02d}"
        figures = look.font(14, 600, "figures")
        line_of_words(painter, room, number, figures, look.colour("text2"), LEFT)
        name = room.adjusted(width_of(number, figures) + 8, 0, -width_of(said, font) - 10, 0)
        names = look.font(14, 500, "names")
        words = look.reads(row.project.name)
        line_of_words(painter, name, words, names, look.colour("text"), LEFT)

    def _move(self, by: int) -> None:
        """Move the current project; it is shown moved at once, and stands so when it is written."""
        if self.current < 0:
            return
        self._rows = moved(self._rows, self.current, by)
        there = max(0, min(self.count - 1, self.current + by))
        self.go_to_row(there)
        self.reordered.emit(OrderProjects(projects=tuple(row.project.id for row in self._rows)))
