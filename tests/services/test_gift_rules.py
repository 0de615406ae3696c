"""What is posted here is ruled inside its transaction: a second person, sheets, goods, promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
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
    A,
    an_event,
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
    Donation,
    EntryTexts,
    Pledge,
    Refund,
    Reversal,
    Settlement,
)
from welfare_desk.domain.ids import EntryId, OperatorCode, SheetId
from welfare_desk.domain.operators import Operator
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.submitted import GiftSubmitted
from welfare_desk.services import errors, gift_errors
from welfare_desk.services.recording import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.errors import BadInputError
    from welfare_desk.services.books import Books

ME, OTHER, GONE = OperatorCode("OP1"), OperatorCode("OP2"), OperatorCode("OP3")
RICE = Donation(unit=FIRM, kind="goods", quantity=Decimal(40), fen=390_000, basis="invoice")
NEW = datetime(2022, 6, 25, 1, 0, tzinfo=UTC)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    """A market from ¥5,000 on with a second person; three work there, one no longer."""
    with open_market(tmp_path / "market.db") as opened:
        registrar = opened.registrar
        registrar.put_event(replace(an_event(), check_above_fen=500_000))
        for code, name in ((ME, "王敏"), (OTHER, "李刚"), (GONE, "赵强")):
            registrar.put_operator(Operator(id=code, name=name, active=code != GONE))
        for number in (1, 2):
            sheet = SheetId(f"A{number}")
            spoiled = "泼了茶" if number == 2 else ""
            registrar.put_paper_sheet(
                PaperSheet(id=sheet, desk=A, number=number, printed=NEW, spoiled=spoiled)
            )
        opened.use_operator(ME)
        yield opened


def refused(books: Books, entry: Donation | Pledge, why: type[BadInputError]) -> None:
    before = books.bookkeeper.heads()
    with pytest.raises(why):
        books.bookkeeper.post(entry, id=new_id())
    assert books.bookkeeper.heads() == before


@pytest.mark.parametrize("gift", [cash(500_000), promise(500_000)])
def test_a_large_gift_is_refused_without_a_second_person(
    books: Books, gift: Donation | Pledge
) -> None:
    refused(books, gift, gift_errors.CheckNeededError)
    books.bookkeeper.post(replace(gift, fen=499_999), id=new_id())
    books.bookkeeper.post(replace(gift, checked_by=OTHER), id=new_id())


@pytest.mark.parametrize(
    ("checker", "why"),
    [
        (ME, gift_errors.SameCheckerError),
        (GONE, gift_errors.UnknownCheckerError),
        (OperatorCode("OP9"), gift_errors.UnknownCheckerError),
    ],
)
def test_the_second_person_is_somebody_else_who_works_here(
    books: Books, checker: OperatorCode, why: type[BadInputError]
) -> None:
    refused(books, replace(cash(500_000), checked_by=checker), why)


def test_who_posts_is_asked_of_the_posting_and_not_of_the_desk(books: Books) -> None:
    gift = replace(cash(500_000), checked_by=ME)
    posted = books.bookkeeper.post(gift, id=new_id(), operator=OTHER)
    assert posted.posted_by == OTHER


def test_goods_of_any_value_need_no_second_person(books: Books) -> None:
    books.bookkeeper.post(replace(RICE, fen=900_000_000), id=new_id())


def test_a_sheet_carries_one_standing_entry(books: Books) -> None:
    first = new_id()
    written = replace(cash(), sheet=SheetId("A1"))
    posted = books.bookkeeper.post(written, id=first)
    assert books.bookkeeper.post(written, id=first) == posted
    refused(books, written, gift_errors.SheetUsedError)
    with pytest.raises(gift_errors.SheetUsedError):
        books.bookkeeper.post(replace(claim(), sheet=SheetId("A1")), id=new_id())
    books.bookkeeper.post(taken_back(first), id=new_id())
    books.bookkeeper.post(written, id=new_id())


def test_a_sheet_was_printed_and_is_not_spoiled(books: Books) -> None:
    refused(books, replace(cash(), sheet=SheetId("A9")), gift_errors.UnknownSheetError)
    refused(books, replace(cash(), sheet=SheetId("A2")), gift_errors.SheetSpoiledError)


@pytest.mark.parametrize(
    "gift",
    [
        replace(cash(), condition="new"),
        replace(cash(), expires=date(2023, 6, 25)),
        replace(cash(), quantity=Decimal(1)),
        replace(promise(), basis="none"),
        replace(RICE, method="cash"),
        replace(RICE, bank_ref="TX1"),
        replace(RICE, kind="service", basis=None),
        replace(RICE, kind="service", fen=None, basis="none"),
        replace(RICE, kind="service", fen=None, basis=None, condition="good"),
    ],
)
def test_a_gift_says_only_what_its_kind_can_say(books: Books, gift: Donation | Pledge) -> None:
    refused(books, gift, gift_errors.OtherFormError)


def test_goods_are_looked_at_by_two_different_people(books: Books) -> None:
    with pytest.raises(gift_errors.SameInspectorError):
        books.bookkeeper.post(
            RICE, id=new_id(), texts=EntryTexts(inspector="王敏", second_inspector=" 王敏 ")
        )
    full = replace(RICE, condition="new", expires=date(2023, 6, 25))
    texts = EntryTexts(inspector="王敏", second_inspector="李刚", document="发票-17")
    books.bookkeeper.post(full, id=new_id(), texts=texts)
    row = books.live.catch_up().rows[-1]
    assert (row.condition, row.expires, row.basis) == ("new", date(2023, 6, 25), "invoice")
    assert (row.inspector, row.second_inspector, row.document) == ("王敏", "李刚", "发票-17")


def test_what_was_taken_back_is_fulfilled_no_more_but_by_what_came_in_its_place(
    books: Books,
) -> None:
    gone, old, new = new_id(), new_id(), new_id()
    for entry in (gone, old):
        books.bookkeeper.post(promise(), id=entry)
    books.bookkeeper.post(taken_back(gone, "withdrawn"), id=new_id())
    correction = Reversal(of=old, because="correction", replaced_by=new)
    books.bookkeeper.post(correction, id=new_id())
    books.bookkeeper.post(promise(200_000), id=new)
    refused(books, payment(gone), gift_errors.PledgeGoneError)
    books.bookkeeper.post(payment(old), id=new_id())
    assert books.live.catch_up().figures.sums.outstanding_fen == 150_000
    books.bookkeeper.post(taken_back(new), id=new_id())
    refused(books, payment(old), gift_errors.PledgeGoneError)


def test_only_money_that_came_is_handed_back(books: Books) -> None:
    gift, goods, pledge = new_id(), new_id(), new_id()
    books.bookkeeper.post(cash(), id=gift)
    books.bookkeeper.post(RICE, id=goods)
    books.bookkeeper.post(promise(), id=pledge)
    for of in (goods, pledge):
        with pytest.raises(gift_errors.NotRefundableError):
            books.bookkeeper.post(taken_back(of, "refund"), id=new_id())
    refund = Refund(method="cash", on=date(2022, 6, 25))
    with pytest.raises(gift_errors.RefundUnclearError):
        books.bookkeeper.post(Reversal(of=gift, because="void", refund=refund), id=new_id())
    books.bookkeeper.post(Reversal(of=gift, because="refund", refund=refund), id=new_id())
    rows = books.live.catch_up().rows
    assert [row.refund for row in rows] == [refund, None, None, refund]


def test_one_delivery_may_fulfil_several_promises_of_goods(books: Books) -> None:
    first, second = new_id(), new_id()
    for entry in (first, second):
        books.bookkeeper.post(
            Pledge(unit=FIRM, kind="goods", quantity=Decimal(20), fen=200_000), id=entry
        )
    both = (Settlement(pledge=first), Settlement(pledge=second))
    delivered = replace(RICE, quantity=Decimal(30), fen=300_000, settles=both)
    books.bookkeeper.post(delivered, id=new_id())
    rows = books.live.catch_up().rows
    assert [row.state for row in rows[:2]] == ["paid", "part_paid"]
    money = Donation(unit=FIRM, kind="money", fen=1, method="cash", settles=both)
    refused(books, money, errors.TooMuchSettledError)


@pytest.mark.parametrize(
    "to",
    [
        (Allocation(project=TRACK, fen=50), Allocation(project=PAVILION)),
        (Allocation(project=TRACK, fen=390_001),),
    ],
)
def test_parts_of_goods_come_to_no_more_than_their_value(
    books: Books, to: tuple[Allocation, ...]
) -> None:
    refused(books, replace(RICE, to=to), errors.TooMuchAllocatedError)


def test_goods_without_a_value_are_not_parted_by_value(books: Books) -> None:
    books_only = replace(RICE, fen=None, basis="none")
    split = (Allocation(project=TRACK, fen=1), Allocation(project=LAMPS))
    refused(books, replace(books_only, to=split), errors.TooMuchAllocatedError)
    whole = tuple(Allocation(project=one) for one in (TRACK, LAMPS))
    books.bookkeeper.post(replace(books_only, to=whole), id=new_id())


def test_the_same_transfer_is_booked_once_and_again_where_it_was_taken_back(books: Books) -> None:
    transfer = replace(payment(EntryId(UUID(int=1))), settles=(), bank_ref="TX1", unit=PARTY)
    first = new_id()
    books.bookkeeper.post(transfer, id=first)
    refused(books, transfer, errors.BankRefBookedError)
    books.bookkeeper.post(taken_back(first), id=new_id())
    books.bookkeeper.post(transfer, id=new_id())


def test_whoever_checked_a_large_gift_puts_it_back_with_its_typist_as_second_person(
    books: Books,
) -> None:
    checked = replace(cash(500_000), checked_by=OTHER)
    gift = GiftSubmitted(entry=checked, id=new_id(), texts=EntryTexts())
    record(books, gift)
    books.bookkeeper.post(taken_back(gift.id), id=new_id())
    again = replace(gift, id=new_id(), restores=gift.id)
    books.use_operator(OTHER)
    put_back = record(books, again)
    assert isinstance(put_back.entry, Donation)
    assert (put_back.posted_by, put_back.entry.checked_by) == (OTHER, ME)
    assert record(books, again) == put_back
    books.use_operator(ME)
    assert record(books, again) == put_back
    books.bookkeeper.post(taken_back(again.id), id=new_id())
    once_more = record(books, replace(gift, id=new_id(), restores=gift.id))
    assert once_more.entry == checked
