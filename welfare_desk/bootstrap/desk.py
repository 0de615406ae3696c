"""Builds the desk and connects it: forms to books, the feed to the window, the stage to both."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from welfare_desk.bootstrap.aired_marks import AiredMarks
from welfare_desk.bootstrap.desk_care import DeskCare
from welfare_desk.bootstrap.desk_stage import DeskStage
from welfare_desk.bootstrap.files import rehearsal_file
from welfare_desk.bootstrap.importing import Importing
from welfare_desk.bootstrap.kept_look import KeptLook
from welfare_desk.bootstrap.opening import create_event, open_asked, open_evening, other_desk
from welfare_desk.bootstrap.operating import Operating
from welfare_desk.bootstrap.patience import Patience
from welfare_desk.bootstrap.playing import Playing
from welfare_desk.bootstrap.recent import recent_files, recent_list
from welfare_desk.bootstrap.rehearsing import Rehearsing, own_rehearsal
from welfare_desk.bootstrap.searching import Searching
from welfare_desk.bootstrap.submitting import Submitting
from welfare_desk.desk.look import Look
from welfare_desk.desk.main_window import MainWindow
from welfare_desk.qtkit.background import Background
from welfare_desk.qtkit.feed import Feed
from welfare_desk.qtkit.log_file import log_folder
from welfare_desk.qtkit.notices import notice_of
from welfare_desk.qtkit.scanner import Scanner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from welfare_desk.bootstrap.opening import Opened
    from welfare_desk.bootstrap.submitting import ChangeRefusal, Refusal
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.opening import OpenedFile, OpenRequest
    from welfare_desk.domain.register import Event
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.texts import Language
    from welfare_desk.options import RunOptions
    from welfare_desk.qtkit.crash import Crashes
    from welfare_desk.qtkit.i18n import Languages
    from welfare_desk.qtkit.notices import Action
    from welfare_desk.qtkit.theme import Mode
    from welfare_desk.services.lookup import Lookups
    from welfare_desk.services.rehearsal import Rehearsal


class DeskProgram(QObject):
    """Holds the parts of the desk process together and connects them.

    `opened` tells that a file is open, `lookups_ready` that its register can be searched, and
    `settled`, again after each opening, that nothing more is being loaded.
    """

    settled = Signal()
    opened = Signal(object)
    open_failed = Signal(object)
    lookups_ready = Signal(object)

    def __init__(
        self,
        options: RunOptions,
        languages: Languages,
        crashes: Crashes,
        background: Background,
        mode: Mode = "light",
    ) -> None:
        """Build the window and connect everything; `open` begins, after the first paint."""
        super().__init__()
        self.window = MainWindow(Look(mode=mode, language=options.language))
        self._options = options
        self._languages = languages
        self._kept = KeptLook()
        self._opened: Opened | None = None
        self._before: OpenedFile | None = None
        self._rehearsing: Rehearsing | None = None
        self.background = background
        self.feed = Feed(self.background, self)
        self.submitting = Submitting(self.background, self)
        self._operating = Operating(self.background, self)
        # An index of many names, or a file of many rows, never keeps the ledger waiting.
        self._indexing = Background(crashes)
        self._searching = Searching(self._indexing, self)
        self._importing = Importing(self.background, crashes, self)
        Patience(self.window, self.submitting, self)
        self._care = DeskCare(self.window, self.background, crashes, self, usual=options.file)
        self._scanner = Scanner(self)
        self._stage = DeskStage(self.window, self)
        self.client = self._stage.client
        self._aired = AiredMarks(self)
        self._connect_forms()
        self._connect_news()
        crashes.noticed.connect(self.window.show_notice)

    def open(self) -> None:
        """Open the file on the worker; the window takes keys meanwhile."""
        self.open_with(partial(open_evening, self._options))

    def open_with(self, job: Callable[[], Opened | None]) -> None:
        """Open whatever books a job on the worker gives; `opened` tells when the desk stands."""
        self.background.run(job, self._use, self._fail_to_open)

    def tell(self, error: KnownError) -> None:
        """Tell the operator of a failure."""
        self.window.show_notice(notice_of(error))

    def close(self) -> None:
        """End in order: the stage is let go, the worker finishes what was handed in."""
        self._scanner.deleteLater()  # it listens to the whole application
        self._let_go()
        self._importing.close()
        self.background.close()
        self._care.close()
        self._indexing.close()

    def _connect_forms(self) -> None:
        window, submitting = self.window, self.submitting
        window.donation_submitted.connect(submitting.submit_entry)
        window.claim_submitted.connect(submitting.submit_entry)
        window.reversal_submitted.connect(submitting.submit_entry)
        window.reallocation_submitted.connect(submitting.submit_entry)
        window.change_submitted.connect(submitting.submit_change)
        window.operator_chosen.connect(self._operating.choose)
        window.sheet_job_asked.connect(self._importing.do)
        self._scanner.scanned.connect(window.take_badge)
        self._scanner.told.connect(window.show_notice)
        window.cue_given.connect(submitting.give_cue)
        window.event_submitted.connect(self._create_event)
        window.open_requested.connect(self._open_asked)
        window.start_page_requested.connect(self._ask_where_to_start)
        window.language_chosen.connect(self._speak)
        window.theme_chosen.connect(self._kept.keep_mode)
        window.notice_acted.connect(self._act)
        self._care.leaving.connect(self._let_go)
        self._care.opening.connect(self._open_again)

    def _connect_news(self) -> None:
        window, submitting = self.window, self.submitting
        submitting.written.connect(self.client.poke)
        submitting.written.connect(self.feed.poke)
        self.client.painted.connect(self._aired.hear)
        self._aired.wanted.connect(submitting.submit_change)
        self._importing.written.connect(self.client.poke)
        self._importing.written.connect(self.feed.poke)
        self._importing.told.connect(window.sheet_told)
        submitting.committed.connect(window.entry_committed)
        submitting.refused.connect(self._refuse)
        submitting.changed.connect(window.change_done)
        submitting.change_refused.connect(self._refuse_change)
        submitting.failed.connect(self.tell)
        self._operating.changed.connect(self.feed.poke)
        self._operating.failed.connect(self.tell)
        self.feed.changed.connect(self._show)
        self.feed.failed.connect(self._care.reading_failed)
        self._searching.ready.connect(self._search_in)
        self._searching.failed.connect(self.tell)

    def _use(self, opened: Opened | None) -> None:
        """Work on the file that was opened, or ask where to start."""
        self._before = None
        if opened is None:
            self._ask_where_to_start()
            self.settled.emit()
            return
        self._opened = opened
        self.submitting.use(opened.books)
        self._operating.use(opened.books)
        self._importing.use(opened.books)
        self.feed.start(opened.books.live)
        self.window.show_ready(opened.file)
        self._care.use(opened.file, quiet=opened.held is not None)
        if opened.held is not None:
            self.window.show_notice(other_desk(opened.file.desk, opened.held))
        self._keep_stage()
        self.opened.emit(opened)

    def _fail_to_open(self, error: KnownError) -> None:
        """Say why, and go back to the file that was open before, or ask where to start."""
        self._end_rehearsal()
        before, self._before = self._before, None
        if not self._care.assess_if_damaged(error):
            if before is None:
                self._ask_where_to_start()
            else:
                back = replace(self._options, file=before.path, event=None, desk=before.desk)
                self.open_with(partial(open_evening, back))
            self._care.hush()
            self.tell(error)
        self.open_failed.emit(error)
        self.settled.emit()

    def _ask_where_to_start(self) -> None:
        """Offer all ways to begin, and the way back to the file that is open."""
        recent = recent_files(recent_list())
        self.window.show_first_run(recent, may_leave=self._opened is not None)

    def _let_go(self) -> None:
        """Leave the file that is open; its stage ends, unless another desk needs it."""
        self._end_rehearsal()
        self._stage.let_go()
        self._aired.forget()
        self.feed.stop()
        self.submitting.use(None)
        self._operating.use(None)
        self._importing.use(None)
        if self._opened is not None:
            self.background.run(self._care.let_go(), _nothing, self.tell)
            self.background.run(self._opened.books.close, _nothing, self.tell)
            self._before = self._opened.file
            self._opened = None

    def _create_event(self, event: Event) -> None:
        self._let_go()
        self.open_with(partial(create_event, self._options.file, event))

    def _open_asked(self, request: OpenRequest) -> None:
        if request.kind == "rehearse_own" and self._opened is not None:
            job = partial(own_rehearsal, self._opened.file.path, self._opened.books.event)
            self.background.run(job, self._rehearse, self.tell)
            return
        self._let_go()
        self.open_with(partial(open_asked, request, self._options.file.parent, self._options.file))

    def _open_again(self, path: Path) -> None:
        self.open_with(partial(open_evening, replace(self._options, file=path, event=None)))

    def _rehearse(self, rehearsal: Rehearsal) -> None:
        """Play an evening into a file of its own, and tell its score at the end."""
        self._let_go()
        target = rehearsal_file(self._options.file.parent, self._options.file.stem)
        self._rehearsing = Rehearsing(self, Playing(self.background, rehearsal, target))
        self._rehearsing.scored.connect(self.window.show_score)
        self._rehearsing.begin(self._languages.language)

    def _end_rehearsal(self) -> None:
        if self._rehearsing is not None:
            self._rehearsing.stop()
            self._rehearsing = None

    def _show(self, snapshot: Snapshot) -> None:
        self.window.show_snapshot(snapshot)
        self._care.know(snapshot)
        self._aired.know(snapshot)
        self._scanner.use_event(snapshot.event.id)
        self._importing.know(snapshot)
        self._searching.renew(snapshot)

    def _search_in(self, lookups: Lookups) -> None:
        self.window.use_lookups(lookups)
        self._importing.know_lookups(lookups)
        self.lookups_ready.emit(lookups)
        self.settled.emit()

    def _refuse(self, refusal: Refusal) -> None:
        self.window.entry_refused(refusal.id, refusal.error)

    def _refuse_change(self, refusal: ChangeRefusal) -> None:
        self.window.change_refused(refusal.change, refusal.error)

    def _speak(self, language: Language) -> None:
        self._kept.keep_language(language)
        self._languages.use(language)
        self.window.use_language(language)

    def _keep_stage(self) -> None:
        if self._opened is not None:
            self._stage.use(self._opened)

    def _act(self, action: Action) -> None:
        if action == "show_log":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))


def _nothing(_answer: object) -> None:
    """Nobody waits for this answer."""
