"""Whether an entry may be posted, by docs/ledger.md alone; the program must say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.market import LAMP_LINE, LAMPS, PAVILION, TRACK
from tests.proof.naive_books import LAMP_PLACES, Gift, NaiveBooks
from tests.proof.naive_desk import UNITS, goods_wait, kept, sheet_fits
from tests.proof.naive_sums import bank_ref_stands, known_gift, lamps_taken
from welfare_desk.domain.entries import (
    Claim,
    Donation,
    Pledge,
    Reallocation,
    Reversal,
    Settlement,
)
from welfare_desk.domain.ids import OperatorCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.domain.entries import Allocation, Entry
    from welfare_desk.domain.ids import EntryId

CHECK_ABOVE_FEN = 110_000
CHECKERS = {OperatorCode("OP2")}
"""Who may be the second person: nobody else works there, and the typist is OP1."""
PROJECTS = {TRACK, PAVILION, LAMPS}


def may_be_posted(books: NaiveBooks, entry: Entry) -> bool:
    """Whether the rules let an entry pass."""
    if isinstance(entry, Claim):
        return claim_fits(books, entry)
    if isinstance(entry, Reversal):
        target = books.posted.get(entry.of)
        sort = target is not None and isinstance(target.entry, Claim | Gift)
        return sort and books.stands(entry.of) and refund_fits(known_gift(books, entry.of), entry)
    if isinstance(entry, Reallocation):
        gift = known_gift(books, entry.of)
        return gift is not None and books.stands(entry.of) and allocations_fit(gift, entry.to)
    return gift_fits(books, entry)


def gift_fits(books: NaiveBooks, gift: Gift) -> bool:
    """Whether the giver is clear, amounts are something, and what it names is there."""
    giver = (gift.giver == "unit") == (gift.unit is not None)
    if not giver or gift.unit not in {None, *UNITS} or not amounts_are_something(gift):
        return False
    if gift.kind == "money" and gift.fen is None:
        return False
    if not is_seen_by_two(gift) or not sheet_fits(books, gift.sheet):
        return False
    if not goods_wait(books, gift):
        return False
    if isinstance(gift, Donation) and not donation_fits(books, gift):
        return False
    return allocations_fit(gift, gift.to)


def is_seen_by_two(gift: Gift) -> bool:
    """Whether a second person saw much money; whoever is named works there, and did not type."""
    if gift.checked_by is None:
        return gift.kind != "money" or (gift.fen or 0) < CHECK_ABOVE_FEN
    return gift.checked_by in CHECKERS


def claim_fits(books: NaiveBooks, claim: Claim) -> bool:
    """Whether units and project are known, and places are left."""
    units = (claim.unit, *claim.partners)
    if not UNITS.issuperset(units) or len(set(units)) < len(units):
        return False
    if claim.project not in PROJECTS or (claim.slots is not None and claim.slots < 1):
        return False
    if not sheet_fits(books, claim.sheet):
        return False
    if claim.line is None:
        return not (claim.slots and claim.project == LAMPS)
    wanted = claim.slots or 1
    right = (claim.project, claim.line) == (LAMPS, LAMP_LINE)
    return right and lamps_taken(books) + kept(books, besides=units) + wanted <= LAMP_PLACES


def refund_fits(gift: Gift | None, reversal: Reversal) -> bool:
    """Whether only money that came is handed back."""
    if reversal.because != "refund":
        return reversal.refund is None
    return isinstance(gift, Donation) and gift.kind == "money"


def donation_fits(books: NaiveBooks, gift: Donation) -> bool:
    """Whether what a donation settles is there and of its kind, and its transfer is new."""
    if gift.kind == "money" and gift.method is None:
        return False
    if bank_ref_stands(books, gift.bank_ref):
        return False
    pledges = [books.posted.get(part.pledge) for part in gift.settles]
    for pledge in pledges:
        right = pledge is not None and isinstance(pledge.entry, Pledge)
        if not right or pledge.entry.kind != gift.kind:  # type: ignore[union-attr]
            return False
        if is_gone(books, pledge=pledge.id):  # type: ignore[union-attr]
            return False
    once = len({part.pledge for part in gift.settles}) == len(gift.settles)
    by_quantity = gift.kind != "money" and all(part.fen is None for part in gift.settles)
    return once and (by_quantity or parts_fit(gift.fen, gift.settles))


def is_gone(books: NaiveBooks, pledge: EntryId) -> bool:
    """Whether a promise was taken back, or what came in its place, and nothing stands instead."""
    seen: set[EntryId] = set()
    heir: EntryId | None = pledge
    while heir is not None and heir not in seen:
        seen.add(heir)
        taken_back = books.reversal(heir)
        if taken_back is None:
            return False
        heir = taken_back.replaced_by
    return heir is None


def allocations_fit(gift: Gift, to: Sequence[Allocation]) -> bool:
    """Whether projects are known and get no more than the gift."""
    if not PROJECTS.issuperset(part.project for part in to):
        return False
    if gift.fen is None:
        return all(part.fen is None for part in to)
    return parts_fit(gift.fen, to)


def parts_fit(whole: int | None, parts: Sequence[Allocation | Settlement]) -> bool:
    """Whether parts are something and no more than the whole; one without an amount is all."""
    fens = [part.fen for part in parts]
    if None in fens:
        return len(fens) == 1
    amounts = [fen for fen in fens if fen is not None]
    return all(fen > 0 for fen in amounts) and (whole is None or sum(amounts) <= whole)


def amounts_are_something(gift: Gift) -> bool:
    """Whether no amount and no quantity is nothing or less."""
    return all(amount is None or amount > 0 for amount in (gift.fen, gift.quantity))
