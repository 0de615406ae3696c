"""Imports of units and projects from sheets: looked through first, then all of it or nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.changes import PutProject, PutUnit
from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.sheet_clashes import unit_clashes
from welfare_desk.domain.sheet_number_clashes import project_clashes
from welfare_desk.domain.sheet_projects import ProjectRow
from welfare_desk.domain.sheet_units import UnitRow
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.services.import_plan import ImportPlan, Register, RowProblem, SimilarRow
from welfare_desk.services.project_plan import ProjectsRead, project_changes, read_projects
from welfare_desk.services.sheet_header import find_header
from welfare_desk.services.sheet_words import sheet_choices
from welfare_desk.services.unit_plan import (
    UnitsRead,
    read_units,
    similar_units,
    unit_changes,
)
from welfare_desk.sheets.watch import WHOLE, Watch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from welfare_desk.domain.register import Project, Unit
    from welfare_desk.domain.sheet_cells import CellProblem, SheetRow
    from welfare_desk.domain.sheet_columns import SheetKind
    from welfare_desk.services.books import Books
    from welfare_desk.services.import_plan import MappedColumn
    from welfare_desk.sheets.grid import Grid
    from welfare_desk.sheets.watch import Cancelled, Progress

PREVIEWED: Final = 50
"""So many rows are shown before an import."""

AT_ONCE: Final = 2_000
"""So many new units are written together."""

_READ: Final = 600
"""Of WHOLE: what reading the rows takes; the rest is the search for those who are alike."""


class RegisterMovedError(BadInputError):
    """The register is no longer what the sheet was compared with."""

    code = "register-moved"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The register changed since the sheet was looked through, so nothing was written. "
        "Look it through once more, then import it.",
    )


class PlanHasProblemsError(BadInputError):
    """A sheet with problems was to be written."""

    code = "sheet-has-problems"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "Problems in the sheet: {count}. Nothing was written; correct them first."
    )


def plan_import(
    kind: SheetKind,
    grid: Grid,
    known: Register,
    mapping: Mapping[str, int] | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportPlan:
    """Say what a sheet would change, and everything that is wrong with it; nothing is written.

    Args:
        kind: whether units or projects stand in it.
        grid: the sheet as it was read.
        known: the register to compare it with.
        mapping: the column of each field, by its index; None guesses from the titles.
        progress: hears how far it is.
        cancelled: asked now and then whether to stop.

    Raises:
        SheetStoppedError: somebody asked to stop.
    """
    watch, header = Watch(progress, cancelled), find_header(kind, grid, mapping)
    found = () if header.problems else tuple(header.read_rows(grid))
    read = _read(kind, [row for _, row in found], known, watch.part(0, _READ))
    shown = [index for index, _ in found[:PREVIEWED]]
    plan = ImportPlan(
        kind=kind,
        header_row=header.row,
        columns=header.columns,
        rows=len(found),
        problems=(*header.problems, *placed(read.problems, header.columns)),
        similar=_similar(read, known, watch.part(_READ, WHOLE)),
        preview=tuple(_padded(grid.rows[index], len(header.columns)) for index in shown),
        preview_rows=tuple(grid.row_in_file(index) for index in shown),
        cells=read.cells,
        known=known,
    )
    watch.reach(WHOLE, WHOLE)
    return weighed(plan, read.rows)


def _read(
    kind: SheetKind, rows: Sequence[SheetRow], known: Register, watch: Watch
) -> UnitsRead | ProjectsRead:
    """What rows say, by the kind of the sheet."""
    choices = sheet_choices(known.kinds)
    if kind == "units":
        return read_units(rows, known, choices, watch)
    return read_projects(rows, known, choices, watch)


def _similar(
    read: UnitsRead | ProjectsRead, known: Register, watch: Watch
) -> tuple[SimilarRow, ...]:
    """New units that look like others, where these are looked for."""
    if isinstance(read, UnitsRead) and known.lookalikes is not None:
        return similar_units(read, known.lookalikes, known.kinds, watch)
    return ()


def weighed(plan: ImportPlan, rows: Sequence[UnitRow] | Sequence[ProjectRow]) -> ImportPlan:
    """A plan with what its rows come to; with problems there is nothing to be written."""
    units = [row for row in rows if isinstance(row, UnitRow)]
    projects = [row for row in rows if isinstance(row, ProjectRow)]
    wrong = {problem.row for problem in plan.problems}
    sound = [row for row in rows if row.row not in wrong]
    return replace(
        plan,
        checked=(*units, *projects),
        changes=() if plan.problems else (*unit_changes(units), *project_changes(projects)),
        new=sum(row.before is None for row in sound),
        changed=sum(row.before is not None and bool(row.changed) for row in sound),
        unchanged=sum(row.before is not None and not row.changed for row in sound),
    )


def placed(problems: Iterable[CellProblem], columns: Sequence[MappedColumn]) -> list[RowProblem]:
    """Problems of cells with the letters of their columns, from the top and from the left."""
    letters = {each.field: (each.index, each.letter) for each in columns}
    nowhere = (len(columns), "")
    found = [(problem, letters.get(problem.key, nowhere)) for problem in problems]
    found.sort(key=lambda each: (each[0].row, each[1][0]))
    return [
        RowProblem(
            row=problem.row,
            column=letter,
            value=problem.value,
            code=problem.code,
            said=problem.said,
        )
        for problem, (_, letter) in found
    ]


def known_register(books: Books, *, alike: bool = True) -> Register:
    """The register of open books as an import compares a sheet with it, all of one moment.

    `alike` says whether units that look like others shall be found.
    """
    registrar = books.registrar
    with books.reading():
        units, kinds = registrar.units(), Kinds(registrar.kinds())
        projects, distinct = registrar.projects(), registrar.distinct()
    known = Register(units=units, projects=projects, kinds=kinds)
    if not alike:
        return known
    from welfare_desk.services.lookalikes import Lookalikes  # noqa: PLC0415 - loads rapidfuzz

    return replace(known, lookalikes=Lookalikes(units, distinct, kinds.is_person))


def write_plan(
    books: Books,
    plan: ImportPlan,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write a plan in one transaction, all of it or nothing; the answer is how many were written.

    Raises:
        PlanHasProblemsError: the plan has problems.
        RegisterMovedError: somebody changed what it would change, or took what it would take.
        KnownError: a rule of the desk refuses a change, as when claims stand on a project.
        SheetStoppedError: somebody asked to stop.
    """
    if plan.problems:
        raise PlanHasProblemsError(count=len(plan.problems))
    watch = Watch(progress, cancelled)
    with books.writing():
        if not _still_fits(books, plan):
            raise RegisterMovedError
        _write(books, plan, watch)
    return plan.new + plan.changed


def _write(books: Books, plan: ImportPlan, watch: Watch) -> None:
    """Write the changes by the rules of the desk; badges that a sheet gives before new ones."""
    from welfare_desk.services.changing import change  # noqa: PLC0415 - a plan is made without SQL

    units = [each for each in plan.changes if isinstance(each, PutUnit)]
    new = [each.unit for each in units if each.fields is None]
    done, total = 0, len(plan.changes)
    for each in units:
        if each.fields is not None:
            watch.reach(done, total)
            books.registrar.put_unit(each.unit, fields=each.fields)
            done += 1
    for start in range(0, len(new), AT_ONCE):
        watch.reach(done + start, total)
        books.registrar.add_units(new[start : start + AT_ONCE])
    done += len(new)
    for other in plan.changes:
        if isinstance(other, PutUnit):
            continue
        watch.reach(done, total)
        if isinstance(other, PutProject) and other.fields is None:
            books.registrar.put_project(other.project)  # the rules of changes are about old ones
        else:
            change(books, other)
        done += 1
    watch.reach(total, total)


def _still_fits(books: Books, plan: ImportPlan) -> bool:
    """Whether the register still is, where the plan touches it, as the plan found it."""
    units = [row for row in plan.checked if isinstance(row, UnitRow)]
    projects = [row for row in plan.checked if isinstance(row, ProjectRow)]
    if plan.kind == "units":
        standing = books.registrar.units()
        kinds = Kinds(books.registrar.kinds())
        return _stand(units, standing) and not unit_clashes(units, standing, kinds)
    listed = books.registrar.projects()
    return _stand(projects, listed) and not project_clashes(projects, listed)


def _stand(
    rows: Sequence[UnitRow] | Sequence[ProjectRow], standing: Sequence[Unit] | Sequence[Project]
) -> bool:
    """Whether what the rows change stands unchanged, and what they add is not there."""
    found: dict[str, Unit | Project] = {each.id: each for each in standing}
    return all(found.get(row.id) == row.before for row in rows if row.changed)


def _padded(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    """A row with as many cells as there are columns."""
    return (*cells[:width], *("",) * (width - len(cells)))
