"""What docs/ledger.md says of the sums, written down as plainly as it stands there.

Nothing is clever: every sum is made anew from all entries. It shares no line
with the fold that it judges.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.market import EVENT, LAMP_LINE, LAMPS, A
from tests.proof.naive_things import NaiveThings
from welfare_desk.domain.entries import Claim, Donation, Pledge, Posted, Reallocation, Reversal
from welfare_desk.domain.operator_draft import NOBODY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from welfare_desk.domain.entries import Allocation, Entry
    from welfare_desk.domain.ids import EntryId, ProjectId

LAMP_PLACES = 2
Gift = Pledge | Donation
Parts = Counter["ProjectId | None"]


@dataclass(slots=True)
class NaiveBooks:
    """All entries that one laptop has, the sums of them, and what is kept beside them."""

    posted: dict[EntryId, Posted] = field(default_factory=dict)
    things: NaiveThings = field(default_factory=NaiveThings)
    _gone: dict[EntryId, Reversal] = field(default_factory=dict)
    _looked_at: int = 0

    def copy(self) -> NaiveBooks:
        """Books to try something with."""
        return NaiveBooks(dict(self.posted), self.things.joined(self.things))

    def post_for_now(self, id: EntryId, entry: Entry) -> None:
        """See an entry as posted, to ask what may be done with it."""
        self.posted[id] = Posted(
            event=EVENT,
            desk=A,
            seq=0,
            id=id,
            number="",
            at=datetime.now(UTC),
            posted_by=NOBODY,
            entry=entry,
            previous="",
            hash="",
        )

    def of_kind(self, kind: type) -> list[Posted]:
        """The entries of a kind."""
        return [one for one in self.posted.values() if isinstance(one.entry, kind)]

    def reversal(self, entry: EntryId) -> Reversal | None:
        """What took an entry back: of several the first by time and desk."""
        if self._looked_at != len(self.posted):
            self._looked_at, self._gone = len(self.posted), {}
            for one in sorted(self.of_kind(Reversal), key=by_time):
                if isinstance(one.entry, Reversal):
                    self._gone.setdefault(one.entry.of, one.entry)
        return self._gone.get(entry)

    def stands(self, entry: EntryId) -> bool:
        """Whether an entry was not taken back."""
        return self.reversal(entry) is None

    def is_settled(self, pledge: EntryId) -> bool:
        """Whether money that stands names a pledge as what it pays."""
        return any(
            part.pledge == pledge
            for one in self.standing(Donation)
            if isinstance(one.entry, Donation)
            for part in one.entry.settles
        )

    def standing(self, kind: type) -> list[Posted]:
        """The entries of a kind that stand, by time."""
        return sorted((one for one in self.of_kind(kind) if self.stands(one.id)), key=by_time)

    def allocations(self, gift: Posted) -> tuple[Allocation, ...]:
        """The newest allocations: the last of each log, and of those the last by time."""
        last: dict[str, Posted] = {}
        for one in sorted(self.of_kind(Reallocation), key=lambda one: one.seq):
            if isinstance(one.entry, Reallocation) and one.entry.of == gift.id:
                last[one.desk] = one
        newest = max(last.values(), key=by_time, default=gift).entry
        assert isinstance(newest, Gift | Reallocation)
        return newest.to

    def heir(self, pledge: EntryId) -> EntryId:
        """The pledge that stands for another one now."""
        reversal = self.reversal(pledge)
        after = None if reversal is None else reversal.replaced_by
        if after is None or after not in self.posted:
            return pledge
        old, new = self.posted[pledge].entry, self.posted[after].entry
        same = isinstance(old, Pledge) and isinstance(new, Pledge) and old.kind == new.kind
        return self.heir(after) if same else pledge

    def arrivals(self, pledge: EntryId) -> Iterator[tuple[Posted, int, Decimal | None]]:
        """What standing donations bring to a pledge, by time: fen and quantity."""
        for one in self.standing(Donation):
            gift = one.entry
            assert isinstance(gift, Donation)
            for part in gift.settles:
                if self.heir(part.pledge) == pledge:
                    fen = gift.fen if part.fen is None else part.fen
                    yield one, fen or 0, gift.quantity

    def left_of(self, pledge: Posted) -> int:
        """What is outstanding of a pledge of money."""
        assert isinstance(pledge.entry, Pledge)
        return max(0, (pledge.entry.fen or 0) - sum(fen for _, fen, _ in self.arrivals(pledge.id)))

    def goods_left(self, pledge: Posted) -> tuple[int, bool]:
        """What promised goods that are still to come are worth, and whether any are."""
        assert isinstance(pledge.entry, Pledge)
        worth, promised = pledge.entry.fen or 0, pledge.entry.quantity
        came = [quantity for _, _, quantity in self.arrivals(pledge.id)]
        if not came:
            return worth, True
        if not promised or any(quantity is None for quantity in came):
            return 0, False
        left = max(promised - sum(quantity or 0 for quantity in came), promised * 0)
        return int(worth * left / promised), bool(left)

    def surplus(self) -> set[EntryId]:
        """The standing claims beyond the lamps' places: the last ones do not count."""
        free, over = LAMP_PLACES, set()
        for one in self.standing(Claim):
            claim = one.entry
            if isinstance(claim, Claim) and (claim.project, claim.line) == (LAMPS, LAMP_LINE):
                slots = claim.slots or 1
                if slots > free:
                    over.add(one.id)
                else:
                    free -= slots
        return over

    def received_by_project(self) -> Parts:
        """Where money went: as its gift says, else as the pledges that it settles say, in order."""
        went: Parts = Counter()
        for one in self.standing(Donation):
            gift = one.entry
            if isinstance(gift, Donation) and gift.kind == "money" and self.says(one):
                went.update(spread(gift.fen or 0, self.allocations(one)))
        for pledge in self.of_kind(Pledge):
            room = self.room(pledge)
            for one, fen, _ in self.arrivals(pledge.id):
                if not self.says(one) and one.entry.kind == "money":  # type: ignore[union-attr]
                    went.update(taken_in_order(room, fen))
        for one in self.standing(Donation):
            gift = one.entry
            if isinstance(gift, Donation) and gift.kind == "money" and not self.says(one):
                settled = sum(gift.fen if part.fen is None else part.fen for part in gift.settles)  # type: ignore[misc]
                went[None] += (gift.fen or 0) - settled
        return +went

    def says(self, gift: Posted) -> bool:
        """Whether a donation says itself where it goes."""
        assert isinstance(gift.entry, Donation)
        return bool(self.allocations(gift)) or not gift.entry.settles

    def room(self, pledge: Posted) -> list[tuple[ProjectId | None, int]]:
        """What a pledge promised, in order, less what donations that say where they go took off."""
        assert isinstance(pledge.entry, Pledge)
        if pledge.entry.kind != "money":
            return []
        return list(spread(pledge.entry.fen or 0, self.allocations(pledge)).items())


def by_time(posted: Posted) -> tuple[datetime, str, int]:
    """The order between logs: by time, then desk, then seq."""
    return posted.at, posted.desk, posted.seq


def spread(fen: int, to: tuple[Allocation, ...]) -> Parts:
    """A gift over its allocations; what is not allocated is undesignated."""
    parts: Parts = Counter()
    for part in to:
        parts[part.project] += fen if part.fen is None else part.fen
    parts[None] += fen - sum(parts.values())
    return +parts


def taken_in_order(room: list[tuple[ProjectId | None, int]], fen: int) -> Parts:
    """Fill what was promised from the first on; what is over is undesignated."""
    parts: Parts = Counter()
    for place, (project, left) in enumerate(room):
        taken = min(left, fen)
        room[place] = project, left - taken
        parts[project] += taken
        fen -= taken
    parts[None] += fen
    return parts
