"""Changes of the market: places kept, waited for and given up; turns on the stage."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import AskHold, Changed
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.places import kept_places, places_left, waiting
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text
from welfare_desk.services.changing_units import desk_of
from welfare_desk.services.claim_errors import NeedNotNamedError, ProjectNotOnListError
from welfare_desk.services.errors import UnknownLineError
from welfare_desk.services.event_time import clock_text
from welfare_desk.services.register_errors import (
    HoldEndedError,
    HoldForNobodyError,
    NoPlaceFreeError,
    UnknownHoldError,
)

if TYPE_CHECKING:
    from welfare_desk.domain.changes import EndHold, KeepHold, OrderTurns
    from welfare_desk.domain.ids import HoldId
    from welfare_desk.domain.market import Hold
    from welfare_desk.domain.register import Project
    from welfare_desk.services.books import Books

KEPT = QT_TRANSLATE_NOOP("notices", "The place is kept for {who} until {time}.")
WAITS = QT_TRANSLATE_NOOP(
    "notices", "No place is free now. {who} is number {place} on the waiting list."
)
WAITS_BEHIND = QT_TRANSLATE_NOOP(
    "notices", "Others asked first. {who} is number {place} on the waiting list."
)
NEXT = QT_TRANSLATE_NOOP("notices", "A place is free. First on the waiting list: {who}.")


def ask_hold(books: Books, change: AskHold) -> Changed:
    """Keep a place where one is free, else put who asks on the waiting list.

    Who asks again, with the same id or as the same unit, is told how the first asking stands.
    """
    registrar, hold, desk = books.registrar, change.hold, desk_of(books)
    project = _listed(books, hold)
    if hold.slots < 1 or (hold.unit is None and not hold.who.strip()):
        raise HoldForNobodyError
    now = datetime.now(UTC)
    standing = registrar.hold(hold.id) or _of_the_same_unit(books, hold, now)
    if standing is not None:
        return Changed(change=AskHold(hold=standing), told=_told(books, standing))
    asked = replace(hold, asked=now, until=None, ended=False, desk=desk)
    if _is_free(books, project, asked, now, ahead=_waiting(books, asked)):
        asked = replace(asked, until=now + _time_to_decide(books))
    registrar.put_hold(asked)
    return Changed(change=AskHold(hold=asked), told=_told(books, asked))


def keep_hold(books: Books, change: KeepHold) -> Changed:
    """Keep the place that came free for somebody who waits, or whose time ran out.

    Raises:
        HoldEndedError: who asked gave it up.
        NoPlaceFreeError: no place is free after all.
    """
    registrar, now = books.registrar, datetime.now(UTC)
    hold = _known(books, change.hold)
    if hold.ended:
        raise HoldEndedError(who=_who(books, hold))
    if not hold.is_kept(now):
        if not _is_free(books, _listed(books, hold), hold, now):
            raise NoPlaceFreeError(who=_who(books, hold))
        hold = replace(hold, until=now + _time_to_decide(books))
        registrar.put_hold(hold, fields=frozenset({"until"}))
    return Changed(change=change, told=_told(books, hold))


def end_hold(books: Books, change: EndHold) -> Changed:
    """Give a kept place free, or leave the waiting list; who is next is told."""
    hold = _known(books, change.hold)
    if hold.ended:
        return Changed(change=change)
    books.registrar.put_hold(replace(hold, ended=True), fields=frozenset({"ended"}))
    project = books.registrar.project(hold.project)
    queue = waiting(books.registrar.open_holds(project.id), project.id, hold.line)
    if not queue or not _is_free(books, project, queue[0], datetime.now(UTC)):
        return Changed(change=change)
    return Changed(change=change, told=Sentence(NEXT, {"who": _who(books, queue[0])}))


def order_turns(books: Books, change: OrderTurns) -> Changed:
    """Say which claims come on the stage, and when."""
    for turn in change.turns:
        books.registrar.put_turn(turn)
    return Changed(change=change)


def _listed(books: Books, hold: Hold) -> Project:
    """The project of a hold, which must be on the list and have its need line.

    Raises:
        KnownError: it is not there, or not on the list.
    """
    project = books.registrar.project(hold.project)
    if project.state != "published":
        raise ProjectNotOnListError(project=project.number)
    if hold.line is None and any(need.slots for need in project.needs):
        raise NeedNotNamedError(project=project.number)
    if hold.line is not None and hold.line not in {need.id for need in project.needs}:
        raise UnknownLineError(project=project.id, line=hold.line)
    return project


def _waiting(books: Books, hold: Hold) -> int:
    """How many places those wait for who asked before: who comes now stands behind them."""
    open_holds = books.registrar.open_holds(hold.project)
    return sum(one.slots for one in open_holds if one.line == hold.line and one.is_waiting())


def _is_free(books: Books, project: Project, hold: Hold, now: datetime, *, ahead: int = 0) -> bool:
    """Whether as many places as are asked for are neither taken nor kept, nor waited for before."""
    slots = next((need.slots for need in project.needs if need.id == hold.line), None)
    if hold.line is None or slots is None:
        return True
    registrar = books.registrar
    taken = registrar.slots_taken(project.id, hold.line)
    holds = registrar.open_holds(project.id)
    kept = kept_places(holds, project.id, hold.line, now, besides=hold.id)
    return (places_left(slots, taken, kept) or 0) - ahead >= hold.slots


def _of_the_same_unit(books: Books, hold: Hold, now: datetime) -> Hold | None:
    """What the same unit has asked for already on the same need line."""
    if hold.unit is None:
        return None
    follow = books.registrar.follow()
    unit = follow.get(hold.unit, hold.unit)
    for one in books.registrar.open_holds(hold.project):
        same = one.unit is not None and follow.get(one.unit, one.unit) == unit
        if same and one.line == hold.line and (one.is_kept(now) or one.is_waiting()):
            return one
    return None


def _told(books: Books, hold: Hold) -> Sentence | None:
    """How an asking stands: until when the place is kept, or how many wait before."""
    who = _who(books, hold)
    if hold.is_kept(datetime.now(UTC)) and hold.until is not None:
        time = clock_text(hold.until, books.registrar.event().timezone)
        return Sentence(KEPT, {"who": who, "time": time})
    if not hold.is_waiting():
        return None
    queue = waiting(books.registrar.open_holds(hold.project), hold.project, hold.line)
    place = [one.id for one in queue].index(hold.id) + 1
    project = books.registrar.project(hold.project)
    free = _is_free(books, project, hold, datetime.now(UTC))
    return Sentence(WAITS_BEHIND if free else WAITS, {"who": who, "place": place})


def _known(books: Books, hold: HoldId) -> Hold:
    found = books.registrar.hold(hold)
    if found is None:
        raise UnknownHoldError
    return found


def _who(books: Books, hold: Hold) -> Text:
    """Whom a place is kept for, in words."""
    return Text(hold.who) if hold.unit is None else books.registrar.unit(hold.unit).name


def _time_to_decide(books: Books) -> timedelta:
    return timedelta(minutes=books.registrar.event().hold_minutes)
