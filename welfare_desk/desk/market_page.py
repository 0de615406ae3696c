"""The market page: what the projects need, what came, who takes them on.

Claims are made here, and projects are put on the list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.claim_panel import ClaimPanel
from welfare_desk.desk.market_filter import MarketFilter, is_filled
from welfare_desk.desk.new_project_panel import NewProjectPanel
from welfare_desk.desk.page_head import PageHead
from welfare_desk.desk.pages import Page
from welfare_desk.desk.paint.blank import Blank
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.project_panel import ProjectPanel
from welfare_desk.desk.project_table import ProjectTable
from welfare_desk.desk.toast import Toast
from welfare_desk.domain.changes import PutProject
from welfare_desk.domain.project_draft import next_project_number
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.services.lookup import Lookups

SIDE_PX = 348


class MarketPage(Page):
    """The table of projects, and beside it the project one is on or the claim one is making."""

    KEYS: ClassVar[tuple[KeyHint, ...]] = (
        ("↑ ↓", QT_TRANSLATE_NOOP("MarketPage", "Choose a project")),
        ("Ctrl+L", QT_TRANSLATE_NOOP("MarketPage", "Claim the chosen project")),
        ("Enter", QT_TRANSLATE_NOOP("MarketPage", "Claim; in the form: record the claim")),
        ("Ctrl+N", QT_TRANSLATE_NOOP("MarketPage", "Put a new project on the list")),
        ("Ctrl+E", QT_TRANSLATE_NOOP("MarketPage", "Change the chosen project")),
        ("Esc", QT_TRANSLATE_NOOP("MarketPage", "Back to the list")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[ProjectRow, ...] = ()
        self._head = PageHead(look)
        self._filter = MarketFilter(look)
        self._table = ProjectTable(look)
        self._list = QStackedWidget()
        self._panel = ProjectPanel(look)
        self._claim = ClaimPanel(look)
        self._new = NewProjectPanel(look)
        self._add = Button(look, icon="plus-circle", icon_style="fill", key="Ctrl+N")
        self._blank = Blank(look, "storefront", "fill")
        self._side = QStackedWidget()
        for panel in (self._panel, self._claim, self._new):
            self._side.addWidget(panel)
        self.toast = Toast(look, self._table, self)
        self._lay_out(look)
        self._filter.changed.connect(self._show_rows)
        self._table.chosen.connect(self._panel.show_row)
        self._table.claim_wanted.connect(self._begin_claim)
        self._panel.claim_wanted.connect(self._begin_claim)
        self._panel.change_wanted.connect(self._begin_change)
        self._claim.left.connect(self._back_to_list)
        self._claim.claim_submitted.connect(self.claim_submitted)
        self._new.left.connect(self._back_to_list)
        self._new.project_submitted.connect(self._put_project)
        self._add.clicked.connect(self._begin_project)
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+L": lambda: self._begin_claim(self._table.current()),
            "Ctrl+N": self._begin_project,
            "Ctrl+E": lambda: self._begin_change(self._table.current()),
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.retranslate()

    def is_claiming(self) -> bool:
        """Whether the form of a claim is open."""
        return self._side.currentWidget() is self._claim

    def is_listing(self) -> bool:
        """Whether the form of a new project is open."""
        return self._side.currentWidget() is self._new

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the projects as they stand now."""
        self._rows = snapshot.project_rows
        self._list.setCurrentWidget(self._table if self._rows else self._blank)
        self._panel.setVisible(bool(self._rows))
        self._filter.show_counts(self._rows)
        self._show_rows()
        self._name_head()
        for row in self._rows:
            if self.is_listing() and self._new.is_own(row.project):
                self._end_listing(row)

    def use_lookups(self, lookups: Lookups) -> None:
        """Search units in this index."""
        self._claim.use_lookup(lookups.units)

    def entry_committed(self, posted: Posted) -> None:
        """The claim stands: close its form and say its number."""
        if self._claim.is_own(posted.id):
            self._back_to_list()
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
        if self.is_listing():
            return (
                ("Enter", self.tr("put it on the list")),
                ("Tab", self.tr("next field")),
                ("Esc", self.tr("back to the list")),
                ("F1", self.tr("all keys")),
            )
        return (
            ("↑ ↓", self.tr("choose a project")),
            ("Enter", self.tr("claim it")),
            ("Ctrl+N", self.tr("new project")),
            ("Ctrl+E", self.tr("change it")),
            ("F6", self.tr("next part")),
            ("F1", self.tr("all keys")),
        )

    def start_typing(self) -> None:
        """Begin in the list, or go on in the form that is open."""
        if self.is_claiming():
            self._claim.setFocus()
        elif self.is_listing():
            self._new.setFocus()
        else:
            (self._table if self._rows else self._add).setFocus()

    def regions(self) -> tuple[QWidget, ...]:
        """The list and the panel beside it."""
        return (self._table, self._side)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._table.setAccessibleName(self.tr("Projects"))
        self._add.setText(self.tr("New project"))
        self._add.setToolTip(self.tr("Put a new project on the list"))
        self._blank.name(
            self.tr("No project yet"),
            self.tr("Ctrl+N puts the first one on the list; a name and an amount are enough."),
        )
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

    def _back_to_list(self) -> None:
        self._side.setCurrentWidget(self._panel)
        self.start_typing()
        self.hints_changed.emit()

    def _begin_project(self) -> None:
        if not self.is_listing():
            self._side.setCurrentWidget(self._new)
            numbered = (row.project for row in self._rows)
            self._new.open_for(next_project_number(numbered))
            self.hints_changed.emit()

    def _begin_change(self, row: ProjectRow | None) -> None:
        if row is not None and not self.is_listing() and not self.is_claiming():
            self._side.setCurrentWidget(self._new)
            self._new.open_with(row.project)
            self.hints_changed.emit()

    def _put_project(self, project: Project) -> None:
        self.change_submitted.emit(PutProject(project=project))

    def _end_listing(self, row: ProjectRow) -> None:
        self._back_to_list()
        self._table.choose(row.project.id)
        words = self.tr("On the list as no. {number}: {name}")
        name = self._look.reads(row.project.name)
        self.toast.say(words.format(number=row.project.number, name=name))

    def _lay_out(self, look: Look) -> None:
        card = Card(look)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 8, 1, 8)
        inside.setSpacing(7)
        inside.addWidget(self._filter)
        self._list.addWidget(self._table)
        self._list.addWidget(self._blank)
        inside.addWidget(self._list)
        self._head.add_act(self._add)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(card, 1)
        columns.addWidget(scrolled(self._side, width_px=SIDE_PX))
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 12, 14, 10)
        page.setSpacing(10)
        page.addWidget(self._head)
        page.addLayout(columns, 1)
