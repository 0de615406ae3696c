"""The acts that set up the stage: what they leave out, and what is refused."""

from __future__ import annotations

import pytest

from tests.evening_lines import EVENT, line, refused, registered
from welfare_desk.domain.ids import entry_id
from welfare_desk.domain.milestones import Milestone, milestones_of
from welfare_desk.domain.public_facts import PublicFact
from welfare_desk.domain.spotlight import SpotlightMark, marked_entry, milestone_key
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.texts import Text


def test_rules_that_name_nothing_are_the_usual_ones() -> None:
    assert registered(act="stage_rules").value == StageRules()


def test_an_empty_rotation_is_one_without_scenes() -> None:
    rules = registered(act="stage_rules", rotation=[]).value
    assert rules == StageRules(rotation=())


@pytest.mark.parametrize(
    "field",
    [
        {"delay_s": 11},
        {"rotation": "total"},
        {"rotation": [["total", 7]]},
        {"rotation": [["total"]]},
        {"rotation": ["total"]},
        {"header": "../x.png"},
        {"thank_from_fen": -1},
    ],
)
def test_rules_beyond_their_bounds_are_refused(field: dict[str, object]) -> None:
    assert refused(line(field, act="stage_rules")) == "wrong-field"


def test_a_scene_nobody_knows_is_refused() -> None:
    assert refused(line(act="stage_rules", rotation=[["moon", 20]])) == "unknown-code"


def test_a_milestone_without_a_goal_was_taken_away() -> None:
    gone = registered(act="milestone", id="M1").value
    assert gone == Milestone(id="M1", at=0)
    assert isinstance(gone, Milestone)
    assert milestones_of(0, [gone]) == ()
    assert len(milestones_of(100, [gone])) == 4
    kept = Milestone(id="M2", kind="units", at=5)
    assert milestones_of(100, [gone, kept]) == (kept,)


def test_what_is_published_is_read_and_a_code_must_be_a_picture() -> None:
    fact = registered(act="public_fact", id="contact", words={"zh": "0546-1"}).value
    assert fact == PublicFact(id="contact", words=Text("0546-1"))
    assert refused(line(act="public_fact", id="code_picture", words={"zh": "code.png"})) == (
        "wrong-field"
    )
    assert refused(line(act="public_fact", id="moon")) == "unknown-code"


def test_a_mark_names_an_entry_by_its_ref_or_a_milestone() -> None:
    mark = registered(act="spotlight", of="G1").value
    assert isinstance(mark, SpotlightMark)
    assert marked_entry(mark.id) == entry_id(EVENT, "G1")
    assert (mark.mark, mark.place, mark.approved) == ("waiting", None, False)
    goal = registered(act="spotlight", of=milestone_key("M1"), mark="shown").value
    assert isinstance(goal, SpotlightMark)
    assert marked_entry(goal.id) is None
