"""The desk holds what the stage paints against the books, and says so in one sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from tests.desk import made_up
from welfare_desk.desk import stage_watch
from welfare_desk.desk.stage_watch import StageWatch
from welfare_desk.domain import stage_health
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.ids import EntryId

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

BOOKED_FEN = 10_316_160


@pytest.fixture
def watch(qapp: QApplication) -> StageWatch:
    made = StageWatch()
    made.show_snapshot(made_up.snapshot())
    return made


def test_without_a_stage_it_says_that_recording_goes_on(watch: StageWatch) -> None:
    assert watch.words() == "The stage is not running; recording goes on."
    assert watch.health() == "off"


def test_it_says_that_the_stage_shows_what_is_booked(watch: StageWatch) -> None:
    watch.show_painted(made_up.painted(BOOKED_FEN))
    assert watch.words() == "Shows what is booked: ¥103,161.60"


def test_it_counts_what_waits_behind_a_freeze(watch: StageWatch) -> None:
    watch.show_snapshot(made_up.snapshot(cue=Cue(scene="total", curtain="freeze")))
    watch.show_painted(made_up.painted(9_000_000, curtain="freeze", waiting=3))
    assert watch.words() == "Changes waiting: 3 · frozen at ¥90,000.00"


def test_behind_a_title_the_number_is_covered(watch: StageWatch) -> None:
    watch.show_snapshot(made_up.snapshot(cue=Cue(scene="total", curtain="title")))
    watch.show_painted(made_up.painted(BOOKED_FEN, curtain="title"))
    assert watch.words() == "The number is covered; booked is ¥103,161.60."


def test_a_screen_that_is_given_away_is_said(watch: StageWatch) -> None:
    watch.show_snapshot(made_up.snapshot(cue=Cue(scene="total", away=True)))
    watch.show_painted(made_up.painted(BOOKED_FEN))
    assert watch.words() == "Another program has the screen; booked is ¥103,161.60."


def test_a_wrong_number_is_given_two_seconds(
    watch: StageWatch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch.show_painted(made_up.painted(100))
    assert watch.words() == "Counting to ¥103,161.60"
    monkeypatch.setattr(stage_health, "PATIENCE_MS", 10)
    qtbot.waitUntil(lambda: watch.health() == "differs")
    watch.show_painted(made_up.painted(100))
    assert watch.words() == "The stage shows ¥1.00, but ¥103,161.60 is booked."
    watch.show_painted(made_up.painted(BOOKED_FEN))
    assert watch.health() == "same"


def test_in_a_burst_a_number_on_its_way_is_not_wrong(
    watch: StageWatch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage_health, "PATIENCE_MS", 60)
    for more in range(5):
        watch.show_snapshot(made_up.snapshot(received_fen=6_516_160 + more * 100))
        booked = BOOKED_FEN + more * 100
        watch.show_painted(replace(made_up.painted(9_000_000), target_fen=booked))
        qtbot.wait(20)
        assert watch.health() == "catching_up"
    qtbot.waitUntil(lambda: watch.health() == "differs")


def test_a_stage_that_says_nothing_any_more_is_told_without_being_asked(
    watch: StageWatch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch.show_painted(made_up.painted(BOOKED_FEN))
    monkeypatch.setattr(stage_watch, "SILENT_MS", 10)
    with qtbot.waitSignal(watch.changed):
        pass
    assert watch.words() == "The stage does not answer; recording goes on."
    watch.show_painted(made_up.painted(BOOKED_FEN))
    watch.show_lost()
    assert watch.health() == "off"


def test_the_number_follows_the_headline(watch: StageWatch) -> None:
    watch.show_snapshot(made_up.snapshot(cue=Cue(scene="total", headline="received")))
    watch.show_painted(made_up.painted(6_516_160))
    assert watch.words() == "Shows what is booked: ¥65,161.60"


def test_it_counts_the_names_that_wait(watch: StageWatch) -> None:
    waiting = (EntryId(UUID(int=1)), EntryId(UUID(int=2)))
    watch.show_snapshot(replace(made_up.snapshot(), awaiting=waiting))
    assert watch.awaiting == 2
