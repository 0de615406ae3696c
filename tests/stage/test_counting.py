"""The giant number runs to its target and nowhere else."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, strategies as st

from welfare_desk.stage.counting import SPAN_MS, halted, retargeted, standing_at

MOST_FEN = 1_234_567_890_000
AMOUNTS = st.integers(min_value=0, max_value=MOST_FEN)
PAUSES_MS = st.integers(min_value=0, max_value=1500)
ORDERS = st.lists(st.tuples(PAUSES_MS, AMOUNTS), min_size=1, max_size=40)
GIFTS = st.lists(st.tuples(PAUSES_MS, st.integers(0, 10_000_000)), min_size=1, max_size=60)
FRAME_MS = 16
PROMISED_MS = 2000

Orders = list[tuple[int, int]]
"""What was booked, each with the pause before it."""


def painted(orders: Orders) -> Orders:
    """The moment and number of every frame until two seconds after the last order."""
    now, run = 0, standing_at(0)
    seen = []
    for pause_ms, target in [*orders, (PROMISED_MS, orders[-1][1])]:
        seen += [(at, run.at(at)) for at in range(now, now + pause_ms, FRAME_MS)]
        now += pause_ms
        run = retargeted(run, target, now)
    return [*seen, (now, run.at(now))]


def booked_between(orders: Orders, begin: int, end: int) -> list[int]:
    """What was booked at some time of this span."""
    now, booked, found = 0, 0, []
    for pause_ms, target in orders:
        if now <= end and now + pause_ms >= begin:
            found.append(booked)
        now, booked = now + pause_ms, target
    return [*found, booked] if now <= end else found


@given(ORDERS)
def test_whatever_is_given_and_taken_back_the_number_was_booked_within_the_last_second(
    orders: Orders,
) -> None:
    for at, number in painted(orders):
        booked = booked_between(orders, at - SPAN_MS, at)
        assert min(booked) <= number <= max(booked)


@given(ORDERS)
def test_the_number_arrives_within_two_seconds_of_the_last_order(orders: Orders) -> None:
    assert painted(orders)[-1][1] == orders[-1][1]


@given(GIFTS)
def test_a_rising_number_is_never_beyond_the_books_and_never_two_seconds_behind(
    gifts: Orders,
) -> None:
    total = 0
    orders = [(pause_ms, total := total + fen) for pause_ms, fen in gifts]
    frames = painted(orders)
    numbers = [number for _, number in frames]
    assert numbers == sorted(numbers)
    for at, number in frames:
        behind = booked_between(orders, at - PROMISED_MS, at)[0]
        assert behind <= number <= booked_between(orders, at, at)[-1]


@given(AMOUNTS, st.lists(AMOUNTS, min_size=1, max_size=8), st.integers(0, SPAN_MS))
def test_the_number_goes_on_from_where_it_is(start: int, targets: list[int], pause_ms: int) -> None:
    run, now = standing_at(start), 0
    for target in targets:
        before = run.at(now)
        run = retargeted(run, target, now)
        assert run.at(now) == before
        now += pause_ms


@given(AMOUNTS, AMOUNTS)
def test_a_single_change_moves_only_towards_its_target(start: int, target: int) -> None:
    run = retargeted(standing_at(start), target, 0)
    seen = [run.at(now) for now in range(0, SPAN_MS + FRAME_MS, FRAME_MS)]
    assert seen == sorted(seen, reverse=target < start)
    assert (seen[0], seen[-1]) == (start, target)


def test_sixty_gifts_in_a_minute_are_never_two_seconds_behind() -> None:
    frames = painted([(1000, 50_000 * number) for number in range(1, 61)])
    assert all(number >= (at - PROMISED_MS) // 1000 * 50_000 for at, number in frames)
    assert frames[-1][1] == 3_000_000


def test_twenty_gifts_in_ten_seconds_are_one_rise_without_a_stop() -> None:
    frames = painted([(500, 100_000 * number) for number in range(1, 21)])
    rising = [number for at, number in frames if 500 < at <= 10_000]
    steps = [after - before for before, after in pairwise(rising)]
    assert min(steps) > 0


def test_the_same_target_again_does_not_restart_the_run() -> None:
    run = retargeted(standing_at(0), 1000, 0)
    assert retargeted(run, 1000, 300) is run


def test_what_has_arrived_is_not_kept() -> None:
    run = retargeted(standing_at(0), 1000, 0)
    assert len(retargeted(run, 2000, SPAN_MS).changes) == 1
    assert len(retargeted(run, 2000, SPAN_MS - 1).changes) == 2


def test_a_halted_number_is_one_that_is_booked() -> None:
    still = halted(retargeted(standing_at(0), 1_000_000, 0))
    assert still.at(300) == still.at(9000) == 1_000_000
    assert still.is_over(300)
