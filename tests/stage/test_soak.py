"""A long evening before the stage: thousands of gifts and reversals, eight hours by its clocks.

The number never drifts from what was booked, and nothing is kept of what has gone.
"""

from __future__ import annotations

import gc
import sys
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtQuick import QQuickPaintedItem
from PySide6.QtTest import QTest

from tests.stage import hall, hall_market as market
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.stage.stage_window import StageWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.stage.conftest import Clocks
    from welfare_desk.domain.shown import Shown, ShownGift
    from welfare_desk.stage.stage_model import StageModel

EIGHT_HOURS_MS: Final = 8 * 3600 * 1000
REVERSED: Final = 0.2
LOOKED_AT: Final = 10
"""Of so many steps one is painted."""

MOST_GROWN_MB: Final = 12.0


@dataclass
class Evening:
    """Gifts that come and are taken back, and their sum as plain addition has it."""

    chance: Random
    booked_fen: int = 0

    def __post_init__(self) -> None:
        self._standing: list[ShownGift] = []
        self._number = 0

    def go_on(self, at_ms: int) -> Shown:
        """One more gift, or one taken back."""
        if self._standing and self.chance.random() < REVERSED:
            gone = self._standing.pop(self.chance.randrange(len(self._standing)))
            self.booked_fen -= gone.amount_fen or 0
        else:
            self._give(at_ms)
        share = min(1000, self.booked_fen // 20_000_000)
        return hall.usual(
            cue=Cue(scene="total"),
            rules=StageRules(rotates=True),
            headline_fen=self.booked_fen,
            received_fen=self.booked_fen,
            outstanding_fen=0,
            goal_fen=20_000_000_000,
            gifts=tuple(self._standing[:-7:-1]),
            news=tuple(self._standing[-40:]),
            wall=market.wall(min(500, 30 + len(self._standing) // 10)),
            projects_shown=tuple(
                replace(market.project(place), share=share, had_fen=self.booked_fen // 100)
                for place in range(12)
            ),
        )

    def _give(self, at_ms: int) -> None:
        self._number += 1
        amount_fen = self.chance.randrange(1, 5_000_000)
        gift = replace(
            hall.GIFTS[self._number % 4],
            key=f"gift {self._number}",
            kind="money",
            amount_fen=amount_fen,
            weight_fen=amount_fen,
            at=hall.AT + timedelta(milliseconds=at_ms),
        )
        self._standing.append(gift)
        self.booked_fen += amount_fen


@pytest.fixture
def window(stage_fonts: None, model: StageModel) -> Iterator[StageWindow]:
    """A small window before the hall."""
    stage = StageWindow(model)
    stage.resize(QSize(320, 180))
    stage.window.show()
    yield stage
    stage.close()


def pass_time(model: StageModel, clocks: Clocks, span_ms: int) -> None:
    """Turn both clocks on; whatever waits for a moment finds that it has come."""
    clocks.steady_ms += span_ms
    clocks.now += timedelta(milliseconds=span_ms)
    for timer in model.findChildren(QTimer):
        if timer.isActive():
            timer.timeout.emit()


def soak(model: StageModel, window: StageWindow, clocks: Clocks, gifts: int) -> None:
    """Let the evening pass; what is kept after a fifth of it is what is kept at its end."""
    evening, pace_ms = Evening(Random(7)), EIGHT_HOURS_MS // gifts
    taken: list[float] = []
    kept: tuple[float, int] = (0, 0)
    scenes = set()
    for step in range(gifts):
        model.show(evening.go_on(step * pace_ms))
        for span_ms in (400, 900, 200, pace_ms - 1500):
            pass_time(model, clocks, span_ms)
        painted = model.painted()
        assert painted.number_fen == painted.target_fen == evening.booked_fen
        scenes.add(painted.scene)
        if step % LOOKED_AT == 0:
            QTest.qWait(1)
            begin = perf_counter()
            window.grab()
            taken.append(perf_counter() - begin)
        if step == gifts // 5:
            kept = (memory_mb(), painted_items())
    assert scenes >= {"total", "market", "wall"}
    assert painted_items() <= kept[1]
    assert memory_mb() - kept[0] < MOST_GROWN_MB
    part = len(taken) // 5
    assert median(taken[-part:]) < 3 * median(taken[:part]) + 0.005


def test_an_evening_in_short(model: StageModel, window: StageWindow, clocks: Clocks) -> None:
    soak(model, window, clocks, 120)


@pytest.mark.slow
@pytest.mark.timeout(2400)
def test_ten_thousand_gifts_in_eight_hours(
    model: StageModel, window: StageWindow, clocks: Clocks
) -> None:
    soak(model, window, clocks, 10_000)


def memory_mb() -> float:
    """The memory of this process, where the system tells it."""
    gc.collect()
    if sys.platform != "linux":
        return 0.0
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def painted_items() -> int:
    """How many painted items Python still knows."""
    gc.collect()
    return sum(isinstance(item, QQuickPaintedItem) for item in gc.get_objects())
