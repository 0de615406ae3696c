"""Names that are kept off the stage stay in sight at the desk, and may come back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk import made_up, pages
from welfare_desk.domain.spotlight import SpotlightMark
from welfare_desk.domain.stage_changes import MarkSpotlights

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.stage_page import StagePage

ROWS = made_up.journal_rows()
KEYS = tuple(str(row.id) for row in ROWS)


@pytest.fixture
def page(window: MainWindow) -> StagePage:
    """The page, without anybody in the queue."""
    window.show_page("stage")
    return pages.stage(window)


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def marks_of(change: object) -> list[tuple[str, str]]:
    assert isinstance(change, MarkSpotlights)
    return [(mark.id, mark.mark) for mark in change.marks]


def test_a_hidden_name_stays_in_sight_and_may_come_back(
    qtbot: QtBot, window: MainWindow, page: StagePage
) -> None:
    mark = SpotlightMark(id=KEYS[0], mark="hidden", at=ROWS[0].at)
    window.show_snapshot(replace(made_up.snapshot(), marks=(mark,)))
    assert page.side.names.isVisible()
    with qtbot.waitSignal(window.change_submitted) as said:
        click(page.side.names.nod)
    assert marks_of(said.args[0]) == [(KEYS[0], "approved")]
    window.show_snapshot(replace(made_up.snapshot(), marks=()))
    assert not page.side.names.isVisible()


def test_a_hidden_name_that_was_corrected_may_come_back_too(
    qtbot: QtBot, window: MainWindow, page: StagePage
) -> None:
    wrong, right = (replace(row, reversed_by=None, replaced_by=None) for row in ROWS[:2])
    wrong = replace(wrong, reversed_by=ROWS[2].id, replaced_by=right.id)
    hidden = SpotlightMark(id=KEYS[0], mark="hidden", at=ROWS[0].at)
    books = replace(made_up.snapshot(), rows=(wrong, right))
    window.show_snapshot(replace(books, marks=(hidden,)))
    with qtbot.waitSignal(window.change_submitted) as said:
        click(page.side.names.nod)
    assert marks_of(said.args[0]) == [(KEYS[1], "approved")]
    nodded = replace(hidden, id=KEYS[1], mark="shown", approved=True)
    window.show_snapshot(replace(books, marks=(hidden, nodded)))
    assert not page.side.names.isVisible()
    in_circle = replace(right, reversed_by=ROWS[2].id, replaced_by=wrong.id)
    window.show_snapshot(replace(books, rows=(wrong, in_circle), marks=(hidden,)))
    assert not page.side.names.isVisible()
