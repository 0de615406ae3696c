"""What was taken back and is put back again takes along what belonged to it, and counts once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.market import new_id, open_market, payment, promise, taken_back
from tests.services.test_recording import DOOR, WHY, door, refused, rice
from welfare_desk.domain.acts import last_acts
from welfare_desk.domain.changes import RefuseDelivery
from welfare_desk.domain.ids import DeskId
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
