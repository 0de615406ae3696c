"""A place is kept for somebody who is deciding: it counts down, frees itself, and others wait."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk import made_up, market_clerk, market_evening, pages
from tests.desk.focus import press, type_in
from welfare_desk.desk.hold_time import countdown
from welfare_desk.domain.changes import AskHold, Changed, EndHold, KeepHold
from welfare_desk.domain.ids import HoldId
from welfare_desk.services.register_errors import NumberUsedError

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from welfare_desk.desk.hold_list import HoldList
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.market_page import MarketPage
    from welfare_desk.domain.market import Hold

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def market(window: MainWindow) -> MarketPage:
    window.show_snapshot(market_evening.snapshot())
    window.use_lookups(made_up.lookups())
    window.show_page("market")
    return pages.market(window)


def holds_of(market: MarketPage, project: str) -> HoldList:
    """The list of kept places of a project, with the keyboard in it."""
    row = next(row for row in market.books.projects if row.project.id == project)
    market.list.choose(row.project.id)
    holds = market.side.detail.holds
    holds.setFocus()
    return holds


def test_a_countdown_is_minutes_and_seconds_to_the_end() -> None:
    hold = market_evening.holds()[0]
    assert hold.until is not None
    left = (0, 0.2, 9, 61, 600)
    said = [countdown(hold, hold.until - timedelta(seconds=seconds)) for seconds in left]
    assert said == ["00:00", "00:01", "00:09", "01:01", "10:00"]
    assert countdown(hold, hold.until + timedelta(seconds=3)) == "00:00"
    assert countdown(replace(hold, until=None), hold.asked) == ""


def test_kept_places_stand_before_those_who_wait(market: MarketPage) -> None:
    holds = holds_of(market, "P14")
    kept, waiting = (holds.row_words(place) for place in range(2))
    assert kept.startswith("穿蓝衣服的先生, 00:4")
    assert waiting == "Happiness Choir, Waiting, turn 1"
    assert market.side.detail.hold.text() == "Onto the waiting list"
    market.list.choose(market_evening.SHOWS)
    assert market.side.detail.hold.text() == "Keep a place"


def test_how_long_a_place_is_kept_is_said(market: MarketPage) -> None:
    market.list.choose(market_evening.SHOWS)
    press(Qt.Key.Key_H, CTRL)
    about = market.side.hold.about
    assert about.text() == "Kept for 10 min, then the place is free again by itself."
    press(Qt.Key.Key_Escape)
    row = next(row for row in market.books.projects if row.project.id == market_evening.SHOWS)
    market.side.hold.open_for(row, line=market_evening.FULL)
    assert about.text().startswith("They wait in turn")


def test_a_place_that_runs_out_is_free_by_itself(market: MarketPage) -> None:
    holds = holds_of(market, "P14")
    hold = market.books.holds[1]
    assert hold.until is not None
    holds.clock = lambda: hold.asked + timedelta(minutes=1)
    holds._tick()
    assert [each.id for each in holds.holds] == ["H3"]


def test_who_waits_is_told_of_when_a_kept_place_runs_out(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    soon = market_evening.now() + timedelta(milliseconds=80)
    holds = [
        replace(hold, until=soon) if hold.id == "H2" else hold for hold in market_evening.holds()
    ]
    window.show_snapshot(replace(market_evening.snapshot(), holds=tuple(holds)))
    row = market.books.project(market_evening.WISHES)
    assert row is not None
    assert market.books.free(row) == {market_evening.LIST: 0}
    qtbot.waitUntil(lambda: market.toast.words == "A place came free: no. 14")
    row = market.books.project(market_evening.WISHES)
    assert row is not None
    assert market.books.free(row) == {market_evening.LIST: 1}


def test_enter_claims_the_kept_place_and_ends_the_hold(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    holds_of(market, "P13")
    press(Qt.Key.Key_Return)
    assert market.is_claiming()
    panel = market.side.claim
    assert panel.units.lead.unit is not None
    assert panel.units.lead.unit.id == market_evening.OFFICE
    assert panel.places.words.text() == "Places left: 3 of 3"
    with qtbot.waitSignal(window.claim_submitted) as submitted:
        press(Qt.Key.Key_Return)
    claim = submitted.args[0]
    assert (claim.entry.line, claim.ends_hold) == (market_evening.FREE, "H1")


def test_a_place_kept_in_words_is_claimed_by_whoever_they_turn_out_to_be(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    holds_of(market, "P14")
    press(Qt.Key.Key_Return)
    panel = market.side.claim
    assert panel.units.lead.text() == "穿蓝衣服的先生"
    panel.units.show_lead(made_up.UNITS[0])
    with qtbot.waitSignal(window.claim_submitted) as submitted:
        panel.submit()
    assert submitted.args[0].ends_hold == "H2"


def test_who_is_not_registered_yet_is_offered_as_new(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    window.use_lookups(market_clerk.lookups())
    holds_of(market, "P14")
    press(Qt.Key.Key_Return)
    panel = market.side.claim
    press(Qt.Key.Key_Return)
    assert panel.units.lead.is_open
    press(Qt.Key.Key_Return)
    assert panel.units.new_unit() is not None
    with qtbot.waitSignal(window.claim_submitted) as submitted:
        press(Qt.Key.Key_Return)
    new = submitted.args[0].new_unit
    assert (new.name.zh, submitted.args[0].ends_hold) == ("穿蓝衣服的先生", "H2")


def test_del_gives_a_place_up(qtbot: QtBot, window: MainWindow, market: MarketPage) -> None:
    holds_of(market, "P13")
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Delete)
    assert submitted.args[0] == EndHold(hold=HoldId("H1"))
    window.change_done(Changed(change=submitted.args[0]))
    assert market.toast.words == "The place is given up"


def test_a_place_that_came_free_is_told_and_kept_for_the_next(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    holds = tuple(hold for hold in market_evening.holds() if hold.id != "H2")
    window.show_snapshot(replace(market_evening.snapshot(), holds=holds))
    assert market.toast.words == "A place came free: no. 14"
    listed = holds_of(market, "P14")
    assert listed.row_words(0) == "Happiness Choir, A place is free: Enter keeps it"
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Return)
    assert submitted.args[0] == KeepHold(hold=HoldId("H3"))


def test_one_free_place_is_for_the_first_who_waits(window: MainWindow, market: MarketPage) -> None:
    first = next(hold for hold in market_evening.holds() if hold.id == "H3")
    second = replace(first, id=HoldId("H5"), unit=market_evening.OFFICE)
    window.show_snapshot(replace(market_evening.snapshot(), holds=(first, second)))
    listed = holds_of(market, "P14")
    assert listed.row_words(0) == "Happiness Choir, A place is free: Enter keeps it"
    assert listed.row_words(1) == "Port Office, Waiting, turn 2"


def test_who_asks_while_others_wait_stands_behind_them(
    window: MainWindow, market: MarketPage
) -> None:
    first = next(hold for hold in market_evening.holds() if hold.id == "H3")
    window.show_snapshot(replace(market_evening.snapshot(), holds=(first,)))
    market.list.choose(market_evening.WISHES)
    press(Qt.Key.Key_H, CTRL)
    assert market.side.hold.send.text() == "Onto the waiting list"


def test_who_waits_for_a_full_need_is_not_kept_a_place(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    holds_of(market, "P14")
    press(Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(window.change_submitted):
        press(Qt.Key.Key_Return)


def test_ctrl_h_keeps_a_place_for_somebody_in_words(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    row = market.books.projects[12]
    market.list.choose(row.project.id)
    press(Qt.Key.Key_H, CTRL)
    type_in("the lady with the dog")
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Return)
    change = submitted.args[0]
    assert isinstance(change, AskHold)
    assert (change.hold.who, change.hold.unit) == ("the lady with the dog", None)
    assert (change.hold.line, change.hold.until) == (market_evening.FREE, None)
    kept = replace(change, hold=replace(change.hold, until=change.hold.asked))
    window.change_done(Changed(change=kept))
    assert market.side.name == "detail"


def test_a_place_is_kept_for_a_unit_whose_badge_is_scanned(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    market.list.choose(market_evening.SHOWS)
    press(Qt.Key.Key_H, CTRL)
    assert market.take_unit(market_evening.UNITS[3])
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Return)
    hold: Hold = submitted.args[0].hold
    assert (hold.unit, hold.who, hold.slots) == (market_evening.CHOIR, "", 1)


def test_nobody_named_and_a_refusal_are_told_in_the_form(
    qtbot: QtBot, window: MainWindow, market: MarketPage
) -> None:
    market.list.choose(market_evening.SHOWS)
    press(Qt.Key.Key_H, CTRL)
    form = market.side.hold
    press(Qt.Key.Key_Return)
    assert form.boxes["who"].wrong_words().startswith("For whom is the place?")
    market.take_unit(market_evening.UNITS[3])
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Return)
    window.change_refused(submitted.args[0], NumberUsedError(number=3, free=17))
    assert form.told.isVisible()
    assert form.who.unit == market_evening.UNITS[3]


def test_where_nobody_counts_places_none_is_kept(market: MarketPage) -> None:
    assert not market.side.detail.hold.isVisible()
    press(Qt.Key.Key_H, CTRL)
    assert market.side.name == "detail"
    assert market.toast.words.startswith("Nobody counts places here")
