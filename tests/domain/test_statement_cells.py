from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain.sheet_cells import Fault
from welfare_desk.domain.statement_cells import kept_of, read_day, read_fen, read_way

DAY = date(2022, 6, 25)


@pytest.mark.parametrize(
    "typed",
    [
        "2022-06-25",
        "2022/6/25",
        "2022.06.25",
        "20220625",
        "20220625193312",
        "20220625 19:33:12",
        "2022-06-25 19:33:12",
        "2022-06-25T19:33:12+08:00",
        "2022年6月25日",
        "2022年06月25日 19时33分12秒",
        "2022/6/25 下午 7:33",
        "`2022-06-25 19:33:12",
        "２０２２－０６－２５",
        "25/06/2022",
        "06/25/2022 19:33",
        "25 Jun 2022",
        "25-Jun-2022",
        "Jun 25, 2022",
        "June 25 2022 7:33 PM",
    ],
)
def test_a_day_is_read_in_every_notation_of_the_banks(typed: str) -> None:
    assert read_day(typed) == DAY


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("2022-06-31", "bad-day"),
        ("2022年6月31日", "bad-day"),
        ("yesterday", "bad-day"),
        ("44737", "bad-day"),
        ("05/06/2022", "day-unclear"),
        ("31/31/2022", "bad-day"),
        ("25 Foo 2022", "bad-day"),
        ("1922-06-25", "far-day"),
    ],
)
def test_what_is_no_day_says_why_in_the_words_that_were_typed(typed: str, code: str) -> None:
    fault = read_day(typed)
    assert isinstance(fault, Fault)
    assert fault.code == code
    assert typed in fault.said.in_english()


def test_a_day_whose_month_is_its_day_is_clear() -> None:
    assert read_day("06/06/2022") == date(2022, 6, 6)


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("1200", 120_000),
        ("1,200.50", 120_050),
        ("¥1,200.5", 120_050),
        ("￥1,200.50", 120_050),
        ("`200.00", 20_000),
        ("+88.80", 8_880),
        ("-88.80", -8_880),
        ("−88.80", -8_880),
        ("¥-88.80", -8_880),
        ("(88.80)", -8_880),
        ("200元", 20_000),
        ("CNY 200", 20_000),
        ("人民币200.00元", 20_000),
        ("200.0000", 20_000),
        ("１，２００", 120_000),
        ("0.00", 0),
        ("—", 0),
        ("--", 0),
        ("/", 0),
        ("", 0),
    ],
)
def test_an_amount_is_read_with_its_sign(typed: str, fen: int) -> None:
    assert read_fen(typed) == fen


@pytest.mark.parametrize(
    "typed",
    ["12,00", "1.234", "two", "1,2oo.00", "+-5", "(5", "5)", "-¥-5", "9999999999999999", "1e5"],
)
def test_what_is_no_amount_is_a_fault(typed: str) -> None:
    fault = read_fen(typed)
    assert isinstance(fault, Fault)
    assert fault.code == "bad-amount"


@pytest.mark.parametrize(
    ("typed", "way"),
    [
        ("收入", "in"),
        ("贷", "in"),
        ("CR", "in"),
        ("支出", "out"),
        ("借方", "out"),
        ("/", "neither"),
    ],
)
def test_a_word_says_whether_money_came_in_or_went_out(typed: str, way: str) -> None:
    assert read_way(typed) == way


def test_a_word_that_says_neither_is_a_fault() -> None:
    fault = read_way("NATIVE")
    assert isinstance(fault, Fault)
    assert fault.code == "direction-unknown"


@pytest.mark.parametrize(
    ("status", "kept"),
    [
        ("", 500),
        ("SUCCESS", 500),
        ("支付成功", 500),
        ("REFUND", 0),
        ("已全额退款", 0),
        ("对方已退还", 0),
        ("已退款(￥2.00)", 300),
        ("已退款(￥7.00)", 0),
        ("已退款(￥1,23)", 0),
    ],
)
def test_what_was_handed_back_is_not_kept(status: str, kept: int) -> None:
    assert kept_of(status, 500) == kept
