"""The columns of a bank's or collection code's statement, and the titles by which they are known.

Every bank has its own words, so each field has a list of titles in order of preference: where an
export has both a day of trade and a day of booking, the first of the list is read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.sheet_columns import SheetColumn, fold_title
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

# How to add a title: write it into the list of its field, the better one first; signs, brackets,
# blanks and a 元 at the end do not matter.
STATEMENT_COLUMNS: Final[tuple[SheetColumn, ...]] = (
    SheetColumn(
        key="on",
        title=Text("交易日期", "Date"),
        kind="day",
        others=(
            "交易日", "入账日期", "入账日", "到账日期", "记账日期", "记账日", "交易时间",
            "交易完成时间", "完成时间", "付款时间", "支付时间", "入账时间", "到账时间", "收款时间",
            "记账时间", "发生时间", "创建时间", "日期", "时间", "transaction date", "booking date",
            "posting date", "value date", "date and time", "transaction time", "time",
        ),
    ),
    SheetColumn(
        key="came_in",
        title=Text("收入金额", "Money in"),
        kind="money",
        others=(
            "收入", "贷方发生额", "贷方金额", "贷方", "贷方发生额收入", "存入金额", "存入",
            "转入金额", "转入", "credit amount", "credit", "credits", "paid in", "deposit",
            "deposits", "amount in", "received",
        ),
    ),
    SheetColumn(
        key="went_out",
        title=Text("支出金额", "Money out"),
        kind="money",
        others=(
            "支出", "借方发生额", "借方金额", "借方", "借方发生额支取", "支取金额", "支取",
            "取出", "转出金额", "转出", "debit amount", "debit", "debits", "paid out", "withdrawal",
            "withdrawals", "amount out",
        ),
    ),
    SheetColumn(
        key="amount",
        title=Text("金额", "Amount"),
        kind="money",
        others=(
            "应结订单金额", "订单金额", "收支金额", "交易金额", "发生额", "入账金额", "到账金额",
            "收款金额", "商家实收", "实收金额", "transaction amount", "net amount", "value",
        ),
    ),
    SheetColumn(
        key="direction",
        title=Text("收/支", "In or out"),
        others=(
            "收支类型", "收支方向", "收支标志", "借贷", "借贷标志", "借贷标识", "借贷方向",
            "借贷类型", "资金流向", "资金方向", "往来标志", "交易方向", "方向", "direction",
            "dr cr", "cr dr", "debit credit", "credit debit",
        ),
    ),
    SheetColumn(
        key="status",
        title=Text("交易状态", "Status"),
        others=("当前状态", "支付状态", "订单状态", "状态", "transaction status"),
    ),
    SheetColumn(
        key="payer",
        title=Text("对方户名", "Payer"),
        others=(
            "对方账户名称", "对方账户名", "对方单位名称", "对方单位", "对方名称", "对方姓名",
            "付款人名称", "付款人户名", "付款人姓名", "付款方名称", "付款方户名", "付款账户名称",
            "付款单位", "付款人", "付款方", "交易对方", "交易对手名称", "交易对手", "对手户名",
            "对手名称", "汇款人", "缴款人", "捐赠人", "户名", "payer name", "payers name",
            "counterparty name", "counterparty", "remitter", "sender", "from", "name",
        ),
    ),
    SheetColumn(
        key="ref",
        title=Text("流水号", "Reference"),
        others=(
            "交易流水号", "核心流水号", "银行流水号", "账务流水号", "资金流水单号", "业务流水号",
            "微信订单号", "微信支付业务单号", "支付宝交易号", "交易单号", "交易号", "交易编号",
            "交易序号", "电子回单号", "回单编号", "凭证号码", "凭证号", "参考号", "商户订单号",
            "商户单号", "订单号", "bank reference", "transaction reference", "transaction id",
            "transaction no", "reference number", "reference no", "ref", "ref no", "trace no",
        ),
    ),
    SheetColumn(
        key="note",
        title=Text("附言", "Remark"),
        others=(
            "付款留言", "留言", "转账附言", "付款备注", "用途", "交易用途", "备注", "交易备注",
            "摘要", "交易摘要", "商品名称", "商品", "说明", "description", "details", "memo",
            "remarks", "narrative", "purpose", "note", "message",
        ),
    ),
)  # fmt: skip
"""All columns that are read; the rest of an export stays where it is."""

ACCOUNT: Final = QT_TRANSLATE_NOOP(
    "errors",
    "Column {column} “{title}” is not read: numbers of accounts, cards, telephones and identity "
    "papers are not kept here.",
)
_NUMBERS = re.compile(
    r"[账帐卡]号|身[份分]证|证件|手机|电话|account(?:no|number|id)|cardno|iban|phone|mobile"
)
_NOT_BY_ENDING = re.compile(
    r"余额|结余|手续费|服务费|退款|优惠|代金券|红包|分润|费率|我方|本方|开户"
)
_CHINESE = re.compile(r"[\u3400-\u9fff]{2,}")
_YUAN: Final = ("人民币元", "人民币", "元", "cny", "rmb")


def statement_refusal(title: str) -> str:
    """The sentence that says why a column of a statement is never read, "" where it may be."""
    return ACCOUNT if _NUMBERS.search(fold_title(title)) else ""


def guess_statement(titles: Sequence[str]) -> dict[str, int]:
    """Which column is which: by the titles of the lists, then by Chinese endings.

    >>> guess_statement(["交易时间", "对方账号", "对方户名", "金额(元)", "收/支", "退款金额"])
    {'on': 0, 'amount': 3, 'direction': 4, 'payer': 2}
    """
    folded = [_bare(title) for title in titles]
    found: dict[str, int] = {}
    for field, word in _words():
        if field not in found and word in folded:
            found[field] = folded.index(word)
    for place, title in enumerate(folded):
        if place not in found.values() and not _NOT_BY_ENDING.search(title):
            for field, word in _words():
                if _CHINESE.fullmatch(word) and title.endswith(word):
                    found.setdefault(field, place)
                    break
    return _in_order(found)


def lacks(fields: Mapping[str, int]) -> str:
    """What a statement cannot do without and has not: "on", "amount", or "" where all is there."""
    if "on" not in fields:
        return "on"
    return "" if {"amount", "came_in"} & fields.keys() else "amount"


def _in_order(found: Mapping[str, int]) -> dict[str, int]:
    """The fields in their order; an amount beside money in and out would count twice."""
    doubled = {"amount"} if "came_in" in found else set()
    keys = (column.key for column in STATEMENT_COLUMNS)
    return {key: found[key] for key in keys if key in found and key not in doubled}


def _words() -> Iterator[tuple[str, str]]:
    """Every title with its field, the better ones of a field first."""
    for column in STATEMENT_COLUMNS:
        for word in (column.title.zh, column.title.en, *column.others):
            yield column.key, fold_title(word)


def _bare(title: str) -> str:
    """A title as it is compared; "" for one that is never read."""
    if statement_refusal(title):
        return ""
    folded = fold_title(title)
    for unit in _YUAN:
        if folded != unit:
            folded = folded.removesuffix(unit)
    return folded
