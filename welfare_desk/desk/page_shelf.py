"""The pages that are built so far, and what a page must know that is built later.

A page is built when it is first shown, so that the window is there at once; it is then told the
newest snapshot, picture and file, as if it had been there from the start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from welfare_desk.desk.news_so_far import NewsSoFar
from welfare_desk.desk.stage_so_far import StageSoFar
from welfare_desk.qtkit.care_jobs import CareStood, FileChecked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import Page, PageName
    from welfare_desk.desk.paper_sheet import PaperSheet
    from welfare_desk.desk.score_sheet import ScoreSheet
    from welfare_desk.desk.shortcuts_sheet import ShortcutsSheet
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.qtkit.care_jobs import CareAnswer
    from welfare_desk.services.lookup import Lookups


class PageShelf(QObject):
    """Builds the pages into their home and passes on to those that are built.

    `built` carries a page that was just built, before it hears of anything.
    """

    built = Signal(object)

    def __init__(self, look: Look, home: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._home = home
        self._built: dict[PageName, Page] = {}
        self._shortcuts: ShortcutsSheet | None = None
        self._papers: PaperSheet | None = None
        self._score: ScoreSheet | None = None
        self._news = NewsSoFar()
        self.stage = StageSoFar()
        self._opened: OpenedFile | None = None
        self._lookups: Lookups | None = None
        self._cared: dict[type, CareAnswer] = {}

    @property
    def rehearses(self) -> bool:
        """Whether the file that is open is only a rehearsal."""
        return self._opened is not None and self._opened.rehearsal

    def page(self, name: PageName) -> Page:
        """A page by its name; it is built now if this is the first time."""
        page = self._built.get(name)
        if page is None:
            page = BUILDERS[name](self._look)
            self.add(name, page)
        return page

    def add(self, name: PageName, page: Page) -> None:
        """Take a page in that was built."""
        self._built[name] = page
        self._home.addWidget(page)
        self.built.emit(page)
        self._catch_up(page)

    def shortcuts(self, over: QWidget) -> ShortcutsSheet:
        """The sheet of all keys, over the window."""
        if self._shortcuts is None:
            from welfare_desk.desk.shortcuts_sheet import (  # noqa: PLC0415 - built when first shown
                ShortcutsSheet,
            )

            self._shortcuts = ShortcutsSheet(self._look, over.window())
        return self._shortcuts

    def score(self, over: QWidget) -> ScoreSheet:
        """The sheet that tells how a rehearsal went, over the window."""
        if self._score is None:
            from welfare_desk.desk.score_sheet import (  # noqa: PLC0415 - built when first shown
                ScoreSheet,
            )

            self._score = ScoreSheet(self._look, over.window())
        return self._score

    def papers(self, over: QWidget) -> PaperSheet:
        """The sheet that shows pages before they are printed, over the window."""
        if self._papers is None:
            from welfare_desk.desk.paper_sheet import (  # noqa: PLC0415 - built when first shown
                PaperSheet,
            )

            self._papers = PaperSheet(self._look, over.window())
        return self._papers

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Pass on the books as they stand now."""
        self._news.take(snapshot)
        for page in self._built.values():
            page.show_snapshot(snapshot)

    def whole(self) -> Snapshot | None:
        """The books as they stand now, with everything in them; None where no file is open."""
        return self._news.whole()

    def entry_committed(self, posted: Posted) -> None:
        """Pass on that an entry stands in the ledger."""
        for page in self._built.values():
            page.entry_committed(posted)

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """Pass on that an entry was not taken."""
        for page in self._built.values():
            page.entry_refused(entry, error)

    def change_done(self, changed: Changed) -> bool:
        """Pass on that a change stands; True where a page tells the rest itself."""
        told = [page.change_done(changed) for page in self._built.values()]
        return any(told)

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """Pass on that a change was not taken; True where a page says why itself."""
        told = [page.change_refused(change, error) for page in self._built.values()]
        return any(told)

    def show_opened(self, opened: OpenedFile) -> None:
        """Pass on which file is open."""
        self._cared.clear()
        self._opened = opened
        self._news.forget()
        for page in self._built.values():
            page.show_opened(opened)

    def care_told(self, answer: CareAnswer) -> None:
        """Pass on what became of a job that cares for the file."""
        if isinstance(answer, CareStood | FileChecked):
            self._cared[type(answer)] = answer
        for page in self._built.values():
            page.care_told(answer)

    def use_lookups(self, lookups: Lookups) -> None:
        """Pass on what the cells search in."""
        self._lookups = lookups
        for page in self._built.values():
            page.use_lookups(lookups)

    def units_with_badge(self, badge: int) -> tuple[Unit, ...]:
        """The units that wear this number: after a merge of laptops there may be two."""
        return self._lookups.units.with_badge(badge) if self._lookups is not None else ()

    def _catch_up(self, page: Page) -> None:
        if self._lookups is not None:
            page.use_lookups(self._lookups)
        if self._opened is not None:
            page.show_opened(self._opened)
        if (snapshot := self._news.whole()) is not None:
            page.show_snapshot(snapshot)
        self.stage.take_page(page)
        for answer in self._cared.values():
            page.care_told(answer)


def _units_page(look: Look) -> Page:
    from welfare_desk.desk.units_page import UnitsPage  # noqa: PLC0415 - built when first shown

    return UnitsPage(look)


def _market_page(look: Look) -> Page:
    from welfare_desk.desk.market_page import MarketPage  # noqa: PLC0415 - built when first shown

    return MarketPage(look)


def _stage_page(look: Look) -> Page:
    from welfare_desk.desk.stage_page import StagePage  # noqa: PLC0415 - built when first shown

    return StagePage(look)


def _settings_page(look: Look) -> Page:
    from welfare_desk.desk.settings_page import (  # noqa: PLC0415 - built when first shown
        SettingsPage,
    )

    return SettingsPage(look)


def _import_page(look: Look) -> Page:
    from welfare_desk.desk.import_page import ImportPage  # noqa: PLC0415 - built when first shown

    return ImportPage(look)


def _pledges_page(look: Look) -> Page:
    from welfare_desk.desk.pledges_page import PledgesPage  # noqa: PLC0415 - built when first shown

    return PledgesPage(look)


def _statement_page(look: Look) -> Page:
    from welfare_desk.desk.statement_page import (  # noqa: PLC0415 - built when first shown
        StatementPage,
    )

    return StatementPage(look)


def _paper_page(look: Look) -> Page:
    from welfare_desk.desk.paper_page import PaperPage  # noqa: PLC0415 - built when first shown

    return PaperPage(look)


def _drawer_page(look: Look) -> Page:
    from welfare_desk.desk.drawer_page import DrawerPage  # noqa: PLC0415 - built when first shown

    return DrawerPage(look)


def _closing_page(look: Look) -> Page:
    from welfare_desk.desk.closing_page import ClosingPage  # noqa: PLC0415 - built when first shown

    return ClosingPage(look)


def _goods_page(look: Look) -> Page:
    from welfare_desk.desk.goods_page import GoodsPage  # noqa: PLC0415 - built when first shown

    return GoodsPage(look)


def _safety_page(look: Look) -> Page:
    from welfare_desk.desk.safety_page import SafetyPage  # noqa: PLC0415 - built when first shown

    return SafetyPage(look)


def _audit_page(look: Look) -> Page:
    from welfare_desk.desk.audit_page import AuditPage  # noqa: PLC0415 - built when first shown

    return AuditPage(look)


BUILDERS: Final[dict[PageName, Callable[[Look], Page]]] = {
    "units": _units_page,
    "market": _market_page,
    "stage": _stage_page,
    "settings": _settings_page,
    "import": _import_page,
    "pledges": _pledges_page,
    "goods": _goods_page,
    "statement": _statement_page,
    "drawer": _drawer_page,
    "paper": _paper_page,
    "closing": _closing_page,
    "safety": _safety_page,
    "audit": _audit_page,
}
"""How each page is built that is not there from the start."""
