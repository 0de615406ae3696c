"""Projects come onto the list and are changed in the docked form, by the keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk import made_up, market_clerk, market_evening, pages
from tests.desk.focus import focused, press, type_in
from welfare_desk.domain.changes import Changed
from welfare_desk.domain.journal import ProjectRow
from welfare_desk.services.register_errors import NumberUsedError

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.market_page import MarketPage

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def empty(open_window: OpenWindow) -> MainWindow:
    window = open_window()
    window.show_snapshot(made_up.empty_snapshot())
    window.show_page("market")
    return window


@pytest.fixture
def market(window: MainWindow) -> MarketPage:
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    return pages.market(window)


def test_an_empty_market_says_what_to_do(empty: MainWindow) -> None:
    market = pages.market(empty)
    assert market.list.blank.isVisible()
    assert not market.side.isVisible()
    assert market.head.add.hasFocus()


def test_a_name_and_an_amount_put_a_project_on_the_list(qtbot: QtBot, empty: MainWindow) -> None:
    market = pages.market(empty)
    market_clerk.begin_lamps(market)
    type_in("1.2w")
    change = market_clerk.put_of(qtbot, empty)
    project = change.project
    assert (project.number, project.name.zh, change.fields) == (1, "Lamps for the stairs", None)
    assert project.needs[0].amount_fen == 1_200_000
    assert market.side.form.isVisible()
    empty.change_done(Changed(change=change))
    row = ProjectRow(project=project, need_fen=1_200_000, remaining_fen=1_200_000)
    empty.show_snapshot(replace(made_up.empty_snapshot(), projects=(project,), project_rows=(row,)))
    assert not market.side.form.isVisible()
    assert market.toast.words == "On the list as no. 1: Lamps for the stairs"
    assert focused() is market.list.tiles
    assert market.list.current() == row


def test_what_is_missing_is_said_until_it_is_typed(market: MarketPage) -> None:
    press(Qt.Key.Key_N, CTRL)
    press(Qt.Key.Key_Return)
    boxes = market.side.form._boxes()
    assert boxes["name"].wrong_words().startswith("The project has no name yet")
    assert boxes["needs.0.amount"].wrong_words().startswith("The amount is still empty")
    assert boxes["name"].field.hasFocus()
    type_in("L")
    assert not boxes["name"].wrong_words()


def test_the_first_field_that_is_wrong_comes_into_view(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(size=(1220, 645))
    window.show_page("market")
    press(Qt.Key.Key_N, CTRL)
    type_in("Lamps")
    press(Qt.Key.Key_Return)
    box = pages.market(window).side.form.needs.blocks[0].boxes["amount"]
    assert box.field.hasFocus()
    qtbot.waitUntil(lambda: box.visibleRegion().boundingRect().height() == box.height())


def test_an_amount_is_computed_from_quantity_and_price_and_echoed(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    form = market_clerk.begin_lamps(market)
    block = form.needs.blocks[0]
    for name, text in (("quantity", "30"), ("unit_word", "lamps"), ("unit_price", "180")):
        block.texts[name].setFocus()
        type_in(text)
    assert block.texts["amount"].placeholderText() == "5,400.00"
    assert block.echo.text() == "¥5,400.00  人民币伍仟肆佰元整"
    need = market_clerk.put_of(qtbot, window).project.needs[0]
    assert (need.amount_fen, need.unit_price_fen, need.quantity) == (540_000, 18_000, Decimal(30))


def test_a_number_is_proposed_and_one_that_is_taken_is_refused(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    form = market_clerk.begin_lamps(market)
    type_in("5000")
    assert form.texts["number"].text() == "17"
    form.texts["number"].setFocus()
    form.texts["number"].selectAll()
    type_in("16")
    press(Qt.Key.Key_Return)
    wrong = form.field_boxes["number"].wrong_words()
    assert wrong.startswith("No. 16 belongs to another project")
    form.texts["number"].selectAll()
    type_in("20")
    change = market_clerk.put_of(qtbot, window)
    assert change.project.number == 20
    window.change_refused(change, NumberUsedError(number=20, free=21))
    assert market.side.form.isVisible()
    assert "20" in form.told.text()


def test_needs_are_added_moved_and_taken_out(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    form = market_clerk.begin_lamps(market)
    type_in("5000")
    press(Qt.Key.Key_N, ALT)
    assert len(form.needs.blocks) == 2
    assert form.needs.current() == 1
    press(Qt.Key.Key_Down)
    assert form.needs.blocks[1].form.value() == "goods"
    assert form.needs.blocks[1].boxes["amount"].isVisible()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert not form.needs.blocks[1].boxes["amount"].isVisible()
    form.needs.blocks[1].texts["slots"].setFocus()
    type_in("3")
    press(Qt.Key.Key_Up, ALT)
    assert form.needs.current() == 0
    needs = market_clerk.put_of(qtbot, window).project.needs
    assert [(need.form, need.slots) for need in needs] == [("service", 3), ("money", None)]
    press(Qt.Key.Key_Delete, ALT)
    assert [need.form for need in market_clerk.put_of(qtbot, window).project.needs] == ["money"]
    press(Qt.Key.Key_Delete, ALT)
    assert not form.needs.drafts()
    form.texts["name"].setFocus()
    assert market_clerk.put_of(qtbot, window).project.needs == ()


def test_a_need_that_carries_claims_stays(market: MarketPage) -> None:
    form = market_clerk.change_of(market, 13)
    form.needs.blocks[0].texts["what"].setFocus()
    press(Qt.Key.Key_Delete, ALT)
    assert len(form.needs.blocks) == 2
    assert form.told.text().startswith("Need 1 stays")


def test_a_need_that_was_saved_stays(market: MarketPage) -> None:
    form = market_clerk.change_of(market, 4)
    press(Qt.Key.Key_N, ALT)
    press(Qt.Key.Key_Delete, ALT)
    assert len(form.needs.blocks) == 1
    form.needs.blocks[0].texts["quantity"].setFocus()
    press(Qt.Key.Key_Delete, ALT)
    assert len(form.needs.blocks) == 1
    assert form.told.text().startswith("Need 1 is saved")


def test_only_what_changed_is_named(qtbot: QtBot, window: MainWindow, market: MarketPage) -> None:
    form = market_clerk.change_of(market, 2)
    assert form.needs.blocks[0].texts["amount"].text() == "18,000.00"
    form.texts["name_en"].setText("Red Council Hall")
    form.texts["agreement"].setText("HM-XY-2")
    change = market_clerk.put_of(qtbot, window)
    assert (change.project.id, change.project.name.en) == ("P02", "Red Council Hall")
    assert change.fields == frozenset({"name", "agreement"})
    assert change.project.needs == market.books.projects[1].project.needs
    window.change_done(Changed(change=change))
    window.show_snapshot(market_evening.snapshot())
    assert market.toast.words == "Changed: no. 2, Red Deliberation Hall"


def test_a_product_that_was_typed_stays_a_product(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    form = market_clerk.change_of(market, 4)
    assert form.needs.blocks[0].texts["amount"].text() == ""
    form.needs.blocks[0].texts["quantity"].setFocus()
    form.needs.blocks[0].texts["quantity"].selectAll()
    type_in("40")
    change = market_clerk.put_of(qtbot, window)
    assert change.fields == frozenset({"needs"})
    assert change.project.needs[0].amount_fen == 720_000


def test_what_was_not_changed_is_left_as_it_is(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    for number in (1, 4, 10, 13):
        market_clerk.change_of(market, number)
        with qtbot.assertNotEmitted(window.change_submitted):
            press(Qt.Key.Key_Return)
        assert not market.side.form.isVisible()


def test_esc_leads_back_and_nothing_is_listed(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_N, CTRL)
    with qtbot.assertNotEmitted(window.change_submitted):
        press(Qt.Key.Key_Escape)
    assert not market.side.form.isVisible()
