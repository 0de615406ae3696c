"""Whole numbers spelled in Chinese, in upper case or as they are said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_GROUPS: Final = ("亿", "万", "")
_GROUP_SIZE: Final = 10_000
_WITH_THOUSANDS: Final = 1000
_PAIR: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """The characters of one way to write numbers; `pair` is two alone or before a large unit."""

    digits: str
    units: tuple[str, str, str, str]
    pair: str


UPPER: Final = Script(digits="零壹贰叁肆伍陆柒捌玖", units=("仟", "佰", "拾", ""), pair="贰")
SPOKEN: Final = Script(digits="零一二三四五六七八九", units=("千", "百", "十", ""), pair="两")


def spell(number: int, script: Script) -> str:
    """A whole number from 1 to 999,999,999,999 in Chinese.

    零 stands for an empty group of four and before a group without thousands, not between 万 and 千
    when only the single 万 are missing.

    >>> spell(200_003_000, UPPER), spell(1286, SPOKEN)
    ('贰亿零叁仟', '一千两百八十六')
    """
    upper, rest = divmod(number, _GROUP_SIZE)
    text, gap = "", False
    for unit, group in zip(_GROUPS, (*divmod(upper, _GROUP_SIZE), rest), strict=True):
        if not group:
            gap = bool(text)
            continue
        zero = "零" if text and (gap or group < _WITH_THOUSANDS) else ""
        alone = group == _PAIR and (unit or not text)
        text += f"{zero}{script.pair if alone else _group(group, script)}{unit}"
        gap = False
    return text


def _group(number: int, script: Script) -> str:
    """Four figures below 亿 or 万: one 零 for a run of them, none at the end."""
    text, gap = "", False
    for digit, unit in zip(f"{number:04d}", script.units, strict=True):
        if digit == "0":
            gap = bool(text)
            continue
        large = int(digit) == _PAIR and unit in script.units[:2]
        said = script.pair if large else script.digits[int(digit)]
        text, gap = f"{text}{'零' if gap else ''}{said}{unit}", False
    return text
