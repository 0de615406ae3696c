from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from tests.market import (
    FIRM,
    LAMPS,
    PARTY,
    PAVILION,
    TRACK,
    TRACK_LINE,
    ZHANG,
    B,
    cash,
    claim,
    new_id,
    open_market,
    payment,
    promise,
    taken_back,
)
from welfare_desk.domain.entries import (
    Allocation,
    Claim,
    Donation,
    Entry,
    Pledge,
    Reallocation,
    Refund,
    Reversal,
    Settlement,
)
from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.ids import EntryId, LineId, ProjectId, UnitId
from welfare_desk.services import errors
from welfare_desk.services.claim_errors import NoSlotsLeftError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.services.books import Books

NOWHERE = EntryId(UUID(int=7))
HALVES = (Allocation(project=TRACK, fen=50), Allocation(project=PAVILION, fen=50))


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


@pytest.mark.parametrize(
    "entry",
    [
        cash(100, to=None),
        cash(100, unit=None),
        replace(cash(100), giver="unknown", unit=None),
        replace(cash(100), to=HALVES),
        replace(cash(100), bank_ref="T1", received_on=date(2022, 6, 25)),
        Donation(
            unit=PARTY, kind="goods", quantity=Decimal("2.5"), to=(Allocation(project=LAMPS),)
        ),
        Donation(unit=PARTY, kind="goods", quantity=Decimal(2), fen=100, to=HALVES),
        Donation(unit=PARTY, kind="service", quantity=Decimal(2)),
        Pledge(unit=PARTY, kind="money", fen=1, due=date(2022, 7, 1)),
        Claim(unit=PARTY, project=PAVILION),
        Claim(unit=PARTY, project=LAMPS, fen=100),
        claim(slots=2),
        Claim(unit=PARTY, project=TRACK, line=TRACK_LINE),
        Claim(unit=PARTY, project=TRACK, slots=1),
        Claim(unit=PARTY, project=TRACK, partners=(FIRM, ZHANG), forms=("works", "service")),
    ],
)
def test_what_is_right_is_posted_and_read_as_it_was(books: Books, entry: Entry) -> None:
    posted = books.bookkeeper.post(entry, id=new_id())
    assert posted.entry == entry
    assert books.bookkeeper.find(posted.id) == posted


WRONG: list[tuple[Entry, str]] = [
    (cash(unit=UnitId("U9")), "unknown-unit"),
    (cash(to=ProjectId("P9")), "unknown-project"),
    (replace(cash(), to=(Allocation(project=TRACK, line=LineId("X")),)), "unknown-line"),
    (replace(cash(), giver="anonymous"), "giver-unclear"),
    (replace(cash(), unit=None), "giver-unclear"),
    (cash(0), "amount-missing"),
    (cash(-1), "amount-missing"),
    (replace(cash(), fen=None), "amount-missing"),
    (Donation(unit=PARTY, kind="goods", quantity=Decimal(0)), "amount-missing"),
    (replace(cash(), method="cowrie"), "unknown-method"),
    (replace(cash(), method=None), "unknown-method"),
    (replace(cash(99), to=HALVES), "too-much-allocated"),
    (replace(cash(), to=(Allocation(project=TRACK), HALVES[1])), "too-much-allocated"),
    (replace(cash(), to=(Allocation(project=TRACK, fen=0),)), "amount-missing"),
    (Donation(unit=PARTY, kind="goods", fen=99, to=HALVES), "too-much-allocated"),
    (Donation(unit=PARTY, kind="service", to=HALVES), "too-much-allocated"),
    (replace(cash(), for_claim=NOWHERE), "unknown-entry"),
    (payment(NOWHERE), "unknown-entry"),
    (replace(payment(NOWHERE), settles=(Settlement(pledge=NOWHERE),) * 2), "too-much-settled"),
    (
        replace(payment(NOWHERE, 99), settles=(Settlement(pledge=NOWHERE, fen=100),)),
        "too-much-settled",
    ),
    (taken_back(NOWHERE), "unknown-entry"),
    (Reallocation(of=NOWHERE, to=()), "unknown-entry"),
    (Claim(unit=UnitId("U9"), project=TRACK), "unknown-unit"),
    (Claim(unit=PARTY, project=TRACK, whole=True, fen=1), "claim-unclear"),
    (Claim(unit=PARTY, project=TRACK, fen=0), "amount-missing"),
    (claim(slots=3), "no-slots-left"),
    (Claim(unit=PARTY, project=LAMPS, slots=1), "need-not-named"),
    (Claim(unit=PARTY, project=TRACK, partners=(UnitId("U9"),)), "unknown-unit"),
    (Claim(unit=PARTY, project=TRACK, partners=(FIRM, FIRM)), "partners-unclear"),
    (Claim(unit=PARTY, project=TRACK, partners=(FIRM, PARTY)), "partners-unclear"),
]


@pytest.mark.parametrize(("entry", "code"), WRONG)
def test_what_is_wrong_is_refused_and_nothing_is_written(
    books: Books, entry: Entry, code: str
) -> None:
    with pytest.raises(BadInputError) as refused:
        books.bookkeeper.post(entry, id=new_id())
    assert refused.value.code == code
    assert list(books.bookkeeper.posted()) == []


def test_a_bank_reference_is_booked_once_while_it_stands(books: Books) -> None:
    transfer = replace(cash(), bank_ref="T-1")
    first = books.bookkeeper.post(transfer, id=new_id())
    with pytest.raises(errors.BankRefBookedError) as refused:
        books.bookkeeper.post(transfer, id=new_id())
    assert refused.value.values == {"bank_ref": "T-1", "number": first.number}
    books.bookkeeper.post(taken_back(first.id), id=new_id())
    books.bookkeeper.post(transfer, id=new_id())


def test_only_the_same_kind_settles_a_kind(books: Books) -> None:
    pledge = books.bookkeeper.post(promise(), id=new_id())
    goods = replace(payment(pledge.id), kind="goods", method=None)
    with pytest.raises(errors.OtherKindError):
        books.bookkeeper.post(goods, id=new_id())
    with pytest.raises(errors.OtherKindError):
        books.bookkeeper.post(payment(books.bookkeeper.post(cash(), id=new_id()).id), id=new_id())
    books.bookkeeper.post(payment(pledge.id, 999_999), id=new_id())


def test_a_gift_may_name_a_claim_and_nothing_else(books: Books) -> None:
    claimed = books.bookkeeper.post(claim(), id=new_id())
    gift = books.bookkeeper.post(replace(cash(), for_claim=claimed.id), id=new_id())
    with pytest.raises(errors.NoClaimError):
        books.bookkeeper.post(replace(cash(), for_claim=gift.id), id=new_id())


def test_an_entry_is_reversed_at_most_once(books: Books) -> None:
    gift = books.bookkeeper.post(cash(), id=new_id())
    reversal = books.bookkeeper.post(taken_back(gift.id), id=new_id())
    with pytest.raises(errors.AlreadyReversedError):
        books.bookkeeper.post(taken_back(gift.id, "correction"), id=new_id())
    with pytest.raises(errors.NotReversibleError):
        books.bookkeeper.post(taken_back(reversal.id), id=new_id())


def test_a_refund_says_how(books: Books) -> None:
    gift = books.bookkeeper.post(cash(), id=new_id())
    refund = Refund(method="cowrie", on=date(2022, 6, 26))
    back = Reversal(of=gift.id, because="refund", refund=refund)
    with pytest.raises(errors.UnknownMethodError):
        books.bookkeeper.post(back, id=new_id())
    paid = replace(back, refund=replace(refund, method="cash"))
    assert books.bookkeeper.post(paid, id=new_id()).entry == paid


def test_a_reallocation_moves_a_standing_gift_and_no_more_than_it(books: Books) -> None:
    gift = books.bookkeeper.post(cash(100), id=new_id())
    moved = books.bookkeeper.post(Reallocation(of=gift.id, to=HALVES), id=new_id())
    with pytest.raises(errors.NotAGiftError):
        books.bookkeeper.post(Reallocation(of=moved.id, to=HALVES), id=new_id())
    with pytest.raises(errors.TooMuchAllocatedError):
        books.bookkeeper.post(Reallocation(of=gift.id, to=(*HALVES, *HALVES)), id=new_id())
    books.bookkeeper.post(taken_back(gift.id), id=new_id())
    with pytest.raises(errors.AlreadyReversedError):
        books.bookkeeper.post(Reallocation(of=gift.id, to=HALVES), id=new_id())


def test_a_line_takes_no_more_claims_than_slots_from_any_desk(tmp_path: Path) -> None:
    path = tmp_path / "market.db"
    with open_market(path) as one, open_market(path, desk=B) as two:
        first = one.bookkeeper.post(claim(), id=new_id())
        two.bookkeeper.post(claim(FIRM), id=new_id())
        for books in (one, two):
            with pytest.raises(NoSlotsLeftError):
                books.bookkeeper.post(claim(), id=new_id())
        two.bookkeeper.post(taken_back(first.id, "withdrawn"), id=new_id())
        one.bookkeeper.post(claim(), id=new_id())
        with pytest.raises(NoSlotsLeftError):
            two.bookkeeper.post(claim(), id=new_id())
