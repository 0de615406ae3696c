"""The names of all units in two indexes: a large one that stays, a small one for what changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from heapq import merge
from typing import TYPE_CHECKING

from welfare_desk.services.name_index import Named, NameIndex, named
from welfare_desk.services.roll import Layer, Roll

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Unit
    from welfare_desk.services.alignment import Range
    from welfare_desk.services.name_index import Rank


@dataclass(frozen=True, slots=True)
class Indexed:
    """One layer with its index, and which numbers of badges stand in it."""

    layer: Layer = field(default_factory=Layer)
    things: tuple[Named, ...] = ()
    index: NameIndex = field(default_factory=lambda: NameIndex(()))
    badges: dict[int, tuple[UnitId, ...]] = field(default_factory=dict)


class LayeredIndex:
    """The units of a roll, found by what is typed; `renewed` reads only names that are new."""

    def __init__(self, roll: Roll, parts: tuple[Indexed, Indexed] | None = None) -> None:
        """Index a roll, or take what was indexed of its lower and its upper layer."""
        self.roll = roll
        parts = parts or (indexed(roll.lower, ()), indexed(roll.upper, ()))
        self._lower, self._upper = parts

    def renewed(self, roll: Roll) -> LayeredIndex:
        """The index of a later roll."""
        known = (self._upper, self._lower)
        stays = roll.lower is self.roll.lower
        lower = self._lower if stays else indexed(roll.lower, known)
        return LayeredIndex(roll, (lower, indexed(roll.upper, known)))

    def tiers(self, text: str, limit: int) -> Iterator[Iterator[Unit]]:
        """The units that fit: whole, beginning, with a code that ends so, inside, apart.

        Each tier is in the order of the register and worked out only when it is asked for.
        """
        lower = self._lower.index.tiers(text, limit, self.roll.covered)
        upper = self._upper.index.tiers(text, limit)
        return map(self._merged, lower, upper)

    def rank(self, unit: UnitId, text: str) -> Rank | None:
        """How one unit fits what was typed, if it does and is there."""
        part, place = self._at(unit)
        return None if part is None else part.index.rank(place, text)

    def where(self, unit: UnitId, text: str) -> tuple[Range, ...]:
        """Which characters of a folded name the typed ones stand for."""
        part, place = self._at(unit)
        return () if part is None else part.index.where(place, text)

    def with_badge(self, badge: int) -> Iterator[Unit]:
        """The units whose badge has this number, merged ones too."""
        for part in (self._lower, self._upper):
            for each in part.badges.get(badge, ()):
                unit = self.roll.unit(each)
                if unit is not None and self._at(each)[0] is part:
                    yield unit

    def _merged(self, below: Iterator[int], above: Iterator[int]) -> Iterator[Unit]:
        """Places of both layers as units, in one order."""
        roll = self.roll
        ahead = ((place, roll.lower.units[place]) for place in below)
        later = ((roll.turns[place], roll.upper.units[place]) for place in above)
        yield from (unit for _, unit in merge(ahead, sorted(later, key=_turn), key=_turn))

    def _at(self, unit: UnitId) -> tuple[Indexed | None, int]:
        """In which part a unit stands, and where."""
        for part in (self._upper, self._lower):
            place = part.layer.places.get(unit)
            if place is not None:
                covered = part is self._lower and place in self.roll.covered
                return (None, 0) if covered else (part, place)
        return None, 0


def indexed(layer: Layer, known: tuple[Indexed, ...]) -> Indexed:
    """The index of one layer; `known` are parts whose names need not be read again."""
    things = tuple(_thing(unit, known) for unit in layer.units)
    badges: dict[int, tuple[UnitId, ...]] = {}
    for unit in layer.units:
        if unit.badge is not None:
            badges[unit.badge] = (*badges.get(unit.badge, ()), unit.id)
    return Indexed(layer, things, NameIndex(things), badges)


def _thing(unit: Unit, known: tuple[Indexed, ...]) -> Named:
    """The keys of a unit, those known where nothing that is typed has changed."""
    for part in known:
        place = part.layer.places.get(unit.id)
        if place is not None and _typed(part.layer.units[place]) == _typed(unit):
            return part.things[place]
    return named(
        unit.name.zh or unit.name.en,
        short=unit.short,
        english=unit.name.en,
        codes=(unit.credit_code,),
        numbers=() if unit.badge is None else (str(unit.badge), f"{unit.badge:03d}"),
    )


def _turn(pair: tuple[int, Unit]) -> int:
    """Where a unit stands among all."""
    return pair[0]


def _typed(unit: Unit) -> tuple[object, ...]:
    """All of a unit that is searched."""
    return unit.name, unit.short, unit.credit_code, unit.badge
