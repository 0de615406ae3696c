"""A claim is made in the docked form: for one unit or several, by amount, number or place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk import made_up, market_evening, pages
from tests.desk.focus import focused, press, type_in
from welfare_desk.domain.ids import LineId, ProjectId, UnitId
from welfare_desk.domain.market import Turn
from welfare_desk.domain.register import MASKED
from welfare_desk.services.claim_errors import NoSlotsLeftError
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.lookup import Lookup, Lookups, ProjectLookup

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from welfare_desk.desk.claim_panel import ClaimPanel
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.market_page import MarketPage
    from welfare_desk.domain.submitted import ClaimSubmitted

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def lookups() -> Lookups:
    projects = ProjectLookup([row.project for row in market_evening.rows()])
    units = market_evening.UNITS
    return Lookups(Lookup(units), projects, Lookalikes(units))


@pytest.fixture
def market(window: MainWindow) -> MarketPage:
    window.show_snapshot(market_evening.snapshot())
    window.use_lookups(lookups())
    window.show_page("market")
    return pages.market(window)


def claim_of(qtbot: QtBot, window: MainWindow) -> ClaimSubmitted:
    """Press Enter; what is handed over."""
    with qtbot.waitSignal(window.claim_submitted) as submitted:
        press(Qt.Key.Key_Return)
    claim: ClaimSubmitted = submitted.args[0]
    return claim


def begin(market: MarketPage, project: str, unit: str = "oxy") -> ClaimPanel:
    """Claim a project for a unit, by the keyboard."""
    market.list.choose(ProjectId(project))
    market.list.start_typing()
    press(Qt.Key.Key_Return)
    type_in(unit)
    press(Qt.Key.Key_Return)
    return market.side.claim


def test_enter_claims_by_initials_and_enter_again_records(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert market.is_claiming()
    type_in("oxy")
    press(Qt.Key.Key_Return)
    claim = claim_of(qtbot, window)
    assert (claim.entry.unit, claim.entry.project) == ("U01", "P02")
    assert (claim.entry.line, claim.entry.forms) == ("P02-a", ("money",))
    window.entry_committed(made_up.posted_claim(claim.id))
    assert not market.is_claiming()
    assert market.toast.words == "The claim is recorded as HM-A0006."
    assert focused() is market.list.tiles


def test_an_amount_is_echoed_in_figures_and_in_upper_case(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = begin(market, "P03")
    press(Qt.Key.Key_A, ALT)
    assert panel.share.value() == "amount"
    type_in("700")
    assert panel.share.echo.text() == "¥700.00  人民币柒佰元整"
    assert panel.share.after.text() == "99%, ¥13.50 to go"
    assert claim_of(qtbot, window).entry.fen == 70_000


def test_all_that_is_left_is_filled_in_by_a_key(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = begin(market, "P03")
    press(Qt.Key.Key_A, ALT)
    press(Qt.Key.Key_B, ALT)
    assert panel.share.field.text() == "713.50"
    assert panel.share.after.text() == "100%, ¥0.00 to go"
    assert claim_of(qtbot, window).entry.fen == 71_350


def test_an_over_claim_is_told_and_taken(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = begin(market, "P03")
    press(Qt.Key.Key_A, ALT)
    type_in("1000")
    assert panel.share.after.text() == "101%, ¥286.50 over"
    assert claim_of(qtbot, window).entry.fen == 100_000


def test_a_number_of_pieces_is_multiplied_by_its_price(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = begin(market, "P04")
    assert panel.forms.value() == ("goods",)
    QTest.mouseClick(panel.share.extent._segments["quantity"], Qt.MouseButton.LeftButton)
    assert panel.share.rest.text() == "All that is left: 10"
    type_in("4")
    assert panel.share.echo.text() == "4 lamps × ¥180.00 = ¥720.00"
    claim = claim_of(qtbot, window)
    assert (claim.entry.quantity, claim.entry.fen) == (4, None)


def test_several_forms_are_switched_on_by_their_digits(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = begin(market, "P01")
    panel.forms.setFocus()
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert panel.forms.value() == ("money", "goods", "works")
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_2)
    assert claim_of(qtbot, window).entry.forms == ("works",)


def test_a_joint_claim_has_partners_one_after_the_other(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = begin(market, "P03")
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
    claim = claim_of(qtbot, window)
    assert (claim.entry.unit, claim.entry.partners) == ("U01", (UnitId("U03"),))
    assert (claim.entry.on_stage, claim.texts.note.zh) == (True, "together")


def test_a_partner_has_to_be_registered(market: MarketPage) -> None:
    panel = begin(market, "P03")
    press(Qt.Key.Key_J, ALT)
    type_in("Nobody at all")
    press(Qt.Key.Key_Return)
    assert panel.told.text().startswith("“Nobody at all” is not registered")


def test_a_state_enterprise_is_marked_and_never_stopped(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = begin(market, "P03", "dygw")
    assert panel.units.mark.text().startswith("State-owned: internal approval needed")
    assert claim_of(qtbot, window).entry.unit == market_evening.PORT
    approved = replace(market_evening.UNITS[2], approved=True)
    panel.units.show_lead(approved)
    assert not panel.units.mark.isVisible()


def test_where_no_place_is_left_it_says_who_was_first_and_offers_to_wait(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = begin(market, "P13")
    assert panel.line.value() == "P13-b"
    assert panel.places.words.text() == "Places left: 2 of 3"
    panel.line.setFocus()
    press(Qt.Key.Key_Up)
    assert panel.line.value() == "P13-a"
    assert panel.places.words.text() == "No place is left"
    assert panel.places.more.text() == "First: Happiness Choir, HM-A0011 at 10:11"
    press(Qt.Key.Key_H, CTRL)
    assert market.side.name == "hold"
    assert market.side.hold.who.unit == made_up.UNITS[0]
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Return)
    assert submitted.args[0].hold.line == market_evening.FULL


def test_places_are_claimed_one_if_nothing_is_typed(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = begin(market, "P13")
    assert panel.share.value() == "places"
    assert panel.forms.value() == ("service",)
    claim = claim_of(qtbot, window)
    assert (claim.entry.line, claim.entry.slots) == (market_evening.FREE, 1)
    press(Qt.Key.Key_A, ALT)
    press(Qt.Key.Key_B, ALT)
    assert claim_of(qtbot, window).entry.slots == 2


def test_a_refusal_shows_its_sentence_and_keeps_what_was_typed(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = begin(market, "P13")
    first = claim_of(qtbot, window)
    refused = NoSlotsLeftError(
        line=LineId("P13-b"),
        slots=3,
        left=0,
        name="合唱队",
        number="HM-B0007",
        desk="B",
        time="10:20",
    )
    window.entry_refused(first.id, refused)
    assert market.is_claiming()
    assert panel.told.text().startswith("合唱队 was first, with HM-B0007 at 10:20.")
    assert panel.units.lead.unit == made_up.UNITS[0]
    assert claim_of(qtbot, window).id == first.id


def test_who_goes_past_the_waiting_list_is_asked_once_more(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    wishes = market_evening.rows()[13]
    needs = (replace(wishes.project.needs[0], slots=3),)
    freed = replace(wishes, project=replace(wishes.project, needs=needs))
    rows = tuple(freed if row.project.id == "P14" else row for row in market_evening.rows())
    window.show_snapshot(replace(market_evening.snapshot(), project_rows=rows))
    panel = begin(market, "P14")
    with qtbot.assertNotEmitted(window.claim_submitted):
        press(Qt.Key.Key_Return)
    assert panel.told.text().startswith("Happiness Choir is first on the waiting list")
    assert claim_of(qtbot, window).entry.project == "P14"


def test_somebody_new_is_registered_with_the_claim(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = begin(market, "P03", "Harbour Theatre")
    assert panel.units.kind_box.isVisible()
    panel.units.kind.choose("group")
    new = claim_of(qtbot, window).new_unit
    assert new is not None
    assert (new.name.zh, new.kind) == ("Harbour Theatre", "group")


def test_somebody_new_with_a_persons_name_is_a_person_and_masked(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    begin(market, "P03", "Wang Da Chui")
    new = claim_of(qtbot, window).new_unit
    assert new is not None
    assert (new.kind, new.consent) == ("individual", MASKED)


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


def test_a_scanned_badge_names_who_claims(market: MarketPage) -> None:
    assert not market.take_unit(market_evening.UNITS[2])
    press(Qt.Key.Key_Return)
    assert market.take_unit(market_evening.UNITS[2])
    assert market.side.claim.units.lead.unit == market_evening.UNITS[2]
    press(Qt.Key.Key_J, ALT)
    market.take_unit(market_evening.UNITS[3])
    assert market.side.claim.units.partners.units == (market_evening.UNITS[3],)


def test_the_register_begins_a_claim_of_a_unit(market: MarketPage) -> None:
    market.list.choose(market_evening.NEXT)
    market.begin_claim_of(market_evening.UNITS[3])
    panel = market.side.claim
    assert panel.units.lead.unit == market_evening.UNITS[3]
    assert panel.project is not None
    assert panel.project.project.id == "P01"


def test_new_books_keep_what_is_being_typed(window: MainWindow, market: MarketPage) -> None:
    panel = begin(market, "P03")
    press(Qt.Key.Key_A, ALT)
    type_in("500")
    turned = replace(market_evening.snapshot(), turns=(Turn(claim=market_evening.claims()[0].id),))
    window.show_snapshot(turned)
    assert market.is_claiming()
    assert panel.share.field.text() == "500"
    assert panel.units.lead.unit == made_up.UNITS[0]


def test_a_claim_is_withdrawn_with_a_reason(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    press(Qt.Key.Key_D, CTRL)
    sheet = market._withdrawing.sheet
    assert sheet is not None
    assert sheet.cause.value() == "withdrawn"
    type_in("agreed otherwise")
    with qtbot.waitSignal(window.reversal_submitted) as submitted:
        press(Qt.Key.Key_Return, CTRL)
    reversal = submitted.args[0]
    claim = market_evening.claims()[5]
    assert (reversal.entry.of, reversal.entry.because) == (claim.id, "withdrawn")
    window.entry_committed(replace(made_up.posted_claim(reversal.id), entry=reversal.entry))
    assert market.toast.words == "Withdrawn: HM-A0016"


def test_without_a_claim_nothing_is_withdrawn(market: MarketPage) -> None:
    market.list.choose(ProjectId("P05"))
    press(Qt.Key.Key_D, CTRL)
    assert market.toast.words == "No claim is chosen"
