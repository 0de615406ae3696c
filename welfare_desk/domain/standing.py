"""Which entries stand, by which allocations, and replaced by what, in whatever order read."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from welfare_desk.domain.entries import Claim, Donation, Pledge, Reallocation, Reversal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, KeysView, Mapping
    from datetime import datetime

    from welfare_desk.domain.entries import Allocation, Posted
    from welfare_desk.domain.ids import EntryId, LineId, ProjectId

Place = tuple["ProjectId", "LineId"]
"""A need line of a project."""


def rank(posted: Posted) -> tuple[datetime, str, int]:
    """The order between desks: by time, then desk, then seq."""
    return posted.at, posted.desk, posted.seq


def _is_before(one: Posted, other: Posted) -> bool:
    """Whether an entry was posted before another: by seq in one log, by time between desks."""
    return one.seq < other.seq if one.desk == other.desk else rank(one) < rank(other)


class Standing:
    """Every entry of an event by its id, with what later entries say of it."""

    def __init__(self) -> None:
        """Start from an empty ledger."""
        self._posted: dict[EntryId, Posted] = {}
        self._reversals: defaultdict[EntryId, list[Posted]] = defaultdict(list)
        self._reallocations: defaultdict[EntryId, list[Posted]] = defaultdict(list)
        self._settlers: defaultdict[EntryId, set[EntryId]] = defaultdict(set)
        self._replaced: defaultdict[EntryId, set[EntryId]] = defaultdict(set)
        self._on_line: defaultdict[Place, list[Posted]] = defaultdict(list)
        self._claims = 0
        self._claims_reversed = 0

    def add(self, posted: Posted) -> None:
        """Take in one entry that is not known yet."""
        self._posted[posted.id] = posted
        match posted.entry:
            case Claim() as claim:
                self._claims += 1
                self._claims_reversed += posted.id in self._reversals
                if claim.line is not None:
                    self._on_line[claim.project, claim.line].append(posted)
            case Pledge():
                pass
            case Donation() as donation:
                for settlement in donation.settles:
                    self._settlers[settlement.pledge].add(posted.id)
            case Reversal() as reversal:
                self._add_reversal(posted, reversal)
            case Reallocation() as reallocation:  # pragma: no branch - the last of the five kinds
                self._reallocations[reallocation.of].append(posted)

    def knows(self, entry: EntryId) -> bool:
        """Whether this entry was added."""
        return entry in self._posted

    def everything(self) -> KeysView[EntryId]:
        """The ids of all entries, in the order in which they were added."""
        return self._posted.keys()

    def posted(self, entry: EntryId) -> Posted:
        """An entry that was added.

        Raises:
            KeyError: it was not.
        """
        return self._posted[entry]

    def is_pledge(self, entry: EntryId) -> bool:
        """Whether this is a pledge that was added."""
        posted = self._posted.get(entry)
        return posted is not None and isinstance(posted.entry, Pledge)

    def pledge(self, entry: EntryId) -> Pledge:
        """A pledge that was added.

        Raises:
            KeyError: there is no such pledge.
        """
        pledge = self._posted[entry].entry
        if isinstance(pledge, Pledge):
            return pledge
        raise KeyError(entry)

    def is_donation(self, entry: EntryId) -> bool:
        """Whether this is a donation that was added."""
        posted = self._posted.get(entry)
        return posted is not None and isinstance(posted.entry, Donation)

    def reversal(self, entry: EntryId) -> Posted | None:
        """The reversal that takes this entry back; of several (after a merge) the first counts."""
        reversals = self._reversals.get(entry)
        return min(reversals, key=rank) if reversals else None

    def surplus_reversals(self) -> tuple[Posted, ...]:
        """The reversals that do not count, because their entry was taken back before."""
        return tuple(
            posted
            for reversals in self._reversals.values()
            for posted in sorted(reversals, key=rank)[1:]
        )

    def stands(self, entry: EntryId) -> bool:
        """Whether this entry was not taken back."""
        return entry not in self._reversals

    def allocations(self, entry: EntryId) -> tuple[Allocation, ...]:
        """The newest allocations of a pledge or donation.

        In one log the last reallocation counts; of several logs' last ones the greatest (at, desk).
        """
        return self._newest(entry, self._reallocations.get(entry, ()))

    def allocations_before(self, reallocation: Posted) -> tuple[Allocation, ...]:
        """What a gift was for before a reallocation of it, as far as is known."""
        entry = reallocation.entry
        if not isinstance(entry, Reallocation) or not self.knows(entry.of):
            return ()
        every = self._reallocations[entry.of]
        return self._newest(entry.of, [one for one in every if _is_before(one, reallocation)])

    def settled_by(self, donation: EntryId) -> tuple[EntryId, ...]:
        """The pledges that a donation settles."""
        posted = self._posted.get(donation)
        if posted is None or not isinstance(posted.entry, Donation):
            return ()
        return tuple(settlement.pledge for settlement in posted.entry.settles)

    def settlers(self, pledge: EntryId) -> frozenset[EntryId]:
        """The donations that name this pledge, standing or not."""
        return frozenset(self._settlers.get(pledge, ()))

    def replaced_by_it(self, entry: EntryId) -> frozenset[EntryId]:
        """The entries whose reversals name this one in their place."""
        return frozenset(self._replaced.get(entry, ()))

    def root(self, pledge: EntryId) -> EntryId:
        """The pledge that stands for this one now: what replaced it, and what replaced that.

        Of pledges that replace each other in a circle, the first by `rank` stands for all.
        """
        seen = [pledge]
        while (after := self._replacement(seen[-1])) is not None:
            if after in seen:
                circle = seen[seen.index(after) :]
                return min(circle, key=lambda one: rank(self._posted[one]))
            seen.append(after)
        return seen[-1]

    def chain(self, root: EntryId) -> set[EntryId]:
        """A pledge and all that it has come to stand for."""
        found, to_look_at = {root}, [root]
        while to_look_at:
            for old in self._replaced.get(to_look_at.pop(), ()):
                if old not in found and self.is_pledge(old) and self.root(old) == root:
                    found.add(old)
                    to_look_at.append(old)
        return found

    def claims_standing(self) -> int:
        """How many claims stand, surplus ones among them."""
        return self._claims - self._claims_reversed

    def surplus_claims(self, slots: Mapping[Place, int]) -> tuple[Posted, ...]:
        """The standing claims beyond the places of their need lines."""
        surplus = (self.surplus_on(line, places) for line, places in slots.items())
        return tuple(self._posted[entry] for entries in surplus for entry in entries)

    def surplus_on(self, line: Place, places: int) -> tuple[EntryId, ...]:
        """The standing claims beyond the places of a need line: the last ones, by `rank`."""
        surplus, free = [], places
        for posted in sorted(self._on_line.get(line, ()), key=rank):
            if not self.stands(posted.id) or not isinstance(posted.entry, Claim):
                continue
            taken = posted.entry.slots or 1
            if taken > free:
                surplus.append(posted.id)
            else:
                free -= taken
        return tuple(surplus)

    def later(self, entry: EntryId) -> Iterator[EntryId]:
        """The reversals and reallocations of an entry, which read like it."""
        for posted in (*self._reversals.get(entry, ()), *self._reallocations.get(entry, ())):
            yield posted.id

    def _newest(self, entry: EntryId, reallocations: Iterable[Posted]) -> tuple[Allocation, ...]:
        """What the newest of some reallocations says, or the gift itself where there is none."""
        last: dict[str, Posted] = {}
        for posted in reallocations:
            if posted.desk not in last or last[posted.desk].seq < posted.seq:
                last[posted.desk] = posted
        if last:
            newest = max(last.values(), key=rank).entry
            return newest.to if isinstance(newest, Reallocation) else ()
        own = self._posted[entry].entry
        return own.to if isinstance(own, Pledge | Donation) else ()

    def _add_reversal(self, posted: Posted, reversal: Reversal) -> None:
        """Note what is taken back and what stands in its place."""
        target = self._posted.get(reversal.of)
        first = reversal.of not in self._reversals
        if first and target is not None and isinstance(target.entry, Claim):
            self._claims_reversed += 1
        self._reversals[reversal.of].append(posted)
        if reversal.replaced_by is not None:
            self._replaced[reversal.replaced_by].add(reversal.of)

    def _replacement(self, pledge: EntryId) -> EntryId | None:
        """The pledge of the same kind that the counting reversal names in its place."""
        reversal = self.reversal(pledge) if self.is_pledge(pledge) else None
        if reversal is None or not isinstance(reversal.entry, Reversal):
            return None
        after = reversal.entry.replaced_by
        if after is None or not self.is_pledge(after):
            return None
        old, new = self._posted[pledge].entry, self._posted[after].entry
        same = isinstance(old, Pledge) and isinstance(new, Pledge) and old.kind == new.kind
        return after if same else None
