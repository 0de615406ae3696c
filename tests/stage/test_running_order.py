"""What is on air, and what comes next: spotlights, bursts, milestones, and what is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies as st

from tests.stage import hall
from welfare_desk.domain.cues import Cue, Curtain, SceneName
from welfare_desk.domain.shown import Deed, Shown, ShownGift, ShownMilestone
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.texts import Text
from welfare_desk.stage.running_order import RunningOrder
from welfare_desk.stage.waiting import (
    BREATH_MS,
    BUSY_SPOTLIGHT_MS,
    MILESTONE_MS,
    SPOTLIGHT_MS,
    Turn,
    turns_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

LARGE, SMALL = 200_000, 5_000


def a_gift(key: str, fen: int = LARGE, deed: Deed = "gift", turn: int | None = None) -> ShownGift:
    return ShownGift(
        key=key,
        name=Text(f"单位{key}"),
        kind="money",
        deed=deed,
        amount_fen=fen,
        weight_fen=fen,
        turn=turn,
        at=hall.AT,
    )


def moment(
    *news: ShownGift,
    milestones: Sequence[ShownMilestone] = (),
    scene: SceneName = "total",
    **cue: object,
) -> Shown:
    order = replace(Cue(scene=scene), **cue)  # type: ignore[arg-type]  # any order by its name
    return hall.usual(news=news, milestones=tuple(milestones), cue=order)


def goal(at: int, *, reached: bool, quiet: bool = False) -> ShownMilestone:
    return ShownMilestone(
        key=f"milestone:{at}", kind="money", at=at, is_reached=reached, quiet=quiet
    )


@pytest.fixture
def order() -> RunningOrder:
    """A stage that stands already when the first gift comes."""
    running = RunningOrder()
    running.take(moment(), now_ms=0, now=hall.AT)
    return running


def take(order: RunningOrder, shown: Shown, now_ms: int) -> None:
    order.take(shown, now_ms=now_ms, now=hall.AT)


def key_at(order: RunningOrder, now_ms: int) -> str | None:
    turn = order.at(now_ms)
    return None if turn is None else turn.key


def test_a_gift_has_its_time_and_then_the_scene_is_back(order: RunningOrder) -> None:
    take(order, moment(a_gift("a")), 100)
    assert key_at(order, 100) == "a"
    assert key_at(order, 100 + SPOTLIGHT_MS - 1) == "a"
    assert key_at(order, 100 + SPOTLIGHT_MS) is None
    assert list(order.aired) == ["a"]


def test_who_came_first_is_thanked_first(order: RunningOrder) -> None:
    take(order, moment(a_gift("a"), a_gift("b", 9_000_000), a_gift("c")), 0)
    assert [turn.key for turn in order.turns()] == ["a", "b", "c"]


def test_no_spotlight_begins_while_the_number_runs(order: RunningOrder) -> None:
    take(order, moment(a_gift("a")), 0)
    assert order.at(0, number_runs=True) is None
    assert order.at(1999, number_runs=True) is None
    assert order.at(2000, number_runs=True) is not None


@pytest.mark.parametrize("scene", ["welcome", "project", "notice", "giving", "hold"])
def test_other_scenes_are_not_interrupted(order: RunningOrder, scene: SceneName) -> None:
    take(order, moment(a_gift("a"), scene=scene), 0)
    assert key_at(order, 0) is None
    take(order, moment(a_gift("a"), scene=scene, nexts=1), 10)
    assert key_at(order, 10) == "a"


@pytest.mark.parametrize("curtain", ["freeze", "title", "black"])
def test_behind_a_curtain_the_queue_waits(order: RunningOrder, curtain: Curtain) -> None:
    take(order, moment(a_gift("a"), curtain=curtain), 0)
    assert key_at(order, 0) is None
    take(order, moment(a_gift("a")), 60_000)
    assert key_at(order, 60_000) == "a"


def test_what_is_taken_back_is_off_the_air_at_once(order: RunningOrder) -> None:
    take(order, moment(a_gift("a"), a_gift("b")), 0)
    assert key_at(order, 0) == "a"
    take(order, moment(a_gift("b")), 50)
    assert key_at(order, 50) is None
    assert key_at(order, 50 + BREATH_MS) == "b"


def test_between_two_turns_the_scene_is_back(order: RunningOrder) -> None:
    take(order, moment(a_gift("a"), a_gift("b")), 0)
    assert key_at(order, 0) == "a"
    assert order.ahead_ms(1000) == SPOTLIGHT_MS - 1000 + BREATH_MS
    assert key_at(order, SPOTLIGHT_MS) is None
    assert key_at(order, SPOTLIGHT_MS + BREATH_MS - 1) is None
    assert order.ahead_ms(SPOTLIGHT_MS + BREATH_MS - 1) == 1
    assert key_at(order, SPOTLIGHT_MS + BREATH_MS) == "b"


def test_a_changed_name_is_seen_on_the_air_at_once(order: RunningOrder) -> None:
    take(order, moment(a_gift("a")), 0)
    assert key_at(order, 0) == "a"
    take(order, moment(replace(a_gift("a"), name=Text("爱心人士"))), 50)
    assert order.on_air is not None
    assert order.on_air.gifts[0].name == Text("爱心人士")


def test_next_ends_what_is_on_air(order: RunningOrder) -> None:
    news = (a_gift("a"), a_gift("b"))
    take(order, moment(*news), 0)
    assert key_at(order, 0) == "a"
    take(order, moment(*news, nexts=1), 1000)
    assert key_at(order, 1000) == "b"
    take(order, moment(*news, nexts=2), 2000)
    assert key_at(order, 2000) is None


def test_one_is_thanked_now_and_again_when_asked_again(order: RunningOrder) -> None:
    news = (a_gift("a"), a_gift("b"), a_gift("c"))
    take(order, moment(*news, thank="c", nexts=1), 0)
    assert key_at(order, 0) == "c"
    assert key_at(order, SPOTLIGHT_MS) is None
    after_ms = SPOTLIGHT_MS + BREATH_MS
    take(order, moment(*news, thank="c", nexts=1), after_ms)
    assert key_at(order, after_ms) == "a"
    take(order, moment(*news, thank="c", nexts=2), after_ms + 10)
    assert key_at(order, after_ms + 10) == "c"


def test_who_may_not_be_shown_cannot_be_thanked(order: RunningOrder) -> None:
    take(order, moment(a_gift("a"), thank="secret", nexts=1), 0)
    assert key_at(order, 0) == "a"


def test_a_turn_by_hand_comes_first(order: RunningOrder) -> None:
    take(order, moment(a_gift("a"), a_gift("b", turn=2), a_gift("c", SMALL, turn=1)), 0)
    assert [turn.key for turn in order.turns()] == ["c", "b", "a"]


def test_small_gifts_are_thanked_together_after_the_large(order: RunningOrder) -> None:
    take(order, moment(a_gift("a", SMALL), a_gift("b"), a_gift("c", SMALL)), 0)
    assert [(turn.kind, turn.keys) for turn in order.turns()] == [
        ("gift", ("b",)),
        ("several", ("a", "c")),
    ]


def test_a_claim_is_never_small(order: RunningOrder) -> None:
    take(order, moment(a_gift("a", 0, deed="claim")), 0)
    assert [turn.kind for turn in order.turns()] == ["claim"]


def test_in_a_burst_everybody_is_named_within_half_a_minute() -> None:
    news = [a_gift(str(number), LARGE + number) for number in range(60)]
    turns = turns_of(news, LARGE)
    assert sum(turn.lasts_ms + BREATH_MS for turn in turns[:-1]) <= 30_000
    assert turns[-1].kind == "several"
    assert {key for turn in turns for key in turn.keys} == {gift.key for gift in news}
    assert [turn.lasts_ms for turn in turns[:-1]] == [BUSY_SPOTLIGHT_MS] * 3
    assert turns[0].key == "57"


@given(st.lists(st.tuples(st.integers(0, 500_000), st.one_of(st.none(), st.integers(0, 9)))))
def test_nobody_is_lost_or_thanked_twice(burst: list[tuple[int, int | None]]) -> None:
    news = [a_gift(str(number), fen, turn=turn) for number, (fen, turn) in enumerate(burst)]
    keys = [key for turn in turns_of(news, 100_000) for key in turn.keys]
    assert sorted(keys) == sorted(gift.key for gift in news)


def test_one_gift_that_crosses_three_milestones_shows_each_once_in_order(
    order: RunningOrder,
) -> None:
    goals = [goal(at, reached=True) for at in (300, 100, 200)]
    take(order, moment(milestones=goals), 0)
    seen = [key_at(order, at) for at in range(0, 4 * (MILESTONE_MS + BREATH_MS), 1000)]
    names = [name for name, _ in groupby(name for name in seen if name is not None)]
    assert names == ["milestone:100", "milestone:200", "milestone:300"]


def test_milestones_come_before_thanks_but_cut_nobody_off(order: RunningOrder) -> None:
    take(order, moment(a_gift("a"), a_gift("b")), 0)
    assert key_at(order, 0) == "a"
    take(order, moment(a_gift("a"), a_gift("b"), milestones=[goal(100, reached=True)]), 10)
    assert key_at(order, 20) == "a"
    assert key_at(order, SPOTLIGHT_MS) is None
    assert key_at(order, SPOTLIGHT_MS + BREATH_MS) == "milestone:100"


def test_a_quiet_milestone_has_no_scene(order: RunningOrder) -> None:
    take(order, moment(milestones=[goal(100, reached=True, quiet=True)]), 0)
    assert key_at(order, 0) is None


def test_a_milestone_that_is_no_longer_reached_is_withdrawn(order: RunningOrder) -> None:
    take(order, moment(milestones=[goal(100, reached=True)]), 0)
    assert key_at(order, 0) == "milestone:100"
    take(order, moment(milestones=[goal(100, reached=False)]), 10)
    assert key_at(order, 10) is None


def test_it_is_not_celebrated_a_second_time(order: RunningOrder) -> None:
    for step, reached in enumerate((True, False, True)):
        take(order, moment(milestones=[goal(100, reached=reached)]), step)
        order.at(step)
    assert key_at(order, 2) is None


def test_one_that_was_never_seen_is_celebrated_when_it_is_reached_again(
    order: RunningOrder,
) -> None:
    take(order, moment(milestones=[goal(100, reached=True)], curtain="black"), 0)
    take(order, moment(milestones=[goal(100, reached=False)], curtain="black"), 1)
    take(order, moment(milestones=[goal(100, reached=True)]), 2)
    assert key_at(order, 2) == "milestone:100"


def test_a_stage_that_starts_again_celebrates_and_thanks_nothing_of_long_ago() -> None:
    order = RunningOrder()
    old = replace(a_gift("old"), at=hall.AT - timedelta(minutes=10))
    shown = replace(a_gift("shown"), fresh=False)
    news = (old, shown, a_gift("new"))
    take(order, moment(*news, milestones=[goal(100, reached=True)], nexts=7, thank="old"), 0)
    assert [turn.key for turn in order.turns()] == ["new"]


def test_a_frozen_time_does_not_count(order: RunningOrder) -> None:
    take(order, moment(a_gift("a")), 0)
    assert key_at(order, 0) == "a"
    order.hold_still(60_000)
    assert key_at(order, 60_000 + SPOTLIGHT_MS - 1) == "a"
    assert order.left_ms(60_000 + SPOTLIGHT_MS - 1) == 1


def test_the_threshold_is_the_organisers() -> None:
    order = RunningOrder()
    take(order, moment(), 0)
    news = (a_gift("a", SMALL), a_gift("b", SMALL))
    take(order, replace(moment(*news), rules=StageRules(thank_from_fen=SMALL)), 1)
    assert [turn.key for turn in order.turns()] == ["a", "b"]


def test_what_waited_behind_another_scene_is_not_late_when_the_scene_is_back(
    order: RunningOrder,
) -> None:
    news = (a_gift("a"), a_gift("b"), a_gift("c"))
    take(order, moment(*news, scene="welcome"), 0)
    take(order, moment(*news, scene="welcome"), 600_000)
    take(order, moment(*news), 600_100)
    assert [turn.keys for turn in order.turns()] == [("a",), ("b",), ("c",)]


def test_the_gathered_come_before_their_time_is_up_and_are_told_apart_no_more(
    order: RunningOrder,
) -> None:
    seen: list[Turn] = []
    given_at: dict[str, int] = {}
    for now in range(0, 120_000, 250):
        if now % 1000 == 0 and now < 60_000:
            given_at[f"{len(given_at)}"] = now
        take(order, moment(*map(a_gift, given_at)), now)
        turn = order.at(now)
        if turn is not None and seen[-1:] != [turn]:
            seen.append(turn)
            assert all(now - given_at[key] <= 30_000 for key in turn.keys)
    assert {key for turn in seen for key in turn.keys} == set(given_at)
    assert {turn.kind for turn in seen} == {"gift", "several"}
