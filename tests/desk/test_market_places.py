"""Places, refusals and people who are new: a claim where something stands in its way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk import made_up, market_clerk, market_evening, pages
from tests.desk.focus import press, type_in
from welfare_desk.domain.ids import LineId
from welfare_desk.domain.market import Turn
from welfare_desk.domain.register import MASKED
from welfare_desk.services.claim_errors import NoSlotsLeftError

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


def test_where_no_place_is_left_it_says_who_was_first_and_offers_to_wait(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = market_clerk.begin(market, "P13")
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
    panel = market_clerk.begin(market, "P13")
    assert panel.share.value() == "places"
    assert panel.forms.value() == ("service",)
    claim = market_clerk.claim_of(qtbot, window)
    assert (claim.entry.line, claim.entry.slots) == (market_evening.FREE, 1)
    press(Qt.Key.Key_A, ALT)
    press(Qt.Key.Key_B, ALT)
    assert market_clerk.claim_of(qtbot, window).entry.slots == 2


def test_a_refusal_shows_its_sentence_and_keeps_what_was_typed(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = market_clerk.begin(market, "P13")
    first = market_clerk.claim_of(qtbot, window)
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
    assert market_clerk.claim_of(qtbot, window).id == first.id


def test_who_goes_past_the_waiting_list_is_asked_once_more(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    wishes = market_evening.rows()[13]
    needs = (replace(wishes.project.needs[0], slots=3),)
    freed = replace(wishes, project=replace(wishes.project, needs=needs))
    rows = tuple(freed if row.project.id == "P14" else row for row in market_evening.rows())
    window.show_snapshot(replace(market_evening.snapshot(), project_rows=rows))
    panel = market_clerk.begin(market, "P14")
    with qtbot.assertNotEmitted(window.claim_submitted):
        press(Qt.Key.Key_Return)
    assert panel.told.text().startswith("Happiness Choir is first on the waiting list")
    assert market_clerk.claim_of(qtbot, window).entry.project == "P14"


def test_somebody_new_is_registered_with_the_claim(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    panel = market_clerk.begin(market, "P03", "Harbour Theatre")
    assert panel.units.kind_box.isVisible()
    panel.units.kind.choose("group")
    new = market_clerk.claim_of(qtbot, window).new_unit
    assert new is not None
    assert (new.name.zh, new.kind) == ("Harbour Theatre", "group")


def test_somebody_new_with_a_persons_name_is_a_person_and_masked(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    market_clerk.begin(market, "P03", "Wang Da Chui")
    new = market_clerk.claim_of(qtbot, window).new_unit
    assert new is not None
    assert (new.kind, new.consent) == ("individual", MASKED)


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
    panel = market_clerk.begin(market, "P03")
    press(Qt.Key.Key_A, ALT)
    type_in("500")
    turned = replace(market_evening.snapshot(), turns=(Turn(claim=market_evening.claims()[0].id),))
    window.show_snapshot(turned)
    assert market.is_claiming()
    assert panel.share.field.text() == "500"
    assert panel.units.lead.unit == made_up.UNITS[0]
