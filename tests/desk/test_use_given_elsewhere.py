"""Another desk gives a gift another use while somebody corrects it here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.desk.books_clerk import BooksClerk
from tests.desk.clerk import CTRL, ENTER
from tests.market import FIRM, PAVILION, cash, new_id, open_market
from welfare_desk.domain.entries import Allocation, EntryTexts, Reallocation
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desk.conftest import OpenWindow


def test_a_use_that_another_desk_gave_meanwhile_is_not_lost_by_a_correction(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "market.sqlite"
    with open_market(path) as books:
        gift = new_id()
        books.bookkeeper.post(cash(20_000, FIRM), id=gift)
        clerk = BooksClerk(open_window(books=False), books, path)
        clerk.chooses("HM-A0001")
        clerk.keys("Ctrl+D")
        sheet = clerk.page.voiding.sheet
        assert sheet is not None
        sheet.cause.choose("correction")
        clerk.types("it was more")
        clerk.presses(ENTER, CTRL)
        moved = Reallocation(of=gift, to=(Allocation(project=PAVILION),))
        books.bookkeeper.post(moved, id=new_id(), texts=EntryTexts(consent=Text("Zhang")))
        clerk.types("250")
        clerk.keys("Enter", "Enter")
        assert "gave HM-A0001 another use" in clerk.told
        assert clerk.page.entry.line.amount == "250"
        assert clerk.row("HM-A0001").state == "received"
