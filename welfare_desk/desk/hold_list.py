"""Kept places with their countdown, and below them the waiting list of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal

from welfare_desk.desk.hold_time import TICK_MS, countdown, now
from welfare_desk.desk.market_words import hold_name
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, width_of
from welfare_desk.desk.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QShowEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import LineId, UnitId
    from welfare_desk.domain.market import Hold
    from welfare_desk.domain.register import Unit

ROW_PX: Final = 34
ICON_PX: Final = 17
SOON_SECONDS: Final = 60
ENDS: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class HoldList(RowList):
    """Enter claims a kept place, or keeps a free one for who waits; Del gives it up."""

    claim_wanted = Signal(object)
    """The `Hold` whose place shall be claimed now."""
    keep_wanted = Signal(object)
    """The waiting `Hold` for which a free place shall be kept."""
    end_wanted = Signal(object)
    ran_out = Signal()
    """A place that was kept is free again."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=ROW_PX, parent=parent)
        self.clock: Callable[[], datetime] = now
        self._all: tuple[Hold, ...] = ()
        self._holds: tuple[Hold, ...] = ()
        self._units: Mapping[UnitId, Unit] = {}
        self._free: Mapping[LineId, int | None] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.entered.connect(self._act)

    def show_holds(
        self,
        holds: Sequence[Hold],
        units: Mapping[UnitId, Unit],
        free: Mapping[LineId, int | None],
    ) -> None:
        """Show these holds; `free` are the places left of each need line, None: unlimited."""
        self._all, self._units, self._free = tuple(holds), units, free
        self._take_standing()

    @property
    def holds(self) -> tuple[Hold, ...]:
        """The holds that are shown: kept ones that have not run out, then those who wait."""
        return self._holds

    def name_of(self, hold: Hold) -> str:
        """For whom it is."""
        return hold_name(hold, self._units, self._look)

    def can_keep(self, hold: Hold) -> bool:
        """Whether a place is free for somebody who waits, after those who waited before."""
        if not hold.is_waiting():
            return False
        left = self._free.get(hold.line) if hold.line is not None else None
        waiting = [each for each in self._holds if each.is_waiting() and each.line == hold.line]
        asked = sum(each.slots for each in waiting[: waiting.index(hold) + 1])
        return left is None or left >= asked

    def row_words(self, place: int) -> str:
        """For whom, and how long or in what turn."""
        hold = self._holds[place]
        return f"{self.name_of(hold)}, {self._state_words(hold)}"

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Icon, name, and at the right the countdown or the turn."""
        look, hold = self._look, self._holds[place]
        name, role = self._face(hold)
        icon = look.pixmap(name, role, ICON_PX, style="fill", ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(rect.left() + 3, rect.center().y() - ICON_PX / 2), icon)
        words = self._state_words(hold)
        font = look.font(16, 600, "figures") if hold.until else look.font(12, 500)
        room = rect.adjusted(ICON_PX + 11, 0, -4, 0)
        line_of_words(painter, room, words, font, look.colour(role), RIGHT)
        who = room.adjusted(0, 0, -width_of(words, font) - 8, 0)
        line_of_words(
            painter, who, self.name_of(hold), look.font(13, 500, "names"), look.colour("text"), LEFT
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del gives the place up."""
        if event.key() in ENDS and self.current >= 0:
            self.end_wanted.emit(self._holds[self.current])
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Count while one looks."""
        super().showEvent(event)
        self._tick()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: stop counting."""
        super().hideEvent(event)
        self._timer.stop()

    def _tick(self) -> None:
        before = len(self._holds)
        self._take_standing()
        if len(self._holds) < before:
            self.ran_out.emit()

    def _take_standing(self) -> None:
        at = self.clock()
        self._holds = tuple(hold for hold in self._all if hold.is_waiting() or hold.is_kept(at))
        self.show_count(len(self._holds))

    def _act(self) -> None:
        hold = self._holds[self.current]
        if hold.until is not None:
            self.claim_wanted.emit(hold)
        elif self.can_keep(hold):
            self.keep_wanted.emit(hold)

    def _face(self, hold: Hold) -> tuple[str, str]:
        if hold.until is None:
            return ("users-three", "ok" if self.can_keep(hold) else "text2")
        soon = (hold.until - self.clock()).total_seconds() < SOON_SECONDS
        return ("timer", "danger" if soon else "pledge")

    def _state_words(self, hold: Hold) -> str:
        if hold.until is not None:
            return countdown(hold, self.clock())
        turn = [each for each in self._holds if each.is_waiting()].index(hold) + 1
        if self.can_keep(hold):
            return self.tr("A place is free: Enter keeps it")
        return self.tr("Waiting, turn {turn}").format(turn=turn)
