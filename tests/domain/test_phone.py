from __future__ import annotations

import pytest

from tests.vectors import MASKED_PHONES, NO_PHONES, PHONES
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.phone import Phone, read_phone


@pytest.mark.parametrize(("typed", "normal"), PHONES)
def test_numbers_are_kept_in_one_form(typed: str, normal: str) -> None:
    read = read_phone(typed)
    assert isinstance(read, Phone)
    assert read.normal == normal
    assert read_phone(read.normal) == read


@pytest.mark.parametrize("typed", [*NO_PHONES, "", "+86 12345678901", "0546-88888888888"])
def test_what_is_no_number_is_refused_with_a_sentence(typed: str) -> None:
    assert isinstance(read_phone(typed), Sentence)


@pytest.mark.parametrize(("number", "masked"), MASKED_PHONES)
def test_strangers_see_a_masked_number(number: str, masked: str) -> None:
    read = read_phone(number)
    assert isinstance(read, Phone)
    assert read.masked == masked


@pytest.mark.parametrize(
    "typed", ["0086 13800138000", "86-138 0013 8000", "１３８００１３８０００"]
)
def test_the_code_of_the_country_is_dropped(typed: str) -> None:
    assert read_phone(typed) == read_phone("13800138000")
