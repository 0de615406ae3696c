from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from welfare_desk.domain.counted import CountedRead, NotCountedError, read_counted
from welfare_desk.domain.spelled import SPOKEN, spell


@given(st.integers(1, 10**12 - 1))
def test_a_spelled_number_is_read_back(number: int) -> None:
    spelled = spell(number, SPOKEN).replace("两", "二")
    assert read_counted(spelled) == CountedRead(number)


@given(st.integers(1, 9), st.integers(1, 9), st.sampled_from(["百", "千", "万", "亿"]))
def test_a_last_figure_without_its_unit_is_read_and_questioned(
    first: int, last: int, unit: str
) -> None:
    read = read_counted(f"{first}{unit}{last}")
    assert read.confirm
    assert str(read.number).rstrip("0") == f"{first}{last}"


@pytest.mark.parametrize("text", ["", "百", "1千2万", "1万25", "十十", "1.2万", "abc"])
def test_what_has_no_single_meaning_is_refused(text: str) -> None:
    with pytest.raises(NotCountedError):
        read_counted(text)


def test_nothing_is_a_number_too() -> None:
    assert read_counted("零") == CountedRead(0)
