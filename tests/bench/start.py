"""From the start of the program to a window that takes a key, against a bare PySide6 window."""

from __future__ import annotations

from functools import partial
from time import monotonic_ns
from typing import TYPE_CHECKING

from tests.bench.children import import_sample, start, told
from tests.bench.rounds import Result, fresh_path, in_turns

if TYPE_CHECKING:
    from pathlib import Path

KEY, READY = "key", "ready"


def measure(rounds: int) -> list[Result]:
    """The first key and the first news on the sample evening; each round starts each once."""
    evening = fresh_path("start.db")
    import_sample(evening)
    desk = ("tests.bench.watched_desk", evening, "alone")
    ways = [
        partial(_until, KEY, "tests.bench.bare_window"),
        partial(_until, KEY, *desk),
        partial(_until, READY, *desk),
    ]
    for way in ways:
        way()
    floor, key, ready = in_turns(ways, rounds)
    named = "a bare window"
    return [
        Result(what="start to a key", ours=key, floor=floor, floor_name=named, target=1.35),
        Result(what="start to all ready", ours=ready, floor=floor, floor_name=named, target=3.2),
    ]


def _until(word: str, module: str, *args: str | Path) -> list[float]:
    """How long a program takes to tell one thing; it ends by itself."""
    begin = monotonic_ns()
    with start(module, *args) as child:
        moments = dict(told(child))
    return [(moments[word] - begin) / 1e6]
