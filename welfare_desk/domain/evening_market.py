"""The acts `hold` and `turn`: a place kept for somebody, and a claim's turn on the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.evening_json import moment_json
from welfare_desk.domain.evening_refs import ref_reader
from welfare_desk.domain.evening_values import count, moment, name, ordinal, words, yes_or_no
from welfare_desk.domain.ids import HoldId, LineId, ProjectId, UnitId
from welfare_desk.domain.market import Hold, Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.evening_acts import Stamp
    from welfare_desk.domain.evening_fields import Fields
    from welfare_desk.domain.ids import EntryId, EventId


def read_hold(fields: Fields, stamp: Stamp) -> Hold:
    """The hold that an act describes; asked at the act's desk, and at its time if none is said."""
    line, unit = fields.take("line", name), fields.take("unit", name)
    return Hold(
        id=HoldId(fields.need("id", name)),
        project=ProjectId(fields.need("project", name)),
        line=None if line is None else LineId(line),
        unit=None if unit is None else UnitId(unit),
        who=fields.take("who", words) or "",
        slots=fields.take("slots", ordinal) or 1,
        asked=fields.take("asked", moment) or stamp.at,
        until=fields.take("until", moment),
        ended=fields.take("ended", yes_or_no) or False,
        desk=stamp.desk,
    )


def hold_json(hold: Hold) -> dict[str, object]:
    """A hold as the fields of its act."""
    return {
        "id": hold.id,
        "project": hold.project,
        "line": hold.line,
        "unit": hold.unit,
        "who": hold.who or None,
        "slots": hold.slots,
        "asked": moment_json(hold.asked),
        "until": hold.until and moment_json(hold.until),
        "ended": hold.ended,
    }


def read_turn(fields: Fields, event: EventId) -> Turn:
    """The turn that an act gives a claim."""
    on_stage = fields.take("on_stage", yes_or_no)
    return Turn(
        claim=fields.need("claim", ref_reader(event)),
        on_stage=True if on_stage is None else on_stage,
        position=fields.take("position", count),
    )


def turn_json(turn: Turn, ref: Callable[[EntryId], str]) -> dict[str, object]:
    """A turn as the fields of its act."""
    return {"claim": ref(turn.claim), "on_stage": turn.on_stage, "position": turn.position}
