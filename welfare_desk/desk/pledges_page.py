"""The page of pledges: what was promised and is still to come, and the payments of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final
from uuid import UUID

from welfare_desk.desk.books_page import BooksPage
from welfare_desk.desk.journal_words import unit_words
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.line_list import LineList, room_of
from welfare_desk.desk.line_table import LineTable
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.pledges_book import PledgesBook
from welfare_desk.desk.pledges_keys import FORM_HINTS, KEYS, LIST_HINTS
from welfare_desk.desk.pledges_side import PledgesSide
from welfare_desk.desk.pledges_sums import SumsStrip
from welfare_desk.desk.pledges_withdrawing import PledgeWithdrawing
from welfare_desk.desk.pledges_words import COLUMNS, FACES, pledge_cell
from welfare_desk.desk.toast import Toast
from welfare_desk.desk.totals_strip import yuan
from welfare_desk.domain.ids import EntryId
from welfare_desk.domain.pledge_list import (
    PLEDGE_GROUPS,
    in_group,
    is_open,
    pledge_sums,
    sort_pledges,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.line_cells import Cell
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.services.lookup import Lookups

ABOVE_PX: Final = 34
SUMS: Final = {
    "open": ("clock-countdown", "pledge"),
    "overdue": ("warning", "danger"),
    "soon": ("timer", "pledge"),
}


class PledgesPage(BooksPage):
    """The list, and beside it the pledge one is on or the form one is filling."""

    KEYS: ClassVar[tuple[KeyHint, ...]] = KEYS

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "pledges", parent)
        self.book = PledgesBook()
        self._by_unit = False
        self._new = Button(look, icon="hand-coins", icon_style="duotone", key="Ctrl+N")
        self._first = Button(look, icon="hand-coins", icon_style="duotone", key="Ctrl+1")
        self.sums = SumsStrip(look, SUMS)
        self.table = LineTable(look, "PledgesPage", COLUMNS, self._cell)
        self.list = LineList(look, self.table, FACES, icon="notebook", acts=(self._first,))
        self.side = PledgesSide(look, self.book)
        self.toast = Toast(look, self.list, self)
        self.toast.stand_over(self.list, ABOVE_PX)
        self.withdrawing = PledgeWithdrawing(look, self.book, self.toast, self)
        self.head.add_act(self._new)
        self._connect()
        self.fill(room_of(self.sums, self.list, self.side))

    def show_opened(self, opened: OpenedFile) -> None:
        """Other books are open now: a form on what stood in the ones before closes."""
        super().show_opened(opened)
        self.book.forget()
        self.side.close_form()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the pledges as they stand now."""
        self.book.take(snapshot)
        if self.isVisible():
            self._show()
        self.side.payment.refresh()

    def use_lookups(self, lookups: Lookups) -> None:
        """Take what is searched in."""
        self.book.lookup = lookups.units
        self.side.payment.use_lookup(lookups.units)
        if self.list.typed:
            self._show()

    def take_unit(self, unit: Unit) -> bool:
        """A badge was scanned: its unit pays."""
        if self.side.shows_panel():
            self.side.begin_payment(None)
        if self.side.currentWidget() is self.side.payment:
            self.side.payment.take_unit(unit)
        return True

    def entry_committed(self, posted: Posted) -> None:
        """An entry stands in the ledger; a form of ours closes, and the toast tells it."""
        payment, due = self.side.payment, self.side.due
        if payment.is_own(posted.id):
            words = self.tr("Recorded {number}").format(number=posted.number)
            self.toast.say(words, payment.summary())
            self._close_form()
        elif due.is_own(posted.id):
            words = self.tr("Corrected: the pledge is {number} now")
            self.toast.say(words.format(number=posted.number))
            self._close_form()
            self.table.choose(str(posted.id))
        self.withdrawing.entry_committed(posted)

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """An entry was not taken: its form stays and says why."""
        for form in (self.side.payment, self.side.due):
            if form.is_own(entry):
                form.show_refused(error)
        self.withdrawing.entry_refused(entry, error)

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys of list or form."""
        hints = LIST_HINTS if self.side.shows_panel() else FORM_HINTS
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

    def chosen(self) -> JournalRow | None:
        """The pledge one is on."""
        key = self.table.current()
        return self.book.rows.get(EntryId(UUID(key))) if key is not None else None

    def showEvent(self, event: QShowEvent) -> None:
        """While nobody looks, nothing is worked out; and the day may be another one now."""
        super().showEvent(event)
        self._show()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.head.name(self.tr("Pledges"), self.tr("What was promised and is still to come"))
        self._new.setText(self.tr("Payment"))
        self._new.setToolTip(self.tr("Record a payment: find who pays (Ctrl+N)"))
        self._first.setText(self.tr("To the donations"))
        self._first.setToolTip(self.tr("Pledges are recorded there (Ctrl+1)"))
        words = {
            "open": self.tr("Open"),
            "overdue": self.tr("Overdue"),
            "soon": self.tr("Due in 7 days"),
            "all": self.tr("All"),
        }
        self.list.name(
            words,
            search=self.tr("Name, initials or number"),
            tip=self.tr("Show only these: {filter} (Alt+K: the next)"),
        )
        self.list.empty.name(
            self.tr("Nothing has been pledged yet"),
            self.tr("A pledge is recorded on the page of donations: Alt+S there turns to it."),
        )
        self.list.nothing.name(
            self.tr("No pledge like that"), self.tr("Esc in the search, or Alt+K, shows others.")
        )
        self._show()

    def _show(self) -> None:
        """Work out what is shown, and the sums."""
        rows, today = self.book.pledges(), self.book.today
        group = next(name for name in PLEDGE_GROUPS if name == self.list.wanted)
        shown = [row for row in rows if in_group(row, group, today) and self._fits(row)]
        order = list(sort_pledges(shown))
        if self._by_unit:
            order.sort(key=lambda row: unit_words(row, self.look.language))
        self.list.show_order([str(row.id) for row in order], is_empty=not rows)
        counts = {name: sum(in_group(row, name, today) for row in rows) for name in PLEDGE_GROUPS}
        self.list.show_counts({str(name): count for name, count in counts.items()})
        sums = pledge_sums(rows, today)
        count = self.tr("pledges: {count}")
        for name, title, fen, number in (
            ("open", self.tr("Outstanding"), sums.open_fen, sums.open),
            ("overdue", self.tr("Overdue"), sums.overdue_fen, sums.overdue),
            ("soon", self.tr("Due within 7 days"), sums.soon_fen, sums.soon),
        ):
            self.sums.show_figure(name, title, yuan(fen), count.format(count=f"{number:,}"))
        left = pledge_sums(shown, today)
        words = self.tr("Shown: {count} · outstanding {sum} · by due day (Alt+O: by giver)")
        if self._by_unit:
            words = self.tr("Shown: {count} · outstanding {sum} · by giver (Alt+O: by due day)")
        self.list.foot.setText(words.format(count=f"{len(shown):,}", sum=yuan(left.open_fen)))
        self.side.show_row(self.chosen())

    def _fits(self, row: JournalRow) -> bool:
        typed = self.list.typed
        return not typed or typed.upper() in row.number or self.book.is_found(row.unit, typed)

    def _cell(self, key: str, name: str) -> Cell:
        row = self.book.rows[EntryId(UUID(key))]
        return pledge_cell(row, name, self.look, self.book.today)

    def _act(self, what: str) -> None:
        """Do something with the pledge one is on, or say why not."""
        row = self.chosen()
        if not self.side.shows_panel() or row is None:
            return
        if not is_open(row):
            words = self.tr("{number} is not open").format(number=row.number)
            self.toast.say(words, self.tr("it was paid, or taken back"), good=False)
        elif what == "pay":
            self.side.begin_payment(row)
        elif what == "due":
            self.side.begin_due(row)
        else:
            self.withdrawing.ask(row)

    def _turn_order(self) -> None:
        """What one giver owes stands together, or what is due first stands first."""
        self._by_unit = not self._by_unit
        self._show()

    def _begin_blank(self) -> None:
        if self.side.shows_panel():
            self.side.begin_payment(None)

    def _close_form(self) -> None:
        self.side.close_form()
        self._show()
        self.list.go_to_list()

    def _connect(self) -> None:
        self.list.changed.connect(self._show)
        self.table.chosen.connect(lambda _key: self.side.show_row(self.chosen()))
        self.table.opened.connect(lambda _key: self._act("pay"))
        self.side.panel.asked.connect(self._act)
        self.side.turned.connect(self.hints_changed)
        for form in (self.side.payment, self.side.due):
            form.left.connect(self._close_form)
        self.side.payment.payment_submitted.connect(self.donation_submitted)
        self.side.due.due_submitted.connect(self.donation_submitted)
        self.withdrawing.reversal_submitted.connect(self.reversal_submitted)
        self._new.clicked.connect(self._begin_blank)
        self._first.clicked.connect(lambda: self.page_wanted.emit("donations"))
        on_keys(
            self,
            {
                "Ctrl+N": self._begin_blank,
                "F2": partial(self._act, "due"),
                "Ctrl+D": partial(self._act, "withdraw"),
                "Ctrl+F": self.list.go_to_search,
                "Alt+K": self.list.next_filter,
                "Alt+O": self._turn_order,
            },
        )
