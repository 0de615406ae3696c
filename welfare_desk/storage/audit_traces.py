"""Whether the register is what its traces say: what was changed by another hand left none."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import MISSING
from itertools import islice
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.canonical import canonical, plain
from welfare_desk.domain.checked import Problem
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.register import NeedLine
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage import need_lines, things
from welfare_desk.storage.audit_rows import columns_there, rows_of
from welfare_desk.storage.schema import NEED_LINE
from welfare_desk.storage.traces import key_text
from welfare_desk.storage.types import UnreadableRowError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from welfare_desk.storage.look import Look

    Place = tuple[object, str]
    """A thing of the register: its event and its key."""

CHANGED = QT_TRANSLATE_NOOP(
    "checks",
    "In the table {table}, {field} of {key} was changed by no program of ours: "
    "its traces say otherwise.",
)
UNTRACED = QT_TRANSLATE_NOOP(
    "checks", "In the table {table}, {key} was written by no program of ours: it left no trace."
)
GONE = QT_TRANSLATE_NOOP("checks", "In the table {table}, {key} is gone; it should have stayed.")

MOST_TOLD: Final = 20
"""So many problems of one table are told."""

_LAST = (
    "SELECT event_id, key, field, after FROM (SELECT *, row_number() OVER"
    " (PARTITION BY event_id, key, field ORDER BY at DESC, id DESC) AS place"
    " FROM audit WHERE about = ?) WHERE place = 1"
)
_LINE: Final[Callable[..., NeedLine]] = NeedLine
_FREE: Final = frozenset({"badge", "consent"})
"""What a new unit has without being asked: a number from revision 0002, what its kind may show."""


def check_traces(seen: Look) -> Iterator[Problem]:
    """Whether every row of the register is there and holds what was last traced of it."""
    for kind in things.KINDS:
        try:
            yield from islice(_check_kind(seen, kind), MOST_TOLD)
        except (sqlite3.DatabaseError, UnreadableRowError):
            continue  # other checks tell what is damaged


def _check_kind(seen: Look, kind: things.AnyKind) -> Iterator[Problem]:
    table, traced = kind.table.name, _traced(seen.connection, kind.table.name)
    for place, held in _things(seen, kind):
        said = traced.pop(place, None)
        if said is None:
            yield _problem(UNTRACED, table=table, key=place[1])
            continue
        for field, value in held.items():
            if not _agrees(value, said, field, kind.usual[field]):
                yield _problem(CHANGED, table=table, key=place[1], field=field)
    for _, key in traced:
        yield _problem(GONE, table=table, key=key)


def _agrees(value: object, said: Mapping[str, str | None], field: str, usual: object) -> bool:
    """Whether a field holds what was last traced of it, or where nothing was, what is usual.

    A trace that a purge has blanked agrees with everything.
    """
    if field in said:
        return said[field] is None or said[field] == canonical(plain(value))
    return field in _FREE or usual is MISSING or value == usual


def _traced(connection: sqlite3.Connection, table: str) -> dict[Place, dict[str, str | None]]:
    """What was last traced of each field of the things of a table."""
    found: defaultdict[Place, dict[str, str | None]] = defaultdict(dict)
    for event, key, field, after in connection.execute(_LAST, (table,)):
        found[event, key][field] = after
    return dict(found)


def _things(seen: Look, kind: things.AnyKind) -> Iterator[tuple[Place, Mapping[str, object]]]:
    """The things of one kind as they stand: where, and what their fields hold.

    Fields that came later than an older file are left out: SQLite would take their quoted names
    for texts.
    """
    connection = seen.connection
    there = {column.name for column in columns_there(seen, kind.table)}
    own = [name for name in kind.of_its_own if name in there]
    scope = "id" if kind.table.name == "event" else "event_id"
    needs = _needs(connection) if "needs" in kind.fields else {}
    for event, *values in rows_of(connection, kind.table, (scope, *own)):
        held = dict(zip(own, values, strict=True))
        if "needs" in kind.fields:
            held["needs"] = tuple(needs.get((event, str(held["id"])), ()))
        key = key_text({name: held[name] for name in kind.key})
        yield (event, key), {name: held[name] for name in held if name not in kind.key}


def _needs(connection: sqlite3.Connection) -> Mapping[Place, Sequence[NeedLine]]:
    """The need lines of all projects, in their order."""
    found: defaultdict[Place, list[NeedLine]] = defaultdict(list)
    names = ("event_id", "project_id", *need_lines.FIELDS)
    for event, project, *values in rows_of(connection, NEED_LINE, names, order="position"):
        line = _LINE(**dict(zip(need_lines.FIELDS, values, strict=True)))
        found[event, str(project)].append(line)
    return found


def _problem(source: str, **values: object) -> Problem:
    return Problem(code="untraced", said=Sentence(source, values))
