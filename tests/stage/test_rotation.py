"""Scenes follow each other by list, until somebody chooses another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, strategies as st

from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.stage.rotation import Rotation

if TYPE_CHECKING:
    from welfare_desk.domain.cues import SceneName

RULES = StageRules(rotates=True, rotation=(("total", 30), ("market", 20), ("wall", 10)))


def begun(scene: SceneName = "total", rules: StageRules = RULES) -> Rotation:
    rotation = Rotation()
    rotation.take(scene, rules, 0)
    return rotation


def test_each_scene_has_its_seconds_and_then_it_begins_again() -> None:
    rotation = begun()
    seen = [rotation.at(second * 1000) for second in (0, 29, 30, 49, 50, 59, 60)]
    assert seen == ["total", "total", "market", "market", "wall", "wall", "total"]


def test_it_begins_at_the_scene_that_was_chosen() -> None:
    rotation = begun("wall")
    assert (rotation.at(9_999), rotation.at(10_000)) == ("wall", "total")
    assert rotation.next_scene() == "market"


def test_a_scene_outside_of_it_stands_until_somebody_goes_back() -> None:
    rotation = begun()
    rotation.take("giving", RULES, 5_000)
    assert (rotation.at(500_000), rotation.next_scene(), rotation.left_ms(0)) == (
        "giving",
        None,
        None,
    )
    rotation.take("market", RULES, 600_000)
    assert (rotation.at(619_999), rotation.at(620_000)) == ("market", "wall")


def test_without_the_rule_nothing_moves() -> None:
    rotation = begun(rules=StageRules())
    assert rotation.at(500_000) == "total"


def test_a_change_of_the_list_keeps_the_scene_that_is_on() -> None:
    rotation = begun()
    assert rotation.at(35_000) == "market"
    rules = StageRules(rotates=True, rotation=(("total", 30), ("closing", 9), ("market", 9)))
    rotation.take("total", rules, 36_000)
    assert rotation.at(36_000) == "market"
    assert rotation.at(40_000) == "total"


def test_time_that_does_not_count_is_not_lost() -> None:
    rotation = begun()
    rotation.stay(8_000)
    assert (rotation.at(37_999), rotation.at(38_000)) == ("total", "market")
    assert rotation.left_ms(38_000) == 20_000


@given(st.lists(st.integers(0, 100_000), min_size=1, max_size=20))
def test_it_is_where_the_clock_says_however_often_it_is_asked(times: list[int]) -> None:
    asked_often, asked_once = begun(), begun()
    for time_ms in sorted(times):
        asked_often.at(time_ms)
    assert asked_often.scene() == asked_once.at(max(times))
