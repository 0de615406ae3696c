"""Taking the last entry back by one key, within half a minute of recording it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from welfare_desk.desk.entry_line import new_entry_id
from welfare_desk.domain.reversal_draft import ReversalDraft

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.toast import Toast
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EntryId

UNDO: Final = timedelta(seconds=30)


class UndoLast(QObject):
    """Remembers what was recorded on one page, and tells by its toast how taking back went."""

    reversal_submitted = Signal(object)

    def __init__(self, toast: Toast, page: QWidget) -> None:
        super().__init__(page)
        self._toast = toast
        self._last: Posted | None = None
        self._under_way: tuple[EntryId, Posted] | None = None

    def remember(self, posted: Posted) -> None:
        """Know the entry that was just recorded here."""
        self._last = posted

    def undo(self) -> None:
        """Take the entry back that was recorded here within the last 30 seconds."""
        last = self._last
        if last is None or datetime.now(UTC) - last.at > UNDO:
            self._toast.say(
                self.tr("Nothing of the last 30 seconds can be undone"),
                self.tr("Ctrl+Shift+Z lists what was done before"),
                good=False,
            )
            return
        reason = self.tr("Undone right after it was recorded")
        draft = ReversalDraft(id=new_entry_id(), of=last.id, because="void", reason=reason)
        self._last = None
        parsed = draft.parse()
        if parsed.value is not None:
            self._under_way = parsed.value.id, last
            self.reversal_submitted.emit(parsed.value)

    def entry_committed(self, posted: Posted) -> None:
        """Tell that the last entry is taken back now."""
        if self._under_way is not None and posted.id == self._under_way[0]:
            words = self.tr("Void: {number}").format(number=self._under_way[1].number)
            self._under_way = None
            self._toast.say(words)

    def entry_refused(self, entry: EntryId) -> bool:
        """Whether it was ours that was not taken; the key may then be pressed again."""
        if self._under_way is None or entry != self._under_way[0]:
            return False
        self._last = self._last or self._under_way[1]
        self._under_way = None
        return True
