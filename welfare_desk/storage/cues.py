"""The cue of an event: the order that the stage obeys, kept so that it survives both windows."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from welfare_desk.domain.cues import Cue
from welfare_desk.storage.schema import CUE
from welfare_desk.storage.types import as_written

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from welfare_desk.domain.ids import EventId

FIELDS = tuple(field.name for field in fields(Cue))


def read(connection: Connection, event: EventId) -> Cue:
    """The cue that stands; the usual one where none was given."""
    query = select(CUE).where(CUE.columns["event_id"] == event)
    with as_written():
        row = connection.execute(query).mappings().one_or_none()
    return Cue() if row is None else Cue(**{name: row[name] for name in FIELDS})


def write(connection: Connection, event: EventId, cue: Cue) -> None:
    """Let a cue stand in place of the one before."""
    values = asdict(cue)
    statement = insert(CUE).values(event_id=event, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["event_id"], set_=values))
