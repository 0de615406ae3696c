"""The operator's window: its parts, and every connection between them.

Towards the world it has signals that carry one frozen value each, and slots by which it is told;
both are connected in bootstrap. It takes keys before any file is open.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from welfare_desk.desk.actions import Actions
from welfare_desk.desk.curtains import CURTAIN_FACES
from welfare_desk.desk.donations_page import DonationsPage
from welfare_desk.desk.page_shelf import PageShelf
from welfare_desk.desk.pages import PAGES
from welfare_desk.desk.shell import Shell, focus_next_region
from welfare_desk.desk.stage_column import StageColumn
from welfare_desk.desk.totals_strip import TotalsStrip
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.errors import WorldError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import PageName
    from welfare_desk.domain.cues import Curtain, Painted, SceneName
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.opening import OpenedFile, RecentFile
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.texts import Language
    from welfare_desk.qtkit.notices import Action, Notice
    from welfare_desk.qtkit.theme import Mode
    from welfare_desk.services.lookup import Lookup, ProjectLookup

SMALLEST = QSize(1060, 540)
USUAL = QSize(1366, 768)
SCENE_NAMES: tuple[SceneName, ...] = ("welcome", "total")


class MainWindow(QMainWindow):
    """The desk. Only the donations page is built at once; the others when they are first shown."""

    donation_submitted = Signal(object)
    claim_submitted = Signal(object)
    unit_submitted = Signal(object)
    reversal_submitted = Signal(object)
    cue_given = Signal(object)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    event_submitted = Signal(object)
    event_changed = Signal(object)
    project_submitted = Signal(object)
    open_requested = Signal(object)
    start_page_requested = Signal()
    stage_requested = Signal()
    notice_acted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shell = Shell(look)
        self._strip = TotalsStrip(look)
        self._column = StageColumn(look)
        donations = DonationsPage(look, self._strip, self._column)
        self._shelf = PageShelf(look, donations, self)
        self._page: PageName = "donations"
        self._actions = Actions(self)
        self._rooms = QStackedWidget()
        self._rooms.addWidget(self._shell)
        self.setCentralWidget(self._rooms)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self._wear()
        self._connect_parts()
        self._connect_actions()
        self.show_page("donations")
        self.retranslate()

    @property
    def page(self) -> PageName:
        """The page that is shown."""
        return self._page

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the books as they stand now, on every page that was built."""
        self._shell.top_bar.show_snapshot(snapshot)
        self._strip.show_snapshot(snapshot)
        self._column.show_snapshot(snapshot)
        self._shelf.show_snapshot(snapshot)
        self._show_stage_state()

    def entry_committed(self, posted: Posted) -> None:
        """Tell the pages that an entry of theirs stands in the ledger."""
        self._shell.top_bar.show_saved(posted.at)
        self._shelf.entry_committed(posted)

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """Tell the pages that an entry of theirs was not taken."""
        if isinstance(error, WorldError):
            self._shell.top_bar.show_unsaved()
        self._shelf.entry_refused(entry, error)

    def show_notice(self, notice: Notice) -> None:
        """Tell the operator one sentence."""
        at_work = self._rooms.currentWidget() is self._shell
        bar = self._shell.notice_bar if at_work else self._shelf.first_run().notice_bar
        bar.show_notice(notice)

    def show_painted(self, painted: Painted) -> None:
        """Hold what the stage paints against the books."""
        self._column.stage.show_painted(painted)
        self._shelf.show_painted(painted)
        self._show_stage_state()

    def show_picture(self, picture: QImage) -> None:
        """Show the newest picture of the stage."""
        self._column.stage.show_picture(picture)
        self._shelf.show_picture(picture)

    def show_stage_lost(self) -> None:
        """Say that no stage answers; recording goes on."""
        self._column.stage.show_lost()
        self._shelf.show_painted(None)
        self._show_stage_state()

    def show_stage_found(self) -> None:
        """The stage answers: what it paints comes by itself."""
        self._show_stage_state()

    def show_ready(self, opened: OpenedFile) -> None:
        """Show the desk on the file that is open now."""
        self._shell.top_bar.mode.show_mode(rehearsal=opened.rehearsal)
        self._shell.rehearsal_band.setVisible(opened.rehearsal)
        self._shell.status_bar.show_place(opened.path.name)
        self._shelf.show_opened(opened)
        self._rooms.setCurrentWidget(self._shell)
        self.show_page("donations")

    def show_first_run(
        self, recent: tuple[RecentFile, ...] = (), *, may_leave: bool = False
    ) -> None:
        """Ask where to start; `may_leave`: a file is open, and Esc goes back to it."""
        first_run = self._shelf.first_run()
        if self._rooms.indexOf(first_run) < 0:
            self._rooms.addWidget(first_run)
            first_run.open_requested.connect(self.open_requested)
            first_run.event_submitted.connect(self.event_submitted)
            first_run.language_pressed.connect(self._choose_other_language)
            first_run.mode_pressed.connect(self._choose_other_mode)
            first_run.notice_bar.acted.connect(self._act_on_notice)
            first_run.left.connect(self._leave_first_run)
        first_run.show_recent(recent)
        first_run.allow_leaving(allowed=may_leave)
        self._rooms.setCurrentWidget(first_run)
        first_run.start_typing()

    def use_lookups(self, units: Lookup, projects: ProjectLookup) -> None:
        """Take what the unit and project cells search in."""
        self._shelf.use_lookups(units, projects)

    def use_language(self, language: Language) -> None:
        """Speak a language; its translator is installed by whoever owns it."""
        if language != self._look.language:
            self._look.choose_language(language)
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LanguageChange))

    def use_mode(self, mode: Mode) -> None:
        """Turn light or dark."""
        if mode != self._look.mode:
            self._look.choose_mode(mode)
            self._wear()

    def show_page(self, name: PageName) -> None:
        """Go to a page; it is built now if this is the first time."""
        page = self._shelf.page(name)
        if self._shell.pages.indexOf(page) < 0:
            self._shell.pages.addWidget(page)
            self._connect_page(name)
        self._page = name
        self._shell.pages.setCurrentWidget(page)
        self._shell.rail.show_page(name)
        self._show_hints()
        page.start_typing()

    def retranslate(self) -> None:
        """Name the window and the keys in the language of the desk."""
        self.setWindowTitle(self.tr("Welfare Desk"))
        self._actions.retranslate()
        self._show_hints()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _connect_parts(self) -> None:
        shell, card = self._shell, self._column.stage
        shell.rehearsal_band.end_pressed.connect(self.start_page_requested)
        shell.rail.page_chosen.connect(self.show_page)
        shell.top_bar.language_pressed.connect(self._choose_other_language)
        shell.top_bar.mode_pressed.connect(self._choose_other_mode)
        shell.notice_bar.acted.connect(self._act_on_notice)
        card.cue_given.connect(self.cue_given)
        card.stage_requested.connect(self.stage_requested)

    def _connect_page(self, name: PageName) -> None:
        shelf, page = self._shelf, self._shelf.page(name)
        page.notice_raised.connect(self.show_notice)
        page.notice_settled.connect(self._shell.notice_bar.take_back)
        page.hints_changed.connect(self._show_hints)
        if name == "donations":
            shelf.donations.donation_submitted.connect(self.donation_submitted)
            shelf.donations.claim_submitted.connect(self.claim_submitted)
            shelf.donations.unit_submitted.connect(self.unit_submitted)
            shelf.donations.reversal_submitted.connect(self.reversal_submitted)
        elif name == "market":
            shelf.market().claim_submitted.connect(self.claim_submitted)
            shelf.market().project_submitted.connect(self.project_submitted)
        elif name == "stage":
            shelf.stage().cue_given.connect(self.cue_given)
            shelf.stage().stage_requested.connect(self.stage_requested)
        else:
            shelf.settings().event_changed.connect(self.event_changed)
            shelf.settings().start_page_requested.connect(self.start_page_requested)
            shelf.settings().language_chosen.connect(self._choose_language)
            shelf.settings().mode_chosen.connect(self._choose_mode)

    def _connect_actions(self) -> None:
        acts: dict[str, Callable[[], None]] = {
            "next_region": lambda: focus_next_region(self._shelf.page(self._page).regions()),
            "start_stage": self.stage_requested.emit,
            "start_page": self.start_page_requested.emit,
            "shortcuts": self._show_shortcuts,
            "other_language": self._choose_other_language,
            "other_mode": self._choose_other_mode,
        }
        for spec in PAGES:
            acts[f"page_{spec.name}"] = partial(self.show_page, spec.name)
        for curtain in CURTAIN_FACES:
            acts[f"curtain_{curtain}"] = partial(self._draw_curtain, curtain)
        for scene in SCENE_NAMES:
            acts[f"scene_{scene}"] = partial(self.cue_given.emit, CueChange(scene=scene))
        self._actions.connect_all(acts)

    def _leave_first_run(self) -> None:
        self._rooms.setCurrentWidget(self._shell)
        self._shelf.page(self._page).start_typing()

    def _draw_curtain(self, curtain: Curtain) -> None:
        drawn = self._column.stage.cue.curtain == curtain
        lifts = curtain == "title" and drawn
        self.cue_given.emit(CueChange(curtain="live" if lifts else curtain))

    def _act_on_notice(self, action: Action) -> None:
        if action == "undo":
            self._shelf.donations.undo_last()
        elif action == "start_stage":
            self.stage_requested.emit()
        else:
            self.notice_acted.emit(action)

    def _show_shortcuts(self) -> None:
        self._shelf.shortcuts(self._rooms).open()

    def _show_hints(self) -> None:
        self._shell.status_bar.hints.show_hints(self._shelf.page(self._page).key_hints())

    def _show_stage_state(self) -> None:
        running = self._column.stage.health() != "off"
        self._shell.top_bar.show_stage(self._column.stage.cue.curtain if running else None)

    def _choose_language(self, language: Language) -> None:
        self.language_chosen.emit(language)
        self.use_language(language)

    def _choose_mode(self, mode: Mode) -> None:
        self.theme_chosen.emit(mode)
        self.use_mode(mode)

    def _choose_other_language(self) -> None:
        self._choose_language("en" if self._look.language == "zh" else "zh")

    def _choose_other_mode(self) -> None:
        self._choose_mode("dark" if self._look.mode == "light" else "light")

    def _wear(self) -> None:
        for widget in {self, self.window()}:  # it may stand inside the threshold
            widget.setPalette(self._look.theme.palette())
            widget.setStyleSheet(self._look.theme.style_sheet())
