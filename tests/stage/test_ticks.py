"""Milestones below the bar: gold with the number, one ring each, withdrawn without ceremony."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.stage import hall
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.shown import ShownMilestone
from welfare_desk.stage.ticks import TickRow, Ticks

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown

WHOLE_FEN = 1000


def goals(reached: int, *, celebrated: str = "", hide: bool = False) -> Shown:
    """Goals at a quarter, a half (quiet) and at nine tenths (loud), this much being booked."""
    milestones = tuple(
        ShownMilestone(
            key=str(at),
            kind="money",
            at=at,
            quiet=at < 900,
            is_reached=reached >= at,
            was_celebrated=celebrated == str(at),
        )
        for at in (250, 500, 900, 1000)
    )
    cue = Cue(scene="total", hide_total=hide)
    return hall.usual(milestones=milestones, headline_fen=reached, cue=cue)


def gold(rows: tuple[TickRow, ...]) -> str:
    """The ticks that are gold; those that ring in brackets."""
    return " ".join(f"({row.key})" if row.rings else row.key for row in rows if row.is_gold)


def begun(reached: int = 0) -> Ticks:
    ticks = Ticks()
    ticks.take(goals(reached))
    return ticks


def test_a_tick_stands_where_its_goal_is_but_the_end_of_the_bar_has_none() -> None:
    rows = begun().rows(0, WHOLE_FEN, is_seen=True)
    assert [(row.key, row.share) for row in rows] == [("250", 0.25), ("500", 0.5), ("900", 0.9)]


def test_a_tick_turns_gold_when_the_number_arrives_and_rings() -> None:
    ticks = begun()
    ticks.take(goals(300))
    assert gold(ticks.rows(249, WHOLE_FEN, is_seen=True)) == ""
    assert gold(ticks.rows(250, WHOLE_FEN, is_seen=True)) == "(250)"
    assert ticks.rung == ["250"]


def test_one_gift_across_three_rings_for_the_quiet_ones_in_order() -> None:
    ticks = begun()
    ticks.take(goals(950))
    assert gold(ticks.rows(950, WHOLE_FEN, is_seen=True)) == "(250) (500) 900"
    assert ticks.rung == ["250", "500"]


def test_a_ring_waits_until_the_scene_is_seen() -> None:
    ticks = begun()
    ticks.take(goals(300))
    assert gold(ticks.rows(300, WHOLE_FEN, is_seen=False)) == "250"
    assert gold(ticks.rows(300, WHOLE_FEN, is_seen=True)) == "(250)"
    assert gold(ticks.rows(300, WHOLE_FEN, is_seen=False)) == "250"
    assert gold(ticks.rows(300, WHOLE_FEN, is_seen=True)) == "250"


def test_what_is_no_longer_reached_loses_its_gold_and_rings_no_second_time() -> None:
    ticks = begun()
    ticks.take(goals(300))
    ticks.rows(300, WHOLE_FEN, is_seen=True)
    ticks.take(goals(200))
    assert gold(ticks.rows(300, WHOLE_FEN, is_seen=True)) == ""
    ticks.take(goals(300))
    assert gold(ticks.rows(300, WHOLE_FEN, is_seen=True)) == "250"
    assert ticks.rung == ["250"]


def test_what_was_reached_before_or_rang_before_a_restart_is_gold_at_once() -> None:
    assert gold(begun(300).rows(300, WHOLE_FEN, is_seen=True)) == "250"
    ticks = Ticks()
    ticks.take(goals(0, celebrated="250"))
    ticks.take(goals(300, celebrated="250"))
    assert gold(ticks.rows(300, WHOLE_FEN, is_seen=True)) == "250"


def test_while_the_total_is_hidden_there_are_no_ticks() -> None:
    ticks = begun(300)
    ticks.take(goals(300, hide=True))
    assert ticks.rows(300, WHOLE_FEN, is_seen=True) == ()


def test_goals_of_another_kind_have_no_place_in_the_bar_of_money() -> None:
    shown = goals(300)
    units = tuple(replace(one, kind="units") for one in shown.milestones)
    ticks = Ticks()
    ticks.take(replace(shown, milestones=units))
    assert ticks.rows(300, WHOLE_FEN, is_seen=True) == ()
