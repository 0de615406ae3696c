"""How names sound: full pinyin and first letters, with the second readings that surnames need.

pypinyin reads 单 as dan and 曾 as ceng; as surnames they are shan and zeng. Its own heteronyms add
too much noise (市 as f), so the second readings are a table kept by hand.
"""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice, product
from typing import Final

# How to add a second reading: the character and the letters with which it may begin.
_SECOND: Final = (
    "单sd 解xj 仇qc 曾zc 区oq 翟zd 朴p 覃qt 查zc 盖g 乐ly 晟sc 行hx 长cz 重cz "
    "缪m 召sz 种cz 秘bm 祭zj 员y 车cj 沈sc 石sd 会hk 都d 厦xs 洗x 冼x 尉yw "
    "万wm 俟qs 阿ae 莘sx 朝cz 调td 传cz 校xj 降jx 系xj 奇qj 折sz 卜b 夏x 隽jz "
    "宿s 褚c 谌c 洋y 省sx 参cs 藏cz 弹td 屏pb 扁bp 铅qy 称c 无w 繁pf 黑h 贾jg "
    "强qj 盛sc 柏b 令l 逄p 亓q 綦q 郇xh 郗xc 鄄j "
)
SECOND_READINGS: Final = {pair[0]: pair[1:] for pair in _SECOND.split()}
_MOST_WAYS: Final = 16


@dataclass(frozen=True, slots=True)
class Spelt:
    """A folded name, and how each of its characters may be read, the usual reading first.

    Letters and figures read themselves.
    """

    chars: str
    readings: tuple[tuple[str, ...], ...]

    def letters(self, place: int) -> str:
        """The letters with which the character at a place may begin."""
        first = self.readings[place][0][0]
        return first + SECOND_READINGS.get(self.chars[place], "").replace(first, "")

    def part(self, chars: str) -> Spelt:
        """A short name as it is read inside this one; read for itself where it is no part of it."""
        start = self.chars.find(chars)
        if start < 0:
            return spell(chars)
        return Spelt(chars, self.readings[start : start + len(chars)])


def fold(text: str) -> str:
    """A text as it is searched: half-width, lower case, letters and figures only.

    >>> fold("“Ａ区” 阿依木·榆尔江")
    'a区阿依木榆尔江'
    """
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


@lru_cache(maxsize=4096)
def spell(folded: str) -> Spelt:
    """How a folded name is read aloud.

    >>> spell("3号楼单").readings
    (('3',), ('hao',), ('lou',), ('dan', 'shan'))
    """
    if folded.isascii():
        return Spelt(folded, tuple(map(_alone, folded)))
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")  # 40 MB of words that names are not
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - a heavy table, read only where names are

    usual = lazy_pinyin(
        folded,
        errors=list,  # type: ignore[arg-type]  # lists are allowed, the stub knows only texts
    )
    return Spelt(folded, tuple(map(_readings, folded, usual)))


def all_initials(spelt: Spelt) -> tuple[str, ...]:
    """Every way to write a name by its first letters, the usual one first; sixteen at most.

    >>> all_initials(spell("单小禾"))
    ('dxh', 'sxh')
    """
    letters = (spelt.letters(place) for place in range(len(spelt.chars)))
    return tuple("".join(choice) for choice in islice(product(*letters), _MOST_WAYS))


def all_pinyin(spelt: Spelt) -> tuple[str, ...]:
    """Every way to write a name by its syllables, the usual one first; sixteen at most.

    >>> all_pinyin(spell("单小禾"))
    ('danxiaohe', 'shanxiaohe')
    """
    return tuple("".join(choice) for choice in islice(product(*spelt.readings), _MOST_WAYS))


def toned(char: str) -> str:
    """How a single Chinese character sounds, with its tone; "" where nobody knows.

    >>> toned("鑫")
    'xīn'
    """
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")  # as above
    from pypinyin import Style, pinyin  # noqa: PLC0415 - as above

    found = pinyin(char, style=Style.TONE, errors="ignore")
    return found[0][0] if found else ""


@cache
def _alone(reading: str) -> tuple[str, ...]:
    """A single reading; the same object wherever it stands, for there are many."""
    return (reading,)


@cache
def _readings(char: str, usual: str) -> tuple[str, ...]:
    """The usual reading of a character and, where the table knows one, the second."""
    letters = SECOND_READINGS.get(char)
    if letters is None:
        return _alone(usual)
    from pypinyin import Style, pinyin  # noqa: PLC0415 - as above

    (all_of_it,) = pinyin(char, style=Style.NORMAL, heteronym=True)
    others = (each for each in all_of_it if each[0] in letters and each[0] != usual[0])
    return (usual, *islice(others, 1))
