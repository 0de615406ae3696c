"""Names as the hall and the papers may show them, by what their owners agreed to.

Masked: the surname and the last character stay (张小三 → 张*三). Names of organisations and groups
are nobody's secret and are not masked; a kind that nobody listed counts as a person.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.texts import Text
from welfare_desk.domain.words import is_person

if TYPE_CHECKING:
    from welfare_desk.domain.register import Consent

KIND_HEARTED = Text("爱心人士", "A kind-hearted person")

# Two-character surnames, in simplified script; one more is one more word here.
_COMPOUND_LIST: Final = (
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连"
    "澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于"
    "司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋"
    "夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五"
    "纳兰 完颜 叶赫 那拉 耶律 南荣 北宫 即墨"
)
_COMPOUND: Final = frozenset(re.findall(r"\w\w", _COMPOUND_LIST))
# What may follow a surname and names nobody further.
_TITLE = re.compile("(?<=.)(?:先生|女士|小姐|太太|老师|同志|阿姨|奶奶|爷爷|师傅|大夫)$")
_LATIN_TITLES: Final = frozenset({"mr", "mrs", "ms", "miss", "dr", "and", "&", "family"})
_TOGETHER = re.compile(r"(?P<names>.+?)(?P<rest>夫妇|夫妻|伉俪|(?:一|全)家.*)")
_SEVERAL = re.compile(r"([、,，和与及&/])")
_DOTS = re.compile("([·・•‧∙⋅])")
_FIRST_HAN: Final = "\u2e80"
_PAIR: Final = 2


def shown_name(name: Text, kind: str, consent: Consent) -> Text:
    """The name of a unit as its consent lets it be shown, in both languages.

    >>> from welfare_desk.domain.register import MASKED
    >>> shown_name(Text("张小三", "Zhang Xiaosan"), "individual", MASKED)
    Text(zh='张*三', en='Z**** X******')
    """
    if consent.name == "full" or name == KIND_HEARTED:
        return name
    if consent.name == "anonymous":
        return KIND_HEARTED
    if consent.name == "alias" and consent.alias:
        return Text(consent.alias)
    if not is_person(kind):
        return KIND_HEARTED if consent.name == "alias" else name
    surname_only = consent.name == "surname_only"
    return Text(
        mask_name(name.zh, surname_only=surname_only), mask_name(name.en, surname_only=surname_only)
    )


def mask_name(name: str, *, surname_only: bool = False) -> str:
    """A person's name, or those of a couple or family, with the given names hidden.

    >>> mask_name("尉迟恭"), mask_name("阿依木·榆尔江"), mask_name("John Smith")
    ('尉迟*', '阿**·榆**', 'J*** S****')
    >>> mask_name("张三", surname_only=True), mask_name("王先生夫妇")
    ('张**', '王先生夫妇')
    """
    if name == KIND_HEARTED.zh:
        return name
    if max(name, default="") < _FIRST_HAN:
        return _latin(name)
    plain = "".join(name.split())
    together = _TOGETHER.fullmatch(plain)
    names, rest = together.groups() if together else (plain, "")
    parts = _SEVERAL.split(names)
    if min(len(part) for part in parts[::2]) < _PAIR:
        parts = [names]
    parts[::2] = [_one(part, surname_only=surname_only) for part in parts[::2]]
    return "".join(parts) + rest


def _one(name: str, *, surname_only: bool) -> str:
    """One person's name in Chinese characters, a title behind it left as it is."""
    bare = _TITLE.sub("", name)
    title = name.removeprefix(bare)
    if title and (len(bare) == 1 or bare in _COMPOUND):
        return name
    if _DOTS.search(bare):
        return _dotted(bare, surname_only=surname_only) + title
    surname = bare[: _PAIR if len(bare) > _PAIR and bare[:_PAIR] in _COMPOUND else 1]
    hidden = len(bare) - len(surname)
    if not hidden:
        return "*"
    if surname_only:
        return f"{surname}**{title}"
    return f"{surname}{'*' * max(1, hidden - 1)}{bare[-1] if hidden > 1 else ''}{title}"


def _dotted(name: str, *, surname_only: bool) -> str:
    """A name with a middle dot: each side keeps its first character."""
    parts = _DOTS.split(name)
    if surname_only:
        return f"{parts[0][:1]}**"
    return "".join(part[:1] + "*" * (len(part) - 1) for part in parts)


def _latin(name: str) -> str:
    """A name in Latin letters: each word keeps its first; a surname behind a title stays."""
    words = name.split()
    names = [word for word in words if not _is_title(word)]
    if len(names) == 1 < len(words):
        return " ".join(words)
    return " ".join(word if _is_title(word) else word[0] + "*" * (len(word) - 1) for word in words)


def _is_title(word: str) -> bool:
    """Whether a Latin word stands with a name but is none."""
    return word.rstrip(".").lower() in _LATIN_TITLES
