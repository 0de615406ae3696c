"""A project with several needs that are taken by the place is claimed from the entry line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk import made_up
from tests.desk.clerk import ALT, DOWN, ENTER, Clerk
from welfare_desk.domain.ids import LineId
from welfare_desk.domain.register import NeedLine
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    """A clerk who chose a claim of a project with two needs that have places."""
    clerk = Clerk(window)
    needs = tuple(
        NeedLine(id=LineId(f"P03-{name}"), form="service", slots=4, what=Text(what, what))
        for name, what in (("a", "Haircuts"), ("b", "Repairs"))
    )
    project = replace(made_up.project_rows()[2].project, needs=needs)
    clerk.presses(Qt.Key.Key_C, ALT)
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.page.entry._picks._pick_project(project)
    return clerk


def test_enter_leads_to_the_needs_and_records_once_one_is_picked(clerk: Clerk) -> None:
    details = clerk.page.entry.fields.details
    assert details.need.isVisible()
    clerk.presses(ENTER)
    assert clerk.at is details.need
    assert clerk.claims == []
    clerk.presses(DOWN, times=2)
    clerk.presses(ENTER)
    assert [(each.entry.line, each.entry.slots) for each in clerk.claims] == [("P03-b", 1)]


def test_other_claims_and_gifts_are_not_asked(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_C, ALT)
    assert not clerk.page.entry.fields.details.isVisible()
