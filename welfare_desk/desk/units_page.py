"""The register page: who is registered, who has arrived, what is booked for them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.lookalike_sweep import LookalikeSweep
from welfare_desk.desk.lookalike_view import LookalikeView
from welfare_desk.desk.pages import Page
from welfare_desk.desk.register_acts import RegisterActs
from welfare_desk.desk.register_book import RegisterBook
from welfare_desk.desk.register_changes import RegisterChanges
from welfare_desk.desk.register_head import RegisterHead
from welfare_desk.desk.register_keys import (
    ACT_KEYS,
    FORM_HINTS,
    KEYS,
    LIST_HINTS,
    MERGE_HINTS,
    PAIR_HINTS,
)
from welfare_desk.desk.register_list import RegisterList
from welfare_desk.desk.register_papers import badges_paper, notice_paper
from welfare_desk.desk.register_side import RegisterSide
from welfare_desk.desk.toast import Toast
from welfare_desk.domain.changes import MergeUnits, PutUnit, TellApart

if TYPE_CHECKING:
    from welfare_desk.desk.keys import Keys
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Event, Unit
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.services.lookup import Lookups

OVER_COUNTS_PX: Final = 2
OVER_BUTTONS_PX: Final = 72
"""Things are told on the counts below the list, and above the buttons below a pair."""


class UnitsPage(Page):
    """The table of units, and beside it the unit one is on or the form one is filling."""

    KEYS = KEYS

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._event: Event | None = None
        self._awaited: UnitId | None = None
        self._book = RegisterBook()
        self.head = RegisterHead(look)
        self.list = RegisterList(look, self._book)
        self.side = RegisterSide(look, self._book)
        self.duplicates = LookalikeView(look, self._book)
        self._sweep = LookalikeSweep(self)
        self._list_room, self._rooms = QWidget(), QStackedWidget()
        self.toast = Toast(look, self.list, self)
        self.toast.stand_over(self.list, OVER_COUNTS_PX)
        self._changes = RegisterChanges(look, self._book, self.toast, self)
        self.acts = RegisterActs(look, self._book, self.list.table, self.side, self._changes)
        self._lay_out()
        self._connect_parts()
        self._connect_keys()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the register as it stands now."""
        self._event = snapshot.event
        zone = snapshot.event.timezone
        self.list.table.units.timezone = self.duplicates.timezone = zone
        self.side.use_zone(zone)
        news = self._book.take(snapshot)
        if news.listed:
            self._sweep.take([self._book.units[unit] for unit in self._book.listed])
        if news or snapshot.kinds is not None:
            self.list.show_news(news)
            self.show_chosen()
        if news or snapshot.distinct is not None:
            self._show_pairs()
        self.head.show_counts(len(self._book.listed), self._book.units_here())
        if self._awaited is not None and self.list.show_unit(self._awaited):
            self._awaited = None

    def use_lookups(self, lookups: Lookups) -> None:
        """Take what is searched in."""
        self.list.use_lookup(lookups.units)
        self.side.use_lookups(lookups)
        self._sweep.use(lookups.lookalikes)

    def change_done(self, changed: Changed) -> bool:
        """A change stands; the form that asked for it closes."""
        own = self._changes.done(changed)
        change = changed.change
        if isinstance(change, PutUnit) and self.side.form.is_own(change):
            for other in self.side.form.apart:
                self.change_submitted.emit(TellApart(unit=change.unit.id, other=other))
            self._back_to_list()
            if not self.list.show_unit(change.unit.id):
                self._awaited = change.unit.id
        return own

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """A change was not taken: its form stays and says why."""
        self.side.show_refused(change, error)
        if isinstance(change, TellApart | MergeUnits):
            other = change.other if isinstance(change, TellApart) else change.into
            self.duplicates.take_back(change.unit, other)
        return self._changes.refused(change, error)

    def take_unit(self, unit: Unit) -> bool:
        """A badge was scanned: check the unit in, and show it unless a form is open."""
        if self.is_listing():
            self.list.show_unit(unit.id)
        self.acts.check_in_scanned(unit)
        return True

    def is_listing(self) -> bool:
        """Whether the list is shown and no form is open."""
        return self._rooms.currentWidget() is self._list_room and self.side.shows_panel()

    def is_deciding(self) -> bool:
        """Whether the pairs that look alike are shown."""
        return self._rooms.currentWidget() is self.duplicates

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys of list, form or pairs."""
        form = MERGE_HINTS if self.side.shows_merging() else FORM_HINTS
        form_or_list = LIST_HINTS if self.side.shows_panel() else form
        hints = PAIR_HINTS if self.is_deciding() else form_or_list
        return tuple((key, self.tr(words)) for key, words in hints)

    def start_typing(self) -> None:
        """Begin in the list, or go on in the form that is open."""
        if self.is_deciding():
            self.duplicates.setFocus()
        elif self.is_listing():
            self.list.go_to_list()
        else:
            self.side.go_on_typing()

    def regions(self) -> tuple[QWidget, ...]:
        """Search, list and what stands beside it: the entries of the unit first, if it has any."""
        if self.is_deciding():
            return (self.duplicates,)
        entries = self.side.panel.booked.entries
        has_entries = self.is_listing() and entries.model().rowCount() > 0
        return (self.list.filter, self.list.table, entries if has_entries else self.side)

    def show_chosen(self) -> None:
        """Show the unit one is on beside the list."""
        self.side.setVisible(not self.is_listing() or self.acts.chosen() is not None)
        zone = self._event.timezone if self._event is not None else ""
        self.side.panel.show_unit(self.list.table.current(), zone)

    def changeEvent(self, event: QEvent) -> None:
        """Tell the hints in the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.hints_changed.emit()

    def _show_pairs(self) -> None:
        book = self._book
        pairs = [
            pair
            for pair in self._sweep.pairs()
            if all(unit.id == book.standing(unit.id) for unit in pair[:2])
            and not book.are_apart(pair[0].id, pair[1].id)
        ]
        self.duplicates.show_pairs(pairs)
        self.list.filter.show_duplicates(len(pairs))

    def _begin_new(self) -> None:
        """Begin somebody new, with the name that was searched for in vain."""
        if self.is_listing():
            typed = self.list.filter.search.text().strip()
            in_vain = self.list.table.current() is None and not typed.isascii()
            self.side.show()
            self.side.open_new(typed if in_vain else "")
        else:
            self.start_typing()

    def _show_badges(self) -> None:
        """Show the badges of the units that are shown, in their order, to be printed."""
        units = [self._book.units[unit] for unit in self.list.table.units.shown()]
        paper = None if self._event is None else badges_paper(self._event, units, self._look)
        if paper is None:
            self.toast.say(self.tr("No unit that is shown has a badge."), good=False)
        else:
            self.paper_wanted.emit(paper)

    def _show_notice(self) -> None:
        if self._event is not None:
            self.paper_wanted.emit(notice_paper(self._event, self._look))

    def _open_duplicates(self) -> None:
        if self.is_listing():
            self._rooms.setCurrentWidget(self.duplicates)
            self.toast.stand_over(self.duplicates, OVER_BUTTONS_PX)
            self.duplicates.setFocus()
            self.hints_changed.emit()

    def _back_to_list(self) -> None:
        self._rooms.setCurrentWidget(self._list_room)
        self.toast.stand_over(self.list, OVER_COUNTS_PX)
        self.side.show_panel()
        self.show_chosen()
        self.list.go_to_list()

    def _go_to_same(self, unit: Unit) -> None:
        """What was typed is a unit that stands: nothing is saved, that unit is shown."""
        self._back_to_list()
        self.list.show_unit(unit.id)

    def _decide(self, change: MergeUnits | TellApart) -> None:
        self._changes.ask(change)
        if self.side.shows_merging():
            self._back_to_list()

    def _connect_parts(self) -> None:
        side, acts, table = self.side, self.acts, self.list.table
        self._changes.submitted.connect(self.change_submitted)
        for part in (self.head, self.list):
            part.new_wanted.connect(self._begin_new)
            part.import_wanted.connect(lambda: self.import_wanted.emit("units"))
        self.head.badges_wanted.connect(self._show_badges)
        self.head.notice_wanted.connect(self._show_notice)
        table.chosen.connect(lambda _unit: self.show_chosen())
        table.gift_wanted.connect(partial(acts.act, "gift"))
        table.check_in_wanted.connect(partial(acts.act, "check_in"))
        self.list.filter.duplicates_wanted.connect(self._open_duplicates)
        side.panel.asked.connect(acts.act)
        side.panel.check_in.checked_in.connect(acts.check_in)
        side.panel.check_in.taken_back.connect(partial(acts.act, "take_back"))
        side.panel.check_in.left.connect(self.list.go_to_list)
        side.panel.booked.taken.connect(acts.take_entry)
        side.panel.merged.part_wanted.connect(acts.part)
        side.form.submitted.connect(self._changes.ask)
        side.form.same_as.connect(self._go_to_same)
        side.merging.decided.connect(self._decide)
        side.left.connect(self._back_to_list)
        side.turned.connect(self.hints_changed)
        acts.gift_wanted.connect(self.gift_wanted)
        acts.claim_wanted.connect(self.claim_wanted)
        acts.done.connect(self.list.go_to_list)
        self.duplicates.decided.connect(self._decide)
        self.duplicates.left.connect(self._back_to_list)
        self._sweep.found.connect(self._show_pairs)

    def _connect_keys(self) -> None:
        on_keys(self, {key: partial(self.acts.act, what) for key, what in ACT_KEYS.items()})
        keys: Keys = {
            "Ctrl+N": self._begin_new,
            "Ctrl+I": lambda: self.import_wanted.emit("units"),
            "Ctrl+P": self._show_badges,
            "Ctrl+Shift+P": self._show_notice,
            "Ctrl+F": self.list.go_to_search,
            "Ctrl+Z": self._changes.undo,
            "Alt+D": self._open_duplicates,
            "Ctrl+Shift+F": self.list.filter.next_family,
            "Alt+R": self.list.filter.next_arrived,
            "Alt+G": self.list.filter.switch_approval,
            "Alt+O": self.list.sort_by_next,
        }
        on_keys(self, keys)

    def _lay_out(self) -> None:
        columns = QHBoxLayout(self._list_room)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        columns.addWidget(self.list, 1)
        columns.addWidget(self.side)
        self._rooms.addWidget(self._list_room)
        self._rooms.addWidget(self.duplicates)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 12, 14, 10)
        page.setSpacing(10)
        page.addWidget(self.head)
        page.addWidget(self._rooms, 1)
