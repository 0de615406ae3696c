"""Takes the acts of an evening file into open books, one by one, whoever brings them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, assert_never

from welfare_desk.domain import evening_event, evening_project, evening_stall, evening_unit
from welfare_desk.domain.evening import EveningReader
from welfare_desk.domain.evening_acts import RegisterAct
from welfare_desk.domain.evening_errors import BadActError, MissingFieldError, NoEventYetError
from welfare_desk.domain.evening_json import read_line
from welfare_desk.domain.posting import Posting
from welfare_desk.domain.register import Event, Project, Served, Stall, Unit
from welfare_desk.domain.texts import NO_TEXT

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.evening_acts import Act, Fallback
    from welfare_desk.domain.ids import EventId
    from welfare_desk.services.books import Books

_NEEDED: Final = {
    Event: evening_event.NEEDED,
    Project: evening_project.NEEDED,
    Unit: evening_unit.NEEDED,
    Stall: evening_stall.NEEDED,
    Served: (),
}
_NOTHING: Final = ("", 0, NO_TEXT, date.min)
"""What a field holds that an act names as null."""


class EveningIntake:
    """Reads lines and posts what they say; whoever calls decides what is one transaction.

    `event` is the only event whose acts are taken; None lets the file's own first act say it, and
    is the open event where the file says nothing.
    """

    def __init__(self, books: Books, event: EventId | None = None) -> None:
        """Take acts into these books."""
        self._books = books
        self._reader = None if event is None else EveningReader(event)
        self._known: set[tuple[type, str]] | None = None

    def read(self, line: str, fallback: Fallback | None = None) -> Act:
        """The act of a line.

        Raises:
            BadActError: the line holds none.
        """
        if self._reader is None:
            self._reader = EveningReader(None if _is_event(line) else self._books.event)
        return self._reader.read(line, fallback)

    def take(self, act: Act) -> Posted | None:
        """Do what an act says; an entry is answered as it stands posted.

        Raises:
            KnownError: the books cannot take it; nothing of it was written.
        """
        opens = isinstance(act, RegisterAct) and isinstance(act.value, Event)
        if not opens and self._reader is not None:
            self._choose(self._reader.event)
        if isinstance(act, Posting):
            return self._books.bookkeeper.post_many((act,))[0]
        self._register(act)
        return None

    def _register(self, act: RegisterAct) -> None:
        registrar, value = self._books.registrar, act.value
        if isinstance(value, Event):
            self._open(act, value)
            return
        self._check_whole(act)
        match value:
            case Project():
                registrar.put_project(value, at=act.at, fields=act.fields)
            case Unit():
                registrar.put_unit(value, at=act.at, fields=act.fields)
            case Stall():
                registrar.put_stall(value, at=act.at, fields=act.fields)
            case Served():
                registrar.put_served(value, at=act.at, fields=act.fields)
            case _:
                assert_never(value)
        self._remember(act)

    def _choose(self, event: EventId | None) -> None:
        """Work on the event that the acts are about; its own act may have been refused."""
        if event is None or event == self._books.event:
            return
        if event not in {each.id for each in self._books.events()}:
            raise NoEventYetError
        self._books.choose_event(event)

    def _open(self, act: RegisterAct, event: Event) -> None:
        """Change the event, or make it where nobody knew it."""
        if event.id in {each.id for each in self._books.events()}:
            self._choose(event.id)
            _need(act, among=act.fields)
            self._books.registrar.put_event(event, at=act.at, fields=act.fields)
            return
        _need(act)
        self._books.registrar.create_event(event, at=act.at)

    def _check_whole(self, act: RegisterAct) -> None:
        """What nobody knows yet must be described whole; what is known stays whole."""
        if isinstance(act.value, Served | Event):
            return
        if self._known is None:
            registrar = self._books.registrar
            self._known = {
                *((Unit, unit.id) for unit in registrar.units()),
                *((Project, project.id) for project in registrar.projects()),
                *((Stall, stall.id) for stall in registrar.stalls()),
            }
        known = (type(act.value), act.value.id) in self._known
        _need(act, among=act.fields if known else None)

    def _remember(self, act: RegisterAct) -> None:
        if self._known is not None and not isinstance(act.value, Served | Event):
            self._known.add((type(act.value), act.value.id))


def _need(act: RegisterAct, *, among: frozenset[str] | None = None) -> None:
    """Refuse a thing that lacks what it cannot do without; `among` are the fields that count."""
    for field in _NEEDED[type(act.value)]:
        if among is not None and field not in among:
            continue
        if field not in act.fields or getattr(act.value, field) in _NOTHING:
            raise MissingFieldError(act=type(act.value).__name__.lower(), field=field)


def _is_event(line: str) -> bool:
    try:
        return read_line(line).get("act") == "event"
    except BadActError:
        return False
