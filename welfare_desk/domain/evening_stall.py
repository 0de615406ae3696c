"""The acts `stall` and `served`: volunteer services of the event and what was counted there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.evening_json import both_json
from welfare_desk.domain.evening_values import both, count, name, words
from welfare_desk.domain.ids import StallId
from welfare_desk.domain.register import Served, Stall
from welfare_desk.domain.texts import NO_TEXT

if TYPE_CHECKING:
    from welfare_desk.domain.evening_acts import Stamp
    from welfare_desk.domain.evening_fields import Fields

NEEDED: Final = ("name",)
"""What a new stall cannot do without."""


def read_stall(fields: Fields) -> Stall:
    """The stall that an act describes."""
    return Stall(
        id=StallId(fields.need("id", name)),
        name=fields.take("name", both) or NO_TEXT,
        team=fields.take("team", words) or "",
        place=fields.take("place", words) or "",
    )


def stall_json(stall: Stall) -> dict[str, object]:
    """A stall as the fields of its act."""
    return {
        "id": stall.id,
        "name": both_json(stall.name),
        "team": stall.team or None,
        "place": stall.place or None,
    }


def read_served(fields: Fields, stamp: Stamp) -> Served:
    """What was counted at a stall at the time of an act."""
    return Served(
        stall=StallId(fields.need("stall", name)),
        at=stamp.at,
        volunteers=fields.take("volunteers", count) or 0,
        served=fields.take("served", count) or 0,
        minutes=fields.take("minutes", count) or 0,
        counted=fields.take("counted", both) or NO_TEXT,
    )


def served_json(served: Served) -> dict[str, object]:
    """A count as the fields of its act."""
    return {
        "stall": served.stall,
        "volunteers": served.volunteers,
        "served": served.served,
        "minutes": served.minutes,
        "counted": both_json(served.counted),
    }
