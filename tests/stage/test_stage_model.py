"""The stage decides: curtains, clock, language, and what it says it paints."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, get_args

import pytest

from tests.stage import hall
from welfare_desk.domain.cues import Cue, SceneName
from welfare_desk.domain.texts import NO_TEXT, Text
from welfare_desk.stage.hall_clock import moment_of, ms_to_next
from welfare_desk.stage.head_model import HeadModel
from welfare_desk.stage.palette import StagePalette
from welfare_desk.stage.scenes import SCENES, scene_file, scene_on
from welfare_desk.stage.stage_model import StageModel
from welfare_desk.stage.total_model import TotalModel
from welfare_desk.stage.welcome_model import WelcomeModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.stage.conftest import Clocks
    from welfare_desk.domain.cues import Curtain
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.card_words import GiftRow
    from welfare_desk.stage.wording import Voice


def head_of(model: StageModel) -> HeadModel:
    head = model.findChild(HeadModel)
    assert head is not None
    return head


def total_of(model: StageModel) -> TotalModel:
    total = model.findChild(TotalModel)
    assert total is not None
    return total


def number(model: StageModel) -> str:
    return str(total_of(model).property("number"))


def gift_rows(model: StageModel) -> tuple[GiftRow, ...]:
    return total_of(model).gift_rows


def test_the_first_picture_stands_at_its_target(model: StageModel) -> None:
    model.show(hall.usual())
    assert number(model) == "¥77,357"
    assert model.painted().number_fen == model.painted().target_fen == 7735700


def test_a_gift_makes_the_number_run(model: StageModel, clocks: Clocks) -> None:
    model.show(hall.usual())
    model.show(hall.usual(headline_fen=8_000_000, seqs=(("A", 91),)))
    assert number(model) == "¥77,357"
    clocks.steady_ms += 300
    assert 7_735_700 < model.painted().number_fen < 8_000_000
    clocks.steady_ms += 700
    assert number(model) == "¥80,000"


def test_a_reversal_makes_the_number_run_down(model: StageModel, clocks: Clocks) -> None:
    model.show(hall.usual())
    model.show(hall.usual(headline_fen=7_000_000))
    clocks.steady_ms += 600
    assert 7_000_000 < model.painted().number_fen < 7_735_700
    clocks.steady_ms += 600
    assert number(model) == "¥70,000"


def test_the_bar_runs_with_the_number(model: StageModel, clocks: Clocks) -> None:
    model.show(hall.usual())
    total = total_of(model)
    assert total.property("received_share") == pytest.approx(0.44357)
    model.show(hall.usual(received_fen=5_000_000))
    clocks.steady_ms += 2000
    assert total.property("received_share") == pytest.approx(0.5)
    assert total.property("mark") == 0


def test_an_overfull_bar_marks_the_goal(model: StageModel) -> None:
    model.show(hall.extreme())
    total = total_of(model)
    shares = total.property("received_share") + total.property("outstanding_share")
    assert shares == pytest.approx(1)
    assert total.property("mark") == pytest.approx(10000000000 / 12345678900)


def test_the_size_is_chosen_for_the_goal(model: StageModel) -> None:
    model.show(hall.untouched())
    assert total_of(model).property("capacity") == "¥100,000"
    model.show(hall.extreme())
    assert total_of(model).property("capacity") == "¥123,456,789.00"


def test_freeze_keeps_the_picture_and_counts_what_waits(model: StageModel, clocks: Clocks) -> None:
    model.show(hall.usual())
    frozen = Cue(scene="total", curtain="freeze", version=2)
    model.show(hall.usual(headline_fen=9_000_000, seqs=(("A", 92), ("B", 1)), cue=frozen))
    clocks.steady_ms += 5000
    painted = model.painted()
    assert number(model) == "¥77,357"
    assert (painted.curtain, painted.waiting, painted.cue_version) == ("freeze", 3, 2)
    assert painted.seqs == (("A", 90),)


def test_a_frozen_number_is_one_that_is_booked(model: StageModel, clocks: Clocks) -> None:
    model.show(hall.usual())
    model.show(hall.usual(headline_fen=9_000_000))
    clocks.steady_ms += 300
    model.show(hall.usual(headline_fen=9_500_000, cue=Cue(scene="total", curtain="freeze")))
    assert number(model) == "¥90,000"
    clocks.steady_ms += 5000
    assert number(model) == "¥90,000"


def test_after_a_freeze_the_picture_catches_up(model: StageModel, clocks: Clocks) -> None:
    model.show(hall.usual())
    model.show(hall.usual(headline_fen=9_000_000, cue=Cue(scene="total", curtain="freeze")))
    model.show(hall.usual(headline_fen=9_000_000, cue=Cue(scene="total", version=3)))
    clocks.steady_ms += 1200
    assert number(model) == "¥90,000"
    assert model.painted().waiting == 0


def test_a_stage_that_starts_frozen_shows_what_there_is(model: StageModel) -> None:
    model.show(hall.usual(cue=Cue(scene="total", curtain="freeze")))
    assert number(model) == "¥77,357"
    assert model.painted().curtain == "freeze"
    assert model.painted().waiting == 0


@pytest.mark.parametrize(
    ("curtain", "scene", "black"),
    [("live", "Total.qml", False), ("title", "Hold.qml", False), ("black", "Total.qml", True)],
)
def test_each_curtain_shows_its_picture(
    model: StageModel, curtain: Curtain, scene: str, black: bool
) -> None:
    model.show(hall.usual(cue=Cue(scene="total", curtain=curtain)))
    assert model.property("scene") == scene
    assert model.property("is_black") is black
    assert model.painted().curtain == curtain


def test_behind_the_title_the_painted_scene_is_hold(model: StageModel) -> None:
    model.show(hall.usual(cue=Cue(scene="total", curtain="title")))
    assert model.painted().scene == "hold"


def test_nothing_is_painted_before_anything_is_shown(model: StageModel) -> None:
    assert model.painted().seqs == ()
    assert model.painted().target_fen == 0


def test_the_stage_speaks_the_language_of_its_cue(model: StageModel) -> None:
    model.show(hall.usual())
    assert head_of(model).property("hold_title") == "活动稍后继续"
    model.show(hall.usual(cue=Cue(scene="total", language="en")))
    assert head_of(model).property("hold_title") == "Back in a moment"
    assert head_of(model).property("name") == "Hemei (Harmony) Public Welfare Market"
    assert head_of(model).property("date") == "Sat 25 June"


def test_the_theme_changes_the_colours(model: StageModel) -> None:
    model.show(hall.usual(cue=Cue(scene="total", theme="night-blue")))
    palette = model.findChild(StagePalette)
    assert palette is not None
    assert palette.property("text").name() == "#f2f5ff"


def test_the_clock_is_local_to_the_event(model: StageModel) -> None:
    model.show(hall.usual())
    assert head_of(model).property("clock") == "09:50"
    assert head_of(model).property("date") == "6月25日 星期六"


def facts(model: StageModel) -> list[tuple[str, str]]:
    welcome = model.findChild(WelcomeModel)
    assert welcome is not None
    return [(row.label, row.value or row.figure) for row in welcome.fact_rows]


def test_the_welcome_counts_down_to_the_start(model: StageModel, clocks: Clocks) -> None:
    clocks.now = hall.BEFORE
    model.show(hall.usual(cue=Cue(scene="welcome")))
    assert facts(model) == [
        ("距开始", "12:30"),
        ("地点", "幸福社区中心广场"),
        ("认领与捐赠", "请到服务台"),
        ("已签到", "47 家 · 310 人"),
    ]


def test_once_begun_the_welcome_says_when_it_began(model: StageModel) -> None:
    model.show(hall.usual(cue=Cue(scene="welcome")))
    assert facts(model)[0] == ("开始时间", "6月25日 星期六 09:00")


def test_the_welcome_counts_who_has_come_once_somebody_has(model: StageModel) -> None:
    model.show(hall.usual(cue=Cue(scene="welcome")))
    assert ("已签到", "47 家 · 310 人") in facts(model)
    model.show(hall.usual(cue=Cue(scene="welcome"), arrived_units=0, arrived_people=0))
    assert "已签到" not in dict(facts(model))


def test_without_a_time_the_welcome_says_the_day(model: StageModel) -> None:
    model.show(hall.empty(cue=Cue(scene="welcome")))
    assert facts(model) == [("日期", "2月8日 星期日"), ("认领与捐赠", "请到服务台")]


def test_a_zone_that_the_system_does_not_know_is_no_failure() -> None:
    moment = moment_of(hall.AT, hall.usual(timezone="Nowhere/Land"))
    assert moment.local == hall.AT


def test_the_countdown_starts_a_day_before() -> None:
    early = datetime(2022, 6, 23, 23, 0, tzinfo=UTC)
    assert moment_of(early, hall.usual()).seconds_to_start is None
    later = early + timedelta(hours=3)
    assert moment_of(later, hall.usual()).seconds_to_start == 23 * 3600


def test_the_clock_looks_again_when_the_minute_or_the_second_is_full() -> None:
    now = datetime(2022, 6, 25, 1, 0, 59, 750_000, tzinfo=UTC)
    assert ms_to_next(now, each_second=False) == 250
    assert ms_to_next(now - timedelta(seconds=29), each_second=False) == 29_250
    assert ms_to_next(now, each_second=True) == 250


def test_a_rehearsal_says_so(model: StageModel) -> None:
    model.show(hall.usual(rehearsal=True))
    assert head_of(model).property("rehearsal") == "彩排"


def test_every_scene_of_a_cue_has_its_file() -> None:
    assert {scene.name for scene in SCENES} == set(get_args(SceneName))
    assert scene_file(scene_on(hall.usual(cue=Cue(scene="welcome")))) == "Welcome.qml"


def test_cards_change_at_most_every_twelve_tenths_of_a_second(
    model: StageModel, clocks: Clocks
) -> None:
    first, second = (replace(hall.GIFTS[0], key=key) for key in ("first", "second"))
    model.show(hall.usual())
    model.show(hall.usual(gifts=(first, *hall.GIFTS)))
    model.show(hall.usual(gifts=(second, first, *hall.GIFTS)))
    assert gift_rows(model)[0].key == "first"
    clocks.steady_ms += 1200
    model.show(hall.usual(gifts=(second, first, *hall.GIFTS)))
    assert gift_rows(model)[0].key == "second"


def test_a_card_whose_name_may_no_longer_be_shown_waits_for_nothing(model: StageModel) -> None:
    new = replace(hall.GIFTS[0], key="new")
    model.show(hall.usual())
    model.show(hall.usual(gifts=(new, *hall.GIFTS)))
    masked = replace(new, name=Text("爱心人士"), amount_fen=None, quantity=NO_TEXT)
    model.show(hall.usual(gifts=(masked, *hall.GIFTS)))
    assert (gift_rows(model)[0].name, gift_rows(model)[0].amount) == ("爱心人士", "")


def test_a_gift_taken_back_leaves_its_card_at_once(model: StageModel) -> None:
    new = replace(hall.GIFTS[0], key="new")
    model.show(hall.usual())
    model.show(hall.usual(gifts=(new, *hall.GIFTS)))
    model.show(hall.usual())
    assert [row.key for row in gift_rows(model) if not row.is_leaving] == ["a", "b", "c", "d"]


def test_the_card_of_a_gift_taken_back_fades_and_goes(model: StageModel, qtbot: QtBot) -> None:
    model.show(hall.usual(gifts=hall.GIFTS[:1]))
    assert total_of(model).property("empty") == ""
    model.show(hall.untouched())
    qtbot.waitUntil(lambda: any(row.is_leaving for row in gift_rows(model)))
    qtbot.waitUntil(lambda: gift_rows(model) == ())
    assert total_of(model).property("empty") != ""


def test_a_still_model_shows_the_newest_cards_at_once(
    qapp: object, voices: dict[StageLanguage, Voice]
) -> None:
    model = StageModel(voices, still=True)
    model.show(hall.usual())
    model.show(hall.usual(gifts=hall.GIFTS[1:], headline_fen=1))
    assert gift_rows(model)[0].key == "b"
    assert number(model) == "¥0.01"
