"""Words that a cell of a sheet may choose from, in both languages, and the codes they stand for."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.simple_hanzi import simple
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.texts import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One choice: its code, its name as it is written in sheets, and other words for it."""

    code: str
    name: Text
    others: tuple[str, ...] = ()


YES: Final = "yes"
NO: Final = "no"

# How to add a list: its choices here, or where they are made (services/sheet_words.py), under the
# name that `SheetColumn.choices` says.
FIXED: Final[Mapping[str, tuple[Choice, ...]]] = {
    "yes_no": (
        Choice(
            code=YES, name=Text("是", "Yes"), others=("y", "true", "1", "√", "✓", "✔", "有", "对")
        ),
        Choice(code=NO, name=Text("否", "No"), others=("n", "false", "0", "×", "✗", "无", "不")),
    ),
    "amount_consent": (
        Choice(
            code="shown",
            name=Text("公开", "Shown"),
            others=("是", "yes", "y", "true", "1", "√", "✓", "show"),
        ),
        Choice(
            code="hidden",
            name=Text("不公开", "Hidden"),
            others=("否", "no", "n", "false", "0", "×", "hide"),
        ),
    ),
    "state": (
        Choice(code="draft", name=Text("草拟", "Draft"), others=("草稿", "未发布")),
        Choice(code="published", name=Text("已发布", "Published"), others=("发布",)),
        Choice(code="withdrawn", name=Text("已撤下", "Withdrawn"), others=("撤下", "撤回")),
    ),
}

# Other words for choices that have their names from elsewhere.
OTHERS: Final[Mapping[str, tuple[str, ...]]] = {
    "enterprise_private": ("民企", "私营企业", "企业", "公司", "company"),
    "enterprise_state": ("国企", "央企", "国有", "国有控股企业", "state enterprise"),
    "self_employed": ("个体", "个体户", "商户"),
    "party_org": ("党支部", "党委", "基层党组织"),
    "government": ("政府", "政府机关", "行政机关", "党政机关"),
    "public_institution": ("学校", "医院"),
    "mass_org": ("群团", "人民团体", "工会"),
    "oilfield_unit": ("油田",),
    "social_association": ("社团", "协会", "商会"),
    "social_service_org": ("社工机构", "民办非企业单位", "社会服务组织"),
    "foundation": ("基金",),
    "volunteer_team": ("志愿队", "志愿者团队", "志愿服务组织"),
    "group": ("团体", "班级", "集体组织"),
    "individual": ("个人捐赠", "爱心人士", "居民", "自然人", "individual"),
    "couple": ("夫妻",),
    "family": ("家庭户",),
    "full": ("公开", "全部公开", "显示全名", "full", "yes", "是"),
    "masked": ("部分公开", "脱敏", "隐名", "masked"),
    "surname_only": ("只显姓", "仅显示姓", "仅姓"),
    "alias": ("别名", "alias"),
    "anonymous": ("不公开", "anonymous", "no", "否"),
    "goods_or_money": ("资金或物资", "物资或款项", "款物"),
    "money": ("款项", "现金", "钱"),
    "goods": ("实物", "物品"),
    "service": ("志愿服务",),
}


class Choices:
    """All lists of choices of one import or export.

    >>> yes_no = Choices(FIXED)
    >>> yes_no.code("yes_no", "ＹＥＳ"), yes_no.code("yes_no", "perhaps")
    ('yes', None)
    """

    def __init__(self, lists: Mapping[str, tuple[Choice, ...]]) -> None:
        """Take the choices, by the name of their list; of two equal words the first one counts."""
        self._lists = lists
        self._codes = {name: _codes(choices) for name, choices in lists.items()}
        self._names = {
            name: {choice.code: choice.name for choice in choices}
            for name, choices in lists.items()
        }

    def code(self, name: str, typed: str) -> str | None:
        """The code that a word of a list stands for; None where the list has it not."""
        return self._codes[name].get(_fold(typed))

    def word(self, name: str, code: str, language: Language) -> str:
        """How a code is written in a sheet.

        A code that nobody listed, or whose name means another one, stands for itself.
        """
        named = self._names[name].get(code)
        word = code if named is None else named.reads(language)
        return word if self.code(name, word) == code else code

    def words(self, name: str, language: Language) -> tuple[str, ...]:
        """All words of a list, for its drop-down."""
        return tuple(choice.name.reads(language) for choice in self._lists[name])

    def allowed(self, name: str) -> Text:
        """The words of a list as a sentence names them."""
        return Text("、".join(self.words(name, "zh")), ", ".join(self.words(name, "en")))


def _codes(choices: tuple[Choice, ...]) -> dict[str, str]:
    """The code of every word; names count before codes, and codes before other words."""
    found: dict[str, str] = {}
    for words in (
        ((choice.name.zh, choice.name.en) for choice in choices),
        ((choice.code,) for choice in choices),
        (choice.others for choice in choices),
    ):
        for choice, each in zip(choices, words, strict=True):
            for word in filter(None, each):
                found.setdefault(_fold(word), choice.code)
    return found


def _fold(word: str) -> str:
    """A word as it is compared: half-width, simplified, lower case, no blanks or underscores."""
    plain = simple(unicodedata.normalize("NFKC", word)).casefold()
    return "".join(char for char in plain if not char.isspace() and char not in "_-")
