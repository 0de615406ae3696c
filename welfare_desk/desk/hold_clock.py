"""Tells when a kept place runs out: nothing is written then, so nobody else would say it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from welfare_desk.desk.hold_time import now

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from welfare_desk.domain.market import Hold

AFTER_MS: Final = 20
"""So long after the moment it is told, so that the place is free by then."""
LONGEST: Final = timedelta(days=1)
"""After so long it is looked again in any case: a timer holds no more than 24 days."""


class HoldClock(QObject):
    """Watches the place that runs out first."""

    ran_out = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.clock: Callable[[], datetime] = now
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.ran_out)

    def watch(self, holds: Sequence[Hold]) -> None:
        """Wait for the first of these that runs out."""
        at = self.clock()
        ends = [hold.until for hold in holds if hold.until is not None and hold.is_kept(at)]
        if not ends:
            self._timer.stop()
            return
        wait = min(min(ends) - at, LONGEST)
        self._timer.start(round(wait.total_seconds() * 1000) + AFTER_MS)
