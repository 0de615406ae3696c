"""The units as one list in two layers: a large one that stays, and the few that changed since.

An index of 100,000 names takes seconds to build; a change of some of them must not. Whoever keeps
an index builds one for the lower layer and one for the upper, and only the upper one again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.merging import resolved

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Unit

_FEW: Final = 500
_FEW_OF: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """Units in their order, and where each stands."""

    units: tuple[Unit, ...] = ()
    places: dict[UnitId, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """All units at one moment: those of `lower` that are not `covered`, and those of `upper`.

    `turns` are the places of the upper units among all; `follows` tells whom merged units follow.
    """

    units: tuple[Unit, ...] = ()
    lower: Layer = field(default_factory=Layer)
    upper: Layer = field(default_factory=Layer)
    covered: frozenset[int] = frozenset()
    turns: tuple[int, ...] = ()
    follows: dict[UnitId, UnitId] = field(default_factory=dict)

    def renewed(self, units: Sequence[Unit]) -> Roll:
        """The roll of the units as they are now; the lower layer stays while few have changed."""
        now = tuple(units)
        old, new = _differences(self.units, now)
        gone = {unit.id for unit in old} - {unit.id for unit in new}
        later = {unit.id: unit for unit in (*self.upper.units, *new) if unit.id not in gone}
        covered = self.covered | {
            place for unit in (*gone, *later) if (place := self.lower.places.get(unit)) is not None
        }
        if len(later) + len(covered) > max(_FEW, len(self.lower.units) // _FEW_OF):
            return _whole(now)
        return Roll(
            units=now,
            lower=self.lower,
            upper=_layer(later.values()),
            covered=frozenset(covered),
            turns=tuple(self._turns(later)),
            follows=_follows(now),
        )

    def unit(self, unit: UnitId) -> Unit | None:
        """A unit as it is now."""
        place = self.upper.places.get(unit)
        if place is not None:
            return self.upper.units[place]
        place = self.lower.places.get(unit)
        return None if place is None or place in self.covered else self.lower.units[place]

    def followed(self, unit: Unit) -> Unit:
        """The unit that a merged one follows; any other unit is itself."""
        return self.unit(self.follows.get(unit.id, unit.id)) or unit

    def _turns(self, later: Iterable[UnitId]) -> Iterator[int]:
        """A changed unit keeps its place, a new one comes behind all."""
        behind = len(self.lower.units)
        for number, unit in enumerate(later):
            yield self.lower.places.get(unit, behind + number)


def roll_of(units: Sequence[Unit]) -> Roll:
    """A roll with one layer."""
    return _whole(tuple(units))


def _whole(units: tuple[Unit, ...]) -> Roll:
    return Roll(units=units, lower=_layer(units), follows=_follows(units))


def _layer(units: Iterable[Unit]) -> Layer:
    kept = tuple(units)
    return Layer(units=kept, places={unit.id: place for place, unit in enumerate(kept)})


def _follows(units: tuple[Unit, ...]) -> dict[UnitId, UnitId]:
    """Whom each merged unit follows; most rolls have none."""
    return resolved(unit for unit in units if unit.merged_into is not None)


def _differences(before: tuple[Unit, ...], now: tuple[Unit, ...]) -> tuple[list[Unit], list[Unit]]:
    """The units that changed or are gone, as they were; those that changed or came, as they are.

    A list mostly stays as it is, so it is walked from both ends up to what differs.
    """
    start = _alike(before, now)
    old, new = before[start:], now[start:]
    end = _alike(old[::-1], new[::-1])
    old, new = old[: len(old) - end], new[: len(new) - end]
    known = {unit.id: unit for unit in old}
    same = {unit.id for unit in new if (one := known.get(unit.id)) is unit or one == unit}
    return [one for one in old if one.id not in same], [one for one in new if one.id not in same]


def _alike(before: Sequence[Unit], now: Sequence[Unit]) -> int:
    """How many units from the beginning are the same."""
    pairs = enumerate(zip(before, now, strict=False))
    differs = (place for place, (one, other) in pairs if one is not other and one != other)
    return next(differs, min(len(before), len(now)))
