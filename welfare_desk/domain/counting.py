"""What one pledge or donation adds to the sums, as things stand (docs/ledger.md, The tally)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from welfare_desk.domain.entries import Donation
from welfare_desk.domain.settling import Part, Parts, Share, cut, settle, spread
from welfare_desk.domain.standing import rank

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from welfare_desk.domain.brought import Brought
    from welfare_desk.domain.entries import Allocation, Pledge
    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.standing import Standing

Filled = Literal["none", "part", "whole"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One entry's part in the sums; a pledge also says how far it is `filled`.

    `open_quantity` is how much of promised goods or services has not come; None: nobody can say.
    """

    totals: tuple[tuple[str, int], ...] = ()
    method: str | None = None
    fen: int = 0
    giver: UnitId | None = None
    received: Parts = ()
    outstanding: Parts = ()
    goods: Parts = ()
    filled: Filled = "none"
    open_quantity: Decimal | None = None


NOT_COUNTED = Counted()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """A pledge with all that settles it: what it counts for and where each settlement went."""

    counted: Counted
    went: Mapping[tuple[EntryId, int], Parts] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Arrival:
    """One settlement of a pledge: by which donation, as which of its settlements."""

    donation: EntryId
    index: int
    share: Share
    quantity: Decimal | None
    to: tuple[Allocation, ...]


def count_pledge(standing: Standing, root: EntryId, brought: Brought) -> Pool:
    """Count a pledge with everything that settles it or what it replaced.

    `brought` holds the quantity of each of its deliveries.
    """
    pledge = standing.pledge(root)
    arrivals = sorted(
        _arrivals(standing, root, pledge, brought),
        key=lambda one: rank(standing.posted(one.donation)),
    )
    shares, left = _shares(pledge, arrivals)
    promised = spread(pledge.fen or 0, standing.allocations(root))
    settled = settle(promised, shares)
    went = {
        (one.donation, one.index): parts for one, parts in zip(arrivals, settled.went, strict=True)
    }
    if not standing.stands(root):
        return Pool(counted=NOT_COUNTED, went=went)
    filled = _filled(pledge, settled.outstanding, left, any_arrived=bool(arrivals))
    counted = _counted_pledge(pledge, settled.outstanding, filled)
    return Pool(counted=replace(counted, open_quantity=left), went=went)


def count_donation(standing: Standing, donation: EntryId, pools: Mapping[EntryId, Pool]) -> Counted:
    """Count a donation; `pools` holds the pledges that it settles, counted before."""
    entry = standing.posted(donation).entry
    if not isinstance(entry, Donation) or not standing.stands(donation):
        return NOT_COUNTED
    totals = [("standing", 1)]
    if entry.kind == "money":
        fen = entry.fen or 0
        parts = _money_parts(standing, donation, entry, pools)
        totals.append(("received", fen))
        return Counted(
            totals=tuple(totals), method=entry.method, fen=fen, giver=entry.unit, received=parts
        )
    if entry.kind == "service":
        return Counted(totals=tuple(totals), giver=entry.unit)
    totals.append(("goods_unvalued", 1) if entry.fen is None else ("goods_received", entry.fen))
    goods = _goods_parts(standing, donation, entry, pools)
    return Counted(totals=tuple(totals), giver=entry.unit, goods=goods)


def _counted_pledge(pledge: Pledge, outstanding: Parts, filled: Filled) -> Counted:
    """What a standing pledge adds."""
    totals, left = [("standing", 1)], sum(part.fen for part in outstanding)
    if pledge.kind == "money":
        totals += [("pledged", pledge.fen or 0), ("outstanding", left)]
        return Counted(
            totals=tuple(totals), giver=pledge.unit, outstanding=outstanding, filled=filled
        )
    if pledge.kind == "service":
        return Counted(totals=tuple(totals), giver=pledge.unit, filled=filled)
    if pledge.fen is not None:
        totals.append(("goods_promised", left))
    elif filled != "whole":
        totals.append(("goods_unvalued", 1))
    return Counted(totals=tuple(totals), giver=pledge.unit, goods=outstanding, filled=filled)


def _arrivals(
    standing: Standing, root: EntryId, pledge: Pledge, brought: Brought
) -> Iterator[_Arrival]:
    """Everything standing that settles this pledge, or one that it has come to stand for."""
    chain = standing.chain(root)
    for donation in {one for old in chain for one in standing.settlers(old)}:
        entry = standing.posted(donation).entry
        if not standing.stands(donation) or not isinstance(entry, Donation):
            continue
        if entry.kind != pledge.kind:
            continue
        own = standing.allocations(donation)
        pieces = cut(spread(entry.fen or 0, own), _share_fens(entry)) if own else None
        for index, settlement in enumerate(entry.settles):
            if settlement.pledge in chain:
                share = Share(_share_fens(entry)[index], pieces[index] if pieces else None)
                quantity = brought.get((donation, index))
                yield _Arrival(
                    donation=donation, index=index, share=share, quantity=quantity, to=own
                )


def _shares(pledge: Pledge, arrivals: list[_Arrival]) -> tuple[list[Share], Decimal | None]:
    """What each arrival takes off the pledge, and the quantity left (None: nothing is).

    The value of promised goods falls with their quantity, rounded down; where either side has no
    quantity, the first arrival fulfils the promise.
    """
    if pledge.kind == "money":
        return [one.share for one in arrivals], None
    value, quantity, left = pledge.fen or 0, pledge.quantity, pledge.quantity
    shares, before = [], value
    for one in arrivals:
        if not quantity or left is None or one.quantity is None:
            left, after = None, 0
        else:
            left = max(Decimal(0), left - one.quantity)
            after = int(value * Fraction(left) // Fraction(quantity))
        fulfilled = before - after
        shares.append(Share(fulfilled, spread(fulfilled, one.to) if one.to else None))
        before = after
    return shares, left


def _filled(
    pledge: Pledge, outstanding: Parts, left: Decimal | None, *, any_arrived: bool
) -> Filled:
    """How far a pledge is filled: by money, or by quantity for goods and services."""
    if not any_arrived:
        return "none"
    if pledge.kind == "money":
        return "part" if any(part.fen for part in outstanding) else "whole"
    return "part" if left else "whole"


def _money_parts(
    standing: Standing, donation: EntryId, entry: Donation, pools: Mapping[EntryId, Pool]
) -> Parts:
    """Where a donation of money went: as it says, else as the pledges that it settles say."""
    fen, own = entry.fen or 0, standing.allocations(donation)
    if own or not entry.settles:
        return spread(fen, own)
    parts = _went(standing, donation, entry, pools)
    over = fen - sum(part.fen for part in parts)
    return (*parts, Part(None, over)) if over else parts


def _goods_parts(
    standing: Standing, donation: EntryId, entry: Donation, pools: Mapping[EntryId, Pool]
) -> Parts:
    """The value of goods over projects: as the donation says, else as its pledges do.

    What goods are worth beyond the promise that they fulfil goes where the first pledge says.
    """
    if entry.fen is None:
        return ()
    own = standing.allocations(donation)
    if own or not entry.settles:
        return spread(entry.fen, own)
    parts, _ = cut(_went(standing, donation, entry, pools), (entry.fen,))
    over = entry.fen - sum(part.fen for part in parts)
    first = standing.root(entry.settles[0].pledge)
    to = standing.allocations(first) if standing.is_pledge(first) else ()
    return (*parts, *spread(over, to)) if over else parts


def _went(
    standing: Standing, donation: EntryId, entry: Donation, pools: Mapping[EntryId, Pool]
) -> Parts:
    """What a donation filled of the pledges that it settles, one after the other."""
    parts: list[Part] = []
    for index, settlement in enumerate(entry.settles):
        pool = pools.get(standing.root(settlement.pledge))
        parts += pool.went.get((donation, index), ()) if pool else ()
    return tuple(parts)


def _share_fens(entry: Donation) -> list[int]:
    """What each settlement of a donation is worth; one without fen takes what is left."""
    fens, left = [], entry.fen or 0
    for settlement in entry.settles:
        taken = left if settlement.fen is None else min(settlement.fen, left)
        fens.append(taken)
        left -= taken
    return fens
