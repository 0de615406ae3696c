"""What was on air is noted in the books once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.desk import made_up
from welfare_desk.bootstrap.aired_marks import AiredMarks
from welfare_desk.domain.cues import Painted
from welfare_desk.domain.spotlight import SpotlightMark

if TYPE_CHECKING:
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.stage_changes import MarkSpotlights

NOW = datetime(2022, 6, 25, 2, 0, tzinfo=UTC)
PAINTED = Painted(
    target_fen=0,
    number_fen=0,
    waiting=0,
    seqs=(),
    scene="total",
    curtain="live",
    cue_version=1,
    width_px=1920,
    height_px=1080,
    screen="projector",
    frames_per_second=0.0,
)


@pytest.fixture
def snapshot() -> Snapshot:
    return made_up.snapshot()


class Noted:
    """The marks that were wanted."""

    def __init__(self, marks: AiredMarks) -> None:
        self.changes: list[MarkSpotlights] = []
        marks.wanted.connect(self.changes.append)

    @property
    def keys(self) -> list[str]:
        """The keys, as often as they were wanted."""
        assert {mark.mark for change in self.changes for mark in change.marks} <= {"shown"}
        return [mark.id for change in self.changes for mark in change.marks]


@pytest.fixture
def marks(qapp: object) -> AiredMarks:
    return AiredMarks()


def known(snapshot: Snapshot, *marks: SpotlightMark) -> Snapshot:
    return replace(snapshot, marks=marks)


def test_what_was_on_air_is_noted_once(marks: AiredMarks, snapshot: Snapshot) -> None:
    noted = Noted(marks)
    marks.know(known(snapshot))
    marks.hear(replace(PAINTED, aired=("a", "milestone:goal-50")))
    marks.hear(replace(PAINTED, aired=("a", "milestone:goal-50", "b")))
    assert noted.keys == ["a", "milestone:goal-50", "b"]


def test_after_a_restart_nothing_is_noted_again(marks: AiredMarks, snapshot: Snapshot) -> None:
    noted = Noted(marks)
    shown, hidden = (
        SpotlightMark(id="a", mark="shown", at=NOW),
        SpotlightMark(id="b", mark="hidden", at=NOW),
    )
    marks.hear(replace(PAINTED, aired=("a", "b")))
    marks.know(known(snapshot, shown, hidden))
    marks.hear(replace(PAINTED, aired=("a", "b")))
    assert noted.keys == []


def test_news_without_marks_changes_nothing(marks: AiredMarks, snapshot: Snapshot) -> None:
    noted = Noted(marks)
    marks.know(known(snapshot, SpotlightMark(id="a", mark="shown", at=NOW)))
    marks.know(replace(snapshot, marks=None))
    marks.hear(replace(PAINTED, aired=("a",)))
    assert noted.keys == []


def test_another_file_begins_anew(marks: AiredMarks, snapshot: Snapshot) -> None:
    noted = Noted(marks)
    marks.know(known(snapshot))
    marks.hear(replace(PAINTED, aired=("a",)))
    marks.forget()
    marks.hear(replace(PAINTED, aired=("a",)))
    marks.know(known(snapshot))
    marks.hear(replace(PAINTED, aired=("a",)))
    assert noted.keys == ["a", "a"]
