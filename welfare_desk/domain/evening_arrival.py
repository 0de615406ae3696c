"""The acts `check_in` and `distinct`: a unit's arrival, and two units that are not the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.evening_json import moment_json
from welfare_desk.domain.evening_values import count, moment, name
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import CheckIn, Distinct

if TYPE_CHECKING:
    from welfare_desk.domain.evening_acts import Stamp
    from welfare_desk.domain.evening_fields import Fields


def read_check_in(fields: Fields, stamp: Stamp) -> CheckIn:
    """The arrival that an act notes, or takes back where `arrived` is null.

    It was at the act's desk, and at the act's time where it does not say another one.
    """
    arrived = fields.take("arrived", moment)
    return CheckIn(
        unit=UnitId(fields.need("unit", name)),
        at=arrived if "arrived" in fields.named else stamp.at,
        desk=stamp.desk,
        people=fields.take("people", count),
    )


def check_in_json(check_in: CheckIn) -> dict[str, object]:
    """An arrival as the fields of its act."""
    return {
        "unit": check_in.unit,
        "arrived": check_in.at and moment_json(check_in.at),
        "people": check_in.people,
    }


def read_distinct(fields: Fields) -> Distinct:
    """The two units that an act tells apart."""
    return Distinct(
        unit=UnitId(fields.need("unit", name)), other=UnitId(fields.need("other", name))
    )


def distinct_json(distinct: Distinct) -> dict[str, object]:
    """Two units as the fields of their act."""
    return {"unit": distinct.unit, "other": distinct.other}
