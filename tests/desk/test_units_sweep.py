"""Pairs that look alike are gathered bit by bit, and none is missed."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from welfare_desk.desk import lookalike_sweep
from welfare_desk.desk.lookalike_sweep import LookalikeSweep
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services.lookalikes import Lookalikes

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

FIRM = Unit(id=UnitId("U1"), kind="enterprise_private", name=Text("宏达公司"))
TWIN = replace(FIRM, id=UnitId("U2"), name=Text("宏达公司（港区）"))
OTHER = replace(FIRM, id=UnitId("U3"), name=Text("海沐晟新材料"))


def names(sweep: LookalikeSweep) -> set[frozenset[str]]:
    return {frozenset((one.id, other.id)) for one, other, _ in sweep.pairs()}


def test_it_goes_through_the_register_by_itself(qtbot: QtBot) -> None:
    sweep = LookalikeSweep()
    units = (FIRM, TWIN, OTHER)
    sweep.take(units)
    assert not sweep.is_done()
    with qtbot.waitSignal(sweep.found):
        sweep.use(Lookalikes(units))
    qtbot.waitUntil(sweep.is_done)
    assert names(sweep) == {frozenset(("U1", "U2"))}


def test_two_that_came_before_they_were_known_are_found_when_they_are(qtbot: QtBot) -> None:
    sweep = LookalikeSweep()
    sweep.use(Lookalikes((OTHER,)))
    sweep.take((FIRM, TWIN, OTHER))
    qtbot.waitUntil(sweep.is_done)
    assert names(sweep) == set()
    sweep.use(Lookalikes((FIRM, TWIN, OTHER)))
    qtbot.waitUntil(sweep.is_done)
    assert names(sweep) == {frozenset(("U1", "U2"))}


def test_a_unit_that_changed_or_went_takes_its_pairs_with_it(qtbot: QtBot) -> None:
    sweep = LookalikeSweep()
    sweep.take((FIRM, TWIN))
    sweep.use(Lookalikes((FIRM, TWIN)))
    qtbot.waitUntil(sweep.is_done)
    renamed = replace(TWIN, name=Text("蓝海"))
    with qtbot.waitSignal(sweep.found):
        sweep.take((FIRM, renamed))
    sweep.use(Lookalikes((FIRM, renamed)))
    qtbot.waitUntil(sweep.is_done)
    assert names(sweep) == set()
    sweep.take((FIRM, TWIN))
    sweep.use(Lookalikes((FIRM, TWIN)))
    qtbot.waitUntil(sweep.is_done)
    assert names(sweep) == {frozenset(("U1", "U2"))}
    sweep.take((FIRM,))
    assert names(sweep) == set()


def test_many_pairs_are_told_now_and_then_and_all_of_them_at_the_end(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks = count()
    monkeypatch.setattr(lookalike_sweep, "perf_counter", lambda: next(ticks) * 0.004)
    sweep = LookalikeSweep()
    names = [f"{first}{second}商贸" for first in "海金远华安宁清红" for second in "盛兴福瑞祥"]
    units = [
        replace(FIRM, id=UnitId(f"{name}{end}"), name=Text(f"{name}{end}"))
        for name in names
        for end in ("有限公司", "有限责任公司")
    ]
    told: list[int] = []
    sweep.found.connect(lambda: told.append(len(sweep.pairs())))
    sweep.take(units)
    sweep.use(Lookalikes(units))
    while not sweep.is_done():
        sweep.step()
    assert told[-1] == len(sweep.pairs()) >= len(names)
    assert 2 <= len(told) <= 5
