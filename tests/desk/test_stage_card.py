"""The stage card says in one sentence how the stage stands to the books."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk import made_up
from welfare_desk.desk.curtains import CURTAIN_FACES
from welfare_desk.desk.look import Look
from welfare_desk.desk.stage_card import StageCard
from welfare_desk.domain import stage_health
from welfare_desk.domain.cues import Cue, CueChange

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BOOKED_FEN = 10_316_160


@pytest.fixture
def card(qtbot: QtBot) -> StageCard:
    made = StageCard(Look(language="en"))
    qtbot.addWidget(made)
    made.show_snapshot(made_up.snapshot())
    made.show()
    return made


def test_without_a_stage_it_offers_to_start_one(qtbot: QtBot, card: StageCard) -> None:
    assert card.health_words() == "The stage is not running; recording goes on."
    with qtbot.waitSignal(card.stage_requested):
        QTest.mouseClick(card._start, Qt.MouseButton.LeftButton)


def test_it_says_that_the_stage_shows_what_is_booked(card: StageCard) -> None:
    card.show_painted(made_up.painted(BOOKED_FEN))
    assert card.health_words() == "Shows what is booked: ¥103,161.60"
    assert not card._start.isVisible()


def test_it_counts_what_waits_behind_a_freeze(card: StageCard) -> None:
    card.show_snapshot(made_up.snapshot(cue=Cue(scene="total", curtain="freeze")))
    card.show_painted(made_up.painted(9_000_000, curtain="freeze", waiting=3))
    assert card.health_words() == "Frozen at ¥90,000.00. Changes waiting: 3"


def test_behind_a_title_the_number_is_covered(card: StageCard) -> None:
    card.show_snapshot(made_up.snapshot(cue=Cue(scene="total", curtain="title")))
    card.show_painted(made_up.painted(BOOKED_FEN, curtain="title"))
    assert card.health_words() == "The number is covered; booked is ¥103,161.60."


def test_a_wrong_number_is_given_two_seconds(
    card: StageCard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    card.show_painted(made_up.painted(100))
    assert card.health_words() == "Counting to ¥103,161.60"
    monkeypatch.setattr(stage_health, "PATIENCE_MS", 10)
    qtbot.waitUntil(lambda: card.health() == "differs")
    card.show_painted(made_up.painted(100))
    assert card.health_words() == "The stage shows ¥1.00, but ¥103,161.60 is booked."
    card.show_painted(made_up.painted(BOOKED_FEN))
    assert card.health() == "same"


def test_a_lost_stage_is_said_at_once(card: StageCard) -> None:
    card.show_painted(made_up.painted(BOOKED_FEN))
    card.show_lost()
    assert card.health() == "off"


def test_the_number_follows_the_headline(card: StageCard) -> None:
    card.show_snapshot(made_up.snapshot(cue=Cue(scene="total", headline="received")))
    card.show_painted(made_up.painted(6_516_160))
    assert card.health_words() == "Shows what is booked: ¥65,161.60"


def test_curtains_and_scenes_are_given_by_a_press(qtbot: QtBot, card: StageCard) -> None:
    with qtbot.waitSignal(card.cue_given) as given:
        QTest.keyClick(card._curtains._buttons["freeze"], Qt.Key.Key_Return)
    assert given.args == [CueChange(curtain="freeze")]
    with qtbot.waitSignal(card.cue_given) as given:
        QTest.mouseClick(card._scenes._segments["welcome"], Qt.MouseButton.LeftButton)
    assert given.args == [CueChange(scene="welcome")]


def test_an_arrow_leads_to_a_curtain_and_draws_nothing(qtbot: QtBot, card: StageCard) -> None:
    card.show_snapshot(made_up.snapshot(cue=Cue(curtain="live")))
    buttons = card._curtains._buttons
    buttons["live"].setFocus()
    with qtbot.assertNotEmitted(card.cue_given):
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
            QTest.keyClick(card._curtains.window().focusWidget(), key)
    assert buttons["title"].hasFocus()
    assert buttons["live"].isChecked()
    with qtbot.waitSignal(card.cue_given) as given:
        QTest.keyClick(buttons["title"], Qt.Key.Key_Space)
    assert given.args == [CueChange(curtain="title")]


def test_exactly_one_curtain_is_drawn(card: StageCard) -> None:
    for curtain in CURTAIN_FACES:
        card.show_snapshot(made_up.snapshot(cue=Cue(curtain=curtain)))
        drawn = [name for name, button in card._curtains._buttons.items() if button.isChecked()]
        assert drawn == [curtain]
