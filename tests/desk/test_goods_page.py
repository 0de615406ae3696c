"""Goods and services: promised, at the door, accepted by two people or refused with thanks."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.desk.books_desk import BooksDesk
from tests.desk.pledges_desk import day
from tests.market import FIRM, LAMPS, PARTY, new_id, open_market
from welfare_desk.domain.changes import RefuseDelivery, TakeDelivery
from welfare_desk.domain.entries import (
    Allocation,
    Donation,
    EntryTexts,
    Pledge,
    Reversal,
    Settlement,
)
from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.operators import Operator
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.goods_page import GoodsPage

TWENTY = Pledge(
    unit=FIRM, kind="goods", quantity=Decimal(20), basis="none", to=(Allocation(project=LAMPS),)
)
WORDS = EntryTexts(item=Text("灭蚊灯"), unit_word=Text("盏"))
CLINIC = Pledge(unit=PARTY, kind="service", quantity=Decimal(2))
WANG = Operator(id=OperatorCode("OP-A1"), name="王敏")


@pytest.fixture
def clerk(open_window: OpenWindow, tmp_path: Path) -> Iterator[BooksDesk]:
    """A desk on a small market."""
    with open_market(tmp_path / "market.sqlite") as books:
        yield BooksDesk(open_window(books=False), books)


def state(page: GoodsPage) -> str:
    """How the thing stands that one is on."""
    item = page.chosen()
    return item.state if item is not None else ""


def test_promised_goods_arrive_are_inspected_and_settle_their_promise(clerk: BooksDesk) -> None:
    clerk.books.registrar.put_operator(WANG)
    clerk._use(WANG.id)
    promise = clerk.has(replace(TWENTY, due=day(-2)), id=new_id(), texts=WORDS)
    page = clerk.goods()
    assert state(page) == "promised"
    clerk.presses("Enter")
    assert page.side.arrival.item.text() == "灭蚊灯"
    clerk.types("18")
    clerk.presses("Enter")
    arrived = clerk.changed[-1]
    assert isinstance(arrived, TakeDelivery)
    assert (arrived.delivery.pledge, arrived.delivery.quantity) == (promise, Decimal(18))
    assert page.toast.words == "Noted: they wait to be inspected"
    assert state(page) == "arrived"
    assert [page.table.lines.index(row, 2).data() for row in (0, 1)] == ["18 盏", "2 盏"]
    clerk.presses("Enter")
    accept = page.side.accept
    assert accept.inspector.text() == "王敏"
    clerk.presses("Enter")
    assert "Two different people" in accept.told.text()
    assert accept.second.hasFocus()
    clerk.types("Li Qiang")
    accept.condition.choose("new")
    accept.value.setFocus()
    clerk.types("3240")
    accept.basis.choose("invoice")
    accept.document.setFocus()
    clerk.types("00012345")
    accept.expires.setFocus()
    clerk.types("2099-01-01")
    clerk.presses("Enter")
    gift = clerk.posted[-1].entry
    assert isinstance(gift, Donation)
    assert gift.settles == (Settlement(pledge=promise),)
    assert (gift.unit, gift.quantity, gift.fen, gift.basis, gift.condition) == (
        FIRM,
        Decimal(18),
        324_000,
        "invoice",
        "new",
    )
    page.list.want("accepted")
    assert state(page) == "accepted"
    facts = page.side.panel.facts()
    assert facts["Document"] == "00012345"
    assert facts["Inspected by"] == "王敏, Li Qiang"
    assert facts["Value, apart"] == "3,240.00"
    assert page.sums.figures["accepted"].under.text() == "¥3,240.00 apart · unvalued: 0"
    assert clerk.books.live.afresh().figures.sums.received_fen == 0


def test_goods_that_have_expired_ask_for_one_more_key(clerk: BooksDesk) -> None:
    clerk.has(TWENTY, id=new_id(), texts=WORDS)
    page = clerk.goods()
    clerk.presses("Enter", "Enter", "Enter")
    accept = page.side.accept
    for field, words in ((accept.inspector, "A"), (accept.second, "B")):
        field.setFocus()
        clerk.types(words)
    accept.expires.setFocus()
    clerk.types("2020-01-01")
    clerk.presses("Enter")
    assert "expired" in accept.told.text()
    assert not clerk.posted
    clerk.presses("Enter")
    assert clerk.posted


def test_refused_with_thanks_the_promise_stays(clerk: BooksDesk) -> None:
    clerk.has(TWENTY, id=new_id(), texts=WORDS)
    page = clerk.goods()
    clerk.presses("Enter", "Enter", "Ctrl+R", "Enter")
    assert page.side.refuse.boxes["reason"].wrong_words()
    clerk.types("broken")
    clerk.presses("Enter")
    refusal = clerk.changed[-1]
    assert isinstance(refusal, RefuseDelivery)
    assert (refusal.reason, refusal.ends) == ("broken", None)
    assert page.toast.words == "Refused with thanks"
    assert state(page) == "promised"
    page.list.want("refused")
    assert page.side.panel.facts()["Reason"] == "broken"


def test_refused_with_thanks_the_promise_may_end_with_it(clerk: BooksDesk) -> None:
    promise = clerk.has(TWENTY, id=new_id(), texts=WORDS)
    page = clerk.goods()
    clerk.presses("Enter", "Enter", "Ctrl+R")
    clerk.types("expired")
    clerk.presses("Alt+E", "Enter")
    assert clerk.row(promise).state == "withdrawn"
    page = clerk.goods()
    page.list.want("all")
    assert [page._items[key].state for key in page.table.lines.order] == ["refused"]


def test_nobody_announced_them_and_a_badge_says_who_brought_them(clerk: BooksDesk) -> None:
    page = clerk.goods()
    assert page._first.hasFocus()
    clerk.presses("Ctrl+N", "Enter")
    assert page.side.arrival.boxes["unit"].wrong_words()
    page.take_unit(clerk.books.registrar.unit(FIRM))
    clerk.types("books")
    clerk.presses("Alt+A")
    clerk.types("30")
    clerk.presses("Enter")
    assert state(page) == "arrived"
    item = page.chosen()
    assert item is not None
    assert (item.unit, item.quantity.zh, item.row) == (FIRM, "30", None)
    clerk.presses("Enter")
    for field, words in ((page.side.accept.inspector, "A"), (page.side.accept.second, "B")):
        field.setFocus()
        clerk.types(words)
    clerk.presses("Enter")
    gift = clerk.posted[-1].entry
    assert isinstance(gift, Donation)
    assert (gift.settles, gift.fen, gift.basis) == ((), None, "none")
    assert page.sums.figures["accepted"].under.text().endswith("unvalued: 1")


def test_whoever_brought_them_need_not_be_named(clerk: BooksDesk) -> None:
    page = clerk.goods()
    clerk.presses("Ctrl+N")
    clerk.types("nm")
    clerk.presses("Enter")
    clerk.types("coats")
    clerk.presses("Enter")
    item = page.chosen()
    assert item is not None
    assert item.unit is None
    clerk.presses("Enter", "Alt+A")
    clerk.types("5")
    for field, words in ((page.side.accept.inspector, "A"), (page.side.accept.second, "B")):
        field.setFocus()
        clerk.types(words)
    clerk.presses("Enter")
    gift = clerk.posted[-1].entry
    assert isinstance(gift, Donation)
    assert gift.giver == "anonymous"


def test_what_came_unannounced_is_what_enter_inspects_next(clerk: BooksDesk) -> None:
    clerk.has(CLINIC, id=new_id())
    page = clerk.goods()
    assert state(page) == "offered"
    clerk.presses("Ctrl+N")
    clerk.types("nm")
    clerk.presses("Enter")
    clerk.types("coats")
    clerk.presses("Enter")
    assert state(page) == "arrived"


def test_a_service_that_was_done_is_counted_and_never_priced(clerk: BooksDesk) -> None:
    promise = clerk.has(CLINIC, id=new_id(), texts=EntryTexts(what=Text("义诊")))
    page = clerk.goods()
    assert state(page) == "offered"
    clerk.presses("Enter")
    assert page.side.accept.boxes["value"].isHidden()
    clerk.presses("Enter")
    gift = clerk.posted[-1].entry
    assert isinstance(gift, Donation)
    assert (gift.kind, gift.fen, gift.quantity) == ("service", None, Decimal(2))
    assert gift.settles == (Settlement(pledge=promise),)
    page.list.want("services")
    assert state(page) == "delivered"


def test_a_promise_of_goods_gets_another_day_or_is_withdrawn(clerk: BooksDesk) -> None:
    clerk.has(replace(TWENTY, due=day(1)), id=new_id(), texts=WORDS)
    page = clerk.goods()
    clerk.presses("F2")
    clerk.types(day(9).isoformat())
    clerk.presses("Enter")
    moved = clerk.posted[-1].entry
    assert isinstance(moved, Pledge)
    assert (moved.due, moved.quantity) == (day(9), Decimal(20))
    item = page.chosen()
    assert item is not None
    assert item.what.zh == "灭蚊灯"
    clerk.presses("Ctrl+D")
    clerk.types("they moved away")
    clerk.presses("Ctrl+Enter")
    assert isinstance(clerk.posted[-1].entry, Reversal)
    assert page.list._rooms.currentWidget() is page.list._empty_room


def test_what_is_not_possible_is_said(clerk: BooksDesk) -> None:
    clerk.has(CLINIC, id=new_id())
    page = clerk.goods()
    clerk.presses("Ctrl+R")
    assert page.toast.words == "That is not possible here"


def test_a_search_finds_what_it_is_and_who_brings_it(clerk: BooksDesk) -> None:
    clerk.has(TWENTY, id=new_id(), texts=WORDS)
    clerk.has(CLINIC, id=new_id(), texts=EntryTexts(what=Text("义诊")))
    page = clerk.goods()
    clerk.presses("Ctrl+F")
    clerk.types("灭蚊")
    assert len(page.table.lines.order) == 1
    clerk.presses("Esc", "Ctrl+F")
    clerk.types("zb")
    assert state(page) == "offered"


def test_each_state_has_a_face_of_its_own() -> None:
    from welfare_desk.desk.goods_words import STATE_FACES, STATE_WORDS

    assert len({face.icon for face in STATE_FACES.values()}) == len(STATE_FACES)
    assert len(set(STATE_WORDS.values())) == len(STATE_FACES)
