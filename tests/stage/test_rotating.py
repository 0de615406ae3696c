"""Scenes follow each other by themselves on the stage; what is thanked meanwhile takes no time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from tests.stage import hall
from tests.stage.test_airing import CLAIM
from tests.stage.test_stage_model import facts
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.stage.stage_model import StageModel
from welfare_desk.stage.waiting import SPOTLIGHT_MS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.stage.conftest import Clocks
    from welfare_desk.domain.cues import Curtain, SceneName
    from welfare_desk.domain.shown import Shown, ShownGift
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.wording import Voice

TURNS: tuple[tuple[SceneName, int], ...] = (("total", 10), ("notice", 10), ("wall", 20))


def turning(
    *news: ShownGift, scene: SceneName = "total", curtain: Curtain = "live", rotates: bool = True
) -> Shown:
    """A stage whose scenes take turns; there is no notice that may be shown."""
    rules = StageRules(rotates=rotates, rotation=TURNS)
    return hall.usual(news=news, rules=rules, cue=Cue(scene=scene, curtain=curtain))


def test_the_next_scene_comes_in_its_time_and_one_that_cannot_be_shown_has_no_turn(
    model: StageModel, clocks: Clocks
) -> None:
    model.show(turning())
    assert (model.painted().scene, model.painted().next_scene) == ("total", "wall")
    clocks.steady_ms += 10_000
    model.show(turning())
    assert (model.painted().scene, model.painted().next_scene) == ("wall", "total")
    clocks.steady_ms += 20_000
    model.show(turning())
    assert model.painted().scene == "total"


def test_it_comes_by_itself(model: StageModel, clocks: Clocks, qtbot: QtBot) -> None:
    model.show(turning())
    clocks.steady_ms += 9_990
    model.show(turning())
    clocks.steady_ms += 10
    qtbot.waitUntil(lambda: model.painted().scene == "wall")


def test_a_scene_outside_the_rotation_stays(model: StageModel, clocks: Clocks) -> None:
    model.show(turning(scene="welcome"))
    clocks.steady_ms += 60_000
    model.show(turning(scene="welcome"))
    assert (model.painted().scene, model.painted().next_scene) == ("welcome", None)


def test_the_time_of_a_spotlight_does_not_count(model: StageModel, clocks: Clocks) -> None:
    model.show(turning())
    clocks.steady_ms += 5_000
    model.show(turning(CLAIM))
    assert model.painted().scene == "spotlight"
    clocks.steady_ms += SPOTLIGHT_MS
    model.show(turning(CLAIM))
    clocks.steady_ms += 4_900
    model.show(turning(CLAIM))
    assert model.painted().scene == "total"
    clocks.steady_ms += 200
    model.show(turning(CLAIM))
    assert model.painted().scene == "wall"


def test_behind_a_curtain_and_in_a_frozen_picture_nothing_turns(
    model: StageModel, clocks: Clocks
) -> None:
    model.show(turning())
    for curtain in ("freeze", "black"):
        model.show(turning(curtain=curtain))
        clocks.steady_ms += 60_000
        model.show(turning(curtain=curtain))
        model.show(turning())
        assert model.painted().scene == "total"
    clocks.steady_ms += 10_000
    model.show(turning())
    assert model.painted().scene == "wall"


def test_a_still_stage_shows_what_was_chosen(
    qapp: object, voices: dict[StageLanguage, Voice]
) -> None:
    still = StageModel(voices, still=True)
    still.show(replace(turning(), cue=Cue(scene="total")))
    assert (still.painted().scene, still.painted().next_scene) == ("total", None)


def test_a_countdown_that_comes_in_its_turn_is_right_and_goes_on(
    model: StageModel, clocks: Clocks, qtbot: QtBot
) -> None:
    rules = StageRules(rotates=True, rotation=(("total", 10), ("welcome", 20)))
    shown = hall.usual(news=(), rules=rules, cue=Cue(scene="total"))
    clocks.now = hall.BEFORE
    model.show(shown)
    clocks.steady_ms += 9_990
    model.show(shown)
    clocks.steady_ms += 10
    clocks.now += timedelta(seconds=10)
    qtbot.waitUntil(lambda: model.painted().scene == "welcome")
    assert facts(model)[0] == ("距开始", "12:20")
    clocks.now += timedelta(seconds=1)
    qtbot.waitUntil(lambda: facts(model)[0] == ("距开始", "12:19"))
