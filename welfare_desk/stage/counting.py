"""How the giant number runs to its target: up and down, retargeted and never restarted.

Integers only, so that what is shown while it moves lies between the ends and never turns back.
"""

from __future__ import annotations

from dataclasses import dataclass

UP_MS = 900
DOWN_MS = 1200
STEEPEST = 3000


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of the number from `start_fen` to `target_fen`; times are ms of any steady clock.

    `pull` is how steeply it sets out, in thousandths of the mean speed: 0 starts from rest,
    3000 at once (a cubic with both ends flat beyond that would overshoot).

    >>> run = Run(start_fen=0, target_fen=1000, began_ms=0, span_ms=900, pull=3000)
    >>> [run.at(now) for now in (0, 300, 600, 900, 5000)]
    [0, 703, 962, 1000, 1000]
    """

    start_fen: int
    target_fen: int
    began_ms: int
    span_ms: int
    pull: int

    def at(self, now_ms: int) -> int:
        """The fen to show at a moment."""
        way = self.target_fen - self.start_fen
        t, span = self._elapsed(now_ms), self.span_ms
        if t >= span:
            return self.target_fen
        share = self.pull * t * span**2 + (3000 - 2 * self.pull) * t**2 * span
        share += (self.pull - 2000) * t**3
        moved = abs(way) * share // (1000 * span**3)
        return self.start_fen + (moved if way >= 0 else -moved)

    def is_over(self, now_ms: int) -> bool:
        """Whether the number has arrived."""
        return self.target_fen == self.start_fen or self._elapsed(now_ms) >= self.span_ms

    def speed(self, now_ms: int) -> int:
        """Fen a second at a moment; negative when it runs down."""
        if self.is_over(now_ms):
            return 0
        t, span = self._elapsed(now_ms), self.span_ms
        slope = self.pull * span**2 + 2 * (3000 - 2 * self.pull) * t * span
        slope += 3 * (self.pull - 2000) * t**2
        return (self.target_fen - self.start_fen) * slope // span**3

    def _elapsed(self, now_ms: int) -> int:
        return max(0, now_ms - self.began_ms)


def standing_at(fen: int) -> Run:
    """A number at rest."""
    return Run(start_fen=fen, target_fen=fen, began_ms=0, span_ms=UP_MS, pull=STEEPEST)


def retargeted(run: Run, target_fen: int, now_ms: int) -> Run:
    """The run that goes on from where the number is, as fast as it is, to another target."""
    if target_fen == run.target_fen:
        return run
    start = run.at(now_ms)
    way = target_fen - start
    if way == 0:
        return standing_at(target_fen)
    span = UP_MS if way > 0 else DOWN_MS
    was_moving = not run.is_over(now_ms)
    pull = STEEPEST if way > 0 else 0
    if was_moving:
        pull = min(STEEPEST, max(0, run.speed(now_ms) * span // way))
    return Run(start_fen=start, target_fen=target_fen, began_ms=now_ms, span_ms=span, pull=pull)


def halted(run: Run, now_ms: int) -> Run:
    """The number stopped where it is, as a frozen picture shows it."""
    return standing_at(run.at(now_ms))
