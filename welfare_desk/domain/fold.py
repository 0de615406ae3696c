"""The tally as a fold of the ledger: add entries in any order, read the sums at any moment.

Every pledge and donation has a `Counted`, what it adds to the sums as things stand. A new entry
recounts only what it touches (itself, what it takes back, the pledge it settles and that pledge's
other settlements), so one more entry costs the same in a ledger of a thousand and of a million.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from welfare_desk.domain.accounts import Accounts
from welfare_desk.domain.brought import brought, linked
from welfare_desk.domain.counting import NOT_COUNTED, Counted, Pool, count_donation, count_pledge
from welfare_desk.domain.entries import Claim, Donation, Pledge, Reallocation, Reversal
from welfare_desk.domain.standing import Standing
from welfare_desk.domain.tally import ProjectSums, Sums

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EntryId, LineId, ProjectId
    from welfare_desk.domain.standing import Place


class Fold:
    """The running tally of one event.

    >>> Fold().sums().raised_fen
    0
    """

    def __init__(self, posted: Iterable[Posted] = ()) -> None:
        """Start from nothing and add what is given."""
        self.standing = Standing()
        self.accounts = Accounts()
        self._counted: dict[EntryId, Counted] = {}
        self._pools: dict[EntryId, Pool] = {}
        self._totals: Counter[str] = Counter()
        self._methods: Counter[str] = Counter()
        self._received: Counter[ProjectId | None] = Counter()
        self._outstanding: Counter[ProjectId | None] = Counter()
        self._goods: Counter[ProjectId | None] = Counter()
        self._slots: dict[Place, int] = {}
        self._surplus: dict[Place, tuple[EntryId, ...]] = {}
        for entry in posted:
            self.add(entry)

    def add(self, posted: Posted) -> frozenset[EntryId]:
        """Take in one entry, once; returns the pledges and donations whose state it may change."""
        if self.standing.knows(posted.id):
            return frozenset()
        before = self._roots_touched(posted)
        self.standing.add(posted)
        self.accounts.enter(posted)
        self._look_at_claim(posted)
        roots = before | self._roots_touched(posted)
        touched = self._recount(roots, self._alone(posted))
        if not isinstance(posted.entry, Claim):
            self._totals["posted"] += 1
        return frozenset(touched)

    def know_slots(self, slots: Mapping[Place, int]) -> None:
        """Say how many claims each need line takes; surplus claims stand but do not count."""
        self._slots, self._surplus = dict(slots), {}
        for line in self._slots:
            self._find_surplus(line)

    def surplus(self, project: ProjectId, line: LineId) -> tuple[EntryId, ...]:
        """The standing claims of a need line that do not count, because it takes no more."""
        return self._surplus.get((project, line), ())

    def counted(self, entry: EntryId) -> Counted:
        """What one pledge or donation adds to the sums as things stand."""
        return self._counted.get(entry, NOT_COUNTED)

    def sums(self) -> Sums:
        """The sums of all that was added."""
        totals = self._totals
        return Sums(
            pledged_fen=totals["pledged"],
            received_fen=totals["received"],
            outstanding_fen=totals["outstanding"],
            by_method_fen={code: fen for code, fen in sorted(self._methods.items()) if fen},
            goods_received_fen=totals["goods_received"],
            goods_promised_fen=totals["goods_promised"],
            goods_unvalued=totals["goods_unvalued"],
            entries_posted=totals["posted"],
            entries_standing=totals["standing"],
            givers=len(self.accounts.givers()),
            claims=self.standing.claims_standing() - sum(map(len, self._surplus.values())),
            by_project=self._by_project(),
        )

    def _by_project(self) -> dict[ProjectId | None, ProjectSums]:
        """The sums of every project that has any."""
        kinds = self._received, self._outstanding, self._goods
        return {
            project: ProjectSums(
                received_fen=self._received[project],
                outstanding_fen=self._outstanding[project],
                goods_valued_fen=self._goods[project],
            )
            for project in dict.fromkeys(one for sums in kinds for one in sums)
            if any(sums[project] for sums in kinds)
        }

    def _look_at_claim(self, posted: Posted) -> None:
        """Note a new claim, or that one was taken back, and what that leaves for the others."""
        target = posted
        if isinstance(posted.entry, Reversal) and self.standing.knows(posted.entry.of):
            target = self.standing.posted(posted.entry.of)
        if not isinstance(target.entry, Claim):
            return
        self.accounts.claim(target, stands=self.standing.stands(target.id))
        if target.entry.line is not None:
            self._find_surplus((target.entry.project, target.entry.line))

    def _find_surplus(self, line: Place) -> None:
        """Look again which claims of a need line are beyond its places."""
        if line in self._slots:
            self._surplus[line] = self.standing.surplus_on(line, self._slots[line])

    def _roots_touched(self, posted: Posted) -> set[EntryId]:
        """The pledges, as they stand for their whole chain, that this entry bears on."""
        entry, standing = posted.entry, self.standing
        touched = {posted.id, *standing.replaced_by_it(posted.id)}
        if isinstance(entry, Donation):
            touched |= {settlement.pledge for settlement in entry.settles}
        elif isinstance(entry, Pledge):
            for donation in standing.settlers(posted.id):
                touched |= {*standing.settled_by(donation)}
        elif isinstance(entry, Reversal | Reallocation):
            touched |= {entry.of, *standing.settled_by(entry.of)}
            if isinstance(entry, Reversal) and entry.replaced_by is not None:
                touched.add(entry.replaced_by)
        return {standing.root(pledge) for pledge in touched if standing.is_pledge(pledge)}

    def _alone(self, posted: Posted) -> set[EntryId]:
        """The donations that this entry bears on, whether or not they settle a pledge."""
        entry = posted.entry
        target = entry.of if isinstance(entry, Reversal | Reallocation) else posted.id
        return {target}

    def _recount(self, roots: set[EntryId], alone: set[EntryId]) -> set[EntryId]:
        """Count again some pledges with all that belongs to them, and some donations."""
        pledges: set[EntryId] = set()
        donations: set[EntryId] = set()
        roots = linked(self.standing, roots)
        quantities = brought(self.standing, roots)
        for root in roots:
            chain = self.standing.chain(root)
            pledges |= chain
            for pledge in chain:
                donations |= self.standing.settlers(pledge)
                self._pools.pop(pledge, None)
            self._pools[root] = count_pledge(self.standing, root, quantities)
        for entry in alone:
            if self.standing.is_donation(entry):
                donations.add(entry)
            elif self.standing.is_pledge(entry):
                pledges.add(entry)
        for pledge in pledges:
            pool = self._pools.get(pledge)
            self._book(pledge, NOT_COUNTED if pool is None else pool.counted)
        for donation in donations:
            self._book(donation, count_donation(self.standing, donation, self._pools))
        return pledges | donations

    def _book(self, entry: EntryId, counted: Counted) -> None:
        """Let an entry add this, and no longer what it added before."""
        before = self._counted.get(entry, NOT_COUNTED)
        self._apply(before, -1)
        self._apply(counted, 1)
        self._counted[entry] = counted
        gift = self.standing.posted(entry).entry
        if isinstance(gift, Pledge | Donation):  # pragma: no branch - only gifts are booked
            self.accounts.book(gift, before, -1)
            self.accounts.book(gift, counted, 1)

    def _apply(self, counted: Counted, sign: int) -> None:
        """Add (1) or take off (-1) what an entry counts for."""
        for name, amount in counted.totals:
            self._totals[name] += sign * amount
        if counted.method is not None:
            self._methods[counted.method] += sign * counted.fen
        for sums, parts in (
            (self._received, counted.received),
            (self._outstanding, counted.outstanding),
            (self._goods, counted.goods),
        ):
            for part in parts:
                sums[part.project] += sign * part.fen


def fold(posted: Iterable[Posted]) -> Sums:
    """The sums of a ledger, read in whatever order."""
    return Fold(posted).sums()
