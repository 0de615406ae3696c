"""The numbers that people read of units and projects: the next one, and whose one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.canonical import time_text
from welfare_desk.domain.ids import ProjectId, UnitId

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from welfare_desk.domain.ids import EventId

_BADGE = "SELECT coalesce(max(badge), 0) + 1 FROM unit WHERE event_id = ?"
_CARRIER = "SELECT id FROM unit WHERE event_id = ? AND badge = ? AND id != ? LIMIT 1"
# What a project is called now stands in its traces too, and so does what it was called before.
_NUMBER = (
    "SELECT coalesce(max(CAST(after AS INTEGER)), 0) + 1 FROM audit"
    " WHERE event_id = ? AND about = 'project' AND field = 'number'"
)
_OWNER = (
    "SELECT key FROM audit AS took WHERE event_id = ? AND about = 'project' AND field = 'number'"
    " AND after = ? AND key != ?"
    " AND (EXISTS (SELECT 1 FROM project WHERE event_id = took.event_id AND id = took.key"
    " AND number = CAST(took.after AS INTEGER))"
    " OR (SELECT max(at) FROM audit WHERE event_id = took.event_id AND about = 'project'"
    " AND key = took.key AND field = 'number') <= ?) LIMIT 1"
)


def next_badge(connection: Connection, event: EventId) -> int:
    """The number on the badge of the next new unit."""
    return int(connection.exec_driver_sql(_BADGE, (event,)).scalar_one())


def carrier(connection: Connection, event: EventId, badge: int, besides: UnitId) -> UnitId | None:
    """Another unit with this number on its badge."""
    found = connection.exec_driver_sql(_CARRIER, (event, badge, besides)).scalar()
    return None if found is None else UnitId(found)


def next_number(connection: Connection, event: EventId) -> int:
    """The first number above all that projects carry or ever carried."""
    return int(connection.exec_driver_sql(_NUMBER, (event,)).scalar_one())


def owner(
    connection: Connection, event: EventId, number: int, besides: ProjectId, at: datetime
) -> ProjectId | None:
    """Another project that carries this number, or had given it up by then.

    Two that carried one number at a time, on two laptops, did not use it again: one of them gave
    way.
    """
    key = (event, str(number), besides, time_text(at))
    found = connection.exec_driver_sql(_OWNER, key).scalar()
    return None if found is None else ProjectId(found)
