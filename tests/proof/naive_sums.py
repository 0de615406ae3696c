"""The tally of naive books, by the keys of docs/ledger.md, and what `verify` owes them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tests.proof.naive_books import Gift, NaiveBooks
from welfare_desk.domain.entries import Claim, Donation, Pledge, Reversal

if TYPE_CHECKING:
    from welfare_desk.domain.ids import EntryId


def sums_of(books: NaiveBooks) -> dict[str, object]:
    """What `tally --json` must say of these books."""
    donations = [one for one in books.standing(Donation) if isinstance(one.entry, Donation)]
    pledges = [one for one in books.standing(Pledge) if isinstance(one.entry, Pledge)]
    promised = {one.id: books.goods_left(one) for one in pledges if one.entry.kind == "goods"}  # type: ignore[union-attr]
    received, outstanding = received_of(books), outstanding_of(books)
    return {
        "pledged_fen": sum(fen_of(one.entry) for one in pledges),
        "received_fen": sum(received.values()),
        "outstanding_fen": outstanding,
        "raised_fen": sum(received.values()) + outstanding,
        "by_method_fen": dict(received),
        "goods_received_fen": sum(fen_of(one.entry, "goods") for one in donations),
        "goods_promised_fen": sum(worth for worth, _ in promised.values()),
        "goods_unvalued": sum(unvalued(one.entry) for one in donations)
        + sum(unvalued(one.entry) and promised[one.id][1] for one in pledges),
        "entries_posted": len(books.posted) - len(books.of_kind(Claim)),
        "entries_standing": len(pledges) + len(donations),
        "givers": len({one.entry.unit for one in (*pledges, *donations)} - {None}),  # type: ignore[union-attr]
        "claims": len(books.standing(Claim)) - len(books.surplus()),
    }


def received_of(books: NaiveBooks) -> Counter[str]:
    """Money in hand, by method."""
    methods: Counter[str] = Counter()
    for one in books.standing(Donation):
        if isinstance(one.entry, Donation) and one.entry.kind == "money":
            methods[one.entry.method or ""] += one.entry.fen or 0
    return methods


def outstanding_of(books: NaiveBooks) -> int:
    """Money promised and still to come."""
    return sum(books.left_of(one) for one in books.standing(Pledge) if fen_of(one.entry))


def flaws_of(books: NaiveBooks) -> set[str]:
    """What a merge brought about, by the codes of `verify`."""
    taken_back = Counter(one.entry.of for one in books.of_kind(Reversal))  # type: ignore[union-attr]
    found = {"reversed-twice"} if any(times > 1 for times in taken_back.values()) else set()
    refs = Counter(one.entry.bank_ref for one in books.standing(Donation))  # type: ignore[union-attr]
    del refs[None]
    found |= {"booked-twice"} if any(times > 1 for times in refs.values()) else set()
    found |= flaws_beside(books)
    return found | ({"surplus-claim"} if books.surplus() else set())


def flaws_beside(books: NaiveBooks) -> set[str]:
    """The same of what is kept beside the ledger."""
    found, things = set(), books.things
    for brought in things.deliveries.held.values():
        booked = brought.entry is not None and books.stands(brought.entry)
        if booked != (brought.state == "accepted"):
            found.add("delivery-unclear")
    accepted = Counter(one.entry.accepts for one in books.standing(Donation))  # type: ignore[union-attr]
    del accepted[None]
    found |= {"accepted-twice"} if any(times > 1 for times in accepted.values()) else set()
    explained = Counter(
        line.entry
        for line in things.lines.held.values()
        if line.entry is not None and books.stands(line.entry)
    )
    if any(line.aside and line.entry in explained for line in things.lines.held.values()):
        found.add("line-unclear")
    if any(times > 1 for times in explained.values()):
        found.add("explained-twice")
    used = Counter(
        one.entry.sheet
        for one in books.posted.values()
        if isinstance(one.entry, Claim | Gift) and one.entry.sheet and books.stands(one.id)
    )
    if any(things.sheets.held[sheet].spoiled for sheet in used):
        found.add("sheet-spoiled")
    return found | ({"sheet-used-twice"} if any(times > 1 for times in used.values()) else set())


def fen_of(entry: object, kind: str = "money") -> int:
    """What a gift of a kind is worth; nothing where it is of another one."""
    return (entry.fen or 0) if isinstance(entry, Gift) and entry.kind == kind else 0


def unvalued(entry: object) -> bool:
    """Whether goods have no value."""
    return isinstance(entry, Gift) and entry.kind == "goods" and entry.fen is None


def bank_ref_stands(books: NaiveBooks, bank_ref: str | None) -> bool:
    """Whether a transfer is booked."""
    refs = {one.entry.bank_ref for one in books.standing(Donation)}  # type: ignore[union-attr]
    return bank_ref is not None and bank_ref in refs


def lamps_taken(books: NaiveBooks) -> int:
    """How many of the lamps' places are taken."""
    claims = [one.entry for one in books.standing(Claim)]
    return sum(one.slots or 1 for one in claims if isinstance(one, Claim) and one.line is not None)


def known_gift(books: NaiveBooks, entry: EntryId) -> Gift | None:
    """A gift that is there, whether or not it stands."""
    found = books.posted.get(entry)
    return found.entry if found is not None and isinstance(found.entry, Gift) else None
