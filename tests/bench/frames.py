"""The frames of the stage in its heaviest moments, against a scene with almost nothing on it.

A frame's time is from one frame to the next: what the hall sees. Measured on the software renderer
without a screen, and, where Xvfb is there, on its screen by software and by OpenGL without a card.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import defaultdict
from contextlib import contextmanager
from statistics import median
from typing import TYPE_CHECKING, Final

from tests.bench.children import ROOT, environment
from tests.bench.rounds import Result, high_ms

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOVING: Final = ("counting", "celebrating", "thanking", "turning", "flipping")
MOST: Final = 1.5
MOST_STILL: Final = 0.01
STILL_S: Final = 6.0
SCREEN: Final = "2048x1152x24"
Told = dict[str, list[float]]


def measure(rounds: int) -> list[Result]:
    """Each moment by each way of painting; the floor is taken anew beside each moment."""
    turns = max(1, rounds // 3)
    results = _all("software", {"QT_QPA_PLATFORM": "offscreen"}, turns)
    with x_screen() as display:
        if display:
            on_screen = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
            results += _all("X, software", on_screen, turns)
            results += _all("X, llvmpipe", on_screen | {"QT_QUICK_BACKEND": ""}, turns)
    return results


@contextmanager
def x_screen() -> Iterator[str]:
    """A screen of X for nobody; "" where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        yield ""
        return
    program = ["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()


def _all(way: str, surroundings: Mapping[str, str], turns: int) -> list[Result]:
    results = []
    for moment in MOVING:
        ours, floor = Told(), Told()
        for _ in range(turns):
            _join(floor, _play("floor", surroundings))
            _join(ours, _play(moment, surroundings))
        results.append(_against(way, moment, ours, floor))
    still = _play("standing", surroundings)
    share = still["cpu"][0] / 1000 / STILL_S
    results.append(
        Result(
            what=f"{way}: a still picture, of one core",
            ours=100 * share,
            unit="%",
            target=100 * MOST_STILL,
            absolute=True,
        )
    )
    return results


def _against(way: str, moment: str, ours: Told, floor: Told) -> Result:
    per_second = 1000 / median(ours["every"])
    return Result(
        what=f"{way}: {moment}, 95 %, {per_second:.0f} a second",
        ours=high_ms(ours["every"]),
        floor=high_ms(floor["every"]),
        floor_name="almost empty scene",
        target=MOST,
    )


def _play(moment: str, surroundings: Mapping[str, str]) -> Told:
    """What a child told: the milliseconds of each word."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.moving_stage", moment],
        cwd=ROOT,
        env=environment() | dict(surroundings) | {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    told: defaultdict[str, list[float]] = defaultdict(list)
    for line in done.stdout.splitlines():
        word, _, taken = line.partition(" ")
        told[word].append(int(taken) / 1e6)
    return told


def _join(all_told: Told, told: Told) -> None:
    for word, values in told.items():
        all_told.setdefault(word, []).extend(values)
