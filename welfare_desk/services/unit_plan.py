"""Reads the rows of a sheet of units against the register; nothing is written."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from welfare_desk.domain.changes import PutUnit
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.sheet_cells import CellProblem
from welfare_desk.domain.sheet_clashes import unit_clashes
from welfare_desk.domain.sheet_units import UnitReader, UnitRow
from welfare_desk.services.import_plan import SimilarRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from welfare_desk.domain.kinds import Kinds
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.sheet_cells import SheetRow
    from welfare_desk.domain.sheet_choices import Choices
    from welfare_desk.services.import_plan import Register
    from welfare_desk.services.lookalikes import Lookalike, Lookalikes
    from welfare_desk.sheets.watch import Watch

EVERY: Final = 256
"""After so many rows the caller hears how far it is, and may stop."""


@dataclass(slots=True)
class UnitsRead:
    """What the rows of a sheet say, and what is wrong with them."""

    rows: list[UnitRow] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    cells: dict[int, Mapping[str, str]] = field(default_factory=dict)


def read_units(
    rows: Sequence[SheetRow], known: Register, choices: Choices, watch: Watch
) -> UnitsRead:
    """Read the rows of a sheet, then look at them together and beside the register."""
    reader = UnitReader({unit.id: unit for unit in known.units}, choices, known.kinds)
    read = UnitsRead()
    for done, row in enumerate(rows):
        if done % EVERY == 0:
            watch.reach(done, len(rows))
        found = reader.read(row)
        if not found.unit.id:
            found = replace(found, unit=replace(found.unit, id=UnitId(f"U-{uuid4()}")))
        read.rows.append(found)
        read.problems.extend(row.problems)
        read.cells[row.number] = row.cells
    faulty = {(problem.row, problem.key) for problem in read.problems}
    clashes = unit_clash_problems(read.rows, read.cells, known)
    # One reason a cell is enough: what is no name at all is not told as one that stands twice too.
    read.problems.extend(each for each in clashes if (each.row, each.key) not in faulty)
    return read


def unit_changes(rows: Iterable[UnitRow]) -> tuple[PutUnit, ...]:
    """What would be written; badges that the sheet gives come first, before any is made up."""
    changes = [
        PutUnit(unit=row.unit, fields=None if row.before is None else row.changed)
        for row in rows
        if row.before is None or row.changed
    ]
    return tuple(sorted(changes, key=lambda change: change.unit.badge is None))


def unit_clash_problems(
    rows: Sequence[UnitRow], cells: Mapping[int, Mapping[str, str]], known: Register
) -> list[CellProblem]:
    """What rows may not have in common, with each other and with the register."""
    return [
        CellProblem(
            row=number,
            key=key,
            value=cells[number].get(key, "").strip(),
            code=fault.code,
            said=fault.said,
        )
        for number, key, fault in unit_clashes(rows, known.units, known.kinds)
    ]


def similar_units(
    read: UnitsRead, lookalikes: Lookalikes, kinds: Kinds, watch: Watch
) -> tuple[SimilarRow, ...]:
    """New units that look like one of the register, or like another new one above them."""
    from welfare_desk.services.lookalikes import Lookalikes as Among  # noqa: PLC0415 - rapidfuzz

    new = [row for row in read.rows if row.before is None]
    rows = {row.unit.id: row.row for row in new}
    among = Among([row.unit for row in new], is_person=kinds.is_person)
    found: list[SimilarRow] = []
    for done, row in enumerate(new):
        if done % EVERY == 0:
            watch.reach(done, len(new))
        unit, name = row.unit, row.unit.name.zh or row.unit.name.en

        def alike(those: Lookalikes, unit: Unit = unit, name: str = name) -> tuple[Lookalike, ...]:
            return those.of(
                name=name,
                short=unit.short,
                credit_code=unit.credit_code,
                kind=unit.kind,
                besides=unit.id,
            )

        found.extend(
            SimilarRow(row=row.row, name=name, lookalike=each) for each in alike(lookalikes)
        )
        found.extend(
            SimilarRow(row=row.row, name=name, lookalike=each, other_row=rows[each.unit.id])
            for each in alike(among)
            if rows[each.unit.id] < row.row
        )
    return tuple(found)
