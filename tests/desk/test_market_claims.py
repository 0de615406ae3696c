"""A claim is made in the docked form: for one unit or several, by amount, number or place."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk import made_up, market_clerk, market_evening, pages
from tests.desk.focus import focused, press, type_in
from welfare_desk.desk.market_words import claim_names, short_claim_names
from welfare_desk.domain.ids import LineId, ProjectId, UnitId
from welfare_desk.domain.register import NeedLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.market_page import MarketPage

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def market(window: MainWindow) -> MarketPage:
    window.show_snapshot(market_evening.snapshot())
    window.use_lookups(market_clerk.lookups())
    window.show_page("market")
    return pages.market(window)


def test_enter_claims_by_initials_and_enter_again_records(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert market.is_claiming()
    type_in("oxy")
    press(Qt.Key.Key_Return)
    claim = market_clerk.claim_of(qtbot, window)
    assert (claim.entry.unit, claim.entry.project) == ("U01", "P02")
    assert (claim.entry.line, claim.entry.forms) == ("P02-a", ("money",))
    window.entry_committed(made_up.posted_claim(claim.id))
    assert not market.is_claiming()
    assert market.toast.words == "The claim is recorded as HM-A0006."
    assert focused() is market.list.tiles


def test_an_amount_is_echoed_in_figures_and_in_upper_case(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = market_clerk.begin(market, "P03")
    press(Qt.Key.Key_A, ALT)
    assert panel.share.value() == "amount"
    type_in("700")
    assert panel.share.echo.text() == "¥700.00  人民币柒佰元整"
    assert panel.share.after.text() == "99%, ¥13.50 to go"
    assert market_clerk.claim_of(qtbot, window).entry.fen == 70_000


def test_all_that_is_left_is_filled_in_by_a_key(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = market_clerk.begin(market, "P03")
    press(Qt.Key.Key_A, ALT)
    press(Qt.Key.Key_B, ALT)
    assert panel.share.field.text() == "713.50"
    assert panel.share.after.text() == "100%, ¥0.00 to go"
    assert market_clerk.claim_of(qtbot, window).entry.fen == 71_350


def test_an_over_claim_is_told_and_taken(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = market_clerk.begin(market, "P03")
    press(Qt.Key.Key_A, ALT)
    type_in("1000")
    assert panel.share.after.text() == "101%, ¥286.50 over"
    assert market_clerk.claim_of(qtbot, window).entry.fen == 100_000


def test_a_number_of_pieces_is_multiplied_by_its_price(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = market_clerk.begin(market, "P04")
    assert panel.forms.value() == ("goods",)
    QTest.mouseClick(panel.share.extent._segments["quantity"], Qt.MouseButton.LeftButton)
    assert panel.share.rest.text() == "All that is left: 10"
    type_in("4")
    assert panel.share.echo.text() == "4 lamps × ¥180.00 = ¥720.00"
    claim = market_clerk.claim_of(qtbot, window)
    assert (claim.entry.quantity, claim.entry.fen) == (Decimal(4), None)


def test_of_counted_goods_a_figure_means_pieces(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = market_clerk.begin(market, "P04")
    press(Qt.Key.Key_A, ALT)
    assert panel.share.value() == "quantity"
    with qtbot.assertNotEmitted(window.claim_submitted):
        press(Qt.Key.Key_Return)
    assert panel.share.box.wrong_words() == "This is needed and still empty."
    type_in("4")
    assert market_clerk.claim_of(qtbot, window).entry.quantity == Decimal(4)


def test_no_more_is_left_of_a_need_than_it_asks_for(market: MarketPage) -> None:
    row = market.books.projects[12]
    assert len(row.project.needs) > 1
    needs = (NeedLine(id=LineId("a"), form="money", amount_fen=200_000), *row.project.needs)
    panel = market_clerk.begin(market, "P03")
    rich = replace(row, project=replace(row.project, needs=needs), need_fen=600_000)
    panel.open_for(rich, line=LineId("a"))
    press(Qt.Key.Key_A, ALT)
    press(Qt.Key.Key_B, ALT)
    assert panel.share.field.text() == "2,000.00"


def test_several_forms_are_switched_on_by_their_digits(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = market_clerk.begin(market, "P01")
    panel.forms.setFocus()
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert panel.forms.value() == ("money", "goods", "works")
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_2)
    assert market_clerk.claim_of(qtbot, window).entry.forms == ("works",)


def test_a_joint_claim_has_partners_one_after_the_other(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = market_clerk.begin(market, "P03")
    press(Qt.Key.Key_J, ALT)
    for typed in ("hcd", "dyg"):
        type_in(typed)
        press(Qt.Key.Key_Return)
    assert [unit.id for unit in panel.units.partners.units] == ["U04", "U03"]
    panel.units.partners.setFocus()
    press(Qt.Key.Key_Delete)
    assert [unit.id for unit in panel.units.partners.units] == ["U03"]
    assert panel.units.mark.isVisible()
    press(Qt.Key.Key_O, ALT)
    press(Qt.Key.Key_R, ALT)
    type_in("together")
    claim = market_clerk.claim_of(qtbot, window)
    assert (claim.entry.unit, claim.entry.partners) == ("U01", (UnitId("U03"),))
    assert (claim.entry.on_stage, claim.texts.note.zh) == (True, "together")


def test_a_partner_has_to_be_registered(market: MarketPage) -> None:
    panel = market_clerk.begin(market, "P03")
    press(Qt.Key.Key_J, ALT)
    type_in("Nobody at all")
    press(Qt.Key.Key_Return)
    assert panel.told.text().startswith("“Nobody at all” is not registered")


def test_a_state_enterprise_is_marked_and_never_stopped(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = market_clerk.begin(market, "P03", "dygw")
    assert panel.units.mark.text().startswith("State-owned: internal approval needed")
    assert market_clerk.claim_of(qtbot, window).entry.unit == market_evening.PORT
    approved = replace(market_evening.UNITS[2], approved=True)
    panel.units.show_lead(approved)
    assert not panel.units.mark.isVisible()


def test_nobody_chosen_is_said_beside_the_field(market: MarketPage) -> None:
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    boxes = market.side.claim.units.boxes()
    assert boxes["unit"].wrong_words().startswith("No unit is chosen yet")


def test_esc_goes_back_to_the_list(market: MarketPage) -> None:
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert not market.is_claiming()
    assert focused() is market.list.tiles


def test_a_claim_is_withdrawn_with_a_reason(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_D, CTRL)
    sheet = market._withdrawing.sheet
    assert sheet is not None
    assert sheet.cause.value() == "withdrawn"
    assert sheet.title.text() == "Withdraw this entry?"
    assert sheet.act.text() == "Withdraw HM-A0016"
    type_in("agreed otherwise")
    with qtbot.waitSignal(window.reversal_submitted) as submitted:
        press(Qt.Key.Key_Return, CTRL)
    reversal = submitted.args[0]
    claim = market_evening.claims()[5]
    assert (reversal.entry.of, reversal.entry.because) == (claim.id, "withdrawn")
    window.entry_committed(replace(made_up.posted_claim(reversal.id), entry=reversal.entry))
    assert market.toast.words == "Withdrawn: HM-A0016"


def test_who_claims_stands_short_where_the_room_is(market: MarketPage) -> None:
    market.list.choose(ProjectId("P01"))
    claims = market.side.detail.claims
    seen = claims.current_claim()
    assert seen is not None
    look = market._look
    assert claims._fitting(seen, 2_000)[0] == claim_names(seen, look)
    assert claims._fitting(seen, 10)[0] == short_claim_names(seen, look)


def test_without_a_claim_nothing_is_withdrawn(market: MarketPage) -> None:
    market.list.choose(ProjectId("P05"))
    press(Qt.Key.Key_D, CTRL)
    assert market.toast.words == "No claim is chosen"
