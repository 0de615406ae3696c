"""Rows with everything that their entries carry, drawers, and what came after the closing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from tests.market import (
    FIRM,
    PAVILION,
    TRACK,
    A,
    B,
    cash,
    claim,
    new_id,
    open_market,
    payment,
    promise,
    taken_back,
)
from welfare_desk.domain.closing import Closing
from welfare_desk.domain.drawer import CashCount
from welfare_desk.domain.entries import (
    Allocation,
    Donation,
    EntryTexts,
    Reallocation,
    Refund,
    Reversal,
    Settlement,
)
from welfare_desk.domain.ids import ClosingId, CountId, OperatorCode, SheetId
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.settling import Part
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.services.books import Books

OP = OperatorCode("OP1")
NOON = datetime(2022, 6, 25, 4, 0, tzinfo=UTC)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def test_a_promise_and_its_payment_say_all_they_carry(books: Books) -> None:
    pledge, paid = new_id(), new_id()
    due = date(2022, 7, 25)
    books.bookkeeper.post(replace(promise(), due=due), id=pledge)
    share = Settlement(pledge=pledge, fen=30_000)
    transfer = replace(
        payment(pledge), settles=(share,), bank_ref="TX1", received_on=date(2022, 6, 25)
    )
    books.bookkeeper.post(transfer, id=paid)
    first, second = books.live.catch_up().rows
    assert (first.due, first.open_parts) == (due, (Part(TRACK, 70_000),))
    assert first.to == (Allocation(project=TRACK),)
    assert (second.shares, second.settles, second.bank_ref) == ((share,), (pledge,), "TX1")
    assert second.received_on == date(2022, 6, 25)


def test_a_reversal_reads_like_its_entry_and_keeps_what_is_its_own(books: Books) -> None:
    sheet = SheetId("A1")
    books.registrar.put_paper_sheet(PaperSheet(id=sheet, desk=A, number=1, printed=NOON))
    entry, refund = new_id(), Refund(method="cash", on=date(2022, 6, 26))
    texts = EntryTexts(unit_word=Text("份"), note=Text("现金"))
    gift = replace(cash(), sheet=sheet, bank_ref="TX2", method="bank_transfer")
    books.bookkeeper.post(gift, id=entry, texts=texts)
    back = Reversal(of=entry, because="refund", refund=refund)
    books.bookkeeper.post(back, id=new_id(), operator=OperatorCode("OP2"))
    first, second = books.live.catch_up().rows
    assert (first.sheet, first.bank_ref, first.refund) == (sheet, "TX2", refund)
    assert (second.sheet, second.bank_ref, second.refund) == (None, "", refund)
    assert (first.posted_by, second.posted_by) == (books.live.catch_up().operator, "OP2")
    assert (second.fen, second.unit_word) == (first.fen, Text("份"))


def test_another_use_says_what_it_was_before(books: Books) -> None:
    gift = new_id()
    books.bookkeeper.post(cash(), id=gift)
    for to in (PAVILION, None):
        use = () if to is None else (Allocation(project=to),)
        books.bookkeeper.post(Reallocation(of=gift, to=use), id=new_id())
    first, second, third = books.live.catch_up().rows
    assert (first.project, first.to) == (None, ())
    assert [one.project for one in second.before] == [TRACK]
    assert (second.project, second.project_name) == (PAVILION, Text("凉亭"))
    assert [one.project for one in third.before] == [PAVILION]
    assert (third.project, third.project_name.zh) == (None, "")


def test_the_drawers_are_told_with_every_snapshot(books: Books) -> None:
    gift = new_id()
    books.bookkeeper.post(cash(50_000), id=gift)
    books.bookkeeper.post(cash(20_000), id=new_id(), desk=B)
    handed = CashCount(
        id=CountId("C1"), desk=A, at=NOON, kind="hand_over", pieces=((10_000, 3),), by=OP
    )
    books.registrar.put_cash_count(handed)
    assert [one.expected_fen for one in books.live.catch_up().drawers] == [20_000, 20_000]
    books.bookkeeper.post(taken_back(gift, "refund"), id=new_id(), desk=B)
    found = {one.desk: one for one in books.live.catch_up().drawers}
    assert (found[A].expected_fen, found[B].expected_fen) == (20_000, -30_000)
    assert (found[A].cash_entries, found[B].cash_entries) == (0, 1)
    books.bookkeeper.post(claim(unit=FIRM), id=new_id())
    assert {one.desk: one for one in books.live.catch_up().drawers} == found


def test_what_comes_after_the_closing_is_marked_until_it_is_opened_again(books: Books) -> None:
    for _ in range(2):
        books.bookkeeper.post(cash(), id=new_id())
    heads = books.bookkeeper.heads()
    books.bookkeeper.post(cash(), id=new_id())
    books.bookkeeper.post(cash(), id=new_id(), desk=B)
    assert not any(row.after_closing for row in books.live.catch_up().rows)
    closing = Closing(id=ClosingId("Z1"), at=NOON, desk=A, by=OP, heads=heads, tally="{}")
    books.registrar.put_closing(closing)
    rows = books.live.catch_up().rows
    assert [(row.desk, row.seq, row.after_closing) for row in rows] == [(A, 3, True), (B, 1, True)]
    books.bookkeeper.post(cash(), id=new_id())
    assert [row.after_closing for row in books.live.catch_up().rows] == [True]
    books.registrar.put_closing(replace(closing, reopened=NOON, reason="漏了一笔"))
    assert [row.after_closing for row in books.live.catch_up().rows] == [False] * 3
    books.registrar.put_closing(replace(closing, reopened=NOON, reason="漏了两笔"))
    assert books.live.catch_up().rows == ()


def test_a_reversal_after_the_closing_keeps_the_words_of_its_entry(books: Books) -> None:
    rice = new_id()
    goods = Donation(unit=FIRM, kind="goods")
    books.bookkeeper.post(goods, id=rice, texts=EntryTexts(item=Text("大米")))
    heads = books.bookkeeper.heads()
    closing = Closing(id=ClosingId("Z1"), at=NOON, desk=A, by=OP, heads=heads, tally="{}")
    books.registrar.put_closing(closing)
    books.bookkeeper.post(taken_back(rice), id=new_id())
    books.live.catch_up()
    books.registrar.put_closing(replace(closing, reopened=NOON, reason="漏了一笔"))
    (row,) = books.live.catch_up().rows
    assert (row.kind, row.after_closing, row.item.zh) == ("reversal", False, "大米")


def test_the_books_are_read_afresh_and_the_window_still_hears_all_that_is_new(books: Books) -> None:
    books.bookkeeper.post(cash(), id=new_id())
    assert len(books.live.afresh().rows) == 1
    assert len(books.live.catch_up().rows) == 1
    with books.writing():
        books.bookkeeper.post(cash(), id=new_id())
        assert len(books.live.afresh().rows) == 2
    assert len(books.live.catch_up().rows) == 1
