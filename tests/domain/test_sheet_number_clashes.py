from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.sheet_rows import PAVILION, read_projects
from welfare_desk.domain.ids import ProjectId
from welfare_desk.domain.sheet_number_clashes import project_clashes

if TYPE_CHECKING:
    from welfare_desk.domain.register import Project

NEW = {"number": "9", "name": "灯", "form": "资金", "amount": "1.2万"}


def clashes(
    *rows: dict[str, str], projects: tuple[Project, ...] = (PAVILION,)
) -> list[tuple[int, str, str]]:
    read, _ = read_projects(*rows, projects=projects)
    return [(row, key, fault.code) for row, key, fault in project_clashes(read, projects)]


@pytest.mark.parametrize(
    ("rows", "wrong"),
    [
        ([NEW], []),
        ([{**NEW, "number": ""}, {**NEW, "number": ""}], []),
        ([{**NEW, "number": "1"}], [(2, "number", "number-used")]),
        ([{**NEW, "number": "1"}, {"id": "P1", "position": "1"}], [(2, "number", "number-twice")]),
        ([{"id": "P1", "number": "1"}, {**NEW, "number": "01"}], [(3, "number", "number-twice")]),
    ],
)
def test_a_number_is_never_used_twice(
    rows: list[dict[str, str]], wrong: list[tuple[int, str, str]]
) -> None:
    assert clashes(*rows) == wrong


def test_two_projects_of_one_number_in_a_sheet_are_told() -> None:
    other = replace(PAVILION, id=ProjectId("P2"), number=2)
    rows = ({"id": "P1", "number": "1"}, {"id": "P2", "number": "1"})
    assert clashes(*rows, projects=(PAVILION, other)) == [(3, "number", "number-twice")]
