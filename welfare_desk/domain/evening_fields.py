"""The fields of one act, taken one by one, so that what nobody took is known to be unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from welfare_desk.domain.evening_errors import (
    MissingFieldError,
    UnknownFieldError,
    WrongFieldError,
)
from welfare_desk.domain.evening_values import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ValueT = TypeVar("ValueT")


class Fields:
    """One JSON object of an act; `close()` refuses what no reader asked for.

    >>> from welfare_desk.domain.evening_values import count
    >>> Fields("unit", {"attendees": 8}).need("attendees", count)
    8
    """

    def __init__(self, act: str, raw: Mapping[str, object], place: str = "") -> None:
        """Keep the act's name and, for an object inside it, the place where that stands."""
        self.act = act
        self._raw = raw
        self._place = place
        self._asked: set[str] = set()

    @property
    def named(self) -> frozenset[str]:
        """The fields that the object names, be they null."""
        return frozenset(self._raw)

    def take(self, field: str, reader: Callable[[str, object], ValueT]) -> ValueT | None:
        """What stands in a field, or None where it is left out or null."""
        self._asked.add(field)
        value = self._raw.get(field)
        return None if value is None else reader(self._where(field), value)

    def need(self, field: str, reader: Callable[[str, object], ValueT]) -> ValueT:
        """What stands in a field that the act cannot do without."""
        value = self.take(field, reader)
        if value is None:
            raise MissingFieldError(act=self.act, field=self._where(field))
        return value

    def part(self, field: str) -> Fields | None:
        """The object that stands in a field."""
        return self.take(field, self._part)

    def parts(self, field: str) -> tuple[Fields, ...]:
        """The objects of the list that stands in a field."""
        return self.take(field, self._parts) or ()

    def close(self) -> None:
        """Refuse the first field that nobody asked for."""
        for field in self._raw:
            if field not in self._asked:
                raise UnknownFieldError(act=self.act, field=self._where(field))

    def _where(self, field: str) -> str:
        return f"{self._place}.{field}" if self._place else field

    def _part(self, place: str, value: object) -> Fields:
        if not isinstance(value, dict):
            raise WrongFieldError(field=place, value=shown(value))
        return Fields(self.act, value, place)

    def _parts(self, place: str, value: object) -> tuple[Fields, ...]:
        if not isinstance(value, list):
            raise WrongFieldError(field=place, value=shown(value))
        return tuple(self._part(f"{place}[{i}]", each) for i, each in enumerate(value, 1))
