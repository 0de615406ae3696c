"""A treasurer holds the bank's statement against the books, with only a keyboard."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk.focus import type_in
from tests.desk.statement_desk import FROM_FIRM, FROM_ZHANG, INTEREST, NINE, StatementDesk
from tests.market import FIRM, PARTY, ZHANG, new_id as an_id, open_market, promise
from welfare_desk.desk.statement_words import FACES
from welfare_desk.domain.changes import ExplainLine
from welfare_desk.domain.entries import Donation, Refund, Reversal
from welfare_desk.qtkit.sheet_jobs import LinesMatched, MatchLines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> Iterator[StatementDesk]:
    with open_market(tmp_path / "market.sqlite") as books:
        yield StatementDesk(open_window(books=False), books, tmp_path)


def test_enter_confirms_the_likeliest_and_goes_on_to_the_next_line(desk: StatementDesk) -> None:
    gift = desk.gives(20_000, FIRM)
    desk.takes(FROM_FIRM, FROM_ZHANG)
    assert desk.rows()[0][-1] == f"Surely {gift.number}"
    desk.presses("Enter")
    assert desk.counts() == {"open": 1, "explained": 1}
    assert [row[2] for row in desk.rows()] == ["张小三"]
    assert desk.page.toast.words == f"The line is {gift.number}"


def test_what_only_its_amount_speaks_for_wants_one_more_enter(desk: StatementDesk) -> None:
    given = desk.gives(20_000, PARTY)
    desk.takes("20220625,某某图书馆,200.00,,,T77")
    desk.presses("Enter")
    assert [line.entry for line in desk.books.registrar.statement_lines()] == [None]
    desk.presses("Enter")
    assert [line.entry for line in desk.books.registrar.statement_lines()] == [given.id]


def test_home_and_end_lead_to_the_first_line_and_the_last(desk: StatementDesk) -> None:
    desk.takes(FROM_FIRM, FROM_ZHANG)
    table = desk.page.list.table
    for key, place in ((Qt.Key.Key_End, 1), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(table, key)
        assert table.currentIndex().row() == place


def test_a_digit_confirms_another_proposal(desk: StatementDesk) -> None:
    desk.gives(20_000, FIRM)
    other = desk.gives(20_000, PARTY)
    desk.takes(FROM_FIRM)
    desk.presses("2")
    (line,) = desk.books.registrar.statement_lines()
    assert line.entry == other.id


def test_all_sure_ones_are_confirmed_after_it_is_said_how_many(desk: StatementDesk) -> None:
    desk.gives(20_000, FIRM)
    desk.gives(6_600, ZHANG)
    desk.takes(FROM_FIRM, FROM_ZHANG, INTEREST)
    desk.presses("Ctrl+Enter")
    assert "their" in desk.page.ask_all._words.text()
    assert "2, together ¥266.00" in desk.page.ask_all._words.text()
    assert desk.counts() == {"open": 3, "unstated": 2}
    desk.presses("Esc")
    assert desk.page.ask_all.isHidden()
    desk.presses("Ctrl+Enter", "Ctrl+Enter")
    assert desk.counts() == {"open": 1, "explained": 2}


def test_what_was_confirmed_can_be_opened_again(desk: StatementDesk) -> None:
    desk.gives(20_000, FIRM)
    desk.takes(FROM_FIRM)
    desk.presses("Enter", "Ctrl+Shift+F")
    assert desk.page.list.shelf == "explained"
    desk.presses("Ctrl+R")
    assert desk.counts() == {"open": 1, "unstated": 1}


def test_an_entry_that_is_taken_back_opens_its_line_again(desk: StatementDesk) -> None:
    gift = desk.gives(20_000, FIRM)
    desk.takes(FROM_FIRM)
    desk.presses("Enter")
    desk.takes_back(gift)
    assert desk.counts() == {"open": 1}


def test_a_line_is_set_aside_only_with_a_reason(desk: StatementDesk) -> None:
    desk.takes(INTEREST)
    desk.presses("Ctrl+D", "Enter")
    assert desk.page.aside._box.wrong_words()
    type_in("interest")
    desk.presses("Enter")
    assert desk.counts() == {"aside": 1}
    desk.presses("Ctrl+Shift+F", "Ctrl+Shift+F")
    assert desk.rows()[0][-1] == "interest"
    desk.presses("Ctrl+R")
    assert desk.counts() == {"open": 1}


def test_a_new_gift_begins_with_the_line(desk: StatementDesk) -> None:
    desk.takes(FROM_FIRM)
    desk.presses("Ctrl+N")
    (wanted,) = desk.wanted
    assert wanted.line is not None
    assert (wanted.line.ref, wanted.pledge) == ("T1", None)


def test_enter_on_a_pledge_begins_the_gift_that_pays_it(desk: StatementDesk) -> None:
    pledge = desk.books.bookkeeper.post(promise(50_000), id=an_id(), at=NINE)
    desk.refresh()
    desk.takes(FROM_FIRM)
    assert "pays a part of ¥500.00" in desk.page.detail.proposals.row_words(0)
    assert "one by one" in desk.page.detail._told.text()
    assert desk.rows()[0][-1] == f"Fulfils {pledge.number}"
    desk.presses("Enter")
    (wanted,) = desk.wanted
    assert wanted.pledge is not None
    assert (wanted.pledge.id, wanted.unit and wanted.unit.id) == (pledge.id, FIRM)
    assert desk.counts() == {"open": 1}


def test_the_gift_that_pays_a_pledge_explains_its_line_when_it_is_recorded(
    desk: StatementDesk,
) -> None:
    desk.books.bookkeeper.post(promise(20_000), id=an_id(), at=NINE)
    desk.refresh()
    desk.takes(FROM_FIRM)
    desk.presses("Enter")
    assert desk.window.page == "donations"
    desk.presses("Enter")
    (posted,) = desk.posted
    gift = posted.entry
    assert isinstance(gift, Donation)
    assert (gift.fen, gift.method, gift.bank_ref) == (20_000, "bank_transfer", "T1")
    assert gift.received_on == date(2022, 6, 25)
    desk.window.show_page("statement")
    desk.answers()
    assert desk.counts() == {"explained": 1}
    (row,) = (row for row in desk.page.books.rows.values() if row.kind == "pledge")
    assert row.state == "paid"


def test_a_line_without_any_proposal_does_nothing_on_enter(desk: StatementDesk) -> None:
    desk.takes(INTEREST)
    desk.presses("Enter", "3")
    assert desk.counts() == {"open": 1}
    assert not desk.page.detail.offers("confirm")


def test_leftovers_of_both_sides_are_listed_and_summed(desk: StatementDesk) -> None:
    desk.gives(20_000, FIRM)
    code = desk.gives(500, ZHANG, method="org_qr")
    desk.takes(FROM_FIRM, INTEREST)
    desk.presses("Enter")
    sums = [desk.page.list.sums.row_words(side) for side in desk.page.list.sums._sides]
    assert sums == [
        "Transfer: statement ¥201.18, books ¥200.00, difference +1.18",
        "QR code: statement ¥0.00, books ¥5.00, difference −5.00",
    ]
    assert desk.counts() == {"open": 1, "explained": 1, "unstated": 1}
    desk.presses("Ctrl+Shift+F", "Ctrl+Shift+F", "Ctrl+Shift+F")
    assert desk.rows()[0][-1] == code.number
    assert "No line of a statement" in desk.page.detail._told.text()


def test_what_another_desk_matched_meanwhile_is_refused_in_words(desk: StatementDesk) -> None:
    gift = desk.gives(20_000, FIRM)
    desk.takes(FROM_FIRM, FROM_FIRM.replace("T1", "T7"))
    first, second = desk.books.registrar.statement_lines()
    desk.page.change_submitted.emit(ExplainLine(line=first.id, entry=gift.id))
    desk.page.change_submitted.emit(ExplainLine(line=second.id, entry=gift.id))
    assert desk.counts() == {"open": 1, "explained": 1}


def test_the_list_is_filtered_by_what_is_typed(desk: StatementDesk) -> None:
    desk.takes(FROM_FIRM, FROM_ZHANG)
    desk.presses("Ctrl+F")
    type_in("T2")
    assert [row[2] for row in desk.rows()] == ["张小三"]
    assert desk.page.detail.seen is not None


def test_nothing_is_asked_while_the_page_is_not_shown(desk: StatementDesk) -> None:
    desk.takes(FROM_FIRM)
    desk.window.show_page("donations")
    asked = len(desk.jobs)
    gift = desk.gives(20_000, FIRM)
    assert len(desk.jobs) == asked
    desk.window.show_page("statement")
    assert isinstance(desk.jobs[-1], MatchLines)
    desk.answers()
    assert desk.rows()[0][-1] == f"Surely {gift.number}"


def test_answers_that_come_late_are_asked_for_anew(desk: StatementDesk) -> None:
    desk.takes(FROM_FIRM)
    asked = len(desk.jobs)
    desk.page._waiting = True
    desk.gives(20_000, FIRM)
    assert len(desk.jobs) == asked
    desk.window.sheet_told(LinesMatched({}))
    assert len(desk.jobs) == asked + 1
    desk.answers()
    assert desk.rows()[0][-1].startswith("Surely")


def test_every_state_has_an_icon_and_a_word_of_its_own() -> None:
    assert len({face.icon for face in FACES.values()}) == len(FACES)
    assert len({face.word for face in FACES.values()}) == len(FACES)


def test_another_file_is_another_list(desk: StatementDesk) -> None:
    desk.takes(FROM_FIRM)
    desk.page.books.forget()
    desk.page.show_list()
    desk.page.list.refresh()
    assert desk.rows() == []


def test_a_line_whose_gift_was_handed_back_says_so_and_is_set_aside_with_that(
    desk: StatementDesk,
) -> None:
    gift = desk.gives(20_000, FIRM)
    desk.takes(FROM_FIRM)
    desk.presses("Enter")
    refund = Refund(method="bank_transfer", on=date(2022, 7, 1))
    back = Reversal(of=gift.id, because="refund", refund=refund)
    number = desk.books.bookkeeper.post(back, id=an_id()).number
    desk.refresh()
    desk.answers()
    assert f"{gift.number} of this amount was handed back by {number}" in (
        desk.page.detail._told.text()
    )
    desk.presses("Ctrl+D", "Enter")
    (line,) = desk.books.registrar.statement_lines()
    assert line.aside == f"Handed back: {gift.number}, by {number}"
