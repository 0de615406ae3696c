"""What the window does when something was not saved: the band, and what its buttons lead to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.donations_page import DonationsPage
from welfare_desk.desk.journal_words import REVERSED
from welfare_desk.desk.path_dialog import folder_dialog
from welfare_desk.desk.unsaved_band import Unsaved
from welfare_desk.desk.unsaved_words import FROM_THE_WORLD
from welfare_desk.domain.errors import WorldError
from welfare_desk.domain.missing_sheets import missing_sheets
from welfare_desk.qtkit.care_jobs import CareFailed, CareStood, CopyElsewhere, FileCopied
from welfare_desk.qtkit.notices import Notice, notice_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from welfare_desk.desk.desk_window import DeskWindow
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.page_shelf import PageShelf
    from welfare_desk.desk.shell import Shell
    from welfare_desk.domain.care import BackupHealth
    from welfare_desk.domain.errors import KnownError, Sentence
    from welfare_desk.domain.ids import SheetId
    from welfare_desk.domain.paper_sheets import PaperSheet
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.papers.page import Paper
    from welfare_desk.qtkit.care_jobs import CareAnswer


class NotSaved(QObject):
    """Says in the top bar and the band how what was recorded last stands, and helps out."""

    def __init__(self, look: Look, shell: Shell, shelf: PageShelf, window: DeskWindow) -> None:
        super().__init__(window)
        self._look = look
        self._shell = shell
        self._shelf = shelf
        self._window = window
        self._health: BackupHealth | None = None
        self._troubles: tuple[Sentence, ...] = ()
        self._handed_over: Callable[[], None] = _nothing
        self._waits: Callable[[], None] = _nothing
        submits = (
            window.donation_submitted,
            window.claim_submitted,
            window.reversal_submitted,
            window.reallocation_submitted,
            window.change_submitted,
        )
        for signal in submits:
            signal.connect(partial(self._keep, signal))
        self.band = shell.unsaved_band
        self.band.again_pressed.connect(self.try_again)
        self.band.elsewhere_pressed.connect(self._choose_place)
        self.band.paper_pressed.connect(self._show_blank_sheet)

    def refused(self, error: KnownError, *, entry: bool) -> None:
        """Something was not taken; the band is for what the disk and the file do to us."""
        if isinstance(error, WorldError):
            self._shell.top_bar.show_unsaved()
        if error.code not in FROM_THE_WORLD:
            return
        self._waits = self._handed_over
        whole = self._shelf.whole()
        sheet = self._waiting_sheet(whole)
        self.band.tell(
            Unsaved(
                code=error.code,
                number=whole.next_number if entry and whole is not None else "",
                sheet=sheet.id if sheet is not None else "",
                kept=whole is not None and self._is_kept(whole),
            )
        )
        self._shell.notice_bar.take_back(notice_of(error))

    def saved(self, at: datetime | None = None) -> None:
        """Something was saved, an entry at this time: the trouble is over."""
        self.band.clear()
        if at is not None:
            self._shell.top_bar.show_saved(at)

    def care_told(self, answer: CareAnswer) -> None:
        """Know how the backups stand, and what became of the copy."""
        match answer:
            case CareStood(health=health):
                self._health = health
                self._shell.top_bar.show_backups(health)
                self._take_back_troubles(health)
            case CareFailed(job=CopyElsewhere()) | FileCopied():
                self.band.show_copying(copying=False)
            case _:
                pass

    def _is_kept(self, whole: Snapshot) -> bool:
        """Whether a backup holds all that is shown; the newest may lack the last entries."""
        return self._health is not None and self._health.keeps(whole.event.id, whole.seqs)

    def _take_back_troubles(self, health: BackupHealth) -> None:
        """A place that is well again: what was told of it is not true any more."""
        now = tuple(place.trouble for place in health.places if place.trouble is not None)
        for said in self._troubles:
            if said not in now:
                notice = Notice(level="warn", sentence=said, context="errors")
                self._shell.notice_bar.take_back(notice)
        self._troubles = now

    def try_again(self) -> None:
        """Hand over once more what stands in the form of the page on show."""
        page = self._shelf.page(self._window.page)
        forms = [form for form in page.findChildren(DockedForm) if form.isVisible()]
        if forms:
            forms[0].submit()
        else:
            page.try_again()

    def go_on(self) -> None:
        """The file is open in another place: hand over there what was not saved here."""
        waits, self._waits = self._waits, _nothing
        waits()

    def copy_into(self, folder: Path) -> None:
        """Make a checked copy of the file in a folder, and go on with it."""
        self.band.show_copying(copying=True)
        self._window.care_wanted.emit(CopyElsewhere(folder))

    def _keep(self, signal: SignalInstance, submitted: object) -> None:
        """Remember what was handed over last, and from where; a form may be closed meanwhile."""
        page = self._shelf.page(self._window.page)
        line = isinstance(page, DonationsPage) and not page.entry.line.is_blank
        self._handed_over = page.try_again if line else partial(signal.emit, submitted)

    def _choose_place(self) -> None:
        folder_dialog(self._shell, self._look, self.copy_into).open()

    def _show_blank_sheet(self) -> None:
        whole = self._shelf.whole()
        if whole is not None:
            self._shelf.papers(self._window).show_paper(self._blank(whole))

    def _blank(self, whole: Snapshot) -> Paper:
        """The sheet that waits next, or one without a number: a new number cannot be written."""
        from welfare_desk.papers.blank_sheet import (  # noqa: PLC0415 - loaded when asked for
            blank_sheets,
            unnumbered,
        )

        sheet = self._waiting_sheet(whole) or unnumbered(whole.desk)
        return blank_sheets(whole.event, (sheet,), self._look.language)

    def _waiting_sheet(self, whole: Snapshot | None) -> PaperSheet | None:
        """The sheet of this desk that was printed and that nobody has typed in yet."""
        if whole is None or not whole.paper_sheets:
            return None
        own = [sheet for sheet in whole.paper_sheets if sheet.desk == whole.desk]
        typed_in: set[SheetId] = {
            row.sheet for row in whole.rows if row.sheet is not None and row.state not in REVERSED
        }
        waiting = next(iter(missing_sheets(own, typed_in)), None)
        return next((sheet for sheet in own if sheet.id == waiting), None)


def _nothing() -> None:
    """Nothing waits."""
