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

CLOSED = QT_TRANSLATE_NOOP(
    "notices", "The event is closed. What comes from now on is marked “after closing”."
)
REOPENING: Final = frozenset({"reopened", "reopened_by", "reason"})
OPENED = QT_TRANSLATE_NOOP("notices", "The event is open again.")


def close_event(books: Books, change: CloseEvent) -> Changed:
    """Record where every log ends, what the tally is, and what stays open with open eyes.

    Asked again with the same id it writes nothing.

    Raises:
        KnownError: something that keeps the event open is open, or it is closed already.
    """
    closings = books.registrar.closings()
    if any(closing.id == change.id for closing in closings):
        return Changed(change=change, told=Sentence(CLOSED))
    moment = books.live.afresh()
    standing = standing_closing(closings)
    if standing is not None:
        time = moment_text(standing.at, moment.event.timezone, datetime.now(UTC))
        raise ClosedAlreadyError(time=time, desk=standing.desk)
    backed_up = "backup" not in _named(change.open)
    items = checklist_of(books, moment, backed_up=backed_up)
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
