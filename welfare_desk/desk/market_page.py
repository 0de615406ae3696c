"""The market page: what the projects need, what came, who takes them on.

Claims are made here, places kept, projects put on the list and presented in their order.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.hold_clock import HoldClock
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.market_books import MarketBooks
from welfare_desk.desk.market_head import MarketHead
from welfare_desk.desk.market_keys import LIST_KEYS, MarketHints
from welfare_desk.desk.market_list import MarketList
from welfare_desk.desk.market_news import MarketNews
from welfare_desk.desk.market_side import MarketSide
from welfare_desk.desk.market_withdrawing import Withdrawing
from welfare_desk.desk.pages import Page
from welfare_desk.desk.toast import Toast
from welfare_desk.domain.changes import EndHold, KeepHold, OrderProjects, OrderTurns, PutProject
from welfare_desk.domain.photo_names import photo_folder
from welfare_desk.domain.project_state import counts_places, is_offered
from welfare_desk.domain.submitted import GiftWanted

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.keys import Keys
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.market_books import ClaimSeen
    from welfare_desk.desk.market_list import MarketView
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId, LineId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.services.lookup import Lookups


class MarketPage(Page):
    """The list of projects, and beside it the project one is on or the form that is open."""

    KEYS: ClassVar[tuple[KeyHint, ...]] = LIST_KEYS

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.books = MarketBooks()
        self.head = MarketHead(look)
        self.list = MarketList(look, self.books)
        self.side = MarketSide(look, self.books)
        self.toast = Toast(look, self.list, self)
        self._hints = MarketHints(self)
        self._news = MarketNews(look, self.side, self.toast, self)
        self._withdrawing = Withdrawing(look, self.books, self.toast, self)
        self._clock = HoldClock(self)
        self._lay_out()
        self._connect()
        self._connect_keys()

    def is_claiming(self) -> bool:
        """Whether the form of a claim is open."""
        return self.side.name == "claim"

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the projects as they stand now."""
        same = snapshot.event.id == self.books.event
        full = self.books.full_lines() if same else frozenset()
        self.books.take(snapshot)
        self._show_books(full)
        put = self._news.put_project(self.books)
        if put is not None:
            self._end_form()
            self.list.choose(put.project.id)

    def show_opened(self, opened: OpenedFile) -> None:
        """Know where the photos lie: in the folder beside the file."""
        self.side.detail.folder = photo_folder(opened.path)

    def use_lookups(self, lookups: Lookups) -> None:
        """Search units and projects in these."""
        self.side.use_lookup(lookups.units)
        self.list.use_lookup(lookups.projects)

    def entry_committed(self, posted: Posted) -> None:
        """The claim stands: close its form and say its number."""
        if self.side.claim.is_own(posted.id):
            self._end_form()
            words = self.tr("The claim is recorded as {number}.")
            self.toast.say(words.format(number=posted.number))
        self._withdrawing.entry_committed(posted)

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """The claim was not taken: its form stays and says why."""
        if self.side.claim.is_own(entry):
            self.side.claim.show_refused(error)
        self._withdrawing.entry_refused(entry, error)

    def change_done(self, changed: Changed) -> bool:
        """A change of ours stands."""
        if self.side.hold.is_own(changed.change):
            self._end_form()
        return self._news.change_done(changed)

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """A change was not taken: its form stays and says why."""
        if isinstance(change, OrderProjects | OrderTurns):
            self.list.refresh()  # what was shown moved at once goes back to its place
        form = next((one for one in (self.side.hold, self.side.form) if one.is_own(change)), None)
        if form is None or not form.isVisible():
            return False
        form.show_refused(error)
        return True

    def take_unit(self, unit: Unit) -> bool:
        """A badge was scanned: it names the unit of the form that is open."""
        if self.is_claiming():
            self.side.claim.take_unit(unit)
        elif self.side.name == "hold":
            self.side.hold.take_unit(unit)
        return self.side.name in {"claim", "hold"}

    def begin_claim_of(self, unit: Unit) -> None:
        """Claim the project one is on for this unit."""
        row = self.list.current()
        if row is None or not is_offered(row):
            row = next((each for each in self.books.projects if is_offered(each)), None)
        if row is not None and not self._is_listing_still():
            self.side.begin_claim(row, unit)

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys of list and form."""
        return self._hints.of(self.side.name, self.list.view)

    def start_typing(self) -> None:
        """Begin in the list, or go on in the form that is open."""
        if self.side.name != "detail":
            self.side.start_typing()
        elif self.books.projects:
            self.list.start_typing()
        else:
            self.head.add.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the form from the list, too."""
        if event.key() == Qt.Key.Key_Escape and self.side.name != "detail":
            self._end_form()
        else:
            super().keyPressEvent(event)

    def chosen_entry(self) -> EntryId | None:
        """The claim that one is on, to be thanked now."""
        seen = self._chosen_claim()
        return None if seen is None else seen.row.id

    def regions(self) -> tuple[QWidget, ...]:
        """The list and the panel beside it."""
        return (self.list.place, self.side)

    def _look_again(self) -> None:
        """A kept place ran out: it is free again, and whoever waits is told of."""
        full = self.books.full_lines()
        self.books.look_again()
        self._show_books(full)

    def _show_books(self, full_before: frozenset[LineId]) -> None:
        self.list.refresh()
        self.side.show_row(self.list.current())
        self.side.refresh()
        self.head.show_rows(self.books.projects)
        self._news.tell_freed(full_before, self.books)
        self._clock.watch(self.books.holds)

    def _is_listing_still(self) -> bool:
        """Whether a project is being typed, which nothing shall throw away; say so."""
        typed = self.side.name == "project"
        if typed:
            words = self.tr("A project is being typed: save it (Enter), or leave it (Esc)")
            self.toast.say(words, good=False)
        return typed

    def _begin_claim(self, row: ProjectRow | None) -> None:
        if self._is_listing_still():
            return
        if row is not None and is_offered(row):
            self.side.begin_claim(row)
        elif row is not None:
            words = self.tr("This project is not on the list: publish it first (Ctrl+U)")
            self.toast.say(words, good=False)

    def _begin_hold(self, row: ProjectRow | None) -> None:
        if self._is_listing_still():
            return
        if self.is_claiming():
            row = self.side.claim.project
        if row is None or not is_offered(row):
            return
        if counts_places(row):
            self.side.begin_hold(row)
        else:
            words = self.tr("Nobody counts places here, so none has to be kept")
            self.toast.say(
                words, self.tr("claim it, or give a need its places (Ctrl+E)"), good=False
            )

    def _begin_project(self) -> None:
        if self.side.name == "detail":
            self.side.begin_project()

    def _begin_change(self, row: ProjectRow | None) -> None:
        if row is not None and self.side.name == "detail":
            self.side.begin_change(row)

    def _publish(self, row: ProjectRow | None) -> None:
        if row is not None and not is_offered(row):
            project = replace(row.project, state="published")
            change = PutProject(project=project, fields=frozenset({"state"}))
            self.change_submitted.emit(change)

    def _end_form(self) -> None:
        self.side.close_form()
        self.start_typing()

    def _want_gift(self, seen: ClaimSeen | None) -> None:
        """Lead to the donation line, with all that the claim says."""
        if seen is not None:
            row = self.books.project(seen.row.project)
            about = row.project if row else None
            self.gift_wanted.emit(GiftWanted(unit=seen.unit, claim=seen.row, project=about))

    def _chosen_claim(self) -> ClaimSeen | None:
        """The claim that Ctrl+D and Ctrl+G are about."""
        if self.list.view == "turns" and self.list.turns.hasFocus():
            return self.list.turns.current_claim()
        return self.side.detail.claims.current_claim()

    def _show_view(self, view: MarketView) -> None:
        self.list.show_view(view)
        self.hints_changed.emit()

    def _connect(self) -> None:
        side, detail, change = self.side, self.side.detail, self.change_submitted.emit
        self.head.view_chosen.connect(self._show_view)
        self.list.chosen.connect(side.show_row)
        self.list.claim_wanted.connect(self._begin_claim)
        self.list.change_submitted.connect(self.change_submitted)
        self.list.gift_wanted.connect(self._want_gift)
        detail.claim_wanted.connect(self._begin_claim)
        detail.change_wanted.connect(self._begin_change)
        detail.hold_wanted.connect(self._begin_hold)
        detail.publish_wanted.connect(self._publish)
        detail.claims.entered.connect(lambda: self._want_gift(detail.claims.current_claim()))
        detail.holds.claim_wanted.connect(side.begin_claim_of_hold)
        detail.holds.keep_wanted.connect(lambda hold: change(KeepHold(hold=hold.id)))
        detail.holds.end_wanted.connect(lambda hold: change(EndHold(hold=hold.id)))
        side.claim.claim_submitted.connect(self.claim_submitted)
        side.claim.hold_wanted.connect(lambda: self._begin_hold(None))
        for asked in (side.hold.hold_asked, side.form.project_put, side.form.photo_attached):
            asked.connect(self.change_submitted)
        side.turned.connect(self.hints_changed)
        for form in (side.claim, side.hold, side.form):
            form.left.connect(self._end_form)
        self._clock.ran_out.connect(self._look_again)
        self._withdrawing.reversal_submitted.connect(self.reversal_submitted)
        self.head.add.clicked.connect(self._begin_project)
        self.head.bring.clicked.connect(lambda: self.import_wanted.emit("projects"))

    def _connect_keys(self) -> None:
        acts: Keys = {
            "Ctrl+L": lambda: self._begin_claim(self.list.current()),
            "Ctrl+H": lambda: self._begin_hold(self.list.current()),
            "Ctrl+N": self._begin_project,
            "Ctrl+E": lambda: self._begin_change(self.list.current()),
            "Ctrl+U": lambda: self._publish(self.list.current()),
            "Ctrl+D": lambda: self._withdrawing.ask(self._chosen_claim()),
            "Ctrl+F": self.list.start_searching,
            "Ctrl+Shift+F": self.list.filter.choose_next,
            "Ctrl+T": self.head.choose_next,
            "Ctrl+I": lambda: self.import_wanted.emit("projects"),
        }
        on_keys(self, acts)

    def _lay_out(self) -> None:
        columns, page = QHBoxLayout(), QVBoxLayout(self)
        columns.setSpacing(12)
        columns.addWidget(self.list, 1)
        columns.addWidget(self.side)
        page.setContentsMargins(14, 12, 14, 10)
        page.setSpacing(9)
        page.addWidget(self.head)
        page.addLayout(columns, 1)
