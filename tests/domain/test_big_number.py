from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from tests.vectors import BIG
from welfare_desk.domain.big_number import big_number
from welfare_desk.domain.money import Money


@pytest.mark.parametrize(("fen", "big", "exact"), BIG)
def test_screens_show_short_forms_rounded_down(fen: int, big: str, exact: str) -> None:
    assert big_number(Money(fen)) == big
    assert f"{Money(fen).figures} 元" == exact


@pytest.mark.parametrize(
    ("fen", "big"),
    [
        (10_316_160, "¥103,161.60"),
        (99_999_999, "¥999,999.99"),
        (103_999_999, "¥1.03 million"),
        (12_345_678_900, "¥123.45 million"),
        (199_999_999_999, "¥1.99 billion"),
    ],
)
def test_english_has_its_own_steps(fen: int, big: str) -> None:
    assert big_number(Money(fen), "en") == big


@given(st.integers(-(10**13), 10**13))
def test_a_screen_never_shows_more_than_the_books(fen: int) -> None:
    number, unit = big_number(Money(fen)).replace(",", "").split(" ")
    factor = {"元": 1, "万元": 10_000, "亿元": 100_000_000}[unit]
    shown = Decimal(number) * factor * 100
    assert shown <= fen < shown + factor
