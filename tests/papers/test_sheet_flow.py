"""Rows that flow down pages: none over another, and what belongs together stays together."""

from __future__ import annotations

import pytest

from welfare_desk.papers.sheet_flow import BOTTOM, COLUMN, TOP, Cell, Flow

pytestmark = pytest.mark.usefixtures("qapp")


def said(flow: Flow, page: int) -> list[str]:
    return ["".join(text.lines) for text, _ in flow.pages[page].texts]


def test_a_row_is_as_high_as_its_longest_cell() -> None:
    flow = Flow("zh", "foot")
    flow.row(Cell(said="短", width=200), Cell(said="长" * 90, left=220, width=400), gap=0)
    flow.row(Cell(said="下"))
    short, long, below = (text.covers for text, _ in flow.pages[0].texts)
    assert short.top() == long.top()
    assert below.top() >= long.bottom()


def test_what_does_not_fit_begins_the_next_page() -> None:
    flow = Flow("en", "foot")
    while len(flow.pages) == 1:
        flow.row(Cell(said="a line", width=COLUMN))
    assert all(text.covers.bottom() <= BOTTOM for text, _ in flow.pages[0].texts)
    assert [text.covers.top() for text, _ in flow.pages[1].texts] == [TOP]


def test_what_belongs_together_stays_together() -> None:
    flow = Flow("en", "foot")
    flow.keep_room(100)
    assert len(flow.pages) == 1
    flow.keep_room(BOTTOM)
    assert len(flow.pages) == 2


def test_lines_to_sign_on_stand_side_by_side_below_the_names() -> None:
    flow = Flow("zh", "foot")
    flow.sign([("点钞", "王敏"), ("复点", "")])
    flow.sign([("负责人", ""), ("复核人", "")])
    first, second, *_ = (line for line, _ in flow.pages[0].lines)
    assert first.x2() < second.x1()
    assert first.y1() == second.y1()
    assert said(flow, 0)[:3] == ["点钞", "复点", "王敏"]


def test_every_page_has_its_foot_and_its_number() -> None:
    flow = Flow("en", "An evening")
    flow.turn()
    paper = flow.paper("title")
    assert (paper.title, len(paper.pages)) == ("title", 2)
    assert said(flow, 0) == ["An evening", "1 / 2"]
    assert said(flow, 1) == ["An evening", "2 / 2"]
