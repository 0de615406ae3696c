"""The command line, called as a shell calls it but within the test's own process."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unittest import mock

from welfare_desk.cli import answered

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = (sys.executable, "-m", "welfare_desk")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str


def ran(*words: str | Path, said: str = "", language: str = "en") -> Ran:
    """Run a command with `said` on its standard input."""
    out, err = io.StringIO(), io.StringIO()
    stdin = io.TextIOWrapper(io.BytesIO(said.encode()), encoding="utf-8")
    with redirect_stdout(out), redirect_stderr(err), mock.patch.object(sys, "stdin", stdin):
        code = answered(["--language", language, *map(str, words)])
    return Ran(code=code, out=out.getvalue(), err=err.getvalue())
