"""Searches every change of an event: the traces of the register, the entries, what was refused.

SQL finds and orders; only what is shown is read whole, so a hundred thousand changes are quick.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.traced import Traced, TraceKind
from welfare_desk.storage.types import as_written, time_from

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    Place = tuple[TraceKind, int]
    """A kind and the row of its table."""

_EVENT: Final = "SELECT id FROM event ORDER BY opened_at DESC, id LIMIT 1"

_LISTS: Final[Mapping[TraceKind, tuple[str, str]]] = {
    "register": (
        "SELECT 'register' AS kind, one.id AS place, one.at AS at FROM audit AS one",
        (
            "concat_(one.who, one.about, one.key, one.field, one.before, one.after,"
            " (SELECT name FROM operator WHERE event_id = one.event_id AND id = one.who),"
            " (SELECT name FROM unit WHERE event_id = one.event_id AND id = one.key),"
            " (SELECT name FROM project WHERE event_id = one.event_id AND id = one.key))"
        ),
    ),
    "ledger": (
        "SELECT 'ledger' AS kind, one.rowid AS place, one.at AS at FROM ledger AS one",
        (
            "concat_(one.posted_by, one.number, one.entry,"
            " (SELECT number FROM ledger WHERE id = one.of),"
            " (SELECT concat_(ref, typed, item, what, note, reason, consent, document)"
            " FROM entry_texts WHERE entry_id = one.id),"
            " (SELECT name FROM operator WHERE event_id = one.event_id AND id = one.posted_by),"
            " (SELECT name FROM unit WHERE event_id = one.event_id AND id = one.unit),"
            " (SELECT name FROM project WHERE event_id = one.event_id AND id = one.project))"
        ),
    ),
    "refused": (
        "SELECT 'refused' AS kind, one.id AS place, one.at AS at FROM attempt AS one",
        (
            "concat_(one.who, one.about, one.key, one.code, one.held,"
            " (SELECT name FROM operator WHERE event_id = one.event_id AND id = one.who))"
        ),
    ),
}
"""Where each kind is listed, and the words that are searched of it."""

_WHOLE: Final[Mapping[TraceKind, str]] = {
    "register": (
        "SELECT id, at, who, '', about, key, field, before, after, '' FROM audit"
        " WHERE id IN (SELECT value FROM json_each(?))"
    ),
    "ledger": (
        "SELECT rowid, at, posted_by, desk, act, number, '',"
        " (SELECT number FROM ledger WHERE id = one.of), entry,"
        " (SELECT number FROM ledger WHERE of = one.id AND act = 'reversal' ORDER BY at LIMIT 1)"
        " FROM ledger AS one WHERE rowid IN (SELECT value FROM json_each(?))"
    ),
    "refused": (
        "SELECT id, at, who, desk, about, key, '', code, held, '' FROM attempt"
        " WHERE id IN (SELECT value FROM json_each(?))"
    ),
}


def find_traces(
    connection: sqlite3.Connection,
    terms: Sequence[str],
    *,
    only: TraceKind | None,
    skip: int,
    most: int,
) -> tuple[Traced, ...]:
    """What of the event opened last holds all of these terms, the newest first.

    Raises:
        sqlite3.Error: the file cannot be read.
        UnreadableRowError: a row holds what no program of ours wrote.
    """
    connection.create_function("concat_", -1, _together, deterministic=True)
    event = connection.execute(_EVENT).fetchone()
    if event is None:
        return ()
    kinds = tuple(_LISTS) if only is None else (only,)
    wanted = {f"t{place}": f"%{_plain(term)}%" for place, term in enumerate(terms)}
    lists = " UNION ALL ".join(_list(kind, tuple(wanted)) for kind in kinds)
    query = (
        f"SELECT kind, place FROM ({lists}) ORDER BY at DESC, kind, place DESC LIMIT :n OFFSET :o"  # noqa: S608 - constants; the terms are bound
    )
    bound = {**wanted, "event": event[0], "n": most, "o": skip}
    places: list[Place] = connection.execute(query, bound).fetchall()
    found = dict(_read(connection, places))
    return tuple(found[place] for place in places)


def _list(kind: TraceKind, wanted: Sequence[str]) -> str:
    """One kind's list, of the event and with the terms."""
    query, words = _LISTS[kind]
    terms = "".join(f" AND {words} LIKE :{name} ESCAPE '!'" for name in wanted)
    return f"{query} WHERE one.event_id = :event{terms}"


def _read(
    connection: sqlite3.Connection, places: Sequence[Place]
) -> Iterator[tuple[Place, Traced]]:
    """What is shown, read whole."""
    for kind, query in _WHOLE.items():
        rows = json.dumps([place for found, place in places if found == kind])
        for place, at, who, desk, what, of, field, before, after, later in connection.execute(
            query, (rows,)
        ):
            with as_written():
                when = time_from(at)
            yield (
                (kind, place),
                Traced(
                    key=f"{kind}-{place}",
                    kind=kind,
                    at=when,
                    operator=str(who),
                    desk=str(desk),
                    what=str(what),
                    of=str(of),
                    field=str(field),
                    before="" if before is None else str(before),
                    after="" if after is None else str(after),
                    later="" if later is None else str(later),
                ),
            )


def _together(*parts: object) -> str:
    """Some columns as one text to search in."""
    return " ".join(str(part) for part in parts if part is not None)


def _plain(term: str) -> str:
    """A term in which no letter stands for others."""
    return term.replace("!", "!!").replace("%", "!%").replace("_", "!_")
