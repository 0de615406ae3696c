"""What is decided about new units of a sheet that look like others: the same, or different."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.changes import TellApart
from welfare_desk.domain.sheet_units import UnitRow, same_unit
from welfare_desk.services.register_import import placed, weighed
from welfare_desk.services.unit_plan import unit_clash_problems

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.services.import_plan import ImportPlan

CLASHES: Final = frozenset(
    (
        "id-twice",
        "code-twice",
        "code-registered",
        "name-twice",
        "name-registered",
        "badge-twice",
        "badge-used",
    )
)
"""Codes of problems that may go, or come, when a row turns out to be another unit."""


def decided(plan: ImportPlan, decisions: Mapping[int, UnitId | None]) -> ImportPlan:
    """A plan of units after decisions, by the number of the row.

    A unit: the row is that registered unit and changes it. The new unit of another row: this row
    is left out. None: it is different from all that look like it, which is remembered. Rows that
    nobody decided about stay new.
    """
    standing = {unit.id: unit for unit in plan.known.units}
    alike: defaultdict[int, set[UnitId]] = defaultdict(set)
    for similar in plan.similar:
        alike[similar.row].add(similar.lookalike.unit.id)
    rows: list[UnitRow] = []
    apart: list[TellApart] = []
    for row in (each for each in plan.checked if isinstance(each, UnitRow)):
        if row.row not in decisions or row.before is not None:
            rows.append(row)
            continue
        decision = decisions[row.row]
        if decision is None:
            rows.append(row)
            apart.extend(
                TellApart(unit=row.unit.id, other=other) for other in sorted(alike[row.row])
            )
        elif decision in standing:
            rows.append(same_unit(row, standing[decision]))
    return _again(plan, rows, apart)


def _again(plan: ImportPlan, rows: list[UnitRow], apart: list[TellApart]) -> ImportPlan:
    """The plan with these rows, looked at once more for what they have in common."""
    left = {row.row for row in rows}
    gone = {row.row for row in plan.checked} - left
    kept = [
        problem
        for problem in plan.problems
        if problem.code not in CLASHES and problem.row not in gone
    ]
    clashes = placed(unit_clash_problems(rows, plan.cells, plan.known), plan.columns)
    problems = tuple(sorted((*kept, *clashes), key=lambda problem: problem.row))
    again = weighed(replace(plan, problems=problems), rows)
    new = {row.unit.id for row in rows}
    known = {unit.id for unit in plan.known.units}
    told = [each for each in apart if each.other in new | known]
    return again if problems else replace(again, changes=(*again.changes, *told))
