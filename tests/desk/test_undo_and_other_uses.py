"""Acts taken back, gifts moved and money handed back, by the keyboard alone and on real books."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.desk.books_clerk import BooksClerk
from tests.market import FIRM, LAMPS, PAVILION, TRACK, new_id, open_market, promise
from welfare_desk.desk.reversal_sheet import ReversalSheet
from welfare_desk.domain.entries import Allocation, Donation, Reversal, Settlement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.reallocation_sheet import ReallocationSheet
    from welfare_desk.desk.undo_sheet import UndoSheet


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "undo.sqlite"


@pytest.fixture
def clerk(open_window: OpenWindow, path: Path) -> Iterator[BooksClerk]:
    with open_market(path) as books:
        yield BooksClerk(open_window(books=False), books, path)


def raised(clerk: BooksClerk) -> int:
    return clerk.books.live.afresh().figures.sums.raised_fen


def listed(clerk: BooksClerk) -> list[str]:
    """What the open list of acts says, the newest first."""
    sheet = undo_sheet(clerk)
    model = sheet.list.model()
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


def undo_sheet(clerk: BooksClerk) -> UndoSheet:
    sheet = clerk.page.undoing.sheet
    assert sheet is not None
    return sheet


def takes_back(clerk: BooksClerk, *, down: int = 0, reason: str = "a slip") -> None:
    clerk.page.start_typing()
    clerk.keys("Ctrl+Shift+Z", *["Down"] * down, "Enter")
    clerk.types(reason)
    clerk.presses_act()


def test_the_acts_of_the_desk_are_listed_in_words(clerk: BooksClerk) -> None:
    clerk.gives("hd", "2000", "1")
    clerk.gives("zx", "50")
    clerk.page.start_typing()
    clerk.keys("Ctrl+Shift+Z")
    newest, oldest = listed(clerk)
    assert "HM-A0002" in newest
    assert "Received: ¥50.00" in newest
    assert "HM-A0001" in oldest
    assert "宏达公司" in oldest
    clerk.keys("Enter")
    assert undo_sheet(clerk).reason.hasFocus()
    clerk.presses_act()
    assert undo_sheet(clerk).isVisible()
    clerk.keys("Esc")
    assert raised(clerk) == 205_000


def test_an_act_is_taken_back_with_its_reason_also_after_a_restart(
    open_window: OpenWindow, path: Path
) -> None:
    with open_market(path) as books:
        first = BooksClerk(open_window(books=False), books, path)
        first.gives("hd", "2000", "1")
        first.window.close()
    with open_market(path) as books:
        clerk = BooksClerk(open_window(books=False), books, path)
        takes_back(clerk, reason="typed for somebody else")
        assert raised(clerk) == 0
        assert clerk.row("HM-A0001").state == "void"
        clerk.page.start_typing()
        clerk.keys("Ctrl+Shift+Z")
        assert listed(clerk)[1].endswith("taken back")


def test_what_was_taken_back_is_recorded_once_more(clerk: BooksClerk) -> None:
    clerk.gives("hd", "2000", "1")
    takes_back(clerk)
    takes_back(clerk, reason="it was right after all")
    assert raised(clerk) == 200_000
    again = clerk.row("HM-A0003")
    assert (again.unit, again.fen, again.project) == (FIRM, 200_000, TRACK)
    assert "HM-A0001" in again.note.zh
    clerk.page.start_typing()
    clerk.keys("Ctrl+Shift+Z")
    assert [words.endswith("taken back") for words in listed(clerk)] == [False, True, True]


def test_a_correction_gives_way_to_what_stood_before(clerk: BooksClerk) -> None:
    clerk.gives("hd", "2000", "1")
    clerk.page.journal.start_choosing()
    clerk.keys("Ctrl+D")
    sheet = clerk.page.voiding.sheet
    assert sheet is not None
    sheet.cause.choose("correction")
    clerk.types("one zero too many")
    clerk.presses_act()
    clerk.types("200")
    clerk.keys("Enter", "Enter")
    assert raised(clerk) == 20_000
    takes_back(clerk, reason="two thousand it was")
    assert raised(clerk) == 200_000
    assert clerk.row("HM-A0003").state == "corrected"
    assert clerk.row("HM-A0005").fen == 200_000


def test_a_gift_gets_another_use_with_the_consent_of_its_giver(clerk: BooksClerk) -> None:
    clerk.gives("hd", "2000", "1")
    sheet = moved(clerk)
    assert sheet._effects.text().splitlines() == [
        "Track: −¥2,000.00, raised ¥2,000.00 → ¥0.00",
        "凉亭: +¥2,000.00, raised ¥0.00 → ¥2,000.00",
    ]
    clerk.presses_act()
    assert not sheet.isVisible()
    assert clerk.row("HM-A0001").project == PAVILION
    assert clerk.row("HM-A0002").kind == "reallocation"
    takes_back(clerk, reason="the giver wants the track")
    assert clerk.row("HM-A0001").project == TRACK


def moved(clerk: BooksClerk, consent: str = "Manager Li") -> ReallocationSheet:
    """The sheet, filled in for the chosen gift: all of it to the pavilion."""
    clerk.page.journal.start_choosing()
    clerk.keys("Ctrl+R")
    sheet = clerk.page.reallocating.sheet
    assert sheet is not None
    clerk.types("2")
    clerk.keys("Enter")
    sheet.who.setFocus()
    clerk.types(consent)
    return sheet


def test_without_consent_no_use_changes(clerk: BooksClerk) -> None:
    clerk.gives("hd", "2000", "1")
    sheet = moved(clerk, consent="")
    clerk.presses_act()
    assert sheet.isVisible()
    assert sheet._boxes["consent"].wrong_words()
    assert clerk.row("HM-A0001").project == TRACK
    clerk.keys("Esc")


def test_a_claim_has_no_use_to_change(clerk: BooksClerk) -> None:
    clerk.page.journal.start_choosing()
    clerk.keys("Ctrl+R")
    assert "No gift is chosen" in clerk.page.toast.words


def test_home_and_end_lead_to_the_newest_and_the_oldest_entry(clerk: BooksClerk) -> None:
    clerk.gives("hd", "2000", "1")
    clerk.gives("hd", "300", "1")
    clerk.page.journal.start_choosing()
    table = clerk.page.journal.table
    for key, place in (("End", table.model().rowCount() - 1), ("Home", 0)):
        clerk.keys(key)
        assert table.currentIndex().row() == place


def test_money_that_is_handed_back_leaves_the_drawer(clerk: BooksClerk) -> None:
    clerk.gives("hd", "2000", "1")
    clerk.page.journal.start_choosing()
    clerk.keys("Ctrl+D")
    sheet = clerk.page.voiding.sheet
    assert isinstance(sheet, ReversalSheet)
    sheet.cause.choose("refund")
    sheet.cause.chosen.emit("refund")
    assert "¥2,000.00 → ¥0.00" in sheet._effects[-1].text()
    sheet.refund.method.choose("bank_transfer")
    assert "stays as it is" in sheet._effects[-1].text()
    sheet.refund.method.choose("cash")
    sheet.refund.on.setText("2022-06-26")
    sheet.reason.setFocus()
    clerk.types("paid twice")
    clerk.presses_act()
    row = clerk.row("HM-A0001")
    assert row.state == "refunded"
    assert clerk.page.toast.words == "Handed back: HM-A0001"
    refund = clerk.row("HM-A0002").refund
    assert refund is not None
    assert (refund.method, refund.on.isoformat()) == ("cash", "2022-06-26")
    [drawer] = clerk.books.live.afresh().drawers
    assert drawer.expected_fen == 0


def test_a_refusal_brings_the_sheet_back_with_all_that_was_typed(clerk: BooksClerk) -> None:
    clerk.gives("hd", "2000", "1")
    sheet = moved(clerk)
    meanwhile = Reversal(of=clerk.row("HM-A0001").id, because="void")
    clerk.books.bookkeeper.post(meanwhile, id=new_id())
    clerk.presses_act()
    assert sheet.isVisible()
    assert sheet.who.text() == "Manager Li"


def test_a_split_gift_comes_back_with_all_its_projects(clerk: BooksClerk) -> None:
    to = (Allocation(project=TRACK, fen=60_000), Allocation(project=LAMPS, fen=30_000))
    gift = Donation(unit=FIRM, kind="money", fen=100_000, method="org_qr", to=to)
    clerk.books.bookkeeper.post(gift, id=new_id())
    clerk.refresh()
    corrects(clerk, "900")
    assert clerk.row("HM-A0003").to == tuple(
        replace(part, line=old.line) for part, old in zip(to, clerk.row("HM-A0001").to, strict=True)
    )
    assert clerk.row("HM-A0003").fen == 90_000


def test_a_payment_of_several_pledges_comes_back_with_all_of_them(clerk: BooksClerk) -> None:
    pledges = [clerk.books.bookkeeper.post(promise(fen), id=new_id()) for fen in (50_000, 40_000)]
    shares = tuple(
        Settlement(pledge=one.id, fen=fen)
        for one, fen in zip(pledges, (50_000, 40_000), strict=True)
    )
    gift = Donation(unit=FIRM, kind="money", fen=90_000, method="bank_transfer", settles=shares)
    clerk.books.bookkeeper.post(gift, id=new_id())
    clerk.refresh()
    corrects(clerk, "700")
    assert clerk.row("HM-A0005").shares == (shares[0], replace(shares[1], fen=20_000))
    assert clerk.row("HM-A0002").state == "part_paid"


def corrects(clerk: BooksClerk, amount: str) -> None:
    """Put the newest entry right: another amount."""
    clerk.page.journal.start_choosing()
    clerk.keys("Ctrl+D")
    sheet = clerk.page.voiding.sheet
    assert sheet is not None
    sheet.cause.choose("correction")
    clerk.types("wrong amount")
    clerk.presses_act()
    clerk.types(amount)
    clerk.keys("Enter", "Enter")
