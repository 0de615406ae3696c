"""The columns of a sheet of units or projects: what they are called, and which is which.

A sheet comes from anybody's computer, so titles are guessed: the usual Chinese and English words
are known, remarks in brackets and signs do not matter. Columns with what must not be kept are
never read, whatever they are called to be.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from welfare_desk.domain.simple_hanzi import simple
from welfare_desk.domain.texts import NO_TEXT, QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SheetKind = Literal["units", "projects"]
CellKind = Literal["text", "count", "money", "day"]

_IDENTITY = QT_TRANSLATE_NOOP(
    "errors",
    "Column {column} “{title}” is not read: numbers of identity papers are not kept here.",
)
_ADDRESS = QT_TRANSLATE_NOOP(
    "errors", "Column {column} “{title}” is not read: addresses are not kept here."
)
_BIRTH = QT_TRANSLATE_NOOP(
    "errors", "Column {column} “{title}” is not read: birth dates and ages are not kept here."
)
_PARTY = QT_TRANSLATE_NOOP(
    "errors",
    "Column {column} “{title}” is not read: whether somebody belongs to a party is not kept here.",
)
_BANK = QT_TRANSLATE_NOOP(
    "errors", "Column {column} “{title}” is not read: accounts and bank cards are not kept here."
)
_PRIVATE = QT_TRANSLATE_NOOP(
    "errors",
    "Column {column} “{title}” is not read: ethnicity, faith and health are not kept here.",
)
_NAMED = QT_TRANSLATE_NOOP(
    "errors",
    "Column {column} “{title}” is not read: who benefits is kept in words and as a count, never by"
    " name.",
)

# How to refuse a column: what a title of it holds, and the sentence that is said of it.
_REFUSED: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (
        re.compile(r"身[份分]证|证件号|护照|居民证|^id(?:number|no|card)|identity|passport"),
        _IDENTITY,
    ),
    (re.compile(r"地址|住址|住所|门牌|籍贯|address|residence"), _ADDRESS),
    (re.compile(r"出生|生日|年龄|birth|^age$"), _BIRTH),
    (re.compile(r"政治面貌|党员|党龄|入党|党费|partymember|membership|political"), _PARTY),
    (re.compile(r"银行卡|卡号|账号|帐号|账户|开户|bankcard|bankaccount|accountno|iban"), _BANK),
    (re.compile(r"民族|宗教|信仰|健康状况|病情|病史|残疾|ethnic|religio|disease|disab"), _PRIVATE),
    (re.compile(r"(?:受益|受助|困难|学生|老人)[人者对象]*(?:姓名|名单)|beneficiaryname"), _NAMED),
)

_BRACKETS = re.compile(r"[(\[【〔<].*?[)\]】〕>]")
_CHINESE = re.compile(r"[\u3400-\u9fff]{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetColumn:
    """One column: its field, its titles, other words for it, and what its cells hold.

    `choices` names the list that its cells are taken from (sheet_choices.py), "" where they are
    free. `note` says beside the title of a template what to write.
    """

    key: str
    title: Text
    others: tuple[str, ...] = ()
    kind: CellKind = "text"
    choices: str = ""
    note: Text = NO_TEXT
    width: int = 14


@dataclass(frozen=True, slots=True)
class Guess:
    """Which column of a sheet holds which field, and which columns have the title of another."""

    fields: Mapping[str, int]
    twice: tuple[int, ...] = ()


@lru_cache(maxsize=2048)
def fold_title(title: str) -> str:
    """A title as it is compared: half-width, lower case, no brackets, signs or blanks.

    >>> fold_title("＊单位名称（必填）"), fold_title("Credit  code:")
    ('单位名称', 'creditcode')
    """
    return _bare(_BRACKETS.sub("", unicodedata.normalize("NFKC", title)))


def refusal(title: str) -> str:
    """The sentence that says why a column with this title is never read, "" where it may be."""
    folded = _bare(unicodedata.normalize("NFKC", title))
    return next((said for held, said in _REFUSED if held.search(folded)), "")


def guess_columns(columns: Sequence[SheetColumn], titles: Sequence[str]) -> Guess:
    """Which column is which, by its title: exact words first, then Chinese words at the end.

    >>> from welfare_desk.domain.sheet_unit_columns import UNIT_COLUMNS
    >>> guess_columns(UNIT_COLUMNS, ["序号", "爱心单位名称", "税号"]).fields
    {'name': 1, 'credit_code': 2}
    """
    folded = ["" if refusal(title) else fold_title(title) for title in titles]
    words = {word: column.key for column in columns for word in _words(column)}
    found: dict[str, int] = {}
    twice: list[int] = []
    for place, title in enumerate(folded):
        field = words.get(title)
        if field is not None and field in found:
            twice.append(place)
        elif field is not None:
            found[field] = place
    longest = sorted((word for word in words if _CHINESE.fullmatch(word)), key=len, reverse=True)
    for place, title in enumerate(folded):
        if title and place not in {*found.values(), *twice}:
            word = next((each for each in longest if title.endswith(each)), None)
            if word is not None:
                found.setdefault(words[word], place)
    return Guess(found, tuple(twice))


def _words(column: SheetColumn) -> tuple[str, ...]:
    """Every word for a column, folded; its key is one too."""
    named = (column.title.zh, column.title.en, column.key, *column.others)
    return tuple(fold_title(word) for word in named)


def _bare(title: str) -> str:
    """Letters and figures alone, in lower case; traditional characters are simplified."""
    return "".join(char for char in simple(title).casefold() if char.isalnum())
