from __future__ import annotations

import pytest

from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.register import MASKED, SHOWN_IN_FULL, OwnKind, Unit
from welfare_desk.domain.texts import Text
from welfare_desk.domain.words import UNIT_KINDS, kind_icon

SCHOOL = OwnKind(id="school", name=Text("学校", "School"), like="public_institution")
PAIR = OwnKind(id="pair", name=Text("搭档"), like="couple")
MINE = OwnKind(id="mine", name=Text("矿山"), like="enterprise_state")
KINDS = Kinds((SCHOOL, PAIR, MINE))


def test_own_kinds_come_after_the_listed_ones() -> None:
    assert Kinds().all() == tuple(kind.code for kind in UNIT_KINDS)
    assert KINDS.all()[-3:] == ("school", "pair", "mine")
    assert KINDS.knows("school")
    assert not Kinds().knows("school")


def test_an_own_kind_is_like_a_listed_one_in_all_but_its_name() -> None:
    assert KINDS.name("school") == Text("学校", "School")
    assert KINDS.icon("school") == kind_icon("public_institution")
    assert not KINDS.is_person("school")
    assert KINDS.is_person("pair")
    assert KINDS.default_consent("school") == SHOWN_IN_FULL
    assert KINDS.default_consent("pair") == MASKED
    assert KINDS.wants_approval("mine")
    assert not KINDS.wants_approval("school")


def test_a_kind_that_nobody_knows_is_a_person_called_by_its_code() -> None:
    assert (Kinds().name("school"), Kinds().like("school")) == ("school", "school")
    assert Kinds().is_person("school")


@pytest.mark.parametrize(
    ("kind", "approved", "needed"),
    [
        ("enterprise_state", False, True),
        ("mine", False, True),
        ("mine", True, False),
        ("enterprise_private", False, False),
    ],
)
def test_a_state_enterprise_needs_its_own_approval(kind: str, approved: bool, needed: bool) -> None:
    unit = Unit(id=UnitId("U"), kind=kind, name=Text("甲"), approved=approved)
    assert KINDS.needs_approval(unit) is needed
