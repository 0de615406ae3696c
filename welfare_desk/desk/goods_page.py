"""The page of goods and services: what was promised, what is at the door, what was taken."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from welfare_desk.desk.docked_page import DockedPage
from welfare_desk.desk.goods_keys import FORM_HINTS, KEYS, LIST_HINTS
from welfare_desk.desk.goods_side import GoodsSide
from welfare_desk.desk.goods_words import COLUMNS, FACES, SUMS, goods_cell, what_words
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.line_list import LineList
from welfare_desk.desk.line_table import LineTable
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.pledges_sums import SumsStrip
from welfare_desk.desk.totals_strip import yuan
from welfare_desk.domain.changes import RefuseDelivery
from welfare_desk.domain.goods_list import (
    GOODS_GROUPS,
    delivery_key,
    goods_items,
    goods_sums,
    in_goods_group,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.line_cells import Cell
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.goods_list import GoodsItem
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.services.lookup import Lookups


class GoodsPage(DockedPage):
    """The list, and beside it the thing one is on or the form one is filling."""

    KEYS: ClassVar[tuple[KeyHint, ...]] = KEYS
    LIST_HINTS: ClassVar[tuple[KeyHint, ...]] = LIST_HINTS
    FORM_HINTS: ClassVar[tuple[KeyHint, ...]] = FORM_HINTS
    FIRST_ACT: ClassVar[str] = "next"

    side: GoodsSide

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "goods", parent)
        self._items: dict[str, GoodsItem] = {}
        self._new = Button(look, icon="package", key="Ctrl+N")
        self._first = Button(look, icon="package", key="Ctrl+N")
        self.sums = SumsStrip(look, SUMS, wide="accepted")
        self.table = LineTable(look, "GoodsPage", COLUMNS, self._cell)
        self.list = LineList(look, self.table, FACES, icon="package", acts=(self._first,))
        self.side = GoodsSide(look, self.book)
        self.head.add_act(self._new)
        self._connect()
        self.dock()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show goods and services as they stand now."""
        self.book.take(snapshot)
        if self.isVisible():
            self.read_books()

    def use_lookups(self, lookups: Lookups) -> None:
        """Take what is searched in."""
        self.book.lookup = lookups.units
        self.side.arrival.use_lookups(lookups)
        if self.list.typed:
            self.show_lines()

    def take_unit(self, unit: Unit) -> bool:
        """A badge was scanned: its unit brings something."""
        if self.side.shows_panel():
            self.side.begin_arrival(None)
        if self.side.currentWidget() is self.side.arrival:
            self.side.arrival.take_unit(unit)
        return True

    def change_done(self, changed: Changed) -> bool:
        """An arrival or a refusal stands; its form closes."""
        arrival, refuse = self.side.arrival, self.side.refuse
        if arrival.is_own(changed.change):
            self.toast.say(self.tr("Noted: they wait to be inspected"))
            self.table.await_key(arrival.key)
        elif refuse.is_own(changed.change):
            self.toast.say(self.tr("Refused with thanks"))
        else:
            return False
        self.close_form()
        if isinstance(changed.change, RefuseDelivery):
            self._stay_after(changed.change)
        return True

    def _stay_after(self, refusal: RefuseDelivery) -> None:
        """Go on with the promise, where it stays, else stay with what was refused."""
        item = self._items.get(delivery_key(refusal.delivery))
        if refusal.ends is None and item is not None and item.row is not None:
            self.table.await_key(str(item.row.id))
        else:
            self.stay_with(delivery_key(refusal.delivery))

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """A change was not made: its form stays and says why."""
        for form in (self.side.arrival, self.side.refuse):
            if form.is_own(change):
                form.show_refused(error)
                return True
        return False

    def entry_committed(self, posted: Posted) -> None:
        """An entry stands in the ledger; a form of ours closes, and the toast tells it."""
        accept, due = self.side.accept, self.side.due
        if accept.is_own(posted.id):
            words = self.tr("Recorded {number}").format(number=posted.number)
            self.toast.say(words, accept.summary(), undo=True)
            self.last.remember(posted)
            self.close_form()
            self.stay_with(str(posted.id))
        elif due.is_own(posted.id):
            words = self.tr("Corrected: the promise is {number} now")
            self.toast.say(words.format(number=posted.number))
            self.close_form()
            self.table.await_key(str(posted.id))
        super().entry_committed(posted)

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """An entry was not taken: its form stays and says why."""
        for form in (self.side.accept, self.side.due):
            if form.is_own(entry):
                form.show_refused(error)
        super().entry_refused(entry, error)

    def chosen(self) -> GoodsItem | None:
        """The thing one is on."""
        key = self.chosen_key
        return self._items.get(key) if key is not None else None

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.head.name(
            self.tr("Goods and services"), self.tr("Counted apart, never added to money")
        )
        for button in (self._new, self._first):
            button.setText(self.tr("Goods at the door"))
            button.setToolTip(self.tr("Note goods that nobody announced (Ctrl+N)"))
        self.list.name(
            {
                "waiting": self.tr("Waiting"),
                "arrived": self.tr("To inspect"),
                "accepted": self.tr("Accepted"),
                "refused": self.tr("Refused"),
                "services": self.tr("Services"),
                "all": self.tr("All"),
            },
            search=self.tr("What, name or initials"),
            tip=self.tr("Show only these: {filter} (Ctrl+Shift+F: the next)"),
        )
        self.list.empty.name(
            self.tr("No goods and no services yet"),
            self.tr(
                "Promises come from the donations (Ctrl+1); what stands at the door, from here."
            ),
        )
        self.list.nothing.name(
            self.tr("Nothing like that"),
            self.tr("Esc in the search, or Ctrl+Shift+F, shows others."),
        )
        self.show_lines()

    def read_books(self) -> None:
        """Go through the books anew."""
        self._items = {item.key: item for item in goods_items(self.book, self.book.deliveries)}
        self.show_lines()

    def show_chosen(self) -> None:
        """Show the thing one is on, beside the list."""
        self.side.show_item(self.chosen())

    def show_lines(self) -> None:
        """Work out what is shown, and the counts."""
        items = tuple(self._items.values())
        group = next(name for name in GOODS_GROUPS if name == self.list.wanted)
        shown = [item for item in items if in_goods_group(item, group) and self._fits(item)]
        self.list.show_order([item.key for item in shown], is_empty=not items)
        self.list.show_counts(
            {name: sum(in_goods_group(item, name) for item in items) for name in GOODS_GROUPS}
        )
        self._show_sums(items)
        words = self.tr("Shown: {count} · their value stands apart and is never added to money")
        self.list.foot.setText(words.format(count=f"{len(shown):,}"))
        self.show_line()

    def _show_sums(self, items: tuple[GoodsItem, ...]) -> None:
        sums, show = goods_sums(items), self.sums.show_figure
        show("promised", self.tr("Promised"), f"{sums.promised:,}", self.tr("not here yet"))
        show("arrived", self.tr("To inspect"), f"{sums.arrived:,}", self.tr("at the door"))
        worth = self.tr("{sum} apart · unvalued: {count}")
        show(
            "accepted",
            self.tr("Accepted"),
            f"{sums.accepted:,}",
            worth.format(sum=yuan(sums.valued_fen), count=f"{sums.unvalued:,}"),
        )
        still = self.tr("still to come: {count}").format(count=f"{sums.offered:,}")
        show("services", self.tr("Services done"), f"{sums.delivered:,}", still)

    def _fits(self, item: GoodsItem) -> bool:
        typed = self.list.typed
        number = item.row.number if item.row is not None else ""
        words = what_words(item, self.look)
        if not typed or typed.upper() in number or typed.lower() in words.lower():
            return True
        return self.book.is_found(item.unit, typed)

    def _cell(self, key: str, name: str) -> Cell:
        return goods_cell(self._items[key], name, self.look, self.book)

    def act(self, what: str) -> None:
        """Do something with the thing one is on, as far as its state lets one."""
        item = self.chosen()
        if not self.side.shows_panel() or item is None:
            return
        if what == "next" and item.state == "promised":
            self.side.begin_arrival(item)
        elif what == "next" and item.state in {"arrived", "offered"}:
            self.side.begin_accept(item)
        elif what == "refuse" and item.state == "arrived":
            self.side.begin_refuse(item)
        elif what == "due" and item.is_promise and item.row is not None:
            self.side.begin_due(item.row)
        elif what == "withdraw" and item.is_promise and item.row is not None:
            self.withdrawing.ask(item.row)
        else:
            self.toast.say(
                self.tr("That is not possible here"),
                self.tr("beside the list stands what can be done"),
                good=False,
            )

    def begin_blank(self) -> None:
        """Open the form of goods that nobody announced."""
        if self.side.shows_panel():
            self.side.begin_arrival(None)

    def _connect(self) -> None:
        side = self.side
        side.panel.asked.connect(self.act)
        side.arrival.delivery_submitted.connect(self.change_submitted)
        side.refuse.refusal_submitted.connect(self.change_submitted)
        side.accept.gift_submitted.connect(self.donation_submitted)
        side.due.due_submitted.connect(self.donation_submitted)
        for button in (self._new, self._first):
            button.clicked.connect(self.begin_blank)
        on_keys(self, {"Ctrl+R": partial(self.act, "refuse")})
