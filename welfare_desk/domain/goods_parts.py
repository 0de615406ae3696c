"""What is noted of goods beside their value: the state they are in, and who looked at them."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from welfare_desk.domain.entries import Condition
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import read_date, same_person, tidy
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.domain.words import BASES

if TYPE_CHECKING:
    from datetime import date

    from welfare_desk.domain.entries import Basis
    from welfare_desk.domain.fields import Findings
    from welfare_desk.domain.received_at import EventClock

NO_BASIS = QT_TRANSLATE_NOOP(
    "errors",
    "What is this value taken from? Choose invoice, agreement or another; or leave it out.",
)
EXPIRED = QT_TRANSLATE_NOOP(
    "errors", "They expired on {day}. Refuse them with thanks, or confirm that they are taken."
)
TWO_INSPECTORS = QT_TRANSLATE_NOOP(
    "errors", "Two different people look at goods: write the name of each."
)

_BASIS_CODES = tuple(word.code for word in BASES)


def take_basis(found: Findings, value: str, basis: Basis) -> Basis:
    """What the value of goods was taken from; goods without a value have none."""
    if not value.strip():
        return "none"
    found.choice("basis", basis, _BASIS_CODES)
    if basis == "none":
        found.errors["basis"] = Sentence(NO_BASIS)
    return basis


def take_condition(found: Findings, condition: Condition | None) -> Condition | None:
    """The state in which goods came, where somebody says it."""
    if condition is not None:
        found.choice("condition", condition, get_args(Condition))
    return condition


def take_expiry(found: Findings, typed: str, *, clock: EventClock | None) -> date | None:
    """The day on which goods expire, or None; goods that have expired ask for a second look."""
    expires = found.take("expires", read_date(typed)) if typed.strip() else None
    if expires is not None and clock is not None and expires < clock.today:
        found.questions["expires"] = Sentence(EXPIRED, {"day": expires.isoformat()})
    return expires


def take_inspectors(
    found: Findings, first: str, second: str, *, needed: bool = False
) -> tuple[str, str]:
    """Who looked at goods: two different people, or nobody where that is not `needed`."""
    names = tidy(first), tidy(second)
    if (needed or any(names)) and (not all(names) or same_person(*names)):
        found.errors["inspectors"] = Sentence(TWO_INSPECTORS)
    return names
