"""Amounts in upper case (大写), as they stand on papers: 人民币壹仟肆佰零玖元伍角整.

The rules: 正确填写票据和结算凭证的基本规定 (银发〔1997〕393号), and art. 52 of 会计基础工作规范,
which wants 整 after 角 too. Where the first leaves a choice, 零 is written before 角 when there are
no single yuan, and left out between 万 and 仟 when only the single 万 are missing.
"""

from __future__ import annotations

from typing import Final

from welfare_desk.domain.amounts import AmountRead, read_amount
from welfare_desk.domain.errors import BadInputError, Sentence
from welfare_desk.domain.money import FEN_PER_YUAN, LIMIT_FEN, Money
from welfare_desk.domain.spelled import UPPER, spell
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

_WRITTEN: Final = (
    frozenset(UPPER.digits) | frozenset("人民币仟佰拾亿万元圆角分整正") | frozenset("萬億貳參陸")
)

NOT_UPPER = QT_TRANSLATE_NOOP("errors", "“{typed}” is not an amount in upper case.")


class NoUpperCaseError(BadInputError):
    """An amount for which no paper is written: nothing, less than nothing, or beyond the limit."""

    code = "no-upper-case"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "¥{figures} cannot stand on a paper: an amount is above 0 and below ten thousand million.",
    )


def upper_amount(money: Money) -> str:
    """An amount in upper case; refuses what no paper is written for.

    >>> upper_amount(Money(10_700_053))
    '人民币壹拾万柒仟元零伍角叁分'
    """
    if not 0 < money.fen < LIMIT_FEN:
        raise NoUpperCaseError(figures=money.figures)
    yuan, fen = divmod(money.fen, FEN_PER_YUAN)
    whole = f"{spell(yuan, UPPER)}元" if yuan else ""
    return f"人民币{whole}{_jiao_fen(yuan, *divmod(fen, 10))}"


def read_upper(text: str) -> AmountRead | Sentence:
    """An upper-case amount read back, in any form that the rules allow; figures are refused."""
    read = read_amount(text)
    if isinstance(read, AmountRead) and (read.confirm or not _WRITTEN.issuperset(text)):
        return Sentence(NOT_UPPER, {"typed": text})
    return read


def _jiao_fen(yuan: int, jiao: int, fen: int) -> str:
    """What stands after 元: 角 and 分, with 整 unless it ends in 分."""
    if not jiao and not fen:
        return "整"
    gap = "零" if yuan and (yuan % 10 == 0 or not jiao) else ""
    text = f"{gap}{UPPER.digits[jiao]}角" if jiao else gap
    return f"{text}{UPPER.digits[fen]}分" if fen else f"{text}整"
