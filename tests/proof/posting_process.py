"""`post` in a process of its own, fed with acts, listened to, and killed when the time has come."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.command_line import PROGRAM

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a process answered before it ended: one parsed answer for each whole line."""

    answers: list[dict[str, object]]
    code: int

    @property
    def confirmed(self) -> dict[str, dict[str, object]]:
        """The answers of acts that were taken, by their refs."""
        return {str(one["ref"]): one for one in self.answers if "error" not in one}

    @property
    def refused(self) -> dict[str, dict[str, object]]:
        """Why acts were not taken, by their refs."""
        errors = {str(one["ref"]): one["error"] for one in self.answers if "error" in one}
        return {ref: error for ref, error in errors.items() if isinstance(error, dict)}


def killed(file: Path, acts: Sequence[str], *, after_answers: int, after_s: float) -> Heard:
    """Post acts and kill the process so long after it gave so many answers."""
    with subprocess.Popen(
        [*PROGRAM, "--file", str(file), "post"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        feeding = threading.Thread(target=feed, args=(process.stdin.fileno(), acts))
        feeding.start()
        lines = [process.stdout.readline() for _ in range(after_answers)]
        try:
            process.wait(after_s)
        except subprocess.TimeoutExpired:
            process.kill()
        lines.extend(process.stdout)
        feeding.join()
    return heard(lines, process.returncode)


def answered(command: Sequence[str], acts: Sequence[str], **started: object) -> Heard:
    """Let a command that posts come to its end."""
    done = subprocess.run(
        command,
        input="".join(f"{act}\n" for act in acts).encode(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
        timeout=120,
        **started,  # type: ignore[call-overload]
    )
    return heard(done.stdout.splitlines(keepends=True), done.returncode)


def feed(pipe: int, acts: Sequence[str]) -> None:
    """Write acts into a pipe, as far as somebody reads."""
    rest = "".join(f"{act}\n" for act in acts).encode()
    try:
        while rest:
            rest = rest[os.write(pipe, rest) :]
    except BrokenPipeError:
        return


def heard(lines: Sequence[bytes], code: int) -> Heard:
    """The answers in what was read; a torn last line answers nothing."""
    whole = [json.loads(text) for text in lines if text.endswith(b"\n")]
    return Heard(answers=whole, code=code)
