from __future__ import annotations

import pytest

from welfare_desk.domain.statement_columns import guess_statement, lacks, statement_refusal

WECHAT = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,"
    "付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,商品名称,手续费"
)
ALIPAY = (
    "账务流水号,业务流水号,商户订单号,商品名称,发生时间,对方账号,收入金额（+元）,支出金额（-元）,"
    "账户余额（元）,交易渠道,业务类型,备注"
)
BANK = (
    "记账日,交易日期,交易时间,凭证号,借方发生额/元(支取),贷方发生额/元(收入),余额,摘要,"
    "对方户名,对方账号"
)
ENGLISH = "Transaction Date,Details,Debit Amount,Credit Amount,Balance,Payer Name,Reference No."


@pytest.mark.parametrize(
    ("titles", "fields"),
    [
        (WECHAT, {"on": 0, "amount": 12, "status": 9, "ref": 5, "note": 17}),
        (ALIPAY, {"on": 4, "came_in": 6, "went_out": 7, "ref": 0, "note": 11}),
        (BANK, {"on": 1, "came_in": 5, "went_out": 4, "payer": 8, "ref": 3, "note": 7}),
        (ENGLISH, {"on": 0, "came_in": 3, "went_out": 2, "payer": 5, "ref": 6, "note": 1}),
        (
            "日期,金额,收/支,付款方名称,摘要",
            {"on": 0, "amount": 1, "direction": 2, "payer": 3, "note": 4},
        ),
        ("实际到账日期,实际收款金额", {"on": 0, "amount": 1}),
    ],
    ids=["wechat", "alipay", "bank", "english", "signed", "by-endings"],
)
def test_the_columns_of_an_export_are_known_by_their_titles(
    titles: str, fields: dict[str, int]
) -> None:
    assert guess_statement(titles.split(",")) == fields


def test_an_amount_beside_money_in_and_out_is_not_read_too() -> None:
    assert "amount" not in guess_statement(["日期", "交易金额", "收入金额", "支出金额"])


@pytest.mark.parametrize("title", ["对方账号", "付款卡号", "身份证号", "手机号码", "Account No."])
def test_numbers_of_accounts_and_people_are_never_read(title: str) -> None:
    assert statement_refusal(title)
    assert guess_statement([title]) == {}


def test_the_name_on_an_account_is_read() -> None:
    assert guess_statement(["对方账户名称"]) == {"payer": 0}


def test_without_days_or_amounts_nothing_can_be_read() -> None:
    assert lacks({}) == "on"
    assert lacks({"on": 0, "went_out": 1}) == "amount"
    assert lacks({"on": 0, "amount": 1}) == ""


def test_a_title_that_is_nothing_but_a_currency_is_nothing() -> None:
    assert guess_statement(["元", "RMB"]) == {}
