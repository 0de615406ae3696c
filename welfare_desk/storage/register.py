"""The register's rows: events, units, projects, stalls, counts; every change leaves its trace."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Generic, TypeVar

from sqlalchemy import Table, and_, func, insert, select, update

from welfare_desk.domain.canonical import canonical, plain
from welfare_desk.domain.market import Hold, Turn
from welfare_desk.domain.register import (
    CheckIn,
    Distinct,
    Event,
    OwnKind,
    Project,
    Served,
    Stall,
    Unit,
)
from welfare_desk.storage import need_lines
from welfare_desk.storage.schema import AUDIT, METADATA
from welfare_desk.storage.types import UtcDateTime, as_written

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection, RowMapping

    from welfare_desk.domain.ids import EventId, OperatorCode

V = TypeVar("V", Event, Unit, OwnKind, CheckIn, Distinct, Project, Hold, Turn, Stall, Served)


@dataclass(frozen=True, slots=True)
class Kind(Generic[V]):
    """One kind of thing in the register: its table, how it is made, its fields and its key."""

    table: Table
    make: Callable[..., V]
    fields: tuple[str, ...]
    key: tuple[str, ...] = ("id",)

    @property
    def of_its_own(self) -> tuple[str, ...]:
        """The fields that are columns of its table; need lines have a table of theirs."""
        return tuple(name for name in self.fields if name in self.table.columns)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """Who changes something of which event, and when."""

    event: EventId
    at: datetime
    who: OperatorCode


def _kind(name: str, make: type[V], *key: str) -> Kind[V]:
    names = tuple(field.name for field in fields(make))
    return Kind(METADATA.tables[name], make, names, key or ("id",))


# How to add a kind: its value in domain/register.py, its table in storage/schema.py, a line here,
# put_ and the list in services/registrar.py, and its act (docs/evening.md).
EVENTS = _kind("event", Event)
UNITS = _kind("unit", Unit)
OWN_KINDS = _kind("own_kind", OwnKind)
CHECK_INS = _kind("check_in", CheckIn, "unit")
DISTINCT = _kind("distinct_units", Distinct, "unit", "other")
PROJECTS = _kind("project", Project)
HOLDS = _kind("hold", Hold)
TURNS = _kind("turn", Turn, "claim")
STALLS = _kind("stall", Stall)
SERVED = _kind("served", Served, "stall", "at")


def find(
    connection: Connection, kind: Kind[V], event: EventId, key: Mapping[str, object]
) -> V | None:
    """One thing of the register by its key."""
    found = _read(connection, kind, event, key)
    return found[0] if found else None


def everything(connection: Connection, kind: Kind[V], event: EventId) -> tuple[V, ...]:
    """All things of one kind, projects by number and the rest by key."""
    return _read(connection, kind, event, {})


def events(connection: Connection) -> tuple[Event, ...]:
    """All events, the one opened last first."""
    columns = EVENTS.table.columns
    query = select(EVENTS.table).order_by(columns["opened_at"].desc(), columns["id"])
    with as_written():
        rows = connection.execute(query).mappings().all()
    return tuple(EVENTS.make(**_picked(EVENTS.fields, row)) for row in rows)


def put(
    connection: Connection,
    kind: Kind[V],
    value: V,
    trace: Trace,
    named: frozenset[str] | None = None,
) -> bool:
    """Add a thing, or change the fields named (None: all of them); True when something changed.

    A field that was changed at a later time than `trace.at` keeps what it was changed to.
    """
    key = {name: getattr(value, name) for name in kind.key}
    standing = find(connection, kind, trace.event, key)
    if standing is None:
        _add(connection, kind, value, trace.event)
        changes = _news(kind, value, named)
    else:
        changes = {
            name: (old, new)
            for name in kind.fields
            if (old := getattr(standing, name)) != (new := getattr(value, name))
            and (named is None or name in named)
            and not _changed_later(connection, kind, key, name, trace)
        }
        _change(connection, kind, value, trace.event, changes.keys())
    leave_trace(connection, kind.table.name, key_text(key), changes, trace)
    return standing is None or bool(changes)


def leave_trace(
    connection: Connection,
    about: str,
    key: str,
    changes: Mapping[str, tuple[object, object]],
    trace: Trace,
) -> None:
    """Write down what was changed from what to what."""
    if changes:
        rows = [
            {
                "event_id": trace.event,
                "at": trace.at,
                "who": trace.who,
                "about": about,
                "key": key,
                "field": name,
                "before": None if old is None else canonical(plain(old)),
                "after": None if new is None else canonical(plain(new)),
            }
            for name, (old, new) in changes.items()
        ]
        connection.execute(insert(AUDIT), rows)


def note_opened(connection: Connection, event: EventId, at: datetime) -> None:
    """Note that an event was opened."""
    table = EVENTS.table
    connection.execute(update(table).where(table.columns["id"] == event).values(opened_at=at))


def changed_at(connection: Connection, event: EventId) -> dict[tuple[str, str], datetime]:
    """When each thing of the register was last changed, by its table and key."""
    columns = AUDIT.columns
    about, key = columns["about"], columns["key"]
    rows = connection.execute(
        select(about, key, func.max(columns["at"], type_=UtcDateTime()))
        .where(columns["event_id"] == event)
        .group_by(about, key)
    )
    return {(about, key): at for about, key, at in rows}


def last_change(
    connection: Connection, kind: Kind[V], event: EventId, key: Mapping[str, object]
) -> datetime | None:
    """When a thing was last changed; None where it never was there."""
    columns = AUDIT.columns
    found: datetime | None = connection.execute(
        select(func.max(columns["at"], type_=UtcDateTime())).where(
            columns["event_id"] == event,
            columns["about"] == kind.table.name,
            columns["key"] == key_text(key),
        )
    ).scalar()
    return found


def changes_after(
    connection: Connection, event: EventId, change: int
) -> tuple[int, frozenset[str]]:
    """The newest trace of the file, and the tables of this event changed after an older one."""
    columns = AUDIT.columns
    last = connection.execute(select(func.max(columns["id"]))).scalar() or 0
    if last == change:
        return last, frozenset()
    rows = connection.execute(
        select(columns["about"])
        .where(columns["id"] > change, columns["event_id"] == event)
        .distinct()
    )
    return last, frozenset(rows.scalars())


def key_text(key: Mapping[str, object]) -> str:
    """The key of a thing as the audit names it: its id, or its parts joined by "@"."""
    return "@".join(str(plain(part)) for part in key.values())


def _read(
    connection: Connection, kind: Kind[V], event: EventId, key: Mapping[str, object]
) -> tuple[V, ...]:
    """The things of one kind with this key, or all of them."""
    columns = kind.table.columns
    order = columns["number"] if "number" in columns else columns[kind.key[0]]
    query = (
        select(kind.table).where(_where(kind, event, key)).order_by(order, columns[kind.key[-1]])
    )
    with as_written():
        rows = connection.execute(query).mappings().all()
    if "needs" not in kind.fields:
        return tuple(kind.make(**_picked(kind.fields, row)) for row in rows)
    needs = need_lines.read(connection, event, key.get("id"))
    return tuple(
        kind.make(**_picked(kind.of_its_own, row), needs=tuple(needs.get(row["id"], ())))
        for row in rows
    )


def _news(
    kind: Kind[V], value: V, named: frozenset[str] | None
) -> dict[str, tuple[object, object]]:
    """The changes that a new thing leaves its traces of: what was named, or is not as usual.

    Whatever is new leaves a trace, so that it is seen and told: its key, if nothing else does.
    """
    usual = {field.name: field.default for field in fields(value)}
    held = {name: getattr(value, name) for name in kind.fields if name not in kind.key}
    return {
        name: (None, new)
        for name, new in held.items()
        if (new != usual[name] if named is None else name in named)
    } or {kind.key[-1]: (None, getattr(value, kind.key[-1]))}


def _add(connection: Connection, kind: Kind[V], value: V, event: EventId) -> None:
    """Write a new row."""
    own = {name: getattr(value, name) for name in kind.of_its_own}
    if not isinstance(value, Event):
        own["event_id"] = event
    connection.execute(insert(kind.table).values(own))
    if isinstance(value, Project):
        need_lines.write(connection, event, value.id, value.needs)


def _change(
    connection: Connection, kind: Kind[V], value: V, event: EventId, names: Collection[str]
) -> None:
    """Write the new values of a row's fields with these names."""
    if "needs" in names and isinstance(value, Project):
        need_lines.write(connection, event, value.id, value.needs)
    own = {name: getattr(value, name) for name in kind.of_its_own if name in names}
    if own:
        key = {name: getattr(value, name) for name in kind.key}
        connection.execute(update(kind.table).where(_where(kind, event, key)).values(own))


def _changed_later(
    connection: Connection, kind: Kind[V], key: Mapping[str, object], field: str, trace: Trace
) -> bool:
    """Whether a field was changed at a later time than this."""
    columns = AUDIT.columns
    found = connection.execute(
        select(columns["id"])
        .where(
            columns["event_id"] == trace.event,
            columns["about"] == kind.table.name,
            columns["key"] == key_text(key),
            columns["field"] == field,
            columns["at"] > trace.at,
        )
        .limit(1)
    )
    return found.first() is not None


def _where(kind: Kind[V], event: EventId, key: Mapping[str, object]) -> ColumnElement[bool]:
    """The rows of an event, with this key where one is given."""
    columns = kind.table.columns
    scope = columns["id"] if kind.table.name == "event" else columns["event_id"]
    return and_(scope == event, *(columns[name] == value for name, value in key.items()))


def _picked(names: tuple[str, ...], row: RowMapping) -> dict[str, object]:
    """Some columns of a row."""
    return {name: row[name] for name in names}
