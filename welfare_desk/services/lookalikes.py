"""Units that may be the same as another one: what is asked side by side before a unit is new.

Each answer says why; whoever registers decides. Pairs that were told apart are never named again.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal

from welfare_desk.domain.words import is_person
from welfare_desk.services.likeness import (
    ALIKE,
    SAME,
    is_short_for,
    likeness,
    plain_name,
    told_apart_by_marks,
)
from welfare_desk.services.near_units import Asked, NearRoll, names_of
from welfare_desk.services.roll import roll_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Distinct, Unit

Because = Literal["code", "same_name", "near_name", "short_name"]
"""Why two units may be the same: one credit code, one name, nearly one, or a name's short form."""
_ORDER: Final[tuple[Because, ...]] = ("code", "same_name", "near_name", "short_name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookalike:
    """A unit of the register that may be meant: how alike it is, and why it is named.

    At 100 percent the desk proposes that both are the same.
    """

    unit: Unit
    percent: int
    because: Because


class Lookalikes:
    """The units of the register, asked for those that look like a given one."""

    def __init__(
        self,
        units: Sequence[Unit],
        distinct: Iterable[Distinct] = (),
        is_person: Callable[[str], bool] = is_person,
        near: NearRoll | None = None,
    ) -> None:
        """Take the units, the pairs that were told apart, and which kinds are persons.

        `near` takes the place of the units where their names were laid out before.
        """
        self._near = near or NearRoll(roll_of(units))
        self._apart = frozenset(frozenset((one.unit, one.other)) for one in distinct)
        self._is_person = is_person

    def renewed(
        self,
        units: Sequence[Unit],
        distinct: Iterable[Distinct] = (),
        is_person: Callable[[str], bool] = is_person,
    ) -> Lookalikes:
        """The same of the register as it is now; a change of a few units costs next to nothing."""
        near = self._near.renewed(self._near.roll.renewed(units))
        return Lookalikes((), distinct, is_person, near)

    def of(
        self,
        *,
        name: str,
        short: str = "",
        credit_code: str = "",
        kind: str = "",
        besides: UnitId | None = None,
        limit: int = 3,
    ) -> tuple[Lookalike, ...]:
        """The units that may be meant by a name, a short name or a credit code; the likest first.

        `kind` "" is not known yet; a person's name is alike only where it is the same. `besides`
        is the unit that is itself asked about: it and whatever was told apart from it is left out.
        """
        asked = Asked(name=name, short=short, code=credit_code)
        person = bool(kind) and self._is_person(kind)
        found: dict[UnitId, Lookalike] = {}
        for unit in self._near.worth_comparing(asked):
            target = self._near.roll.followed(unit)
            if besides is not None and self._are_apart(besides, target.id):
                continue
            alike = self._compared(asked, unit, target, person=person)
            known = found.get(target.id)
            if alike is not None and (known is None or _turn(alike) < _turn(known)):
                found[target.id] = alike
        return tuple(sorted(found.values(), key=_turn)[:limit])

    def pairs(self, limit: int | None = None) -> tuple[tuple[Unit, Unit, Lookalike], ...]:
        """All pairs of the register that look alike, in its order, or the first so many.

        Of 20,000 units all pairs take seconds: ask for them off the window's thread.
        """
        return tuple(islice(self._pairs(), limit))

    def _pairs(self) -> Iterator[tuple[Unit, Unit, Lookalike]]:
        """Each pair once; merged units stand in none."""
        told: set[frozenset[UnitId]] = set()
        for unit in self._near.roll.units:
            if unit.id in self._near.roll.follows:
                continue
            for alike in self._like(unit):
                pair = frozenset((unit.id, alike.unit.id))
                if pair not in told:
                    told.add(pair)
                    yield unit, alike.unit, alike

    def _like(self, unit: Unit) -> tuple[Lookalike, ...]:
        """The units that look like one of the register."""
        return self.of(
            name=unit.name.zh or unit.name.en,
            short=unit.short,
            credit_code=unit.credit_code,
            kind=unit.kind,
            besides=unit.id,
            limit=len(self._near.roll.units),
        )

    def _are_apart(self, one: UnitId, other: UnitId) -> bool:
        """Whether two units are one anyway, or were told apart."""
        one = self._near.roll.follows.get(one, one)
        return one == other or frozenset((one, other)) in self._apart

    def _compared(
        self, asked: Asked, unit: Unit, target: Unit, *, person: bool
    ) -> Lookalike | None:
        """What makes a unit look like what is asked for, if anything does."""
        if asked.code and asked.code == unit.credit_code:
            return Lookalike(unit=target, percent=SAME, because="code")
        alike = max((likeness(asked.name, name) for name in names_of(unit)), default=0.0)
        if alike >= SAME:
            return Lookalike(unit=target, percent=SAME, because="same_name")
        if person or self._is_person(unit.kind):
            return None
        if alike >= ALIKE:
            return Lookalike(unit=target, percent=int(alike), because="near_name")
        if _shortened(asked, unit):
            return Lookalike(unit=target, percent=int(alike), because="short_name")
        return None


def _shortened(asked: Asked, unit: Unit) -> bool:
    """Whether one of the two is what the other is called for short."""
    short = plain_name(unit.short)
    if short and short in (asked.plain, asked.plain_short):
        return True
    for name in names_of(unit):
        plain = plain_name(name)
        if asked.plain_short and asked.plain_short == plain:
            return True
        shortest, longest = sorted((asked.plain, plain), key=len)
        if is_short_for(shortest, longest) and not told_apart_by_marks(asked.name, name):
            return True
    return False


def _turn(alike: Lookalike) -> tuple[int, int]:
    """What is likelier comes first."""
    return _ORDER.index(alike.because), -alike.percent
