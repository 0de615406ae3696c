"""Which claims and gifts the hall may read: they stand, are not hidden, nodded through, not young.

Where the house rules ask for a nod a name waits for it, and where they ask for a delay it waits so
many seconds after it was first seen here, so that a slip can be caught. Numbers never wait.
"""

from __future__ import annotations

from bisect import insort
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.entries import Claim, Donation, Pledge
from welfare_desk.domain.stage_rules import LONGEST_DELAY_S
from welfare_desk.domain.standing import rank
from welfare_desk.services.project_rows import claimed_fen

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.spotlight import SpotlightMark
    from welfare_desk.services.known import Known
    from welfare_desk.services.showing_givers import Givers

NODDED: Final = frozenset({"approved", "shown"})
"""The marks of names that the hall may read, or has read."""

Deeds = Claim | Pledge | Donation


class Listing:
    """All claims and gifts in order of time, and which of them may not be listed now."""

    def __init__(self, givers: Givers) -> None:
        """Know no claim and no gift yet."""
        self._givers = givers
        self._deeds: list[Posted] = []
        self._known: set[EntryId] = set()
        self._out: set[EntryId] = set()
        self._waiting: dict[EntryId, Posted] = {}
        self._in_turn: tuple[EntryId, ...] | None = ()
        self._seen: dict[EntryId, float] = {}

    def begin(self, known: Known) -> None:
        """Look at everything that is known; what is old was seen long ago."""
        standing, now = known.fold.standing, datetime.now(UTC)
        every = (standing.posted(entry) for entry in standing.everything())
        self._deeds = sorted((one for one in every if isinstance(one.entry, Deeds)), key=rank)
        self._known = {posted.id for posted in self._deeds}
        self._out, self._waiting, self._seen, self._in_turn = set(), {}, {}, None
        for posted in self._deeds:
            age_s = max(0.0, (now - posted.at).total_seconds())
            if age_s < LONGEST_DELAY_S:
                self._seen[posted.id] = monotonic() - age_s
        self._look(known, self._deeds)

    def look_again(self, known: Known) -> None:
        """Look at all of it anew: a rule changed."""
        self._look(known, self._deeds)

    def look(self, known: Known, entries: Collection[EntryId]) -> None:
        """Look at some entries, new ones among them."""
        standing, now = known.fold.standing, monotonic()
        for entry, seen in tuple(self._seen.items()):
            if now - seen >= LONGEST_DELAY_S:
                del self._seen[entry]
        found = [standing.posted(entry) for entry in entries]
        deeds = [posted for posted in found if isinstance(posted.entry, Deeds)]
        for posted in deeds:
            if posted.id not in self._known:
                self._known.add(posted.id)
                self._seen[posted.id] = now
                if self._deeds and rank(posted) < rank(self._deeds[-1]):
                    insort(self._deeds, posted, key=rank)
                else:
                    self._deeds.append(posted)
        self._look(known, deeds)

    def is_listed(self, entry: EntryId) -> bool:
        """Whether this claim or gift may be listed with its giver."""
        return entry in self._known and entry not in self._out

    def newest(self) -> Iterator[Posted]:
        """All that may be listed, the newest first."""
        return (posted for posted in reversed(self._deeds) if posted.id not in self._out)

    def waiting(self) -> tuple[EntryId, ...]:
        """Whose names wait for a nod, the oldest first."""
        if self._in_turn is None:
            self._in_turn = tuple(one.id for one in sorted(self._waiting.values(), key=rank))
        return self._in_turn

    @property
    def unnamed(self) -> int:
        """How many names wait for a nod."""
        return len(self._waiting)

    def ripe(self, delay_s: int) -> list[EntryId]:
        """What was too young when it was looked at last, and no longer is."""
        now = monotonic()
        seen = self._seen.items()
        return [entry for entry, at in seen if entry in self._out and now - at >= delay_s]

    def ripens_at(self, delay_s: int) -> float | None:
        """When the next of the young ones is old enough, by the monotonic clock."""
        young = (entry for entry in self._seen if entry in self._out)
        return min((self._seen[entry] + delay_s for entry in young), default=None)

    def _look(self, known: Known, deeds: Iterable[Posted]) -> None:
        now, delay_s = monotonic(), known.stage_rules.delay_s
        for posted in deeds:
            entry = posted.id
            counts = _counts(known, posted)
            mark = mark_of(known, entry)
            hidden = mark is not None and mark.mark == "hidden"
            nodded = mark is not None and (mark.approved or mark.mark in NODDED)
            waits = counts and not hidden and not nodded and self._wants_nod(known, posted)
            if waits != (entry in self._waiting):
                self._in_turn = None
            if waits:
                self._waiting[entry] = posted
            else:
                self._waiting.pop(entry, None)
            is_young = now - self._seen.get(entry, now - delay_s) < delay_s
            if counts and not (hidden or waits or is_young):
                self._out.discard(entry)
            else:
                self._out.add(entry)

    def _wants_nod(self, known: Known, posted: Posted) -> bool:
        """Whether the house rules let this name wait for a nod."""
        rules = known.stage_rules
        if rules.approve_from_fen and weight_of(known, posted) >= rules.approve_from_fen:
            return True
        if not rules.approve_persons:
            return False
        return any(self._givers.named(known, unit).person for unit in makers(posted))


def makers(posted: Posted) -> tuple[UnitId | None, ...]:
    """Who did it: the giver, or all who claim together; None: nobody who is named."""
    if isinstance(posted.entry, Claim):
        return (posted.entry.unit, *posted.entry.partners)
    return (posted.entry.unit,) if isinstance(posted.entry, Pledge | Donation) else ()


def weight_of(known: Known, posted: Posted) -> int:
    """How large a claim or gift is, in fen; what has no value weighs nothing."""
    entry = posted.entry
    if isinstance(entry, Claim):
        project = known.projects.get(entry.project)
        return (entry.fen or 0) if project is None else claimed_fen(project, entry)
    return (entry.fen or 0) if isinstance(entry, Pledge | Donation) else 0


def mark_of(known: Known, entry: EntryId) -> SpotlightMark | None:
    """What was decided of an entry; what is hidden stays so when it is corrected.

    Only a nod for the entry itself lets the name onto the stage again.
    """
    own = known.marks.get(str(entry))
    if own is not None and (own.approved or own.mark in {"approved", "hidden"}):
        return own
    before, to_look_at = {entry}, [entry]
    while to_look_at:
        for old in known.fold.standing.replaced_by_it(to_look_at.pop()) - before:
            mark = known.marks.get(str(old))
            if mark is not None and mark.mark == "hidden":
                return mark
            before.add(old)
            to_look_at.append(old)
    return own


def _counts(known: Known, posted: Posted) -> bool:
    """Whether an entry stands, and is no claim beyond the places of its need."""
    if not known.fold.standing.stands(posted.id):
        return False
    claim = posted.entry
    if not isinstance(claim, Claim) or claim.line is None:
        return True
    return posted.id not in known.fold.surplus(claim.project, claim.line)
