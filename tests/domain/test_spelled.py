from __future__ import annotations

import pytest

from welfare_desk.domain.spelled import SPOKEN, UPPER, spell


@pytest.mark.parametrize(
    ("number", "upper", "spoken"),
    [
        (2, "贰", "两"),
        (10, "壹拾", "一十"),
        (22, "贰拾贰", "二十二"),
        (2222, "贰仟贰佰贰拾贰", "两千两百二十二"),
        (20_002, "贰万零贰", "两万零二"),
        (100_000_000, "壹亿", "一亿"),
        (200_003_000, "贰亿零叁仟", "两亿零三千"),
        (120_000, "壹拾贰万", "一十二万"),
    ],
)
def test_numbers_are_spelled_group_by_group(number: int, upper: str, spoken: str) -> None:
    assert spell(number, UPPER) == upper
    assert spell(number, SPOKEN) == spoken
