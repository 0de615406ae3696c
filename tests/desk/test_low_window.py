"""In a low window no cell of the entry line is squeezed: the sums give way, then the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desk import made_up
from tests.desk.clerk import Clerk
from tests.desk.test_no_text_is_clipped import clipped, settle
from welfare_desk.desk.entry_line import EntryLine
from welfare_desk.desk.gift_details import GiftDetails
from welfare_desk.domain.errors import Sentence
from welfare_desk.qtkit.notices import Notice

if TYPE_CHECKING:
    from tests.desk.conftest import OpenWindow
    from welfare_desk.domain.texts import Language


def fill(clerk: Clerk) -> None:
    """Goods from a sheet of paper, with all that can be said of them, below a notice."""
    clerk.window.show_notice(Notice(level="warn", sentence=Sentence("The stick was pulled out.")))
    details = GiftDetails(condition="new", expires="2099-06-30", document="1", inspector="Li")
    line = EntryLine(form="goods", unit=made_up.UNITS[0], note="note", details=details)
    clerk.page.entry.use_line(line, "")
    clerk.page.paper.begin()
    settle()


@pytest.mark.parametrize("size", [(1366, 768), (1220, 645), (1092, 590)])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_cell_keeps_its_height(
    open_window: OpenWindow, language: Language, size: tuple[int, int]
) -> None:
    clerk = Clerk(open_window(language, size=size))
    fill(clerk)
    fields = clerk.page.entry.fields
    shown = [cell for cell in fields.all_cells.values() if cell.isVisible()]
    assert len(shown) > 8
    assert all(
        cell.visibleRegion().boundingRect().height() == cell.height() >= 34 for cell in shown
    )
    assert clipped(clerk.window) == []
    assert (clerk.window.width(), clerk.window.height()) == size


def test_the_sums_come_back_with_the_room(open_window: OpenWindow) -> None:
    clerk = Clerk(open_window("en", size=(1220, 645)))
    strip = clerk.page._strip
    fill(clerk)
    assert not strip.isVisible()
    clerk.page.entry.line.paper = None
    clerk.page.entry.begin(EntryLine())
    settle()
    assert strip.isVisible()
    assert clerk.page.journal.isVisible()
