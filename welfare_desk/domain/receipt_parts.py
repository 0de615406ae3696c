"""How something was received: on which day, by which transfer and sheet, seen by which second."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import fold_code, read_date
from welfare_desk.domain.ids import SheetId
from welfare_desk.domain.money import Money
from welfare_desk.domain.operators import needs_check
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

    from welfare_desk.domain.fields import Findings
    from welfare_desk.domain.ids import OperatorCode
    from welfare_desk.domain.received_at import EventClock

BAD_SHEET = QT_TRANSLATE_NOOP("errors", "“{typed}” is no number of a sheet: write it as A12.")
DAY_TO_COME = QT_TRANSLATE_NOOP("errors", "{day} is still to come: on which day was it really?")
DUE_PAST = QT_TRANSLATE_NOOP("errors", "{day} has passed already. Confirm it if that is meant.")
SECOND_PERSON = QT_TRANSLATE_NOOP(
    "errors", "From ¥{figures} on a second person looks at the amount: choose who did."
)

_SHEET = re.compile(r"([A-Z]{1,3})0*([1-9]\d{0,5})")


def take_day(
    found: Findings, name: str, typed: str, *, clock: EventClock | None = None
) -> date | None:
    """The day on which something arrived, or None; never one that is still to come."""
    day = found.take(name, read_date(typed)) if typed.strip() else None
    if day is not None and clock is not None and day > clock.today:
        found.errors[name] = Sentence(DAY_TO_COME, {"day": day.isoformat()})
    return day


def take_due(found: Findings, typed: str, *, clock: EventClock | None = None) -> date | None:
    """The day until which a promise is kept; one that has passed asks for a second look."""
    due = found.take("due", read_date(typed)) if typed.strip() else None
    if due is not None and clock is not None and due < clock.today:
        found.questions["due"] = Sentence(DUE_PAST, {"day": due.isoformat()})
    return due


def take_sheet(found: Findings, typed: str) -> SheetId | None:
    """The number of a paper sheet in its one spelling, or None where there is none.

    >>> from welfare_desk.domain.fields import Findings
    >>> take_sheet(Findings(), "ａ012")
    'A12'
    """
    plain = fold_code(typed).upper()
    if not plain:
        return None
    match = _SHEET.fullmatch(plain)
    if match is None:
        found.errors["sheet"] = Sentence(BAD_SHEET, {"typed": typed.strip()})
        return None
    return SheetId(match[1] + match[2])


def see_checked(
    found: Findings, fen: int | None, checked_by: OperatorCode | None, above_fen: int
) -> None:
    """Ask for a second person where an amount of money is large; 0: never."""
    if needs_check(fen, above_fen) and checked_by is None:
        found.errors["checked_by"] = Sentence(SECOND_PERSON, {"figures": Money(above_fen).figures})
