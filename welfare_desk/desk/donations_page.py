"""The page of the evening: type an entry, glance at the sums, at the journal, at the stage."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.entry_again import line_again
from welfare_desk.desk.entry_card import EntryCard
from welfare_desk.desk.journal_view import JournalView
from welfare_desk.desk.journal_words import amount_words
from welfare_desk.desk.new_unit_panel import NewUnitPanel
from welfare_desk.desk.pages import Page
from welfare_desk.desk.settling import Settling
from welfare_desk.desk.toast import Toast
from welfare_desk.desk.voiding import Voiding
from welfare_desk.domain.changes import PutUnit
from welfare_desk.domain.entries import Claim
from welfare_desk.domain.slips import slips
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import notice_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from welfare_desk.desk.entry_again import Correction
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.desk.stage_column import StageColumn
    from welfare_desk.desk.totals_strip import TotalsStrip
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import FieldErrors, KnownError
    from welfare_desk.domain.ids import EntryId, ProjectId, UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Project, Unit
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted, UnitSubmitted
    from welfare_desk.domain.unit_draft import NewUnitDraft
    from welfare_desk.qtkit.notices import Notice
    from welfare_desk.services.lookup import Lookups


WITH_STAGE_PX: Final = 1110
"""So wide the page must be to show the stage beside the entries."""
WITH_PANEL_PX: Final = 520
"""So high it must be to show the entries below the panel of somebody new."""


class DonationsPage(Page):
    """Entry card, sums and journal on the left, the stage on the right."""

    KEYS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Enter", QT_TRANSLATE_NOOP("DonationsPage", "Next empty cell; none empty: record")),
        ("Esc", QT_TRANSLATE_NOOP("DonationsPage", "Back to the unit; close a list or sheet")),
        ("Alt+U", QT_TRANSLATE_NOOP("DonationsPage", "Unit or name")),
        ("Alt+A", QT_TRANSLATE_NOOP("DonationsPage", "Amount or quantity")),
        ("Alt+P", QT_TRANSLATE_NOOP("DonationsPage", "Project")),
        ("Alt+R", QT_TRANSLATE_NOOP("DonationsPage", "Note")),
        ("Alt+S", QT_TRANSLATE_NOOP("DonationsPage", "Received or pledged")),
        ("Alt+C", QT_TRANSLATE_NOOP("DonationsPage", "Claim, or gift again")),
        ("Alt+T", QT_TRANSLATE_NOOP("DonationsPage", "Settle an open pledge of the unit")),
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
        self.entry = EntryCard(look, self._slips)
        self.panel = NewUnitPanel(look)
        self.journal = JournalView(look)
        self.toast = Toast(look, self.journal, self)
        self._voiding = Voiding(look, self.journal, self.toast, self)
        self._settling = Settling(self.entry, self)
        self._latest: dict[UnitId, JournalRow] = {}
        self._units: dict[UnitId, Unit] = {}
        self._registering: UnitId | None = None
        self._projects: dict[ProjectId, Project] = {}
        self._refusal: Notice | None = None
        self._event = ""
        self._lay_out(stage_card)
        self._connect()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the books as they stand now."""
        if snapshot.event.id != self._event:
            self._event = snapshot.event.id
            self._latest.clear()
            self.journal.model.begin_event(snapshot.event.timezone)
        self.journal.take(snapshot.rows)
        self._voiding.show_snapshot(snapshot)
        self._settling.show_snapshot(snapshot)
        if snapshot.units is not None:
            self._take_register(snapshot.units)
        if snapshot.projects is not None:
            self._projects = {project.id: project for project in snapshot.projects}
        self.entry.show_next_number(snapshot.next_number)
        self.entry.fields.project.know_state(snapshot.project_rows)
        for row in snapshot.rows:
            if row.unit is not None and row.kind in {"donation", "pledge"}:
                self._remember(row.unit, row)

    def use_lookups(self, lookups: Lookups) -> None:
        """Take what the cells search in."""
        self.entry.fields.unit.use_lookup(lookups.units)
        self.entry.fields.project.use_lookup(lookups.projects)

    def entry_committed(self, posted: Posted) -> None:
        """An entry stands in the ledger; if it is the one typed here, make room for the next."""
        if self._refusal is not None:
            self.notice_settled.emit(self._refusal)
            self._refusal = None
        summary = self.entry.summary()
        if self.entry.entry_committed(posted):
            self._voiding.remember(posted)
            self.journal.glow_on(posted.id)
            words = self.tr("Recorded {number}").format(number=posted.number)
            self.toast.say(words, summary, undo=True)
        self._voiding.entry_committed(posted)

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """An entry was not taken: its texts stay, and Enter may be pressed again."""
        if self.entry.entry_refused(entry, error) or self._voiding.entry_refused(entry):
            self._refusal = notice_of(error)
            self.notice_raised.emit(self._refusal)

    def undo_last(self) -> None:
        """Take the entry back that was recorded here within the last 30 seconds."""
        self._voiding.undo_last()

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
        left.addStretch(0)
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
        self.toast.undo_pressed.connect(self._voiding.undo_last)
        self._voiding.reversal_submitted.connect(self.reversal_submitted)
        self._voiding.correction_begun.connect(self._correct)
        keys: dict[str, Callable[[], None]] = {
            "Alt+U": lambda: entry.go("unit"),
            "Alt+A": lambda: entry.go("amount"),
            "Alt+P": lambda: entry.go("project"),
            "Alt+R": entry.fields.details.open_note,
            "Alt+S": entry.switch_received,
            "Alt+C": entry.switch_claim,
            "Alt+T": entry.fields.settling.switch,
            "Alt+M": entry.fields.ways.start_choosing,
            "Ctrl+N": entry.ask_for_new_unit,
            "Ctrl+Z": self._voiding.undo_last,
            "Ctrl+D": lambda: self._voiding.ask(line_is_free=entry.line.is_blank),
            "Ctrl+F": self.journal.next_group,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _open_panel(self, draft: NewUnitDraft | str) -> None:
        self._strip.hide()
        self.journal.setVisible(self.height() >= WITH_PANEL_PX)
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
        self.journal.show()
        self.entry.fields.set_kind("hot")

    def _register(self, submitted: UnitSubmitted) -> None:
        """Register without an entry; the line goes on with whatever was typed."""
        self._close_panel()
        self._registering = submitted.unit.id
        self.change_submitted.emit(PutUnit(unit=submitted.unit))

    def _take_register(self, units: Iterable[Unit]) -> None:
        """Know the units; one that was registered here is picked as soon as it stands there."""
        self._units = {unit.id: unit for unit in units}
        unit = self._units.get(self._registering) if self._registering else None
        if unit is not None:
            self._registering = None
            name = self._look.reads(unit.name)
            self.toast.say(self.tr("Registered: {name}").format(name=name))
            if self.entry.line.is_empty("unit"):
                self.entry.use_unit(unit)

    def _correct(self, correction: Correction) -> None:
        """Put a wrong entry back into the line; nothing is taken back before it is recorded."""
        row = correction.row
        unit = self._units.get(row.unit) if row.unit else None
        project = self._projects.get(row.project) if row.project else None
        words = self.tr("Put {number} right, then Enter; Esc twice leaves it as it was")
        pledge = self.journal.model.row_of(row.settles[0]) if row.settles else None
        line = line_again(correction, unit, project, pledge)
        self.entry.use_line(line, words.format(number=row.number))

    def _remember(self, unit: UnitId, row: JournalRow) -> None:
        """Know a unit's last gift, beside its name and for a second look."""
        words = f"{row.number} {amount_words(row, self._look.language)}"
        self.entry.fields.unit.know_earlier(unit, words)
        if row.form == "money" and row.reversed_by is None:
            self._latest[unit] = row

    def _slips(self, submitted: GiftSubmitted | ClaimSubmitted) -> FieldErrors:
        """What a gift makes one ask before it is recorded."""
        gift = submitted.entry
        if isinstance(gift, Claim):
            return {}
        last = self._latest.get(gift.unit) if gift.unit else None
        wrong = submitted.corrects.entry.of if submitted.corrects else None
        rows = (row for row in self.journal.model.newest() if row.id != wrong)
        return slips(gift, rows, None if wrong else last, datetime.now(UTC))
