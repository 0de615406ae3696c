"""A minute of many gifts, by the clocks of a test: the number keeps up, and names come in time."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.stage import hall
from tests.stage.conftest import Clocks
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.shown import ShownGift, ShownMilestone
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.texts import Text
from welfare_desk.stage.card_pace import PACE_MS
from welfare_desk.stage.stage_model import StageModel
from welfare_desk.stage.total_model import TotalModel

if TYPE_CHECKING:
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.wording import Voice

STEP_MS = 200
LARGE_FEN, SMALL_FEN = 200_000, 10_000
NAMED_WITHIN_MS = 30_000


def a_gift(number: int, fen: int) -> ShownGift:
    return ShownGift(
        key=f"gift{number}",
        name=Text(f"单位{number}"),
        kind="money",
        amount_fen=fen,
        weight_fen=fen,
        at=hall.AT,
    )


def booked(gifts: list[ShownGift], **changes: object) -> Shown:
    """These gifts, oldest first, as what is booked; nothing else is."""
    total = sum(gift.weight_fen for gift in gifts)
    more = {
        "headline_fen": total,
        "received_fen": total,
        "outstanding_fen": 0,
        "news": tuple(gifts),
        "gifts": tuple(gifts[::-1][:6]),
        "milestones": (),
    }
    return hall.usual(**{**more, **changes})


class Evening:
    """Gifts one after another; what was painted, and which of them came on air when."""

    def __init__(self, model: StageModel, clocks: Clocks, *, every_ms: int, fen: int) -> None:
        self.model, self.clocks, self.every_ms, self.fen = model, clocks, every_ms, fen
        self.gifts: list[ShownGift] = []
        self.given_at: dict[str, int] = {}
        self.seen_at: dict[str, int] = {}
        self.reports: list[tuple[int, int, Painted]] = []
        total = model.findChild(TotalModel)
        assert total is not None
        self.total = total
        model.show(booked([]))
        self.begin_ms = clocks.steady_ms

    def run(self, count: int, lasts_ms: int) -> None:
        """Let so many be given, and so much time pass."""
        for at in range(0, lasts_ms, STEP_MS):
            if at % self.every_ms == 0 and len(self.gifts) < count:
                gift = a_gift(len(self.gifts), self.fen)
                self.gifts.append(gift)
                self.given_at[gift.key] = at
            self.clocks.steady_ms = self.begin_ms + at
            self.model.show(booked(self.gifts))
            painted = self.model.painted()
            self.reports.append((at, len(self.gifts) * self.fen, painted))
            self._see(at, painted)

    def _see(self, at: int, painted: Painted) -> None:
        turn = self.model.turns()[0]
        assert (painted.on_air is None) == (turn is None)
        for key in () if turn is None else turn.keys:
            self.seen_at.setdefault(key, at)


@pytest.fixture(scope="module")
def minute(qapp: object, voices: dict[StageLanguage, Voice]) -> Evening:
    """Sixty gifts in sixty seconds, each large enough to be thanked alone."""
    clocks = Clocks()
    model = StageModel(voices, now=lambda: clocks.now, steady_ms=lambda: clocks.steady_ms)
    evening = Evening(model, clocks, every_ms=1000, fen=LARGE_FEN)
    evening.run(60, 100_000)
    return evening


def test_in_a_burst_the_number_is_never_two_seconds_behind_nor_beyond(minute: Evening) -> None:
    by_time = {at: total for at, total, _ in minute.reports}
    for at, total, painted in minute.reports:
        assert by_time.get(at - 2000, 0) <= painted.number_fen <= total
        assert painted.target_fen == total


def test_in_a_burst_everybody_is_on_air_within_half_a_minute(
    minute: Evening,
) -> None:
    late = {
        key: seen - given
        for key, given in minute.given_at.items()
        if (seen := minute.seen_at.get(key, 10**9)) - given > NAMED_WITHIN_MS
    }
    assert late == {}


def test_after_a_burst_nobody_waits_and_the_total_is_back(minute: Evening) -> None:
    last = minute.reports[-1][2]
    assert (last.queue, last.waiting_gifts, last.scene) == ((), 0, "total")
    assert set(last.aired) == set(minute.given_at)


def test_twenty_in_eight_seconds_are_one_calm_rise(model: StageModel, clocks: Clocks) -> None:
    evening = Evening(model, clocks, every_ms=400, fen=SMALL_FEN)
    moves = []
    shown_rows: tuple[str, ...] = ()
    for at in range(0, 14_000, STEP_MS):
        if at % 400 == 0 and len(evening.gifts) < 20:
            evening.gifts.append(a_gift(len(evening.gifts), SMALL_FEN))
        clocks.steady_ms = evening.begin_ms + at
        model.show(booked(evening.gifts))
        rows = tuple(row.key for row in evening.total.gift_rows if not row.is_leaving)
        if rows != shown_rows:
            moves.append(at)
            shown_rows = rows
    assert min(after - before for before, after in pairwise(moves)) >= PACE_MS
    assert evening.total.number_fen == 20 * SMALL_FEN


def test_one_gift_across_three_milestones_celebrates_each_once_and_in_order(
    model: StageModel, clocks: Clocks
) -> None:
    def at_goals(total: int) -> tuple[ShownMilestone, ...]:
        return tuple(
            ShownMilestone(key=f"milestone:{at}", kind="money", at=at, is_reached=total >= at)
            for at in (1000, 2000, 3000)
        )

    seen: list[str] = []
    for at in range(0, 60_000, STEP_MS):
        total = 5000 if 1000 <= at < 15_000 or at >= 20_000 else 500
        clocks.steady_ms = 1000 + at
        model.show(booked([], headline_fen=total, milestones=at_goals(total)))
        turn = model.turns()[0]
        if turn is not None and seen[-1:] != [turn.key]:
            seen.append(turn.key)
    assert seen == ["milestone:1000", "milestone:2000", "milestone:3000"]


def test_a_milestone_of_money_waits_while_the_total_is_hidden(
    model: StageModel, clocks: Clocks
) -> None:
    goal = ShownMilestone(key="milestone:1", kind="money", at=1000, is_reached=True)
    hidden = Cue(scene="total", hide_total=True)
    model.show(booked([], cue=hidden))
    model.show(booked([], milestones=(goal,), cue=hidden))
    clocks.steady_ms += 5000
    model.show(booked([], milestones=(goal,), cue=hidden))
    assert model.painted().on_air is None
    model.show(booked([], milestones=(goal,), cue=Cue(scene="total")))
    assert model.painted().scene == "milestone"
    model.show(booked([], milestones=(goal,), cue=hidden))
    assert model.painted().scene == "total"


def test_on_a_calm_stage_the_number_stands_at_once(model: StageModel) -> None:
    calm = StageRules(calm=True)
    model.show(booked([], rules=calm))
    model.show(booked([a_gift(1, LARGE_FEN)], rules=calm))
    assert model.painted().number_fen == LARGE_FEN


def test_while_the_total_is_hidden_people_are_counted_and_no_sum_is_said(
    model: StageModel,
) -> None:
    model.show(replace(hall.usual(), cue=Cue(scene="total", hide_total=True)))
    total = model.findChild(TotalModel)
    assert total is not None
    assert (total.property("number"), total.property("label")) == ("33", "已参与的爱心单位和人士")
    assert total.property("goal") == total.property("percent") == ""
    assert total.property("received_share") == total.property("outstanding_share") == 0
    assert not any("¥" in row.value + row.note for row in total.figure_rows)
