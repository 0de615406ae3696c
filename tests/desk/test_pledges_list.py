"""The list of pledges: what it shows, how it is searched, and when it follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desk.books_desk import BooksDesk
from tests.desk.pledges_desk import due
from tests.market import TRACK, ZHANG, A, new_id, open_market, payment, promise
from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.opening import OpenedFile
from welfare_desk.domain.operators import Operator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.pledges_page import PledgesPage

LI = Operator(id=OperatorCode("OP-A2"), name="李强")


@pytest.fixture
def clerk(open_window: OpenWindow, tmp_path: Path) -> Iterator[BooksDesk]:
    """A desk on a small market."""
    with open_market(tmp_path / "market.sqlite") as books:
        yield BooksDesk(open_window(books=False), books)


def test_what_is_paid_cannot_be_paid_again(clerk: BooksDesk) -> None:
    pledge = clerk.has(promise(100_000), id=new_id())
    clerk.has(payment(pledge, 100_000), id=new_id())
    page = clerk.pledges()
    assert page.list.search.hasFocus()
    page.list.want("all")
    clerk.presses("Enter", "Enter")
    assert page.side.shows_panel()
    assert page.toast.words.endswith("is not open")


def test_initials_find_and_esc_shows_all_again(clerk: BooksDesk) -> None:
    clerk.has(promise(100_000), id=new_id())
    other = clerk.has(promise(50_000, unit=ZHANG, to=TRACK), id=new_id())
    page = clerk.pledges()
    clerk.presses("Ctrl+F")
    clerk.types("zxs")
    assert shown(page) == ["Zhang Xiaosan"]
    assert page.table.current() == str(other)
    clerk.presses("Esc")
    assert len(shown(page)) == 2
    clerk.presses("Ctrl+F")
    clerk.types("a0001")
    assert len(shown(page)) == 1
    clerk.types("zzz")
    assert page.list._rooms.currentWidget() is page.list.nothing


def shown(page: PledgesPage) -> list[str]:
    """The pledges from the top, by whoever made them."""
    return [
        str(page.table.lines.index(row, 1).data()) for row in range(len(page.table.lines.order))
    ]


def test_what_one_giver_owes_can_stand_together(clerk: BooksDesk) -> None:
    clerk.has(due(promise(), 1), id=new_id())
    clerk.has(due(promise(unit=ZHANG), 2), id=new_id())
    clerk.has(due(promise(), 3), id=new_id())
    page = clerk.pledges()
    assert shown(page) == ["宏达公司", "Zhang Xiaosan", "宏达公司"]
    clerk.presses("Alt+O")
    assert shown(page) == ["Zhang Xiaosan", "宏达公司", "宏达公司"]


def test_while_nobody_looks_the_page_rests_and_then_shows_what_stands(clerk: BooksDesk) -> None:
    page = clerk.pledges()
    clerk.window.show_page("donations")
    clerk.has(promise(), id=new_id())
    assert shown(page) == []
    assert len(shown(clerk.pledges())) == 1


def test_other_books_of_the_same_event_bring_nothing_of_these(
    clerk: BooksDesk, tmp_path: Path
) -> None:
    clerk.has(promise(), id=new_id())
    page = clerk.pledges()
    clerk.presses("Enter")
    with open_market(tmp_path / "rehearsal.sqlite") as other:
        clerk.window.show_ready(OpenedFile(path=other.path, desk=A))
        clerk.window.show_snapshot(other.live.catch_up())
        assert page.side.shows_panel()
        assert shown(clerk.pledges()) == []


def test_without_a_pledge_the_page_says_where_one_is_made(clerk: BooksDesk) -> None:
    page = clerk.pledges()
    assert page._first.hasFocus()
    clerk.presses("Enter")
    assert clerk.window.page == "donations"


def test_a_payment_made_elsewhere_changes_the_open_form(clerk: BooksDesk) -> None:
    pledge = clerk.has(promise(100_000), id=new_id())
    form = clerk.pledges().side.payment
    clerk.presses("Enter")
    clerk.has(payment(pledge, 100_000), id=new_id())
    assert not form.shares.pledges()
    clerk.presses("Enter")
    assert not clerk.posted
