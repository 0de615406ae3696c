"""What was posted after the event was closed, entry by entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.desk.journal_words import amount_words, unit_words
from welfare_desk.desk.paint.pill import state_words
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, width_of
from welfare_desk.desk.row_list import RowList
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import JournalRow

ROW_PX: Final = 44
EDGE_PX: Final = 6


class AfterList(RowList):
    """Rows to read; each says its number, when it came, of whom and how much."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=ROW_PX, parent=parent)
        self._rows: tuple[JournalRow, ...] = ()
        self._timezone = ""

    def show_rows(self, rows: tuple[JournalRow, ...], timezone: str) -> None:
        """Show these entries in this order."""
        self._rows, self._timezone = rows, timezone
        self.show_count(len(rows))

    def row_words(self, place: int) -> str:
        """All that is said of an entry."""
        row, language = self._rows[place], self._look.language
        parts = (row.number, self._when(row), state_words(row.state), unit_words(row, language))
        return ", ".join((*parts, amount_words(row, language)))

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Number and time over the giver; at the right the amount over the state."""
        look, row = self._look, self._rows[place]
        upper = rect.adjusted(EDGE_PX, 4, -EDGE_PX, -ROW_PX / 2)
        lower = rect.adjusted(EDGE_PX, ROW_PX / 2 - 2, -EDGE_PX, -4)
        amount, font = amount_words(row, look.language), look.font(16, 600, "figures")
        line_of_words(painter, upper, amount, font, look.colour("text"), RIGHT)
        state, small = state_words(row.state), look.font(12)
        line_of_words(painter, lower, state, small, look.colour("text2"), RIGHT)
        number = upper.adjusted(0, 0, -width_of(amount, font) - 8, 0)
        words = f"{row.number}  {self._when(row)}"
        line_of_words(
            painter, number, words, look.font(14, 500, "figures"), look.colour("text2"), LEFT
        )
        who = lower.adjusted(0, 0, -width_of(state, small) - 8, 0)
        name = unit_words(row, look.language)
        line_of_words(painter, who, name, look.font(13, 500, "names"), look.colour("text"), LEFT)

    def _when(self, row: JournalRow) -> str:
        return local_time(row.at, self._timezone).strftime("%m-%d %H:%M")
