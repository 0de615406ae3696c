"""Whether the computer keeps up with what moves, and what to leave out while it does not.

First the papers are left out, then what moves beside the number: pages, cards that turn or slide.
The number itself always runs.
"""

from __future__ import annotations

from collections import deque
from statistics import median
from typing import Final

SEEN: Final = 24
"""So many frames in a row are looked at."""

SLOW_MS: Final = 25
"""One and a half frames of sixty a second: from here on a movement is seen to stumble."""

STILL_MS: Final = 400
"""After so long without a frame nothing moved."""

PATIENCE_MS: Final = 30_000
"""After so long without stumbling one thing more is tried again."""

MOST: Final = 2


class Strain:
    """Looks at the moments at which frames were shown; it owns no clock."""

    def __init__(self) -> None:
        """Know of no strain yet."""
        self.left_out = 0
        self._last_ms: int | None = None
        self._stumbled_ms = 0
        self._spans: deque[int] = deque(maxlen=SEEN)

    def take(self, at_ms: int) -> int:
        """Take the moment of a frame; how many things are left out from now on, 0 to 2."""
        span_ms = STILL_MS if self._last_ms is None else at_ms - self._last_ms
        self._last_ms = at_ms
        if span_ms >= STILL_MS:
            self._spans.clear()
        else:
            self._spans.append(span_ms)
        if len(self._spans) == SEEN and median(self._spans) > SLOW_MS:
            self._step(min(MOST, self.left_out + 1), at_ms)
        elif self.left_out and at_ms - self._stumbled_ms >= PATIENCE_MS:
            self._step(self.left_out - 1, at_ms)
        return self.left_out

    def _step(self, left_out: int, at_ms: int) -> None:
        """Leave out more or less, and look anew how that does."""
        self.left_out, self._stumbled_ms = left_out, at_ms
        self._spans.clear()
