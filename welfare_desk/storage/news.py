"""What of the register changed since somebody looked, read from the traces that changes leave."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from welfare_desk.domain.ids import EventId

_LAST = "SELECT coalesce(max(id), 0) FROM audit"
# The plus keeps SQLite from reading all traces of the event by its index: the new ones are few.
_CHANGED = "SELECT DISTINCT about, key FROM audit WHERE id > ? AND +event_id = ?"


def last_change(connection: Connection) -> int:
    """The newest trace of the file."""
    return int(connection.exec_driver_sql(_LAST).scalar_one())


def changed_after(
    connection: Connection, event: EventId, change: int
) -> Mapping[str, frozenset[str]]:
    """The things of an event that were changed after an older trace: their keys, by table."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for about, key in connection.exec_driver_sql(_CHANGED, (change, event)):
        found[about].add(key)
    return {about: frozenset(keys) for about, keys in found.items()}
