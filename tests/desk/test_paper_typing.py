"""Paper sheets, givers to be found and slow commits at the donation line, on real books."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk.books_clerk import BooksClerk
from tests.market import open_market
from welfare_desk.bootstrap.submitting import NotOpenError
from welfare_desk.domain.changes import (
    PrintSheets,
)
from welfare_desk.domain.entries import Donation, Pledge
from welfare_desk.domain.ids import DeskId, SheetId, StatementLineId
from welfare_desk.domain.statement import StatementLine
from welfare_desk.domain.submitted import GiftWanted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow


@pytest.fixture
def clerk(open_window: OpenWindow, tmp_path: Path) -> Iterator[BooksClerk]:
    path = tmp_path / "gifts.sqlite"
    with open_market(path) as books:
        yield BooksClerk(open_window(books=False), books, path)


def test_sheets_of_paper_are_typed_in_one_after_the_other(clerk: BooksClerk) -> None:
    clerk.changes(PrintSheets(count=3))
    clerk.keys("Alt+B")
    strip = clerk.page.entry.fields.paper
    assert strip.isVisible()
    assert strip.sheet.text() == "A1"
    assert strip.received_at.hasFocus()
    clerk.types("1032")
    clerk.keys("Enter")
    clerk.types("hd")
    clerk.keys("Enter")
    clerk.types("500")
    clerk.keys("Enter", "Enter")
    row = clerk.row("HM-A0001")
    assert row.sheet == "A1"
    assert row.at == datetime(2022, 6, 25, 2, 32, tzinfo=UTC)
    assert strip.sheet.text() == "A2"
    assert strip.received_at.hasFocus()
    assert "2" in strip.words
    clerk.keys("Esc")
    assert not strip.isVisible()
    assert clerk.page.entry.line.paper is None


def test_a_sheet_is_typed_in_once(clerk: BooksClerk) -> None:
    clerk.changes(PrintSheets(count=2))
    for _ in range(2):
        clerk.window.show_page("donations")
        clerk.page.begin_gift(GiftWanted(sheet=SheetId("A1")))
        clerk.types("1032")
        clerk.keys("Enter")
        clerk.types("hd")
        clerk.keys("Enter")
        clerk.types("500")
        clerk.keys("Enter", "Enter", "Enter")
        clerk.page.entry.line.paper = None
    assert "HM-A0001" in clerk.told


def test_a_claim_on_paper_carries_its_sheet(clerk: BooksClerk) -> None:
    clerk.changes(PrintSheets(count=2))
    clerk.keys("Alt+B", "Alt+C")
    clerk.page.start_typing()
    clerk.types("10:05")
    clerk.keys("Enter")
    clerk.types("hd")
    clerk.keys("Enter")
    clerk.types("300")
    clerk.keys("Enter")
    clerk.types("1")
    clerk.keys("Enter", "Enter")
    row = clerk.row("HM-A0001")
    assert (row.kind, row.sheet) == ("claim", "A1")


def test_a_time_that_has_not_come_is_no_time_of_receipt(clerk: BooksClerk) -> None:
    clerk.changes(PrintSheets(count=1))
    clerk.keys("Alt+B")
    tomorrow = datetime.now(UTC) + timedelta(days=2)
    clerk.types(f"{tomorrow:%Y-%m-%d} 10:00")
    clerk.keys("Enter")
    assert clerk.page.entry.fields.paper.received_at.property("bad")
    assert clerk.page.entry.fields.echo.tone == "bad"


def test_a_giver_to_be_found_counts_at_once_and_is_marked(clerk: BooksClerk) -> None:
    clerk.keys("Alt+W")
    clerk.types("800")
    clerk.keys("Enter", "Enter")
    model = clerk.page.journal.model
    assert model.counts["to_find"] == 1
    assert "to be found" in str(model.index(0, 2).data()).lower()
    assert clerk.page.journal._chips["to_find"].isVisible()


def test_enter_on_a_giver_to_be_found_names_them_in_one_act(clerk: BooksClerk) -> None:
    clerk.keys("Alt+W")
    clerk.types("800")
    clerk.keys("Enter", "Enter")
    before = clerk.books.live.afresh().figures.sums.raised_fen
    clerk.chooses("HM-A0001")
    clerk.keys("Enter")
    assert clerk.page.entry.fields.unit.hasFocus()
    clerk.types("hd")
    clerk.keys("Enter", "Enter", "Enter")
    found = clerk.row("HM-A0003")
    assert (found.unit_name.zh, found.fen) == ("宏达公司", 80_000)
    assert clerk.row("HM-A0001").state == "corrected"
    assert clerk.books.live.afresh().figures.sums.raised_fen == before
    assert clerk.page.journal.model.counts["to_find"] == 0
    assert not clerk.page.journal._chips["to_find"].isVisible()


def test_an_anonymous_giver_is_one_key_away(clerk: BooksClerk) -> None:
    clerk.keys("Alt+I")
    clerk.types("100")
    clerk.keys("Enter", "Enter")
    assert clerk.row("HM-A0001").giver == "anonymous"


def test_a_commit_of_seconds_is_told_and_what_is_typed_is_kept(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "slow.sqlite"
    with open_market(path, DeskId("A")) as books:
        window = open_window(books=False)
        clerk = BooksClerk(window, books, path)
        window.donation_submitted.disconnect(clerk.records)
        clerk.types("hd")
        clerk.keys("Enter")
        clerk.types("20")
        clerk.keys("Enter", "Enter")
        clerk.types("jgx")
        clerk.presses(Qt.Key.Key_Backspace)
        sending = clerk.page.entry._sending
        sending._patience.timeout.emit()
        assert "Being saved" in clerk.told
        assert "jg" in clerk.told
        clerk.records(clerk.gifts[0])
        assert clerk.page.entry.fields.unit.text() == "jg"
        assert isinstance(clerk.gifts[0].entry, Donation | Pledge)


def test_where_a_row_came_from_is_told_at_its_number(clerk: BooksClerk) -> None:
    clerk.changes(PrintSheets(count=1))
    clerk.keys("Alt+B")
    clerk.types("1032")
    clerk.keys("Enter")
    clerk.types("hd")
    clerk.keys("Enter")
    clerk.types("500")
    clerk.keys("Enter", "Enter")
    told = clerk.page.journal.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert told == "HM-A0001 · Paper sheet A1"


def test_a_corrected_sheet_keeps_its_number_and_its_time(clerk: BooksClerk) -> None:
    clerk.changes(PrintSheets(count=2))
    clerk.keys("Alt+B")
    clerk.types("1032")
    clerk.keys("Enter")
    clerk.types("hd")
    clerk.keys("Enter")
    clerk.types("500")
    clerk.keys("Enter", "Enter", "Esc")
    before = clerk.row("HM-A0001")
    clerk.chooses("HM-A0001")
    clerk.keys("Ctrl+D")
    sheet = clerk.page.voiding.sheet
    assert sheet is not None
    sheet.cause.choose("correction")
    clerk.types("wrong amount")
    clerk.presses_act()
    clerk.types("50")
    clerk.keys("Enter", "Enter")
    after = clerk.row("HM-A0003")
    assert (after.sheet, after.at, after.fen) == (before.sheet, before.at, 5_000)
    assert clerk.page.entry.line.paper is None


def test_what_was_typed_too_early_survives_a_refusal(clerk: BooksClerk) -> None:
    clerk.window.donation_submitted.disconnect(clerk.records)
    clerk.types("hd")
    clerk.keys("Enter")
    clerk.types("20")
    clerk.keys("Enter", "Enter")
    clerk.types("zx")
    [gift] = clerk.gifts
    clerk.window.entry_refused(gift.id, NotOpenError())
    assert clerk.page.entry.line.amount == "20"
    clerk.records(gift)
    assert clerk.page.entry.fields.unit.text() == "zx"


def test_a_line_of_a_statement_that_is_half_done_is_not_put_on_a_sheet(clerk: BooksClerk) -> None:
    clerk.changes(PrintSheets(count=1))
    found = StatementLine(
        id=StatementLineId("l1"),
        source="bank.csv",
        position=2,
        method="bank_transfer",
        on=date(2022, 6, 25),
        fen=50_000,
    )
    clerk.page.begin_gift(GiftWanted(line=found))
    clerk.keys("Alt+B")
    assert clerk.page.entry.line.paper is None
    assert "begun already" in clerk.page.entry.fields.echo.words
