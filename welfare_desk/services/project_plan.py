"""Reads the rows of a sheet of projects against the list; nothing is written."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from welfare_desk.domain.changes import PutProject
from welfare_desk.domain.ids import ProjectId
from welfare_desk.domain.sheet_cells import CellProblem
from welfare_desk.domain.sheet_number_clashes import project_clashes
from welfare_desk.domain.sheet_project_rows import gathered
from welfare_desk.domain.sheet_projects import ProjectReader, ProjectRow, with_line_ids
from welfare_desk.services.unit_plan import EVERY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from welfare_desk.domain.sheet_cells import SheetRow
    from welfare_desk.domain.sheet_choices import Choices
    from welfare_desk.services.import_plan import Register
    from welfare_desk.sheets.watch import Watch


@dataclass(slots=True)
class ProjectsRead:
    """What the rows of a sheet say, and what is wrong with them."""

    rows: list[ProjectRow] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    cells: dict[int, Mapping[str, str]] = field(default_factory=dict)


def read_projects(
    rows: Sequence[SheetRow], known: Register, choices: Choices, watch: Watch
) -> ProjectsRead:
    """Read the rows of a sheet, then look at them together and beside the list."""
    listed_ids = {project.id for project in known.projects}
    reader = ProjectReader({project.id: project for project in known.projects}, choices)
    read = ProjectsRead(cells={row.number: row.cells for row in rows})
    groups = gathered(rows)
    for done, group in enumerate(groups):
        if done % EVERY == 0:
            watch.reach(done, len(groups))
        found = reader.read(group)
        listed = found.project.id in listed_ids
        project = replace(found.project, id=found.project.id or ProjectId(f"P-{uuid4()}"))
        read.rows.append(replace(found, project=with_line_ids(project, listed=listed)))
        for row in group.rows:
            read.problems.extend(row.problems)
    for number, key, fault in project_clashes(read.rows, known.projects):
        value = read.cells[number].get(key, "").strip()
        read.problems.append(
            CellProblem(row=number, key=key, value=value, code=fault.code, said=fault.said)
        )
    return read


def project_changes(rows: Iterable[ProjectRow]) -> tuple[PutProject, ...]:
    """What would be written."""
    return tuple(
        PutProject(project=row.project, fields=None if row.before is None else row.changed)
        for row in rows
        if row.before is None or row.changed
    )
