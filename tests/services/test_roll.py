from __future__ import annotations

from dataclasses import replace

from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services.roll import roll_of


def unit(number: int, name: str = "红马甲", into: int | None = None) -> Unit:
    merged = None if into is None else UnitId(f"U{into:04d}")
    return Unit(id=UnitId(f"U{number:04d}"), kind="group", name=Text(name), merged_into=merged)


UNITS = tuple(unit(number) for number in range(0, 2000, 2))


def test_a_few_changes_leave_the_large_layer_alone() -> None:
    roll = roll_of(UNITS)
    changed = replace(UNITS[7], note="新")
    later = roll.renewed((*UNITS[:7], changed, *UNITS[8:500], unit(999), *UNITS[501:]))
    assert later.lower is roll.lower
    assert later.upper.units == (changed, unit(999))
    assert later.turns[0] == 7
    assert later.covered == {7, 500}
    assert later.unit(changed.id) == changed
    assert later.unit(UNITS[500].id) is None
    assert later.unit(UNITS[3].id) is UNITS[3]
    assert later.unit(UnitId("nobody")) is None


def test_many_changes_make_one_layer_again() -> None:
    roll = roll_of(UNITS)
    for step in range(0, 1000, 50):
        units = tuple(replace(one, note=f"{step}") for one in roll.units[step : step + 50])
        roll = roll.renewed((*roll.units[:step], *units, *roll.units[step + 50 :]))
    assert all(one.note for one in roll.units)
    assert len(roll.upper.units) < 400
    assert {one.id: one for one in roll.units} == {one.id: roll.unit(one.id) for one in UNITS}


def test_units_in_another_order_have_not_changed() -> None:
    roll = roll_of(UNITS)
    assert roll.renewed(tuple(reversed(UNITS))).upper.units == ()


def test_merged_units_follow_a_chain_to_its_end() -> None:
    roll = roll_of((unit(1, into=2), unit(2, into=3), unit(3), unit(4, into=9)))
    assert [roll.followed(one).id for one in roll.units] == ["U0003", "U0003", "U0003", "U0004"]
