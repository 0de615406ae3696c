"""How many people are expected of a unit that has not arrived."""

from __future__ import annotations

import pytest

from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import Unit
from welfare_desk.domain.texts import Text


@pytest.mark.parametrize(
    ("announced", "group", "expected"),
    [(3, 40, 3), (0, 40, 0), (None, 40, 40), (None, None, None)],
)
def test_who_was_announced_is_expected_else_the_whole_group(
    announced: int | None, group: int | None, expected: int | None
) -> None:
    unit = Unit(
        id=UnitId("U1"), kind="group", name=Text("合唱队"), attendees=announced, head_count=group
    )
    assert unit.expected_people() == expected
