from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests.sheet_rows import PAVILION, read_projects, told
from welfare_desk.domain.ids import LineId, ProjectId
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.sheet_needs import need_cells
from welfare_desk.domain.sheet_projects import project_cells, with_line_ids
from welfare_desk.domain.texts import Text

FULL_ROW = {
    "id": "",
    "number": "４",
    "name": "“幸福”户外灭蚊灯",
    "name_en": "Lamps",
    "category": "微改造",
    "state": "草拟",
    "place": "中心广场",
    "place_en": "Square",
    "beneficiaries": "夏季户外活动居民",
    "beneficiaries_en": "residents",
    "beneficiary_count": "300",
    "contact_role": "物业联络员",
    "due": "2022年7月15日",
    "agreement": "协-1",
    "position": "2",
    "need_id": "",
    "form": "物资或资金",
    "what": "灭蚊灯",
    "what_en": "lamps",
    "amount": "5,400",
    "quantity": "30",
    "unit": "盏",
    "unit_en": "pcs",
    "unit_price": "180",
    "slots": "3",
}
NEW = {"number": "9", "name": "灯", "form": "资金", "amount": "1.2万"}


def wrong(
    *rows: dict[str, str], projects: tuple[Project, ...] = (PAVILION,)
) -> list[tuple[int, str, str]]:
    return told(read_projects(*rows, projects=projects)[1])


def test_a_whole_row_is_read() -> None:
    (read,), rows = read_projects(FULL_ROW, projects=())
    assert not told(rows)
    line = NeedLine(
        id=LineId(""),
        form="goods_or_money",
        amount_fen=540_000,
        quantity=Decimal(30),
        unit=Text("盏", "pcs"),
        unit_price_fen=18_000,
        what=Text("灭蚊灯", "lamps"),
        slots=3,
    )
    assert read.project == Project(
        id=ProjectId(""),
        number=4,
        name=Text("“幸福”户外灭蚊灯", "Lamps"),
        category="micro_renewal",
        beneficiaries=Text("夏季户外活动居民", "residents"),
        contact_role="物业联络员",
        due=date(2022, 7, 15),
        needs=(line,),
        state="draft",
        place=Text("中心广场", "Square"),
        beneficiary_count=300,
        agreement="协-1",
        position=2,
    )


def test_rows_of_one_number_are_one_project() -> None:
    more = {"number": "9", "name": "", "form": "服务"}
    merged = {"number": "", "name": "", "form": "物资", "quantity": "3"}
    other = {"number": "10", "name": "另一个", "form": "服务"}
    (first, second), rows = read_projects(NEW, other, more, {**merged}, projects=())
    assert not told(rows)
    assert [line.form for line in first.project.needs] == ["money", "service"]
    assert [line.form for line in second.project.needs] == ["service", "goods"]
    assert (first.row, second.row) == (2, 3)


def test_what_later_rows_say_of_the_project_is_taken_where_the_first_is_silent() -> None:
    later = {"number": "9", "name": "灯", "place": "广场", "form": "服务"}
    (read,), rows = read_projects({**NEW, "place": ""}, later, projects=())
    assert not told(rows)
    assert read.project.place == Text("广场")


@pytest.mark.parametrize(
    ("cells", "faults"),
    [
        ({"number": ""}, [("number", "number-missing")]),
        ({"number": "甲"}, [("number", "not-a-count")]),
        ({"number": "0"}, [("number", "count-too-small")]),
        ({"name": ""}, [("name", "name-missing")]),
        ({"name": "1"}, [("name", "name-of-figures")]),
        ({"name": "灯" * 121}, [("name", "too-long")]),
        ({"name": "灯\u0007"}, [("name", "control-character")]),
        ({"category": "什么"}, [("category", "unknown-category")]),
        ({"state": "什么"}, [("state", "unknown-state")]),
        ({"due": "2022-02-30"}, [("due", "bad-day")]),
        ({"beneficiary_count": "约300"}, [("beneficiary_count", "not-a-count")]),
        ({"position": "0"}, [("position", "count-too-small")]),
        ({"form": "什么"}, [("form", "unknown-need-form")]),
        ({"form": "", "amount": "", "what": "灯"}, [("form", "need-form-missing")]),
        ({"amount": ""}, [("amount", "amount-missing")]),
        ({"amount": "两千五"}, [("amount", "amount-unclear")]),
        ({"amount": "-1"}, [("amount", "bad-amount")]),
        ({"form": "物资", "amount": ""}, [("form", "quantity-missing")]),
        ({"form": "物资", "quantity": ""}, [("quantity", "quantity-missing")]),
        ({"form": "物资", "quantity": "0"}, [("quantity", "bad-quantity")]),
        ({"form": "物资或资金", "amount": ""}, [("form", "quantity-missing")]),
        ({"form": "物资或资金"}, []),
        ({"form": "服务", "amount": ""}, []),
        ({"form": "", "amount": "1"}, []),
        ({"slots": "0"}, [("slots", "count-too-small")]),
        ({"slots": "1.5"}, [("slots", "count-decimal")]),
        ({"quantity": "3", "unit_price": "4"}, [("amount", "price-mismatch")]),
        (
            {"quantity": "2.5", "unit_price": "0.02", "amount": "0.02"},
            [("amount", "price-mismatch")],
        ),
        ({"quantity": "3", "unit_price": "4000"}, []),
        ({"quantity": "3", "unit_price": "4000", "amount": ""}, []),
        ({"unit_price": "4000"}, [("unit_price", "price-of-nothing")]),
        (
            {"quantity": "0.3", "unit_price": "0.01", "amount": ""},
            [("amount", "price-mismatch")],
        ),
        (
            {"quantity": "999999999", "unit_price": "99999", "form": "服务"},
            [("amount", "price-mismatch")],
        ),
        ({"id": "P77"}, [("id", "unknown-id")]),
        ({"need_id": "P1-a"}, [("need_id", "unknown-need")]),
    ],
)
def test_every_fault_of_a_cell_is_told(
    cells: dict[str, str], faults: list[tuple[str, str]]
) -> None:
    assert [(key, code) for _, key, code in wrong({**NEW, **cells})] == faults


def test_an_amount_without_a_column_of_forms_is_money() -> None:
    (read,), rows = read_projects({"number": "9", "name": "灯", "amount": "5"}, projects=())
    assert not told(rows)
    assert read.project.needs[0].form == "money"


def test_quantity_times_price_is_the_amount() -> None:
    row = {**NEW, "amount": "", "quantity": "2.5", "unit_price": "10.4"}
    (read,), rows = read_projects(row, projects=())
    assert not told(rows)
    assert read.project.needs[0].amount_fen == 2_600


def test_a_need_that_is_carried_from_another_list_stays_as_it_was() -> None:
    carried = {
        **NEW,
        "id": "P9",
        "need_id": "P9-a",
        "form": "物资",
        "amount": "",
        "unit_price": "4",
    }
    (read,), rows = read_projects(carried, projects=())
    assert not told(rows)
    assert read.project.needs[0].amount_fen is None


def test_a_price_that_does_not_fit_says_what_it_comes_to() -> None:
    _, (row,) = read_projects({**NEW, "quantity": "3", "unit_price": "4"}, projects=())
    assert "3 × ¥4 is ¥12" in row.problems[0].said.in_english()


def test_one_number_with_two_names_is_told() -> None:
    other = {"number": "9", "name": "别的", "form": "服务"}
    assert wrong(NEW, other, projects=()) == [(3, "name", "name-differs")]


def test_rows_of_one_project_must_not_differ() -> None:
    rows = ({**NEW, "place": "甲"}, {"number": "9", "name": "", "place": "乙", "form": "服务"})
    assert wrong(*rows, projects=()) == [(3, "place", "rows-differ")]


def test_ids_are_taken_into_an_empty_list_but_figures_are_no_ids() -> None:
    (read,), rows = read_projects({**NEW, "id": "P9", "need_id": "P9-x"}, projects=())
    assert not told(rows)
    assert (read.project.id, read.project.needs[0].id) == ("P9", "P9-x")
    assert wrong({**NEW, "id": "9"}, projects=()) == [(2, "id", "unknown-id")]


def rows_of(project: Project) -> list[dict[str, str]]:
    return [project_cells(project) | need_cells(line) for line in project.needs]


def test_a_project_that_is_written_as_it_stands_is_unchanged() -> None:
    odd = replace(
        PAVILION,
        name=Text("１"),
        category="of old",
        due=date(1900, 1, 1),
        beneficiary_count=9_999_999,
        needs=(
            NeedLine(id=LineId("P1-a"), form="money"),
            NeedLine(id=LineId("P1-b"), form="goods", slots=0),
        ),
    )
    (read,), rows = read_projects(*rows_of(odd), projects=[odd])
    assert not told(rows)
    assert read.project == odd
    assert not read.changed


def test_a_sheet_without_columns_of_needs_leaves_the_needs_be() -> None:
    (read,), rows = read_projects({"id": "P1", "position": "3", "state": "撤下"})
    assert not told(rows)
    assert read.project == replace(PAVILION, position=3, state="withdrawn")
    assert read.changed == {"position", "state"}


def test_a_need_that_stands_must_stay_in_the_sheet() -> None:
    cells = {**rows_of(PAVILION)[0], "need_id": "", "amount": "5"}
    assert wrong(cells) == [(2, "need_id", "need-missing")]


def test_one_need_in_two_rows_is_told() -> None:
    (cells,) = rows_of(PAVILION)
    assert wrong(cells, cells) == [(3, "need_id", "need-twice")]


def test_a_project_keeps_its_number_and_is_no_draft_again() -> None:
    (cells,) = rows_of(PAVILION)
    assert wrong({**cells, "number": "2"}) == [(2, "number", "number-changed")]
    assert wrong({**cells, "state": "草拟"}) == [(2, "state", "listed-before")]
    draft = replace(PAVILION, state="draft")
    assert not wrong({**cells, "state": "草拟"}, projects=(draft,))


def test_a_project_that_is_known_by_its_id_may_come_in_rows_of_its_number() -> None:
    (cells,) = rows_of(PAVILION)
    (read,), rows = read_projects(
        cells, {"number": "1", "form": "服务"}, {"id": "P1", "form": "物资", "quantity": "1"}
    )
    assert not told(rows)
    assert [line.form for line in read.project.needs] == ["money", "service", "goods"]


def test_an_id_may_come_in_a_later_row_of_the_number() -> None:
    (cells,) = rows_of(PAVILION)
    (read,), rows = read_projects({"number": "1", "form": "服务"}, cells)
    assert not told(rows)
    assert read.before == PAVILION


def test_new_needs_get_letters_that_are_free() -> None:
    line = NeedLine(id=LineId(""), form="service")
    project = replace(PAVILION, needs=(line, replace(line, id=LineId("P1-a")), *(line,) * 26))
    ids = [named.id for named in with_line_ids(project).needs]
    assert ids[:4] == ["P1-b", "P1-a", "P1-c", "P1-d"]
    assert ids[-1] == "P1-ab"
    assert len(set(ids)) == len(ids)


def test_a_project_may_need_nothing_yet() -> None:
    (read,), rows = read_projects({**NEW, "form": "", "amount": ""}, projects=())
    assert not told(rows)
    assert not read.project.needs
    assert read.id == ""
