"""The market's page on real books, before it a clerk; a second desk writes into the same file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.desk import pages
from welfare_desk.bootstrap import submitting
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.opening import OpenedFile
from welfare_desk.services.changing import change as change_register
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.lookup import Lookup, Lookups, ProjectLookup

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.submitted import ClaimSubmitted, ReversalSubmitted
    from welfare_desk.services.books import Books


class MarketDesk:
    """What is submitted is written at once, and the window is shown the books again."""

    def __init__(self, window: MainWindow, books: Books) -> None:
        self.window = window
        self.books = books
        self.posted: list[Posted] = []
        self.refused: list[KnownError] = []
        window.claim_submitted.connect(self._post)
        window.reversal_submitted.connect(self._post)
        window.change_submitted.connect(self._change)
        assert books.desk is not None
        window.show_ready(OpenedFile(path=books.path, desk=books.desk))
        self.refresh()
        window.show_page("market")
        self.page = pages.market(window)

    def refresh(self) -> None:
        """Show the window what stands now, whoever wrote it."""
        self.window.show_snapshot(self.books.live.catch_up())
        registrar = self.books.registrar
        units = registrar.units()
        projects = ProjectLookup(registrar.projects())
        self.window.use_lookups(Lookups(Lookup(units), projects, Lookalikes(units)))

    def _post(self, submitted: ClaimSubmitted | ReversalSubmitted) -> None:
        try:
            posted = submitting._post(self.books, submitted)
        except KnownError as error:
            self.refused.append(error)
            self.refresh()
            self.window.entry_refused(submitted.id, error)
            return
        self.posted.append(posted)
        self.refresh()
        self.window.entry_committed(posted)

    def _change(self, change: Change) -> None:
        try:
            changed = change_register(self.books, change)
        except KnownError as error:
            self.refused.append(error)
            self.window.change_refused(change, error)
            return
        self.refresh()
        self.window.change_done(changed)
