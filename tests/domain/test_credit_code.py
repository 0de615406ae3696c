from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from tests.vectors import CODES, DOUBTFUL_CODE, TYPED_CODES, WRONG_CODES, CodeCase
from welfare_desk.domain.credit_code import read_credit_code


@pytest.mark.parametrize("case", CODES, ids=lambda case: case["code"])
def test_issued_codes_pass_both_checks(case: CodeCase) -> None:
    read = read_credit_code(case["code"])
    assert read.state == "ok"
    assert read.kind == case.get("kind", "企业 (91)")


@pytest.mark.parametrize("case", TYPED_CODES, ids=lambda case: case["code"])
def test_codes_are_read_however_they_were_typed(case: CodeCase) -> None:
    read = read_credit_code(case["raw"])
    assert (read.state, read.code) == ("ok", case["code"])


@pytest.mark.parametrize("case", WRONG_CODES, ids=lambda case: case["code"])
def test_faulty_codes_are_found_out(case: CodeCase) -> None:
    assert read_credit_code(case["code"]).state == "invalid"


def test_a_faulty_inner_check_is_only_a_warning() -> None:
    assert read_credit_code(DOUBTFUL_CODE).state == "warn"


def test_eighteen_zeros_are_no_code() -> None:
    assert read_credit_code("0" * 18).state == "invalid"


def test_a_kind_that_the_standard_does_not_know_says_nothing() -> None:
    code = "54370500DEMX010761"
    last = next(c for c in "0123456789ABCDEFGHJKLMNPQRTUWXY" if _state(code[:17] + c) != "invalid")
    assert read_credit_code(code[:17] + last).kind == ""


def test_the_kind_of_unit_is_proposed() -> None:
    assert read_credit_code("92370500DEMX011130").unit_kind == "self_employed"
    assert read_credit_code("N2370500DEMX010179").unit_kind == ""


@given(st.sampled_from(CODES), st.integers(0, 17), st.sampled_from("0123456789ABCDEFGH"))
def test_one_wrong_character_is_always_found(case: CodeCase, place: int, char: str) -> None:
    code = case["code"]
    other = code[:place] + char + code[place + 1 :]
    assert (_state(other) == "ok") == (other == code)


def _state(code: str) -> str:
    return read_credit_code(code).state
