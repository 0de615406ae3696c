"""What kind of unit a name sounds like: a first guess, which the clerk sees and can change."""

from __future__ import annotations

import re
from typing import Final

# The first pattern that fits decides, so the narrower ones stand first.
_SOUNDS: Final[tuple[tuple[str, str], ...]] = (
    (r"支部|党委|党总支|党组$", "party_org"),
    (r"基金会$", "foundation"),
    (r"志愿.*队$|服务队$|义工", "volunteer_team"),
    (r"工会|妇联|团委|残联|科协|侨联|红十字会$", "mass_org"),
    (r"采油厂|油田|钻井|炼化", "oilfield_unit"),
    (r"国有|国资|集团有限公司$|城投|供电公司$", "enterprise_state"),
    (r"公司$|有限责任|股份|厂$|企业$|Co\.|Ltd|Inc\b", "enterprise_private"),
    (r"社会工作|社工|服务中心$|服务社$", "social_service_org"),
    (r"协会|商会|联合会|学会|促进会|研究会", "social_association"),
    (r"学校|小学|中学|幼儿园|大学|学院|医院|卫生院|图书馆|文化馆", "public_institution"),
    (r"局$|委员会$|[居村]委会$|街道|政府|法院$|检察院$|办公室$", "government"),
    (r"店$|馆$|超市|商行|工作室|经营部|维修部", "self_employed"),
    (r"夫妇|夫妻|伉俪", "couple"),
    (r"一家|全家|家庭", "family"),
    (r"全体|班$|合唱团|队$|邻居|居民|业主", "group"),
)


def guess_kind(name: str) -> str:
    """The kind a name sounds like; a person where nothing speaks for another kind.

    >>> guess_kind("东营海沐晟新材料有限公司"), guess_kind("侯明山")
    ('enterprise_private', 'individual')
    """
    return next((kind for sound, kind in _SOUNDS if re.search(sound, name)), "individual")
