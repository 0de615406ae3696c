"""What a project needs, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from decimal import Decimal

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.register import NeedForm, NeedLine

NEED_FORMS: dict[NeedForm, str] = {
    "money": QT_TRANSLATE_NOOP("words", "Money"),
    "goods": QT_TRANSLATE_NOOP("words", "Goods"),
    "goods_or_money": QT_TRANSLATE_NOOP("words", "Goods or money"),
    "service": QT_TRANSLATE_NOOP("words", "Service"),
}


def need_words(line: NeedLine, look: Look) -> str:
    """One need line: its form, how much, and at what price each."""
    parts = [QCoreApplication.translate("words", NEED_FORMS[line.form])]
    if line.what:
        parts.append(look.reads(line.what))
    if line.amount_fen is not None:
        parts.append(f"¥{Money(line.amount_fen).figures}")
    if line.quantity is not None:
        count = f"{plain(line.quantity)} {look.reads(line.unit)}".strip()
        if line.unit_price_fen is not None:
            count += f" × ¥{Money(line.unit_price_fen).figures}"
        parts.append(count)
    return " · ".join(parts)


def plain(quantity: Decimal) -> str:
    """A quantity without noughts at its end."""
    return f"{quantity.normalize():f}"
