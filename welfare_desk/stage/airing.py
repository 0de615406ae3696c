"""Runs the running order by a clock: a turn begins and ends by itself, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from welfare_desk.domain.aired import OnAir
from welfare_desk.stage.air_words import queued
from welfare_desk.stage.running_order import RunningOrder
from welfare_desk.stage.waiting import BREATH_MS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from welfare_desk.domain.aired import Queued
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.waiting import Turn
    from welfare_desk.stage.wording import Voice

WAIT_MS = 250
"""So often it is looked whether the number has come to rest."""


class Airing(QObject):
    """What is on air now; `changed` when another turn, or none, or the same in other words is.

    `now` and `steady_ms` are its clocks, `number_runs` says whether the number is on its way.
    While `paused` nothing begins and no time passes.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        steady_ms: Callable[[], int],
        number_runs: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.order = RunningOrder()
        self.turn: Turn | None = None
        self._now = now
        self._steady_ms = steady_ms
        self._number_runs = number_runs
        self._paused_ms: int | None = None
        self._tells_sums = True
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._look)

    def take(self, shown: Shown) -> None:
        """Take a new moment; behind a curtain the time of what is on air stands still."""
        self._tells_sums = not shown.cue.hide_total
        self._stand_still(still=shown.cue.curtain != "live")
        self.order.take(shown, now_ms=self._now_ms(), now=self._now())
        self._look()

    def pause(self) -> None:
        """Let no time pass and nothing change: the picture is frozen."""
        self._stand_still(still=True)
        self._again.stop()

    def queued(self, voice: Voice) -> tuple[Queued, ...]:
        """What waits, in order, as the desk lists it."""
        in_ms, rows = self.order.ahead_ms(self._now_ms()), []
        for turn in self.order.turns():
            rows.append(queued(turn, voice, in_ms, told=self._tells_sums))
            in_ms += turn.lasts_ms + BREATH_MS
        return tuple(rows)

    def waiting_gifts(self) -> int:
        """How many claims and gifts wait in all turns."""
        return sum(len(turn.gifts) for turn in self.order.turns())

    def on_air(self, voice: Voice) -> OnAir | None:
        """What is on air, as the desk tells it."""
        if self.turn is None:
            return None
        row = queued(self.turn, voice, 0)
        return OnAir(key=row.key, kind=row.kind, name=row.name, left_s=-(-self.left_ms() // 1000))

    def left_ms(self) -> int:
        """How long what is on air stays."""
        return self.order.left_ms(self._now_ms())

    def _look(self) -> None:
        """See what is on air now, and when to look again."""
        now_ms = self._now_ms()
        turn = self.order.at(now_ms, number_runs=self._number_runs())
        if self._paused_ms is not None:
            self._again.stop()
        elif turn is not None:
            self._again.start(max(1, self.order.left_ms(now_ms)))
        elif self.order.turns():
            self._again.start(WAIT_MS)
        else:
            self._again.stop()
        if turn != self.turn:
            self.turn = turn
            self.changed.emit()

    def _stand_still(self, *, still: bool) -> None:
        now_ms = self._steady_ms()
        if still and self._paused_ms is None:
            self._paused_ms = now_ms
        elif not still and self._paused_ms is not None:
            self.order.hold_still(now_ms - self._paused_ms)
            self._paused_ms = None

    def _now_ms(self) -> int:
        """The time of what is on air, which stands still while paused."""
        return self._steady_ms() if self._paused_ms is None else self._paused_ms
