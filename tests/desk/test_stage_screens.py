"""On which screen the stage stands is decided on its page: chosen, numbered, tested, given away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk import made_up, pages
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.screen_orders import ChooseScreen, NumberScreens, ShowPattern
from welfare_desk.domain.screens import ScreenIdentity, ScreenSeen, StageScreens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.stage_page import StagePage
    from welfare_desk.domain.screen_orders import ScreenOrder

LAPTOP = ScreenIdentity(manufacturer="Lenovo", model="T14", name="eDP-1")
PROJECTOR = ScreenIdentity(manufacturer="Epson", model="EB-L200F", name="HDMI-1")


@pytest.fixture
def page(window: MainWindow) -> StagePage:
    """The page while a stage runs."""
    window.stage_news.show_painted(made_up.painted(10_316_160))
    window.show_page("stage")
    return pages.stage(window)


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def seen(identity: ScreenIdentity, number: int) -> ScreenSeen:
    """A screen that is there; the second is the stage's."""
    return ScreenSeen(
        identity=identity,
        number=number,
        is_stage=number > 1,
        is_primary=number == 1,
        width_px=1920,
        height_px=1080,
        scale_percent=100,
    )


def test_the_screen_is_chosen_numbered_and_tested(
    qtbot: QtBot, window: MainWindow, page: StagePage
) -> None:
    screens = StageScreens(screens=(seen(LAPTOP, 1), seen(PROJECTOR, 2)), wanted=PROJECTOR)
    window.stage_news.show_screens(screens)
    page.side.show_tab("screens")
    tab = page.side.screens
    orders: list[ScreenOrder] = []
    window.screen_ordered.connect(orders.append)
    tab.list.go_to_row(1)
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    for button in (tab.itself, tab.number, tab.pattern):
        click(button)
    window.stage_news.show_screens(replace(screens, pattern=True))
    click(tab.pattern)
    shown = [ShowPattern(on=True), ShowPattern(on=False)]
    wanted = [ChooseScreen(PROJECTOR), ChooseScreen(None), NumberScreens(), *shown]
    assert orders == wanted
    with qtbot.waitSignal(window.cue_given) as said:
        click(tab.away)
    assert said.args == [CueChange(away=True)]


def test_a_wanted_screen_that_is_gone_is_said(window: MainWindow, page: StagePage) -> None:
    laptop = replace(seen(LAPTOP, 1), is_stage=False)
    window.stage_news.show_screens(StageScreens(screens=(laptop,), wanted=PROJECTOR))
    told = page.side.screens._told.text()
    assert told.startswith("Epson EB-L200F · HDMI-1 is not connected")
