"""Changes of the register that were asked for here: handed on, and what became of them told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from welfare_desk.domain.changes import (
    CheckInUnit,
    MergeUnits,
    PartUnits,
    PutUnit,
    TakeBackCheckIn,
    TellApart,
)
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import RegisterBook
    from welfare_desk.desk.toast import Toast
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import UnitId


class RegisterChanges(QObject):
    """`submitted` carries a Change; the last one that can be undone is undone once."""

    submitted = Signal(object)

    def __init__(self, look: Look, book: RegisterBook, toast: Toast, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._book = book
        self._toast = toast
        self._asked: list[Change] = []
        self._undo: Change | None = None
        toast.undo_pressed.connect(self.undo)

    def ask(self, change: Change) -> None:
        """Ask for a change."""
        self._asked.append(change)
        self.submitted.emit(change)

    def done(self, changed: Changed) -> bool:
        """A change stands: say so if it was asked for here."""
        change = changed.change
        if not self._forget(change):
            return False
        words = self._words(change)
        if changed.told is not None:
            words = say(changed.told, self._look.language, "notices")
        if words:
            self._undo = self._opposite(change) if changed.told is None else self._undo
            undo = changed.told is None and self._undo is not None
            self._toast.say(words, undo=undo)
        return True

    def refused(self, change: Change, error: KnownError) -> bool:
        """A change was not taken: say why if it was asked for here."""
        if not self._forget(change):
            return False
        self._toast.say(say(error.said, self._look.language), good=False)
        return True

    def undo(self) -> None:
        """Undo the last change of this page that can be undone."""
        change, self._undo = self._undo, None
        if change is not None:
            self.ask(change)

    def _forget(self, change: Change) -> bool:
        """Whether the change was asked for here; it is no longer waited for."""
        asked = next((each for each in self._asked if _meant(each, change)), None)
        if asked is not None:
            self._asked.remove(asked)
        return asked is not None

    def _opposite(self, change: Change) -> Change | None:
        """What takes a change back, where it can be taken back."""
        if isinstance(change, CheckInUnit):
            return TakeBackCheckIn(unit=change.unit)
        return PartUnits(unit=change.unit) if isinstance(change, MergeUnits) else None

    def _words(self, change: Change) -> str:
        """What stands now, in words; "" where the page shows it itself."""
        match change:
            case CheckInUnit():
                words = self.tr("Checked in: {name}")
            case TakeBackCheckIn():
                words = self.tr("Not here after all: {name}")
            case MergeUnits():
                words = self.tr("One unit now: {name} follows {other}")
                return words.format(name=self._name(change.unit), other=self._name(change.into))
            case PartUnits():
                words = self.tr("Stands for itself again: {name}")
            case TellApart():
                words = self.tr("Remembered as different: {name} and {other}")
                return words.format(name=self._name(change.unit), other=self._name(change.other))
            case PutUnit():
                new = change.fields is None
                words = self.tr("Registered: {name}") if new else self.tr("Saved: {name}")
                return words.format(name=self._look.reads(change.unit.name))
            case _:
                return ""
        return words.format(name=self._name(change.unit))

    def _name(self, unit: UnitId) -> str:
        known = self._book.units.get(unit)
        return "" if known is None else self._look.reads(known.name)


def _meant(asked: Change, change: Change) -> bool:
    """Whether an answer is about what was asked; a unit may have been given its badge meanwhile."""
    if isinstance(asked, PutUnit) and isinstance(change, PutUnit):
        return asked.unit.id == change.unit.id
    return asked == change
