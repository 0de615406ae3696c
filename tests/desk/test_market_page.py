"""The market page: cards, table, filters and the panel, gone through by the keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk import made_up, market_evening, pages
from tests.desk.focus import focused, press, type_in
from welfare_desk.desk.project_model import Column
from welfare_desk.domain.ids import ProjectId
from welfare_desk.domain.journal import ProjectRow
from welfare_desk.domain.register import Project
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.market_page import MarketPage

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def market(window: MainWindow) -> MarketPage:
    window.show_snapshot(market_evening.snapshot())
    window.use_lookups(made_up.lookups())
    window.show_page("market")
    return pages.market(window)


def here(market: MarketPage) -> int:
    row = market.list.current()
    assert row is not None
    return row.project.number


def cell(market: MarketPage, row: int, column: Column) -> str:
    return str(market.list.table.model().index(row, column).data())


def test_the_page_opens_with_cards_and_arrows_go_through_them(market: MarketPage) -> None:
    assert market.list.view == "tiles"
    assert market.list.tiles.columns() == 3
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Down)
    assert here(market) == 5
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Up)
    assert here(market) == 1
    press(Qt.Key.Key_End)
    assert here(market) == 16
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Up)
    assert here(market) == 1


def test_down_from_above_a_gap_goes_to_the_last_card(market: MarketPage) -> None:
    for _ in range(4):
        press(Qt.Key.Key_Down)
    assert here(market) == 13
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Down)
    assert here(market) == 16


def test_the_panel_follows_the_card(market: MarketPage) -> None:
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    panel = market.side.detail
    assert panel.name._words == "Public Welfare Pavilion"
    assert panel.sums.raised.text() == "¥14,286.50"
    assert panel.sums.sums["remaining"].text() == "¥713.50"
    federation = market_evening.UNITS[5].name.en
    assert [panel.claims.row_words(place) for place in range(panel.claims.count)] == [
        "Dongying Ouxiangyu Logistics Co., Ltd., 8,000.00, Pledged, HM-A0013",
        f"{federation} + Happiness Choir + Port Office, 3,000.00, Claimed, HM-A0014",
        "Xie Xiaotang, 1,286.50, Received, HM-A0015",
    ]


def test_what_is_over_is_told_with_its_amount(market: MarketPage) -> None:
    assert market.side.detail.sums.over.isVisible()
    assert market.side.detail.sums.over.text().startswith("Over-claimed by ¥9,000.00")


def test_a_quiet_mark_stands_where_works_have_no_agreement(market: MarketPage) -> None:
    assert market.side.detail.facts.values["agreement"].text().startswith("Works need one")
    row = market.books.projects[0]
    agreed = replace(row, project=replace(row.project, agreement="HM-XY-7"))
    market.side.show_row(agreed)
    assert market.side.detail.facts.values["agreement"].text() == "HM-XY-7"


def test_ctrl_t_goes_through_the_views_and_the_project_stays(
    window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_Right)
    for view, number in (("table", 2), ("order", 2), ("turns", 3), ("tiles", 3)):
        QTest.keyClick(window, Qt.Key.Key_T, CTRL)
        assert (market.list.view, here(market)) == (view, number)
    assert focused() is market.list.tiles


def test_the_table_says_what_a_project_needs_and_has(
    window: MainWindow, market: MarketPage
) -> None:
    QTest.keyClick(window, Qt.Key.Key_T, CTRL)
    assert focused() is market.list.table
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


def test_new_figures_change_rows_in_place_and_keep_the_chosen_one(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_Right)
    rows = list(market_evening.rows())
    rows[1] = replace(rows[1], received_fen=400_000, raised_fen=1_900_000, percent=105)
    model = market.list.tiles.model()
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        window.show_snapshot(replace(market_evening.snapshot(), project_rows=tuple(rows)))
    assert here(market) == 2
    assert market.side.detail.sums.percent.text() == "105%"


def test_filters_show_a_part_of_the_projects(window: MainWindow, market: MarketPage) -> None:
    chips = market.list.filter._chips
    assert {name: chip.accessibleDescription() for name, chip in chips.items()} == {
        "all": "16",
        "open": "11",
        "filled": "3",
        "draft": "1",
        "withdrawn": "1",
    }
    numbers = []
    for _ in range(5):
        QTest.keyClick(window, Qt.Key.Key_F, CTRL | SHIFT)
        numbers.append(market.list.tiles.model().rowCount())
    assert numbers == [11, 3, 1, 1, 16]


def test_a_reader_of_the_screen_hears_all_of_a_card(market: MarketPage) -> None:
    model = market.list.tiles.model()
    spoken = [
        model.index(row, Column.NAME).data(Qt.ItemDataRole.AccessibleTextRole) for row in (2, 14)
    ]
    assert spoken == [
        "3 Public Welfare Pavilion, 95%, 三号楼全体邻居, 鸥翔榆, 乐居益榆",
        "15 Handrails for the stairs, Draft",
    ]


def test_chips_that_would_show_nothing_are_not_there(
    window: MainWindow, market: MarketPage
) -> None:
    window.show_snapshot(made_up.snapshot())
    chips = market.list.filter._chips
    assert [name for name, chip in chips.items() if chip.isVisible()] == ["all", "open", "filled"]


def test_ctrl_f_searches_by_initials_and_enter_goes_to_the_list(
    window: MainWindow, market: MarketPage
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    type_in("gylt")
    assert market.list.tiles.model().rowCount() == 1
    assert here(market) == 3
    press(Qt.Key.Key_Return)
    assert focused() is market.list.tiles
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    type_in("zzz")
    assert market.list.nothing.isVisible()
    press(Qt.Key.Key_Escape)
    assert market.list.tiles.model().rowCount() == 16


def test_a_search_works_before_the_register_is_read(window: MainWindow) -> None:
    window.show_page("market")
    market = pages.market(window)
    market.list.start_searching()
    type_in("12")
    assert here(market) == 12


def test_a_draft_is_published_by_a_key(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    market.list.choose(market_evening.NEXT)
    assert market.side.detail.publish.isVisible()
    assert not market.side.detail.claim.isVisible()
    press(Qt.Key.Key_Return)
    assert not market.is_claiming()
    assert market.toast.words.startswith("This project is not on the list")
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_U, CTRL)
    change = submitted.args[0]
    assert (change.project.id, change.project.state) == (market_evening.NEXT, "published")
    assert change.fields == frozenset({"state"})


def test_one_project_and_many_have_room(open_window: OpenWindow) -> None:
    window = open_window(size=(1220, 645))
    name = Text("非常长的项目名称用来看看卡片上是否放得下这么多字而不被切掉", "A name " * 9)
    many = tuple(
        ProjectRow(
            project=Project(id=ProjectId(f"X{number}"), number=number, name=name),
            need_fen=12_345_678_900,
            raised_fen=12_345_678_900,
            claimers=("一个很长的简称单位",) * 30,
            claims=30,
        )
        for number in range(1, 61)
    )
    for rows in (many, many[:1]):
        window.show_snapshot(replace(made_up.snapshot(), project_rows=rows))
        window.show_page("market")
        tiles = pages.market(window).list.tiles
        assert tiles.model().rowCount() == len(rows)
        assert tiles.horizontalScrollBar().maximum() == 0
        press(Qt.Key.Key_End)
        assert tiles.visualRect(tiles.currentIndex()).bottom() <= tiles.viewport().height()


@pytest.mark.parametrize("size", [(1366, 768), (1220, 645), (1092, 590)])
def test_no_card_is_cut_at_the_right(open_window: OpenWindow, size: tuple[int, int]) -> None:
    window = open_window(size=size)
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    tiles = pages.market(window).list.tiles
    columns = tiles.columns()
    assert columns == (3 if size[0] > 1100 else 2)
    window.show_snapshot(made_up.snapshot())
    for row in range(tiles.model().rowCount()):
        index = tiles.model().index(row, Column.NAME)
        assert tiles.visualRect(index).x() == row % columns * tiles.gridSize().width()
    last = tiles.model().index(columns - 1, Column.NAME)
    assert tiles.visualRect(last).top() == tiles.visualRect(last.siblingAtRow(0)).top()
    assert tiles.visualRect(last).right() <= tiles.viewport().width()


def test_f6_goes_to_the_panel_and_enter_on_a_claim_begins_its_gift(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    market.list.choose(ProjectId("P03"))
    press(Qt.Key.Key_F6)
    assert focused() is market.side.detail.claims
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(market.gift_wanted) as wanted:
        press(Qt.Key.Key_Return)
    gift = wanted.args[0]
    assert (gift.unit.id, gift.claim.number) == (market_evening.LONG, "HM-A0014")
    assert gift.project.id == "P03"
    window.show_page("market")
    market.side.detail.claims.setFocus()
    press(Qt.Key.Key_F6)
    assert focused() is market.list.tiles


def test_ctrl_i_leads_to_the_import(qtbot: QtBot, window: MainWindow, market: MarketPage) -> None:
    with qtbot.waitSignal(market.import_wanted) as wanted:
        press(Qt.Key.Key_I, CTRL)
    assert wanted.args == ["projects"]


def test_the_hints_follow_what_is_open(window: MainWindow, market: MarketPage) -> None:
    assert market.key_hints()[1] == ("Enter", "claim it")
    QTest.keyClick(window, Qt.Key.Key_T, CTRL)
    QTest.keyClick(window, Qt.Key.Key_T, CTRL)
    assert market.key_hints()[1] == ("Alt+↑ ↓", "move")
    QTest.keyClick(window, Qt.Key.Key_T, CTRL)
    assert market.key_hints()[0] == ("Enter", "record the gift")
    press(Qt.Key.Key_L, CTRL)
    assert market.key_hints()[0] == ("Enter", "record the claim")
