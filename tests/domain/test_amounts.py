from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from tests.vectors import AMOUNTS, NO_AMOUNTS, AmountCase
from welfare_desk.domain.amounts import (
    BAD_COMMA,
    BELOW_FEN,
    EMPTY,
    NOT_EXACT,
    NOT_POSITIVE,
    TOO_LARGE,
    UNREADABLE,
    AmountRead,
    read_amount,
)
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.money import LIMIT_FEN, Money
from welfare_desk.domain.spoken_amount import spoken_amount
from welfare_desk.domain.upper_amount import upper_amount

fens = st.integers(1, LIMIT_FEN - 1)


@pytest.mark.parametrize("case", AMOUNTS, ids=lambda case: case["text"])
def test_what_clerks_type_is_read(case: AmountCase) -> None:
    assert read_amount(case["text"]) == AmountRead(case["fen"], case["confirm"])


@pytest.mark.parametrize("text", [case["text"] for case in NO_AMOUNTS])
def test_what_is_no_amount_is_refused_with_a_sentence(text: str) -> None:
    assert isinstance(read_amount(text), Sentence)


@pytest.mark.parametrize(
    ("text", "fen", "confirm"),
    [
        ("1万2", 1_200_000, True),
        ("1w2", 1_200_000, True),
        ("1亿2", 12_000_000_000, True),
        ("1万2千5", 1_250_000, True),
        ("12块5毛3", 1253, True),
        ("5毛3", 53, True),
        ("1 200", 120_000, False),
        ("1。2万", 1_200_000, False),
        ("500\u200b元", 50_000, False),
        ("1,200万", 1_200_000_000, False),
        ("12k", 1_200_000, False),
        ("5千500", 550_000, False),
        ("12万0456", 12_045_600, False),
        ("1万零25", 1_002_500, False),
        ("一百零五万", 105_000_000, False),
        ("二十五万", 25_000_000, False),
        ("一亿零一万", 10_001_000_000, False),
        ("五块", 500, False),
        ("500块钱", 50_000, False),
        ("2k5", 250_000, True),
        ("3百万", 300_000_000, False),
        ("12元5角3分", 1253, False),
        ("12.5元", 1250, False),
        ("伍佰圓正", 50_000, False),
        ("0.01", 1, False),
        ("9999999999.99", LIMIT_FEN - 1, False),
    ],
)
def test_more_of_what_is_heard_at_a_desk_is_read(text: str, fen: int, confirm: bool) -> None:
    assert read_amount(text) == AmountRead(fen, confirm)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("", EMPTY),
        (" \u200b", EMPTY),
        ("零", NOT_POSITIVE),
        ("-5", NOT_POSITIVE),
        ("−5", NOT_POSITIVE),
        ("五十多", NOT_EXACT),
        ("100左右", NOT_EXACT),
        ("1-2万", NOT_EXACT),
        ("88.880", BELOW_FEN),
        ("0.0000001万", BELOW_FEN),
        ("1.2345678901234567万", BELOW_FEN),
        ("1.00000000000000万", AmountRead(1_000_000)),
        ("10000000000", TOO_LARGE),
        ("100亿", TOO_LARGE),
        ("1" * 40, TOO_LARGE),
        ("12,34", BAD_COMMA),
        ("1,2万", BAD_COMMA),
        ("1.2.3", UNREADABLE),
        ("500.", UNREADABLE),
        (".5", UNREADABLE),
        ("元5", UNREADABLE),
        ("元", UNREADABLE),
        ("125角", UNREADABLE),
        ("5千3角", UNREADABLE),
        ("1.5元5角", UNREADABLE),
        ("1.5元5", UNREADABLE),
        ("5分3", UNREADABLE),
        ("5分整", UNREADABLE),
        ("500钱", UNREADABLE),
        ("12块50", UNREADABLE),
        ("1万25", UNREADABLE),
        ("1万500", UNREADABLE),
        ("1万0", UNREADABLE),
        ("1.2万5千", UNREADABLE),
        ("1千2万", UNREADABLE),
        ("1百5万", UNREADABLE),
        ("1十23万", UNREADABLE),
        ("一千零", UNREADABLE),
        ("一零零", UNREADABLE),
        ("零五", UNREADABLE),
        ("一千零零五", UNREADABLE),
        ("12百5", UNREADABLE),
        ("0百5", UNREADABLE),
        ("一百二百", UNREADABLE),
        ("一百零十", UNREADABLE),
        ("一百零千", UNREADABLE),
        ("1万亿", UNREADABLE),
        ("1万2亿", UNREADABLE),
        ("1万零10000", UNREADABLE),
        ("五00", UNREADABLE),
        ("٥٠٠", UNREADABLE),
        ("50%", UNREADABLE),
    ],
)
def test_each_refusal_says_why(text: str, source: str | AmountRead) -> None:
    read = read_amount(text)
    assert (read.source if isinstance(read, Sentence) else read) == source


def test_a_refusal_repeats_what_was_typed() -> None:
    read = read_amount(" 约5000 ")
    assert isinstance(read, Sentence)
    assert read.in_english() == "“约5000” is not exact: write the amount to be booked."


@given(fens)
def test_figures_upper_case_and_spoken_forms_are_read_back(fen: int) -> None:
    money = Money(fen)
    for text in (money.figures, f"¥{money.figures}", upper_amount(money), spoken_amount(money)):
        assert read_amount(text) == AmountRead(fen)


@given(st.integers(1, 9999), st.integers(0, 9999))
def test_figures_mixed_with_units_are_read_back(upper: int, lower: int) -> None:
    fen = (upper * 10_000 + lower) * 100
    assert read_amount(f"{upper}万{lower:04d}" if lower else f"{upper}万") == AmountRead(fen)
    assert read_amount(f"{upper}.{lower:04d}万") == AmountRead(fen)
    assert read_amount(f"{upper}.{lower:04d}w") == AmountRead(fen)


@given(st.text(alphabet="0123456789.,，。一二两五十百千万亿元块角分零整¥wk -+多", max_size=14))
def test_whatever_is_typed_is_an_amount_in_range_or_a_sentence(text: str) -> None:
    read = read_amount(text)
    if isinstance(read, AmountRead):
        assert 0 < read.fen < LIMIT_FEN
    else:
        assert read.in_english()
