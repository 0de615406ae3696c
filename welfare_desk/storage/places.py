"""Who is in the way of a claim: the holds on a project's places, and who took the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import false, select

from welfare_desk.domain.market import Hold
from welfare_desk.storage.ledger import COLUMNS, posted_from
from welfare_desk.storage.things import HOLDS
from welfare_desk.storage.types import as_written

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EventId, LineId, ProjectId

_LAST_CLAIM = (
    f"SELECT {COLUMNS} FROM ledger AS claim"  # noqa: S608 - constants
    " WHERE project = ? AND line = ? AND event_id = ? AND NOT EXISTS"
    " (SELECT 1 FROM ledger WHERE of = claim.id AND act = 'reversal')"
    " ORDER BY at DESC, desk DESC, seq DESC LIMIT 1"
)


def open_holds(connection: Connection, event: EventId, project: ProjectId) -> tuple[Hold, ...]:
    """The holds on places of a project that nobody ended, those that ran out among them."""
    columns = HOLDS.table.columns
    query = select(*(columns[name] for name in HOLDS.fields)).where(
        columns["event_id"] == event,
        columns["project"] == project,
        columns["ended"] == false(),
    )
    with as_written():
        rows = connection.execute(query).mappings().all()
    return tuple(Hold(**row) for row in rows)


def last_claim(
    connection: Connection, event: EventId, project: ProjectId, line: LineId
) -> Posted | None:
    """The newest standing claim of a need line."""
    row = connection.exec_driver_sql(_LAST_CLAIM, (project, line, event)).one_or_none()
    return None if row is None else posted_from(row)
