"""The market page: the table of projects, and claims made from it by the keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk import made_up, pages
from tests.desk.focus import press, type_in
from welfare_desk.desk.project_model import Column
from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.register import MASKED

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.market_page import MarketPage
    from welfare_desk.domain.submitted import ClaimSubmitted


@pytest.fixture
def market(window: MainWindow) -> MarketPage:
    window.use_lookups(made_up.lookups())
    window.show_page("market")
    return pages.market(window)


def cell(market: MarketPage, row: int, column: Column) -> str:
    model = market._table.model()
    return str(model.index(row, column).data())


def test_a_row_says_what_a_project_needs_and_has(market: MarketPage) -> None:
    assert [cell(market, 2, column) for column in Column] == [
        "3",
        "Public Welfare Pavilion",
        "15,000.00",
        "6,286.50",
        "8,000.00",
        "713.50",
        "95%",
        "3",
    ]


def test_the_panel_follows_the_row(qtbot: QtBot, market: MarketPage) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert market._panel._name._words == "Public Welfare Pavilion"
    assert market._panel._raised.text() == "¥14,286.50"
    assert market._panel._who.text() == "三号楼全体邻居, 鸥翔榆, 乐居益榆"


def test_enter_claims_by_initials_and_enter_again_records(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert market.is_claiming()
    type_in("oxy")
    press(Qt.Key.Key_Return)
    with qtbot.waitSignal(window.claim_submitted) as submitted:
        press(Qt.Key.Key_Return)
    claim: ClaimSubmitted = submitted.args[0]
    assert (claim.entry.unit, claim.entry.project) == ("U01", "P02")
    assert claim.entry.forms == ("money",)
    window.entry_committed(made_up.posted_claim(claim.id))
    assert not market.is_claiming()
    assert market.toast.words == "The claim is recorded as HM-A0006."
    assert market._table.hasFocus()


def test_a_refused_claim_keeps_what_was_typed_and_its_id(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    type_in("xxt")
    press(Qt.Key.Key_Return)
    with qtbot.waitSignal(window.claim_submitted) as first:
        press(Qt.Key.Key_Return)
    window.entry_refused(first.args[0].id, BadInputError())
    assert market.is_claiming()
    assert market._claim._second_look.isVisible()
    with qtbot.waitSignal(window.claim_submitted) as second:
        press(Qt.Key.Key_Return)
    assert second.args[0].id == first.args[0].id


def test_a_part_is_claimed_by_its_amount(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_Return)
    type_in("oxy")
    press(Qt.Key.Key_Return)
    QTest.mouseClick(market._claim._share._segments["part"], Qt.MouseButton.LeftButton)
    QTest.keyClick(market._claim._unit, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    type_in("8000")
    with qtbot.waitSignal(window.claim_submitted) as submitted:
        press(Qt.Key.Key_Return)
    assert submitted.args[0].entry.fen == 800_000


def test_somebody_new_is_registered_with_the_claim(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_Return)
    type_in("Harbour Choir")
    press(Qt.Key.Key_Return)
    assert market._claim._unit_kind_box.isVisible()
    market._claim._unit_kind.choose("group")
    with qtbot.waitSignal(window.claim_submitted) as submitted:
        press(Qt.Key.Key_Return)
    new = submitted.args[0].new_unit
    assert (new.name.zh, new.kind) == ("Harbour Choir", "group")
    assert submitted.args[0].entry.unit == new.id


def test_somebody_new_with_a_persons_name_is_a_person_and_masked(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_Return)
    type_in("Wang Da Chui")
    press(Qt.Key.Key_Return)
    with qtbot.waitSignal(window.claim_submitted) as submitted:
        press(Qt.Key.Key_Return)
    new = submitted.args[0].new_unit
    assert (new.kind, new.consent) == ("individual", MASKED)


def test_nobody_chosen_is_said_beside_the_field(qtbot: QtBot, market: MarketPage) -> None:
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert market._claim._unit_box.wrong_words().startswith("No unit is chosen yet")


def test_esc_goes_back_to_the_list(qtbot: QtBot, window: MainWindow, market: MarketPage) -> None:
    press(Qt.Key.Key_Return)
    assert market.key_hints()[0] == ("Enter", "record the claim")
    press(Qt.Key.Key_Escape)
    assert not market.is_claiming()
    assert market._table.hasFocus()
    assert market.key_hints()[1] == ("Enter", "claim it")


def test_new_figures_change_rows_in_place_and_keep_the_chosen_one(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_Down)
    rows = list(made_up.project_rows())
    rows[1] = replace(rows[1], received_fen=400_000, raised_fen=1_900_000, percent=105)
    model = market._table.model()
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        window.show_snapshot(replace(made_up.snapshot(), project_rows=tuple(rows)))
    assert market._table.currentIndex().row() == 1
    assert cell(market, 1, Column.RECEIVED) == "4,000.00"
    assert market._panel._percent.text() == "105%"


def test_filters_show_a_part_of_the_projects(qtbot: QtBot, market: MarketPage) -> None:
    chips = market._filter._chips
    assert {name: chip.accessibleDescription() for name, chip in chips.items()} == {
        "all": "12",
        "open": "9",
        "filled": "3",
        "unclaimed": "1",
    }
    QTest.mouseClick(chips["unclaimed"], Qt.MouseButton.LeftButton)
    assert cell(market, 0, Column.NAME) == "Neighbourhood Repair Station"
    assert market._table.model().rowCount() == 1
