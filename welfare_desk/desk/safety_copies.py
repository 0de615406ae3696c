"""The list of backups of both places, the newest first: when, where, how much, how it was found."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF

from welfare_desk.desk.care_words import age_words
from welfare_desk.desk.paint.shapes import line_of_words
from welfare_desk.desk.row_list import RowList
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.care import BackupHealth, Copy

ROW_PX: Final = 34
MEGABYTE: Final = 1_000_000
COLUMNS: Final = (0.0, 0.24, 0.40, 0.56, 0.70)
"""Where time, age, place, entries and result begin, in parts of the width."""


class CopyList(RowList):
    """Backups; `copy` is the one that one is on."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=ROW_PX, parent=parent)
        self._copies: list[tuple[Copy, bool]] = []
        self._timezone = ""

    @property
    def copy(self) -> Copy | None:
        """The backup that one is on; None where there is none."""
        return self._copies[self.current][0] if self.current >= 0 else None

    def use_timezone(self, timezone: str) -> None:
        """Tell times as the event's place reads them."""
        self._timezone = timezone
        self.update()

    def show_health(self, health: BackupHealth) -> None:
        """Show the backups of all places, the newest first; an older one that is on stays on."""
        on = self.copy if self.current > 0 else None
        both = [(copy, place.chosen) for place in health.places for copy in place.copies]
        self._copies = sorted(both, key=lambda one: (one[0].at, one[1]), reverse=True)
        self.show_count(len(self._copies))
        places = [place for place, (copy, _) in enumerate(self._copies) if copy == on]
        if places and places[0] != self.current:
            self.go_to_row(places[0])

    def row_words(self, place: int) -> str:
        """What a row says, for a reader of the screen."""
        return " · ".join(self._cells(place)) + f" · {self._copies[place][0].path}"

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Draw a row; the tick says that the copy was reopened, checked and compared."""
        look, inner = self._look, rect.adjusted(12, 0, -12, 0)
        starts = [inner.left() + inner.width() * share for share in (*COLUMNS, 1.0)]
        for cell, words in enumerate(self._cells(place)):
            left = starts[cell] + (24 if cell == len(COLUMNS) - 1 else 0)
            room = QRectF(left, rect.top(), starts[cell + 1] - left - 8, rect.height())
            role = "text" if cell in {0, len(COLUMNS) - 1} else "text2"
            line_of_words(painter, room, words, look.font(13), look.colour(role))
        tick = look.pixmap("check-circle", "ok", 16, style="fill", ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(starts[-2], rect.top() + (ROW_PX - 16) / 2), tick)

    def _cells(self, place: int) -> tuple[str, ...]:
        copy, chosen = self._copies[place]
        return (
            f"{local_time(copy.at, self._timezone):%Y-%m-%d %H:%M:%S}",
            age_words(copy.at, datetime.now(UTC)),
            self.tr("Second place") if chosen else self.tr("Beside the file"),
            self.tr("Entries: {count}").format(count=f"{copy.entries:,}"),
            self.tr("checked and compared, {size} MB").format(
                size=f"{max(copy.size / MEGABYTE, 0.1):.1f}"
            ),
        )
