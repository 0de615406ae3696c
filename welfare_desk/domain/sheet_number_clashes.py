"""Numbers of projects in a sheet: no two share one, and none was used before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.sheet_cells import Fault
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from welfare_desk.domain.register import Project
    from welfare_desk.domain.sheet_clashes import Clash
    from welfare_desk.domain.sheet_projects import ProjectRow

NUMBER_USED = QT_TRANSLATE_NOOP(
    "errors",
    "The number {number} belongs to “{name}”, and numbers are never used again. Give this row the"
    " ID {id} if it is the same project, or another number.",
)
NUMBER_TWICE = QT_TRANSLATE_NOOP(
    "errors", "Row {row} has the same number for another project. Give one of them another number."
)


def project_clashes(rows: Sequence[ProjectRow], projects: Iterable[Project]) -> list[Clash]:
    """Where projects of a sheet clash with each other or with the list."""
    in_sheet = {row.project.id for row in rows if row.before is not None}
    used = {project.number: project for project in projects if project.id not in in_sheet}
    held = {
        row.project.number: row
        for row in reversed(rows)
        if row.before is not None and row.before.number == row.project.number
    }
    found: list[Clash] = []
    for row in rows:
        number = row.project.number
        if not number or held.get(number) is row:
            continue
        standing = used.get(number)
        if standing is not None:
            values = {"number": number, "name": standing.name, "id": standing.id}
            fault = Fault("number-used", Sentence(NUMBER_USED, values))
            found.append((row.row, "number", fault))
        elif (other := held.setdefault(number, row)) is not row:
            fault = Fault("number-twice", Sentence(NUMBER_TWICE, {"row": other.row}))
            found.append((row.row, "number", fault))
    return found
