"""A page of the books with a list and, docked beside it, the line one is on or a form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from welfare_desk.desk.books_page import BooksPage
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.line_list import room_of
from welfare_desk.desk.pledges_book import PledgesBook
from welfare_desk.desk.pledges_withdrawing import PledgeWithdrawing
from welfare_desk.desk.toast import Toast
from welfare_desk.desk.undo_last import UndoLast
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.docked_side import DockedSide
    from welfare_desk.desk.line_list import LineList
    from welfare_desk.desk.line_table import LineTable
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import BooksName, KeyHint
    from welfare_desk.desk.pledges_sums import SumsStrip
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.opening import OpenedFile

ABOVE_PX: Final = 34


class DockedPage(BooksPage):
    """A subclass makes `sums`, `table`, `list` and `side`, and hands them to `dock`."""

    LIST_HINTS: ClassVar[tuple[KeyHint, ...]] = ()
    FORM_HINTS: ClassVar[tuple[KeyHint, ...]] = ()
    FIRST_ACT: ClassVar[str] = ""
    """What Enter on a line does."""

    sums: SumsStrip
    table: LineTable
    list: LineList
    side: DockedSide

    def __init__(self, look: Look, name: BooksName, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent)
        self.book = PledgesBook()
        self._kept: str | None = None

    def dock(self) -> None:
        """Put list and side in their places, and connect what every such page does."""
        self.toast = Toast(self.look, self.list, self)
        self.toast.stand_over(self.list, ABOVE_PX)
        self.withdrawing = PledgeWithdrawing(self.look, self.book, self.toast, self)
        self.last = UndoLast(self.toast, self)
        for part in (self.withdrawing, self.last):
            part.reversal_submitted.connect(self.reversal_submitted)
        self.toast.undo_pressed.connect(self.last.undo)
        self.toast.acts_pressed.connect(self.acts_wanted)
        self.list.changed.connect(self.show_lines)
        self.table.chosen.connect(lambda _key: self.show_line())
        self.table.opened.connect(lambda _key: self.act(self.FIRST_ACT))
        self.side.turned.connect(self.hints_changed)
        self.side.left.connect(self.close_form)
        on_keys(
            self,
            {
                "Ctrl+N": self.begin_blank,
                "F2": partial(self.act, "due"),
                "Ctrl+D": partial(self.act, "withdraw"),
                "Ctrl+F": self.list.go_to_search,
                "Ctrl+Shift+F": self.list.next_filter,
                "Ctrl+Z": self.last.undo,
            },
        )
        self.fill(room_of(self.sums, self.list, self.side))

    def read_books(self) -> None:
        """Go through the books anew, and show what came of it."""
        raise NotImplementedError

    def show_lines(self) -> None:
        """Show the lines that filter and search let through."""
        raise NotImplementedError

    def show_chosen(self) -> None:
        """Show beside the list what `chosen_key` stands for."""
        raise NotImplementedError

    def act(self, what: str) -> None:
        """Do something with the line one is on, as far as that is possible."""
        raise NotImplementedError

    def begin_blank(self) -> None:
        """Open the form of something that no line stands for yet."""
        raise NotImplementedError

    @property
    def chosen_key(self) -> str | None:
        """The line one is on, or the one that one stayed with though it is listed no more."""
        return self.table.current() or self._kept

    def show_line(self) -> None:
        """Show the line one is on; who moved on stays with nothing any more."""
        if self.table.current() is not None:
            self._kept = None
        self.show_chosen()

    def stay_with(self, key: str) -> None:
        """Stay with what was just worked on: the next Enter shall not be for another giver."""
        self._kept = key
        self.table.stay_with(key)
        self._kept = key
        self.show_chosen()

    def show_opened(self, opened: OpenedFile) -> None:
        """Other books are open now: a form on what stood in the ones before closes."""
        super().show_opened(opened)
        self.book.forget()
        self._kept = None
        self.side.close_form()

    def entry_committed(self, posted: Posted) -> None:
        """An entry stands in the ledger; what was taken back here is told."""
        self.withdrawing.entry_committed(posted)
        self.last.entry_committed(posted)

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """An entry was not taken; why taking back failed is told."""
        self.withdrawing.entry_refused(entry, error)
        if self.last.entry_refused(entry):
            self.toast.say(say(error.said, self.look.language), good=False)

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys of list or form."""
        hints = self.LIST_HINTS if self.side.shows_panel() else self.FORM_HINTS
        return tuple((key, self.tr(words)) for key, words in hints)

    def start_typing(self) -> None:
        """Begin in the list, or go on in the form that is open."""
        if self.side.shows_panel():
            self.list.go_to_list()
        else:
            self.side.start_typing()

    def regions(self) -> tuple[QWidget, ...]:
        """Tabs, search, list and what stands beside it."""
        return (self.tabs, self.list.search, self.table, self.side)

    def showEvent(self, event: QShowEvent) -> None:
        """While nobody looks, nothing is worked out; and the day may be another one now."""
        super().showEvent(event)
        self.read_books()

    def close_form(self) -> None:
        """Show the line one is on again, and go back to the list."""
        self.side.close_form()
        self.show_lines()
        self.list.go_to_list()
