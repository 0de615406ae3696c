"""Rows of sheets as tests write them: cells by field, and what becomes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.ids import LineId, ProjectId, UnitId
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.register import NeedLine, Project, Unit
from welfare_desk.domain.sheet_cells import SheetRow
from welfare_desk.domain.sheet_project_rows import gathered
from welfare_desk.domain.sheet_projects import ProjectReader, ProjectRow
from welfare_desk.domain.sheet_units import UnitReader, UnitRow
from welfare_desk.domain.texts import Text
from welfare_desk.services.sheet_words import sheet_choices

if TYPE_CHECKING:
    from collections.abc import Sequence

GOOD_CODE = "91370500DEMX0009XY"
SEA_BREEZE = Unit(
    id=UnitId("U1"),
    kind="enterprise_private",
    name=Text("海风里物业服务有限公司", "Sea Breeze"),
    credit_code=GOOD_CODE,
    badge=1,
)
PAVILION = Project(
    id=ProjectId("P1"),
    number=1,
    name=Text("公益凉亭"),
    needs=(NeedLine(id=LineId("P1-a"), form="money", amount_fen=1_500_000),),
)

CHOICES = sheet_choices(Kinds())


def read_units(
    *rows: dict[str, str], units: Sequence[Unit] = (SEA_BREEZE,)
) -> list[tuple[UnitRow, SheetRow]]:
    """What rows of units say; the first one stands in row 2."""
    reader = UnitReader({unit.id: unit for unit in units}, CHOICES, Kinds())
    sheet = [SheetRow(number=number, cells=cells) for number, cells in enumerate(rows, 2)]
    return [(reader.read(row), row) for row in sheet]


def read_projects(
    *rows: dict[str, str], projects: Sequence[Project] = (PAVILION,)
) -> tuple[list[ProjectRow], list[SheetRow]]:
    """What rows of projects say together; the first one stands in row 2."""
    reader = ProjectReader({project.id: project for project in projects}, CHOICES)
    sheet = [SheetRow(number=number, cells=cells) for number, cells in enumerate(rows, 2)]
    return [reader.read(group) for group in gathered(sheet)], sheet


def told(rows: Sequence[SheetRow]) -> list[tuple[int, str, str]]:
    """What is wrong, as row, field and code."""
    return [(each.row, each.key, each.code) for row in rows for each in row.problems]
