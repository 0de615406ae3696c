"""Taking acts back: lists the last ones of this desk and hands over what undoes one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from welfare_desk.desk.undo_sheet import UndoSheet
from welfare_desk.domain.acts import last_acts
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted, ReversalSubmitted
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.domain.undoing_acts import undoing
from welfare_desk.qtkit.notices import Notice

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.journal_view import JournalView
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.toast import Toast
    from welfare_desk.domain.acts import Act
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import DeskId, EntryId
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.submitted import EntrySubmitted


TAKEN_BACK = QT_TRANSLATE_NOOP("notices", "{number} is taken back, as {by}.")


class Undoing(QObject):
    """The first four signals carry what undoes an act: another act of the same kinds."""

    gift_submitted = Signal(object)
    claim_submitted = Signal(object)
    reversal_submitted = Signal(object)
    reallocation_submitted = Signal(object)
    told_elsewhere = Signal(object)
    """A notice: the list was asked for on another page, where the toast is not seen."""

    def __init__(self, look: Look, journal: JournalView, toast: Toast, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._journal = journal
        self._toast = toast
        self._page = page
        self.sheet: UndoSheet | None = None
        self._desk: DeskId | None = None
        self._timezone = ""
        self._under_way: tuple[Act, EntryId] | None = None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know whose acts they are."""
        self._desk, self._timezone = snapshot.desk, snapshot.event.timezone

    def ask(self) -> None:
        """Open the list."""
        model = self._journal.model
        desk = self._desk
        acts = last_acts(model.newest(), desk, model.row_of) if desk is not None else ()
        self._opened().ask(acts, self._timezone)

    def entry_committed(self, posted: Posted) -> None:
        """Tell of an act that is undone now."""
        if self._under_way is not None and posted.id == self._under_way[1]:
            number = self._under_way[0].row.number
            self._under_way = None
            if self._page.isVisible():
                words = self.tr("Taken back: {number}").format(number=number)
                self._toast.say(words, self.tr("as {number}").format(number=posted.number))
            else:
                said = Sentence(TAKEN_BACK, {"number": number, "by": posted.number})
                self.told_elsewhere.emit(Notice(level="good", sentence=said))

    def entry_refused(self, entry: EntryId) -> bool:
        """Whether it was ours that was not taken; the list comes back with the reason."""
        ours = self._under_way is not None and entry == self._under_way[1]
        if ours:
            self._under_way = None
        if ours and self.sheet is not None:
            self.sheet.open()
        return ours

    def _opened(self) -> UndoSheet:
        if self.sheet is None:
            self.sheet = UndoSheet(self._look, self._page.window())
            self.sheet.taken_back.connect(self._take_back)
        return self.sheet

    def _take_back(self, act: Act, reason: str) -> None:
        again = self.tr("Once more, as {number} was: {reason}")
        about = act.about or act.row
        submitted = undoing(act, reason, again.format(number=about.number, reason=reason))
        self._under_way = act, submitted.id
        self._signal(submitted).emit(submitted)

    def _signal(self, submitted: EntrySubmitted) -> SignalInstance:
        if isinstance(submitted, GiftSubmitted):
            return self.gift_submitted
        if isinstance(submitted, ClaimSubmitted):
            return self.claim_submitted
        if isinstance(submitted, ReversalSubmitted):
            return self.reversal_submitted
        return self.reallocation_submitted
