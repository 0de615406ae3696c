"""The books: one opened file with everything that it offers; opened here, used from one thread."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from welfare_desk.domain.attempt import Attempt
from welfare_desk.domain.operator_draft import NOBODY
from welfare_desk.services.bookkeeper import Bookkeeper
from welfare_desk.services.director import Director
from welfare_desk.services.errors import NoEventError, NotARehearsalError
from welfare_desk.services.live import Live
from welfare_desk.services.opened import Opened
from welfare_desk.services.operating import use_operator
from welfare_desk.services.registrar import Registrar
from welfare_desk.storage import attempts, register
from welfare_desk.storage.opening import open_file
from welfare_desk.storage.rehearsal import is_rehearsal, mark_rehearsal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    from welfare_desk.domain.ids import DeskId, EventId, OperatorCode
    from welfare_desk.domain.register import Event
    from welfare_desk.storage.file import File


class Books:
    """Everything one opened file offers.

    `bookkeeper` posts, `registrar` keeps the register, `live` is what a window needs, `director`
    gives cues and says what the stage may see.
    """

    def __init__(self, opened: Opened) -> None:
        """Build the services of an opened file."""
        self._opened = opened
        self.path = opened.path
        self.bookkeeper = Bookkeeper(opened)
        self.registrar = Registrar(opened)
        self.live = Live(opened)
        self.director = Director(opened, self.live)

    def __enter__(self) -> Self:
        """The books themselves, closed at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close them."""
        self.close()

    @property
    def event(self) -> EventId | None:
        """The chosen event; None while the file holds none."""
        return self._opened.event

    @property
    def desk(self) -> DeskId | None:
        """The desk that posts by default; None where the books are only read."""
        return self._opened.desk

    @property
    def operator(self) -> OperatorCode:
        """Whose code stands with what is posted and changed."""
        return self._opened.operator

    @property
    def rehearsal(self) -> bool:
        """Whether these books are a rehearsal, kept apart from the real ones."""
        return is_rehearsal(self._opened.file)

    def events(self) -> tuple[Event, ...]:
        """All events of the file, the one opened last first."""
        with self._opened.file.reading() as connection:
            return register.events(connection)

    def choose_event(self, event: EventId) -> None:
        """Work on this event from now on; the desk is taken again for it.

        Raises:
            NoEventError: the file holds no such event; the choice stays as it was.
            DeskHeldError: another program holds the desk of that event.
        """
        if event not in {one.id for one in self.events()}:
            raise NoEventError(path=self.path, event=event)
        self._opened.choose(event)
        if self._opened.file.writes:
            with self._opened.file.writing() as connection:
                register.note_opened(connection, event, datetime.now(UTC))

    def use_operator(self, operator: OperatorCode) -> None:
        """Let what is posted and changed from now on stand under the code of whoever types.

        Raises:
            OperatorGoneError: nobody of that code types here; whoever typed before still does.
        """
        use_operator(self._opened, operator)

    def hold(self, desk: DeskId) -> None:
        """Hold a desk, so that this program may post into its log; it becomes the default desk.

        Raises:
            BadDeskError: no desk can be called so.
            DeskHeldError: another program holds it, and the error says which.
        """
        self._opened.hold(desk)
        self._opened.desk = self._opened.desk or desk

    def release(self, desk: DeskId) -> None:
        """Let go of a desk."""
        self._opened.release(desk)
        if self._opened.desk == desk:
            self._opened.desk = None

    def note_refusal(self, act: str, key: str, code: str, held: str) -> None:
        """Trace that an act was refused, by ids and codes; where that fails nobody hears of it."""
        if self._opened.event is not None and self._opened.file.writes:
            attempts.note(
                self._opened.file,
                Attempt(
                    event=self._opened.event,
                    at=datetime.now(UTC),
                    who=self._opened.operator,
                    desk=self._opened.desk or "",
                    about=act,
                    key=key,
                    code=code,
                    held=held,
                ),
            )

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction around several calls of `bookkeeper` and `registrar`: all or nothing.

        A KnownError of one call that is caught inside leaves the transaction usable; an exception
        that leaves the block undoes everything, the choice of the event too.
        """
        event = self._opened.event
        try:
            with self._opened.file.writing():
                yield
        except BaseException:
            self._opened.event = event
            raise

    @contextmanager
    def reading(self) -> Iterator[None]:
        """One moment of the file around several reads: what they say belongs together."""
        with self._opened.file.reading():
            yield

    def close(self) -> None:
        """Let go of the file and of every desk."""
        self._opened.close()


def open_books(
    path: Path,
    *,
    event: EventId | None = None,
    desk: DeskId | None = None,
    operator: OperatorCode = NOBODY,
    create: bool = False,
    rehearsal: bool = False,
) -> Books:
    """Open a file's books.

    Args:
        path: The file; it must exist unless `create`.
        event: The event to work on; None is the one opened last, if there is any.
        desk: The desk to hold; None opens for reading, and nothing is locked.
        operator: Whose code stands with what is posted.
        create: Open for writing in any case, and make the file where there is none.
        rehearsal: The books shall be a rehearsal: new ones are marked so for good.

    Raises:
        NoFileError, NoEventError: the file or the event is not there.
        DeskHeldError: another program holds the desk.
        NotARehearsalError: a rehearsal was wanted, and the file holds real books.
        KnownError: the file cannot be used; nothing in it was changed.
    """
    file = open_file(path, writes=desk is not None or create, create=create)
    opened = Opened(path=path, file=file, operator=operator, desk=desk)
    books = Books(opened)
    try:
        if rehearsal:
            _mark(books, file)
        wanted = event if event is not None else next((one.id for one in books.events()), None)
        if wanted is not None:
            books.choose_event(wanted)
    except BaseException:
        books.close()
        raise
    return books


def _mark(books: Books, file: File) -> None:
    """Let new books be a rehearsal; real ones stay real."""
    if books.rehearsal:
        return
    if books.events():
        raise NotARehearsalError(path=books.path)
    mark_rehearsal(file)
