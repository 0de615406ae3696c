"""The page of pledges: what was promised and is still to come, and the payments of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final
from uuid import UUID

from welfare_desk.desk.docked_page import DockedPage
from welfare_desk.desk.earlier_gifts import EarlierGifts
from welfare_desk.desk.journal_words import unit_words
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.line_list import LineList
from welfare_desk.desk.line_table import LineTable
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.pledges_keys import FORM_HINTS, KEYS, LIST_HINTS
from welfare_desk.desk.pledges_side import PledgesSide
from welfare_desk.desk.pledges_sums import SumsStrip
from welfare_desk.desk.pledges_words import COLUMNS, FACES, pledge_cell
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
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.line_cells import Cell
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import FieldErrors, KnownError
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.submitted import GiftSubmitted
    from welfare_desk.services.lookup import Lookups

SUMS: Final = {
    "open": ("clock-countdown", "pledge"),
    "overdue": ("warning", "danger"),
    "soon": ("timer", "pledge"),
}


class PledgesPage(DockedPage):
    """The list, and beside it the pledge one is on or the form one is filling."""

    KEYS: ClassVar[tuple[KeyHint, ...]] = KEYS
    LIST_HINTS: ClassVar[tuple[KeyHint, ...]] = LIST_HINTS
    FORM_HINTS: ClassVar[tuple[KeyHint, ...]] = FORM_HINTS
    FIRST_ACT: ClassVar[str] = "pay"

    side: PledgesSide

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "pledges", parent)
        self._by_unit = False
        self._earlier = EarlierGifts(look)
        self._new = Button(look, icon="hand-coins", icon_style="duotone", key="Ctrl+N")
        self._first = Button(look, icon="hand-coins", icon_style="duotone", key="Ctrl+1")
        self.sums = SumsStrip(look, SUMS)
        self.table = LineTable(look, "PledgesPage", COLUMNS, self._cell)
        self.list = LineList(look, self.table, FACES, icon="notebook", acts=(self._first,))
        self.side = PledgesSide(look, self.book, self._slips)
        self.head.add_act(self._new)
        self._connect()
        self.dock()

    def show_opened(self, opened: OpenedFile) -> None:
        """Other books are open now: nothing of the ones before is remembered."""
        super().show_opened(opened)
        self._earlier.forget()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the pledges as they stand now."""
        payment = self.side.payment
        self.book.take(snapshot)
        self._earlier.know_projects(snapshot.project_rows)
        self._earlier.take(snapshot.rows, payment.who)
        payment.fields.project.know_state(snapshot.project_rows)
        if self.isVisible():
            self.show_lines()
        payment.refresh()

    def use_lookups(self, lookups: Lookups) -> None:
        """Take what is searched in."""
        self.book.lookup = lookups.units
        self.side.payment.use_lookups(lookups)
        if self.list.typed:
            self.show_lines()

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
            self.toast.say(words, payment.summary(), undo=True)
            self.last.remember(posted)
            self.close_form()
            for pledge in payment.paid[:1]:
                self.stay_with(str(pledge))
        elif due.is_own(posted.id):
            words = self.tr("Corrected: the pledge is {number} now")
            self.toast.say(words.format(number=posted.number))
            self.close_form()
            self.table.choose(str(posted.id))
        super().entry_committed(posted)

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """An entry was not taken: its form stays and says why."""
        for form in (self.side.payment, self.side.due):
            if form.is_own(entry):
                form.show_refused(error)
        super().entry_refused(entry, error)

    def chosen(self) -> JournalRow | None:
        """The pledge one is on; after a payment that is the one that was paid, listed or not."""
        key = self.chosen_key
        return self.book.rows.get(EntryId(UUID(key))) if key is not None else None

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
            tip=self.tr("Show only these: {filter} (Ctrl+Shift+F: the next)"),
        )
        self.list.empty.name(
            self.tr("Nothing has been pledged yet"),
            self.tr("A pledge is recorded on the page of donations: Alt+S there turns to it."),
        )
        self.list.nothing.name(
            self.tr("No pledge like that"),
            self.tr("Esc in the search, or Ctrl+Shift+F, shows others."),
        )
        self.show_lines()

    def read_books(self) -> None:
        """The book is read as it comes; the day may be another one."""
        self.show_lines()

    def show_chosen(self) -> None:
        """Show the pledge one is on, beside the list."""
        self.side.show_row(self.chosen())

    def show_lines(self) -> None:
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
        self.show_line()

    def _fits(self, row: JournalRow) -> bool:
        typed = self.list.typed
        return not typed or typed.upper() in row.number or self.book.is_found(row.unit, typed)

    def _cell(self, key: str, name: str) -> Cell:
        row = self.book.rows[EntryId(UUID(key))]
        return pledge_cell(row, name, self.look, self.book.today)

    def _slips(
        self, submitted: GiftSubmitted, kind: str, pledges: tuple[JournalRow, ...]
    ) -> FieldErrors:
        """What a payment makes one ask before it is recorded."""
        return self._earlier.slips(submitted, kind=kind, settled=pledges)

    def act(self, what: str) -> None:
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
        self.show_lines()

    def begin_blank(self) -> None:
        """Open the form of a payment: it finds who pays."""
        if self.side.shows_panel():
            self.side.begin_payment(None)

    def _connect(self) -> None:
        self.side.panel.asked.connect(self.act)
        self.side.payment.payment_submitted.connect(self.donation_submitted)
        self.side.due.due_submitted.connect(self.donation_submitted)
        self._new.clicked.connect(self.begin_blank)
        self._first.clicked.connect(lambda: self.page_wanted.emit("donations"))
        on_keys(self, {"Alt+O": self._turn_order})
