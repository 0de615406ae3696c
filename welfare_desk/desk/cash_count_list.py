"""The counts that were made of the drawers, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF

from welfare_desk.desk.cash_words import kind_words, people_words
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, width_of
from welfare_desk.desk.row_list import RowList
from welfare_desk.domain.money import Money
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.drawer import CashCount

ROW_PX: Final = 50
ICON_PX: Final = 16
TIME_PX: Final = 56
EDGE_PX: Final = 8


class CashCountList(RowList):
    """Enter shows the sheet of the current count."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=ROW_PX, parent=parent)
        self._counts: tuple[CashCount, ...] = ()
        self._timezone = ""

    def show_counts(self, counts: tuple[CashCount, ...], timezone: str) -> None:
        """Show these counts in this order."""
        self._counts, self._timezone = counts, timezone
        self.show_count(len(counts))

    @property
    def count_here(self) -> CashCount | None:
        """The count one is on."""
        return self._counts[self.current] if self.current >= 0 else None

    def row_words(self, place: int) -> str:
        """When, where, by whom, how much, and why it differs."""
        count = self._counts[place]
        parts = (
            self._time(count),
            count.desk,
            kind_words(count.kind),
            people_words(count),
            f"¥{Money(count.counted_fen).figures}",
            Money(count.difference_fen).signed if count.difference_fen else "",
            count.reason,
        )
        return ", ".join(filter(None, parts))

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Time, kind and desk over the people; at the right the sum over the difference."""
        look, count = self._look, self._counts[place]
        upper = rect.adjusted(EDGE_PX, 5, -EDGE_PX, -ROW_PX / 2)
        lower = rect.adjusted(EDGE_PX, ROW_PX / 2 - 2, -EDGE_PX, -5)
        figures = f"¥{Money(count.counted_fen).figures}"
        font = look.font(17, 600, "figures")
        line_of_words(painter, upper, figures, font, look.colour("text"), RIGHT)
        self._draw_difference(painter, lower, count)
        time = look.font(14, 500, "figures")
        line_of_words(painter, upper, self._time(count), time, look.colour("text2"), LEFT)
        what = f"{count.desk} · {kind_words(count.kind)}"
        room = upper.adjusted(TIME_PX, 0, -width_of(figures, font) - 8, 0)
        line_of_words(painter, room, what, look.font(13, 600), look.colour("text"), LEFT)
        words = people_words(count) + (f" · {count.reason}" if count.reason else "")
        room = lower.adjusted(TIME_PX, 0, -110, 0)
        line_of_words(painter, room, words, look.font(12, 400, "names"), look.colour("text2"), LEFT)

    def _draw_difference(self, painter: QPainter, rect: QRectF, count: CashCount) -> None:
        look, fen = self._look, count.difference_fen
        icon, role = ("diamond", "pledge") if fen else ("check-circle", "ok")
        words, font = Money(fen).signed, look.font(15, 600, "figures")
        line_of_words(painter, rect, words, font, look.colour(role), RIGHT)
        picture = look.pixmap(icon, role, ICON_PX, style="fill", ratio=self.devicePixelRatioF())
        left = rect.right() - width_of(words, font) - ICON_PX - 6
        painter.drawPixmap(QPointF(left, rect.center().y() - ICON_PX / 2), picture)

    def _time(self, count: CashCount) -> str:
        return local_time(count.at, self._timezone).strftime("%H:%M")
