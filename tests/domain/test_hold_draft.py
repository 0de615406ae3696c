from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.domain.hold_draft import HoldDraft
from welfare_desk.domain.ids import DeskId, HoldId, LineId, ProjectId, UnitId

if TYPE_CHECKING:
    from welfare_desk.domain.market import Hold

DRAFT = HoldDraft(
    id=HoldId("H1"),
    project=ProjectId("P1"),
    line=LineId("P1-a"),
    asked=datetime(2022, 6, 25, 1, 0, tzinfo=UTC),
    desk=DeskId("A"),
)


def asked(draft: HoldDraft) -> Hold:
    value = draft.parse().value
    assert value is not None
    return value.hold


def test_a_place_is_asked_for_a_unit_or_for_somebody_in_words() -> None:
    unit = asked(replace(DRAFT, unit=UnitId("U1"), who="鸥翔榆"))
    assert (unit.unit, unit.who, unit.slots, unit.until) == (UnitId("U1"), "", 1, None)
    words = asked(replace(DRAFT, who=" the man  in blue ", slots="2"))
    assert (words.unit, words.who, words.slots) == (None, "the man in blue", 2)
    assert (words.project, words.line, words.desk) == ("P1", "P1-a", "A")


def test_nobody_and_no_number_are_told() -> None:
    assert set(replace(DRAFT, slots="x").parse().errors) == {"who", "slots"}
