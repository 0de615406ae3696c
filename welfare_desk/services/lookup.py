"""Finding units and projects by a few keys: what the entry line asks at each stroke.

Building reads every name aloud (pypinyin): do it off the window's thread. Finding takes a moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

from welfare_desk.services.initials import fold
from welfare_desk.services.layered_index import LayeredIndex
from welfare_desk.services.name_index import NameIndex, folded, named
from welfare_desk.services.roll import roll_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Project, Unit
    from welfare_desk.services.alignment import Range
    from welfare_desk.services.lookalikes import Lookalikes
    from welfare_desk.services.name_index import Named

_MOST_RECENT: Final = 20
_MOST_FIGURES: Final = 6


@dataclass(frozen=True, slots=True)
class Match:
    """A unit that fits, and the characters of its Chinese name to be marked (end exclusive).

    `through` is the unit that was merged into it and that was meant by what was typed.
    """

    unit: Unit
    ranges: tuple[Range, ...] = ()
    through: Unit | None = None


@dataclass(frozen=True, slots=True)
class ProjectMatch:
    """A project that fits, and the characters of its Chinese name to be marked."""

    project: Project
    ranges: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True)
class Lookups:
    """What the windows search in, all of one moment of the register."""

    units: Lookup
    projects: ProjectLookup
    lookalikes: Lookalikes


class Lookup:
    """The units of the register, found by badge, name, pinyin, initials, short name or credit code.

    Units used last come first among equals; say so with `use`. A merged unit is no answer of its
    own: what names it finds the unit it follows.
    """

    def __init__(
        self,
        units: Sequence[Unit],
        recent: Iterable[UnitId] = (),
        index: LayeredIndex | None = None,
    ) -> None:
        """Read the names of all units, or take the index that was made of them."""
        self._index = index or LayeredIndex(roll_of(units))
        self._recent = recent if isinstance(recent, list) else list(recent)[:_MOST_RECENT]

    def find(self, text: str, limit: int = 8) -> tuple[Match, ...]:
        """The units that fit, the best first; for an empty text those used last."""
        roll = self._index.roll
        found: dict[UnitId, Match] = {}
        for unit in self._fitting(text, limit):
            target = roll.followed(unit)
            if target.id in found:
                continue
            if target is unit:
                ranges = _unfolded(unit.name.zh, self._index.where(unit.id, text))
                found[target.id] = Match(unit, ranges)
            else:
                found[target.id] = Match(target, through=unit)
            if len(found) == limit:
                break
        return tuple(found.values())

    def with_badge(self, badge: int) -> tuple[Unit, ...]:
        """The units with this number: one, or several where laptops were brought together."""
        units = map(self._index.roll.followed, self._index.with_badge(badge))
        return tuple({unit.id: unit for unit in units}.values())

    def use(self, unit: UnitId) -> None:
        """Remember that a unit was just used."""
        self._recent[:] = [unit, *(one for one in self._recent if one != unit)][:_MOST_RECENT]

    def renewed(self, units: Sequence[Unit]) -> Lookup:
        """A lookup of the register as it is now; a change of a few units costs next to nothing."""
        index = self._index.renewed(self._index.roll.renewed(units))
        return Lookup((), self._recent, index)  # one list of recent: this one is still in use

    def _fitting(self, text: str, limit: int) -> Iterator[Unit]:
        """Units that fit, the best first, some more than once; merged units stand for themselves.

        The number on a badge comes first, then whole, beginning, recent, inside, apart; recent
        units also lead among equals.
        """
        typed = folded(text)
        recent = list(filter(None, map(self._index.roll.unit, self._recent)))
        if not typed:
            yield from recent
            return
        if typed.isdecimal() and typed.isascii() and len(typed) <= _MOST_FIGURES:
            yield from self._index.with_badge(int(typed))
        ranks = [(unit, self._index.rank(unit.id, text)) for unit in recent]
        whole, beginning, ending, inside, apart = self._index.tiers(text, limit)
        yield from (unit for unit, rank in ranks if rank == "whole")
        yield from whole
        yield from (unit for unit, rank in ranks if rank == "beginning")
        yield from chain(beginning, ending)
        yield from (unit for unit, rank in ranks if rank == "somehow")
        yield from chain(inside, apart)


class ProjectLookup:
    """The projects of the market, found by number, name, pinyin or initials."""

    def __init__(self, projects: Sequence[Project]) -> None:
        """Read the names of all projects."""
        self._projects = tuple(projects)
        self._index = NameIndex(tuple(map(_named_project, projects)))

    def find(self, text: str, limit: int = 8) -> tuple[ProjectMatch, ...]:
        """The projects that fit, the best first; for an empty text the first of the list."""
        if not fold(text):
            return tuple(ProjectMatch(project) for project in self._projects[:limit])
        return tuple(
            ProjectMatch(
                self._projects[place],
                _unfolded(self._projects[place].name.zh, self._index.where(place, text)),
            )
            for place in self._index.find(text, limit=limit)
        )


def _named_project(project: Project) -> Named:
    """The keys of a project: its number also with a leading zero, and its id, as on boards."""
    number = str(project.number)
    return named(
        project.name.zh or project.name.en,
        english=project.name.en,
        codes=(number, number.zfill(2), str(project.id)),
    )


def _unfolded(name: str, ranges: tuple[Range, ...]) -> tuple[Range, ...]:
    """Stretches of a folded name, as stretches of the name as it is written."""
    places = [place for place, char in enumerate(name) for _ in fold(char)]
    return tuple(
        (places[start], places[end - 1] + 1) for start, end in ranges if end <= len(places)
    )
