"""Whether the rows of the register make sense among themselves: whom they name is there."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.checked import Problem
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.domain.words import UNIT_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from welfare_desk.storage.look import Look

UNKNOWN_KIND = QT_TRANSLATE_NOOP(
    "checks", "The unit {unit} is of the kind {kind}, which nobody listed."
)
ODD_KIND = QT_TRANSLATE_NOOP(
    "checks", "The kind of unit {kind} hides a listed one, or resembles none."
)
NOWHERE = QT_TRANSLATE_NOOP(
    "checks", "The unit {unit} was merged into {into}, which is not registered."
)
CIRCLE = QT_TRANSLATE_NOOP(
    "checks", "These units were merged into each other in a circle: {units}. They count as {unit}."
)
SAME_NUMBER = QT_TRANSLATE_NOOP(
    "checks", "The projects {project} and {other} carry the same number {number}."
)
HOLD_OF_NOTHING = QT_TRANSLATE_NOOP(
    "checks", "The place kept as {hold} names {named}, which is not there."
)
TURN_OF_NOTHING = QT_TRANSLATE_NOOP(
    "checks", "A turn on the stage is given to {claim}, which is no claim."
)
OFF_LIST = QT_TRANSLATE_NOOP(
    "checks", "The project {project} is not on the list, but claims on it stand: {count}."
)

_LISTED: Final = frozenset(kind.code for kind in UNIT_KINDS)

_KINDS = 'SELECT event_id, id, "like" FROM own_kind ORDER BY event_id, id'
_UNITS = "SELECT event_id, id, kind, merged_into FROM unit ORDER BY event_id, id"
_NUMBERS = (
    "SELECT one.id, other.id, one.number FROM project AS one JOIN project AS other"
    " ON other.event_id = one.event_id AND other.number = one.number AND other.id > one.id"
    " ORDER BY one.event_id, one.id, other.id"
)
_HOLDS = (
    "SELECT hold.id, coalesce(line, hold.unit) FROM hold WHERE"
    " (line IS NOT NULL AND NOT EXISTS (SELECT 1 FROM need_line WHERE id = hold.line"
    " AND project_id = hold.project AND event_id = hold.event_id))"
    " OR (hold.unit IS NOT NULL AND NOT EXISTS (SELECT 1 FROM unit WHERE id = hold.unit"
    " AND event_id = hold.event_id)) ORDER BY hold.event_id, hold.id"
)
_TURNS = (
    "SELECT claim FROM turn WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE id = turn.claim"
    " AND act = 'claim' AND event_id = turn.event_id) ORDER BY event_id, claim"
)
_OFF_LIST = (
    "SELECT project.id, count(*) FROM project JOIN ledger AS claim"
    " ON claim.event_id = project.event_id AND claim.project = project.id AND claim.act = 'claim'"
    " WHERE project.state != 'published' AND NOT EXISTS"
    " (SELECT 1 FROM ledger WHERE of = claim.id AND act = 'reversal')"
    " GROUP BY project.event_id, project.id"
)


def check_lists(seen: Look) -> Iterator[Problem]:
    """Whether every row of the register names what is there."""
    connection = seen.connection
    try:
        kinds = connection.execute(_KINDS).fetchall()
        units = connection.execute(_UNITS).fetchall()
        numbers = connection.execute(_NUMBERS).fetchall()
        holds = connection.execute(_HOLDS).fetchall()
        turns = connection.execute(_TURNS).fetchall()
        off_list = connection.execute(_OFF_LIST).fetchall()
    except sqlite3.DatabaseError:
        return  # the check of the pages tells what is damaged
    for _, kind, like in kinds:
        if kind in _LISTED or like not in _LISTED:
            yield _problem("odd-kind", ODD_KIND, kind=kind)
    yield from _check_units(units, {(event, kind) for event, kind, _ in kinds})
    for one, other, number in numbers:
        yield _problem("same-number", SAME_NUMBER, project=one, other=other, number=number)
    for hold, named in holds:
        yield _problem("hold-of-nothing", HOLD_OF_NOTHING, hold=hold, named=named)
    for (claim,) in turns:
        yield _problem("turn-of-nothing", TURN_OF_NOTHING, claim=claim)
    for project, count in off_list:
        yield _problem("claims-off-list", OFF_LIST, project=project, count=count)


def _check_units(
    units: list[tuple[str, str, str, str | None]], own: set[tuple[str, str]]
) -> Iterator[Problem]:
    """Whether each unit is of a kind that is there, and follows one that is."""
    known = {(event, unit) for event, unit, _, _ in units}
    follows = {(event, unit): (event, into) for event, unit, _, into in units if into is not None}
    told: set[tuple[str, str]] = set()
    for event, unit, kind, into in units:
        if kind not in _LISTED and (event, kind) not in own:
            yield _problem("unknown-kind", UNKNOWN_KIND, unit=unit, kind=kind)
        if into is not None and (event, into) not in known:
            yield _problem("merged-nowhere", NOWHERE, unit=unit, into=into)
        circle = _circle((event, unit), follows)
        if circle and not told & circle.keys():
            told.update(circle)
            names = sorted(name for _, name in circle)
            yield _problem("merged-in-circle", CIRCLE, units=", ".join(names), unit=names[0])


def _circle(
    unit: tuple[str, str], follows: Mapping[tuple[str, str], tuple[str, str]]
) -> dict[tuple[str, str], None]:
    """The circle that a unit is part of; empty where it is part of none."""
    path: dict[tuple[str, str], None] = {}
    here = unit
    while here in follows and here not in path:
        path[here] = None
        here = follows[here]
    return path if here == unit and path else {}


def _problem(code: str, source: str, **values: object) -> Problem:
    return Problem(code=code, said=Sentence(source, values))
