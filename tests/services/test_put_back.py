"""What was taken back and is put back again takes along what belonged to it, and counts once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.market import cash, new_id, open_market, payment, promise, taken_back
from tests.services.test_recording import DOOR, WHY, door, refused, rice
from welfare_desk.domain.acts import last_acts
from welfare_desk.domain.changes import RefuseDelivery
from welfare_desk.domain.due_draft import DueDraft
from welfare_desk.domain.entries import Donation, EntryTexts, Pledge, Reversal
from welfare_desk.domain.ids import DeskId, OperatorCode
from welfare_desk.domain.operators import Operator
from welfare_desk.domain.submitted import GiftSubmitted, ReversalSubmitted
from welfare_desk.domain.undoing_acts import undoing
from welfare_desk.services import gift_errors
from welfare_desk.services.auditing import verify
from welfare_desk.services.changing import change
from welfare_desk.services.recording import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.ids import EntryId
    from welfare_desk.services.books import Books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def undone(books: Books, reversal: EntryId) -> GiftSubmitted:
    """What puts an entry back that was taken back."""
    rows = {row.id: row for row in books.live.afresh().rows}
    acts = last_acts(sorted(rows.values(), key=lambda row: -row.seq), DeskId("A"), rows.get)
    act = next(act for act in acts if act.row.id == reversal)
    gift = undoing(act, "误操作", "重新登记")
    assert isinstance(gift, GiftSubmitted)
    return gift


def test_goods_go_with_their_gift_when_it_is_put_back(books: Books) -> None:
    gift, back = rice(books), new_id()
    record(books, gift)
    record(books, ReversalSubmitted(entry=taken_back(gift.id), id=back, texts=WHY))
    again = undone(books, back)
    record(books, again)
    record(books, again)
    assert door(books) == ("accepted", again.id)
    assert verify(books.path).problems == ()


def test_a_gift_whose_goods_were_refused_since_is_not_put_back(books: Books) -> None:
    gift, back = rice(books), new_id()
    record(books, gift)
    record(books, ReversalSubmitted(entry=taken_back(gift.id), id=back, texts=WHY))
    change(books, RefuseDelivery(delivery=DOOR, reason="受潮"))
    assert verify(books.path).problems == ()
    refused(books, undone(books, back), gift_errors.DeliverySettledError)


def test_a_promise_that_was_paid_in_part_is_not_awaited_twice(books: Books) -> None:
    pledge, part, back = new_id(), new_id(), new_id()
    books.bookkeeper.post(promise(100_000), id=pledge)
    books.bookkeeper.post(payment(pledge, 40_000), id=part)
    record(books, ReversalSubmitted(entry=taken_back(pledge), id=back, texts=WHY))
    refused(books, undone(books, back), gift_errors.PaidBeforeError)
    books.bookkeeper.post(taken_back(part), id=new_id())
    record(books, undone(books, back))
    assert books.live.catch_up().figures.sums.raised_fen == 100_000


ME, OTHER = OperatorCode("OP1"), OperatorCode("OP2")


def with_a_second_person(books: Books, entry: Donation | Pledge) -> GiftSubmitted:
    """A large gift, typed by one and checked by another who types now."""
    for code, name in ((ME, "王"), (OTHER, "李")):
        books.registrar.put_operator(Operator(id=code, name=name))
    checked = replace(entry, checked_by=OTHER)
    gift = GiftSubmitted(entry=checked, id=new_id(), texts=EntryTexts())
    record(books, gift)
    return gift


def test_the_correction_of_a_large_gift_is_undone_by_whoever_checked_it(books: Books) -> None:
    gift = with_a_second_person(books, cash(500_000))
    right = replace(gift, id=new_id(), entry=replace(gift.entry, fen=600_000))
    back = ReversalSubmitted(
        entry=Reversal(of=gift.id, because="correction", replaced_by=right.id),
        id=new_id(),
        texts=WHY,
    )
    record(books, replace(right, corrects=back))
    books.use_operator(OTHER)
    undo = undone(books, right.id)
    put_back = record(books, undo)
    assert isinstance(put_back.entry, Donation)
    assert (put_back.entry.fen, put_back.posted_by, put_back.entry.checked_by) == (
        500_000,
        OTHER,
        ME,
    )
    assert record(books, undo) == put_back
    assert books.live.catch_up().figures.sums.raised_fen == 500_000
    assert verify(books.path).ok


def test_nobody_checks_another_amount_by_putting_a_gift_back(books: Books) -> None:
    gift = with_a_second_person(books, cash(500_000))
    books.bookkeeper.post(taken_back(gift.id), id=new_id())
    books.use_operator(OTHER)
    larger = replace(gift.entry, fen=900_000)
    changed = replace(gift, id=new_id(), entry=larger, restores=gift.id)
    refused(books, changed, gift_errors.SameCheckerError)


def test_whoever_checked_a_pledge_may_give_it_another_day(books: Books) -> None:
    pledge = with_a_second_person(books, promise(500_000))
    books.use_operator(OTHER)
    (row,) = books.live.afresh().rows
    draft = DueDraft(pledge=row, due="2022-08-01", id=new_id(), reversal=new_id())
    value = draft.parse().value
    assert value is not None
    posted = record(books, value)
    assert isinstance(posted.entry, Pledge)
    assert (posted.entry.due, posted.entry.checked_by) == (date(2022, 8, 1), ME)
    assert not books.bookkeeper.stands(pledge.id)
