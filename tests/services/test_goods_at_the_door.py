"""Goods at the door follow their gift, whoever posts it, on one laptop and on two."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.evening_lines import exported, imported
from tests.market import A, B, new_id, open_market, taken_back
from tests.services.test_recording import DOOR, WHY, door, rice
from welfare_desk.domain.changes import RefuseDelivery, TakeDelivery
from welfare_desk.domain.checklist import Evening, checklist
from welfare_desk.domain.doubles import doubles
from welfare_desk.domain.entries import Donation, Reversal
from welfare_desk.domain.goods_list import goods_items
from welfare_desk.domain.ids import DeliveryId
from welfare_desk.domain.submitted import ReversalSubmitted
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import open_books
from welfare_desk.services.changing import change
from welfare_desk.services.gift_errors import DeliverySettledError
from welfare_desk.services.recording import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.submitted import GiftSubmitted
    from welfare_desk.services.books import Books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def test_a_bare_reversal_lets_the_goods_wait_again(books: Books) -> None:
    gift = rice(books)
    record(books, gift)
    books.bookkeeper.post(taken_back(gift.id), id=new_id())
    assert door(books) == ("waiting", gift.id)
    assert verify(books.path).ok


def test_a_bare_gift_accepts_goods_that_wait_and_no_others(books: Books) -> None:
    gift = rice(books)
    assert isinstance(gift.entry, Donation)
    entry = replace(gift.entry, accepts=DOOR)
    posted = books.bookkeeper.post(entry, id=gift.id)
    assert books.bookkeeper.post(entry, id=gift.id) == posted
    assert door(books) == ("accepted", gift.id)
    with pytest.raises(DeliverySettledError):
        books.bookkeeper.post(entry, id=new_id())
    unknown = replace(entry, accepts=DeliveryId("D2"))
    books.bookkeeper.post(unknown, id=new_id())
    books.bookkeeper.post(taken_back(gift.id), id=new_id())
    change(books, RefuseDelivery(delivery=DOOR, reason="受潮"))
    with pytest.raises(DeliverySettledError):
        books.bookkeeper.post(entry, id=new_id())


def test_goods_that_stayed_accepted_when_their_gift_went_are_put_right(books: Books) -> None:
    """As an older program left them, or a merge."""
    gift = rice(books)
    record(books, gift)
    books.bookkeeper.post(taken_back(gift.id), id=new_id())
    noted = replace(books.registrar.deliveries()[0], state="accepted")
    books.registrar.put_delivery(noted)
    assert [one.code for one in verify(books.path).problems] == ["delivery-unclear"]
    moment = books.live.catch_up()
    states = [item.state for item in goods_items(moment.rows, moment.deliveries or ())]
    assert states == ["arrived"]
    evening = Evening(
        rows=moment.rows,
        deliveries=moment.deliveries or (),
        now=noted.arrived,
        today=noted.arrived.date(),
    )
    assert {one.name: one.count for one in checklist(evening)}["goods"] == 1
    change(books, TakeDelivery(delivery=noted))
    assert door(books) == ("waiting", gift.id)
    books.registrar.put_delivery(noted)
    again = replace(gift, id=new_id())
    record(books, again)
    assert door(books) == ("accepted", again.id)
    assert verify(books.path).ok


def accepted_long_ago(books: Books) -> GiftSubmitted:
    """A gift from before gifts named the goods that they accept."""
    gift = replace(rice(books), accepts=None)
    record(books, gift)
    noted = replace(books.registrar.deliveries()[0], state="accepted", entry=gift.id)
    books.registrar.put_delivery(noted)
    return gift


def test_goods_of_an_older_gift_go_over_to_the_one_in_its_place(books: Books) -> None:
    old = accepted_long_ago(books)
    reversal = Reversal(of=old.id, because="correction", replaced_by=new_id())
    assert reversal.replaced_by is not None
    corrects = ReversalSubmitted(entry=reversal, id=new_id(), texts=WHY)
    right = replace(old, id=reversal.replaced_by, corrects=corrects)
    record(books, right)
    assert door(books) == ("accepted", right.id)
    record(books, ReversalSubmitted(entry=taken_back(right.id), id=new_id(), texts=WHY))
    assert door(books) == ("waiting", right.id)
    change(books, RefuseDelivery(delivery=DOOR, reason="受潮"))
    with pytest.raises(DeliverySettledError):
        record(books, replace(old, id=new_id(), restores=right.id))
    assert door(books) == ("refused", right.id)


def test_a_correction_that_accepts_other_goods_lets_the_first_ones_wait(books: Books) -> None:
    wrong = rice(books)
    record(books, wrong)
    other = replace(books.registrar.deliveries()[0], id=DeliveryId("D2"), entry=None)
    change(books, TakeDelivery(delivery=other))
    reversal = Reversal(of=wrong.id, because="correction", replaced_by=new_id())
    assert reversal.replaced_by is not None
    corrects = ReversalSubmitted(entry=reversal, id=new_id(), texts=WHY)
    right = replace(wrong, id=reversal.replaced_by, corrects=corrects, accepts=other.id)
    record(books, right)
    stand = {one.id: (one.state, one.entry) for one in books.registrar.deliveries()}
    assert stand == {DOOR: ("waiting", wrong.id), other.id: ("accepted", right.id)}
    assert verify(books.path).ok


def test_goods_that_a_merge_left_waiting_are_accepted_while_their_gift_stands(
    books: Books,
) -> None:
    gift = rice(books)
    record(books, gift)
    noted = replace(books.registrar.deliveries()[0], state="waiting")
    books.registrar.put_delivery(noted)
    moment = books.live.catch_up()
    (item,) = goods_items(moment.rows, moment.deliveries or ())
    assert item.state == "accepted"
    evening = Evening(
        rows=moment.rows,
        deliveries=moment.deliveries or (),
        now=noted.arrived,
        today=noted.arrived.date(),
    )
    assert {one.name: one.count for one in checklist(evening)}.get("goods", 0) == 0
    for act in (TakeDelivery(delivery=noted), RefuseDelivery(delivery=DOOR, reason="受潮")):
        with pytest.raises(DeliverySettledError):
            change(books, act)
    with pytest.raises(DeliverySettledError):
        record(books, replace(gift, id=new_id()))
    books.bookkeeper.post(taken_back(gift.id), id=new_id())
    change(books, RefuseDelivery(delivery=DOOR, reason="受潮"))
    assert door(books) == ("refused", gift.id)


def accepted_apart(tmp_path: Path) -> tuple[Path, GiftSubmitted, GiftSubmitted]:
    """Two laptops that accepted one delivery by two gifts, joined on the first."""
    one, two = tmp_path / "market.db", tmp_path / "two.db"
    with open_market(one) as books:
        first = rice(books)
    two.write_bytes(one.read_bytes())
    second = replace(first, id=new_id())
    for path, desk, gift in ((one, A, first), (two, B, second)):
        with open_books(path, desk=desk) as books:
            record(books, gift)
    exported(two, tmp_path / "two.jsonl")
    imported(one, tmp_path / "two.jsonl")
    return one, first, second


@pytest.mark.parametrize("voided", [0, 1])
def test_goods_accepted_on_two_laptops_are_named_until_one_gift_goes(
    tmp_path: Path, voided: int
) -> None:
    path, *gifts = accepted_apart(tmp_path)
    assert [one.code for one in verify(path).problems] == ["accepted-twice"]
    with open_books(path, desk=A) as books:
        assert doubles(books.live.catch_up().rows) == ("HM-B0001",)
        void = taken_back(gifts[voided].id)
        record(books, ReversalSubmitted(entry=void, id=new_id(), texts=WHY))
        assert doubles(books.live.afresh().rows) == ()
        assert door(books) == ("accepted", gifts[1 - voided].id)
    assert verify(path).ok


def test_a_gift_put_back_finds_its_goods_taken_by_another(books: Books) -> None:
    gift = rice(books)
    record(books, gift)
    back = ReversalSubmitted(entry=taken_back(gift.id), id=new_id(), texts=WHY)
    record(books, back)
    record(books, replace(gift, id=new_id()))
    put_back = replace(gift, id=new_id(), accepts=None, restores=gift.id)
    with pytest.raises(DeliverySettledError):
        record(books, put_back)


def test_what_was_refused_on_another_laptop_stays_refused_when_its_gift_goes(books: Books) -> None:
    gift = rice(books)
    record(books, gift)
    refused = replace(books.registrar.deliveries()[0], state="refused")
    books.registrar.put_delivery(refused)
    record(books, ReversalSubmitted(entry=taken_back(gift.id), id=new_id(), texts=WHY))
    assert door(books) == ("refused", gift.id)
    assert verify(books.path).ok
