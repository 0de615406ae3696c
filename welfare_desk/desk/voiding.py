"""Taking entries back: the chosen one, by a sheet."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from welfare_desk.desk.entry_again import Correction
from welfare_desk.desk.journal_words import REVERSED
from welfare_desk.desk.reversal_sheet import ReversalSheet
from welfare_desk.desk.split_rows import MOST_ROWS
from welfare_desk.domain.drawer_change import NO_TILL, Till
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.journal_view import JournalView
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.toast import Toast
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.submitted import ReversalSubmitted


class Voiding(QObject):
    """Asks, hands the reversal over and tells how it went."""

    reversal_submitted = Signal(object)
    correction_begun = Signal(object)
    """A `Correction`: nothing is taken back before what is right is recorded in its place."""

    def __init__(self, look: Look, journal: JournalView, toast: Toast, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._journal = journal
        self._toast = toast
        self._page = page
        self.sheet: ReversalSheet | None = None
        self._asked_about: JournalRow | None = None
        self._under_way: ReversalSubmitted | None = None
        self._raised_fen = 0
        self._till = NO_TILL
        self._timezone = ""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the headline, from which a reversal would take."""
        self._raised_fen = snapshot.figures.sums.raised_fen
        self._till = Till(drawers=snapshot.drawers, desk=snapshot.desk)
        self._timezone = snapshot.event.timezone

    def entry_committed(self, posted: Posted) -> None:
        """Tell of a reversal of ours that stands in the ledger."""
        ours = self._under_way
        if ours is not None and posted.id == ours.id:
            row = self._journal.model.row_of(ours.entry.of)
            self._under_way = None
            number = row.number if row else posted.number
            words = {
                "withdrawn": self.tr("Withdrawn: {number}"),
                "refund": self.tr("Handed back: {number}"),
            }
            told = words.get(ours.entry.because, self.tr("Void: {number}"))
            self._toast.say(told.format(number=number))

    def entry_refused(self, entry: EntryId) -> bool:
        """Whether it was a reversal of ours that was not taken; the sheet comes back as it was."""
        ours = self._under_way is not None and entry == self._under_way.id
        if ours:
            self._under_way = None
        if ours and self.sheet is not None:
            self.sheet.open()
        return ours

    def ask(self, *, line_is_free: bool) -> None:
        """Open the sheet for the chosen entry, or say why not."""
        row = self._journal.table.chosen_row()
        if row is None:
            self._toast.say(
                self.tr("No entry is chosen"),
                self.tr("F6 leads to the list, ↑ and ↓ choose"),
                good=False,
            )
        elif row.state in REVERSED or row.kind == "reversal":
            self._toast.say(
                self.tr("{number} cannot be voided").format(number=row.number),
                self.tr("it is void already, or voids another entry"),
                good=False,
            )
        else:
            today = local_time(datetime.now(UTC), self._timezone).date()
            self._asked_about = row
            self._opened().ask(
                row,
                raised_fen=self._raised_fen,
                today=today,
                can_correct=line_is_free and len(row.to) <= MOST_ROWS,
                till=self._till,
            )

    def _opened(self) -> ReversalSheet:
        """The sheet, made when it is first needed."""
        if self.sheet is None:
            self.sheet = ReversalSheet(self._look, self._page.window())
            self.sheet.reversal_submitted.connect(self._take)
        return self.sheet

    def _take(self, submitted: ReversalSubmitted) -> None:
        """A correction waits for what is recorded in its place; all else is handed over."""
        if submitted.entry.because == "correction" and self._asked_about is not None:
            self.correction_begun.emit(Correction(row=self._asked_about, reversal=submitted))
        else:
            self._under_way = submitted
            self.reversal_submitted.emit(submitted)
