"""What becomes of a form that was submitted: one durable commit on the worker, then an answer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.submitted import ReversalSubmitted
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.cues import CueChange
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.register import Event, Project
    from welfare_desk.domain.submitted import (
        ClaimSubmitted,
        GiftSubmitted,
        UnitSubmitted,
    )
    from welfare_desk.qtkit.background import Background
    from welfare_desk.services.books import Books

    EntrySubmitted = GiftSubmitted | ClaimSubmitted | ReversalSubmitted


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


class Submitting(QObject):
    """Hands what the forms submit to the books, in order, one transaction each.

    `written` tells of every commit, also of a unit or a cue: the feed reads and the stage is poked.
    """

    written = Signal()
    committed = Signal(object)
    refused = Signal(object)
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
        """Post a gift, a claim or a reversal, its new unit first."""
        refuse = partial(self._refuse, submitted.id)
        if self._books is None:
            refuse(NotOpenError())
            return
        self._background.run(partial(_post, self._books, submitted), self._commit, refuse)

    def submit_unit(self, submitted: UnitSubmitted) -> None:
        """Register a unit, or change it."""
        self._write(partial(_put_unit, submitted=submitted))

    def submit_event(self, event: Event) -> None:
        """Change the event that is open."""
        self._write(partial(_put_event, event=event))

    def submit_project(self, project: Project) -> None:
        """Put a project on the market's list."""
        self._write(partial(_put_project, project=project))

    def give_cue(self, change: CueChange) -> None:
        """Give the stage an order."""
        self._write(partial(_give_cue, change=change))

    def _write(self, job: Callable[[Books], None]) -> None:
        if self._books is None:
            self.failed.emit(NotOpenError())
            return
        self._background.run(partial(job, self._books), self._tell_written, self.failed.emit)

    def _commit(self, posted: Posted) -> None:
        self.written.emit()
        self.committed.emit(posted)

    def _tell_written(self, _answer: None) -> None:
        self.written.emit()

    def _refuse(self, entry: EntryId, error: KnownError) -> None:
        self.refused.emit(Refusal(entry, error))


def _post(books: Books, submitted: EntrySubmitted) -> Posted:
    with books.writing():
        if not isinstance(submitted, ReversalSubmitted):
            if submitted.new_unit is not None:
                books.registrar.put_unit(submitted.new_unit)
            if submitted.corrects is not None:
                wrong = submitted.corrects
                books.bookkeeper.post(wrong.entry, id=wrong.id, texts=wrong.texts)
        return books.bookkeeper.post(submitted.entry, id=submitted.id, texts=submitted.texts)


def _put_unit(books: Books, submitted: UnitSubmitted) -> None:
    books.registrar.put_unit(submitted.unit)


def _put_event(books: Books, event: Event) -> None:
    books.registrar.put_event(event)


def _put_project(books: Books, project: Project) -> None:
    books.registrar.put_project(project)


def _give_cue(books: Books, change: CueChange) -> None:
    books.director.give(
        scene=change.scene,
        curtain=change.curtain,
        theme=change.theme,
        language=change.language,
        headline=change.headline,
    )
