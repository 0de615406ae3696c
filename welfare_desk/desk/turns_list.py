"""The emcee's list: the claims that come on the stage, in turn, each with its words to be read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal

from welfare_desk.desk.market_words import claim_names, share_words
from welfare_desk.desk.paint.name_lines import two_lines
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, width_of
from welfare_desk.desk.row_list import RowList
from welfare_desk.desk.unit_look import unit_role
from welfare_desk.domain.changes import OrderTurns
from welfare_desk.domain.market import Turn
from welfare_desk.domain.money import Money
from welfare_desk.domain.spoken_amount import spoken_amount
from welfare_desk.domain.turn_order import moved, numbered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.market_books import ClaimSeen

ROW_PX: Final = 56
TURN_PX: Final = 44
ICON_PX: Final = 20


class TurnsList(RowList):
    """Those on the stage first, then the others in grey; Space lets one come on or stay off.

    `reordered` carries an OrderTurns, `shown` the claim one is on.
    """

    reordered = Signal(object)
    shown = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=ROW_PX, parent=parent)
        self._coming: tuple[ClaimSeen, ...] = ()
        self._staying: tuple[ClaimSeen, ...] = ()
        self.move_wanted.connect(self._move)
        self.chosen.connect(lambda: self.shown.emit(self.current_claim()))

    def show_claims(self, coming: Sequence[ClaimSeen], staying: Sequence[ClaimSeen]) -> None:
        """Show the claims that come on the stage, and those that do not."""
        here = self.current_claim()
        self._coming, self._staying = tuple(coming), tuple(staying)
        self.show_count(len(self._coming) + len(self._staying))
        ids = [seen.row.id for seen in self._all()]
        if here is not None and here.row.id in ids:
            self.go_to_row(ids.index(here.row.id))

    def current_claim(self) -> ClaimSeen | None:
        """The claim one is on."""
        return self._all()[self.current] if self.current >= 0 else None

    def row_words(self, place: int) -> str:
        """Turn, names, project, amount: what the emcee reads."""
        seen, look = self._all()[place], self._look
        turn = f"{place + 1}: " if place < len(self._coming) else ""
        share = spoken_words(seen) or share_words(seen.row, look)
        return f"{turn}{claim_names(seen, look)}, {look.reads(seen.row.project_name)}, {share}"

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Turn, icon, names over the project; at the right figures over the spoken amount."""
        look, seen = self._look, self._all()[place]
        coming = place < len(self._coming)
        turn = QRectF(rect.left() + 10, rect.top(), TURN_PX, rect.height())
        words, px = (str(place + 1), 22) if coming else ("–", 16)
        role = "brandText" if coming else "text3"
        line_of_words(painter, turn, words, look.font(px, 600, "figures"), look.colour(role), LEFT)
        kind = seen.unit.kind if seen.unit else seen.row.unit_kind
        icon = look.pixmap(
            look.kinds.icon(kind),
            unit_role(kind, look.kinds) if coming else "text3",
            ICON_PX,
            style="fill",
            ratio=self.devicePixelRatioF(),
        )
        painter.drawPixmap(QPointF(turn.right(), rect.center().y() - ICON_PX / 2), icon)
        left = turn.right() + ICON_PX + 10
        room = QRectF(left, rect.top() + 4, rect.right() - 12 - left, ROW_PX - 8)
        wide = self._draw_share(painter, room, seen, coming=coming)
        self._draw_names(painter, room.adjusted(0, 0, -wide - 14, 0), seen, coming=coming)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space lets the current claim come on the stage, or stay off it."""
        if event.key() == Qt.Key.Key_Space and self.current >= 0:
            self.switch_current()
        else:
            super().keyPressEvent(event)

    def switch_current(self) -> None:
        """Let the current claim come on the stage, or stay off it."""
        seen = self.current_claim()
        if seen is None:
            return
        coming = seen in self._coming
        turns = {turn.claim: turn for turn in numbered(each.row for each in self._coming)}
        own = turns.pop(seen.row.id, Turn(claim=seen.row.id, position=len(turns) + 1))
        own = replace(own, on_stage=not coming, position=None if coming else own.position)
        self.reordered.emit(OrderTurns(turns=(*turns.values(), own)))

    def _all(self) -> tuple[ClaimSeen, ...]:
        return (*self._coming, *self._staying)

    def _move(self, by: int) -> None:
        """Move the current claim among those that come on the stage."""
        if not 0 <= self.current < len(self._coming):
            return
        self._coming = moved(self._coming, self.current, by)
        there = max(0, min(len(self._coming) - 1, self.current + by))
        self.go_to_row(there)
        self.reordered.emit(OrderTurns(turns=numbered(seen.row for seen in self._coming)))

    def _draw_share(
        self, painter: QPainter, room: QRectF, seen: ClaimSeen, *, coming: bool
    ) -> float:
        """Draw how much is claimed; answers how wide it is."""
        look = self._look
        share = share_words(seen.row, look)
        share = f"¥{share}" if seen.row.fen is not None else share
        spoken = spoken_words(seen)
        font, small = look.font(19, 600, "figures"), look.font(12)
        if seen.row.fen is None:
            font = look.font(14, 500)
        upper = QRectF(room.left(), room.top(), room.width(), 26 if spoken else room.height())
        role = "text" if coming else "text2"
        line_of_words(painter, upper, share, font, look.colour(role), RIGHT)
        lower = QRectF(room.left(), room.top() + 27, room.width(), 18)
        line_of_words(painter, lower, spoken, small, look.colour("text2"), RIGHT)
        return max(width_of(share, font), width_of(spoken, small))

    def _draw_names(
        self, painter: QPainter, room: QRectF, seen: ClaimSeen, *, coming: bool
    ) -> None:
        look, name = self._look, claim_names(seen, self._look)
        role = "text" if coming else "text2"
        font = look.font(15, 700 if coming else 500, "names")
        upper = QRectF(room.left(), room.top(), room.width(), 26)
        if width_of(name, font) > room.width():
            small = look.font(12, 700 if coming else 500, "names")
            for place, part in enumerate(two_lines(name, small, room.width())):
                line = QRectF(room.left(), room.top() - 2 + place * 15, room.width(), 16)
                line_of_words(painter, line, part, small, look.colour(role), LEFT)
        else:
            line_of_words(painter, upper, name, font, look.colour(role), LEFT)
        lower = QRectF(room.left(), room.top() + 29, room.width(), 18)
        project = f"{look.reads(seen.row.project_name)} · {seen.row.number}"
        line_of_words(painter, lower, project, look.font(12, face="names"), look.colour("text2"))


def spoken_words(seen: ClaimSeen) -> str:
    """The amount as the emcee says it; "" where no money is named."""
    fen = seen.row.fen
    return spoken_amount(Money(fen)) if fen else ""
