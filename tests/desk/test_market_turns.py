"""The emcee's list: which claims come on the stage, in what turn, with the words to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk import made_up, market_evening, pages
from tests.desk.focus import focused, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.market_page import MarketPage
    from welfare_desk.desk.turns_list import TurnsList

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def market(window: MainWindow) -> MarketPage:
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_T, CTRL)
    return pages.market(window)


@pytest.fixture
def turns(market: MarketPage) -> TurnsList:
    assert focused() is market.list.turns
    return market.list.turns


def numbers(turns: TurnsList) -> list[int]:
    return [seen.row.seq for seen in turns._all()]


def test_the_order_is_as_set_then_as_wished_then_by_time(turns: TurnsList) -> None:
    assert numbers(turns) == [14, 12, 13, 16, 11, 15]
    assert turns.row_words(2) == (
        "3: Dongying Ouxiangyu Logistics Co., Ltd., Public Welfare Pavilion, 八千元"
    )
    assert turns.row_words(3).endswith("All of it")


def test_alt_and_arrows_move_a_turn(qtbot: QtBot, window: MainWindow, turns: TurnsList) -> None:
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Down, ALT)
    order = submitted.args[0].turns
    assert [(turn.claim.int - 1000, turn.position) for turn in order] == [
        (14, 1),
        (13, 2),
        (12, 3),
        (16, 4),
    ]
    assert turns.current == 2


def test_the_chosen_claim_is_thanked_on_the_stage_by_one_key(
    qtbot: QtBot, window: MainWindow, turns: TurnsList
) -> None:
    press(Qt.Key.Key_Down)
    claim = turns.current_claim()
    assert claim is not None
    with qtbot.waitSignal(window.cue_given) as given:
        press(Qt.Key.Key_G, CTRL)
    assert given.args[0].thank == str(claim.row.id)


def test_space_takes_a_claim_off_the_stage_or_puts_it_on(
    qtbot: QtBot, window: MainWindow, turns: TurnsList
) -> None:
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Space)
    off = submitted.args[0].turns[-1]
    assert (off.claim.int - 1000, off.on_stage, off.position) == (14, False, None)
    press(Qt.Key.Key_End)
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Space)
    on = submitted.args[0].turns[-1]
    assert (on.claim.int - 1000, on.on_stage, on.position) == (15, True, 5)


def test_who_stays_off_the_stage_has_no_turn_to_move(
    qtbot: QtBot, window: MainWindow, turns: TurnsList
) -> None:
    press(Qt.Key.Key_End)
    with qtbot.assertNotEmitted(window.change_submitted):
        press(Qt.Key.Key_Up, ALT)


def test_the_panel_shows_the_project_of_the_claim(market: MarketPage, turns: TurnsList) -> None:
    press(Qt.Key.Key_Down)
    row = market.list.current()
    assert row is not None
    assert row.project.id == market_evening.SHOWS


def test_enter_begins_the_gift_and_ctrl_d_withdraws_the_claim(
    qtbot: QtBot, window: MainWindow, market: MarketPage, turns: TurnsList
) -> None:
    with qtbot.waitSignal(market.gift_wanted) as wanted:
        press(Qt.Key.Key_Return)
    assert wanted.args[0].claim.seq == 14
    window.show_page("market")
    press(Qt.Key.Key_D, CTRL)
    assert market._withdrawing.sheet is not None
    assert market._withdrawing.sheet.about.number == "HM-A0014"


def test_without_claims_the_list_says_so(window: MainWindow) -> None:
    window.show_snapshot(made_up.snapshot())
    window.show_page("market")
    market = pages.market(window)
    for _ in range(3):
        market.head.choose_next()
    assert market.list.nobody.isVisible()
