"""What cells of a sheet hold besides texts: counts, amounts, quantities, days, choices, codes."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.amounts import read_amount
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import fold_code, read_date, read_quantity
from welfare_desk.domain.money import FEN_PER_YUAN, Money
from welfare_desk.domain.phone import read_phone
from welfare_desk.domain.sheet_cells import Fault
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.domain.upper_amount import upper_amount

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from welfare_desk.domain.sheet_choices import Choices

NOT_A_COUNT = QT_TRANSLATE_NOOP(
    "errors", "“{typed}” is not a whole number. Write figures only, such as 12."
)
NEGATIVE = QT_TRANSLATE_NOOP("errors", "“{typed}” lies below 0. Write a number from {least} on.")
TOO_SMALL = QT_TRANSLATE_NOOP("errors", "“{typed}” is too small. Write a number from {least} on.")
TOO_LARGE = QT_TRANSLATE_NOOP("errors", "“{typed}” is too large: at most {most} fit here.")
FRACTION = QT_TRANSLATE_NOOP("errors", "“{typed}” has decimals, but this counts whole things.")
UNCLEAR = QT_TRANSLATE_NOOP(
    "errors",
    "“{typed}” may mean ¥{figures} ({upper}), but it is a short form. Write the amount in figures.",
)
SERIAL_DAY = QT_TRANSLATE_NOOP(
    "errors",
    "“{typed}” is the number that spreadsheets keep for {day}. Show the column as dates, or write"
    " {day}.",
)
FAR_DAY = QT_TRANSLATE_NOOP("errors", "The day {typed} lies outside the years {first} to {last}.")
NOT_CHOSEN = QT_TRANSLATE_NOOP("errors", "“{typed}” is not known here. Allowed: {allowed}.")

_COUNT = re.compile(r"(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?", re.ASCII)
_TIME_OF_DAY = re.compile(r"[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?$", re.ASCII)
_SERIAL = re.compile(r"[34567]\d{4}", re.ASCII)
_SERIALS_FROM: Final = date(1899, 12, 30)
_FIRST_YEAR: Final = 2000
_LAST_YEAR: Final = 2100
MOST: Final = 999_999
"""Counts have six figures at most."""


def counted(least: int, most: int = MOST) -> Callable[[str], int | Fault]:
    """Reads a whole number from `least` to `most`; figures may be full-width, 12.0 is 12.

    >>> counted(1)("１２")
    12
    """

    def read(typed: str) -> int | Fault:
        match = _COUNT.fullmatch(fold_code(typed))
        if match is None:
            return Fault("not-a-count", Sentence(NOT_A_COUNT, {"typed": typed}))
        sign, figures, part = match.groups()
        if (part or "").strip("0"):
            return Fault("count-decimal", Sentence(FRACTION, {"typed": typed}))
        plain = figures.replace(",", "").lstrip("0") or "0"
        if len(plain) > len(str(most)) or int(plain) > most:
            return Fault("count-too-large", Sentence(TOO_LARGE, {"typed": typed, "most": most}))
        values = {"typed": typed, "least": least}
        if sign and int(plain):
            return Fault("count-negative", Sentence(NEGATIVE, values))
        if int(plain) < least:
            return Fault("count-too-small", Sentence(TOO_SMALL, values))
        return int(plain)

    return read


def amount(typed: str) -> int | Fault:
    """Reads an amount in fen; one that would need a second look at the desk is not taken.

    >>> amount("1.2万")
    1200000
    """
    read = read_amount(typed)
    if isinstance(read, Sentence):
        return Fault("bad-amount", read)
    if read.confirm:
        money = Money(read.fen)
        values = {"typed": typed, "figures": money.figures, "upper": upper_amount(money)}
        return Fault("amount-unclear", Sentence(UNCLEAR, values))
    return read.fen


def quantity(typed: str) -> Decimal | Fault:
    """Reads a quantity above 0, with three decimals at most."""
    read = read_quantity(typed)
    return Fault("bad-quantity", read) if isinstance(read, Sentence) else read


def day(typed: str) -> date | Fault:
    """Reads a day; a time of day after it, as spreadsheets may have it, does not matter.

    >>> day("2022-06-25T09:30:00")
    datetime.date(2022, 6, 25)
    """
    read = read_date(_TIME_OF_DAY.sub("", typed))
    if isinstance(read, Sentence):
        if _SERIAL.fullmatch(typed):
            meant = _SERIALS_FROM + timedelta(days=int(typed))
            read = Sentence(SERIAL_DAY, {"typed": typed, "day": meant.isoformat()})
        return Fault("bad-day", read)
    if not _FIRST_YEAR <= read.year <= _LAST_YEAR:
        values = {"typed": typed, "first": _FIRST_YEAR, "last": _LAST_YEAR}
        return Fault("far-day", Sentence(FAR_DAY, values))
    return read


def phone(typed: str) -> str | Fault:
    """Reads a telephone number."""
    read = read_phone(typed.lstrip("'"))
    return Fault("bad-phone", read) if isinstance(read, Sentence) else read.normal


def chosen(choices: Choices, name: str, code: str) -> Callable[[str], str | Fault]:
    """Reads a word of a list; where the list has it not, `code` is the code of the fault."""

    def read(typed: str) -> str | Fault:
        found = choices.code(name, typed)
        if found is None:
            values = {"typed": typed, "allowed": choices.allowed(name)}
            return Fault(code, Sentence(NOT_CHOSEN, values))
        return found

    return read


def fold_name(name: str) -> str:
    """A name as it is compared: half-width, lower case, without blanks, one kind of middle dot.

    >>> fold_name("阿依木 ・ 榆尔江") == fold_name("阿依木·榆尔江")
    True
    """
    plain = unicodedata.normalize("NFKC", name).casefold()
    if plain.isalnum():
        return plain
    return "".join(char for char in plain if not char.isspace()).translate(_DOTS)


def yuan(fen: int) -> str:
    """An amount as a sheet writes it: exact figures without separators.

    >>> yuan(1_200_050), yuan(1_200_000)
    ('12000.5', '12000')
    """
    whole, part = divmod(fen, FEN_PER_YUAN)
    return f"{whole}.{part:02d}".rstrip("0").rstrip(".") if part else str(whole)


_DOTS: Final = str.maketrans(dict.fromkeys("•・‧∙⋅●.．", "·"))
