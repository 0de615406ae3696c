"""What stands below a table is no entry of it."""

from __future__ import annotations

import pytest

from tests.sheet_rows import read_projects, read_units, told
from welfare_desk.domain.sheet_leftovers import no_entry


@pytest.mark.parametrize("name", ["合计", "合  计：", "總計", "Total", "Grand total"])
def test_totals_are_no_name(name: str) -> None:
    fault = no_entry(name)
    assert fault is not None
    assert fault.code == "row-of-totals"


@pytest.mark.parametrize(
    "name",
    [
        "注：请填全称",
        "备注: 无",
        "填表人：办公室",
        "（注：6月22日前报送）",
        "2. 联系电话必填。",
        "Notes: none",
    ],
)
def test_notes_are_no_name(name: str) -> None:
    fault = no_entry(name)
    assert fault is not None
    assert fault.code == "row-of-notes"


@pytest.mark.parametrize(
    "name", ["合计装饰公司", "注协", "日期红枣店", "Total Energies", "Dr. No Ltd."]
)
def test_names_that_begin_so_are_names(name: str) -> None:
    assert no_entry(name) is None


def test_such_a_row_is_told_in_either_sheet() -> None:
    [(_, unit)] = read_units({"name": "合计", "attendees": "7"})
    _, projects = read_projects({"number": "9", "name": "注：以上为拟定", "amount": "1"})
    assert told([unit, *projects]) == [(2, "name", "row-of-totals"), (2, "name", "row-of-notes")]
