"""Replays an evening into books of its own, act by act, at the pace of the evening.

Whoever plays it owns the clock: each step says how long to wait before the next act is posted.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, Self

from welfare_desk.domain.evening_json import decoded
from welfare_desk.domain.posting import Posting
from welfare_desk.services.evening_failures import NoEveningError
from welfare_desk.services.evening_intake import EveningIntake

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from welfare_desk.domain.evening_acts import Act
    from welfare_desk.services.books import Books

SPEEDS: Final = {"1": 1.0, "10": 10.0, "max": None}
"""How much faster than the evening itself each pace is; None waits for nothing."""

LONGEST_WAIT_S: Final = 120.0
"""A pause of the evening is not sat out for longer than this."""


class Rehearsal:
    """One evening that is replayed; `total` is the number of its acts, `pace` may change."""

    def __init__(self, lines: Sequence[bytes], pace: str = "10") -> None:
        """Take an evening's lines; `pace` is one of SPEEDS."""
        self._lines = lines
        self.pace = pace
        self.total = len(lines)

    @classmethod
    def of_file(cls, path: Path, pace: str = "10") -> Self:
        """Read the lines of an evening file.

        Raises:
            NoEveningError: there is no such file.
        """
        try:
            content = path.read_bytes()
        except OSError as reason:
            raise NoEveningError(path=path) from reason
        return cls([line for line in content.split(b"\n") if line.strip()], pace)

    def play(self, books: Books) -> Iterator[float]:
        """Post act after act, one durable commit each.

        Yields before each act the seconds to wait; the act is posted when the next one is asked
        for, and the last yield, after the last act, is 0. Use it from the thread of the books.

        Raises:
            KnownError: an act cannot be taken; the acts before it are posted.
        """
        intake, before = EveningIntake(books), None
        for line in self._lines:
            act = intake.read(decoded(line))
            yield self._wait_s(before, act)
            with books.writing():
                intake.take(_not_ahead(act))
            before = act
        yield 0.0

    def _wait_s(self, before: Act | None, act: Act) -> float:
        """The time between two acts; what the register learns is posted without waiting."""
        begun = None if before is None else before.at
        due = act.at if isinstance(act, Posting) else None
        speed = SPEEDS[self.pace]
        if speed is None or begun is None or due is None:
            return 0.0
        passed_s = (due - begun).total_seconds() / speed
        return min(max(passed_s, 0.0), LONGEST_WAIT_S)


def _not_ahead(act: Act) -> Act:
    """The act at a time that has come: hurried on, an evening of today would run ahead."""
    now = datetime.now(UTC)
    ahead = isinstance(act, Posting) and act.at is not None and act.at > now
    return replace(act, at=now) if ahead else act
