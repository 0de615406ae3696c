"""A turn comes on the picture by itself, goes by itself, and the desk hears of both."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.stage import hall
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.shown import ShownGift
from welfare_desk.domain.texts import Text
from welfare_desk.stage.air_model import AirModel
from welfare_desk.stage.air_words import spotlight_words
from welfare_desk.stage.waiting import SPOTLIGHT_MS, Turn

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.stage.conftest import Clocks
    from welfare_desk.domain.cues import Curtain
    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.stage_model import StageModel
    from welfare_desk.stage.wording import Voice

CLAIM = ShownGift(
    key="claim",
    name=Text("东营海沐晟新材料有限公司", "Dongying Haimusheng New Materials Co., Ltd."),
    project=Text("塑胶跑道", "Running track"),
    kind="money",
    deed="claim",
    amount_fen=2_000_000,
    weight_fen=2_000_000,
    at=hall.AT,
)


SAID: dict[StageLanguage, str] = {
    "en": "twenty thousand yuan",
    "both": "两万元 · twenty thousand yuan",
}


def with_claim(curtain: Curtain = "live", **changes: object) -> Shown:
    return hall.usual(news=(CLAIM,), cue=Cue(scene="total", curtain=curtain), **changes)


def test_a_claim_is_seen_and_then_the_total_again(
    model: StageModel, clocks: Clocks, qtbot: QtBot
) -> None:
    model.show(hall.usual(news=()))
    model.show(with_claim())
    painted = model.painted()
    assert (model.property("scene"), painted.scene) == ("Spotlight.qml", "spotlight")
    assert painted.on_air is not None
    assert (painted.on_air.key, painted.on_air.left_s) == ("claim", 8)
    clocks.steady_ms += SPOTLIGHT_MS
    model.show(with_claim())
    assert model.property("scene") == "Total.qml"
    assert model.painted().aired == ("claim",)
    assert qtbot is not None


def test_a_frozen_picture_keeps_its_spotlight_for_the_rest_of_its_time(
    model: StageModel, clocks: Clocks
) -> None:
    model.show(hall.usual(news=()))
    model.show(with_claim())
    clocks.steady_ms += 3000
    model.show(with_claim("freeze"))
    clocks.steady_ms += 60_000
    assert model.painted().scene == "spotlight"
    model.show(with_claim())
    painted = model.painted()
    assert painted.on_air is not None
    assert painted.on_air.left_s == 5


@pytest.mark.parametrize("curtain", ["title", "black"])
def test_who_is_thanked_behind_a_curtain_has_the_usual_time_after_it(
    model: StageModel, clocks: Clocks, curtain: Curtain
) -> None:
    model.show(hall.usual(news=()))
    model.show(with_claim(curtain))
    clocks.steady_ms += 50_000
    asked = Cue(scene="total", curtain=curtain, thank="claim", nexts=1)
    model.show(hall.usual(news=(CLAIM,), cue=asked))
    clocks.steady_ms += 10_000
    model.show(hall.usual(news=(CLAIM,), cue=replace(asked, curtain="live")))
    painted = model.painted()
    assert painted.on_air is not None
    assert painted.on_air.left_s == 8


def test_an_older_file_in_the_place_of_this_one_asks_for_nothing(model: StageModel) -> None:
    cue = Cue(scene="notice", nexts=5)
    model.show(hall.usual(news=(CLAIM,), cue=cue))
    model.show(hall.usual(news=(CLAIM,), cue=replace(cue, thank="claim", nexts=3)))
    assert model.painted().on_air is None
    model.show(hall.usual(news=(CLAIM,), cue=replace(cue, thank="claim", nexts=4)))
    assert model.painted().on_air is not None


def test_what_was_taken_back_during_a_freeze_is_gone_after_it(model: StageModel) -> None:
    model.show(hall.usual(news=()))
    model.show(with_claim())
    model.show(hall.usual(news=(), cue=Cue(scene="total", curtain="freeze")))
    assert model.painted().scene == "spotlight"
    model.show(hall.usual(news=()))
    assert model.painted().scene == "total"


def test_the_desk_hears_who_waits_and_for_how_long(model: StageModel) -> None:
    model.show(hall.usual(news=()))
    second = replace(CLAIM, key="second", deed="gift", reading="单(shàn)县")
    model.show(hall.usual(news=(CLAIM, second), cue=Cue(scene="total")))
    (waiting,) = model.painted().queue
    assert (waiting.key, waiting.kind, waiting.in_s, waiting.lasts_s) == ("second", "gift", 11, 8)
    assert (waiting.amount, waiting.spoken) == ("¥20,000", "两万元")
    for language, said in SAID.items():
        cue = Cue(scene="total", language=language)
        model.show(hall.usual(news=(CLAIM, second), cue=cue))
        assert model.painted().queue[0].spoken == said
    assert waiting.reading == "单(shàn)县"


def test_a_spotlight_chosen_by_hand_shows_the_newest(model: StageModel) -> None:
    model.show(hall.usual(news=(replace(CLAIM, fresh=False),), cue=Cue(scene="spotlight")))
    air = model.findChild(AirModel)
    assert air is not None
    assert air.property("name") == "东营海沐晟新材料有限公司"
    assert model.painted().on_air is None


@pytest.mark.parametrize(
    ("language", "name", "below"),
    [
        ("zh", CLAIM.name.zh, ""),
        ("en", CLAIM.name.en, ""),
        ("both", CLAIM.name.zh, CLAIM.name.en),
    ],
)
def test_both_languages_show_the_english_name_below(
    voices: dict[StageLanguage, Voice], language: StageLanguage, name: str, below: str
) -> None:
    words = spotlight_words(Turn(kind="claim", gifts=(CLAIM,)), voices[language])
    assert (words.name, words.below) == (name, below)


def many(count: int) -> tuple[ShownGift, ...]:
    return tuple(
        replace(CLAIM, key=str(one), name=Text(f"单位{one}"), amount_fen=100)
        for one in range(count)
    )


def test_several_are_named_and_the_rest_is_counted(voices: dict[StageLanguage, Voice]) -> None:
    words = spotlight_words(Turn(kind="several", gifts=many(20)), voices["en"])
    assert len(words.names) == 8
    assert words.more == "and 12 more"
    assert words.detail == "20 gifts, ¥20 together"


def test_a_sum_that_would_betray_a_hidden_amount_is_not_told(
    voices: dict[StageLanguage, Voice],
) -> None:
    gifts = (*many(2), replace(CLAIM, key="hidden", amount_fen=None))
    words = spotlight_words(Turn(kind="several", gifts=gifts), voices["en"])
    assert words.detail == "3 gifts"


def test_while_the_total_is_hidden_several_gifts_are_counted_and_not_summed(
    model: StageModel,
) -> None:
    cue = Cue(scene="total", hide_total=True)
    small = tuple(replace(gift, deed="gift", weight_fen=100) for gift in many(3))
    model.show(hall.usual(news=(), cue=cue))
    model.show(hall.usual(news=(CLAIM, *small), cue=replace(cue, scene="notice")))
    assert [one.detail for one in model.painted().queue if one.count > 1] == ["3 份爱心"]
    model.show(hall.usual(news=small, cue=cue))
    air = model.findChild(AirModel)
    assert air is not None
    assert air.property("detail") == "3 份爱心"
