"""The page of the evening: type an entry, glance at the sums, at the journal, at the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.donations_keys import KEYS
from welfare_desk.desk.earlier_gifts import EarlierGifts
from welfare_desk.desk.entry_begun import EntryBegun
from welfare_desk.desk.entry_card import EntryCard
from welfare_desk.desk.entry_house import EntryHouse
from welfare_desk.desk.entry_room import EntryRoom
from welfare_desk.desk.giver_books import GiverBooks
from welfare_desk.desk.journal_view import JournalView
from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.new_unit_panel import NewUnitPanel
from welfare_desk.desk.newcomer import Newcomer
from welfare_desk.desk.pages import Page
from welfare_desk.desk.paper_typing import PaperTyping
from welfare_desk.desk.reallocating import Reallocating
from welfare_desk.desk.settling import Settling
from welfare_desk.desk.splitting import Splitting
from welfare_desk.desk.toast import Toast
from welfare_desk.desk.undo_last import UndoLast
from welfare_desk.desk.undoing import Undoing
from welfare_desk.desk.voiding import Voiding
from welfare_desk.domain.submitted import GiftWanted
from welfare_desk.qtkit.notices import notice_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.desk.stage_column import StageColumn
    from welfare_desk.desk.totals_strip import TotalsStrip
    from welfare_desk.domain.closing import CheckName
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import FieldErrors, KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted
    from welfare_desk.qtkit.notices import Notice
    from welfare_desk.services.lookup import Lookups


WITH_STAGE_PX: Final = 1110
"""So wide the page must be to show the stage beside the entries."""
LOW_PX: Final = 520
"""Where the page is lower, the panel of somebody new is tight."""


class DonationsPage(Page):
    """Entry card, sums and journal on the left, the stage on the right."""

    KEYS: ClassVar[tuple[KeyHint, ...]] = KEYS

    def __init__(
        self, look: Look, strip: TotalsStrip, stage_card: StageColumn, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._strip = strip
        self.journal = JournalView(look)
        self._earlier = EarlierGifts(look)
        self.entry = EntryCard(look, self._slips)
        self.panel = NewUnitPanel(look)
        self.toast = Toast(look, self.journal, self)
        self.voiding = Voiding(look, self.journal, self.toast, self)
        self.reallocating = Reallocating(look, self.journal, self.toast, self)
        self.undoing = Undoing(look, self.journal, self.toast, self)
        self.last = UndoLast(self.toast, self)
        self.begun = EntryBegun(self.entry, self.journal, self)
        self._house = EntryHouse(self.entry)
        self.paper = PaperTyping(self.entry, self)
        self._settling = Settling(self.entry, self.journal.model.row_of, self)
        self._books = GiverBooks(self.entry, self)
        self._splitting = Splitting(self.entry, self)
        self._newcomer = Newcomer(look, self.entry, self.panel, strip, self.journal, self.toast)
        self._refusal: Notice | None = None
        self._event = ""
        self._lay_out(stage_card)
        self._room = EntryRoom(self, self.entry, strip, self.journal, self.panel)
        self._connect()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the books as they stand now."""
        if snapshot.event.id != self._event:
            self._event = snapshot.event.id
            self._earlier.forget()
            self.journal.model.begin_event(snapshot.event.timezone)
        self.journal.take(snapshot.rows)
        parts = (self.begun, self._house, self.paper, self.voiding, self.reallocating)
        for part in (*parts, self.undoing, self._settling, self._books):
            part.show_snapshot(snapshot)
        if snapshot.units is not None:
            self._newcomer.take_register(snapshot.units)
        self.entry.show_next_number(snapshot.next_number)
        self.entry.fields.project.know_state(snapshot.project_rows)
        self.entry.fields.split.know_state(snapshot.project_rows)
        self._earlier.know_projects(snapshot.project_rows)
        self._earlier.take(snapshot.rows, self.entry.fields.unit)

    def use_lookups(self, lookups: Lookups) -> None:
        """Take what the cells search in."""
        self.entry.fields.unit.use_lookup(lookups.units)
        self.entry.fields.project.use_lookup(lookups.projects)
        self.entry.fields.split.use_lookup(lookups.projects)
        self.reallocating.use_lookup(lookups.projects)
        self.panel.check.use_lookalikes(lookups.lookalikes)

    def take_unit(self, unit: Unit) -> bool:
        """A badge was scanned: its unit gives, whatever was typed as its name."""
        if self.entry.line.under_way or self.entry.line.corrects is not None:
            return True
        if self.panel.isVisible():
            self.panel.cancel()
        self.entry.use_unit(unit)
        return True

    def begin_gift(self, wanted: GiftWanted) -> None:
        """Open the line with what is known of a gift, or with the sheet that is typed in."""
        if wanted.sheet is not None:
            self.paper.begin(wanted.sheet)
        else:
            self.begun.begin(wanted)

    def entry_committed(self, posted: Posted) -> None:
        """An entry stands in the ledger; if it is the one typed here, make room for the next."""
        if self._refusal is not None:
            self.notice_settled.emit(self._refusal)
            self._refusal = None
        summary = self.entry.summary()
        if self.entry.entry_committed(posted):
            self.last.remember(posted)
            self.journal.glow_on(posted.id)
            words = self.tr("Recorded {number}").format(number=posted.number)
            self.toast.say(words, summary, undo=True)
        for part in (self.last, self.voiding, self.reallocating, self.undoing):
            part.entry_committed(posted)

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """An entry was not taken: its texts stay, and Enter may be pressed again."""
        parts = (self.last, self.voiding, self.reallocating, self.undoing)
        ours = [part.entry_refused(entry) for part in parts]
        if self.entry.entry_refused(entry, error) or any(ours):
            self._refusal = notice_of(error)
            self.notice_raised.emit(self._refusal)

    def chosen_entry(self) -> EntryId | None:
        """The gift or claim of the journal that one is on, if it stands."""
        row = self.journal.table.chosen_row()
        return None if row is None or row.reversed_by or row.of else row.id

    def settle(self, check: CheckName) -> None:
        """Show the gifts whose giver is to be found."""
        if check == "placeholders":
            self.journal.choose_group("to_find")
            self.journal.start_choosing()

    def list_acts(self) -> None:
        """Open the list of the last acts of this desk, over whatever page is on show."""
        self.undoing.ask()

    def try_again(self) -> None:
        """Record what stands in the line, as Enter would."""
        self.entry.try_again()

    def undo_last(self) -> None:
        """Take the entry back that was recorded here within the last 30 seconds."""
        self.last.undo()

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys that help most here."""
        return (
            ("Enter", self.tr("Record")),
            ("Ctrl+N", self.tr("Somebody new")),
            ("Alt+C", self.tr("Claim")),
            ("Ctrl+Z", self.tr("Undo last")),
            ("Ctrl+D", self.tr("Void chosen")),
            ("F6", self.tr("Next part")),
        )

    def start_typing(self) -> None:
        """Give the keys to the cell of the unit."""
        self.entry.start_typing()

    def regions(self) -> tuple[QWidget, ...]:
        """Entry, journal, stage: what F6 goes through."""
        return (self.entry, self.journal.table, self._stage_card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the entry from anywhere on the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.start_typing()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the line goes before the stage; the stage has a page of its own."""
        super().resizeEvent(event)
        self._stage_card.setVisible(self.width() >= WITH_STAGE_PX)
        self.panel.tighten(on=self.height() < LOW_PX)

    def changeEvent(self, event: QEvent) -> None:
        """Tell the hints in the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.hints_changed.emit()

    def _slips(self, submitted: GiftSubmitted | ClaimSubmitted) -> FieldErrors:
        """What the line makes one ask before it is recorded."""
        line = self.entry.line
        kind = line.unit.kind if line.unit else line.new_unit.kind if line.new_unit else ""
        settled = (line.settled,) if line.settled else ()
        return self._earlier.slips(submitted, kind=kind, settled=settled)

    def _ask_void(self) -> None:
        self.voiding.ask(line_is_free=self.entry.line.is_blank)

    def _lay_out(self, stage_card: StageColumn) -> None:
        self._stage_card = stage_card
        left, both = QVBoxLayout(), QHBoxLayout(self)
        left.setSpacing(10)
        left.addWidget(self.entry)
        left.addWidget(self.panel)
        left.addWidget(self._strip)
        left.addWidget(self.journal, 1)
        left.addStretch(0)
        both.setContentsMargins(14, 12, 14, 10)
        both.setSpacing(12)
        both.addLayout(left, 1)
        both.addWidget(stage_card)

    def _connect_undoing(self) -> None:
        self.toast.undo_pressed.connect(self.last.undo)
        self.toast.acts_pressed.connect(self.undoing.ask)
        self.voiding.reversal_submitted.connect(self.reversal_submitted)
        self.last.reversal_submitted.connect(self.reversal_submitted)
        self.reallocating.reallocation_submitted.connect(self.reallocation_submitted)
        self.undoing.gift_submitted.connect(self.donation_submitted)
        self.undoing.claim_submitted.connect(self.claim_submitted)
        self.undoing.reversal_submitted.connect(self.reversal_submitted)
        self.undoing.reallocation_submitted.connect(self.reallocation_submitted)
        self.undoing.told_elsewhere.connect(self.notice_raised)

    def _connect(self) -> None:
        self._connect_undoing()
        entry = self.entry
        entry.gift_submitted.connect(self.donation_submitted)
        entry.claim_submitted.connect(self.claim_submitted)
        self._newcomer.change_submitted.connect(self.change_submitted)
        self.journal.table.claim_taken.connect(lambda row: self.begin_gift(GiftWanted(claim=row)))
        self.voiding.correction_begun.connect(self.begun.correct)
        self.journal.table.giver_asked.connect(self.begun.find_giver)
        self.journal.void_asked.connect(self._ask_void)
        self.journal.use_asked.connect(self.reallocating.ask)
        on_keys(
            self,
            {
                "Alt+U": lambda: entry.go("unit"),
                "Alt+A": lambda: entry.go("amount"),
                "Alt+P": lambda: entry.go("project"),
                "Alt+R": entry.fields.details.open_note,
                "Alt+S": entry.switch_received,
                "Alt+C": entry.switch_claim,
                "Alt+D": self._splitting.switch,
                "Alt+T": entry.fields.settling.switch,
                "Alt+M": entry.fields.ways.start_choosing,
                "Alt+E": entry.switch_details,
                "Alt+I": lambda: entry.use_unnamed("anonymous"),
                "Alt+W": lambda: entry.use_unnamed("unknown"),
                "Alt+B": self.paper.begin,
                "Ctrl+N": entry.ask_for_new_unit,
                "Ctrl+Z": self.last.undo,
                "Ctrl+R": self.reallocating.ask,
                "Ctrl+D": self._ask_void,
                "Ctrl+F": self.journal.next_group,
                "Ctrl+Shift+F": self.journal.next_group,
            },
        )
