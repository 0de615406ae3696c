"""How counts of a drawer are said at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.drawer import CashCount, CountKind

KIND_WORDS: Final[Mapping[CountKind, str]] = {
    "interim": QT_TRANSLATE_NOOP("words", "In between"),
    "hand_over": QT_TRANSLATE_NOOP("words", "Hand-over"),
    "closing": QT_TRANSLATE_NOOP("words", "At the end"),
}


def kind_words(kind: CountKind) -> str:
    """What kind of count it is, in the language of the desk."""
    return QCoreApplication.translate("words", KIND_WORDS[kind])


def people_words(count: CashCount) -> str:
    """Who counted, who checked, and who has the money now."""
    both = f"{count.counter} · {count.checker}"
    return f"{both} → {count.custodian}" if count.custodian else both
