"""Takes the acts of an evening file into open books, one by one, whoever brings them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from welfare_desk.domain import (
    evening_cash,
    evening_closing,
    evening_event,
    evening_kind,
    evening_operator,
    evening_paper,
    evening_project,
    evening_stall,
    evening_statement,
    evening_unit,
)
from welfare_desk.domain.closing import Closing
from welfare_desk.domain.drawer import CashCount
from welfare_desk.domain.evening import EveningReader
from welfare_desk.domain.evening_acts import ACTS, RegisterAct
from welfare_desk.domain.evening_errors import (
    BadActError,
    MissingFieldError,
    NoEventYetError,
    UnknownCodeError,
)
from welfare_desk.domain.evening_json import read_line
from welfare_desk.domain.evening_values import shown
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.operators import Operator
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.posting import Posting
from welfare_desk.domain.register import Event, OwnKind, Project, Stall, Unit
from welfare_desk.domain.statement import StatementLine
from welfare_desk.domain.texts import NO_TEXT
from welfare_desk.services.evening_registering import put_thing
from welfare_desk.services.register_errors import KindListedError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.evening_acts import Act, Fallback
    from welfare_desk.domain.ids import EventId
    from welfare_desk.services.books import Books
    from welfare_desk.services.register_writer import When

Described = (
    Event
    | OwnKind
    | Project
    | Unit
    | Stall
    | Operator
    | PaperSheet
    | StatementLine
    | CashCount
    | Closing
)
"""What must be described whole before it is known; the rest is whole in every act."""

_NEEDED: Final[Mapping[type[Described], tuple[str, ...]]] = {
    Event: evening_event.NEEDED,
    OwnKind: evening_kind.NEEDED,
    Project: evening_project.NEEDED,
    Unit: evening_unit.NEEDED,
    Stall: evening_stall.NEEDED,
    Operator: evening_operator.NEEDED,
    PaperSheet: evening_paper.NEEDED,
    StatementLine: evening_statement.NEEDED,
    CashCount: evening_cash.NEEDED,
    Closing: evening_closing.NEEDED,
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
        self._kinds: Kinds | None = None

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
        """Let the register know what an act says."""
        value = act.value
        if isinstance(value, Event):
            self._open(act, value)
            return
        if isinstance(value, Described):
            self._check_whole(act, value)
        if isinstance(value, OwnKind):
            _see_kind_is_new(value)
            self._kinds = None
        if isinstance(value, Unit):
            value = self._of_a_kind(value, act.fields)
        put_thing(self._books.registrar, value, at=act.at, fields=act.fields, times=act.changed)
        if isinstance(value, Described) and self._known is not None:
            self._known.add((type(value), value.id))

    def _of_a_kind(self, unit: Unit, named: frozenset[str]) -> Unit:
        """The unit, which must be of a listed kind or one of the organiser's own.

        Where an act does not say what may be shown of it, its kind does.
        """
        if "kind" not in named:
            return unit
        if self._kinds is None:
            self._kinds = Kinds(self._books.registrar.kinds())
        if not self._kinds.knows(unit.kind):
            raise UnknownCodeError(field="kind", value=shown(unit.kind))
        if "consent" in named:
            return unit
        return replace(unit, consent=self._kinds.default_consent(unit.kind))

    def _choose(self, event: EventId | None) -> None:
        """Work on the event that the acts are about; its own act may have been refused."""
        if event is None or event == self._books.event:
            return
        if event not in {each.id for each in self._books.events()}:
            raise NoEventYetError
        self._books.choose_event(event)

    def _open(self, act: RegisterAct, event: Event) -> None:
        """Change the event, or make it where nobody knew it."""
        when: When = {"at": act.at, "fields": act.fields, "times": act.changed}
        if event.id in {each.id for each in self._books.events()}:
            self._choose(event.id)
            _need(act, event, among=act.fields)
            self._books.registrar.put_event(event, **when)
            return
        _need(act, event)
        self._books.registrar.create_event(event, **when)
        self._kinds = None

    def _check_whole(self, act: RegisterAct, value: Described) -> None:
        """What nobody knows yet must be described whole; what is known stays whole."""
        if self._known is None:
            registrar = self._books.registrar
            listed: tuple[Described, ...] = (
                *registrar.kinds(),
                *registrar.units(),
                *registrar.projects(),
                *registrar.stalls(),
                *registrar.operators(),
                *registrar.paper_sheets(),
                *registrar.statement_lines(),
                *registrar.cash_counts(),
                *registrar.closings(),
            )
            self._known = {(type(each), each.id) for each in listed}
        known = (type(value), value.id) in self._known
        _need(act, value, among=act.fields if known else None)


def _see_kind_is_new(kind: OwnKind) -> None:
    """Refuse a kind that would hide a listed one."""
    if Kinds().knows(kind.id):
        raise KindListedError(kind=kind.name or kind.id)


def _need(act: RegisterAct, value: Described, *, among: frozenset[str] | None = None) -> None:
    """Refuse a thing that lacks what it cannot do without; `among` are the fields that count."""
    for field in _NEEDED[type(value)]:
        if among is not None and field not in among:
            continue
        if field not in act.fields or getattr(value, field) in _NOTHING:
            raise MissingFieldError(act=ACTS[type(value)], field=field)


def _is_event(line: str) -> bool:
    try:
        return read_line(line).get("act") == "event"
    except BadActError:
        return False
