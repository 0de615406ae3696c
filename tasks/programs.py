"""The programs that tasks start: where they lie, and how they are called."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Words = list[str | Path]
    """A program and its arguments."""

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")


def told(name: str, command: Words) -> bool:
    """Run a quiet step: one line when it is well, all it said when it is not."""
    begin = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    well = done.returncode == 0
    took_s = time.monotonic() - begin
    print(f"{name:<18}{'ok' if well else 'NOT GREEN'}  {took_s:.1f} s", flush=True)
    if not well:
        print(done.stdout, done.stderr, sep="", flush=True)
    return well


def call(command: Words) -> int:
    """Run a program in the project's folder and give back how it ended."""
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def tool(name: str) -> Path:
    """A program of the project's own environment."""
    return BIN / (f"{name}.exe" if os.name == "nt" else name)


def has_display() -> bool:
    """Whether a window could be opened here."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in screens)
