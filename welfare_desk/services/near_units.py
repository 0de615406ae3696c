"""Which units are worth comparing with a name, a short name and a credit code."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from welfare_desk.services.likeness import ALIKE, plain_name
from welfare_desk.services.near_names import NearNames

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from welfare_desk.domain.register import Unit
    from welfare_desk.services.roll import Roll


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What is known of a unit that may be in the register already."""

    name: str
    short: str
    code: str

    @cached_property
    def plain(self) -> str:
        """Its name as it is compared."""
        return plain_name(self.name)

    @cached_property
    def plain_short(self) -> str:
        """Its short name as it is compared."""
        return plain_name(self.short)


class NearUnits:
    """Units in their order, found by their places, counted from 0."""

    def __init__(self, units: Sequence[Unit]) -> None:
        """Take the names, short names and codes of all units."""
        each = tuple(enumerate(units))
        self._names = NearNames((n, name) for n, unit in each for name in names_of(unit))
        self._shorts = NearNames((n, unit.short) for n, unit in each if unit.short)
        self._codes: dict[str, list[int]] = {}
        for place, unit in each:
            if unit.credit_code:
                self._codes.setdefault(unit.credit_code, []).append(place)

    def worth_comparing(self, asked: Asked) -> list[int]:
        """Places of all units that may be meant, and of a few that are not; each once."""
        places = set(self._codes.get(asked.code, ()))
        if asked.plain:
            places.update(self._names.near(asked.name, ALIKE), self._names.ending(asked.name))
            places.update(self._ends_of(asked))
            places.update(self._names.called(asked.name), self._shorts.called(asked.name))
        if asked.plain_short:
            places.update(self._names.called(asked.short), self._shorts.called(asked.short))
        return sorted(places)

    def _ends_of(self, asked: Asked) -> Iterator[int]:
        """Units whose whole name is the end of this one."""
        for start in range(1, len(asked.plain) // 2 + 1):
            yield from self._names.called(asked.plain[start:])


class NearRoll:
    """The units of a roll; `renewed` lays out only the names of what changed."""

    def __init__(self, roll: Roll, lower: NearUnits | None = None) -> None:
        """Lay out the names of a roll, or only of its upper layer."""
        self.roll = roll
        self._lower = lower or NearUnits(roll.lower.units)
        self._upper = NearUnits(roll.upper.units)

    def renewed(self, roll: Roll) -> NearRoll:
        """The same for a later roll."""
        return NearRoll(roll, self._lower if roll.lower is self.roll.lower else None)

    def worth_comparing(self, asked: Asked) -> Iterator[Unit]:
        """All units that may be meant, and a few that are not; merged ones for themselves."""
        roll = self.roll
        lower = (n for n in self._lower.worth_comparing(asked) if n not in roll.covered)
        yield from (roll.lower.units[place] for place in lower)
        yield from (roll.upper.units[place] for place in self._upper.worth_comparing(asked))


def names_of(unit: Unit) -> tuple[str, ...]:
    """The names of a unit in full."""
    return tuple(filter(None, (unit.name.zh, unit.name.en)))
