"""The form of a payment: Enter goes on, the rest finds a project, a slip is asked about, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desk.books_desk import BooksDesk
from tests.desk.pledges_desk import due
from tests.market import (
    FIRM,
    PARTY,
    PAVILION,
    TRACK,
    cash,
    new_id,
    open_market,
    promise,
    taken_back,
)
from welfare_desk.domain.entries import Donation, Reversal, Settlement
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


def test_what_is_over_goes_to_a_project_where_one_is_named(clerk: BooksDesk) -> None:
    pledge = clerk.has(promise(100_000), id=new_id())
    form = clerk.pledges().side.payment
    clerk.presses("Enter")
    assert form.boxes["project"].isHidden()
    clerk.types("1500")
    assert form.boxes["project"].isVisible()
    clerk.presses("Alt+P")
    clerk.types("02")
    clerk.presses("Enter")
    assert "project No. 2" in form.effect.words
    clerk.presses("Alt+B")
    clerk.types("B-9")
    clerk.presses("Enter")
    gift = donation(clerk)
    assert [(one.project, one.fen) for one in gift.to] == [(TRACK, 100_000), (PAVILION, 50_000)]
    assert gift.settles == (Settlement(pledge=pledge, fen=100_000),)


def test_an_amount_that_is_no_more_over_asks_for_no_project(clerk: BooksDesk) -> None:
    clerk.has(promise(100_000), id=new_id())
    form = clerk.pledges().side.payment
    clerk.presses("Enter")
    clerk.types("1500")
    clerk.presses("Alt+P")
    clerk.types("02")
    clerk.presses("Enter", "Alt+A")
    form.amount.selectAll()
    clerk.types("900")
    assert form.boxes["project"].isHidden()
    clerk.presses("Enter", "Enter")
    assert donation(clerk).to == ()


def test_a_nought_too_many_is_asked_about_once(clerk: BooksDesk) -> None:
    clerk.has(cash(20_000, FIRM), id=new_id())
    clerk.has(promise(20_000), id=new_id())
    form = clerk.pledges().side.payment
    clerk.presses("Enter")
    clerk.types("200000")
    clerk.presses("Alt+B")
    clerk.types("B-1")
    clerk.presses("Enter")
    assert not clerk.posted
    assert "Enter again" in form.boxes["amount"].wrong_words()
    clerk.presses("Enter")
    assert donation(clerk).fen == 20_000_000


def test_the_same_gift_recorded_minutes_ago_is_asked_about(clerk: BooksDesk) -> None:
    clerk.has(cash(100_000, FIRM), id=new_id())
    clerk.has(promise(100_000), id=new_id())
    form = clerk.pledges().side.payment
    clerk.presses("Enter", "Enter", "Enter")
    assert not clerk.posted
    assert "minutes ago" in form.boxes["amount"].wrong_words()
    clerk.presses("Enter")
    assert clerk.posted


def test_cash_wants_no_reference(clerk: BooksDesk) -> None:
    clerk.has(promise(100_000), id=new_id())
    form = clerk.pledges().side.payment
    clerk.presses("Enter")
    form.fields.method.choose("cash")
    clerk.presses("Enter")
    assert donation(clerk).method == "cash"


def test_after_recording_the_next_enter_is_for_no_other_giver(clerk: BooksDesk) -> None:
    other = clerk.has(due(promise(50_000, PARTY), -9), id=new_id())
    paid = clerk.has(due(promise(100_000), 5), id=new_id())
    page = clerk.pledges()
    page.table.choose(str(other))
    clerk.presses("Ctrl+N")
    clerk.types("hd")
    clerk.presses("Enter")
    clerk.types("1000")
    clerk.presses("Enter", "Enter")
    assert donation(clerk).settles == (Settlement(pledge=paid, fen=100_000),)
    clerk.refresh()
    assert page.table.current() is None
    assert page.side.panel.row is not None
    assert page.side.panel.row.id == paid
    assert "¥1,000.00" in page.side.panel.payments()
    clerk.presses("Enter")
    assert page.side.shows_panel()
    clerk.presses("Down")
    assert page.table.current() == str(other)
    assert page.side.panel.row.id == other


def test_a_payment_in_part_stays_with_its_pledge(clerk: BooksDesk) -> None:
    clerk.has(due(promise(50_000, PARTY), -9), id=new_id())
    part = clerk.has(due(promise(100_000), 5), id=new_id())
    page = clerk.pledges()
    page.table.choose(str(part))
    clerk.presses("Enter")
    clerk.types("400")
    clerk.presses("Enter", "Enter")
    assert page.table.current() == str(part)


def test_the_last_payment_can_be_undone_where_it_was_recorded(clerk: BooksDesk) -> None:
    pledge = clerk.has(promise(100_000), id=new_id())
    page = clerk.pledges()
    clerk.presses("Enter", "Enter", "Enter", "Ctrl+Z")
    reversal = clerk.posted[-1].entry
    assert isinstance(reversal, Reversal)
    assert reversal.of == clerk.posted[-2].id
    assert page.toast.words.startswith("Void: HM-A")
    assert clerk.row(pledge).state == "pledged"
    clerk.presses("Ctrl+Z")
    assert page.toast.words.startswith("Nothing of the last 30 seconds")


def test_what_could_not_be_undone_may_be_undone_again(clerk: BooksDesk) -> None:
    clerk.has(promise(100_000), id=new_id())
    page = clerk.pledges()
    clerk.presses("Enter", "Enter", "Enter")
    clerk.books.bookkeeper.post(taken_back(clerk.posted[-1].id), id=new_id())
    clerk.presses("Ctrl+Z", "Ctrl+Z")
    assert [error.code for error in clerk.refused] == ["already-reversed"] * 2
    assert not page.toast.words.startswith("Nothing")


def test_the_last_acts_are_listed_and_taken_back_from_this_page(clerk: BooksDesk) -> None:
    pledge = clerk.has(promise(100_000), id=new_id())
    clerk.pledges()
    clerk.presses("Enter", "Enter", "Enter", "Ctrl+Shift+Z")
    donations = clerk.window._donations
    assert donations.undoing.sheet is not None
    assert donations.undoing.sheet.isVisible()
    clerk.presses("Enter")
    clerk.types("typed twice")
    clerk.presses("Ctrl+Enter")
    assert clerk.row(pledge).state == "pledged"
    assert clerk.window.page == "pledges"
    assert "is taken back, as HM-A" in clerk.window._shell.notice_bar.said()
