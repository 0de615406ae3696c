"""The forms of the stage: rules, milestones and what is published, as they are typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from welfare_desk.domain.fields import BAD_COUNT, NEEDED
from welfare_desk.domain.milestone_draft import (
    GOAL_TWICE,
    MilestoneLine,
    MilestonesDraft,
    milestones_draft,
)
from welfare_desk.domain.milestones import Milestone
from welfare_desk.domain.public_facts import FACTS, PublicFact
from welfare_desk.domain.public_facts_draft import (
    BAD_ACCOUNT,
    TOO_LONG,
    PublicFactsDraft,
    facts_draft,
)
from welfare_desk.domain.stage_changes import PutStageRules
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.stage_rules_draft import (
    BAD_DELAY,
    BAD_TURN,
    FORM,
    NO_SCENES,
    StageRulesDraft,
    rules_draft,
)
from welfare_desk.domain.texts import Text

RULES = StageRules(
    thank_from_fen=200_000,
    approve_from_fen=5_000_000,
    approve_persons=True,
    delay_s=7,
    rotates=True,
    rotation=(("total", 30), ("wall", 8)),
    calm=True,
    entitled=True,
    launch_line=Text("点亮橘灯", "Light the lamps"),
)


def test_the_form_shows_the_rules_that_stand_and_gives_them_back() -> None:
    assert rules_draft(RULES).parse().value == PutStageRules(rules=RULES, fields=FORM)
    assert rules_draft(StageRules()).parse().value == PutStageRules(rules=StageRules(), fields=FORM)


def test_the_form_leaves_the_pictures_alone() -> None:
    standing = replace(RULES, header="h.png", logo="l.jpg")
    change = rules_draft(standing).parse().value
    assert change is not None
    assert not {"header", "logo"} & (change.fields or set())


def test_amounts_of_the_rules_are_read_as_they_are_spoken() -> None:
    parsed = StageRulesDraft(thank_from="1千", approve_from="一万元", delay="５").parse()
    assert parsed.value is not None
    rules = parsed.value.rules
    assert (rules.thank_from_fen, rules.approve_from_fen, rules.delay_s) == (100_000, 1_000_000, 5)


def test_a_short_form_of_an_amount_asks_for_a_second_look() -> None:
    draft = StageRulesDraft(approve_from="两千五")
    assert set(draft.parse().second_look) == {"approve_from"}
    confirmed = replace(draft, confirmed=True).parse().value
    assert confirmed is not None
    assert confirmed.rules.approve_from_fen == 250_000


@pytest.mark.parametrize("typed", ["11", "-1", "2.5", "long", "9" * 5_000])
def test_a_delay_that_is_none_is_named(typed: str) -> None:
    errors = StageRulesDraft(delay=typed).parse().errors
    assert {name: said.source for name, said in errors.items()} == {"delay": BAD_DELAY}


@pytest.mark.parametrize("typed", ["7", "3601", "", "x", "9" * 5_000])
def test_a_turn_that_is_none_is_named(typed: str) -> None:
    draft = StageRulesDraft(rotates=True, rotation=(("total", "30"), ("wall", typed)))
    errors = draft.parse().errors
    assert {name: said.source for name, said in errors.items()} == {"rotation.1": BAD_TURN}


def test_one_scene_cannot_take_turns() -> None:
    draft = StageRulesDraft(rotates=True, rotation=(("total", "30"),))
    assert draft.parse().errors["rotation"].source == NO_SCENES
    assert replace(draft, rotates=False).parse().errors == {}


def test_what_is_wrong_with_an_amount_of_the_rules_stands_beside_it() -> None:
    assert set(StageRulesDraft(thank_from="many", approve_from="0").parse().errors) == {
        "thank_from",
        "approve_from",
    }


MILESTONES = (
    Milestone(id="a", at=5_000_000, name=Text("五万", "Fifty thousand")),
    Milestone(id="b", kind="units", at=30, quiet=True),
    Milestone(id="c", kind="projects", at=12),
)


def test_the_form_shows_the_milestones_that_stand_and_gives_them_back() -> None:
    gone = Milestone(id="d", at=0)
    parsed = milestones_draft((*MILESTONES, gone)).parse()
    assert parsed.value is not None
    assert parsed.value.milestones == MILESTONES


def test_an_empty_line_is_no_milestone_and_a_named_one_needs_a_goal() -> None:
    lines = (MilestoneLine(id="a"), MilestoneLine(id="b", name="半程"))
    parsed = MilestonesDraft(lines=lines).parse()
    assert {name: said.source for name, said in parsed.errors.items()} == {"goal.1": NEEDED}


def test_two_lines_with_one_goal_are_one_too_many() -> None:
    lines = (MilestoneLine(id="a", goal="5万"), MilestoneLine(id="b", goal="50000"))
    errors = MilestonesDraft(lines=lines).parse().errors
    assert {name: said.source for name, said in errors.items()} == {"goal.1": GOAL_TWICE}


def test_a_count_is_a_whole_number_and_an_amount_may_want_a_second_look() -> None:
    odd = MilestonesDraft(lines=(MilestoneLine(id="a", kind="units", goal="1.5"),))
    assert odd.parse().errors["goal.0"].source == BAD_COUNT
    short = MilestonesDraft(lines=(MilestoneLine(id="a", goal="两千五"),))
    assert set(short.parse().second_look) == {"goal.0"}
    assert replace(short, confirmed=True).parse().value is not None


def test_the_form_shows_what_is_published_and_gives_it_back() -> None:
    facts = [
        PublicFact(id="contact", words=Text("0546-1234567")),
        PublicFact(id="account", words=Text("6222 0216 1500 1234 567", "6222 0216")),
    ]
    parsed = facts_draft(facts).parse()
    assert parsed.value is not None
    named = [fact for fact in parsed.value.facts if fact.words]
    assert sorted(named, key=lambda fact: fact.id, reverse=True) == facts
    assert {fact.id for fact in parsed.value.facts} == {*FACTS} - {"code_picture"}


@pytest.mark.parametrize("typed", ["ask us", "12", "账号"])
def test_an_account_is_made_of_figures(typed: str) -> None:
    errors = PublicFactsDraft(words={"account": typed}).parse().errors
    assert {name: said.source for name, said in errors.items()} == {"account": BAD_ACCOUNT}


def test_what_nobody_could_read_on_a_wall_is_named() -> None:
    errors = PublicFactsDraft(words_en={"use": "x" * 201}).parse().errors
    assert {name: said.source for name, said in errors.items()} == {"use": TOO_LONG}
