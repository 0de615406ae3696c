"""Reads the single values of an act: each takes a field's name and what stands in it.

A value that cannot be taken raises the `BadActError` that says why.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeVar

from welfare_desk.domain.evening_errors import (
    NoOffsetError,
    UnknownCodeError,
    UnknownFieldError,
    WrongFieldError,
)
from welfare_desk.domain.ids import names_a_desk
from welfare_desk.domain.money import LIMIT_FEN
from welfare_desk.domain.photo_names import names_a_photo, names_a_picture
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

CodeT = TypeVar("CodeT", bound=str)

MOST: Final = 10**15
"""No count or quantity of an evening is as large; it keeps sums inside 64 bits."""

LONGEST_NAME: Final = 200
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_CLOCK = re.compile(r"\d{2}:\d{2}(:\d{2}(\.\d{6})?)?")
_DIGITS = re.compile(r"[0-9]{1,16}(\.[0-9]{1,6})?")
_DIGITS_AFTER_POINT = 6


def words(field: str, value: object) -> str:
    """Plain text."""
    if not isinstance(value, str) or not _can_be_written(value):
        raise WrongFieldError(field=field, value=shown(value))
    return value


def name(field: str, value: object) -> str:
    """The name by which a thing is known: not empty, one line, no space around it."""
    text = words(field, value)
    if not text or text != text.strip() or len(text) > LONGEST_NAME or not text.isprintable():
        raise WrongFieldError(field=field, value=shown(value))
    return text


def names(field: str, value: object) -> tuple[str, ...]:
    """A list of such names, each once."""
    if not isinstance(value, list):
        raise WrongFieldError(field=field, value=shown(value))
    found = tuple(name(field, each) for each in value)
    if len(set(found)) != len(found):
        raise WrongFieldError(field=field, value=shown(value))
    return found


def desk(field: str, value: object) -> str:
    """A desk's letter."""
    text = words(field, value)
    if not names_a_desk(text):
        raise WrongFieldError(field=field, value=shown(value))
    return text


def photo(field: str, value: object) -> str:
    """The name of a project's picture, or nothing."""
    text = words(field, value)
    if text and not names_a_photo(text):
        raise WrongFieldError(field=field, value=shown(value))
    return text


def picture(field: str, value: object) -> str:
    """The name of a picture of the organiser's, or nothing."""
    text = words(field, value)
    if text and not names_a_picture(text):
        raise WrongFieldError(field=field, value=shown(value))
    return text


def both(field: str, value: object) -> Text:
    """A text in Chinese and English: {"zh": …, "en": …}."""
    if not isinstance(value, dict):
        raise WrongFieldError(field=field, value=shown(value))
    for key in value:
        if key not in {"zh", "en"}:
            raise UnknownFieldError(act=field, field=key)
    found = {key: words(f"{field}.{key}", part) for key, part in value.items() if part is not None}
    return Text(**found)


def code(known: Sequence[CodeT]) -> Callable[[str, object], CodeT]:
    """One of the codes that somebody knows."""

    def one_of(field: str, value: object) -> CodeT:
        for each in known:
            if each == value:
                return each
        raise UnknownCodeError(field=field, value=shown(value))

    return one_of


def codes(known: Sequence[CodeT]) -> Callable[[str, object], tuple[CodeT, ...]]:
    """A list of such codes, each once."""
    one_of = code(known)

    def some_of(field: str, value: object) -> tuple[CodeT, ...]:
        if not isinstance(value, list):
            raise WrongFieldError(field=field, value=shown(value))
        found = tuple(one_of(field, each) for each in value)
        if len(set(found)) != len(found):
            raise WrongFieldError(field=field, value=shown(value))
        return found

    return some_of


def yes_or_no(field: str, value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise WrongFieldError(field=field, value=shown(value))
    return value


def count(field: str, value: object) -> int:
    """A whole number from 0."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST:
        raise WrongFieldError(field=field, value=shown(value))
    return value


def fen(field: str, value: object) -> int:
    """An amount in whole fen, above zero and within what the books can hold."""
    amount = count(field, value)
    if not 0 < amount < LIMIT_FEN:
        raise WrongFieldError(field=field, value=shown(value))
    return amount


def signed_fen(field: str, value: object) -> int:
    """An amount in whole fen that may be below zero, within what the books can hold."""
    if not isinstance(value, int) or isinstance(value, bool) or not -LIMIT_FEN < value < LIMIT_FEN:
        raise WrongFieldError(field=field, value=shown(value))
    return value


def ordinal(field: str, value: object) -> int:
    """A whole number from 1."""
    found = count(field, value)
    if found == 0:
        raise WrongFieldError(field=field, value=shown(value))
    return found


def quantity(field: str, value: object) -> Decimal:
    """How many of something, above zero: a number, or its digits as text; at most six decimals."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise WrongFieldError(field=field, value=shown(value))
    if isinstance(value, str) and not _DIGITS.fullmatch(value):
        raise WrongFieldError(field=field, value=shown(value))
    number = Decimal(value)
    if not 0 < number <= MOST:
        raise WrongFieldError(field=field, value=shown(value))
    if number != round(number, _DIGITS_AFTER_POINT):
        raise WrongFieldError(field=field, value=shown(value))
    whole = number == number.to_integral_value()
    return Decimal(int(number)) if whole else number.normalize()


def day(field: str, value: object) -> date:
    """A date like 2022-06-25."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise WrongFieldError(field=field, value=shown(value))


def clock(field: str, value: object) -> time:
    """A time of the event's own day like 09:00."""
    if isinstance(value, str) and _CLOCK.fullmatch(value):
        try:
            return time.fromisoformat(value)
        except ValueError:
            pass
    raise WrongFieldError(field=field, value=shown(value))


def moment(field: str, value: object) -> datetime:
    """A time with its offset, as UTC."""
    try:
        found = datetime.fromisoformat(words(field, value))
        if found.tzinfo is None:
            raise NoOffsetError(field=field, value=shown(value))
        return found.astimezone(UTC)
    except (ValueError, OverflowError):
        raise WrongFieldError(field=field, value=shown(value)) from None


def shown(value: object) -> str:
    """A value as a sentence quotes it: short, whatever it was."""
    longest = 60
    text = ascii(value) if isinstance(value, str) and not _can_be_written(value) else f"{value!r}"
    if isinstance(value, str) and _can_be_written(value):
        text = f"“{value}”"
    if isinstance(value, bool):
        text = str(value).lower()
    return text if len(text) <= longest else f"{text[:longest]}…"


def _can_be_written(text: str) -> bool:
    """Half a surrogate pair cannot be stored as UTF-8, nor can a zero character be shown."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text
