"""Who works at the desks: their names, and who may check what somebody else typed."""

from __future__ import annotations

from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.operators import Operator, needs_check, operator_name, who_may_check

WANG = Operator(id=OperatorCode("OP-A1"), name="王敏")
LI = Operator(id=OperatorCode("OP-A2"), name="李强")
GONE = Operator(id=OperatorCode("OP-A3"), name="赵刚", active=False)


def test_whoever_types_and_whoever_is_gone_checks_nothing() -> None:
    assert who_may_check((WANG, LI, GONE), WANG.id) == (LI,)
    assert who_may_check((WANG, LI, GONE), OperatorCode("OP1")) == (WANG, LI)


def test_a_name_is_found_by_its_code() -> None:
    assert operator_name((WANG, GONE), GONE.id) == "赵刚"
    assert operator_name((WANG,), LI.id) == ""


def test_a_second_person_looks_from_the_amount_of_the_event_on() -> None:
    assert needs_check(100_000, 100_000)
    assert not needs_check(99_999, 100_000)
    assert not needs_check(None, 100_000)
    assert not needs_check(100_000, 0)
