"""The pages of the books on real books, before them a clerk who has only a keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desk.focus import focused
from tests.desk.register_desk import KEYS, MODIFIERS, PLAIN
from welfare_desk.bootstrap import submitting
from welfare_desk.desk.goods_page import GoodsPage
from welfare_desk.desk.pledges_page import PledgesPage
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.opening import OpenedFile
from welfare_desk.services.changing import change as change_register
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.lookup import Lookup, Lookups, ProjectLookup

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.entries import Entry, EntryTexts, Posted
    from welfare_desk.domain.ids import EntryId, OperatorCode
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.submitted import EntrySubmitted
    from welfare_desk.services.books import Books


class BooksDesk:
    """What is submitted is written at once, and the window is shown the books again."""

    def __init__(self, window: MainWindow, books: Books) -> None:
        self.window = window
        self.books = books
        self.posted: list[Posted] = []
        self.changed: list[Change] = []
        self.refused: list[KnownError] = []
        window.donation_submitted.connect(self._post)
        window.reversal_submitted.connect(self._post)
        window.change_submitted.connect(self._change)
        window.operator_chosen.connect(self._use)
        assert books.desk is not None
        window.show_ready(OpenedFile(path=books.path, desk=books.desk))
        self.refresh()

    def refresh(self) -> None:
        """Show the window what stands now."""
        self.window.show_snapshot(self.books.live.catch_up())
        registrar = self.books.registrar
        units = registrar.units()
        projects = ProjectLookup(registrar.projects())
        self.window.use_lookups(Lookups(Lookup(units), projects, Lookalikes(units)))

    def has(self, entry: Entry, *, id: EntryId, texts: EntryTexts | None = None) -> EntryId:
        """An entry that stands already."""
        if texts is None:
            self.books.bookkeeper.post(entry, id=id)
        else:
            self.books.bookkeeper.post(entry, id=id, texts=texts)
        self.refresh()
        return id

    def pledges(self) -> PledgesPage:
        """The page of pledges, on show."""
        self.window.show_page("pledges")
        page = self.window._shelf.page("pledges")
        assert isinstance(page, PledgesPage)
        return page

    def goods(self) -> GoodsPage:
        """The page of goods, on show."""
        self.window.show_page("goods")
        page = self.window._shelf.page("goods")
        assert isinstance(page, GoodsPage)
        return page

    def presses(self, *keys: str) -> None:
        """Press keys one after the other, such as "Ctrl+N" or "x"."""
        for each in keys:
            *held, key = each.split("+")
            modifier = PLAIN
            for name in held:
                modifier |= MODIFIERS[name]
            QTest.keyClick(focused(), KEYS.get(key) or Qt.Key(ord(key.upper())), modifier)

    def types(self, text: str) -> None:
        """Type a text; Chinese comes by the input method."""
        for character in text:
            if character.isascii():
                QTest.keyClicks(focused(), character)
            else:
                event = QInputMethodEvent()
                event.setCommitString(character)
                QApplication.sendEvent(focused(), event)

    def row(self, entry: EntryId) -> JournalRow:
        """An entry as the pages know it."""
        return self.pledges().book.rows[entry]

    def _post(self, submitted: EntrySubmitted) -> None:
        try:
            posted = submitting._post(self.books, submitted)
        except KnownError as error:
            self.refused.append(error)
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
        self.changed.append(change)
        self.refresh()
        self.window.change_done(changed)

    def _use(self, operator: OperatorCode) -> None:
        self.books.use_operator(operator)
        self.refresh()
