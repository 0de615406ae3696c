"""Goods and services as they come: each in one state, never money, unvalued ones apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from tests.domain.test_pledge_list import NINE, TODAY, pledge
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.goods_list import (
    GoodsItem,
    GoodsSums,
    goods_items,
    goods_sums,
    in_goods_group,
)
from welfare_desk.domain.ids import DeliveryId, DeskId, ProjectId, UnitId
from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from welfare_desk.domain.journal import JournalRow

LAMPS = replace(
    pledge(1, due=3, form="goods", state="undelivered"),
    item=Text("灭蚊灯"),
    quantity=Text("20 盏"),
    unit=UnitId("U1"),
    project=ProjectId("P01"),
)
CLINIC = pledge(2, form="service", state="undelivered")
BROUGHT = Delivery(
    id=DeliveryId("D1"),
    pledge=LAMPS.id,
    item=Text("灯"),
    quantity=Decimal(18),
    unit_word=Text("盏", "lamps"),
    unit=UnitId("U2"),
    project=ProjectId("P02"),
    arrived=NINE + timedelta(hours=2),
    desk=DeskId("A"),
)


def donation(row: JournalRow, seq: int, fen: int | None = None) -> JournalRow:
    """The gift that fulfils a promise."""
    return replace(row, id=pledge(seq).id, kind="donation", state="received", fen=fen)


def states(*items: GoodsItem) -> list[str]:
    return [item.state for item in items]


def test_a_promise_that_is_at_the_door_stands_there_once() -> None:
    items = goods_items([LAMPS, CLINIC], [BROUGHT])
    assert states(*items) == ["arrived", "offered"]
    assert items[0].row == LAMPS
    assert [items[0].what.zh, items[0].quantity, items[0].unit, items[0].project] == [
        "灯",
        Text("18 盏", "18 lamps"),
        "U2",
        "P02",
    ]


def test_goods_that_are_refused_leave_the_promise_where_it_was() -> None:
    items = goods_items([LAMPS], [replace(BROUGHT, state="refused")])
    assert states(*items) == ["promised", "refused"]
    assert items[0].due == TODAY + timedelta(days=3)
    assert items[1].due is None


def test_what_was_accepted_is_its_donation_with_what_was_brought() -> None:
    gift = donation(LAMPS, 5, fen=360_000)
    accepted = replace(BROUGHT, state="accepted", entry=gift.id)
    items = goods_items([replace(LAMPS, state="paid"), gift], [accepted])
    assert states(*items) == ["accepted"]
    assert items[0].delivery == accepted
    assert items[0].value_fen == 360_000


def test_without_a_delivery_the_words_are_those_of_the_entry() -> None:
    item = goods_items([LAMPS], [])[0]
    assert (item.what, item.quantity, item.unit, item.project) == (
        LAMPS.item,
        LAMPS.quantity,
        LAMPS.unit,
        LAMPS.project,
    )
    bare = replace(BROUGHT, pledge=None, item=NO_TEXT, quantity=None, unit=None, project=None)
    stranger = goods_items([], [bare])[0]
    assert (stranger.what, stranger.quantity, stranger.unit, stranger.project) == (
        NO_TEXT,
        NO_TEXT,
        None,
        None,
    )
    wordless = goods_items([], [replace(BROUGHT, pledge=None, unit_word=NO_TEXT)])[0]
    assert wordless.quantity == Text("18")
    assert goods_items([], [replace(BROUGHT, unit_word=Text("盏"))])[0].quantity == Text("18 盏")


def test_money_and_what_was_taken_back_are_not_on_the_list() -> None:
    gone = replace(donation(LAMPS, 6), state="void", reversed_by=pledge(7).id)
    assert goods_items([pledge(8), gone, replace(LAMPS, state="withdrawn")], []) == ()


def test_unvalued_goods_are_counted_apart() -> None:
    rows = [
        donation(LAMPS, 11, fen=360_000),
        donation(LAMPS, 12),
        donation(CLINIC, 13),
        pledge(14, form="goods", state="undelivered"),
        CLINIC,
    ]
    loose = replace(BROUGHT, pledge=None)
    refused = replace(loose, id=DeliveryId("D2"), state="refused")
    items = goods_items(rows, [loose, refused])
    assert goods_sums(items) == GoodsSums(
        promised=1,
        arrived=1,
        accepted=2,
        refused=1,
        offered=1,
        delivered=1,
        valued_fen=360_000,
        unvalued=1,
    )
    counts = {
        group: sum(in_goods_group(item, group) for item in items)
        for group in ("waiting", "arrived", "accepted", "refused", "services", "all")
    }
    assert list(counts.values()) == [3, 1, 2, 1, 2, 7]
    assert [item.value_fen for item in items if item.state == "delivered"] == [None]


PACKS = replace(
    pledge(5, form="goods", state="part_paid"),
    amount=Decimal(60),
    open_amount=Decimal(20),
    quantity=Text("60 份", "60 packs"),
    unit_word=Text("份", "packs"),
)


def test_what_is_still_to_come_of_a_promise_stands_on_the_list() -> None:
    items = goods_items([PACKS], [])
    assert states(*items) == ["promised"]
    assert (items[0].quantity, items[0].left) == (Text("20 份", "20 packs"), Decimal(20))
    whole = goods_items([replace(PACKS, state="undelivered", open_amount=Decimal(60))], [])
    assert whole[0].quantity == Text("60 份", "60 packs")


def test_beside_what_is_at_the_door_a_promise_stands_with_the_rest() -> None:
    some = replace(BROUGHT, pledge=PACKS.id, quantity=Decimal(15))
    items = goods_items([PACKS], [some])
    assert [(item.state, item.left) for item in items] == [
        ("arrived", None),
        ("promised", Decimal(5)),
    ]
    assert states(*goods_items([PACKS], [replace(some, quantity=Decimal(30))])) == ["arrived"]
    assert states(*goods_items([PACKS], [replace(some, quantity=None)])) == ["arrived"]


def test_goods_at_the_door_stand_for_the_promise_that_came_in_the_place_of_theirs() -> None:
    moved = replace(PACKS, id=pledge(6).id, open_amount=Decimal(20))
    old = replace(PACKS, state="corrected", replaced_by=moved.id)
    all_of_it = replace(BROUGHT, pledge=old.id, quantity=Decimal(20))
    assert states(*goods_items([old, moved], [all_of_it])) == ["arrived"]
    assert states(*goods_items([moved], [all_of_it])) == ["arrived", "promised"]
