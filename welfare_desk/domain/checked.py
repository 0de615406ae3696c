"""What an audit of a file found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.errors import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is not as it must be; `desk` and `seq` say where, when it has a place.

    `said` is a sentence of the context "checks".
    """

    code: str
    said: Sentence
    desk: str | None = None
    seq: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One check that was made: its name, how many problems it found, and the first of them."""

    name: str
    found: int = 0
    first: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """The result of an audit: how much was looked at, and every problem found, check by check."""

    entries: int
    desks: int
    problems: tuple[Problem, ...]
    checks: tuple[Checked, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether everything is as it must be."""
        return not self.problems

    def as_json(self, say: Callable[[Sentence], str] = Sentence.in_english) -> dict[str, object]:
        """The keys of `verify --json` (docs/ledger.md); `say` puts the messages into words."""
        return {
            "ok": self.ok,
            "entries": self.entries,
            "desks": self.desks,
            "problems": [
                {
                    "code": problem.code,
                    "desk": problem.desk,
                    "seq": problem.seq,
                    "message": say(problem.said),
                }
                for problem in self.problems
            ],
        }
