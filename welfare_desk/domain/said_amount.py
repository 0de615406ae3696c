"""An amount as the host says it in the language of the stage: 两万元, twenty thousand yuan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.money import FEN_PER_YUAN, LIMIT_FEN, Money
from welfare_desk.domain.spoken_amount import spoken_amount

if TYPE_CHECKING:
    from welfare_desk.domain.texts import StageLanguage

_SMALL: Final = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_GROUPS: Final = ((1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"))
_HUNDRED: Final = 100


def said_amount(money: Money, language: StageLanguage) -> str:
    """An amount in words; "" for one that nobody says: nothing, less, or beyond the limit.

    >>> said_amount(Money(2_000_000), "zh"), said_amount(Money(2_000_000), "both")
    ('两万元', '两万元 · twenty thousand yuan')
    >>> said_amount(Money(0), "zh")
    ''
    """
    if not 0 < money.fen < LIMIT_FEN:
        return ""
    if language == "zh":
        return spoken_amount(money)
    english = _english(money)
    return english if language == "en" else f"{spoken_amount(money)} · {english}"


def _english(money: Money) -> str:
    yuan, fen = divmod(money.fen, FEN_PER_YUAN)
    whole = [f"{_words(yuan)} yuan"] if yuan else []
    return " and ".join(whole + ([f"{_words(fen)} fen"] if fen else []))


def _words(number: int) -> str:
    """A whole number above 0 in English.

    >>> _words(1_234_056)
    'one million two hundred thirty-four thousand fifty-six'
    """
    parts = []
    for size, name in _GROUPS:
        group, number = divmod(number, size)
        if group:
            parts.append(f"{_below_thousand(group)} {name}")
    if number:
        parts.append(_below_thousand(number))
    return " ".join(parts)


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, _HUNDRED)
    parts = [f"{_SMALL[hundreds]} hundred"] if hundreds else []
    if rest:
        parts.append(_below_hundred(rest))
    return " ".join(parts)


def _below_hundred(number: int) -> str:
    if number < len(_SMALL):
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens - 2]}-{_SMALL[ones]}" if ones else _TENS[tens - 2]
