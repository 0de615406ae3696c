"""What stands beside the pictures of the stage page: queue, names, choices, or an open form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.docked_side import DockedSide
from welfare_desk.desk.milestones_form import MilestonesForm
from welfare_desk.desk.names_card import NamesCard
from welfare_desk.desk.news_so_far import NewsSoFar
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.public_facts_form import PublicFactsForm
from welfare_desk.desk.queue_card import QueueCard
from welfare_desk.desk.stage_look_tab import LookTab
from welfare_desk.desk.stage_pictures_form import StagePicturesForm
from welfare_desk.desk.stage_rules_form import StageRulesForm
from welfare_desk.desk.stage_rules_tab import RulesTab
from welfare_desk.desk.stage_screens_tab import ScreensTab
from welfare_desk.desk.stalls_form import StallsForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.desk.stage_form import StageForm
    from welfare_desk.desk.stage_rules_tab import StageFormName
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.snapshot import Snapshot

TabName = Literal["look", "screens", "rules"]
TABS: Final[tuple[TabName, ...]] = ("look", "screens", "rules")
LEAST_QUEUE_PX: Final = 186
LEAST_TAB_PX: Final = 40


class StageSide(DockedSide):
    """The panel has the queue on top and three tabs below; a form takes the place of all."""

    change_submitted = Signal(object)
    said = Signal(str)
    """A sentence for the toast: something was saved."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._news = NewsSoFar()
        self._opened: OpenedFile | None = None
        self._forms: dict[StageFormName, StageForm] = {}
        self.names = NamesCard(look)
        self.queue = QueueCard(look)
        self.looks = LookTab(look)
        self.screens = ScreensTab(look)
        self.rules = RulesTab(look)
        self.tabs = Segments(look, TABS)
        self._tab = QStackedWidget()
        self.hold(self._panel_of(look))
        self.tabs.chosen.connect(self._turn_tab)
        self.rules.form_wanted.connect(self.open_form)
        for card in (self.names, self.queue):
            card.change_submitted.connect(self.change_submitted)
        self.retranslate()

    def has_line(self) -> bool:
        """The panel always has something to show."""
        return True

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the books as they stand now, in the forms that were opened, too."""
        self._news.take(snapshot)
        self.names.show_snapshot(snapshot)
        self.looks.show_cue(snapshot.cue)
        self.screens.show_cue(snapshot.cue)
        for form in self._forms.values():
            form.show_snapshot(snapshot)

    def show_opened(self, opened: OpenedFile) -> None:
        """Other books are open now: a form on the ones before closes."""
        self._opened = opened
        self._news.forget()
        self.close_form()
        for form in self._forms.values():
            form.show_opened(opened)

    def open_form(self, name: StageFormName) -> None:
        """Open a form; it is built now if this is the first time."""
        form = self._forms.get(name) or self._build(name)
        form.begin()
        self.turn(form)

    def form_hints(self) -> tuple[KeyHint, ...]:
        """The keys of the form that is open."""
        form = self.currentWidget()
        return next((each.key_hints() for each in self._forms.values() if each is form), ())

    def change_done(self, changed: Changed) -> bool:
        """A change stands; True where a form tells it itself."""
        told = [form.change_done(changed) for form in self._forms.values()]
        return any(told)

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """A change was not taken; True where a form says why."""
        told = [form.change_refused(change, error) for form in self._forms.values()]
        return any(told)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.tabs.name(
            {
                "look": self.tr("Look"),
                "screens": self.tr("Screens"),
                "rules": self.tr("Rules"),
            }
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_tab(self, name: TabName) -> None:
        """Show one of the three tabs."""
        self.tabs.choose(name)
        self._turn_tab(name)

    def turn_tab(self) -> None:
        """Show the tab after the one on show, and go into it."""
        self.show_tab(TABS[(self._tab.currentIndex() + 1) % len(TABS)])
        self.tabs.setFocus()

    def _turn_tab(self, name: TabName) -> None:
        """Show a tab; those behind it ask for no height."""
        self._tab.setCurrentIndex(TABS.index(name))
        for place, tab in enumerate((self.looks, self.screens, self.rules)):
            on = place == self._tab.currentIndex()
            upright = QSizePolicy.Policy.Preferred if on else QSizePolicy.Policy.Ignored
            tab.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        self._area.updateGeometry()

    def _build(self, name: StageFormName) -> StageForm:
        form = BUILDERS[name](self._look)
        self._forms[name] = form
        self.addWidget(form)
        form.left.connect(self.left)
        form.change_submitted.connect(self.change_submitted)
        form.saved.connect(self.said)
        if self._opened is not None:
            form.show_opened(self._opened)
        whole = self._news.whole()
        if whole is not None:
            form.show_snapshot(whole)
        return form

    def _panel_of(self, look: Look) -> QWidget:
        for tab in (self.looks, self.screens, self.rules):
            self._tab.addWidget(tab)
        self._area = scrolled(self._tab, whole=True)
        self._area.setMinimumHeight(LEAST_TAB_PX)
        self._turn_tab("look")
        choices = Card(look)
        inside = QVBoxLayout(choices)
        inside.setContentsMargins(12, 10, 12, 12)
        inside.setSpacing(8)
        inside.addWidget(self.tabs)
        inside.addWidget(self._area, 1)
        self.queue.setMinimumHeight(LEAST_QUEUE_PX)
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.names)
        column.addWidget(self.queue, 1)
        column.addWidget(choices)
        return panel


BUILDERS: Final[dict[StageFormName, Callable[[Look], StageForm]]] = {
    "stage_rules": StageRulesForm,
    "milestones": MilestonesForm,
    "public_facts": PublicFactsForm,
    "stage_pictures": StagePicturesForm,
    "stalls": StallsForm,
}
"""How each form is built when it is first opened."""
