"""Short forms of large sums for screens, always rounded down: never more than the books hold."""

from __future__ import annotations

from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.money import FEN_PER_YUAN

if TYPE_CHECKING:
    from welfare_desk.domain.money import Money
    from welfare_desk.domain.texts import Language

_CHINESE: Final = ((100_000_000, "亿"), (10_000, "万"))
_ENGLISH: Final = ((1_000_000_000, "billion"), (1_000_000, "million"))
_TWO_DECIMALS: Final = Decimal("0.01")


def big_number(money: Money, language: Language = "zh") -> str:
    """A sum in a form that is read at a glance; small sums stay exact.

    >>> from welfare_desk.domain.money import Money
    >>> big_number(Money(10_316_160)), big_number(Money(999_999))
    ('10.31 万元', '9,999.99 元')
    >>> big_number(Money(123_456_789_00), "en")
    '¥123.45 million'
    """
    for unit, word in _CHINESE if language == "zh" else _ENGLISH:
        if abs(money.fen) >= unit * FEN_PER_YUAN:
            short = _rounded_down(money.fen, unit)
            return f"{short} {word}元" if language == "zh" else f"¥{short} {word}"
    return f"{money.figures} 元" if language == "zh" else f"¥{money.figures}"


def _rounded_down(fen: int, unit: int) -> Decimal:
    """How many units of yuan, with two decimals, never rounded up."""
    return (Decimal(fen) / (unit * FEN_PER_YUAN)).quantize(_TWO_DECIMALS, rounding=ROUND_FLOOR)
