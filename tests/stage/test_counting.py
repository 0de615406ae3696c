"""The giant number runs to its target and nowhere else."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, strategies as st

from welfare_desk.stage.counting import Run, halted, retargeted, standing_at

MOST_FEN = 1_234_567_890_000
AMOUNTS = st.integers(min_value=0, max_value=MOST_FEN)
PAUSES_MS = st.integers(min_value=0, max_value=1500)
ORDERS = st.lists(st.tuples(PAUSES_MS, AMOUNTS), min_size=1, max_size=12)
FRAME_MS = 16


def ends_of(orders: list[tuple[int, int]]) -> list[tuple[Run, int]]:
    """Every run that a row of orders starts, with the moment at which the next one replaces it."""
    now, run = 0, standing_at(0)
    runs: list[tuple[Run, int]] = []
    for pause_ms, target in orders:
        now += pause_ms
        if runs:
            runs[-1] = (runs[-1][0], now)
        run = retargeted(run, target, now)
        runs.append((run, now + 2000))
    return runs


@given(ORDERS)
def test_the_number_moves_only_towards_its_target(orders: list[tuple[int, int]]) -> None:
    for run, until in ends_of(orders):
        seen = [run.at(now) for now in range(run.began_ms, until, FRAME_MS)]
        assert seen == sorted(seen, reverse=run.target_fen < run.start_fen)


@given(ORDERS)
def test_the_number_never_shows_more_than_the_target_while_it_counts_up(
    orders: list[tuple[int, int]],
) -> None:
    for run, until in ends_of(orders):
        low, high = sorted((run.start_fen, run.target_fen))
        assert all(low <= run.at(now) <= high for now in range(run.began_ms, until, FRAME_MS))


@given(ORDERS)
def test_the_number_goes_on_from_where_it_is(orders: list[tuple[int, int]]) -> None:
    runs = ends_of(orders)
    for (before, _), (after, _) in pairwise(runs):
        if after is not before and after.target_fen != before.target_fen:
            at = after.began_ms or 0
            assert after.start_fen in {before.at(at), after.target_fen}


@given(ORDERS)
def test_the_number_arrives_within_two_seconds_of_the_last_order(
    orders: list[tuple[int, int]],
) -> None:
    run, until = ends_of(orders)[-1]
    assert run.at(until) == orders[-1][1]
    assert run.is_over(until)


@given(AMOUNTS, AMOUNTS)
def test_a_run_lasts_between_six_tenths_and_twelve_tenths_of_a_second(
    start: int, target: int
) -> None:
    run = retargeted(standing_at(start), target, 0)
    assert 600 <= run.span_ms <= 1200


def test_the_same_target_again_does_not_restart_the_run() -> None:
    run = retargeted(standing_at(0), 1000, 0)
    assert retargeted(run, 1000, 300) is run


def test_a_new_target_keeps_the_speed() -> None:
    run = retargeted(standing_at(0), 1_000_000, 0)
    after = retargeted(run, 2_000_000, 300)
    assert abs(after.speed(300) - run.speed(300)) <= run.speed(300) // 100


def test_a_halted_number_stays_where_it_is() -> None:
    run = retargeted(standing_at(0), 1_000_000, 0)
    still = halted(run, 300)
    assert still.at(300) == still.at(9000) == run.at(300)
    assert still.is_over(300)
    assert still.speed(300) == 0
