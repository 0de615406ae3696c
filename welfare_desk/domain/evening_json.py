"""One line of JSON to an object and back, with nothing lost and nothing guessed."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from welfare_desk.domain.evening_errors import NotJsonError, RepeatedFieldError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.texts import Text


def decoded(line: bytes) -> str:
    """A line of a file as text; a byte order mark at its begin is left out."""
    try:
        return line.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotJsonError from None


def read_line(line: str) -> dict[str, object]:
    """The object that a line holds; numbers with a point stay exact."""
    try:
        found: object = json.loads(
            line,
            object_pairs_hook=_object,
            parse_float=Decimal,
            parse_constant=_refuse,
        )
    except (ValueError, RecursionError):
        raise NotJsonError from None
    if not isinstance(found, dict):
        raise NotJsonError
    return found


def write_line(raw: Mapping[str, object]) -> str:
    """An object as one line, without its end."""
    return json.dumps(raw, ensure_ascii=False, separators=(",", ":"))


def lean(raw: Mapping[str, object]) -> dict[str, object]:
    """An object without the fields that hold nothing."""
    return {
        field: value
        for field, value in raw.items()
        if value is not None and value is not False and value != ""
    }


def both_json(text: Text) -> dict[str, object] | None:
    """A text in two languages, or None where nothing was written."""
    return lean({"zh": text.zh, "en": text.en}) or None


def quantity_json(quantity: Decimal | None) -> int | str | None:
    """A quantity: whole ones as numbers, others as their digits."""
    if quantity is None:
        return None
    whole = quantity == quantity.to_integral_value()
    return int(quantity) if whole else f"{quantity.normalize():f}"


def moment_json(moment: datetime) -> str:
    """A moment in UTC with all its microseconds.

    >>> moment_json(datetime(2022, 6, 25, 1, 0, tzinfo=UTC))
    '2022-06-25T01:00:00.000000Z'
    """
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise RepeatedFieldError(field=twice)
    return found


def _refuse(constant: str) -> object:
    raise ValueError(constant)
