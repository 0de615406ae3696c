from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from welfare_desk.domain.ids import DeskId, EntryId, OperatorCode, ProjectId, UnitId
from welfare_desk.domain.journal import JournalRow, RowState
from welfare_desk.domain.market import Turn
from welfare_desk.domain.register import Project
from welfare_desk.domain.texts import Text
from welfare_desk.domain.turn_order import comes_on_stage, in_turn, moved, numbered, presented


def claim(
    seq: int, *, unit: str = "U1", on_stage: bool = True, state: RowState = "claimed"
) -> JournalRow:
    return JournalRow(
        posted_by=OperatorCode("OP1"),
        id=EntryId(UUID(int=seq)),
        desk=DeskId("A"),
        seq=seq,
        number=f"HM-A{seq:04d}",
        at=datetime(2022, 6, 25, 1, seq, tzinfo=UTC),
        kind="claim",
        state=state,
        unit=UnitId(unit),
        on_stage=on_stage,
    )


def test_ordered_claims_come_first_then_wishes_then_time() -> None:
    rows = [claim(1), claim(2, unit="U2"), claim(3), claim(4)]
    turns = {rows[3].id: Turn(claim=rows[3].id, position=1)}
    found = in_turn(rows, turns, {UnitId("U2"): 1, UnitId("U1"): None})
    assert [row.seq for row in found] == [4, 2, 1, 3]


def test_who_does_not_come_on_the_stage_is_not_in_the_list() -> None:
    rows = [
        claim(1, on_stage=False),
        claim(2),
        claim(3, state="withdrawn"),
        claim(4, on_stage=False),
    ]
    turns = {
        rows[0].id: Turn(claim=rows[0].id, on_stage=True),
        rows[1].id: Turn(claim=rows[1].id, on_stage=False),
    }
    assert [row.seq for row in in_turn(rows, turns, {})] == [1]
    assert comes_on_stage(rows[0], turns)
    assert not comes_on_stage(rows[3], turns)


def test_a_claim_without_a_unit_has_no_wish() -> None:
    row = JournalRow(
        posted_by=OperatorCode("OP1"),
        id=EntryId(UUID(int=9)),
        desk=DeskId("A"),
        seq=9,
        number="",
        at=datetime(2022, 6, 25, tzinfo=UTC),
        kind="claim",
        state="claimed",
        on_stage=True,
    )
    assert in_turn([row], {}, {}) == (row,)


def test_an_order_is_numbered_from_one() -> None:
    rows = [claim(2), claim(1)]
    assert [(turn.claim, turn.position) for turn in numbered(rows)] == [
        (rows[0].id, 1),
        (rows[1].id, 2),
    ]


def test_projects_without_a_place_follow_by_number() -> None:
    projects = [
        Project(id=ProjectId(str(number)), number=number, name=Text("灯"), position=position)
        for number, position in ((3, None), (2, 2), (1, None), (4, 1))
    ]
    assert [project.number for project in presented(projects)] == [4, 2, 1, 3]


def test_moving_stops_at_either_end() -> None:
    assert moved("abc", 0, 1) == ("b", "a", "c")
    assert moved("abc", 0, -1) == ("a", "b", "c")
    assert moved("abc", 2, 5) == ("a", "b", "c")
