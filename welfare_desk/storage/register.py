"""The register's rows: events, units, projects, stalls, counts; every change leaves its trace."""

from __future__ import annotations

from dataclasses import MISSING
from typing import TYPE_CHECKING

from sqlalchemy import and_, insert, select, update

from welfare_desk.domain.register import Event, Project
from welfare_desk.storage import need_lines, traces
from welfare_desk.storage.things import EVENTS, UNITS
from welfare_desk.storage.types import as_written

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection, RowMapping

    from welfare_desk.domain.ids import EventId
    from welfare_desk.domain.register import Unit
    from welfare_desk.storage.things import Kind, V
    from welfare_desk.storage.traces import Trace


def find(
    connection: Connection, kind: Kind[V], event: EventId, key: Mapping[str, object]
) -> V | None:
    """One thing of the register by its key."""
    found = _read(connection, kind, event, key)
    return found[0] if found else None


def everything(connection: Connection, kind: Kind[V], event: EventId) -> tuple[V, ...]:
    """All things of one kind, projects by number and the rest by key."""
    return _read(connection, kind, event, {})


def those(
    connection: Connection, kind: Kind[V], event: EventId, held: Mapping[str, object]
) -> tuple[V, ...]:
    """The things of one kind whose columns hold these values."""
    return _read(connection, kind, event, held)


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

    A field that was changed at a later time than this keeps what it was changed to, unless it is
    changed here and now. A field that is told again as it stands, but of a later time, leaves a
    trace of that time, so that laptops come to the same register in whatever order they are joined.
    """
    key = {name: getattr(value, name) for name in kind.key}
    about, named_key = kind.table.name, traces.key_text(key)
    standing = find(connection, kind, trace.event, key)
    if standing is None:
        _add(connection, kind, value, trace.event)
        changes = _news(kind, value, named)
    else:
        changes = _differences(kind, standing, value, named)
        again = {} if trace.here else _told_again(kind, standing, value, named)
        if changes or again:
            times = traces.times_of(connection, trace.event, about, named_key)
            trace = trace.after(times)
            changes = {
                name: change
                for name, change in changes.items()
                if times.get(name, at := trace.at_of(name)) <= at
            }
            again = {
                name: same
                for name, same in again.items()
                if (known := times.get(name)) is None or known < trace.at_of(name)
            }
        _change(connection, kind, value, trace.event, changes.keys())
        traces.leave(connection, about, [(named_key, again)], trace)
    traces.leave(connection, about, [(named_key, changes)], trace)
    return standing is None or bool(changes)


def add_units(connection: Connection, units: Sequence[Unit], trace: Trace) -> None:
    """Add many new units at once; nobody is registered under any of their ids."""
    rows = [
        {"event_id": trace.event} | {name: getattr(unit, name) for name in UNITS.fields}
        for unit in units
    ]
    if rows:
        connection.execute(insert(UNITS.table), rows)
    traces.leave(connection, "unit", ((unit.id, _news(UNITS, unit, None)) for unit in units), trace)


def merged_units(connection: Connection, event: EventId) -> tuple[Unit, ...]:
    """The units that follow another one."""
    columns = UNITS.table.columns
    query = select(UNITS.table).where(
        columns["event_id"] == event, columns["merged_into"].is_not(None)
    )
    with as_written():
        rows = connection.execute(query.order_by(columns["merged_into"])).mappings().all()
    return tuple(UNITS.make(**_picked(UNITS.fields, row)) for row in rows)


def note_opened(connection: Connection, event: EventId, at: datetime) -> None:
    """Note that an event was opened."""
    table = EVENTS.table
    connection.execute(update(table).where(table.columns["id"] == event).values(opened_at=at))


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


def _differences(
    kind: Kind[V], standing: V, value: V, named: frozenset[str] | None
) -> traces.Changes:
    """What is to change of a thing that stands."""
    return {
        name: (old, new)
        for name in kind.fields
        if (old := getattr(standing, name)) != (new := getattr(value, name))
        and (named is None or name in named)
    }


def _told_again(
    kind: Kind[V], standing: V, value: V, named: frozenset[str] | None
) -> traces.Changes:
    """What is told of a thing and stands so already; what is as usual says nothing unnamed."""
    return {
        name: (told, told)
        for name in kind.fields
        if name not in kind.key
        and (told := getattr(value, name)) == getattr(standing, name)
        and (told != kind.usual[name] if named is None else name in named)
    }


def _news(kind: Kind[V], value: V, named: frozenset[str] | None) -> traces.Changes:
    """The changes that a new thing leaves its traces of: what was named, or is not as usual.

    What it cannot be without is traced though nobody named it, such as the desk that took it in.
    Whatever is new leaves a trace, so that it is seen and told: its key, if nothing else does.
    """
    held = {name: getattr(value, name) for name in kind.fields if name not in kind.key}
    return {
        name: (None, new)
        for name, new in held.items()
        if (new != kind.usual[name] if named is None else name in named)
        or kind.usual[name] is MISSING
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


def _where(kind: Kind[V], event: EventId, key: Mapping[str, object]) -> ColumnElement[bool]:
    """The rows of an event, with this key where one is given."""
    columns = kind.table.columns
    scope = columns["id"] if kind.table.name == "event" else columns["event_id"]
    return and_(scope == event, *(columns[name] == value for name, value in key.items()))


def _picked(names: tuple[str, ...], row: RowMapping) -> dict[str, object]:
    """Some columns of a row."""
    return {name: row[name] for name in names}
