"""The words of the audit: what each check looks at, what was changed, and how a value reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.texts import Language

CHECK_WORDS: Final[Mapping[str, str]] = {
    "integrity": QT_TRANSLATE_NOOP("AuditPage", "The file's pages and indices"),
    "triggers": QT_TRANSLATE_NOOP("AuditPage", "The file refuses changes of entries"),
    "foreign_keys": QT_TRANSLATE_NOOP("AuditPage", "Every row finds what it belongs to"),
    "chains": QT_TRANSLATE_NOOP("AuditPage", "Every number, hash and chain"),
    "heads": QT_TRANSLATE_NOOP("AuditPage", "No log was cut: closings, newest backup"),
    "rows": QT_TRANSLATE_NOOP("AuditPage", "Every row beside the ledger can be read"),
    "rules": QT_TRANSLATE_NOOP("AuditPage", "Entries do what they may, once"),
    "marks": QT_TRANSLATE_NOOP("AuditPage", "Paper sheets and second persons"),
    "register": QT_TRANSLATE_NOOP("AuditPage", "Units, projects and places of entries"),
    "lists": QT_TRANSLATE_NOOP("AuditPage", "Kinds, merges, numbers, kept places"),
    "books": QT_TRANSLATE_NOOP("AuditPage", "Goods, statements, paper, cash"),
    "traces": QT_TRANSLATE_NOOP("AuditPage", "Every change left its trace"),
    "sums": QT_TRANSLATE_NOOP("AuditPage", "Two ways of adding up agree"),
}
"""What each check of `verify` looks at, in the order in which they are made."""

THING_WORDS: Final[Mapping[str, str]] = {
    "event": QT_TRANSLATE_NOOP("AuditPage", "Event"),
    "unit": QT_TRANSLATE_NOOP("AuditPage", "Unit"),
    "own_kind": QT_TRANSLATE_NOOP("AuditPage", "Kind"),
    "check_in": QT_TRANSLATE_NOOP("AuditPage", "Arrival"),
    "distinct_units": QT_TRANSLATE_NOOP("AuditPage", "Told apart"),
    "project": QT_TRANSLATE_NOOP("AuditPage", "Project"),
    "hold": QT_TRANSLATE_NOOP("AuditPage", "Kept place"),
    "turn": QT_TRANSLATE_NOOP("AuditPage", "Turn on stage"),
    "stall": QT_TRANSLATE_NOOP("AuditPage", "Stall"),
    "served": QT_TRANSLATE_NOOP("AuditPage", "Count at a stall"),
    "operator": QT_TRANSLATE_NOOP("AuditPage", "Operator"),
    "delivery": QT_TRANSLATE_NOOP("AuditPage", "Delivery"),
    "paper_sheet": QT_TRANSLATE_NOOP("AuditPage", "Paper sheet"),
    "statement_line": QT_TRANSLATE_NOOP("AuditPage", "Statement line"),
    "cash_count": QT_TRANSLATE_NOOP("AuditPage", "Cash count"),
    "closing": QT_TRANSLATE_NOOP("AuditPage", "Closing"),
    "typing": QT_TRANSLATE_NOOP("AuditPage", "Who types"),
    "claim": QT_TRANSLATE_NOOP("AuditPage", "Claim"),
    "pledge": QT_TRANSLATE_NOOP("AuditPage", "Pledge"),
    "donation": QT_TRANSLATE_NOOP("AuditPage", "Donation"),
    "reversal": QT_TRANSLATE_NOOP("AuditPage", "Reversal"),
    "reallocation": QT_TRANSLATE_NOOP("AuditPage", "Reallocation"),
}
"""What was changed or posted; what is not listed is told by its code."""

FIELD_WORDS: Final[Mapping[str, str]] = {
    "name": QT_TRANSLATE_NOOP("AuditPage", "name"),
    "kind": QT_TRANSLATE_NOOP("AuditPage", "kind"),
    "phone": QT_TRANSLATE_NOOP("AuditPage", "phone"),
    "badge": QT_TRANSLATE_NOOP("AuditPage", "badge"),
    "consent": QT_TRANSLATE_NOOP("AuditPage", "consent"),
    "note": QT_TRANSLATE_NOOP("AuditPage", "note"),
    "short": QT_TRANSLATE_NOOP("AuditPage", "short name"),
    "attendees": QT_TRANSLATE_NOOP("AuditPage", "people announced"),
    "people": QT_TRANSLATE_NOOP("AuditPage", "people"),
    "at": QT_TRANSLATE_NOOP("AuditPage", "time"),
    "desk": QT_TRANSLATE_NOOP("AuditPage", "desk"),
    "state": QT_TRANSLATE_NOOP("AuditPage", "state"),
    "number": QT_TRANSLATE_NOOP("AuditPage", "number"),
    "needs": QT_TRANSLATE_NOOP("AuditPage", "needs"),
    "unit": QT_TRANSLATE_NOOP("AuditPage", "unit"),
    "project": QT_TRANSLATE_NOOP("AuditPage", "project"),
    "fen": QT_TRANSLATE_NOOP("AuditPage", "amount"),
    "method": QT_TRANSLATE_NOOP("AuditPage", "method"),
    "to": QT_TRANSLATE_NOOP("AuditPage", "goes to"),
    "because": QT_TRANSLATE_NOOP("AuditPage", "because"),
    "of": QT_TRANSLATE_NOOP("AuditPage", "of"),
    "quantity": QT_TRANSLATE_NOOP("AuditPage", "quantity"),
    "reason": QT_TRANSLATE_NOOP("AuditPage", "reason"),
    "entry": QT_TRANSLATE_NOOP("AuditPage", "entry"),
    "merged_into": QT_TRANSLATE_NOOP("AuditPage", "merged into"),
    "active": QT_TRANSLATE_NOOP("AuditPage", "still types"),
    "fields": QT_TRANSLATE_NOOP("AuditPage", "fields"),
    "operator": QT_TRANSLATE_NOOP("AuditPage", "operator"),
    "bank_ref": QT_TRANSLATE_NOOP("AuditPage", "bank reference"),
    "settles": QT_TRANSLATE_NOOP("AuditPage", "settles"),
    "giver": QT_TRANSLATE_NOOP("AuditPage", "giver"),
    "sheet": QT_TRANSLATE_NOOP("AuditPage", "paper sheet"),
    "spoiled": QT_TRANSLATE_NOOP("AuditPage", "spoiled"),
    "aside": QT_TRANSLATE_NOOP("AuditPage", "set aside"),
    "line": QT_TRANSLATE_NOOP("AuditPage", "line"),
    "due": QT_TRANSLATE_NOOP("AuditPage", "due"),
    "checked_by": QT_TRANSLATE_NOOP("AuditPage", "second person"),
    "goal_fen": QT_TRANSLATE_NOOP("AuditPage", "goal"),
    "check_above_fen": QT_TRANSLATE_NOOP("AuditPage", "second person from"),
}
"""The fields that are read most; the others are told by their code."""

NOTHING: Final = "–"


def check_words(name: str) -> str:
    """What a check looks at."""
    return _tr(CHECK_WORDS.get(name, name))


def thing_words(what: str) -> str:
    """What kind of thing was changed, posted or asked for."""
    return _tr(THING_WORDS[what]) if what in THING_WORDS else what.replace("_", " ")


def field_words(field: str) -> str:
    """What a field is called."""
    return _tr(FIELD_WORDS[field]) if field in FIELD_WORDS else field.replace("_", " ")


def value_words(field: str, held: str, language: Language) -> str:
    """A value as a person reads it; what is no JSON stands as it is."""
    try:
        value: object = json.loads(held)
    except ValueError:
        return held or NOTHING
    return _words(field, value, language)


def _words(field: str, value: object, language: Language) -> str:
    match value:
        case None | "" | []:
            words = NOTHING
        case bool():
            words = _tr(YES) if value else _tr(NO)
        case int() if field == "fen" or field.endswith("_fen"):
            words = f"¥{Money(value).figures}"
        case dict():
            words = _parts(value, language)
        case list():
            words = "; ".join(_words(field, each, language) for each in value)
        case _:
            words = str(value)
    return words


def _parts(value: dict[str, object], language: Language) -> str:
    """Words in two languages in the one that is read, any other object part by part."""
    if value and value.keys() <= {"zh", "en"}:
        return str(value.get(language) or value.get("zh") or value.get("en"))
    parts = {name: part for name, part in value.items() if name != "act"}
    said = (f"{field_words(name)} {_words(name, part, language)}" for name, part in parts.items())
    return " · ".join(said) or NOTHING


def _tr(source: str) -> str:
    return QCoreApplication.translate("AuditPage", source)


YES: Final = QT_TRANSLATE_NOOP("AuditPage", "yes")
NO: Final = QT_TRANSLATE_NOOP("AuditPage", "no")
