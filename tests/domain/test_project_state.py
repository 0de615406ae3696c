"""When a project is offered, filled, taken by the place, and wants an agreement."""

from __future__ import annotations

from dataclasses import replace

import pytest

from welfare_desk.domain.ids import LineId, ProjectId
from welfare_desk.domain.journal import LineRow, ProjectRow
from welfare_desk.domain.project_state import (
    counts_places,
    is_filled,
    is_offered,
    wants_agreement,
)
from welfare_desk.domain.register import NeedLine, Project, ProjectState
from welfare_desk.domain.texts import Text

LINE = LineId("P1-a")


def project(slots: int | None = None) -> Project:
    need = NeedLine(id=LINE, form="service", slots=slots)
    return Project(id=ProjectId("P1"), number=1, name=Text("公益凉亭"), needs=(need,))


def places(left: int | None, kept: int = 0) -> ProjectRow:
    return ProjectRow(project=project(), lines=(LineRow(line=LINE, left=left, kept=kept),))


@pytest.mark.parametrize(
    ("state", "offered"), [("draft", False), ("published", True), ("withdrawn", False)]
)
def test_only_what_is_published_is_offered(state: ProjectState, offered: bool) -> None:
    assert is_offered(ProjectRow(project=replace(project(), state=state))) is offered


@pytest.mark.parametrize(("raised_fen", "filled"), [(0, False), (99, False), (100, True)])
def test_a_need_of_money_is_filled_by_money(raised_fen: int, filled: bool) -> None:
    row = ProjectRow(project=project(), need_fen=100, raised_fen=raised_fen)
    assert is_filled(row) is filled


@pytest.mark.parametrize(("left", "filled"), [(2, False), (0, True), (None, False)])
def test_without_money_it_is_filled_by_its_last_place(left: int | None, filled: bool) -> None:
    assert is_filled(places(left)) is filled


def test_a_place_that_is_only_kept_fills_nothing() -> None:
    assert not is_filled(places(0, kept=1))


def test_places_are_counted_where_a_need_has_them() -> None:
    assert counts_places(ProjectRow(project=project(slots=3)))
    assert not counts_places(ProjectRow(project=project()))


def test_building_works_want_an_agreement() -> None:
    works = replace(project(), category="micro_renewal")
    assert wants_agreement(works)
    assert not wants_agreement(replace(works, agreement="2022-07"))
    assert not wants_agreement(replace(works, category="student_aid"))
