from __future__ import annotations

from dataclasses import asdict

import pytest

from welfare_desk.services.readings import (
    READERS,
    NotANameError,
    NotAnAmountError,
    NotAPhoneError,
)


def test_an_amount_is_read_with_all_its_forms() -> None:
    assert asdict(READERS["amount"]("10.31616万")) == {
        "fen": 10_316_160,
        "confirm": False,
        "figures": "103,161.60",
        "upper": "人民币壹拾万叁仟壹佰陆拾壹元陆角整",
        "spoken": "十万三千一百六十一元六角",
        "big": "10.31 万元",
    }


def test_a_credit_code_is_judged() -> None:
    assert asdict(READERS["credit-code"]("9152 0000 71430580xt")) == {
        "state": "ok",
        "code": "9152000071430580XT",
        "kind": "企业 (91)",
    }
    assert asdict(READERS["credit-code"]("x")) == {"state": "invalid", "code": "X", "kind": ""}


def test_a_phone_is_normalised_and_masked() -> None:
    assert asdict(READERS["phone"]("+86 138-0013-8000")) == {
        "normal": "13800138000",
        "masked": "138****8000",
    }


def test_a_name_is_masked_and_has_its_initials() -> None:
    assert asdict(READERS["name"](" 单小禾 ")) == {"masked": "单*禾", "initials": ("dxh", "sxh")}


@pytest.mark.parametrize(
    ("kind", "text", "error", "code"),
    [
        ("amount", "约5000", NotAnAmountError, "not-an-amount"),
        ("phone", "95588", NotAPhoneError, "not-a-phone"),
        ("name", "··", NotANameError, "not-a-name"),
    ],
)
def test_what_cannot_be_read_says_why(
    kind: str, text: str, error: type[NotAnAmountError], code: str
) -> None:
    with pytest.raises(error, match=text) as refused:
        READERS[kind](text)
    assert (refused.value.code, refused.value.exit_code) == (code, 2)
    assert text in refused.value.said.in_english()
