"""Two laptops that worked without a network come to one register, whichever is merged first."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import time_machine
from hypothesis import HealthCheck, given, settings, strategies as st

from tests.evening_lines import Parts, exported, imported, write_evening
from tests.laptops import NINE, after, begun, merged, register
from tests.market import (
    FIRM,
    LAMP_LINE,
    LAMPS,
    PARTY,
    PAVILION,
    TRACK,
    ZHANG,
    A,
    B,
)
from welfare_desk.domain.changes import (
    AskHold,
    Change,
    CheckInUnit,
    EndHold,
    MergeUnits,
    OrderProjects,
    OrderTurns,
    PartUnits,
    PutKind,
    PutUnit,
    TakeBackCheckIn,
    TellApart,
)
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.ids import HoldId, UnitId
from welfare_desk.domain.market import Hold, Turn
from welfare_desk.domain.register import CheckIn, Distinct, OwnKind, Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import Books, open_books
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


UNITS = (PARTY, FIRM, ZHANG)


def put(books: Books, id: UnitId, **changed: object) -> PutUnit:
    unit = replace(books.registrar.unit(id), **changed)  # type: ignore[arg-type]
    return PutUnit(unit=unit, fields=frozenset(changed))


def test_fields_changed_on_either_laptop_stay_changed(laptops: tuple[Path, Path]) -> None:
    one, two = laptops
    with open_books(one) as books:
        short, note = put(books, FIRM, short="宏达"), put(books, FIRM, note="坐前排")
        vip = put(books, FIRM, vip=True)
    after(1, one, A, short)
    after(2, two, B, note)
    after(3, one, A, vip)
    merged(one, two)
    assert register(one) == register(two)
    with open_books(one) as books:
        firm = books.registrar.unit(FIRM)
    assert (firm.short, firm.note, firm.vip) == ("宏达", "坐前排", True)


def test_the_earlier_arrival_stands_on_both(laptops: tuple[Path, Path]) -> None:
    one, two = laptops
    after(5, one, A, CheckInUnit(unit=FIRM, people=3))
    after(2, two, B, CheckInUnit(unit=FIRM))
    merged(one, two)
    early = CheckIn(unit=FIRM, at=NINE + timedelta(minutes=2), desk=B, people=3)
    assert [replace(each, at=None) for each in (early,)] == [
        replace(each, at=None) for each in register(one)["check_ins"] if isinstance(each, CheckIn)
    ]
    assert register(one) == register(two)


def test_two_merges_that_make_a_circle_are_taken_and_told(laptops: tuple[Path, Path]) -> None:
    one, two = laptops
    after(1, one, A, MergeUnits(unit=FIRM, into=PARTY))
    after(2, two, B, MergeUnits(unit=PARTY, into=FIRM), TellApart(unit=ZHANG, other=FIRM))
    merged(one, two)
    assert register(one) == register(two)
    assert register(one)["distinct"] == (Distinct(unit=FIRM, other=ZHANG),)
    with open_books(one) as books:
        assert books.registrar.follow() == {FIRM: PARTY}
    assert [problem.code for problem in verify(one).problems] == ["merged-in-circle"]
    after(3, one, A, PartUnits(unit=PARTY))
    assert verify(one).ok


def test_units_of_one_badge_keep_it(laptops: tuple[Path, Path]) -> None:
    one, two = laptops
    for path, desk, name in ((one, A, "N1"), (two, B, "N2")):
        unit = Unit(id=UnitId(name), kind="group", name=Text(name))
        after(1, path, desk, PutUnit(unit=unit))
    merged(one, two)
    assert register(one) == register(two)
    with open_books(one) as books:
        badges = [books.registrar.unit(UnitId(name)).badge for name in ("N1", "N2")]
    assert badges == [5, 5]
    assert verify(one).ok


def test_a_list_that_both_take_gives_every_unit_one_badge(laptops: tuple[Path, Path]) -> None:
    one, two = laptops
    walked_in = Unit(id=UnitId("W"), kind="group", name=Text("走进来的"))
    after(1, two, B, PutUnit(unit=walked_in))
    invited: Parts = {"act": "unit", "id": "N1", "kind": "group", "name": {"zh": "请来的"}}
    for path in laptops:
        imported(path, write_evening(path.with_suffix(".list.jsonl"), (invited,)))
    merged(one, two)
    assert register(one) == register(two)
    with open_books(one) as books:
        assert books.registrar.unit(UnitId("N1")).badge == 5


def test_a_fast_clock_before_keeps_them_no_longer_apart(laptops: tuple[Path, Path]) -> None:
    one, two = laptops
    with open_books(one) as books:
        fast, first, last = (put(books, FIRM, short=name) for name in ("快", "先", "后"))
    after(60, one, A, fast)
    merged(one, two)
    after(2, two, B, last)
    after(1, one, A, first)
    merged(one, two)
    assert register(one) == register(two)
    with open_books(one) as books:
        assert books.registrar.unit(FIRM).short == "后"


hold = Hold(id=HoldId("H"), project=LAMPS, line=LAMP_LINE, who="甲", asked=NINE, desk=A)
units = st.sampled_from(UNITS)
words = st.sampled_from(("", "甲", "乙"))
asked: st.SearchStrategy[Change] = (
    st.builds(
        lambda unit, short: PutUnit(
            unit=Unit(id=unit, kind="group", name=Text("名"), short=short),
            fields=frozenset({"short"}),
        ),
        units,
        words,
    )
    | st.builds(
        lambda unit, note: PutUnit(
            unit=Unit(id=unit, kind="group", name=Text("名"), note=note),
            fields=frozenset({"note"}),
        ),
        units,
        words,
    )
    | st.builds(CheckInUnit, unit=units, people=st.none() | st.integers(1, 3))
    | st.builds(TakeBackCheckIn, unit=units)
    | st.builds(MergeUnits, unit=units, into=units)
    | st.builds(PartUnits, unit=units)
    | st.builds(TellApart, unit=units, other=units)
    | st.builds(
        lambda name: PutKind(kind=OwnKind(id="school", name=Text(name), like="group")), words
    )
    | st.builds(
        lambda id: AskHold(hold=replace(hold, id=HoldId(id))), st.sampled_from(("H1", "H2"))
    )
    | st.builds(lambda id: EndHold(hold=HoldId(id)), st.sampled_from(("H1", "H2")))
    | st.builds(
        lambda order: OrderProjects(projects=tuple(order)),
        st.permutations((LAMPS, TRACK, PAVILION)),
    )
)
evenings = st.lists(st.tuples(st.booleans(), asked), max_size=12)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(evening=evenings)
def test_whatever_two_laptops_change_they_come_to_one_register(
    base: Path, tmp_path_factory: pytest.TempPathFactory, evening: list[tuple[bool, Change]]
) -> None:
    one, two = begun(base, tmp_path_factory.mktemp("laptops"))
    with open_books(one, desk=A) as first, open_books(two, desk=B) as second:
        claims = [posted.id for posted in first.bookkeeper.posted()]
        change(first, OrderTurns(turns=tuple(Turn(claim=each, position=3) for each in claims)))
        for minute, (on_first, each) in enumerate(evening):
            with time_machine.travel(NINE + timedelta(minutes=minute), tick=False):
                try:
                    change(first if on_first else second, each)
                except KnownError:
                    continue
    merged(one, two)
    assert register(one) == register(two)
    text = exported(one, one.with_suffix(".jsonl"))
    imported(one.with_name("three.db"), one.with_suffix(".jsonl"))
    assert exported(one.with_name("three.db"), one.with_suffix(".again.jsonl")) == text
