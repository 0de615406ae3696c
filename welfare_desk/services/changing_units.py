"""Changes of units: registered, checked in, merged, parted, told apart, and their own kinds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import Changed
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.merging import arrivals
from welfare_desk.domain.register import CheckIn, Distinct, Unit
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.services.errors import BadDeskError, UnknownUnitError
from welfare_desk.services.event_time import clock_text
from welfare_desk.services.operating import OperatorTypesError
from welfare_desk.services.register_errors import (
    BadgeUsedError,
    KindListedError,
    NoNameError,
    SameUnitError,
    UnitMergedError,
    UnknownKindError,
)

if TYPE_CHECKING:
    from welfare_desk.domain.changes import (
        CheckInUnit,
        Fields,
        MergeUnits,
        PartUnits,
        PutKind,
        PutOperator,
        PutUnit,
        TakeBackCheckIn,
        TellApart,
    )
    from welfare_desk.domain.ids import DeskId
    from welfare_desk.services.books import Books
    from welfare_desk.services.registrar import Registrar

HERE_ALREADY = QT_TRANSLATE_NOOP("notices", "Checked in at {time} at desk {desk} already.")
COUNT_CHANGED = QT_TRANSLATE_NOOP(
    "notices", "Checked in at {time} at desk {desk} already. People who came, now: {people}."
)
NOT_HERE = QT_TRANSLATE_NOOP("notices", "{name} is not checked in.")
MERGED_ALREADY = QT_TRANSLATE_NOOP("notices", "{name} was merged into {into} already.")
APART_ALREADY = QT_TRANSLATE_NOOP("notices", "{name} stands for itself already.")

_NOT_BY_FORM = frozenset({"id", "merged_into"})
"""What no form changes: a unit follows another one by a merge only."""


def put_unit(books: Books, change: PutUnit) -> Changed:
    """Register a unit, or change the fields that a form changed."""
    registrar, unit = books.registrar, change.unit
    fields = _named(change.fields)
    try:
        registrar.unit(unit.id)
    except UnknownUnitError:
        unit, fields = replace(unit, merged_into=None), None
    if not unit.name and (fields is None or "name" in fields):
        raise NoNameError
    if (fields is None or "kind" in fields) and not Kinds(registrar.kinds()).knows(unit.kind):
        raise UnknownKindError(kind=unit.kind)
    if unit.badge is not None and (fields is None or "badge" in fields):
        _see_badge_free(registrar, unit, unit.badge)
    registrar.put_unit(unit, fields=fields)
    return Changed(change=replace(change, unit=registrar.unit(unit.id)))


def put_kind(books: Books, change: PutKind) -> Changed:
    """Add a kind of the organiser's own, or give it another name."""
    kind, listed = change.kind, Kinds()
    if not kind.name:
        raise NoNameError
    if listed.knows(kind.id) or not listed.knows(kind.like):
        raise KindListedError(kind=kind.name)
    books.registrar.put_kind(kind)
    return Changed(change=change)


def check_in(books: Books, change: CheckInUnit) -> Changed:
    """Note an arrival once; whoever asks again is told when and where it was.

    The arrival of a merged unit is that of the one it follows. How many came may be told later.
    """
    registrar, desk = books.registrar, desk_of(books)
    registrar.unit(change.unit)
    follow = registrar.follow()
    unit = follow.get(change.unit, change.unit)
    standing = arrivals(registrar.check_ins(), follow).get(unit)
    if standing is None or standing.at is None:
        now = datetime.now(UTC)
        registrar.put_check_in(CheckIn(unit=unit, at=now, desk=desk, people=change.people))
        return Changed(change=change)
    here = {"time": clock_text(standing.at, registrar.event().timezone), "desk": standing.desk}
    told = Sentence(HERE_ALREADY, here)
    if change.people is not None and change.people != standing.people:
        told = Sentence(COUNT_CHANGED, {**here, "people": change.people})
        registrar.put_check_in(
            replace(standing, people=change.people), fields=frozenset({"at", "desk", "people"})
        )
    return Changed(change=change, told=told)


def take_back_check_in(books: Books, change: TakeBackCheckIn) -> Changed:
    """Take an arrival back, also that of every unit which was merged into this one."""
    registrar, desk = books.registrar, desk_of(books)
    unit = registrar.unit(change.unit)
    follow = registrar.follow()
    end = follow.get(unit.id, unit.id)
    standing = [
        one
        for one in registrar.check_ins()
        if one.at is not None and follow.get(one.unit, one.unit) == end
    ]
    for one in standing:
        registrar.put_check_in(replace(one, at=None, desk=desk))
    told = None if standing else Sentence(NOT_HERE, {"name": unit.name})
    return Changed(change=change, told=told)


def merge(books: Books, change: MergeUnits) -> Changed:
    """Let a unit follow another one.

    Raises:
        SameUnitError: it is the same unit, or follows this one by now.
        UnitMergedError: it follows a third one already.
    """
    registrar = books.registrar
    unit, into = registrar.unit(change.unit), registrar.unit(change.into)
    if unit.merged_into == into.id:
        told = Sentence(MERGED_ALREADY, {"name": unit.name, "into": into.name})
        return Changed(change=change, told=told)
    follow = registrar.follow()
    if unit.id in follow:
        raise UnitMergedError(name=unit.name, into=registrar.unit(follow[unit.id]).name)
    if follow.get(into.id, into.id) == unit.id:
        raise SameUnitError(name=unit.name)
    registrar.put_unit(replace(unit, merged_into=into.id), fields=frozenset({"merged_into"}))
    return Changed(change=change)


def part(books: Books, change: PartUnits) -> Changed:
    """Let a merged unit stand for itself again."""
    registrar = books.registrar
    unit = registrar.unit(change.unit)
    if unit.merged_into is None:
        return Changed(change=change, told=Sentence(APART_ALREADY, {"name": unit.name}))
    registrar.put_unit(replace(unit, merged_into=None), fields=frozenset({"merged_into"}))
    return Changed(change=change)


def tell_apart(books: Books, change: TellApart) -> Changed:
    """Remember that two units are different.

    Raises:
        SameUnitError: they are one.
    """
    registrar, follow = books.registrar, books.registrar.follow()
    unit, other = registrar.unit(change.unit), registrar.unit(change.other)
    if follow.get(unit.id, unit.id) == follow.get(other.id, other.id):
        raise SameUnitError(name=unit.name)
    registrar.put_distinct(Distinct(unit=unit.id, other=other.id))
    return Changed(change=change)


def put_operator(books: Books, change: PutOperator) -> Changed:
    """Add somebody who types or checks, or change their name; nobody is without one.

    Raises:
        NoNameError: there is no name.
        OperatorTypesError: whoever types just now would be let go.
    """
    operator = change.operator
    if not operator.name.strip() or not operator.id.strip():
        raise NoNameError
    if not operator.active and operator.id == books.operator:
        raise OperatorTypesError(name=operator.name)
    books.registrar.put_operator(operator)
    return Changed(change=change)


def desk_of(books: Books) -> DeskId:
    """The desk at which a change is made.

    Raises:
        BadDeskError: these books are only read.
    """
    if books.desk is None:
        raise BadDeskError(desk="")
    return books.desk


def _named(fields: Fields) -> Fields:
    """The fields of a unit that a form may change, among those it named."""
    every = frozenset(Unit.__dataclass_fields__)
    return (every if fields is None else fields) - _NOT_BY_FORM


def _see_badge_free(registrar: Registrar, unit: Unit, badge: int) -> None:
    """Refuse a badge that another unit carries."""
    if registrar.badge_carrier(badge, unit.id) is not None:
        raise BadgeUsedError(badge=badge, free=registrar.next_badge())
