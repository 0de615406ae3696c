"""Goods at the door and sheets of paper, as the desk changes them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.market import FIRM, LAMPS, A, B, cash, new_id, open_market, promise, taken_back
from welfare_desk.domain.changes import PrintSheets, RefuseDelivery, SpoilSheet, TakeDelivery
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.entries import EntryTexts, Pledge
from welfare_desk.domain.ids import DeliveryId, DeskId, ProjectId, SheetId, UnitId
from welfare_desk.domain.submitted import ReversalSubmitted
from welfare_desk.domain.texts import NO_TEXT, Text
from welfare_desk.services import errors, gift_errors
from welfare_desk.services.changing import change
from welfare_desk.services.changing_goods import REFUSED, REFUSED_AND_ENDED
from welfare_desk.services.changing_paper import MOST, NUMBERED, SPOILED, UNSPOILED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.services.books import Books

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
RICE = Delivery(
    id=DeliveryId("D1"),
    unit=FIRM,
    project=LAMPS,
    item=Text("大米", "Rice"),
    quantity=Decimal(40),
    arrived=LONG_AGO,
    desk=DeskId("Q"),
    state="accepted",
    entry=new_id(),
    reason=Text("旧"),
)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def refused(books: Books, wanted: Change, why: type[KnownError]) -> None:
    before = books.registrar.deliveries(), books.registrar.paper_sheets()
    with pytest.raises(why):
        change(books, wanted)
    assert (books.registrar.deliveries(), books.registrar.paper_sheets()) == before


def test_goods_that_are_brought_wait_at_the_desk_that_notes_them(books: Books) -> None:
    done = change(books, TakeDelivery(delivery=RICE))
    (noted,) = books.registrar.deliveries()
    assert done.change == TakeDelivery(delivery=noted)
    assert (noted.desk, noted.state, noted.item) == (A, "waiting", RICE.item)
    assert (noted.entry, noted.reason) == (None, NO_TEXT)
    assert noted.arrived > LONG_AGO


def test_what_was_noted_of_waiting_goods_can_be_put_right(books: Books) -> None:
    change(books, TakeDelivery(delivery=RICE))
    arrived = books.registrar.deliveries()[0].arrived
    right = replace(RICE, quantity=Decimal(39), unit=None)
    done = change(books, TakeDelivery(delivery=right))
    (noted,) = books.registrar.deliveries()
    assert done.change == TakeDelivery(delivery=noted)
    assert (noted.quantity, noted.unit, noted.arrived) == (Decimal(39), None, arrived)


@pytest.mark.parametrize(
    ("delivery", "why"),
    [
        (replace(RICE, item=NO_TEXT), gift_errors.NoItemError),
        (replace(RICE, quantity=Decimal(0)), errors.AmountMissingError),
        (replace(RICE, unit=UnitId("U99")), errors.UnknownUnitError),
        (replace(RICE, project=ProjectId("P99")), errors.UnknownProjectError),
        (replace(RICE, pledge=new_id()), errors.UnknownEntryError),
    ],
)
def test_goods_name_what_is_there(books: Books, delivery: Delivery, why: type[KnownError]) -> None:
    refused(books, TakeDelivery(delivery=delivery), why)


def test_goods_fulfil_a_promise_of_goods_only(books: Books) -> None:
    money = new_id()
    books.bookkeeper.post(promise(), id=money)
    refused(books, TakeDelivery(delivery=replace(RICE, pledge=money)), errors.OtherKindError)


def promised(books: Books) -> Delivery:
    pledge = new_id()
    books.bookkeeper.post(Pledge(unit=FIRM, kind="goods", quantity=Decimal(40)), id=pledge)
    delivery = replace(RICE, pledge=pledge)
    change(books, TakeDelivery(delivery=delivery))
    return delivery


def test_goods_are_refused_with_thanks_and_a_reason(books: Books) -> None:
    promised(books)
    refusal = RefuseDelivery(delivery=RICE.id, reason=" 已过保质期 ")
    told = change(books, refusal).told
    assert told is not None
    assert told.source == REFUSED
    (refused_goods,) = books.registrar.deliveries()
    assert (refused_goods.state, refused_goods.reason) == ("refused", Text("已过保质期"))
    assert books.live.catch_up().rows[0].state == "undelivered"
    assert change(books, refusal).told == told
    refused(books, replace(refusal, reason="别的"), gift_errors.DeliverySettledError)
    refused(books, TakeDelivery(delivery=RICE), gift_errors.DeliverySettledError)


def test_a_promise_may_end_with_what_was_refused(books: Books) -> None:
    delivery = promised(books)
    assert delivery.pledge is not None
    ends = ReversalSubmitted(
        entry=taken_back(delivery.pledge, "withdrawn"),
        id=new_id(),
        texts=EntryTexts(reason=Text("不合适")),
    )
    other = replace(ends, entry=taken_back(new_id(), "withdrawn"))
    refusal = RefuseDelivery(delivery=RICE.id, reason="不合适", ends=ends)
    refused(books, replace(refusal, ends=other), gift_errors.OtherDeliveryError)
    told = change(books, refusal).told
    assert told is not None
    assert told.source == REFUSED_AND_ENDED
    assert books.live.catch_up().rows[0].state == "withdrawn"


def test_what_nobody_brought_or_nobody_explains_is_not_refused(books: Books) -> None:
    unknown = RefuseDelivery(delivery=DeliveryId("D9"), reason="旧")
    refused(books, unknown, gift_errors.UnknownDeliveryError)
    change(books, TakeDelivery(delivery=RICE))
    silent = RefuseDelivery(delivery=RICE.id, reason=" ")
    refused(books, silent, gift_errors.RefusalReasonError)


def test_sheets_are_numbered_on_from_those_of_the_desk(books: Books) -> None:
    done = change(books, PrintSheets(count=2))
    assert isinstance(done.change, PrintSheets)
    assert [sheet.id for sheet in done.change.sheets] == ["A1", "A2"]
    more = change(books, PrintSheets(count=1)).told
    assert more is not None
    assert (more.source, more.values) == (NUMBERED, {"first": "A3", "last": "A3"})
    books.release(A)
    books.hold(B)
    change(books, PrintSheets(count=1))
    assert sorted(one.id for one in books.registrar.paper_sheets()) == ["A1", "A2", "A3", "B1"]


@pytest.mark.parametrize("count", [0, -1, MOST + 1])
def test_a_sensible_number_of_sheets_is_printed_at_once(books: Books, count: int) -> None:
    refused(books, PrintSheets(count=count), gift_errors.TooManySheetsError)


def test_a_sheet_is_spoiled_and_may_carry_an_entry_again(books: Books) -> None:
    change(books, PrintSheets(count=1))
    told = change(books, SpoilSheet(sheet=SheetId("A1"), reason=" 泼了茶 ")).told
    assert told is not None
    assert told.source == SPOILED
    assert books.registrar.paper_sheets()[0].spoiled == "泼了茶"
    back = change(books, SpoilSheet(sheet=SheetId("A1"), reason="")).told
    assert back is not None
    assert back.source == UNSPOILED
    assert books.registrar.paper_sheets()[0].spoiled == ""


def test_a_sheet_that_is_typed_in_or_was_never_printed_is_not_spoiled(books: Books) -> None:
    change(books, PrintSheets(count=1))
    entry = new_id()
    books.bookkeeper.post(replace(cash(), sheet=SheetId("A1")), id=entry)
    spoil = SpoilSheet(sheet=SheetId("A1"), reason="泼了茶")
    refused(books, spoil, gift_errors.SheetUsedError)
    refused(books, replace(spoil, sheet=SheetId("A9")), gift_errors.UnknownSheetError)
    books.bookkeeper.post(taken_back(entry), id=new_id())
    change(books, spoil)
