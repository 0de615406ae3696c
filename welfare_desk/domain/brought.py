"""How much each delivery brings to each promise that it fulfils: what is still to come of it.

Deliveries are taken in the order in which they came. One that fulfils several promises fills one
after the other; of each it brings no more than what those before it left, and to the last one all
that is over.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from welfare_desk.domain.entries import Donation
from welfare_desk.domain.standing import rank

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from welfare_desk.domain.entries import Form
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.standing import Standing

Brought = dict[tuple["EntryId", int], Decimal | None]
"""What a donation brings, by its place among what the donation settles; None: nobody can say."""


def linked(standing: Standing, roots: Iterable[EntryId]) -> set[EntryId]:
    """Some promises with all those that share a delivery of goods or services with them."""
    found: set[EntryId] = set()
    to_look_at = list(roots)
    while to_look_at:
        root = to_look_at.pop()
        if root in found:
            continue
        found.add(root)
        for donation in _deliveries(standing, root):
            named = map(standing.root, filter(standing.is_pledge, standing.settled_by(donation)))
            to_look_at += (one for one in named if one not in found)
    return found


def brought(standing: Standing, roots: Iterable[EntryId]) -> Brought:
    """What every delivery to some promises brings; `roots` are closed as `linked` gives them."""
    donations = {one for root in roots for one in _deliveries(standing, root)}
    found: Brought = {}
    left: dict[EntryId, Decimal | None] = {}
    for donation in sorted(donations, key=lambda one: rank(standing.posted(one))):
        found.update(_shared_out(standing, donation, left))
    return found


def _shared_out(
    standing: Standing, donation: EntryId, left: dict[EntryId, Decimal | None]
) -> Brought:
    """What one delivery brings to each promise, which is taken off what is left of them."""
    entry = standing.posted(donation).entry
    assert isinstance(entry, Donation)  # noqa: S101 - only donations settle
    found: Brought = {}
    rest = entry.quantity
    for index, settlement in enumerate(entry.settles):
        root = standing.root(settlement.pledge)
        still = left[root] if root in left else _promised(standing, root, entry.kind)
        is_last = index == len(entry.settles) - 1
        takes = rest if is_last or still is None or rest is None else min(rest, still)
        found[donation, index] = takes
        rest = None if rest is None or takes is None else rest - takes
        if still is None or takes is None:  # whatever comes fulfils what has no quantity
            left[root] = Decimal(0)
        else:
            left[root] = max(Decimal(0), still - takes)
    return found


def _promised(standing: Standing, root: EntryId, kind: Form) -> Decimal | None:
    """How much was promised of this kind; None: the promise says nothing, or is not known."""
    if not standing.is_pledge(root):
        return None
    pledge = standing.pledge(root)
    return pledge.quantity if pledge.kind == kind else Decimal(0)


def _deliveries(standing: Standing, root: EntryId) -> Iterator[EntryId]:
    """The donations that stand and bring goods or services to a promise, or to what it replaced."""
    kind = standing.pledge(root).kind
    if kind == "money":
        return
    for old in standing.chain(root):
        for donation in standing.settlers(old):
            entry = standing.posted(donation).entry
            if standing.stands(donation) and isinstance(entry, Donation) and entry.kind == kind:
                yield donation
