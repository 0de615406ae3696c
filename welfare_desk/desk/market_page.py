"""The market page: what the projects need, what came, who takes them on; claims are made here."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.claim_panel import ClaimPanel
from welfare_desk.desk.market_filter import MarketFilter, is_filled
from welfare_desk.desk.page_head import PageHead
from welfare_desk.desk.pages import Page
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.project_panel import ProjectPanel
from welfare_desk.desk.project_table import ProjectTable
from welfare_desk.desk.toast import Toast
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.services.lookup import Lookup

SIDE_PX = 348


class MarketPage(Page):
    """The table of projects, and beside it the project one is on or the claim one is making."""

    claim_submitted = Signal(object)

    KEYS: ClassVar = (
        ("↑ ↓", QT_TRANSLATE_NOOP("MarketPage", "Choose a project")),
        ("Ctrl+L", QT_TRANSLATE_NOOP("MarketPage", "Claim the chosen project")),
        ("Enter", QT_TRANSLATE_NOOP("MarketPage", "Claim; in the form: record the claim")),
        ("Esc", QT_TRANSLATE_NOOP("MarketPage", "Back to the list")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[ProjectRow, ...] = ()
        self._head = PageHead(look)
        self._filter = MarketFilter(look)
        self._table = ProjectTable(look)
        self._panel = ProjectPanel(look)
        self._claim = ClaimPanel(look)
        self._side = QStackedWidget()
        self._side.addWidget(self._panel)
        self._side.addWidget(self._claim)
        self.toast = Toast(look, self._table, self)
        self._lay_out(look)
        self._filter.changed.connect(self._show_rows)
        self._table.chosen.connect(self._panel.show_row)
        self._table.claim_wanted.connect(self._begin_claim)
        self._panel.claim_wanted.connect(self._begin_claim)
        self._claim.left.connect(self._end_claim)
        self._claim.claim_submitted.connect(self.claim_submitted)
        claim_key = QShortcut(QKeySequence("Ctrl+L"), self)
        claim_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        claim_key.activated.connect(lambda: self._begin_claim(self._table.current()))
        self.retranslate()

    def is_claiming(self) -> bool:
        """Whether the form of a claim is open."""
        return self._side.currentWidget() is self._claim

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the projects as they stand now."""
        self._rows = snapshot.project_rows
        self._filter.show_counts(self._rows)
        self._show_rows()
        self._name_head()

    def use_lookup(self, lookup: Lookup | None) -> None:
        """Search units in this index."""
        self._claim.use_lookup(lookup)

    def entry_committed(self, posted: Posted) -> None:
        """The claim stands: close its form and say its number."""
        if self._claim.is_own(posted.id):
            self._end_claim()
            words = self.tr("The claim is recorded as {number}.")
            self.toast.say(words.format(number=posted.number))

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """The claim was not taken: its form stays and says why."""
        if self._claim.is_own(entry):
            self._claim.show_refused(error)

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys of list and form."""
        if self.is_claiming():
            return (
                ("Enter", self.tr("record the claim")),
                ("Alt+U", self.tr("who claims it")),
                ("Esc", self.tr("back to the list")),
                ("F1", self.tr("all keys")),
            )
        return (
            ("↑ ↓", self.tr("choose a project")),
            ("Enter", self.tr("claim it")),
            ("F6", self.tr("next part")),
            ("F1", self.tr("all keys")),
        )

    def start_typing(self) -> None:
        """Begin in the list, or go on in the form."""
        (self._claim if self.is_claiming() else self._table).setFocus()

    def regions(self) -> tuple[QWidget, ...]:
        """The list and the panel beside it."""
        return (self._table, self._side)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._table.setAccessibleName(self.tr("Projects"))
        self._name_head()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_rows(self) -> None:
        self._table.show_rows(self._filter.filtered(self._rows))

    def _name_head(self) -> None:
        filled = sum(is_filled(row) for row in self._rows)
        claimed = sum(row.claims > 0 for row in self._rows)
        words = self.tr("Projects: {count} · claimed: {claimed} · filled: {filled}")
        more = words.format(count=len(self._rows), claimed=claimed, filled=filled)
        self._head.name(self.tr("Market"), more)

    def _begin_claim(self, row: ProjectRow | None) -> None:
        if row is None:
            return
        self._side.setCurrentWidget(self._claim)
        self._claim.open_for(row.project)
        self.hints_changed.emit()

    def _end_claim(self) -> None:
        self._side.setCurrentWidget(self._panel)
        self._table.setFocus()
        self.hints_changed.emit()

    def _lay_out(self, look: Look) -> None:
        card = Card(look)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 8, 1, 8)
        inside.setSpacing(7)
        inside.addWidget(self._filter)
        inside.addWidget(self._table)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(card, 1)
        columns.addWidget(scrolled(self._side, width_px=SIDE_PX))
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 12, 14, 10)
        page.setSpacing(10)
        page.addWidget(self._head)
        page.addLayout(columns, 1)
