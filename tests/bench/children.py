"""Programs of the benches, started as a clerk's computer starts them, and what they tell."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic_ns
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
NOT_HANDED_ON = frozenset({"PYTHONDONTWRITEBYTECODE"})
SAMPLE = ROOT / "resources" / "sample" / "hemei-2022.jsonl"


def environment() -> dict[str, str]:
    """A screen that nobody needs to look at, a home of the bench's own, and bytecode is kept.

    An installed program has its bytecode; without it a start would mostly measure the compiler.
    """
    home = ROOT / "build" / "bench" / "home"
    home.mkdir(parents=True, exist_ok=True)
    inherited = {name: value for name, value in os.environ.items() if name not in NOT_HANDED_ON}
    return inherited | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "QT_QUICK_BACKEND": "software",
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
    }


def start(module: str, *args: str | Path) -> subprocess.Popen[str]:
    """Start one program of the bench; what it tells comes line by line."""
    return subprocess.Popen(
        [sys.executable, "-m", module, *map(str, args)],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def tell(what: str) -> None:
    """Say that something happened, and at which moment of the clock that all programs share."""
    print(what, monotonic_ns(), flush=True)


def told(child: subprocess.Popen[str]) -> Iterator[tuple[str, int]]:
    """What a program told: word and moment (ns), as they come, until it ends."""
    if child.stdout is None:
        raise RuntimeError("the child has no voice")
    for line in child.stdout:
        word, _, moment = line.rstrip().rpartition(" ")
        yield word, int(moment)


def import_sample(file: Path) -> None:
    """Put the sample evening into a new file."""
    program = [sys.executable, "-m", "welfare_desk", "--file", str(file), "import", str(SAMPLE)]
    subprocess.run(program, cwd=ROOT, env=environment(), check=True, stdout=subprocess.DEVNULL)


def kept_mb(process: int) -> float:
    """The memory of a process, with its fair share of what it shares (PSS)."""
    for line in Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not tell the memory of a process")
