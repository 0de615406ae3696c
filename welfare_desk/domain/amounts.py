"""Amounts as clerks type them: 1200, 1.2万, 5千, 1w, 两千五, 壹仟元整.

Everything is folded first (full-width figures, blanks, 。 for a point, w and k for 万 and 千).
Short forms that a hasty reader could take for something else (两千五, 1万2, 12块5) are read, and
ask for a second look. Nothing is ever rounded.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from welfare_desk.domain.counted import (
    BIG_UNITS,
    DIGITS,
    SMALL_UNITS,
    NotCountedError,
    read_counted,
)
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.money import FEN_PER_YUAN, LIMIT_FEN
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

EMPTY = QT_TRANSLATE_NOOP("errors", "The amount is still empty.")
NOT_EXACT = QT_TRANSLATE_NOOP("errors", "“{typed}” is not exact: write the amount to be booked.")
UNREADABLE = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” cannot be read as an amount: write it in figures, as 1200 or 1.2万."
)
BELOW_FEN = QT_TRANSLATE_NOOP("errors", "“{typed}” goes below one fen: two decimals at most.")
NOT_POSITIVE = QT_TRANSLATE_NOOP("errors", "The amount must be above 0, two decimals at most.")
TOO_LARGE = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is more than the books can hold: check the zeros."
)
BAD_COMMA = QT_TRANSLATE_NOOP(
    "errors", "The comma in “{typed}” stands in the wrong place: write 12,000 or 1.2万."
)

_FOLDED: Final = str.maketrans(
    "。wk圆圓块塊毛萬億拾佰仟〇壹贰貳貮两兩俩叁參叄肆伍陆陸柒捌玖",
    ".万千元元元元角万亿十百千零一二二二二二二三三三四五六六七八九",
)
_VAGUE = re.compile(r"[约近+~\-–—≈多余几来]|左右|大概|以上")
_COUNTED = "一二三四五六七八九零十百千万亿"
_SHAPE = re.compile(
    r"(?:人民币)?¥?(?P<yuan>[0-9.," + _COUNTED + r"]*)"
    r"(?P<part>元?(?:零?[1-9一二三四五六七八九]角)?(?:零?[1-9一二三四五六七八九]分)?)"
    r"(?P<tail>[1-9一二三四五六七八九]?)(?:(?<!分)[整正]|(?<=[元角分])钱)?"
)
_FIGURES = re.compile(r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.(?P<part>[0-9]+))?")
_WITH_UNIT = re.compile(r"(?P<figures>[0-9.,]+)(?P<unit>[十百千万亿]?)")
_UNITS: Final = {"": 1, **SMALL_UNITS, **BIG_UNITS}
_PART = re.compile(r"([1-9一二三四五六七八九])([角分])")
_PARTS: Final = {"角": 10, "分": 1}
_MOST_DIGITS: Final = 15


@dataclass(frozen=True, slots=True)
class AmountRead:
    """An amount above 0 in fen; `confirm` asks for a second look at a short form."""

    fen: int
    confirm: bool = False


class _NotAnAmountError(ValueError):
    """Carries the sentence that says why a text is no amount."""


def read_amount(text: str) -> AmountRead | Sentence:
    """What a clerk typed, in fen, or the sentence that says why it cannot be booked.

    >>> read_amount("1.2万")
    AmountRead(fen=1200000, confirm=False)
    >>> read_amount("两千五")
    AmountRead(fen=250000, confirm=True)
    """
    try:
        return _read(_fold(text))
    except _NotAnAmountError as refused:
        return Sentence(str(refused), {"typed": text.strip()})


def _fold(text: str) -> str:
    """One spelling for every figure and unit; no blanks, no invisible characters."""
    plain = unicodedata.normalize("NFKC", text).lower()
    visible = (char for char in plain if unicodedata.category(char)[0] not in "ZC")
    return "".join(visible).translate(_FOLDED)


def _read(text: str) -> AmountRead:
    """Read a folded text."""
    if not text:
        raise _NotAnAmountError(EMPTY)
    if text[0] in "-−":
        raise _NotAnAmountError(NOT_POSITIVE)
    if _VAGUE.search(text):
        raise _NotAnAmountError(NOT_EXACT)
    shape = _SHAPE.fullmatch(text)
    if shape is None:
        raise _NotAnAmountError(UNREADABLE)
    yuan, part, tail = shape["yuan"], shape["part"], shape["tail"]
    fen, confirm = _yuan_fen(yuan) if yuan else (0, False)
    if (part or tail) and not _may_follow(yuan, part, tail):
        raise _NotAnAmountError(UNREADABLE)
    fen += _part_fen(part) + (_tail_fen(part, tail) if tail else 0)
    if not fen:
        raise _NotAnAmountError(NOT_POSITIVE)
    if fen >= LIMIT_FEN:
        raise _NotAnAmountError(TOO_LARGE)
    return AmountRead(fen, confirm=confirm or bool(tail))


def _may_follow(yuan: str, part: str, tail: str) -> bool:
    """Whether 角 and 分 fit what stands before them: 元 stands between, and yuan are whole."""
    if bool(yuan) != part.startswith("元"):
        return False
    return not ("." in yuan and (part != "元" or tail)) and not (tail and part.endswith("分"))


def _yuan_fen(text: str) -> tuple[int, bool]:
    """The yuan of an amount in fen, and whether they deserve a second look."""
    figures = _WITH_UNIT.fullmatch(text)
    if figures is not None:
        return _figures_fen(figures["figures"], figures["unit"]), False
    try:
        read = read_counted(text)
    except NotCountedError:
        raise _NotAnAmountError(UNREADABLE) from None
    return read.number * FEN_PER_YUAN, read.confirm


def _figures_fen(text: str, unit: str) -> int:
    """Figures with at most one unit behind them (1,200.50 or 1.23456万), in fen."""
    figures = _FIGURES.fullmatch(text)
    if figures is None:
        raise _NotAnAmountError(BAD_COMMA if "," in text else UNREADABLE)
    whole, part = figures["whole"].replace(",", "").lstrip("0"), figures["part"] or ""
    if len(whole) > _MOST_DIGITS:
        raise _NotAnAmountError(TOO_LARGE)
    fen = Decimal(f"{whole or 0}.{part[:_MOST_DIGITS] or 0}") * _UNITS[unit] * FEN_PER_YUAN
    if fen != int(fen) or len(part) > (_MOST_DIGITS if unit else 2):
        raise _NotAnAmountError(BELOW_FEN)
    return int(fen)


def _part_fen(part: str) -> int:
    """The 角 and 分 of an amount, in fen."""
    fen = 0
    for digit, unit in _PART.findall(part):
        fen += _digit(digit) * _PARTS[unit]
    return fen


def _tail_fen(part: str, tail: str) -> int:
    """A last figure without its unit: 角 after 元, 分 after 角."""
    return _digit(tail) * (_PARTS["角"] if part.endswith("元") else _PARTS["分"])


def _digit(char: str) -> int:
    """One figure, Arabic or Chinese."""
    return int(char) if char.isascii() else DIGITS.index(char)
