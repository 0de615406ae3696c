"""The donation line on real books: details, the second person, paper sheets, givers to be found."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.desk.books_clerk import BooksClerk
from tests.desk.clerk import CTRL, ENTER
from tests.market import FIRM, open_market
from welfare_desk.domain.changes import (
    PutEvent,
    PutOperator,
    TakeDelivery,
    TakeStatement,
)
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.entries import Settlement
from welfare_desk.domain.ids import DeliveryId, DeskId, OperatorCode, StatementLineId
from welfare_desk.domain.operators import Operator
from welfare_desk.domain.statement import StatementLine
from welfare_desk.domain.submitted import GiftWanted
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow


@pytest.fixture
def clerk(open_window: OpenWindow, tmp_path: Path) -> Iterator[BooksClerk]:
    path = tmp_path / "gifts.sqlite"
    with open_market(path) as books:
        yield BooksClerk(open_window(books=False), books, path)


def two_operators(clerk: BooksClerk, above_fen: int = 5_000_000) -> None:
    for code, name in (("OP1", "王敏"), ("OP2", "李强"), ("OP3", "赵晓棠")):
        clerk.changes(PutOperator(operator=Operator(id=OperatorCode(code), name=name)))
    event = replace(clerk.books.registrar.event(), check_above_fen=above_fen)
    clerk.changes(PutEvent(event=event, fields=frozenset({"check_above_fen"})))


def test_an_ordinary_gift_needs_no_key_more_than_before(clerk: BooksClerk) -> None:
    two_operators(clerk)
    clerk.types("hd")
    clerk.keys("Enter")
    clerk.types("2000")
    clerk.keys("Enter", "Enter")
    assert clerk.row("HM-A0001").fen == 200_000


def test_the_reference_of_a_transfer_and_its_day_are_one_key_away(clerk: BooksClerk) -> None:
    clerk.types("hd")
    clerk.keys("Enter")
    clerk.types("2000")
    clerk.keys("Alt+E")
    clerk.types("t 0018")
    more = clerk.page.entry.fields.more
    more.cells["received_on"].setFocus()
    clerk.types("2022-06-24")
    clerk.keys("Enter")
    clerk.keys("Enter")
    row = clerk.row("HM-A0001")
    assert (row.bank_ref, row.received_on) == ("T0018", date(2022, 6, 24))
    assert more.isVisible()
    assert more.cells["bank_ref"].text() == ""


def test_the_same_transfer_is_refused_with_the_number_it_stands_under(clerk: BooksClerk) -> None:
    for amount in ("2000", "3000"):
        clerk.page.start_typing()
        clerk.types("hd")
        clerk.keys("Enter")
        clerk.types(amount)
        clerk.keys("Alt+E")
        clerk.types("T0018")
        clerk.keys("Enter", "Enter")
    assert "HM-A0001" in clerk.told
    assert clerk.page.entry.line.details.bank_ref == "T0018"
    assert clerk.page.entry.line.amount == "3000"


def test_a_key_closes_the_details_again(clerk: BooksClerk) -> None:
    more = clerk.page.entry.fields.more
    clerk.keys("Alt+E")
    assert more.isVisible()
    clerk.keys("Alt+E")
    assert not more.isVisible()
    assert clerk.page.entry.fields.amount.hasFocus()


def test_a_pledge_says_until_when(clerk: BooksClerk) -> None:
    clerk.types("hd")
    clerk.keys("Enter")
    clerk.types("2000")
    clerk.keys("Alt+S", "Alt+E")
    clerk.types("2099-07-01")
    clerk.keys("Enter", "Enter")
    assert clerk.row("HM-A0001").due == date(2099, 7, 1)


def test_a_large_sum_asks_in_the_flow_of_enter_who_checked_it(clerk: BooksClerk) -> None:
    two_operators(clerk)
    clerk.types("hd")
    clerk.keys("Enter")
    clerk.types("50000")
    clerk.keys("Enter", "Enter")
    cell = clerk.page.entry.fields.checker.cell
    assert cell.hasFocus()
    clerk.keys("1")
    assert "李强" in cell.text()
    clerk.keys("Enter")
    assert clerk.row("HM-A0001").checked_by == "OP2"


def test_without_a_second_person_a_large_sum_is_not_recorded(clerk: BooksClerk) -> None:
    two_operators(clerk)
    clerk.types("hd")
    clerk.keys("Enter")
    clerk.types("50000")
    clerk.keys("Enter", "Enter", "Esc", "Alt+A", "Enter", "Enter")
    assert not clerk.gifts
    assert clerk.leads_to(clerk.page.entry.fields.checker.cell)


def test_just_below_the_threshold_nobody_is_asked(clerk: BooksClerk) -> None:
    two_operators(clerk)
    clerk.types("hd")
    clerk.keys("Enter")
    clerk.types("49999.99")
    clerk.keys("Enter", "Enter")
    assert clerk.row("HM-A0001").checked_by is None


def test_a_promise_that_is_wanted_fills_the_line(clerk: BooksClerk) -> None:
    clerk.types("hd")
    clerk.keys("Enter")
    clerk.types("2000")
    clerk.keys("Alt+S", "Enter", "Enter")
    pledge = clerk.row("HM-A0001")
    clerk.page.begin_gift(GiftWanted(pledge=pledge))
    line = clerk.page.entry.line
    assert (line.amount, line.settles) == ("2,000.00", pledge)
    clerk.keys("Enter", "Enter")
    assert clerk.row("HM-A0002").shares == (Settlement(pledge=pledge.id),)
    assert clerk.row("HM-A0001").state == "paid"


def test_a_line_that_is_begun_is_not_thrown_away(clerk: BooksClerk) -> None:
    clerk.types("hd")
    clerk.keys("Enter")
    clerk.types("20")
    clerk.page.begin_gift(GiftWanted())
    assert clerk.page.entry.line.amount == "20"
    assert "begun" in clerk.told


def test_goods_at_the_door_fill_the_line_and_two_people_are_asked_for(clerk: BooksClerk) -> None:
    delivery = Delivery(
        id=DeliveryId("D1"),
        unit=FIRM,
        item=Text("爱心包"),
        quantity=Decimal(60),
        unit_word=Text("份"),
        arrived=datetime(2022, 6, 25, 2, tzinfo=UTC),
        desk=DeskId("A"),
    )
    clerk.changes(TakeDelivery(delivery=delivery))
    clerk.page.begin_gift(GiftWanted(delivery=delivery))
    fields = clerk.page.entry.fields
    assert (fields.quantity.text(), fields.details.item.text()) == ("60", "爱心包")
    clerk.keys("Enter", "Enter")
    assert fields.more.cells["inspector"].hasFocus()
    assert not clerk.gifts
    clerk.types("王敏")
    fields.more.cells["second_inspector"].setFocus()
    clerk.types("李强")
    clerk.keys("Enter")
    row = clerk.row("HM-A0001")
    assert (row.form, row.amount, row.inspector) == ("goods", Decimal(60), "王敏")
    [accepted] = clerk.books.registrar.deliveries()
    assert (accepted.state, accepted.entry) == ("accepted", row.id)


def test_goods_come_back_with_all_their_details(clerk: BooksClerk) -> None:
    clerk.types("hd")
    clerk.keys("Enter", "Alt+M", "7")
    clerk.types("60")
    clerk.keys("Enter")
    clerk.types("packs")
    fields = clerk.page.entry.fields
    for cell, text in (
        (fields.details.unit_word, "boxes"),
        (fields.details.value, "6000"),
        (fields.more.cells["expires"], "2099-01-31"),
        (fields.more.cells["document"], "00012345"),
        (fields.more.cells["inspector"], "Wang"),
        (fields.more.cells["second_inspector"], "Li"),
    ):
        cell.setText(text)
        cell.textEdited.emit(text)
    fields.details.basis.choose("invoice")
    fields.more.condition.choose("new")
    clerk.keys("Alt+A", "Enter", "Enter", "Enter")
    before = clerk.row("HM-A0001")
    assert (before.condition, before.document, before.basis) == ("new", "00012345", "invoice")
    clerk.chooses("HM-A0001")
    clerk.keys("Ctrl+D")
    sheet = clerk.page.voiding.sheet
    assert sheet is not None
    sheet.cause.choose("correction")
    clerk.types("fifty it was")
    clerk.presses(ENTER, CTRL)
    clerk.types("50")
    clerk.keys("Enter", "Enter")
    after = clerk.row("HM-A0003")
    same = ("item", "unit_word", "fen", "basis", "condition", "expires", "document", "inspector")
    assert [getattr(after, name) for name in same] == [getattr(before, name) for name in same]
    assert after.amount == Decimal(50)


def test_a_line_of_a_statement_fills_the_line_and_is_explained_by_it(clerk: BooksClerk) -> None:
    found = StatementLine(
        id=StatementLineId("L1"),
        source="bank.csv",
        position=1,
        method="bank_transfer",
        on=date(2022, 6, 24),
        fen=123_400,
        payer="宏达",
        ref="T77",
    )
    clerk.changes(TakeStatement(lines=(found,)))
    clerk.page.begin_gift(GiftWanted(line=found))
    assert clerk.page.entry.fields.unit.is_open
    clerk.keys("Enter", "Enter", "Enter")
    row = clerk.row("HM-A0001")
    assert (row.unit, row.fen, row.bank_ref) == (FIRM, 123_400, "T77")
    assert (row.received_on, row.method) == (date(2022, 6, 24), "bank_transfer")
    [line] = clerk.books.registrar.statement_lines()
    assert line.entry == row.id
