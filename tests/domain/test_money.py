from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from tests.vectors import NOT_FORMATTED, UPPER
from welfare_desk.domain.money import LIMIT_FEN, ZERO, Money, NotMoneyError

amounts = st.builds(Money, st.integers(-LIMIT_FEN, LIMIT_FEN))


@given(amounts)
def test_figures_are_read_back_as_they_were_written(money: Money) -> None:
    assert Money.from_figures(money.figures) == money


@given(amounts, amounts)
def test_adding_and_taking_away_are_exact(one: Money, other: Money) -> None:
    assert (one + other - other) == one
    assert (one + other).fen == one.fen + other.fen
    assert one + -one == ZERO
    assert (one < other) == (one.fen < other.fen)
    assert bool(one) == (one.fen != 0)


@pytest.mark.parametrize("case", UPPER, ids=lambda case: case["amount"])
def test_the_amounts_of_the_vectors_are_read_to_the_fen(case: dict[str, object]) -> None:
    assert Money.from_figures(str(case["amount"])).fen == case["fen"]


def test_figures_carry_separators_and_two_decimals() -> None:
    assert Money(200_000).figures == "2,000.00"
    assert Money(-5).figures == "-0.05"
    assert Money(10_316_160).figures == "103,161.60"


@pytest.mark.parametrize("text", ["1.005", "1e5", "NaN", "1,2", "", "5.", "１", "12,34.5"])
def test_what_is_no_exact_amount_is_refused_and_never_cut(text: str) -> None:
    with pytest.raises(NotMoneyError, match="is not an amount in figures"):
        Money.from_figures(text)


def test_a_float_is_no_money() -> None:
    with pytest.raises(TypeError, match="whole number of fen"):
        Money(1.5)  # type: ignore[arg-type]  # what must never happen
    with pytest.raises(TypeError):
        Money(True)


def test_the_vectors_that_have_no_form_are_known() -> None:
    assert {case["amount"] for case in NOT_FORMATTED} >= {"1.005", "1e5", "NaN"}
