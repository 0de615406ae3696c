"""Taking a promise back: with a reason, by the sheet that takes every entry back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from welfare_desk.desk.reversal_sheet import ReversalSheet
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pledges_book import PledgesBook
    from welfare_desk.desk.toast import Toast
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.submitted import ReversalSubmitted


class PledgeWithdrawing(QObject):
    """Asks, hands the reversal over and tells how it went."""

    reversal_submitted = Signal(object)

    def __init__(self, look: Look, book: PledgesBook, toast: Toast, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._book = book
        self._toast = toast
        self._page = page
        self.sheet: ReversalSheet | None = None
        self._number = ""
        self._under_way: ReversalSubmitted | None = None

    def ask(self, row: JournalRow) -> None:
        """Open the sheet for a promise."""
        if self.sheet is None:
            self.sheet = ReversalSheet(self._look, self._page.window())
            self.sheet.reversal_submitted.connect(self._hand_over)
        self._number = row.number
        self.sheet.ask(
            row,
            raised_fen=self._book.raised_fen,
            today=self._book.today,
            can_correct=False,
            because="withdrawn",
        )

    def entry_committed(self, posted: Posted) -> None:
        """Tell of a withdrawal of ours that stands in the ledger."""
        if self._under_way is not None and posted.id == self._under_way.id:
            self._under_way = None
            self._toast.say(self.tr("Withdrawn: {number}").format(number=self._number))

    def entry_refused(self, entry: EntryId, error: KnownError) -> None:
        """Tell of a withdrawal of ours that was not taken."""
        if self._under_way is not None and entry == self._under_way.id:
            self._under_way = None
            self._toast.say(say(error.said, self._look.language), good=False)

    def _hand_over(self, submitted: ReversalSubmitted) -> None:
        self._under_way = submitted
        self.reversal_submitted.emit(submitted)
