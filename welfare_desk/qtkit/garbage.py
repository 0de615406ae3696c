"""Garbage is looked for on the GUI thread alone.

Python looks for it on whichever thread makes it. An object of Qt that ends on another thread than
its own leaves its timers behind there, and Qt falls over the next of them.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

LOOK_MS: Final = 500


class Garbage(QObject):
    """Looks now and then, as long as it is there; `end` gives the task back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        """From now on Python does not look by itself."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(look_for_garbage)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def end(self) -> None:
        """Let Python look by itself: no other thread works any more."""
        self._timer.stop()
        gc.enable()


def look_for_garbage() -> None:
    """Do what Python would have done by now: look through the young, seldom through all."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
