"""Which units a payer on a statement may be: by name, short name or receipt title, or masked."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from welfare_desk.services.likeness import ALIKE, is_short_for, likeness, plain_name
from welfare_desk.services.near_names import NearNames

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.matching_index import Nearness
    from welfare_desk.domain.register import Unit

_KEPT: Final = 20_000
_SHORTEST: Final = 2
_ORDER: Final[tuple[Nearness, ...]] = ("same", "short", "alike", "masked")
_MASKS: Final = str.maketrans("＊•●×", "****")


class PayerNames:
    """The names of all units; what merged units are called leads to the unit they follow."""

    def __init__(self, units: Sequence[Unit]) -> None:
        """Lay out the names."""
        self._leads = leads(units)
        self._names = tuple((unit.id, name) for unit in units for name in _names(unit))
        self._near = NearNames((place, name) for place, (_, name) in enumerate(self._names))
        self._by_length: dict[int, list[int]] = {}
        for place, (_, name) in enumerate(self._names):
            self._by_length.setdefault(len(plain_name(name)), []).append(place)
        self.units_of = lru_cache(maxsize=_KEPT)(self._units_of)

    def _units_of(self, payer: str) -> Mapping[UnitId, Nearness]:
        """The units that a payer may be, each with the nearest of its names."""
        found: dict[UnitId, Nearness] = {}
        for place, nearness in self._places(payer.translate(_MASKS)):
            unit = self._leads[self._names[place][0]]
            if unit not in found or _ORDER.index(nearness) < _ORDER.index(found[unit]):
                found[unit] = nearness
        return found

    def _places(self, payer: str) -> Iterator[tuple[int, Nearness]]:
        plain = plain_name(payer)
        if "*" in plain:
            yield from ((place, "masked") for place in self._masked(plain))
            return
        if len(plain) < _SHORTEST:
            return
        yield from ((place, "same") for place in self._near.called(payer))
        for place in self._near.ending(payer):
            if is_short_for(plain, plain_name(self._names[place][1])):
                yield place, "short"
        for start in range(1, len(plain) // 2 + 1):
            end = plain[start:]
            if is_short_for(end, plain):
                yield from ((place, "short") for place in self._near.called(end))
        for place in self._near.near(payer, ALIKE):
            if likeness(payer, self._names[place][1]) >= ALIKE:
                yield place, "alike"

    def _masked(self, plain: str) -> Iterator[int]:
        """Names of which a payer such as 张*三 shows a part."""
        shown = [(place, char) for place, char in enumerate(plain) if char != "*"]
        if not shown:
            return
        for number in self._by_length.get(len(plain), ()):
            name = plain_name(self._names[number][1])
            if all(name[place] == char for place, char in shown):
                yield number


def leads(units: Sequence[Unit]) -> dict[UnitId, UnitId]:
    """The unit that each unit is read as: itself, or the one it follows at last."""
    follow = {unit.id: unit.merged_into for unit in units}
    found: dict[UnitId, UnitId] = {}
    for unit in follow:
        lead, seen = unit, {unit}
        while (onward := follow.get(lead)) is not None and onward not in seen:
            seen.add(onward)
            lead = onward
        found[unit] = lead
    return found


def _names(unit: Unit) -> tuple[str, ...]:
    """Everything by which a unit may pay."""
    named = (unit.name.zh, unit.name.en, unit.short, unit.receipt_title)
    return tuple(dict.fromkeys(filter(None, named)))
