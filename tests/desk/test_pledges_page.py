"""Pledges: found in one lookup, paid one by one or several at once, moved, withdrawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.desk.books_desk import BooksDesk
from tests.desk.pledges_desk import day, due
from tests.market import FIRM, PARTY, new_id, open_market, payment, promise
from welfare_desk.domain.changes import MergeUnits
from welfare_desk.domain.entries import Donation, Pledge, Reversal, Settlement
from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.operators import Operator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow

LI = Operator(id=OperatorCode("OP-A2"), name="李强")


@pytest.fixture
def clerk(open_window: OpenWindow, tmp_path: Path) -> Iterator[BooksDesk]:
    """A desk on a small market."""
    with open_market(tmp_path / "market.sqlite") as books:
        yield BooksDesk(open_window(books=False), books)


def donation(clerk: BooksDesk) -> Donation:
    """The newest entry, which is a gift."""
    entry = clerk.posted[-1].entry
    assert isinstance(entry, Donation)
    return entry


def test_the_list_shows_what_is_late_and_what_it_comes_to(clerk: BooksDesk) -> None:
    clerk.has(due(promise(100_000), -3), id=new_id())
    clerk.has(due(promise(50_000), 4), id=new_id())
    clerk.has(promise(20_000), id=new_id())
    page = clerk.pledges()
    figures = {name: each.value.text() for name, each in page.sums.figures.items()}
    assert figures == {"open": "¥1,700.00", "overdue": "¥1,000.00", "soon": "¥500.00"}
    assert len(page.table.lines.order) == 3
    clerk.presses("Ctrl+Shift+F")
    assert page.list.wanted == "overdue"
    late = page.table.lines.index(0, 5).data()
    assert late.endswith("late by 3 d")
    clerk.presses("Ctrl+F", "Ctrl+Shift+F", "Ctrl+Shift+F")
    assert page.list.wanted == "all"


def test_enter_opens_the_payment_asks_for_its_reference_and_records_it(clerk: BooksDesk) -> None:
    pledge = clerk.has(due(promise(100_000), 5), id=new_id())
    page = clerk.pledges()
    clerk.presses("Enter")
    assert page.side.payment.isVisible()
    assert "壹仟元整" in page.side.payment.effect.words
    clerk.presses("Enter")
    assert not clerk.posted
    assert page.side.payment.fields.bank_ref.hasFocus()
    clerk.presses("Enter")
    gift = donation(clerk)
    assert gift.settles == (Settlement(pledge=pledge, fen=100_000),)
    assert (gift.unit, gift.fen, gift.method, gift.received_on) == (
        FIRM,
        100_000,
        "bank_transfer",
        day(0),
    )
    assert clerk.row(pledge).state == "paid"
    assert page.toast.words.startswith("Recorded HM-A")
    assert page.side.shows_panel()


def test_one_lookup_finds_all_open_pledges_and_one_payment_pays_several(clerk: BooksDesk) -> None:
    late = clerk.has(due(promise(100_000), -1), id=new_id())
    soon = clerk.has(due(promise(50_000), 5), id=new_id())
    page = clerk.pledges()
    clerk.presses("Ctrl+N")
    clerk.types("hd")
    clerk.presses("Enter")
    assert [line.pledge.id for line in page.side.payment.shares.lines] == [late, soon]
    clerk.types("1200")
    assert "¥300.00 stays outstanding" in page.side.payment.effect.words
    clerk.presses("Alt+B")
    clerk.types("2022-0001")
    clerk.presses("Enter")
    gift = donation(clerk)
    assert gift.settles == (
        Settlement(pledge=late, fen=100_000),
        Settlement(pledge=soon, fen=20_000),
    )
    assert gift.bank_ref == "2022-0001"
    assert clerk.row(soon).state == "part_paid"


def test_shares_that_were_typed_by_hand_stay(clerk: BooksDesk) -> None:
    clerk.has(due(promise(100_000), -1), id=new_id())
    soon = clerk.has(due(promise(50_000), 5), id=new_id())
    form = clerk.pledges().side.payment
    clerk.presses("Ctrl+N")
    clerk.types("hd")
    clerk.presses("Enter")
    clerk.types("500")
    clerk.presses("Alt+V")
    clerk.types("1001")
    clerk.presses("Tab")
    clerk.types("500")
    assert form.shares.by_hand
    clerk.presses("Alt+R", "Enter")
    assert form.boxes["shares"].wrong_words()
    assert not clerk.posted
    assert form.shares.lines[0].share.hasFocus()
    clerk.presses("Alt+V")
    clerk.types("0")
    clerk.presses("Enter", "Enter")
    assert donation(clerk).settles == (Settlement(pledge=soon, fen=50_000),)


def test_more_than_was_pledged_is_told_before_it_is_recorded(clerk: BooksDesk) -> None:
    clerk.has(promise(100_000), id=new_id())
    page = clerk.pledges()
    clerk.presses("Enter")
    clerk.types("1500")
    words = page.side.payment.effect.words
    assert "paid in full" in words
    assert "¥500.00 more" in words
    clerk.presses("Enter", "Enter")
    assert (donation(clerk).fen, donation(clerk).to) == (150_000, ())


def test_a_scanned_badge_finds_the_pledges_of_its_unit(clerk: BooksDesk) -> None:
    clerk.has(promise(100_000), id=new_id())
    page = clerk.pledges()
    assert page.take_unit(clerk.books.registrar.unit(FIRM))
    assert page.side.payment.who.unit is not None
    assert len(page.side.payment.shares.lines) == 1
    page.take_unit(clerk.books.registrar.unit(PARTY))
    assert "Nothing that was pledged is open" in page.side.payment.boxes["unit"].wrong_words()
    clerk.presses("Enter")
    assert not clerk.posted


def test_who_pays_must_be_said(clerk: BooksDesk) -> None:
    page = clerk.pledges()
    clerk.has(promise(100_000), id=new_id())
    clerk.presses("Ctrl+N", "Enter")
    assert page.side.payment.boxes["unit"].wrong_words().startswith("Who pays?")
    clerk.presses("Esc")
    assert page.side.shows_panel()


def test_a_pledge_without_a_name_can_be_paid(clerk: BooksDesk) -> None:
    nameless = replace(promise(100_000), giver="anonymous", unit=None)
    unknown = clerk.has(replace(nameless, giver="unknown"), id=new_id())
    anonymous = clerk.has(nameless, id=new_id())
    page = clerk.pledges()
    page.table.choose(str(anonymous))
    clerk.presses("Enter")
    assert [line.pledge.id for line in page.side.payment.shares.lines] == [anonymous]
    clerk.presses("Enter", "Enter")
    assert (donation(clerk).giver, donation(clerk).unit) == ("anonymous", None)
    page.table.choose(str(unknown))
    clerk.presses("Enter", "Enter", "Enter")
    assert donation(clerk).giver == "unknown"
    assert clerk.row(unknown).state == "paid"


def test_a_merged_unit_pays_what_the_other_one_pledged(clerk: BooksDesk) -> None:
    pledge = clerk.has(promise(100_000), id=new_id())
    clerk._change(MergeUnits(unit=FIRM, into=PARTY))
    page = clerk.pledges()
    page.take_unit(clerk.books.registrar.unit(PARTY))
    assert [line.pledge.id for line in page.side.payment.shares.lines] == [pledge]
    clerk.presses("Esc")
    clerk.presses("Ctrl+F")
    clerk.types("zb")
    assert page.table.lines.order == (str(pledge),)


def test_a_large_payment_wants_a_second_person(clerk: BooksDesk) -> None:
    registrar = clerk.books.registrar
    event = clerk.books.events()[0]
    clerk.has(promise(100_000), id=new_id())
    registrar.put_event(replace(event, check_above_fen=50_000))
    registrar.put_operator(LI)
    clerk.refresh()
    form = clerk.pledges().side.payment
    clerk.presses("Enter")
    assert not form.boxes["checked_by"].isHidden()
    clerk.presses("Enter")
    assert not clerk.posted
    assert form.boxes["checked_by"].wrong_words()
    form.fields.checker.choose(LI.id)
    clerk.presses("Enter", "Enter")
    assert donation(clerk).checked_by == LI.id


def test_the_same_transfer_is_not_booked_twice_and_what_was_typed_stays(clerk: BooksDesk) -> None:
    clerk.has(replace(payment(clerk.has(promise(), id=new_id())), bank_ref="77"), id=new_id())
    page = clerk.pledges()
    clerk.presses("Enter", "Alt+B")
    clerk.types("77")
    clerk.presses("Enter", "Enter")
    assert clerk.refused[0].code == "bank-ref-booked"
    assert page.side.payment.told.text()
    assert page.side.payment.fields.bank_ref.text() == "77"


def test_another_day_corrects_the_pledge_and_keeps_what_was_paid(clerk: BooksDesk) -> None:
    pledge = clerk.has(due(promise(100_000), -3), id=new_id())
    clerk.has(payment(pledge, 40_000), id=new_id())
    page = clerk.pledges()
    raised = clerk.books.live.afresh().figures.sums.raised_fen
    clerk.presses("F2")
    clerk.types(day(20).isoformat())
    clerk.presses("Enter")
    moved = clerk.posted[-1]
    assert isinstance(moved.entry, Pledge)
    assert moved.entry.due == day(20)
    assert clerk.row(pledge).state == "corrected"
    assert clerk.row(moved.id).settled_fen == 40_000
    assert clerk.books.live.afresh().figures.sums.raised_fen == raised
    assert page.table.current() == str(moved.id)
    assert "¥400.00" in page.side.panel.payments()
    clerk.presses("F2", "Enter")
    assert "due on that day already" in page.side.due.boxes["due"].wrong_words()


def test_a_withdrawal_goes_through_the_sheet_and_says_why(clerk: BooksDesk) -> None:
    pledge = clerk.has(promise(100_000), id=new_id())
    page = clerk.pledges()
    clerk.presses("Ctrl+D")
    assert page.withdrawing.sheet is not None
    assert page.withdrawing.sheet.isVisible()
    clerk.types("no money this year")
    clerk.presses("Enter")
    assert not clerk.posted
    clerk.presses("Ctrl+Enter")
    reversal = clerk.posted[-1].entry
    assert isinstance(reversal, Reversal)
    assert (reversal.of, reversal.because) == (pledge, "withdrawn")
    assert page.toast.words.startswith("Withdrawn: HM-A")
