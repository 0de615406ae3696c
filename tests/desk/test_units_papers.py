"""Papers asked for at the register's page: badges of the units shown, and the notice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.desk.register_desk import RegisterDesk
    from welfare_desk.papers.page import Paper


def asked_for(desk: RegisterDesk) -> list[Paper]:
    """The papers that the page asks for from now on."""
    wanted: list[Paper] = []
    desk.page.paper_wanted.connect(wanted.append)
    return wanted


def test_ctrl_p_asks_for_the_badges_of_the_units_that_are_shown(desk: RegisterDesk) -> None:
    wanted = asked_for(desk)
    desk.presses("Ctrl+P")
    desk.page.head._badges.click()
    assert len(wanted) == 2
    assert [len(paper.pages) for paper in wanted] == [1, 1]


def test_without_a_badge_there_is_nothing_to_print(desk: RegisterDesk) -> None:
    wanted = asked_for(desk)
    bare = tuple(replace(unit, badge=None) for unit in desk.books.registrar.units())
    desk.window.show_snapshot(replace(desk.books.live.catch_up(), units=bare))
    desk.presses("Ctrl+P")
    assert wanted == []
    assert desk.told == "No unit that is shown has a badge."


def test_ctrl_shift_p_asks_for_the_notice_also_from_the_form(desk: RegisterDesk) -> None:
    wanted = asked_for(desk)
    desk.presses("Ctrl+N", "Ctrl+Shift+P")
    assert len(wanted) == 1
    assert wanted[0].title.startswith("What we register")
    assert desk.page.side.form.fields.texts["name"].text() == ""
