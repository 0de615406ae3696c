from __future__ import annotations

import pytest

from tests.vectors import SPOKEN, SpokenCase
from welfare_desk.domain.money import LIMIT_FEN, Money
from welfare_desk.domain.spoken_amount import NotSpokenError, spoken_amount


@pytest.mark.parametrize("case", SPOKEN, ids=lambda case: case["text"])
def test_the_host_reads_amounts_as_people_say_them(case: SpokenCase) -> None:
    assert spoken_amount(Money(case["fen"])) == case["text"]


@pytest.mark.parametrize(
    ("fen", "text"),
    [
        (200, "两元"),
        (20, "两角"),
        (2, "两分"),
        (205, "两元零五分"),
        (220, "两元二角"),
        (222, "两元二角二分"),
        (22, "两角二分"),
        (1200, "十二元"),
        (12_000_000, "十二万元"),
        (2_200_000, "两万两千元"),
        (1_000_200, "一万零二元"),
        (20_200, "两百零二元"),
        (11_000, "一百一十元"),
        (20_000_000_000, "两亿元"),
        (10_002_000_000, "一亿零两万元"),
    ],
)
def test_two_is_said_as_it_should(fen: int, text: str) -> None:
    assert spoken_amount(Money(fen)) == text


@pytest.mark.parametrize("fen", [0, -1, LIMIT_FEN])
def test_what_is_not_read_aloud_is_refused(fen: int) -> None:
    with pytest.raises(NotSpokenError, match="is not read aloud"):
        spoken_amount(Money(fen))
