from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.market import FIRM, open_market
from welfare_desk.domain.changes import TellApart
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services.import_decisions import decided
from welfare_desk.services.register_import import known_register, plan_import, write_plan
from welfare_desk.sheets.grid import Grid

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.services.books import Books
    from welfare_desk.services.import_plan import ImportPlan

FIRM_NAME = "宏达公司"
LONG_FIRM = Unit(id=UnitId("U9"), kind="enterprise_private", name=Text("东营宏达化工有限公司"))


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def grid(*rows: tuple[str, ...]) -> Grid:
    return Grid(name="sheet", rows=rows)


def codes(plan: ImportPlan) -> list[tuple[int, str, str]]:
    return [(problem.row, problem.column, problem.code) for problem in plan.problems]


def test_a_row_that_is_the_same_as_a_registered_unit_changes_it(books: Books) -> None:
    sheet = grid(("名称", "手机"), (FIRM_NAME, "13800138000"), ("乙公司", ""))
    plan = plan_import("units", sheet, known_register(books))
    assert codes(plan) == [(2, "A", "name-registered")]
    same = decided(plan, {2: FIRM})
    assert (same.problems, same.new, same.changed) == ((), 1, 1)
    assert write_plan(books, same) == 2
    assert books.registrar.unit(FIRM).phone == "13800138000"
    assert books.registrar.unit(FIRM).name == Text(FIRM_NAME)


def test_rows_that_are_different_are_told_apart(books: Books) -> None:
    books.registrar.put_unit(LONG_FIRM)
    sheet = grid(("名称",), ("东营宏达化工有限责任公司",), ("乙商会",))
    plan = plan_import("units", sheet, known_register(books))
    assert plan.similar
    different = decided(plan, {2: None})
    (apart,) = (each for each in different.changes if isinstance(each, TellApart))
    assert apart.other == LONG_FIRM.id
    assert write_plan(books, different) == 2
    assert len(books.registrar.distinct()) == 1
    alike = known_register(books).lookalikes
    assert alike is not None
    assert not alike.of(name="东营宏达化工有限责任公司", besides=apart.unit)


def test_a_row_that_is_another_row_is_left_out(books: Books) -> None:
    sheet = grid(("名称",), ("东营港海晟化工有限公司",), ("东营港海盛化工有限公司",), ("1",))
    plan = plan_import("units", sheet, known_register(books))
    (alike,) = (each for each in plan.similar if each.row == 3)
    once = decided(plan, {3: alike.lookalike.unit.id})
    assert [row.row for row in once.checked] == [2, 4]
    assert codes(once) == [(4, "A", "name-of-figures")]


def test_two_rows_that_are_one_unit_clash(books: Books) -> None:
    sheet = grid(("名称", "简称"), (FIRM_NAME, "a"), ("宏达有限公司", "b"))
    plan = plan_import("units", sheet, known_register(books))
    both = decided(plan, {2: FIRM, 3: FIRM})
    assert codes(both) == [(3, "", "id-twice")]
    assert not both.changes
