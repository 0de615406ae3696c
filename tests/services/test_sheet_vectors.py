"""The agreed examples of codes, phones, amounts and look-alikes, as rows of sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.vectors import (
    AMOUNTS,
    CODES,
    DOUBTFUL_CODE,
    DUPLICATES,
    NO_AMOUNTS,
    NO_PHONES,
    PHONES,
    TYPED_CODES,
    WRONG_CODES,
)
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.sheet_projects import ProjectRow
from welfare_desk.domain.sheet_units import UnitRow
from welfare_desk.services.import_plan import Register
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.register_import import plan_import
from welfare_desk.sheets.grid import Grid

if TYPE_CHECKING:
    from welfare_desk.domain.register import Unit
    from welfare_desk.services.import_plan import ImportPlan

EMPTY = Register(kinds=Kinds(), lookalikes=Lookalikes(()))


def planned(column: str, cells: list[str]) -> ImportPlan:
    """Units with these cells in a column, each with a name of its own."""
    rows = [(f"{chr(0x4E00 + 7 * place)}社", cell) for place, cell in enumerate(cells)]
    return plan_import("units", Grid(name="", rows=(("单位名称", column), *rows)), EMPTY)


def units(plan: ImportPlan) -> list[Unit]:
    return [row.unit for row in plan.checked if isinstance(row, UnitRow)]


def test_every_code_that_is_right_is_kept_in_one_form() -> None:
    plan = planned("信用代码", [case["code"] for case in CODES])
    assert not plan.problems
    assert [unit.credit_code for unit in units(plan)] == [case["code"] for case in CODES]


@pytest.mark.parametrize("case", TYPED_CODES)
def test_codes_are_read_however_they_are_typed(case: dict[str, str]) -> None:
    plan = planned("信用代码", [case["raw"]])
    assert not plan.problems
    assert units(plan)[0].credit_code == case["code"]


def test_every_code_that_is_wrong_is_told() -> None:
    wrong = [case["code"] for case in WRONG_CODES if case["code"].strip()] + [DOUBTFUL_CODE]
    plan = planned("信用代码", wrong)
    assert [problem.row for problem in plan.problems] == [*range(2, len(wrong) + 2)]
    assert all(problem.code.startswith("code-") for problem in plan.problems)


def test_phones_are_kept_in_one_form_or_told() -> None:
    plan = planned("电话", [typed for typed, _ in PHONES])
    assert not plan.problems
    assert [unit.phone for unit in units(plan)] == [normal for _, normal in PHONES]
    told = planned("电话", NO_PHONES)
    assert [problem.value for problem in told.problems] == NO_PHONES


def projects(amounts: list[str]) -> ImportPlan:
    """Projects with these amounts."""
    rows = [(str(number), f"项目{number}", each) for number, each in enumerate(amounts, 1)]
    return plan_import("projects", Grid(name="", rows=(("编号", "项目名称", "金额"), *rows)), EMPTY)


def test_exact_amounts_are_read_and_the_others_told() -> None:
    exact = [case for case in AMOUNTS if not case["confirm"]]
    plan = projects([case["text"] for case in exact])
    assert not plan.problems
    read = [row.project.needs[0].amount_fen for row in plan.checked if isinstance(row, ProjectRow)]
    assert read == [case["fen"] for case in exact]
    unclear = [case["text"] for case in AMOUNTS if case["confirm"]]
    assert {each.code for each in projects(unclear).problems} == {"amount-unclear"}
    assert len(projects(unclear).problems) == len(unclear)
    no_amounts = [case["text"] for case in NO_AMOUNTS if case["text"].strip()]
    assert [each.value for each in projects(no_amounts).problems] == [
        each.strip() for each in no_amounts
    ]


@pytest.mark.parametrize(("one", "other", "verdict", "percent"), DUPLICATES)
def test_names_that_look_alike_are_named(
    one: str, other: str, verdict: str, percent: float
) -> None:
    plan = plan_import("units", Grid(name="", rows=(("名称",), (one,), (other,))), EMPTY)
    named = [(each.row, each.other_row, each.lookalike.percent) for each in plan.similar]
    assert named == ([] if verdict == "different" else [(3, 2, int(percent))])
