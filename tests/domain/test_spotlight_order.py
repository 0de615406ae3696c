"""The queue of the stage by hand: who moves gets a turn, and everybody before does."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from welfare_desk.domain.aired import Queued
from welfare_desk.domain.spotlight_order import may_move, reordered

NOW = datetime(2022, 6, 25, 2, 0, tzinfo=UTC)
KEYS = tuple(str(UUID(int=number)) for number in range(4))
GOAL = Queued(key="milestone:goal-50", kind="milestone", name="50", keys=("milestone:goal-50",))
ROWS = tuple(Queued(key=key, kind="gift", name=key, keys=(key,)) for key in KEYS[:3])
MANY = Queued(key=KEYS[3], kind="several", name="and more", keys=KEYS[3:] * 2)
QUEUE = (GOAL, *ROWS, MANY)


def test_moving_up_gives_turns_to_all_before() -> None:
    moved = reordered(QUEUE, 3, -1, NOW)
    assert moved is not None
    place, change = moved
    assert place == 2
    assert [(mark.id, mark.place) for mark in change.marks] == [
        (KEYS[0], 1),
        (KEYS[2], 2),
        (KEYS[1], 3),
    ]
    assert change.fields == frozenset({"place"})


def test_who_comes_behind_keeps_the_order_of_time() -> None:
    moved = reordered(QUEUE, 1, 1, NOW)
    assert moved is not None
    assert [mark.id for mark in moved[1].marks] == [KEYS[1], KEYS[0]]


def test_milestones_and_gathered_ones_stay_where_they_are() -> None:
    assert [may_move(row) for row in QUEUE] == [False, True, True, True, False]
    assert reordered(QUEUE, 0, 1, NOW) is None
    assert reordered(QUEUE, 4, -1, NOW) is None
    assert reordered(QUEUE, 3, 1, NOW) is None
    assert reordered((), -1, 1, NOW) is None
