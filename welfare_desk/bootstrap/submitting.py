"""What becomes of a form that was submitted: one durable commit on the worker, then an answer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.cues import CueChange
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.submitted import EntrySubmitted
    from welfare_desk.qtkit.background import Background
    from welfare_desk.services.books import Books


class NotOpenError(KnownError):
    """The file is still being opened."""

    code = "not-open"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Not recorded yet: the file is still being opened. What was typed is still there; "
        "press Enter again in a moment.",
    )


@dataclass(frozen=True, slots=True)
class Refusal:
    """An entry that was not committed, and why."""

    id: EntryId
    error: KnownError


@dataclass(frozen=True, slots=True)
class ChangeRefusal:
    """A change of the register that was not made, and why."""

    change: Change
    error: KnownError


class Submitting(QObject):
    """Hands what the forms submit to the books, in order, one transaction each.

    `written` tells of every commit, also of a unit or a cue: the feed reads and the stage is poked.
    `committed` and `refused` answer for an entry, `changed` and `change_refused` for a change of
    the register, `failed` for a cue.
    """

    written = Signal()
    committed = Signal(object)
    refused = Signal(object)
    changed = Signal(object)
    change_refused = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        """Refuse what is submitted until `use` gives the books."""
        super().__init__(parent)
        self._background = background
        self._books: Books | None = None

    def use(self, books: Books | None) -> None:
        """Write into these books from now on."""
        self._books = books

    def submit_entry(self, submitted: EntrySubmitted) -> None:
        """Post a gift, a claim, a reversal or another use, with all that belongs to it."""
        refuse = partial(self._refuse, submitted.id)
        if self._books is None:
            refuse(NotOpenError())
            return
        self._background.run(partial(_post, self._books, submitted), self._commit, refuse)

    def submit_change(self, change: Change) -> None:
        """Change the register: an event, a unit, an arrival, a project, a place that is kept."""
        refuse = partial(self._refuse_change, change)
        if self._books is None:
            refuse(NotOpenError())
            return
        self._background.run(partial(_change, self._books, change), self._tell_changed, refuse)

    def give_cue(self, change: CueChange) -> None:
        """Give the stage an order."""
        if self._books is None:
            self.failed.emit(NotOpenError())
            return
        job = partial(_give_cue, self._books, change)
        self._background.run(job, self._tell_written, self.failed.emit)

    def _commit(self, posted: Posted) -> None:
        self.written.emit()
        self.committed.emit(posted)

    def _tell_written(self, _answer: None) -> None:
        self.written.emit()

    def _tell_changed(self, changed: Changed) -> None:
        self.written.emit()
        self.changed.emit(changed)

    def _refuse_change(self, change: Change, error: KnownError) -> None:
        self.change_refused.emit(ChangeRefusal(change, error))

    def _refuse(self, entry: EntryId, error: KnownError) -> None:
        self.refused.emit(Refusal(entry, error))


def _post(books: Books, submitted: EntrySubmitted) -> Posted:
    """Runs on the worker, which has loaded the books already."""
    from welfare_desk.services.attempts import try_record

    return try_record(books, submitted)


def _change(books: Books, change: Change) -> Changed:
    """Runs on the worker, which has loaded the books already."""
    from welfare_desk.services.attempts import try_change

    return try_change(books, change)


def _give_cue(books: Books, change: CueChange) -> None:
    books.director.give(change)
