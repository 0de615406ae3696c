"""The need lines of projects, in the order of their list; a line that once was never goes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.register import NeedLine
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage.schema import NEED_LINE
from welfare_desk.storage.types import as_written

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from welfare_desk.domain.ids import EventId, ProjectId

FIELDS = tuple(field.name for field in fields(NeedLine))


class LineGoneError(BadInputError):
    """A project is to lose a need line that claims may name."""

    code = "line-gone"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Need line {line} of project {project} would disappear, but claims may name it. "
        "Keep the line and set what it needs to nothing.",
    )


def read(
    connection: Connection, event: EventId, project: object = None
) -> dict[str, list[NeedLine]]:
    """The need lines of one project, or of all, by project."""
    columns = NEED_LINE.columns
    query = select(NEED_LINE).where(columns["event_id"] == event).order_by(columns["position"])
    if project is not None:
        query = query.where(columns["project_id"] == project)
    found: defaultdict[str, list[NeedLine]] = defaultdict(list)
    with as_written():
        rows = connection.execute(query).mappings().all()
    for row in rows:
        found[row["project_id"]].append(NeedLine(**{name: row[name] for name in FIELDS}))
    return found


def write(
    connection: Connection, event: EventId, project: ProjectId, needs: tuple[NeedLine, ...]
) -> None:
    """Write the need lines of a project, in this order.

    Raises:
        LineGoneError: a line that stands would be lost; nothing was written.
    """
    standing = {line.id for line in read(connection, event, project).get(project, ())}
    for gone in sorted(standing - {line.id for line in needs}):
        raise LineGoneError(line=gone, project=project)
    columns = NEED_LINE.columns
    for position, line in enumerate(needs):
        own = {name: getattr(line, name) for name in FIELDS} | {"position": position}
        if line.id in standing:
            where = (
                columns["event_id"] == event,
                columns["project_id"] == project,
                columns["id"] == line.id,
            )
            connection.execute(update(NEED_LINE).where(*where).values(own))
        else:
            key = {"event_id": event, "project_id": project}
            connection.execute(insert(NEED_LINE).values(key | own))
