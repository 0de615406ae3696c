"""Single fields of a form: dates, times, counts, quantities and codes as clerks type them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from welfare_desk.domain.errors import FieldErrors, Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

_DATE = re.compile(r"(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))")
_TIME = re.compile(r"(\d{1,2})(?:[:点](\d{2})分?|点)")
_QUANTITY = re.compile(r"\d{1,9}(?:\.\d{1,3})?")
_COUNT = re.compile(r"\d{1,6}")
_PREFIX = re.compile(r"[A-Z][A-Z0-9]{0,5}")

BAD_DATE = QT_TRANSLATE_NOOP("errors", "“{typed}” is not a day: write it as 2022-06-25.")
BAD_TIME = QT_TRANSLATE_NOOP("errors", "“{typed}” is not a time of day: write it as 09:30.")
BAD_QUANTITY = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is not a quantity: write a number above 0, with three decimals at most."
)
BAD_COUNT = QT_TRANSLATE_NOOP("errors", "“{typed}” is not a count: write a whole number above 0.")
BAD_PREFIX = QT_TRANSLATE_NOOP(
    "errors",
    "“{typed}” cannot stand before the numbers: take one to six letters or digits, a letter first.",
)
NEEDED = QT_TRANSLATE_NOOP("errors", "This is needed and still empty.")
UNKNOWN_CHOICE = QT_TRANSLATE_NOOP("errors", "“{typed}” is not one of the choices here.")


@dataclass(slots=True)
class Findings:
    """What was found wrong with a form, and what of it deserves a second look."""

    errors: FieldErrors = field(default_factory=dict)
    questions: FieldErrors = field(default_factory=dict)

    def take(self, name: str, read: T | Sentence) -> T | None:
        """Keep what a field says if it could not be read; hand on what was read."""
        if isinstance(read, Sentence):
            self.errors[name] = read
            return None
        return read

    def text(self, name: str, typed: str) -> str:
        """The text of a field that must not be empty."""
        text = tidy(typed)
        if not text:
            self.errors[name] = Sentence(NEEDED)
        return text

    def read(self, name: str, typed: str, reader: Callable[[str], T | Sentence]) -> T | None:
        """What a reader makes of a field that must not be empty."""
        return self.take(name, reader(typed)) if self.text(name, typed) else None

    def choice(self, name: str, typed: str, codes: Sequence[str]) -> None:
        """Check that a code is one of its list."""
        if typed not in codes:
            self.errors[name] = Sentence(UNKNOWN_CHOICE, {"typed": typed})


def tidy(typed: str) -> str:
    """A text without blanks at its ends, and with single blanks inside.

    >>> tidy("  John   Smith ")
    'John Smith'
    """
    return " ".join(typed.split())


def same_person(one: str, other: str) -> bool:
    """Whether two names are one person's, however they were spaced, capitalised or typed.

    >>> same_person("Wang  Min", "wang min"), same_person("王 敏", "王敏")
    (True, True)
    """
    return _plain(one) == _plain(other)


def fold_code(typed: str) -> str:
    """Figures and letters as plain as they can be: half-width, no blanks, no invisible characters.

    >>> fold_code(" ２０２２ -６")
    '2022-6'
    """
    plain = unicodedata.normalize("NFKC", typed)
    return "".join(char for char in plain if unicodedata.category(char)[0] not in "ZC")


def read_date(typed: str) -> date | Sentence:
    """The day that a text names.

    >>> read_date("2022年6月5日")
    datetime.date(2022, 6, 5)
    """
    match = _DATE.fullmatch(fold_code(typed))
    if match is None:
        return Sentence(BAD_DATE, {"typed": typed})
    year, *rest = (int(part) for part in match.groups() if part is not None)
    try:
        return date(year, *rest)
    except ValueError:
        return Sentence(BAD_DATE, {"typed": typed})


def read_time(typed: str) -> time | Sentence:
    """The time of day that a text names, to the minute.

    >>> read_time("9：05")
    datetime.time(9, 5)
    """
    match = _TIME.fullmatch(fold_code(typed))
    if match is None:
        return Sentence(BAD_TIME, {"typed": typed})
    try:
        return time(int(match[1]), int(match[2] or 0))
    except ValueError:
        return Sentence(BAD_TIME, {"typed": typed})


def read_quantity(typed: str) -> Decimal | Sentence:
    """A quantity of goods or of a service, above 0."""
    plain = fold_code(typed)
    if _QUANTITY.fullmatch(plain) is None or not Decimal(plain):
        return Sentence(BAD_QUANTITY, {"typed": typed})
    return Decimal(plain)


def read_count(typed: str) -> int | Sentence:
    """A whole number of people or of places, above 0."""
    plain = fold_code(typed)
    if _COUNT.fullmatch(plain) is None or not int(plain):
        return Sentence(BAD_COUNT, {"typed": typed})
    return int(plain)


def read_prefix(typed: str) -> str | Sentence:
    """The letters that stand before the numbers of an event's entries.

    >>> read_prefix("ｈｍ")
    'HM'
    """
    plain = fold_code(typed).upper()
    if _PREFIX.fullmatch(plain) is None:
        return Sentence(BAD_PREFIX, {"typed": typed})
    return plain


def _plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split()).casefold()
