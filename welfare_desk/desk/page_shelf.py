"""The pages that are built so far, and what a page must know that is built later.

A page is built when it is first shown, so that the window is there at once; it is then told the
newest snapshot, picture and file, as if it had been there from the start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.donations_page import DonationsPage
    from welfare_desk.desk.first_run_page import FirstRunPage
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.market_page import MarketPage
    from welfare_desk.desk.pages import Page, PageName
    from welfare_desk.desk.settings_page import SettingsPage
    from welfare_desk.desk.shortcuts_sheet import ShortcutsSheet
    from welfare_desk.desk.stage_page import StagePage
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.services.lookup import Lookup, ProjectLookup


class PageShelf(QObject):
    """Builds the pages and passes on to those that are built."""

    def __init__(self, look: Look, donations: DonationsPage, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.donations = donations
        self._market: MarketPage | None = None
        self._stage: StagePage | None = None
        self._settings: SettingsPage | None = None
        self._first_run: FirstRunPage | None = None
        self._shortcuts: ShortcutsSheet | None = None
        self._snapshot: Snapshot | None = None
        self._painted: Painted | None = None
        self._picture: QImage | None = None
        self._opened: OpenedFile | None = None
        self._units: Lookup | None = None

    def market(self) -> MarketPage:
        """The market page."""
        if self._market is None:
            from welfare_desk.desk.market_page import (  # noqa: PLC0415 - built when first shown
                MarketPage,
            )

            self._market = MarketPage(self._look)
            self._market.use_lookup(self._units)
            self._catch_up(self._market)
        return self._market

    def stage(self) -> StagePage:
        """The stage page."""
        if self._stage is None:
            from welfare_desk.desk.stage_page import (  # noqa: PLC0415 - built when first shown
                StagePage,
            )

            self._stage = StagePage(self._look)
            self._catch_up(self._stage)
            if self._picture is not None:
                self._stage.show_picture(self._picture)
            if self._painted is not None:
                self._stage.show_painted(self._painted)
        return self._stage

    def settings(self) -> SettingsPage:
        """The settings page."""
        if self._settings is None:
            from welfare_desk.desk.settings_page import (  # noqa: PLC0415 - built when first shown
                SettingsPage,
            )

            self._settings = SettingsPage(self._look)
            self._catch_up(self._settings)
            if self._opened is not None:
                self._settings.show_opened(self._opened)
        return self._settings

    def first_run(self) -> FirstRunPage:
        """The page that asks where to start."""
        if self._first_run is None:
            from welfare_desk.desk.first_run_page import (  # noqa: PLC0415 - built when first shown
                FirstRunPage,
            )

            self._first_run = FirstRunPage(self._look)
        return self._first_run

    def shortcuts(self, over: QWidget) -> ShortcutsSheet:
        """The sheet of all keys, over the window."""
        if self._shortcuts is None:
            from welfare_desk.desk.shortcuts_sheet import (  # noqa: PLC0415 - built when first shown
                ShortcutsSheet,
            )

            self._shortcuts = ShortcutsSheet(self._look, over)
        return self._shortcuts

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Pass on the books as they stand now."""
        self._snapshot = snapshot
        for page in self._built():
            page.show_snapshot(snapshot)

    def entry_committed(self, posted: Posted) -> None:
        """Pass on that an entry stands in the ledger; a page knows its own by the id."""
        self.donations.entry_committed(posted)
        if self._market is not None:
            self._market.entry_committed(posted)

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """Pass on that an entry was not taken."""
        self.donations.entry_refused(entry, error)
        if self._market is not None:
            self._market.entry_refused(entry, error)

    def show_painted(self, painted: Painted | None) -> None:
        """Pass on what the stage paints; None: no stage answers."""
        self._painted = painted
        if self._stage is not None:
            self._stage.show_painted(painted)

    def show_picture(self, picture: QImage) -> None:
        """Pass on the newest picture of the stage."""
        self._picture = picture
        if self._stage is not None:
            self._stage.show_picture(picture)

    def show_opened(self, opened: OpenedFile) -> None:
        """Pass on which file is open."""
        self._opened = opened
        if self._settings is not None:
            self._settings.show_opened(opened)

    def use_lookups(self, units: Lookup, projects: ProjectLookup) -> None:
        """Pass on what the cells search in."""
        self._units = units
        self.donations.use_lookups(units, projects)
        if self._market is not None:
            self._market.use_lookup(units)

    def page(self, name: PageName) -> Page:
        """A page by its name on the rail."""
        builders: dict[PageName, Callable[[], Page]] = {
            "donations": lambda: self.donations,
            "market": self.market,
            "stage": self.stage,
            "settings": self.settings,
        }
        return builders[name]()

    def _built(self) -> tuple[Page, ...]:
        pages = (self.donations, self._market, self._stage, self._settings)
        return tuple(page for page in pages if page is not None)

    def _catch_up(self, page: Page) -> None:
        if self._snapshot is not None:
            page.show_snapshot(self._snapshot)
