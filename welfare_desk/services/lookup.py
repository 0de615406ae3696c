"""Finding units and projects by a few keys: what the entry line asks at each stroke.

Building reads every name aloud (pypinyin): do it off the window's thread. Finding takes a moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.services.initials import fold
from welfare_desk.services.name_index import NameIndex, named

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import Project, Unit
    from welfare_desk.services.alignment import Range
    from welfare_desk.services.name_index import Named

_MOST_RECENT: Final = 20


@dataclass(frozen=True, slots=True)
class Match:
    """A unit that fits, and the characters of its Chinese name to be marked (end exclusive)."""

    unit: Unit
    ranges: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True)
class ProjectMatch:
    """A project that fits, and the characters of its Chinese name to be marked."""

    project: Project
    ranges: tuple[Range, ...] = ()


class Lookup:
    """The units of the register, found by name, pinyin, initials, short name or credit code.

    Units used last come first among equals; say so with `use`.
    """

    def __init__(self, units: Sequence[Unit], recent: Iterable[UnitId] = ()) -> None:
        """Read the names of all units."""
        self._fill(units, {})
        self._recent = list(recent)[:_MOST_RECENT]

    def find(self, text: str, limit: int = 8) -> tuple[Match, ...]:
        """The units that fit, the best first; for an empty text those used last."""
        recent = [self._places[unit] for unit in self._recent if unit in self._places]
        places = self._index.find(text, recent=recent, limit=limit)
        return tuple(self._match(place, text) for place in places)

    def use(self, unit: UnitId) -> None:
        """Remember that a unit was just used."""
        self._recent = [unit, *(each for each in self._recent if each != unit)][:_MOST_RECENT]

    def renewed(self, units: Sequence[Unit]) -> Lookup:
        """A lookup of the register as it is now; names that did not change are not read again."""
        newer = Lookup((), self._recent)
        newer._fill(units, dict(zip(self._units, self._named, strict=True)))
        return newer

    def _fill(self, units: Sequence[Unit], known: dict[Unit, Named]) -> None:
        """Take the units and lay out their keys."""
        self._units = tuple(units)
        self._named = tuple(known.get(unit) or _named_unit(unit) for unit in self._units)
        self._places = {unit.id: place for place, unit in enumerate(self._units)}
        self._index = NameIndex(self._named)

    def _match(self, place: int, text: str) -> Match:
        unit = self._units[place]
        return Match(unit, _unfolded(unit.name.zh, self._index.where(place, text)))


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


def _named_unit(unit: Unit) -> Named:
    """The keys of a unit."""
    return named(
        unit.name.zh or unit.name.en,
        short=unit.short,
        english=unit.name.en,
        codes=(unit.credit_code,),
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
