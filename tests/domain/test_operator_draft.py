from __future__ import annotations

from dataclasses import replace

from welfare_desk.domain.fields import NEEDED
from welfare_desk.domain.ids import DeskId, OperatorCode
from welfare_desk.domain.operator_draft import OPERATOR_THERE, OperatorDraft, next_operator
from welfare_desk.domain.operators import Operator

WANG = Operator(id=OperatorCode("OP-A1"), name="王敏")
DRAFT = OperatorDraft(id=OperatorCode("OP-A2"), name="  李   强 ")


def test_an_operator_has_a_name() -> None:
    assert DRAFT.parse().value == Operator(id=OperatorCode("OP-A2"), name="李 强")
    assert replace(DRAFT, active=False).parse().value == Operator(
        id=OperatorCode("OP-A2"), name="李 强", active=False
    )


def test_an_operator_needs_a_name_of_their_own() -> None:
    assert replace(DRAFT, name=" ").parse().errors["name"].source == NEEDED
    taken = replace(DRAFT, name="王敏", taken=frozenset({"王敏"}))
    assert taken.parse().errors["name"].source == OPERATOR_THERE


def test_two_desks_give_no_code_twice() -> None:
    assert next_operator(DeskId("A"), ()) == "OP-A1"
    assert next_operator(DeskId("A"), (WANG,)) == "OP-A2"
    assert next_operator(DeskId("B"), (WANG,)) == "OP-B1"
