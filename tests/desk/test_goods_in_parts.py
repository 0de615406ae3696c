"""Goods that come in parts, are accepted and taken back, or refused: where the list stands."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.desk.books_desk import BooksDesk
from tests.market import FIRM, LAMPS, PARTY, new_id, open_market
from welfare_desk.domain.entries import (
    Allocation,
    EntryTexts,
    Pledge,
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


def test_what_did_not_come_yet_stays_promised_and_comes_another_day(clerk: BooksDesk) -> None:
    promise = clerk.has(TWENTY, id=new_id(), texts=WORDS)
    page = clerk.goods()
    for came in (15, 5):
        page.table.choose(str(promise))
        clerk.presses("Enter")
        clerk.types(str(came))
        clerk.presses("Enter", "Enter", "Alt+I")
        clerk.types("Li")
        clerk.presses("Tab")
        clerk.types("Wang")
        clerk.presses("Enter")
        if came == 15:
            assert page.list.wanted == "waiting"
            page.table.choose(str(promise))
            assert page.side.panel.item is not None
            assert page.side.panel.item.quantity.zh == "5 盏"
            clerk.presses("Enter")
            assert page.side.arrival.quantity.text() == "5"
            clerk.presses("Esc")
    assert state(page) == "accepted"
    assert page.table.current() is None
    assert page.table.lines.order == ()


def test_the_goods_that_were_accepted_last_can_be_given_back_to_the_door(clerk: BooksDesk) -> None:
    clerk.has(TWENTY, id=new_id(), texts=WORDS)
    page = clerk.goods()
    clerk.presses("Enter", "Enter", "Enter", "Alt+I")
    clerk.types("Li")
    clerk.presses("Tab")
    clerk.types("Wang")
    clerk.presses("Enter")
    assert state(page) == "accepted"
    clerk.presses("Ctrl+Z")
    assert page.toast.words.startswith("Void: HM-A")
    assert page.list.wanted == "waiting"
    assert [page.table.lines.index(0, 0).data()] == ["To inspect"]


def test_after_a_refusal_the_next_enter_is_for_no_other_giver(clerk: BooksDesk) -> None:
    clerk.has(CLINIC, id=new_id())
    clerk.has(TWENTY, id=new_id(), texts=WORDS)
    page = clerk.goods()
    page.list.want("waiting")
    page.table.choose(page.table.lines.order[0])
    clerk.presses("Enter", "Enter", "Ctrl+R")
    clerk.types("wet")
    clerk.presses("Alt+E", "Enter")
    assert page.toast.words == "Refused with thanks"
    assert state(page) == "refused"
    assert page.table.current() is None
