from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.market import FIRM, LAMPS, PAVILION, ZHANG, claim, new_id, open_market
from welfare_desk.domain.changes import PutProject, PutUnit
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.register import Consent, OwnKind, Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services.books import Books, open_books
from welfare_desk.services.import_plan import ImportPlan, Register
from welfare_desk.services.register_errors import ClaimsStandError
from welfare_desk.services.register_import import (
    PlanHasProblemsError,
    RegisterMovedError,
    known_register,
    plan_import,
    write_plan,
)
from welfare_desk.sheets.errors import SheetStoppedError
from welfare_desk.sheets.grid import Grid

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EMPTY = Register(kinds=Kinds())
FIRM_NAME = "宏达公司"
LONG_FIRM = Unit(id=UnitId("U9"), kind="enterprise_private", name=Text("东营宏达化工有限公司"))


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def grid(*rows: tuple[str, ...], first_row: int = 1) -> Grid:
    return Grid(name="sheet", rows=rows, first_row=first_row)


def codes(plan: ImportPlan) -> list[tuple[int, str, str]]:
    return [(problem.row, problem.column, problem.code) for problem in plan.problems]


def fields(plan: ImportPlan) -> list[str | None]:
    return [column.field for column in plan.columns]


def test_what_is_no_name_is_not_told_as_a_name_that_stands_twice_too() -> None:
    plan = plan_import("units", grid(("单位名称",), ("小计",), ("甲公司",), ("小计",)), EMPTY)
    assert codes(plan) == [(2, "A", "row-of-totals"), (4, "A", "row-of-totals")]


def test_titles_that_stand_there_again_are_no_row() -> None:
    titles = ("单位名称", "备注")
    plan = plan_import("units", grid(titles, ("甲公司", ""), titles, ("乙公司", "")), EMPTY)
    assert (plan.rows, plan.new, plan.problems) == (2, 2, ())


def test_a_heading_above_the_titles_and_empty_rows_do_not_matter() -> None:
    sheet = grid(
        ("爱心单位名册",),
        (),
        ("序号", "单位名称（必填）", "电话"),
        ("1", "海风里物业有限公司"),
        ("2",),
        (),
        ("3", "", "12"),
        first_row=4,
    )
    plan = plan_import("units", sheet, EMPTY)
    assert (plan.kind, plan.header_row, plan.rows, plan.new) == ("units", 6, 2, 1)
    assert fields(plan) == [None, "name", "phone"]
    assert plan.titles == ("序号", "单位名称（必填）", "电话")
    assert plan.mapping == {"name": 1, "phone": 2}
    assert codes(plan) == [(10, "B", "name-missing"), (10, "C", "bad-phone")]
    assert plan.problems[1].value == "12"
    assert plan.preview == (("1", "海风里物业有限公司", ""), ("3", "", "12"))
    assert plan.preview_rows == (7, 10)
    assert not plan.changes


@pytest.mark.parametrize(
    ("kind", "rows", "wrong"),
    [
        ("units", [("甲公司", "13800138000"), ("乙公司", "13800138001")], "header-missing"),
        ("units", [], "header-missing"),
        ("units", [("电话", "税号"), ("1", "2")], "name-unmapped"),
        ("projects", [("项目名称", "金额"), ("灯", "2")], "number-unmapped"),
        ("units", [("名称", "单位名称"), ("甲", "乙")], "column-twice"),
    ],
)
def test_a_sheet_whose_columns_are_unclear_has_one_problem(
    kind: str, rows: list[tuple[str, ...]], wrong: str
) -> None:
    plan = plan_import("units" if kind == "units" else "projects", grid(*rows), EMPTY)
    assert [problem.code for problem in plan.problems] == [wrong]
    assert plan.problems[0].said.in_english()


def test_with_ids_a_sheet_needs_no_names(books: Books) -> None:
    known = known_register(books)
    plan = plan_import("units", grid(("ID", "贵宾"), ("U2", "是")), known)
    assert not plan.problems
    assert (plan.new, plan.changed, plan.unchanged) == (0, 1, 0)
    assert write_plan(books, plan) == 1
    assert books.registrar.unit(FIRM) == replace(
        next(unit for unit in known.units if unit.id == FIRM), vip=True
    )


def test_a_row_with_a_problem_is_neither_new_nor_unchanged(books: Books) -> None:
    sheet = grid(("ID", "电话"), ("U2", "abc"), ("U2", ""))
    plan = plan_import("units", sheet, known_register(books))
    assert {problem.row for problem in plan.problems} == {2, 3}
    assert (plan.rows, plan.new, plan.changed, plan.unchanged) == (2, 0, 0, 0)


def test_a_corrected_mapping_is_taken_instead_of_the_guess() -> None:
    sheet = grid(("名称", "单位名称", "乙", "丙"), ("不要", "甲公司", "13800138000", "x"))
    plan = plan_import("units", sheet, EMPTY, {"name": 1, "phone": 2, "note": 5})
    assert fields(plan) == [None, "name", "phone", None, None, "note"]
    assert not plan.problems
    assert isinstance(plan.changes[0], PutUnit)
    assert plan.changes[0].unit.name == Text("甲公司")


def test_a_mapping_helps_where_no_title_is_known() -> None:
    plan = plan_import("units", grid(("a", "b"), ("甲公司", "x")), EMPTY, {"name": 0})
    assert (plan.new, plan.problems) == (1, ())


def test_what_must_not_be_kept_is_never_read_whatever_it_is_mapped_to() -> None:
    sheet = grid(("名称", "身份证号"), ("甲公司", "11010519491231002X"))
    for mapping in (None, {"name": 0, "note": 1}):
        plan = plan_import("units", sheet, EMPTY, mapping)
        assert fields(plan) == ["name", None]
        assert not plan.problems
        notice = plan.columns[1].notice
        assert notice is not None
        assert "身份证号" in notice.in_english()


def test_plain_figures_below_a_title_in_ten_thousands_are_such() -> None:
    sheet = grid(("编号", "项目名称", "预算（万元）"), ("1", "灯", "1.2"), ("2", "椅", "300元"))
    plan = plan_import("projects", sheet, EMPTY)
    assert not plan.problems
    amounts = [row.project.needs[0].amount_fen for row in plan.checked]  # type: ignore[union-attr]
    assert amounts == [1_200_000, 30_000]


def test_the_organisers_own_kinds_are_known_by_name_and_code() -> None:
    own = OwnKind(id="clan", name=Text("宗亲会", "Clan"), like="social_association")
    known = Register(kinds=Kinds((own,)))
    sheet = grid(("名称", "类型"), ("甲", "宗亲会"), ("乙", "clan"), ("丙", "Clan"))
    plan = plan_import("units", sheet, known)
    assert not plan.problems
    assert [row.unit.kind for row in plan.checked] == ["clan"] * 3  # type: ignore[union-attr]
    assert plan.checked[0].unit.consent == Consent(name="full", amount="shown")  # type: ignore[union-attr]


def test_units_that_look_alike_are_named_and_do_not_stop_anything(books: Books) -> None:
    books.registrar.put_unit(LONG_FIRM)
    sheet = grid(
        ("名称",),
        ("东营宏达化工有限责任公司",),
        ("东营港海晟化工有限公司",),
        ("东营港海盛化工有限公司",),
        ("张三",),
    )
    plan = plan_import("units", sheet, known_register(books))
    assert not plan.problems
    named = {(each.row, each.lookalike.unit.name.zh, each.other_row) for each in plan.similar}
    assert (4, "东营港海晟化工有限公司", 3) in named
    assert {row for row, _, _ in named} >= {2, 4}


def test_a_plan_tells_how_far_it_is_and_stops_when_asked(books: Books) -> None:
    sheet = grid(("名称",), *((f"甲{number}乙公司",) for number in range(600)))
    told: list[tuple[int, int]] = []
    plan = plan_import("units", sheet, known_register(books), progress=lambda *at: told.append(at))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    with pytest.raises(SheetStoppedError):
        plan_import("units", sheet, EMPTY, cancelled=lambda: True)
    before = books.registrar.units()
    asked = iter((False, True))
    with pytest.raises(SheetStoppedError):
        write_plan(books, plan, cancelled=lambda: next(asked))
    assert books.registrar.units() == before


def test_a_plan_is_written_whole_with_badges_and_traces(books: Books) -> None:
    sheet = grid(("名称", "胸牌号"), ("甲公司", ""), ("乙公司", "30"), ("丙公司", ""))
    plan = plan_import("units", sheet, known_register(books))
    told: list[tuple[int, int]] = []
    assert write_plan(books, plan, progress=lambda *at: told.append(at)) == 3
    assert told[-1] == (3, 3)
    badges = {unit.name.zh: unit.badge for unit in books.registrar.units()}
    assert (badges["乙公司"], badges["甲公司"], badges["丙公司"]) == (30, 31, 32)
    with closing(sqlite3.connect(books.path)) as connection:
        query = "SELECT count(*) FROM audit WHERE about = 'unit' AND field = 'name'"
        assert connection.execute(query).fetchone() == (len(badges),)


def test_a_badge_that_a_sheet_gives_to_a_known_unit_is_not_given_again(books: Books) -> None:
    sheet = grid(("ID", "名称", "胸牌号"), ("", "甲公司", ""), ("U2", FIRM_NAME, "30"))
    plan = plan_import("units", sheet, known_register(books))
    assert write_plan(books, plan) == 2
    badges = {unit.name.zh: unit.badge for unit in books.registrar.units()}
    assert (badges[FIRM_NAME], badges["甲公司"]) == (30, 31)


def test_a_plan_with_problems_is_not_written(books: Books) -> None:
    before = books.registrar.units()
    plan = plan_import("units", grid(("名称",), ("甲公司",), ("1",)), known_register(books))
    with pytest.raises(PlanHasProblemsError):
        write_plan(books, plan)
    assert books.registrar.units() == before


@pytest.mark.parametrize("name", ["甲公司", "甲 公司"])
def test_what_another_desk_registered_meanwhile_is_seen(books: Books, name: str) -> None:
    plan = plan_import("units", grid(("名称",), ("甲公司",), ("乙公司",)), known_register(books))
    with open_books(books.path, create=True) as other:
        other.registrar.put_unit(Unit(id=UnitId("X"), kind="foundation", name=Text(name)))
    before = books.registrar.units()
    with pytest.raises(RegisterMovedError):
        write_plan(books, plan)
    assert books.registrar.units() == before


def test_what_another_desk_changed_meanwhile_is_seen(books: Books) -> None:
    sheet = grid(("ID", "简称"), ("U2", "宏达"), ("U3", ""))
    plan = plan_import("units", sheet, known_register(books))
    firm = books.registrar.unit(FIRM)
    with open_books(books.path, create=True) as other:
        other.registrar.put_unit(replace(firm, phone="13800138000"), fields=frozenset({"phone"}))
    with pytest.raises(RegisterMovedError):
        write_plan(books, plan)


def test_a_change_elsewhere_in_the_register_does_not_matter(books: Books) -> None:
    plan = plan_import("units", grid(("ID", "简称"), ("U2", "宏达")), known_register(books))
    zhang = books.registrar.unit(ZHANG)
    with open_books(books.path, create=True) as other:
        other.registrar.put_unit(replace(zhang, vip=True), fields=frozenset({"vip"}))
    assert write_plan(books, plan) == 1
    assert books.registrar.unit(FIRM).short == "宏达"


def test_projects_are_written_with_their_needs(books: Books) -> None:
    sheet = grid(
        ("编号", "项目名称", "形式", "金额", "数量"),
        ("41", "长椅", "资金", "1.2万"),
        ("41", "", "物资", "", "8"),
        ("42", "花坛", "服务"),
    )
    plan = plan_import("projects", sheet, known_register(books))
    assert (plan.rows, plan.new, plan.problems) == (3, 2, ())
    assert write_plan(books, plan) == 2
    bench, bed = books.registrar.projects()[-2:]
    assert (bench.number, [line.form for line in bench.needs]) == (41, ["money", "goods"])
    assert [line.id for line in bench.needs] == [f"{bench.id}-a", f"{bench.id}-b"]
    assert (bed.number, bed.name) == (42, Text("花坛"))


def test_two_sheets_never_call_two_new_needs_of_one_project_the_same(books: Books) -> None:
    sheet = grid(("ID", "形式", "数量"), (PAVILION, "物资", "8"))
    plans = [plan_import("projects", sheet, known_register(books)) for _ in range(2)]
    puts = [put for plan in plans for put in plan.changes if isinstance(put, PutProject)]
    assert len({put.project.needs[-1].id for put in puts}) == 2


def test_a_number_that_was_taken_meanwhile_is_seen(books: Books) -> None:
    sheet = grid(("编号", "项目名称"), ("41", "长椅"))
    plan = plan_import("projects", sheet, known_register(books))
    again = plan_import("projects", sheet, known_register(books))
    assert write_plan(books, plan) == 1
    with pytest.raises(RegisterMovedError):
        write_plan(books, again)
    assert codes(plan_import("projects", sheet, known_register(books))) == [(2, "A", "number-used")]


def test_a_project_with_claims_is_not_withdrawn_by_a_sheet(books: Books) -> None:
    books.bookkeeper.post(claim(ZHANG, LAMPS), id=new_id())
    sheet = grid(("ID", "状态", "展示顺序"), ("P01", "", "9"), ("P03", "撤下", ""))
    plan = plan_import("projects", sheet, known_register(books))
    assert not plan.problems
    before = books.registrar.projects()
    with pytest.raises(ClaimsStandError):
        write_plan(books, plan)
    assert books.registrar.projects() == before
