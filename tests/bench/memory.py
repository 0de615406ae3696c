"""The memory of desk and stage together on the sample evening (Linux)."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from tests.bench.children import import_sample, kept_mb, start, told
from tests.bench.rounds import Result, fresh_path

SETTLED_S = 5.0


def measure(_rounds: int) -> list[Result]:
    """What both keep after some seconds; shared pages are counted once."""
    if sys.platform != "linux":
        return []
    evening = fresh_path("memory.db")
    import_sample(evening)
    with start("tests.bench.watched_desk", evening, "staged") as desk:
        next(moment for word, moment in told(desk) if word == "ready")
        time.sleep(SETTLED_S)
        stages = _stages_of(evening)
        at_desk = kept_mb(desk.pid)
        on_stage = sum(map(kept_mb, stages))
        desk.terminate()
    return [
        Result(what="memory of the desk", ours=at_desk, unit="MB"),
        Result(what=f"memory of the stage ({len(stages)} process)", ours=on_stage, unit="MB"),
        Result(
            what="memory of both", ours=at_desk + on_stage, unit="MB", target=220, absolute=True
        ),
    ]


def _stages_of(file: Path) -> list[int]:
    """The stage processes of a file: started apart, so they are found by what they were told."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().decode().split("\0")
        except OSError:
            continue
        if "stage" in words and str(file) in words:
            found.append(int(folder.name))
    return found
