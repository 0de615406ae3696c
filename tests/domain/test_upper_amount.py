from __future__ import annotations

import pytest

from tests.vectors import NOT_FORMATTED, UPPER, UpperCase
from welfare_desk.domain.amounts import AmountRead
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.money import Money, NotMoneyError
from welfare_desk.domain.upper_amount import NoUpperCaseError, read_upper, upper_amount


@pytest.mark.parametrize("case", UPPER, ids=lambda case: case["amount"])
def test_amounts_stand_on_paper_as_the_rules_want(case: UpperCase) -> None:
    assert upper_amount(Money(case["fen"])) == case["upper"]


@pytest.mark.parametrize("case", UPPER, ids=lambda case: case["amount"])
def test_every_allowed_form_is_read_back(case: UpperCase) -> None:
    for text in (case["upper"], *case["accept_when_reading"]):
        assert read_upper(text) == AmountRead(case["fen"])


@pytest.mark.parametrize("text", [case["amount"] for case in NOT_FORMATTED])
def test_what_no_paper_is_written_for_is_refused(text: str) -> None:
    with pytest.raises((NotMoneyError, NoUpperCaseError)):
        upper_amount(Money.from_figures(text))


@pytest.mark.parametrize("text", ["1200", "一千二百元", "贰仟伍", "", "人民币"])
def test_what_is_not_in_upper_case_is_not_read_as_if_it_were(text: str) -> None:
    assert isinstance(read_upper(text), Sentence)


def test_zeros_follow_the_policy_where_the_rules_leave_a_choice() -> None:
    assert upper_amount(Money(20_000_300_000)) == "人民币贰亿零叁仟元整"
    assert upper_amount(Money(168_032)) == "人民币壹仟陆佰捌拾元零叁角贰分"
    assert upper_amount(Money(1_640_902)) == "人民币壹万陆仟肆佰零玖元零贰分"
    assert upper_amount(Money(53)) == "人民币伍角叁分"
