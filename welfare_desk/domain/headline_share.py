"""By how much the headline would fall if one entry were taken back now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, uuid5

from welfare_desk.domain.entries import Donation, Pledge, Reversal
from welfare_desk.domain.fold import Fold
from welfare_desk.domain.ids import EntryId

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.standing import Standing


def raises_fen(fold: Fold, entry: EntryId) -> int:
    """What the headline (raised) would lose, in fen; nothing for goods, services and claims.

    A pledge takes with it what is still outstanding of it. A donation that settles a pledge takes
    with it only what the pledge does not bring back as outstanding.
    """
    standing = fold.standing
    gift = standing.posted(entry).entry
    if not standing.stands(entry) or not isinstance(gift, Pledge | Donation):
        return 0
    if gift.kind != "money":
        return 0
    if isinstance(gift, Pledge):
        return sum(part.fen for part in fold.counted(entry).outstanding)
    return _without(standing, entry) if gift.settles else gift.fen or 0


def _without(standing: Standing, donation: EntryId) -> int:
    """The fall of a small ledger of all that this donation touches, once it is taken back in it."""
    near = Fold(_near(standing, donation))
    before_fen = near.sums().raised_fen
    posted = standing.posted(donation)
    taken_back = EntryId(uuid5(NAMESPACE_OID, f"{donation}/taken-back"))
    near.add(replace(posted, id=taken_back, entry=Reversal(of=donation, because="void")))
    return before_fen - near.sums().raised_fen


def _near(standing: Standing, donation: EntryId) -> Iterator[Posted]:
    """The donation, its pledges and whatever else settles or reverses them."""
    ids = {donation}
    for pledge in standing.settled_by(donation):
        if standing.is_pledge(pledge):
            chain = standing.chain(standing.root(pledge))
            ids |= chain
            ids.update(settler for old in chain for settler in standing.settlers(old))
    for entry in ids:
        yield standing.posted(entry)
        reversal = standing.reversal(entry)
        if reversal is not None:
            yield reversal
