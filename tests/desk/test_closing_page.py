"""Closing the event at the desk: what is open is named, and Enter goes to where it is settled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

from tests.desk.focus import focused
from tests.desk.money_desk import WANG, MoneyDesk
from tests.market import EVENT, NOBODY, cash, new_id, open_market, promise
from welfare_desk.desk.closing_words import CHECK_PAGES, CHECK_WORDS
from welfare_desk.desk.donations_page import DonationsPage
from welfare_desk.desk.page_shelf import BUILDERS
from welfare_desk.desk.paper_sheet import PaperSheet
from welfare_desk.domain.care import BackupHealth, LogHead, PlaceHealth
from welfare_desk.domain.checked import Audit, Checked
from welfare_desk.domain.closing import CheckName
from welfare_desk.papers.closing_words import OPEN_NAMES
from welfare_desk.qtkit.care_jobs import BackUpNow, CareProgress, CareStood, CheckFile, FileChecked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.desk.conftest import OpenWindow
    from welfare_desk.domain.closing import CheckItem

GIVERS = "placeholders"


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> Iterator[MoneyDesk]:
    """The page of closing: a pledge is open, cash was counted."""
    path = tmp_path / "market.sqlite"
    with open_market(path) as books:
        desk = MoneyDesk(open_window(books=False), books, path)
        books.bookkeeper.post(promise(), id=new_id())
        desk.gives_cash(20_000)
        desk.counted(20_000)
        desk.goes_to_page("closing")
        yield desk


def item(desk: MoneyDesk, name: str) -> CheckItem:
    """An item of the list."""
    return next(each for each in desk.closing._items if each.name == name)


def close(desk: MoneyDesk) -> None:
    """Close the event by its keys."""
    desk.presses("Ctrl+Enter", "Ctrl+Enter")


def stood(desk: MoneyDesk, *, checked: bool = False) -> CareStood:
    """The care for the file, with a backup that holds every entry as they are now."""
    heads = tuple(
        LogHead(event=EVENT, desk=head.desk, seq=head.seq, hash=head.hash)
        for head in desk.books.bookkeeper.heads()
    )
    place = PlaceHealth(folder=Path(), holds_all=True)
    return CareStood(BackupHealth(places=(place,), heads=heads, checked=heads if checked else None))


def test_the_list_names_what_is_open_and_begins_there(desk: MoneyDesk) -> None:
    names = [each.name for each in desk.closing._items if not each.done]
    assert names == ["pledges", "backup", "chain"]
    assert focused() is desk.closing.list
    words = desk.closing.list.row_words(desk.closing.list.current)
    assert words.startswith("Pledges, open: Pledges of money still open: 1, overdue: 0 (HM-A0001).")


@pytest.mark.parametrize(("name", "page"), [("pledges", "pledges"), ("drawers", "drawer")])
def test_enter_goes_to_where_an_item_is_settled(desk: MoneyDesk, name: str, page: str) -> None:
    desk.gives_cash(100)
    desk.closing.list.go_to_row([str(each.name) for each in desk.closing._items].index(name))
    desk.presses("Enter")
    assert desk.window.page == page


def test_givers_who_are_to_be_found_are_shown_alone_and_enter_names_the_first(
    desk: MoneyDesk,
) -> None:
    desk.books.bookkeeper.post(replace(cash(700), giver="unknown", unit=None), id=new_id())
    desk.refresh()
    desk.closing.list.go_to_row([str(each.name) for each in desk.closing._items].index(GIVERS))
    desk.presses("Enter")
    page = desk.window.findChild(DonationsPage)
    assert page is not None
    assert desk.window.page == "donations"
    assert page.journal.table.narrowed.rowCount() == 1
    assert focused() is page.journal.table
    desk.presses("Enter")
    assert page.entry.line.corrects is not None
    assert page.entry.line.amount == "7.00"


def test_enter_on_what_is_settled_goes_nowhere(desk: MoneyDesk) -> None:
    desk.closing.list.go_to_row(0)
    desk.presses("Enter")
    assert desk.window.page == "closing"


@pytest.mark.parametrize(("name", "job"), [("backup", BackUpNow()), ("chain", CheckFile())])
def test_what_the_program_can_do_itself_is_begun_on_the_way(
    desk: MoneyDesk, name: str, job: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.window._turning, "show_page", lambda _name: None)
    desk.closing._go_to(item(desk, name))
    assert desk.care == [job]


def test_cash_that_was_not_counted_keeps_the_event_open(desk: MoneyDesk) -> None:
    desk.gives_cash(100)
    assert item(desk, "drawers").stops
    assert not desk.closing.state.close_event.isEnabled()
    desk.closing.list.go_to_row(0)
    desk.presses("Ctrl+Enter")
    assert desk.closing.closing_sheet is None
    assert "To be settled first: Drawers" in desk.closing.toast.words
    desk.presses("Enter")
    assert desk.window.page == "drawer"


def test_enter_alone_never_closes_the_event(desk: MoneyDesk) -> None:
    desk.presses("Ctrl+Enter")
    sheet = desk.closing.closing_sheet
    assert sheet is not None
    assert "Pledges of money still open: 1" in sheet._open.text()
    desk.presses("Enter")
    assert not sheet.isVisible()
    assert desk.books.registrar.closings() == ()


def test_closing_by_its_keys_asks_for_a_backup_and_says_so(desk: MoneyDesk) -> None:
    close(desk)
    (closing,) = desk.books.registrar.closings()
    assert closing.open == ("pledges:1", "backup:1")
    assert desk.care == [BackUpNow()]
    assert "The event is closed" in desk.closing.toast.words
    assert WANG in desk.closing.state._more.text()
    assert desk.closing.state.reopen.isVisible()
    assert not desk.closing.state.close_event.isVisible()


def test_what_comes_later_is_listed_and_summed_apart(desk: MoneyDesk) -> None:
    close(desk)
    desk.books.bookkeeper.post(replace(cash(500, NOBODY), method="pos"), id=new_id())
    desk.refresh()
    assert desk.closing.state.list.count == 1
    assert "HM-A0003" in desk.closing.state.list.row_words(0)
    assert "Received ¥5.00" in desk.closing.state._sums.text()


def test_it_is_opened_again_only_with_a_reason(desk: MoneyDesk) -> None:
    close(desk)
    desk.presses("Ctrl+R", "Ctrl+Enter")
    sheet = desk.closing.reopen_sheet
    assert sheet is not None
    assert sheet.box.wrong_words()
    desk.types("a transfer came late")
    desk.presses("Ctrl+Enter")
    (closing,) = desk.books.registrar.closings()
    assert closing.reason == "a transfer came late"
    assert desk.closing.state.close_event.isVisible()
    assert "opened again" in desk.closing.state._more.text()
    assert "a transfer came late" in desk.closing.state._more.text()
    close(desk)
    assert "opened again" not in desk.closing.state._more.text()
    assert len(desk.books.registrar.closings()) == 2


def test_what_came_open_meanwhile_is_said_on_the_sheet(desk: MoneyDesk) -> None:
    desk.presses("Ctrl+Enter")
    desk.books.bookkeeper.post(cash(100), id=new_id())
    desk.presses("Ctrl+Enter")
    sheet = desk.closing.closing_sheet
    assert sheet is not None
    assert sheet.isVisible()
    assert "What must be settled first: 1" in sheet.told.text()
    assert desk.books.registrar.closings() == ()


@pytest.mark.parametrize("again", [False, True])
def test_the_statement_is_shown_and_after_opening_again_too(
    desk: MoneyDesk, *, again: bool
) -> None:
    assert not desk.closing.state.statement.isEnabled()
    desk.presses("Ctrl+P")
    assert desk.window.findChild(PaperSheet) is None
    close(desk)
    if again:
        desk.presses("Ctrl+R")
        desk.types("late")
        desk.presses("Ctrl+Enter")
    desk.closing.list.setFocus()
    desk.presses("Ctrl+P")
    paper = desk.window.findChild(PaperSheet)
    assert paper is not None
    assert paper.title.text().startswith("Closing statement Market")


def test_a_backup_holds_all_until_the_next_entry(desk: MoneyDesk) -> None:
    desk.window.care_told(stood(desk))
    assert item(desk, "backup").done
    desk.gives_cash(100)
    assert not item(desk, "backup").done


def test_an_audit_counts_until_the_next_entry_and_damage_stays(desk: MoneyDesk) -> None:
    desk.window.care_told(stood(desk, checked=True))
    assert item(desk, "chain").done
    desk.gives_cash(100)
    assert not item(desk, "chain").done
    desk.window.care_told(FileChecked(Audit(entries=3, desks=1, problems=())))
    assert item(desk, "chain").done
    failed = Checked(name="chains", found=1)
    damaged = Audit(entries=1, desks=1, problems=(), checks=(failed,))
    desk.window.care_told(FileChecked(replace(damaged, entries=3)))
    assert item(desk, "chain").stops


def test_how_far_a_backup_is_changes_nothing_here(desk: MoneyDesk) -> None:
    before = desk.closing._items
    desk.window.care_told(CareProgress(BackUpNow(), 1, 2))
    assert desk.closing._items is before


def test_a_page_that_is_built_later_knows_of_the_backup(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "market.sqlite"
    with open_market(path) as books:
        desk = MoneyDesk(open_window(books=False), books, path)
        books.bookkeeper.post(promise(), id=new_id())
        desk.refresh()
        desk.window.care_told(stood(desk))
        desk.goes_to_page("closing")
        assert item(desk, "backup").done


def test_every_check_has_its_words_and_leads_to_a_page(desk: MoneyDesk) -> None:
    names = get_args(CheckName)
    assert [each.name for each in desk.closing._items] == list(names)
    assert set(CHECK_WORDS) == set(CHECK_PAGES) == set(names)
    assert set(CHECK_PAGES.values()) <= {"donations", *BUILDERS}
    may_stay = {each.name for each in desk.closing._items if not each.blocks}
    assert may_stay <= set(OPEN_NAMES)
