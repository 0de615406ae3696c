"""What the market says of claims and claimers, in the language that is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.market_books import ClaimSeen
    from welfare_desk.domain.entries import ClaimForm
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.market import Hold
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.texts import Language

CLAIM_FORMS: dict[ClaimForm, str] = {
    "money": QT_TRANSLATE_NOOP("words", "Money"),
    "goods": QT_TRANSLATE_NOOP("words", "Goods"),
    "service": QT_TRANSLATE_NOOP("words", "Service"),
    "works": QT_TRANSLATE_NOOP("words", "Own works"),
}
DATE_FORMATS: dict[Language, str] = {"zh": "M月d日", "en": "d MMM"}
CONTEXT = "MarketWords"


def _tr(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)


NAMES_AND_MORE = QT_TRANSLATE_NOOP("MarketWords", "{names}: {count} in all")
SLOTS = QT_TRANSLATE_NOOP("MarketWords", "Places: {count}")
WHOLE = QT_TRANSLATE_NOOP("MarketWords", "All of it")
OPEN = QT_TRANSLATE_NOOP("MarketWords", "Open")


def comma(look: Look) -> str:
    """What stands between names."""
    return "、" if look.language == "zh" else ", "


def claimer_words(names: Sequence[str], look: Look, shown: int = 4) -> str:
    """The first who claimed by their short names, and how many there are in all."""
    first = comma(look).join(names[:shown])
    if len(names) <= shown:
        return first
    return _tr(NAMES_AND_MORE).format(names=first, count=len(names))


def short_name(unit: Unit, look: Look) -> str:
    """A unit's short name in Chinese, its name in English."""
    name = look.reads(unit.name)
    return unit.short if unit.short and name == unit.name.zh else name


def hold_name(hold: Hold, units: Mapping[UnitId, Unit], look: Look) -> str:
    """For whom a place is kept, or who waits: a unit by its short name, or in words."""
    unit = units.get(hold.unit) if hold.unit is not None else None
    return short_name(unit, look) if unit is not None else hold.who


def claim_names(seen: ClaimSeen, look: Look) -> str:
    """Who claims: the lead, then the partners by their short names."""
    lead = look.reads(seen.unit.name if seen.unit else seen.row.unit_name)
    return " + ".join((lead, *(short_name(unit, look) for unit in seen.partners)))


def short_claim_names(seen: ClaimSeen, look: Look) -> str:
    """Who claims, where the room is short: all by their short names."""
    row = seen.row
    lead = short_name(seen.unit, look) if seen.unit else look.reads(row.unit_name)
    return " + ".join((lead, *(short_name(unit, look) for unit in seen.partners)))


def share_words(row: JournalRow, look: Look) -> str:
    """How much a claim takes on."""
    if row.fen is not None:
        return Money(row.fen).figures
    if row.quantity:
        return look.reads(row.quantity)
    if row.slots is not None:
        return _tr(SLOTS).format(count=row.slots)
    return _tr(WHOLE) if row.whole else _tr(OPEN)


def form_words(forms: Iterable[ClaimForm], look: Look) -> str:
    """In what forms something is claimed."""
    names = (QCoreApplication.translate("words", CLAIM_FORMS[form]) for form in forms)
    return comma(look).join(names)


def day_words(day: date, look: Look) -> str:
    """A day as it is read, without its year."""
    language = QLocale.Language.Chinese if look.language == "zh" else QLocale.Language.English
    return QLocale(language).toString(
        QDate(day.year, day.month, day.day), DATE_FORMATS[look.language]
    )
