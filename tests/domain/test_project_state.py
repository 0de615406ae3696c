"""When a project is offered, filled, taken by the place, and wants an agreement."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from welfare_desk.domain.ids import LineId, ProjectId
from welfare_desk.domain.journal import LineRow, ProjectRow
from welfare_desk.domain.project_state import (
    claimed_pieces,
    counts_places,
    is_filled,
    is_filled_by_goods,
    is_in_kind,
    is_offered,
    progress,
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


def coats(*claimed: int, raised_fen: int = 0) -> ProjectRow:
    """A project that asks for ten pieces of each of so many goods."""
    needs = tuple(
        NeedLine(id=LineId(f"P1-{place}"), form="goods", quantity=Decimal(10))
        for place, _ in enumerate(claimed)
    )
    lines = tuple(
        LineRow(line=need.id, claimed=Decimal(count) if count else None)
        for need, count in zip(needs, claimed, strict=True)
    )
    return ProjectRow(
        project=replace(project(), needs=needs), need_fen=900, lines=lines, raised_fen=raised_fen
    )


def test_goods_are_counted_by_what_is_claimed() -> None:
    assert is_in_kind(coats(0))
    pieces = [(int(claimed), int(needed)) for claimed, needed in claimed_pieces(coats(4, 0))]
    assert pieces == [(4, 10), (0, 10)]
    assert [progress(coats(count)) for count in (0, 4, 14)] == [0, 40, 140]
    assert progress(coats(14, 5)) == 75
    assert [is_filled(coats(count)) for count in (0, 9, 10)] == [False, False, True]
    assert is_filled(coats(0, raised_fen=900))


def test_money_is_counted_by_what_is_raised() -> None:
    money = NeedLine(id=LINE, form="money", amount_fen=900)
    row = replace(coats(10), percent=3)
    mixed = replace(row, project=replace(row.project, needs=(*row.project.needs, money)))
    assert (is_in_kind(mixed), is_filled(mixed), progress(mixed)) == (False, False, 3)


@pytest.mark.parametrize(
    ("goods_fen", "raised_fen", "filled", "by_goods"),
    [(900, 0, True, True), (800, 0, False, False), (800, 100, True, True), (5, 900, True, False)],
)
def test_goods_fill_what_may_come_as_goods(
    goods_fen: int, raised_fen: int, filled: bool, by_goods: bool
) -> None:
    either = NeedLine(id=LINE, form="goods_or_money", amount_fen=900)
    row = ProjectRow(
        project=replace(project(), needs=(either,)),
        need_fen=900,
        raised_fen=raised_fen,
        goods_valued_fen=goods_fen,
    )
    assert (is_filled(row), is_filled_by_goods(row)) == (filled, by_goods)
    money = replace(either, form="money")
    assert is_filled(replace(row, project=replace(project(), needs=(money,)))) is (raised_fen > 899)


def test_what_nobody_counts_has_no_progress() -> None:
    assert progress(ProjectRow(project=project())) is None
    assert progress(ProjectRow(project=project(slots=2))) is None
    assert not is_in_kind(ProjectRow(project=project()))


def test_building_works_want_an_agreement() -> None:
    works = replace(project(), category="micro_renewal")
    assert wants_agreement(works)
    assert not wants_agreement(replace(works, agreement="2022-07"))
    assert not wants_agreement(replace(works, category="student_aid"))
