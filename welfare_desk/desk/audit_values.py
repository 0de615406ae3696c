"""How a person reads what was traced: JSON as amounts, names, codes in words, part by part."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.desk.audit_words import field_words
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.domain.words import BASES, CATEGORIES, CAUSES, FORMS, UNIT_KINDS
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from welfare_desk.domain.texts import Language

NOTHING: Final = "–"
YES: Final = QT_TRANSLATE_NOOP("AuditPage", "yes")
NO: Final = QT_TRANSLATE_NOOP("AuditPage", "no")
CODES: Final[Mapping[str, Mapping[str, str]]] = {
    "method": {each.code: each.name for each in METHODS},
    "kind": {kind.code: kind.name for kind in UNIT_KINDS}
    | {form.code: form.name for form in FORMS},
    "forms": {each.code: each.name for each in FORMS},
    "because": {each.code: each.name for each in CAUSES},
    "basis": {each.code: each.name for each in BASES},
    "category": {each.code: each.name for each in CATEGORIES},
}
"""The fields that hold codes, and what these are called in the context "words"."""

IDS: Final = frozenset(
    {"unit", "partners", "project", "merged_into", "into", "other", "operator", "checked_by", "by"}
    | {"of", "pledge", "for_claim", "replaced_by", "entry"}
)
"""The fields that hold ids of what has a name."""


MOMENT: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How values are read: in which language and zone; `named` gives the name of an id or code."""

    language: Language
    zone: str
    named: Callable[[str], str]


def value_words(field: str, held: str, reading: Reading) -> str:
    """A value as a person reads it; what is no JSON stands as it is."""
    try:
        value: object = json.loads(held)
    except ValueError:
        return held or NOTHING
    return _words(field, value, reading)


def _words(field: str, value: object, reading: Reading) -> str:
    match value:
        case None | "" | []:
            words = NOTHING
        case bool():
            words = QCoreApplication.translate("AuditPage", YES if value else NO)
        case int() if field == "fen" or field.endswith("_fen"):
            words = f"¥{Money(value).figures}"
        case dict():
            words = _parts(value, reading)
        case list() if field == "fields":
            words = ", ".join(field_words(str(each)) for each in value)
        case list():
            words = "; ".join(_words(field, each, reading) for each in value)
        case str():
            words = _code(field, value, reading)
        case _:
            words = str(value)
    return words


def _code(field: str, value: str, reading: Reading) -> str:
    """A code in words, an id by its name, a moment in the event's zone; other texts as they are."""
    if MOMENT.fullmatch(value):
        return f"{local_time(datetime.fromisoformat(value), reading.zone):%Y-%m-%d %H:%M:%S}"
    name = CODES.get(field, {}).get(value)
    if name is not None:
        return QCoreApplication.translate("words", name)
    return reading.named(value) if field in IDS else value


def _parts(value: dict[str, object], reading: Reading) -> str:
    """Words in two languages in the one that is read, any other object part by part."""
    if value and value.keys() <= {"zh", "en"}:
        return str(value.get(reading.language) or value.get("zh") or value.get("en"))
    said = (
        f"{field_words(name)} {_words(name, part, reading)}"
        for name, part in value.items()
        if name != "act"
    )
    return " · ".join(said) or NOTHING
