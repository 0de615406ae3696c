"""How a desk gets its books: opened, made for a new event, imported, or replayed as a rehearsal.

Everything here runs on the worker; SQLAlchemy is loaded with the first call.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from string import ascii_uppercase
from typing import TYPE_CHECKING

from welfare_desk.bootstrap.files import rehearsal_file
from welfare_desk.bootstrap.recent import recent_list, remember
from welfare_desk.domain.errors import HeldError, Sentence
from welfare_desk.domain.ids import DeskId
from welfare_desk.domain.opening import OpenedFile, RecentFile
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.ids import EventId
    from welfare_desk.domain.opening import OpenRequest
    from welfare_desk.domain.register import Event
    from welfare_desk.options import RunOptions
    from welfare_desk.services.books import Books


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """Books that a desk holds; `held` names who has the letter that was asked for first."""

    books: Books
    file: OpenedFile
    held: HeldError | None = None


def load_books() -> None:
    """Load what opens a file, SQLAlchemy above all, before anybody asks for it."""
    import_module("welfare_desk.services.books")


def open_evening(options: RunOptions) -> Opened | None:
    """Open the file of an evening; None when there is no file or no event in it yet."""
    from welfare_desk.storage.place import is_there

    if not is_there(options.file):
        return None
    return _hold(options.file, options.event, options.desk)


def open_asked(request: OpenRequest, folder: Path, file: Path) -> Opened | None:
    """Open what the first page asks for; a rehearsal gets a file of its own in `folder`."""
    from welfare_desk.services.evening_import import import_file
    from welfare_desk.services.resources import resource

    if request.kind == "open" and request.path is not None:
        return _hold(request.path, None, request.desk)
    evening = request.path or resource("sample", "hemei-2022.jsonl")
    target = rehearsal_file(folder, evening.stem) if request.kind == "rehearse" else file
    import_file(target, evening, rehearsal=request.kind == "rehearse")
    return _hold(target, None, None)


def create_event(file: Path, event: Event) -> Opened | None:
    """Begin a new event, in a new file or beside the events of an old one."""
    with _books(file, create=True) as books:
        books.registrar.create_event(event)
    return _hold(file, event.id, None)


def _hold(path: Path, event: EventId | None, desk: DeskId | None) -> Opened | None:
    """Open books and hold a desk: the letter asked for, else the first that nobody holds."""
    from welfare_desk.services.errors import DeskHeldError
    from welfare_desk.services.starting import see_whole

    see_whole(path)
    held: HeldError | None = None
    for letter in _letters(desk):
        try:
            books = _books(path, event=event, desk=letter)
        except DeskHeldError as error:
            if desk is not None:
                raise
            held = held or error
            continue
        if books.event is None:
            books.close()
            return None
        file = OpenedFile(path=path, desk=letter, rehearsal=books.rehearsal)
        name = books.registrar.event().name
        remember(recent_list(), RecentFile(path=path, event_name=name, rehearsal=file.rehearsal))
        return Opened(books=books, file=file, held=held)
    raise held or HeldError()


def _letters(desk: DeskId | None) -> Iterator[DeskId]:
    yield from [desk] if desk is not None else map(DeskId, ascii_uppercase)


def _books(
    path: Path,
    *,
    event: EventId | None = None,
    desk: DeskId | None = None,
    create: bool = False,
) -> Books:
    from welfare_desk.services.books import open_books

    return open_books(path, event=event, desk=desk, create=create)


def other_desk(desk: DeskId, held: HeldError) -> Notice:
    """Say that the first letter is taken, and which desk this is instead."""
    values = {
        "desk": desk,
        "taken": held.values.get("desk", ""),
        "host": held.values.get("host", ""),
    }
    sentence = QT_TRANSLATE_NOOP(
        "notices",
        "Desk {taken} is open in another window ({host}), so this is desk {desk}. "
        "Both may record at the same time.",
    )
    return Notice(level="warn", sentence=Sentence(sentence, values))
