"""Puts the logs of several desks into one order that a reader can follow.

Each desk's own order is kept; among the desks the earlier time comes first, but never before the
entries that it names (its pledge, its claim, what it takes back).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.entries import Donation, Entry, Pledge, Reallocation, Reversal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EntryId


def interleaved(logs: Iterable[Iterable[Posted]]) -> Iterator[Posted]:
    """The entries of all logs, read from each only as far as they are asked for."""
    rests = [iter(log) for log in logs]
    heads = [head for rest in rests if (head := _Log.begun(rest))]
    written: set[EntryId] = set()
    while heads:
        free = [head for head in heads if head.targets <= written]
        first = min(free or heads, key=lambda head: (head.posted.at, head.posted.desk))
        yield first.posted
        written.add(first.posted.id)
        if not first.step():
            heads.remove(first)


def targets(entry: Entry) -> frozenset[EntryId]:
    """The earlier entries that an entry names."""
    match entry:
        case Reversal() | Reallocation():
            return frozenset({entry.of})
        case Pledge() | Donation():
            named = {entry.for_claim} if entry.for_claim else set()
            settled = {each.pledge for each in entry.settles} if isinstance(entry, Donation) else {}
            return frozenset(named.union(settled))
        case _:
            return frozenset()


class _Log:
    """The rest of one desk's log, with its next entry at hand."""

    def __init__(self, posted: Posted, rest: Iterator[Posted]) -> None:
        self._rest = rest
        self.posted = posted
        self.targets = targets(posted.entry)

    @classmethod
    def begun(cls, rest: Iterator[Posted]) -> _Log | None:
        """The log at its first entry; None where it has none."""
        posted = next(rest, None)
        return None if posted is None else cls(posted, rest)

    def step(self) -> bool:
        """Go on to the next entry; False at the end."""
        posted = next(self._rest, None)
        if posted is None:
            return False
        self.posted = posted
        self.targets = targets(posted.entry)
        return True
