"""Two laptops that changed the market without a network: projects, needs and claims joined."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.evening_lines import exported, imported
from tests.laptops import after, merged, register
from tests.market import LAMP_LINE, LAMPS, TRACK, A, B, claim, new_id
from welfare_desk.domain.changes import PutProject
from welfare_desk.domain.ids import LineId, ProjectId
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.texts import Text
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_failures import BadLinesError
from welfare_desk.services.register_errors import NumberUsedError

if TYPE_CHECKING:
    from pathlib import Path


def test_need_lines_added_on_either_laptop_are_there_on_both(laptops: tuple[Path, Path]) -> None:
    one, two = laptops
    with open_books(one) as books:
        lamps = books.registrar.project(LAMPS)
    for minute, path, desk, line in ((1, one, A, "L1"), (2, two, B, "L2")):
        needs = (*lamps.needs, NeedLine(id=LineId(line), form="goods", slots=1))
        added = PutProject(project=replace(lamps, needs=needs), fields=frozenset({"needs"}))
        after(minute, path, desk, added)
        with open_books(path, desk=desk) as books:
            books.bookkeeper.post(replace(claim(), line=LineId(line)), id=new_id())
    merged(one, two)
    assert register(one) == register(two)
    with open_books(one) as books:
        assert [line.id for line in books.registrar.project(LAMPS).needs] == [LAMP_LINE, "L2", "L1"]
    assert verify(one).ok


def test_two_projects_of_one_number_are_not_both_taken(laptops: tuple[Path, Path]) -> None:
    one, two = laptops
    for path, desk, name in ((one, A, "M1"), (two, B, "M2")):
        project = Project(id=ProjectId(name), number=4, name=Text(name))
        after(1, path, desk, PutProject(project=project))
    exported(two, two.with_suffix(".jsonl"))
    with pytest.raises(BadLinesError) as caught:
        imported(one, two.with_suffix(".jsonl"))
    assert [bad.code for bad in caught.value.lines] == ["number-used"]


def test_who_gives_way_with_its_number_can_be_joined(laptops: tuple[Path, Path]) -> None:
    one, two = laptops
    for path, desk, name in ((one, A, "M1"), (two, B, "M2")):
        project = Project(id=ProjectId(name), number=4, name=Text(name))
        after(1, path, desk, PutProject(project=project))
    gives_way = Project(id=ProjectId("M2"), number=5, name=Text("M2"))
    after(2, two, B, PutProject(project=gives_way, fields=frozenset({"number"})))
    merged(one, two)
    assert register(one) == register(two)
    with pytest.raises(NumberUsedError):
        after(3, one, A, PutProject(project=replace(gives_way, id=ProjectId("M3"), number=4)))


def test_claims_on_what_the_other_laptop_withdrew_are_named(laptops: tuple[Path, Path]) -> None:
    one, two = laptops
    with open_books(one) as books:
        track = replace(books.registrar.project(TRACK), state="withdrawn")
    after(1, one, A, PutProject(project=track, fields=frozenset({"state"})))
    with open_books(two, desk=B) as books:
        books.bookkeeper.post(claim(project=TRACK), id=new_id())
    merged(one, two)
    assert register(one) == register(two)
    for path in laptops:
        assert [problem.code for problem in verify(path).problems] == ["claims-off-list"]
