"""Rounds that take turns, and what is told of them: medians and ratios within one run.

A bare number of milliseconds says more about the computer than about the program. So every
measurement stands beside a floor taken in the same run, turn by turn, and only their ratio counts.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROUNDS = 5
FOLDER = Path(__file__).resolve().parents[2] / "build" / "bench"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One line of the table: what was measured against which floor, and what is asked for.

    `target` is the greatest ratio that is well; with `absolute` it is the greatest value of `ours`.
    """

    what: str
    ours: float
    unit: str = "ms"
    floor_name: str = ""
    floor: float | None = None
    target: float | None = None
    absolute: bool = False

    @property
    def ratio(self) -> float | None:
        """How many floors ours takes."""
        return None if self.floor is None else self.ours / self.floor

    @property
    def held(self) -> bool | None:
        """Whether the target is reached; None where there is none."""
        measured = self.ours if self.absolute else self.ratio
        return None if self.target is None or measured is None else measured <= self.target

    def told(self) -> str:
        """The line as it is printed."""
        floor = "" if self.floor is None else f"{self.floor:9.3f} {self.unit:<5}{self.floor_name}"
        ratio = "" if self.ratio is None else f"{self.ratio:6.2f}×"
        sign = "" if self.absolute else "×"
        target = "" if self.target is None else f"≤ {self.target:g}{sign}"
        verdict = {True: "held", False: "MISSED", None: ""}[self.held]
        ours = f"{self.ours:9.3f} {self.unit:<5}"
        return f"{self.what:<46}{ours}{ratio:>8}  {target:<8}{verdict:<8}{floor}"


def in_turns(ways: Sequence[Callable[[], list[float]]], rounds: int) -> list[float]:
    """The median over rounds of each way's own median; the ways take turns, and so who is first."""
    medians: list[list[float]] = [[] for _ in ways]
    for turn in range(rounds):
        order = range(len(ways)) if turn % 2 == 0 else reversed(range(len(ways)))
        for place in order:
            medians[place].append(median(ways[place]()))
    return [median(values) for values in medians]


def timed_ms(act: Callable[[], object]) -> float:
    """How long one call takes."""
    begin = perf_counter()
    act()
    return (perf_counter() - begin) * 1000


def high_ms(values: list[float]) -> float:
    """What nineteen of twenty stay below."""
    return quantiles(values, n=20, method="inclusive")[-1]


def settle_disk() -> None:
    """Let the system write out what a large preparation left behind, where it can be asked to."""
    if sys.platform != "win32":
        os.sync()


def fresh_path(name: str) -> Path:
    """A path for a new file on the disk of the project, not in memory; what stood there is gone."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / name
    for old in FOLDER.glob(f"{name}*"):
        old.unlink()
    return path
