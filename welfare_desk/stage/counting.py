"""How the giant number runs to its target: up and down, retargeted and never restarted.

Every change runs by itself, all of them in the same time and way; the number is what is booked
less what is still on its way. So it always lies between the least and the most that was booked
within the last second, whatever is given and taken back meanwhile, and a rising number never turns
back. Integers only.
"""

from __future__ import annotations

from dataclasses import dataclass

SPAN_MS = 1000
"""So long every change takes, quick at first and then ever slower."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """So many fen more or less since a moment in ms of any steady clock."""

    fen: int
    began_ms: int

    def left_ms(self, now_ms: int) -> int:
        """How long it still runs."""
        return min(SPAN_MS, max(0, self.began_ms + SPAN_MS - now_ms))


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The number on its way to the target; `changes` are those that may still run.

    >>> run = retargeted(standing_at(0), 1000, 0)
    >>> [run.at(now) for now in (0, 250, 500, 1000, 5000)]
    [0, 578, 875, 1000, 1000]
    """

    target_fen: int
    changes: tuple[Change, ...] = ()

    def at(self, now_ms: int) -> int:
        """The fen to show at a moment."""
        left = sum(one.fen * one.left_ms(now_ms) ** 3 for one in self.changes)
        return self.target_fen + -left // SPAN_MS**3

    def is_over(self, now_ms: int) -> bool:
        """Whether the number has arrived for good."""
        return all(one.left_ms(now_ms) == 0 for one in self.changes)


def standing_at(fen: int) -> Run:
    """A number at rest."""
    return Run(target_fen=fen)


def retargeted(run: Run, target_fen: int, now_ms: int) -> Run:
    """The run that goes on from where the number is to another target."""
    if target_fen == run.target_fen:
        return run
    running = tuple(one for one in run.changes if one.left_ms(now_ms))
    change = Change(fen=target_fen - run.target_fen, began_ms=now_ms)
    return Run(target_fen=target_fen, changes=(*running, change))


def halted(run: Run) -> Run:
    """The number at rest, as a frozen picture shows it: at what is booked, never on the way."""
    return standing_at(run.target_fen)
