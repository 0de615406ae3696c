"""The operator's window: its parts, and every connection between them.

Towards the world it has signals that carry one frozen value each, and slots by which it is told;
both are connected in bootstrap. It takes keys before any file is open.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize

from welfare_desk.desk.actions import Actions
from welfare_desk.desk.desk_window import DeskWindow
from welfare_desk.desk.donations_page import DonationsPage
from welfare_desk.desk.emcee import Emcee
from welfare_desk.desk.not_saved import NotSaved
from welfare_desk.desk.operator_choosing import OperatorChoosing
from welfare_desk.desk.page_shelf import PageShelf
from welfare_desk.desk.page_turning import PageTurning
from welfare_desk.desk.pages import PAGES
from welfare_desk.desk.rooms import Rooms
from welfare_desk.desk.shell import focus_next_region
from welfare_desk.desk.stage_column import StageColumn
from welfare_desk.desk.stage_keys import StageKeys
from welfare_desk.desk.stage_news import StageNews
from welfare_desk.desk.stage_watch import StageWatch
from welfare_desk.desk.totals_strip import TotalsStrip
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.kinds import Kinds
from welfare_desk.qtkit.care_jobs import BackUpNow
from welfare_desk.qtkit.notices import Notice, notice_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import PageName
    from welfare_desk.desk.rehearsal_band import RehearsalBand
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.opening import OpenedFile, RecentFile
    from welfare_desk.domain.rehearsal_score import RehearsalScore
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.texts import Language
    from welfare_desk.qtkit.care_jobs import CareAnswer
    from welfare_desk.qtkit.notices import Action
    from welfare_desk.qtkit.sheet_jobs import SheetAnswer
    from welfare_desk.qtkit.theme import Mode
    from welfare_desk.services.lookup import Lookups

SMALLEST = QSize(1060, 540)
USUAL = QSize(1366, 768)


class MainWindow(DeskWindow):
    """The desk. Only the donations page is built at once; the others when they are first shown."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._watch = StageWatch(self)
        self._rooms = Rooms(look, self._watch)
        self._shell = self._rooms.shell
        self._strip = TotalsStrip(look)
        self._column = StageColumn(look, self._watch)
        self._donations = DonationsPage(look, self._strip, self._column)
        self._shelf = PageShelf(look, self._shell.pages, self)
        self.stage_news = StageNews(self._watch, self._column.stage, self._shell, self._shelf)
        self._stage_keys = StageKeys(self._watch, self)
        self._turning = PageTurning(self._shelf, self._shell, self)
        self.not_saved = NotSaved(look, self._shell, self._shelf, self)
        self._operators = OperatorChoosing(look, self._rooms, self)
        self.emcee = Emcee(look, self)
        self._actions = Actions(self)
        self.setCentralWidget(self._rooms)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self._wear()
        self._connect_parts()
        self._connect_actions()
        self._shelf.add("donations", self._donations)
        self.show_page("donations")
        self.retranslate()

    @property
    def page(self) -> PageName:
        """The page that is shown."""
        return self._turning.name

    @property
    def rehearsal_band(self) -> RehearsalBand:
        """The band of a rehearsal, by which an evening that is played is held and hurried."""
        return self._shell.rehearsal_band

    def show_score(self, score: RehearsalScore) -> None:
        """Tell how a rehearsal went."""
        self._shelf.score(self._rooms).show_score(score)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the books as they stand now, on every page that was built."""
        if snapshot.kinds is not None:
            self._look.use_kinds(Kinds(snapshot.kinds))
        self._shell.top_bar.show_snapshot(snapshot)
        self._strip.show_snapshot(snapshot)
        self._column.show_snapshot(snapshot)
        self._stage_keys.show_snapshot(snapshot)
        self._operators.show_snapshot(snapshot)
        self._shelf.show_snapshot(snapshot)
        self.emcee.show_snapshot(snapshot)
        self.stage_news.show_snapshot(snapshot)

    def entry_committed(self, posted: Posted) -> None:
        """Tell the pages that an entry of theirs stands in the ledger."""
        self.not_saved.saved(datetime.now(UTC))
        self._shelf.entry_committed(posted)

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """Tell the pages that an entry of theirs was not taken."""
        self._shelf.entry_refused(entry, error)
        self.not_saved.refused(error, entry=True)

    def change_done(self, changed: Changed) -> None:
        """Tell the pages that a change of the register stands, and the clerk what is to be said."""
        self.not_saved.saved()
        if not self._shelf.change_done(changed) and changed.told is not None:
            self.show_notice(Notice(level="good", sentence=changed.told))

    def change_refused(self, change: Change, error: KnownError) -> None:
        """Tell the pages that a change was not taken; where none says why, the window does."""
        if not self._shelf.change_refused(change, error):
            self.show_notice(notice_of(error))
        self.not_saved.refused(error, entry=False)

    def sheet_told(self, answer: SheetAnswer) -> None:
        """Tell the page that asked what became of a file with rows."""
        self._turning.sheet_told(answer)

    def care_told(self, answer: CareAnswer) -> None:
        """Tell the pages what became of a job that cares for the file."""
        self.not_saved.care_told(answer)
        self._shelf.care_told(answer)
        self._rooms.care_told(answer)

    def show_damaged(self, path: Path) -> None:
        """Show that a file is damaged, and what can be done about it."""
        self._rooms.show_damaged(path)

    def take_badge(self, badge: int) -> None:
        """A badge was scanned: pick its unit, once a file is open."""
        if self._rooms.at_work:
            self._turning.take_badge(badge)

    def show_notice(self, notice: Notice) -> None:
        """Tell the operator one sentence."""
        self._rooms.show_notice(notice)

    def show_ready(self, opened: OpenedFile) -> None:
        """Show the desk on the file that is open now."""
        self._shell.top_bar.begin()
        self.not_saved.saved()
        self._shell.top_bar.mode.show_mode(rehearsal=opened.rehearsal)
        self._shell.rehearsal_band.setVisible(opened.rehearsal)
        self._shell.status_bar.show_place(opened.path.name)
        self._shelf.show_opened(opened)
        self._rooms.show_desk()
        self.show_page("donations")

    def show_first_run(
        self, recent: tuple[RecentFile, ...] = (), *, may_leave: bool = False
    ) -> None:
        """Ask where to start; `may_leave`: a file is open, and Esc goes back to it."""
        self._rooms.show_first_run(recent, may_leave=may_leave)

    def use_lookups(self, lookups: Lookups) -> None:
        """Take what the unit and project cells search in."""
        self._shelf.use_lookups(lookups)

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
        self._turning.show_page(name)

    def retranslate(self) -> None:
        """Name the window and the keys in the language of the desk."""
        self.setWindowTitle(self.tr("Welfare Desk"))
        self._actions.retranslate()
        self._turning.show_hints()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _connect_parts(self) -> None:
        rooms, shell, card = self._rooms, self._shell, self._column.stage
        rooms.open_requested.connect(self.open_requested)
        rooms.event_submitted.connect(self.event_submitted)
        rooms.language_pressed.connect(self._choose_other_language)
        rooms.mode_pressed.connect(self._choose_other_mode)
        rooms.notice_acted.connect(self._act_on_notice)
        rooms.first_run_left.connect(self._leave_first_run)
        rooms.care_wanted.connect(self.care_wanted)
        rooms.damaged_left.connect(self.start_page_requested)
        shell.rehearsal_band.end_pressed.connect(self.start_page_requested)
        shell.top_bar.language_pressed.connect(self._choose_other_language)
        shell.top_bar.mode_pressed.connect(self._choose_other_mode)
        self._operators.chosen.connect(self.operator_chosen)
        self._operators.change_submitted.connect(self.change_submitted)
        for part in (card, shell.stage_strip, self._stage_keys):
            part.cue_given.connect(self.cue_given)
        for part in (card, shell.stage_strip):
            part.stage_requested.connect(self.stage_requested)
        shell.stage_strip.names_wanted.connect(self._show_names_waiting)

    def _connect_actions(self) -> None:
        acts: dict[str, Callable[[], None]] = {
            "next_region": lambda: focus_next_region(self._turning.page.regions()),
            "start_stage": self.stage_requested.emit,
            "start_page": self.start_page_requested.emit,
            "emcee": self.emcee.show_or_close,
            "last_acts": self._donations.list_acts,
            "back_up": partial(self.care_wanted.emit, BackUpNow()),
            "shortcuts": self._show_shortcuts,
            "choose_operator": self._operators.ask,
            "other_language": self._choose_other_language,
            "other_mode": self._choose_other_mode,
        }
        for spec in PAGES:
            acts[f"page_{spec.name}"] = partial(self.show_page, spec.name)
        acts["next_books_page"] = partial(self._turning.turn_books, 1)
        acts["previous_books_page"] = partial(self._turning.turn_books, -1)
        acts |= self._stage_keys.acts()
        acts["thank_now"] = self._thank_now
        acts["names_waiting"] = self._show_names_waiting
        self._actions.connect_all(acts)

    def _leave_first_run(self) -> None:
        self._rooms.show_desk()
        self._turning.page.start_typing()

    def _thank_now(self) -> None:
        entry = self._turning.page.chosen_entry()
        if entry is not None:
            self.cue_given.emit(CueChange(thank=str(entry)))

    def _show_names_waiting(self) -> None:
        self.show_page("stage")
        self._turning.page.list_names()

    def _act_on_notice(self, action: Action) -> None:
        if action == "undo":
            self._donations.undo_last()
        elif action == "start_stage":
            self.stage_requested.emit()
        else:
            self.notice_acted.emit(action)

    def _show_shortcuts(self) -> None:
        self._shelf.shortcuts(self._rooms).show_keys_of(self._turning.page)

    def choose_language(self, language: Language) -> None:
        """Speak a language, and let it be kept."""
        self.language_chosen.emit(language)
        self.use_language(language)

    def choose_mode(self, mode: Mode) -> None:
        """Turn light or dark, and let it be kept."""
        self.theme_chosen.emit(mode)
        self.use_mode(mode)

    def _choose_other_language(self) -> None:
        self.choose_language("en" if self._look.language == "zh" else "zh")

    def _choose_other_mode(self) -> None:
        self.choose_mode("dark" if self._look.mode == "light" else "light")

    def _wear(self) -> None:
        for widget in {self, self.window()}:  # it may stand inside the threshold
            widget.setPalette(self._look.theme.palette())
            widget.setStyleSheet(self._look.theme.style_sheet())
