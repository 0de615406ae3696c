"""How the checklist of a closing is said at the desk, and where each of its items is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.desk.pages import PageName
    from welfare_desk.domain.closing import CheckItem, CheckName
    from welfare_desk.domain.texts import Language

CHECK_WORDS: Final[Mapping[str, str]] = {
    "placeholders": QT_TRANSLATE_NOOP("checklist", "Givers"),
    "doubles": QT_TRANSLATE_NOOP("checklist", "Written down twice"),
    "surplus": QT_TRANSLATE_NOOP("checklist", "Claims"),
    "drawers": QT_TRANSLATE_NOOP("checklist", "Drawers"),
    "goods": QT_TRANSLATE_NOOP("checklist", "Goods"),
    "sheets": QT_TRANSLATE_NOOP("checklist", "Paper sheets"),
    "statement": QT_TRANSLATE_NOOP("checklist", "Statement"),
    "pledges": QT_TRANSLATE_NOOP("checklist", "Pledges"),
    "promises": QT_TRANSLATE_NOOP("checklist", "Promises"),
    "holds": QT_TRANSLATE_NOOP("checklist", "Kept places"),
    "backup": QT_TRANSLATE_NOOP("checklist", "Backup"),
    "chain": QT_TRANSLATE_NOOP("checklist", "Chain"),
}
CHECK_PAGES: Final[Mapping[CheckName, PageName]] = {
    "placeholders": "donations",
    "doubles": "donations",
    "surplus": "market",
    "drawers": "drawer",
    "goods": "goods",
    "sheets": "paper",
    "statement": "statement",
    "pledges": "pledges",
    "promises": "goods",
    "holds": "market",
    "backup": "safety",
    "chain": "audit",
}
"""The page on which an item is settled."""


def check_words(name: str) -> str:
    """What a check looks at, in the language of the desk."""
    return QCoreApplication.translate("checklist", CHECK_WORDS.get(name, name))


def item_words(item: CheckItem, language: Language) -> str:
    """How an item stands, in the language of the desk."""
    return say(item.said, language, "checklist")
