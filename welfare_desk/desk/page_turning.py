"""Which page is on show; what every page says to the window, and what leads from page to page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from welfare_desk.desk.pages import BOOKS
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import Notice
from welfare_desk.qtkit.sheet_jobs import LinesMatched, MatchLines

if TYPE_CHECKING:
    from welfare_desk.desk.desk_window import DeskWindow
    from welfare_desk.desk.page_shelf import PageShelf
    from welfare_desk.desk.pages import BooksName, Page, PageName
    from welfare_desk.desk.shell import Shell
    from welfare_desk.domain.closing import CheckName
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.sheet_columns import SheetKind
    from welfare_desk.domain.submitted import GiftWanted
    from welfare_desk.papers.page import Paper
    from welfare_desk.qtkit.sheet_jobs import SheetAnswer, SheetJob

NO_SUCH_BADGE = QT_TRANSLATE_NOOP(
    "notices", "Number {badge} is on no badge of this event. Type the name instead."
)


class PageTurning(QObject):
    """Shows the pages of the shelf; `name` is the page on show."""

    def __init__(self, shelf: PageShelf, shell: Shell, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shelf = shelf
        self._shell = shell
        self.name: PageName = "donations"
        self._before: PageName = "donations"
        self._of_books: BooksName = BOOKS[0]
        self._sheet_asker: Page | None = None
        shelf.built.connect(self._connect)
        shell.rail.page_chosen.connect(self.show_place)
        shell.badge_choice.chosen.connect(self.take_unit)

    @property
    def page(self) -> Page:
        """The page on show."""
        return self._shelf.page(self.name)

    def show_place(self, name: PageName) -> None:
        """Go to a place of the rail; of the books that is the page one was on last."""
        self.show_page(self._of_books if name == BOOKS[0] else name)

    def turn_books(self, by: int) -> None:
        """Go so many pages of the books on, or to the one that was open last from elsewhere."""
        if self.name in BOOKS:
            place = (BOOKS.index(self._of_books) + by) % len(BOOKS)
            self._of_books = BOOKS[place]
        self.show_page(self._of_books)

    def show_page(self, name: PageName) -> None:
        """Go to a page; it is built now if this is the first time."""
        page = self._shelf.page(name)
        if name != self.name:
            self._before, self.name = self.name, name
        if name in BOOKS:
            self._of_books = next(page for page in BOOKS if page == name)
        self._shell.pages.setCurrentWidget(page)
        self._shell.rail.show_page(BOOKS[0] if name in BOOKS else name)
        self.show_hints()
        page.start_typing()

    def show_hints(self) -> None:
        """Show the keys of the page below it."""
        self._shell.status_bar.hints.show_hints(self.page.key_hints())

    def take_badge(self, badge: int) -> None:
        """A badge was scanned: pick the unit, or ask which of several it is."""
        units = self._shelf.units_with_badge(badge)
        if not units:
            said = Sentence(NO_SUCH_BADGE, {"badge": badge})
            self._shell.notice_bar.show_notice(Notice(level="warn", sentence=said))
        elif len(units) == 1:
            self.take_unit(units[0])
        else:
            self._shell.badge_choice.ask(badge, units)

    def take_unit(self, unit: Unit) -> None:
        """Pick a unit on the page on show; where it has no use for one, on that of the units."""
        if not self.page.take_unit(unit):
            self.show_page("units")
            self.page.take_unit(unit)

    def _connect(self, page: Page) -> None:
        window = self._window
        page.notice_raised.connect(window.show_notice)
        page.notice_settled.connect(self._shell.notice_bar.take_back)
        page.donation_submitted.connect(window.donation_submitted)
        page.claim_submitted.connect(window.claim_submitted)
        page.reversal_submitted.connect(window.reversal_submitted)
        page.reallocation_submitted.connect(window.reallocation_submitted)
        page.change_submitted.connect(window.change_submitted)
        page.sheet_job_asked.connect(partial(self._ask_sheet_job, page))
        page.care_wanted.connect(window.care_wanted)
        page.operator_chosen.connect(window.operator_chosen)
        page.cue_given.connect(window.cue_given)
        page.stage_requested.connect(window.stage_requested)
        page.screen_ordered.connect(window.screen_ordered)
        page.emcee_wanted.connect(window.emcee_wanted)
        page.start_page_requested.connect(window.start_page_requested)
        page.open_requested.connect(window.open_requested)
        page.language_chosen.connect(window.choose_language)
        page.mode_chosen.connect(window.choose_mode)
        self._connect_to_pages(page)

    def sheet_told(self, answer: SheetAnswer) -> None:
        """Tell the page that asked last what became of a file with rows; proposals go to theirs."""
        if isinstance(answer, LinesMatched):
            self._shelf.page("statement").sheet_told(answer)
        else:
            (self._sheet_asker or self._shelf.page("import")).sheet_told(answer)

    def _ask_sheet_job(self, page: Page, job: SheetJob) -> None:
        if not isinstance(job, MatchLines):
            self._sheet_asker = page
        self._window.sheet_job_asked.emit(job)

    def _connect_to_pages(self, page: Page) -> None:
        page.page_wanted.connect(self.show_page)
        page.check_wanted.connect(self._settle)
        page.hints_changed.connect(self.show_hints)
        page.left.connect(self._leave)
        page.acts_wanted.connect(self._shelf.page("donations").list_acts)
        page.gift_wanted.connect(self._begin_gift)
        page.claim_wanted.connect(self._begin_claim)
        page.import_wanted.connect(self._begin_import)
        page.paper_wanted.connect(self._show_paper)

    def _show_paper(self, paper: Paper) -> None:
        if self._shelf.rehearses:
            from welfare_desk.papers.rehearsed import (  # noqa: PLC0415 - papers are seldom shown
                rehearsed,
            )

            paper = rehearsed(paper)
        self._shelf.papers(self._window).show_paper(paper)

    def _settle(self, check: CheckName) -> None:
        self.page.settle(check)

    def _leave(self) -> None:
        self.show_page(self._before)

    def _begin_gift(self, wanted: GiftWanted) -> None:
        self.show_page("donations")
        self.page.begin_gift(wanted)

    def _begin_claim(self, unit: Unit) -> None:
        self.show_page("market")
        self.page.begin_claim_of(unit)

    def _begin_import(self, kind: SheetKind) -> None:
        self.show_page("import")
        self.page.begin_import(kind)
