"""How alike two names of units are: the rule by which a unit is asked about before it is new.

The plain name is what tells units apart: half-width, without blanks, brackets and company type.
Names that differ in figures, ordinals or single letters (第一 and 第二党支部, 3号楼 and 5号楼,
A组 and B组) belong to different units, however alike they are.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

ALIKE: Final = 85
"""From so many percent on the desk asks, side by side."""
SAME: Final = 100
"""So many percent: the desk proposes that they are the same."""

_LEAST_SHORT: Final = 4
_KEPT: Final = 50_000
_TYPES: Final = ("有限责任公司", "股份有限公司", "有限公司", "公司")
_BRACKETED = re.compile(
    r"\([^()]*\)|\[[^\[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|〈[^〈〉]*〉|《[^《》]*》"
)
_BLANK = re.compile(r"\s+")
# A mark: figures, Chinese figures, the ten stems, or one letter that stands alone.
_MARK = re.compile(
    r"[0-9]+|[〇零一二两三四五六七八九十百千甲乙丙丁戊己庚辛壬癸]+|(?<![a-z])[a-z](?![a-z])"
)


@lru_cache(maxsize=_KEPT)
def plain_name(name: str) -> str:
    """A name as it is compared; a name that is all brackets and type stays as it is.

    >>> plain_name("东营港 海晟化工（集团）有限责任公司")
    '东营港海晟化工'
    """
    whole = _BLANK.sub("", _folded(name))
    plain = _BRACKETED.sub("", whole)
    ending = next((each for each in _TYPES if plain.endswith(each)), "")
    return plain.removesuffix(ending) or plain or whole


def likeness(one: str, other: str) -> float:
    """How alike two names are, from 0 to 100; 0 where their marks tell them apart.

    >>> round(likeness("东营港海晟化工有限公司", "东营港海盛化工有限公司"), 1)
    85.7
    >>> likeness("第一党支部", "第二党支部")
    0.0
    """
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - only where names are compared

    return 0.0 if told_apart_by_marks(one, other) else ratio(plain_name(one), plain_name(other))


def told_apart_by_marks(one: str, other: str) -> bool:
    """Whether figures, ordinals or letters stand in both names, as many, and they differ.

    Brackets count here: 小学（一班） and 小学（二班） are told apart by what stands in them.

    >>> told_apart_by_marks("3号楼", "5号楼"), told_apart_by_marks("A 组", "a组")
    (True, False)
    """
    first, second = marks_of(one), marks_of(other)
    return first != second and len(first) == len(second)


@lru_cache(maxsize=_KEPT)
def marks_of(name: str) -> tuple[str, ...]:
    """The figures, ordinals and single letters of a name, in their order.

    >>> marks_of("A区第十二小学（3）班")
    ('a', '十二', '3')
    """
    return tuple(_MARK.findall(_folded(name)))


def frame_of(plain: str) -> str:
    """A plain name with its marks left open: the same for all members of a series.

    >>> frame_of("第十二小学3班")
    '第#小学#班'
    """
    return _MARK.sub("#", plain)


def is_short_for(short: str, full: str) -> bool:
    """Whether a plain name may be what people call the unit with the full plain name.

    It is its end, without the place in front, and at least half of it.

    >>> is_short_for("海晟化工", "东营港海晟化工"), is_short_for("和美苑小区", "和美苑小区党支部")
    (True, False)
    """
    return (
        _LEAST_SHORT <= len(short) < len(full)
        and 2 * len(short) >= len(full)
        and full.endswith(short)
    )


def _folded(name: str) -> str:
    """Half-width and lower case."""
    return unicodedata.normalize("NFKC", name).casefold()
