"""Somebody who gives by the command line while windows are open."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.command_line import PROGRAM

ROOT = Path(__file__).parents[2]


class Giver:
    """Posts gifts by the command line, one after another, through one process."""

    def __init__(self, file: Path) -> None:
        self.given_fen = 0
        self._count = 0
        self._process = subprocess.Popen(
            [*PROGRAM, "--file", str(file), "post"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def give(self, fen: int) -> None:
        """Post one gift, and wait until it is on the disk."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._count += 1
        act = {
            "at": "2022-06-25T10:00:00+08:00",
            "desk": "B",
            "act": "donation",
            "ref": f"X{self._count}",
            "anonymous": True,
            "kind": "money",
            "fen": fen,
            "method": "cash",
            "to": [],
        }
        self._process.stdin.write(f"{json.dumps(act)}\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert "error" not in answer, answer
        self.given_fen += fen

    def close(self) -> None:
        """Give no more."""
        self._process.communicate()
