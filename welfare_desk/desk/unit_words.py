"""What a unit's line and its detail say, in the language of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.money import Money
from welfare_desk.domain.phone import read_phone
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import UnitRow
    from welfare_desk.domain.errors import Sentence
    from welfare_desk.domain.phone import Phone
    from welfare_desk.domain.register import CheckIn, Unit

NOTHING = "–"
MARK_WORDS = {
    "vip": QT_TRANSLATE_NOOP("UnitTable", "Guest of honour"),
    "approval": QT_TRANSLATE_NOOP("UnitTable", "Internal approval needed"),
    "code": QT_TRANSLATE_NOOP("UnitTable", "Credit code not verified"),
    "stage": QT_TRANSLATE_NOOP("UnitTable", "Comes on the stage"),
}
"""What the marks of a unit mean; their order is that of the table."""


def row_words(row: UnitRow, column: str, look: Look, timezone: str) -> str:
    """The words of one cell; `column` is the name of its column."""
    say: dict[str, Callable[[], str]] = {
        "BADGE": lambda: badge_words(row.unit),
        "NAME": lambda: look.reads(row.unit.name),
        "KIND": lambda: look.kind_name(row.unit.kind),
        "ARRIVAL": lambda: arrival_words(row.arrival, timezone),
        "CLAIMS": lambda: str(row.booked.claims or NOTHING),
        "RECEIVED": lambda: sum_words(row.booked.received_fen),
        "OUTSTANDING": lambda: sum_words(row.booked.outstanding_fen),
        "MARKS": lambda: " · ".join(mark_words(mark) for mark in marks(row, look)),
    }
    return say[column]()


def tip_words(row: UnitRow, column: str, look: Look) -> str:
    """What is told when the pointer rests on a cell: the name in full, the marks in words."""
    if column == "NAME":
        name = row.unit.name
        parts = (name.zh, name.en, row.unit.short)
        return "\n".join(dict.fromkeys(part for part in parts if part))
    if column == "MARKS":
        return "\n".join(mark_words(mark) for mark in marks(row, look))
    return look.kind_name(row.unit.kind) if column == "KIND" else ""


def marks(row: UnitRow, look: Look) -> tuple[str, ...]:
    """The marks that a unit wears, as keys of MARK_WORDS."""
    worn = {
        "vip": row.unit.vip,
        "approval": look.kinds.needs_approval(row.unit),
        "code": row.unit.code_unverified,
        "stage": row.on_stage,
    }
    return tuple(mark for mark in MARK_WORDS if worn[mark])


def mark_words(mark: str) -> str:
    """A mark in words."""
    return QCoreApplication.translate("UnitTable", MARK_WORDS[mark])


def badge_words(unit: Unit) -> str:
    """The number on the badge, three figures at least."""
    return NOTHING if unit.badge is None else f"{unit.badge:03d}"


def arrival_words(arrival: CheckIn | None, timezone: str) -> str:
    """When a unit arrived, and with how many people."""
    translate = QCoreApplication.translate
    if arrival is None or arrival.at is None:
        return translate("UnitTable", "Not here yet")
    at = f"{local_time(arrival.at, timezone):%H:%M}"
    if arrival.people is None:
        return translate("UnitTable", "Here since {time}").format(time=at)
    words = translate("UnitTable", "{time} · {people} here")
    return words.format(time=at, people=arrival.people)


def sum_words(fen: int) -> str:
    """A sum in figures, a dash for nothing."""
    return Money(fen).figures if fen else NOTHING


def phone_words(typed: str, *, masked: bool = True) -> str:
    """A telephone number in groups, its middle hidden unless it was asked for."""
    read: Phone | Sentence = read_phone(typed)
    normal, hidden = getattr(read, "normal", typed), getattr(read, "masked", "****")
    if masked:
        return hidden if typed else ""
    is_mobile = normal.isdecimal() and len(normal) == len("13800138000")
    return f"{normal[:3]} {normal[3:7]} {normal[7:]}" if is_mobile else normal


def code_words(code: str) -> str:
    """A credit code in groups, as it is read aloud."""
    return " ".join(part for part in (code[:8], code[8:12], code[12:16], code[16:]) if part)
