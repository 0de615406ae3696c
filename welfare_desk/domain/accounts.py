"""What the books hold for each unit, those merged into it counted with it.

Kept up entry by entry by the fold, so that one more gift costs the same whoever else gave.
"""

from __future__ import annotations

from bisect import insort
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from heapq import merge
from typing import TYPE_CHECKING

from welfare_desk.domain.entries import Claim, Donation, Pledge
from welfare_desk.domain.journal import Booked
from welfare_desk.domain.standing import rank

if TYPE_CHECKING:
    from collections.abc import Iterator, KeysView, Mapping

    from welfare_desk.domain.counting import Counted
    from welfare_desk.domain.entries import Entry, Posted
    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.standing import Standing


@dataclass(slots=True)
class Account:
    """One unit's own part: money in fen, counts of standing gifts, its claims and its entries."""

    received_fen: int = 0
    outstanding_fen: int = 0
    gifts: int = 0
    goods: int = 0
    services: int = 0
    claims: set[EntryId] = field(default_factory=set)
    entries: list[Posted] = field(default_factory=list)


class Accounts:
    """The accounts of all units that any entry names."""

    def __init__(self) -> None:
        """Know nobody yet."""
        self._accounts: defaultdict[UnitId, Account] = defaultdict(Account)
        self._leads: dict[UnitId, UnitId] = {}
        self._followers: dict[UnitId, tuple[UnitId, ...]] = {}
        self._givers: Counter[UnitId] = Counter()

    def enter(self, posted: Posted) -> None:
        """Note that an entry names its units."""
        for unit in units_of(posted.entry):
            entries = self._accounts[unit].entries
            if entries and rank(posted) < rank(entries[-1]):
                insort(entries, posted, key=rank)
            else:
                entries.append(posted)

    def book(self, gift: Pledge | Donation, counted: Counted, sign: int) -> None:
        """Add (1) or take off (-1) what a gift counts for; one that does not stand is nobody's."""
        if counted.giver is None:
            return
        account = self._accounts[counted.giver]
        account.received_fen += sign * counted.fen
        account.outstanding_fen += sign * (
            sum(part.fen for part in counted.outstanding) if gift.kind == "money" else 0
        )
        account.goods += sign * (gift.kind == "goods")
        account.services += sign * (gift.kind == "service")
        before, account.gifts = account.gifts, account.gifts + sign
        if bool(before) != bool(account.gifts):
            self._count_giver(self.lead(counted.giver), sign)

    def claim(self, posted: Posted, *, stands: bool) -> None:
        """Note whether a claim stands for those who made it."""
        for unit in units_of(posted.entry):
            claims = self._accounts[unit].claims
            if stands:
                claims.add(posted.id)
            else:
                claims.discard(posted.id)

    def follow(self, leads: Mapping[UnitId, UnitId]) -> None:
        """Say which units turned out to be another one; the rest stand for themselves."""
        self._leads = dict(leads)
        followers: defaultdict[UnitId, list[UnitId]] = defaultdict(list)
        for unit, lead in sorted(self._leads.items()):
            followers[lead].append(unit)
        self._followers = {lead: tuple(units) for lead, units in followers.items()}
        self._givers = Counter(
            self.lead(unit) for unit, account in self._accounts.items() if account.gifts
        )

    def lead(self, unit: UnitId) -> UnitId:
        """The unit that this one turned out to be, or itself."""
        return self._leads.get(unit, unit)

    def group(self, lead: UnitId) -> tuple[UnitId, ...]:
        """A unit, then those that were merged into it."""
        return (lead, *self._followers.get(lead, ()))

    def merged(self) -> KeysView[UnitId]:
        """The units that turned out to be another one."""
        return self._leads.keys()

    def givers(self) -> KeysView[UnitId]:
        """The units with a standing pledge or donation, each once however often it was merged."""
        return self._givers.keys()

    def entries(self, unit: UnitId) -> tuple[Posted, ...]:
        """The entries that name a unit itself, in order of time."""
        return tuple(self._accounts[unit].entries) if unit in self._accounts else ()

    def in_order(self, lead: UnitId) -> Iterator[Posted]:
        """The entries that name a unit, or one merged into it, in order of time, one by one."""
        group = (self._accounts[one] for one in self.group(lead) if one in self._accounts)
        return merge(*(account.entries for account in group), key=rank)

    def booked(self, unit: UnitId, standing: Standing) -> Booked:
        """What the books hold for a unit; nothing for one that follows another."""
        if self.lead(unit) != unit:
            return Booked(unit=unit)
        accounts = [self._accounts[one] for one in self.group(unit) if one in self._accounts]
        newest = [last for one in accounts if (last := _newest(one, standing)) is not None]
        last = max(newest, key=rank, default=None)
        return Booked(
            unit=unit,
            received_fen=sum(one.received_fen for one in accounts),
            outstanding_fen=sum(one.outstanding_fen for one in accounts),
            goods=sum(one.goods for one in accounts),
            services=sum(one.services for one in accounts),
            claims=len(set().union(*(one.claims for one in accounts))),
            last_number="" if last is None else last.number,
            last_at=None if last is None else last.at,
        )

    def _count_giver(self, lead: UnitId, sign: int) -> None:
        """One more or one fewer of a unit's group gives."""
        self._givers[lead] += sign
        if not self._givers[lead]:
            del self._givers[lead]


def units_of(entry: Entry) -> tuple[UnitId, ...]:
    """The units that an entry names, each once: who gives, or who claims together.

    >>> from welfare_desk.domain.ids import ProjectId, UnitId
    >>> units_of(Claim(unit=UnitId("U1"), project=ProjectId("P1"), partners=(UnitId("U2"),)))
    ('U1', 'U2')
    """
    if isinstance(entry, Claim):
        return tuple(dict.fromkeys((entry.unit, *entry.partners)))
    if isinstance(entry, Pledge | Donation) and entry.unit is not None:
        return (entry.unit,)
    return ()


def _newest(account: Account, standing: Standing) -> Posted | None:
    """The newest entry of an account that stands."""
    entries = reversed(account.entries)
    return next((posted for posted in entries if standing.stands(posted.id)), None)
