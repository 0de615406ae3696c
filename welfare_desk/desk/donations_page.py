"""The page of the evening: type an entry, glance at the sums, at the journal, at the stage."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.entry_card import EntryCard
from welfare_desk.desk.entry_line import new_entry_id
from welfare_desk.desk.journal_view import JournalView
from welfare_desk.desk.journal_words import REVERSED, amount_words, unit_words
from welfare_desk.desk.new_unit_panel import NewUnitPanel
from welfare_desk.desk.pages import Page
from welfare_desk.desk.reversal_sheet import ReversalSheet
from welfare_desk.desk.toast import Toast
from welfare_desk.domain.reversal_draft import ReversalDraft
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.local_time import local_time
from welfare_desk.qtkit.notices import notice_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.desk.stage_column import StageColumn
    from welfare_desk.desk.totals_strip import TotalsStrip
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.submitted import ReversalSubmitted
    from welfare_desk.domain.unit_draft import NewUnitDraft
    from welfare_desk.services.lookup import Lookup, ProjectLookup

UNDO: Final = timedelta(seconds=30)


class DonationsPage(Page):
    """Entry card, sums and journal on the left, the stage on the right."""

    donation_submitted = Signal(object)
    claim_submitted = Signal(object)
    unit_submitted = Signal(object)
    reversal_submitted = Signal(object)

    KEYS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Enter", QT_TRANSLATE_NOOP("DonationsPage", "Next empty cell; none empty: record")),
        ("Esc", QT_TRANSLATE_NOOP("DonationsPage", "Back to the unit; close a list or sheet")),
        ("Alt+U", QT_TRANSLATE_NOOP("DonationsPage", "Unit or name")),
        ("Alt+A", QT_TRANSLATE_NOOP("DonationsPage", "Amount or quantity")),
        ("Alt+P", QT_TRANSLATE_NOOP("DonationsPage", "Project")),
        ("Alt+R", QT_TRANSLATE_NOOP("DonationsPage", "Note")),
        ("Alt+S", QT_TRANSLATE_NOOP("DonationsPage", "Received or pledged")),
        ("Alt+C", QT_TRANSLATE_NOOP("DonationsPage", "Claim, or gift again")),
        ("Alt+M", QT_TRANSLATE_NOOP("DonationsPage", "How it comes, then a digit")),
        ("Ctrl+N", QT_TRANSLATE_NOOP("DonationsPage", "Register somebody new")),
        ("Ctrl+Z", QT_TRANSLATE_NOOP("DonationsPage", "Undo the last entry, within 30 seconds")),
        ("Ctrl+D", QT_TRANSLATE_NOOP("DonationsPage", "Void the chosen entry")),
        ("Ctrl+F", QT_TRANSLATE_NOOP("DonationsPage", "Next filter of the journal")),
    )

    def __init__(
        self, look: Look, strip: TotalsStrip, stage_card: StageColumn, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._strip = strip
        self.entry = EntryCard(look)
        self.panel = NewUnitPanel(look)
        self.journal = JournalView(look)
        self.toast = Toast(look, self.journal, self)
        self._sheet: ReversalSheet | None = None
        self._last: Posted | None = None
        self._taking_back: ReversalSubmitted | None = None
        self._raised_fen = 0
        self._event = self._timezone = ""
        self._lay_out(stage_card)
        self._connect()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the books as they stand now."""
        if snapshot.event.id != self._event:
            self._event = snapshot.event.id
            self._timezone = snapshot.event.timezone
            self.journal.model.begin_event(snapshot.event.timezone)
        self.journal.take(snapshot.rows)
        self._raised_fen = snapshot.figures.sums.raised_fen
        self.entry.show_next_number(snapshot.next_number)
        self.entry.fields.project.know_state(snapshot.project_rows)
        for row in snapshot.rows:
            if row.unit is not None and row.kind in {"donation", "pledge"}:
                words = f"{row.number} {amount_words(row, self._look.language)}"
                self.entry.fields.unit.know_earlier(row.unit, words)

    def use_lookups(self, units: Lookup, projects: ProjectLookup) -> None:
        """Take what the cells search in."""
        self.entry.fields.unit.use_lookup(units)
        self.entry.fields.project.use_lookup(projects)

    def entry_committed(self, posted: Posted) -> None:
        """An entry stands in the ledger; if it is the one typed here, make room for the next."""
        if self.entry.entry_committed(posted):
            self._last = posted
            self.journal.glow_on(posted.id)
            self._tell_recorded(posted)
        elif self._taking_back is not None and posted.id == self._taking_back.id:
            row = self.journal.model.row_of(self._taking_back.entry.of)
            self._taking_back = None
            number = row.number if row else posted.number
            self.toast.say(self.tr("Void: {number}").format(number=number))

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """An entry was not taken: its texts stay, and Enter may be pressed again."""
        reversal = self._taking_back is not None and entry == self._taking_back.id
        if reversal:
            self._taking_back = None
        if self.entry.entry_refused(entry, error) or reversal:
            self.notice_raised.emit(notice_of(error))

    def undo_last(self) -> None:
        """Take the entry back that was recorded here within the last 30 seconds."""
        last = self._last
        if last is None or datetime.now(UTC) - last.at > UNDO:
            self.toast.say(
                self.tr("Nothing of the last 30 seconds can be undone"),
                self.tr("choose the entry, then Ctrl+D"),
                good=False,
            )
            return
        reason = self.tr("Undone right after it was recorded")
        draft = ReversalDraft(id=new_entry_id(), of=last.id, because="void", reason=reason)
        self._last = None
        parsed = draft.parse()
        if parsed.value is not None:
            self._take_back(parsed.value)

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

    def changeEvent(self, event: QEvent) -> None:
        """Tell the hints in the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.hints_changed.emit()

    def _lay_out(self, stage_card: StageColumn) -> None:
        self._stage_card = stage_card
        left, both = QVBoxLayout(), QHBoxLayout(self)
        left.setSpacing(10)
        left.addWidget(self.entry)
        left.addWidget(self.panel)
        left.addWidget(self._strip)
        left.addWidget(self.journal, 1)
        both.setContentsMargins(14, 12, 14, 10)
        both.setSpacing(12)
        both.addLayout(left, 1)
        both.addWidget(stage_card)

    def _connect(self) -> None:
        entry, panel = self.entry, self.panel
        entry.gift_submitted.connect(self.donation_submitted)
        entry.claim_submitted.connect(self.claim_submitted)
        entry.new_unit_wanted.connect(self._open_panel)
        panel.drafted.connect(self._use_new_unit)
        panel.unit_submitted.connect(self._register)
        panel.closed.connect(self._close_panel)
        self.toast.undo_pressed.connect(self.undo_last)
        keys: dict[str, Callable[[], None]] = {
            "Alt+U": lambda: entry.go("unit"),
            "Alt+A": lambda: entry.go("amount"),
            "Alt+P": lambda: entry.go("project"),
            "Alt+R": entry.fields.details.open_note,
            "Alt+S": entry.switch_received,
            "Alt+C": entry.switch_claim,
            "Alt+M": entry.fields.ways.start_choosing,
            "Ctrl+N": entry.ask_for_new_unit,
            "Ctrl+Z": self.undo_last,
            "Ctrl+D": self._ask_reversal,
            "Ctrl+F": self.journal.next_group,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _open_panel(self, draft: NewUnitDraft | str) -> None:
        self._strip.hide()
        self.entry.fields.set_kind("card")
        self.panel.open(draft)

    def _close_panel(self) -> None:
        self._back_to_entry()
        self.start_typing()

    def _use_new_unit(self, draft: NewUnitDraft) -> None:
        self._back_to_entry()
        self.entry.use_new_unit(draft)

    def _back_to_entry(self) -> None:
        """The panel is closed: the crimson frame stands round the entry again."""
        self._strip.show()
        self.entry.fields.set_kind("hot")

    def _register(self, submitted: object) -> None:
        """Register without an entry; the line goes on with whatever was typed."""
        self._close_panel()
        self.unit_submitted.emit(submitted)

    def _ask_reversal(self) -> None:
        row = self.journal.table.chosen_row()
        if row is None:
            self.toast.say(
                self.tr("No entry is chosen"),
                self.tr("F6 leads to the list, ↑ and ↓ choose"),
                good=False,
            )
        elif row.state in REVERSED or row.kind == "reversal":
            self.toast.say(
                self.tr("{number} cannot be voided").format(number=row.number),
                self.tr("it is void already, or voids another entry"),
                good=False,
            )
        else:
            self._open_sheet(row)

    def _open_sheet(self, row: JournalRow) -> None:
        if self._sheet is None:
            self._sheet = ReversalSheet(self._look, self.window())
            self._sheet.reversal_submitted.connect(self._take_back)
        today = local_time(datetime.now(UTC), self._timezone).date()
        self._sheet.ask(row, raised_fen=self._raised_fen, today=today)

    def _take_back(self, submitted: ReversalSubmitted) -> None:
        self._taking_back = submitted
        self.reversal_submitted.emit(submitted)

    def _tell_recorded(self, posted: Posted) -> None:
        """Say what was just recorded, and that it can be undone."""
        row = self.journal.model.row_of(posted.id)
        language = self._look.language
        more = f"{unit_words(row, language)} · {amount_words(row, language)}" if row else ""
        words = self.tr("Recorded {number}").format(number=posted.number)
        self.toast.say(words, more, undo=True)
