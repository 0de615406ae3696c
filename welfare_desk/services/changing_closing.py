"""Closing the event, and opening it again with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.canonical import canonical
from welfare_desk.domain.changes import Changed
from welfare_desk.domain.checklist import left_open
from welfare_desk.domain.closing import Closing, open_items, standing_closing
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import tidy
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.services.changing_units import desk_of
from welfare_desk.services.checklist import checklist_of
from welfare_desk.services.closing_ahead import caught_up, look_ahead
from welfare_desk.services.closing_errors import (
    ClosedAlreadyError,
    ClosingStopsError,
    NoReasonError,
    NotSeenError,
    UnknownClosingError,
)
from welfare_desk.services.event_time import moment_text

if TYPE_CHECKING:
    from welfare_desk.domain.changes import CloseEvent, ReopenEvent
    from welfare_desk.domain.closing import CheckItem
    from welfare_desk.services.books import Books
    from welfare_desk.services.closing_ahead import Ahead

CLOSED = QT_TRANSLATE_NOOP(
    "notices", "The event is closed. What comes from now on is marked “after closing”."
)
REOPENING: Final = frozenset({"reopened", "reopened_by", "reason"})
OPENED = QT_TRANSLATE_NOOP("notices", "The event is open again.")


def close_event(books: Books, change: CloseEvent, ahead: Ahead | None = None) -> Changed:
    """Record where every log ends, what the tally is, and what stays open with open eyes.

    `ahead` is what was read before the transaction began; without it everybody waits for that.
    Asked again with the same id it writes nothing.

    Raises:
        KnownError: something that keeps the event open is open, or it is closed already.
    """
    closings = books.registrar.closings()
    if any(closing.id == change.id for closing in closings):
        return Changed(change=change, told=Sentence(CLOSED))
    standing = standing_closing(closings)
    if standing is not None:
        time = moment_text(standing.at, books.registrar.event().timezone, datetime.now(UTC))
        raise ClosedAlreadyError(time=time, desk=standing.desk)
    moment, audit = caught_up(books, ahead or look_ahead(books))
    backed_up = "backup" not in _named(change.open)
    items = checklist_of(moment, audit, backed_up=backed_up)
    _see(items, change)
    closing = Closing(
        id=change.id,
        at=datetime.now(UTC),
        desk=desk_of(books),
        by=moment.operator,
        heads=books.bookkeeper.heads(),
        tally=canonical(moment.figures.as_json()),
        open=left_open(items),
    )
    books.registrar.put_closing(closing)
    return Changed(change=change, told=Sentence(CLOSED))


def read_ahead(books: Books, change: CloseEvent) -> Ahead | None:
    """What a closing must know, read while every desk goes on; None where it is closed already."""
    closings = books.registrar.closings()
    known = any(closing.id == change.id for closing in closings)
    return None if known or standing_closing(closings) is not None else look_ahead(books)


def reopen_event(books: Books, change: ReopenEvent) -> Changed:
    """Open a closed event again, with every closing that stands: two laptops may each have one.

    Raises:
        KnownError: nobody says why, or there is no such closing.
    """
    registrar = books.registrar
    closings = registrar.closings()
    if all(closing.id != change.closing for closing in closings):
        raise UnknownClosingError
    standing = [closing for closing in closings if closing.reopened is None]
    reason = tidy(change.reason)
    if standing and not reason:
        raise NoReasonError
    now, operator = datetime.now(UTC), books.operator
    for closing in standing:
        opened = replace(closing, reopened=now, reopened_by=operator, reason=reason)
        registrar.put_closing(opened, fields=REOPENING)
    return Changed(change=change, told=Sentence(OPENED))


def _see(items: tuple[CheckItem, ...], change: CloseEvent) -> None:
    """Refuse while something stops the closing, or is open that nobody saw."""
    stops = sum(item.stops for item in items)
    if stops:
        raise ClosingStopsError(count=stops)
    seen = _named(change.open)
    if any(not item.done and item.name not in seen for item in items):
        raise NotSeenError


def _named(open_: tuple[str, ...]) -> set[str]:
    return {name for name, _ in open_items(open_)}
