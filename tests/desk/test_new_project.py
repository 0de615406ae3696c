"""A fresh event has no project: the market page puts one on the list, by the keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk import made_up, pages
from tests.desk.focus import press, type_in
from welfare_desk.domain.changes import PutProject
from welfare_desk.domain.journal import ProjectRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.market_page import MarketPage
    from welfare_desk.domain.register import Project

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    window = open_window()
    window.show_snapshot(made_up.empty_snapshot())
    window.show_page("market")
    return window


@pytest.fixture
def market(window: MainWindow) -> MarketPage:
    return pages.market(window)


def put_project(change: object) -> Project:
    """The project that a change puts on the list."""
    assert isinstance(change, PutProject)
    return change.project


def list_a_project(qtbot: QtBot, window: MainWindow) -> Project:
    press(Qt.Key.Key_N, CTRL)
    type_in("Lamps for the stairs")
    press(Qt.Key.Key_Tab)
    for _ in range(3):
        press(Qt.Key.Key_Tab)
    type_in("1.2w")
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Return)
    return put_project(submitted.args[0])


def test_an_empty_market_says_what_to_do(market: MarketPage) -> None:
    assert market._blank.isVisible()
    assert not market._panel.isVisible()
    assert market._add.hasFocus()


def test_a_name_and_an_amount_put_a_project_on_the_list(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    project = list_a_project(qtbot, window)
    assert (project.number, project.name.zh) == (1, "Lamps for the stairs")
    assert project.needs[0].amount_fen == 1_200_000
    assert market.is_listing()
    row = ProjectRow(project=project, need_fen=1_200_000, remaining_fen=1_200_000)
    window.show_snapshot(
        replace(made_up.empty_snapshot(), projects=(project,), project_rows=(row,))
    )
    assert not market.is_listing()
    assert market.toast.words == "On the list as no. 1: Lamps for the stairs"
    assert market._table.hasFocus()
    assert market._table.current() == row


def test_what_is_missing_is_said_until_it_is_typed(qtbot: QtBot, market: MarketPage) -> None:
    press(Qt.Key.Key_N, CTRL)
    press(Qt.Key.Key_Return)
    box = market._new._boxes["name"]
    assert box.wrong_words().startswith("The project has no name yet")
    assert box.field.hasFocus()
    type_in("L")
    assert not box.wrong_words()


def test_goods_are_asked_for_by_their_number(qtbot: QtBot, market: MarketPage) -> None:
    press(Qt.Key.Key_N, CTRL)
    panel = market._new
    panel._need.setFocus()
    press(Qt.Key.Key_Down)
    assert panel._need.value() == "goods"
    assert not panel._boxes["amount"].isVisible()
    assert panel._boxes["quantity"].isVisible()


def test_esc_leads_back_and_nothing_is_listed(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_N, CTRL)
    with qtbot.assertNotEmitted(window.change_submitted):
        press(Qt.Key.Key_Escape)
    assert not market.is_listing()


def test_a_project_of_the_list_is_changed(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.show_page("market")
    market = pages.market(window)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_E, CTRL)
    assert market._new._boxes["amount"].field is market._new._texts["amount"]
    assert market._new._texts["amount"].text() == "18,000.00"
    market._new._texts["name_en"].setText("Red Council Hall")
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Return)
    project = put_project(submitted.args[0])
    assert (project.id, project.number, project.name.en) == ("P02", 2, "Red Council Hall")
    assert project.needs == made_up.project_rows()[1].project.needs


def test_what_was_not_changed_is_left_as_it_is(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.show_page("market")
    press(Qt.Key.Key_E, CTRL)
    with qtbot.assertNotEmitted(window.change_submitted):
        press(Qt.Key.Key_Return)
    assert not pages.market(window).is_listing()
