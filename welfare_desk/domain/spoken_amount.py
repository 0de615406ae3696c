"""Amounts as the host reads them aloud: 两万元, 十万三千一百六十一元六角."""

from __future__ import annotations

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.money import FEN_PER_YUAN, LIMIT_FEN, Money
from welfare_desk.domain.spelled import SPOKEN, spell
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP


class NotSpokenError(BadInputError):
    """An amount that is not read aloud: nothing, less than nothing, or beyond the limit."""

    code = "not-spoken"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "¥{figures} is not read aloud: an amount is above 0 and below ten thousand million.",
    )


def spoken_amount(money: Money) -> str:
    """An amount as it is said: 两 before 百, 千, 万 and 亿 and for two yuan alone.

    >>> spoken_amount(Money(128_650))
    '一千两百八十六元五角'
    """
    if not 0 < money.fen < LIMIT_FEN:
        raise NotSpokenError(figures=money.figures)
    yuan, fen = divmod(money.fen, FEN_PER_YUAN)
    jiao, fen = divmod(fen, 10)
    text = f"{_number(yuan)}元" if yuan else ""
    if jiao:
        text += f"{_part(jiao, text)}角"
    if fen:
        text += f"{'零' if text and not jiao else ''}{_part(fen, text)}分"
    return text


def _number(yuan: int) -> str:
    """The whole yuan; 十 stands without 一 at the very start only."""
    text = spell(yuan, SPOKEN)
    return text.removeprefix("一") if text.startswith("一十") else text


def _part(digit: int, before: str) -> str:
    """One figure of 角 or 分; two is 两 where nothing stands before it."""
    return SPOKEN.digits[digit] if before else spell(digit, SPOKEN)
