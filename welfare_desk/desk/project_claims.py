"""The claims of a project in order of time: who, how much, and how far they have come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from welfare_desk.desk.market_words import (
    claim_names,
    form_words,
    share_words,
    short_claim_names,
)
from welfare_desk.desk.paint.pill import draw_pill, pill_width, state_words
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, width_of
from welfare_desk.desk.row_list import RowList
from welfare_desk.desk.unit_look import unit_role
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFont, QPainter
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.market_books import ClaimSeen

ROW_PX: Final = 40
ICON_PX: Final = 18


class ProjectClaims(RowList):
    """Enter begins the gift that follows from a claim."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=ROW_PX, parent=parent)
        self._claims: tuple[ClaimSeen, ...] = ()
        self._timezone = "UTC"

    def show_claims(self, claims: Sequence[ClaimSeen], timezone: str) -> None:
        """Show these claims; times are read in this zone."""
        self._claims, self._timezone = tuple(claims), timezone
        self.show_count(len(self._claims))

    def current_claim(self) -> ClaimSeen | None:
        """The claim one is on."""
        return self._claims[self.current] if self.current >= 0 else None

    def event(self, event: QEvent) -> bool:
        """The tip of a row says it whole: its names may stand shortened."""
        if isinstance(event, QHelpEvent) and self.count:
            place = min(event.pos().y() // ROW_PX, self.count - 1)
            QToolTip.showText(event.globalPos(), f"{self.row_words(place)}\n{self.toolTip()}", self)
            return True
        return super().event(event)

    def row_words(self, place: int) -> str:
        """Who claimed, how much, and how far it has come."""
        seen = self._claims[place]
        names, share = claim_names(seen, self._look), share_words(seen.row, self._look)
        return f"{names}, {share}, {state_words(seen.state)}, {seen.row.number}"

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Icon, name over number and time, amount, state."""
        look, seen = self._look, self._claims[place]
        kind = seen.unit.kind if seen.unit else seen.row.unit_kind
        ratio = self.devicePixelRatioF()
        role = unit_role(kind, look.kinds)
        icon = look.pixmap(look.kinds.icon(kind), role, ICON_PX, style="fill", ratio=ratio)
        painter.drawPixmap(QPointF(rect.left() + 3, rect.center().y() - ICON_PX / 2), icon)
        wide = pill_width(look, seen.state)
        pill = QRectF(rect.right() - wide - 2, rect.top(), wide, rect.height())
        draw_pill(painter, look, pill, seen.state, ratio=ratio)
        share = share_words(seen.row, look)
        figures = look.font(15, 600, "figures" if seen.row.fen is not None else "text")
        if seen.row.fen is None:
            figures = look.font(13, 500)
        room = QRectF(rect.left(), rect.top(), pill.left() - 8 - rect.left(), rect.height())
        line_of_words(painter, room, share, figures, look.colour("text"), RIGHT)
        left = rect.left() + ICON_PX + 11
        names = QRectF(left, rect.top(), room.right() - width_of(share, figures) - 8 - left, 40)
        self._draw_names(painter, names, seen)

    def _draw_names(self, painter: QPainter, room: QRectF, seen: ClaimSeen) -> None:
        look = self._look
        name, font = self._fitting(seen, room.width())
        upper = QRectF(room.left(), room.top() + 3, room.width(), 19)
        line_of_words(painter, upper, name, font, look.colour("text"), LEFT)
        lower = QRectF(room.left(), room.top() + 20, room.width(), 16)
        words = self._aside(seen)
        line_of_words(painter, lower, words, look.font(11), look.colour("text3"), LEFT)

    def _fitting(self, seen: ClaimSeen, width_px: float) -> tuple[str, QFont]:
        """The names on one line: smaller, then short, so that number and time keep theirs."""
        look = self._look
        names = (claim_names(seen, look), short_claim_names(seen, look))
        ways = [(name, look.font(px, 500, "names")) for name in names for px in (13, 12)]
        return next((way for way in ways if width_of(*way) <= width_px), ways[-1])

    def _aside(self, seen: ClaimSeen) -> str:
        """When, under what number, and what is not money."""
        parts = [f"{local_time(seen.row.at, self._timezone):%H:%M}", seen.row.number]
        if seen.row.claim_forms and seen.row.claim_forms != ("money",):
            parts.append(form_words(seen.row.claim_forms, self._look))
        return " · ".join(parts)
