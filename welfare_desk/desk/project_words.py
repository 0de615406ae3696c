"""What a project needs, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from decimal import Decimal

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.register import NeedForm, NeedLine, Project

NEED_FORMS: dict[NeedForm, str] = {
    "money": QT_TRANSLATE_NOOP("words", "Money"),
    "goods": QT_TRANSLATE_NOOP("words", "Goods"),
    "goods_or_money": QT_TRANSLATE_NOOP("words", "Goods or money"),
    "service": QT_TRANSLATE_NOOP("words", "Service"),
}
NEED_ICONS: dict[NeedForm, tuple[str, str]] = {
    "money": ("currency-cny", "text2"),
    "goods": ("package", "kind"),
    "goods_or_money": ("package", "kind"),
    "service": ("hand-heart", "svc"),
}


def form_name(form: NeedForm) -> str:
    """The name of a form in the language of the desk."""
    return QCoreApplication.translate("words", NEED_FORMS[form])


def need_words(line: NeedLine, look: Look) -> str:
    """One need line: its form, how much, and at what price each."""
    parts = [form_name(line.form)]
    if line.what:
        parts.append(look.reads(line.what))
    if line.amount_fen is not None:
        parts.append(f"¥{Money(line.amount_fen).figures}")
    if line.quantity is not None:
        parts.append(count_words(line, look))
    return " · ".join(parts)


def count_words(line: NeedLine, look: Look) -> str:
    """How many of what, and at what price each; "" where nothing is counted."""
    if line.quantity is None:
        return ""
    space = " " if look.language == "en" else ""
    count = f"{plain(line.quantity)}{space}{look.reads(line.unit)}".strip()
    if line.unit_price_fen is None:
        return count
    return f"{count} × ¥{Money(line.unit_price_fen).figures.removesuffix('.00')}"


def brief_need(project: Project, look: Look) -> str:
    """What a project needs in a few words, as its tile has room for."""
    return " + ".join(filter(None, (_brief(line, look) for line in project.needs)))


def _brief(line: NeedLine, look: Look) -> str:
    """How many of what, else what; "" for a sum of money, which stands in figures already."""
    if line.quantity is not None and not line.unit:
        return f"{form_name(line.form)} × {plain(line.quantity)}"
    words = count_words(line, look) or look.reads(line.what)
    return words or ("" if line.form == "money" else form_name(line.form))


def plain(quantity: Decimal) -> str:
    """A quantity without noughts at its end."""
    return f"{quantity.normalize():f}"
