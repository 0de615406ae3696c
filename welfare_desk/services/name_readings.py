"""How a name is read aloud where that is easily mistaken: rare characters, surnames, places.

Only what a host may stumble over is said: 单 is shàn as a surname and in 单县, and nobody needs to
be told how 王 is read. Surnames and places are tables kept by hand; how a rare character sounds is
known to pypinyin.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

# How to add one: the characters, then the reading of the first of them that is easily mistaken.
_SURNAMES: Final = (
    "单shàn 解xiè 仇qiú 曾zēng 区ōu 翟zhái 朴piáo 覃qín 查zhā 盖gě 乐yuè 缪miào 召shào 种chóng "
    "秘bì 祭zhài 员yùn 任rén 华huà 燕yān 应yīng 那nā 牟mù 逄páng 郇xún 郗xī 鄄juàn 綦qí "
    "亓qí 冼xiǎn 晟chéng 谌chén 褚chǔ 訾zī 臧zāng 宓mì 邸dǐ 仝tóng 佘shé 笪dá 昝zǎn 黑hè 折shé "
    "繁pó 过guō 哈hǎ 尉wèi 曲qū 隗wěi 洗xiǎn 车chē 阚kàn 郄qiè 靳jìn 幺yāo 眭suī 殳shū 乜niè "
)
_PAIRS: Final = (
    "尉迟yù 万俟mò 长孙zhǎng 单于chán 澹台tán 令狐líng 鲜于xiān 宰父zǎi 亓官qí 夏侯xià 皇甫huáng "
)
# The character in brackets is the one that is read so.
_PLACES: Final = (
    "[单]县shàn [莘]县shēn 东[阿]ē [乐]陵lào [台]州tāi [重]庆chóng [厦]门xià "
    "[会]稽kuài [六]安lù [蔚]县yù [浚]县xùn 万[俟]qí [繁]峙fán 繁[峙]shì [铅]山yán "
    "[番]禺pān [亳]州bó [濮]阳pú [莒]县jǔ [莒]南jǔ [鄄]城juàn [郯]城tán 临[朐]qú [兖]州yǎn "
    "[牟]平mù [芝]罘zhī 芝[罘]fú "
)
_TABLE: Final = re.compile(r"(\S+?)([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+)(?=\s)")
SURNAMES: Final = dict(_TABLE.findall(_SURNAMES))
PAIRS: Final = dict(_TABLE.findall(_PAIRS))
PLACES: Final = tuple(
    (shape.replace("[", "").replace("]", ""), shape.index("["), reading)
    for shape, reading in _TABLE.findall(_PLACES)
)
_FIRST_RARE: Final = 0xD8
"""GB 2312 has the characters that everybody reads before this one."""
_FIRST_HAN: Final = "\u2e80"


@lru_cache(maxsize=4_096)
def reading_of(name: str, *, person: bool) -> str:
    """A name with the readings that are easily mistaken; "" where none is.

    >>> reading_of("单*禾", person=True), reading_of("单县商会", person=False)
    ('单(shàn)*禾', '单(shàn)县商会')
    >>> reading_of("王敏", person=True)
    ''
    """
    readings = {place: _rare(char) for place, char in enumerate(name) if _is_rare(char)}
    for shape, inside, reading in PLACES:
        for found in re.finditer(shape, name):
            readings[found.start() + inside] = reading
    if person and name:
        surname = PAIRS.get(name[:2]) or SURNAMES.get(name[0])
        if surname is not None:
            readings[0] = surname
    if not any(readings.values()):
        return ""
    return "".join(
        f"{char}({readings[place]})" if readings.get(place) else char
        for place, char in enumerate(name)
    )


def _is_rare(char: str) -> bool:
    """Whether a character is none of those that everybody reads."""
    if char < _FIRST_HAN or not char.isalpha():
        return False
    try:
        return char.encode("gb2312")[0] >= _FIRST_RARE
    except UnicodeEncodeError:
        return True


@lru_cache(maxsize=1_024)
def _rare(char: str) -> str:
    """How a rare character sounds; "" where nobody knows."""
    from welfare_desk.services.initials import toned  # noqa: PLC0415 - loads a heavy table

    return toned(char)
