"""The register as its page holds it: who is listed, who arrived, what is booked, entries by unit.

It takes the news of each snapshot and says what changed; it has no widget and no Qt.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from welfare_desk.desk.register_entries import EntriesByUnit
from welfare_desk.domain.journal import Booked
from welfare_desk.domain.merging import arrivals, consents, people_in, resolved
from welfare_desk.domain.register import Distinct

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import CheckIn, Consent, Unit
    from welfare_desk.domain.snapshot import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRow:
    """A unit as its line of the table says it; `arrival` None: not here."""

    unit: Unit
    arrival: CheckIn | None
    booked: Booked
    on_stage: bool


@dataclass(slots=True)
class News:
    """What a snapshot changed: the whole list, or these units of it."""

    listed: bool = False
    units: set[UnitId] = field(default_factory=set)

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return self.listed or bool(self.units)


class RegisterBook:
    """Units by their id; a merged unit stands in no list, and counts for the one it follows."""

    def __init__(self) -> None:
        self._event = ""
        self.units: dict[UnitId, Unit] = {}
        self.listed: list[UnitId] = []
        self.entries = EntriesByUnit()
        self.distinct: frozenset[Distinct] = frozenset()
        self._follows: dict[UnitId, UnitId] = {}
        self._merged: dict[UnitId, list[UnitId]] = {}
        self._consents: dict[UnitId, Consent] = {}
        self._check_ins: tuple[CheckIn, ...] = ()
        self._arrivals: dict[UnitId, CheckIn] = {}
        self._booked: dict[UnitId, Booked] = {}

    def take(self, snapshot: Snapshot) -> News:
        """Take the news of a snapshot, and say which of the list it touches."""
        news = News()
        if snapshot.event.id != self._event:
            self._forget()
            self._event = snapshot.event.id
            news.listed = True
        if snapshot.units is not None:
            self._take_units(snapshot.units)
            news.listed = True
        if snapshot.check_ins is not None:
            self._check_ins = snapshot.check_ins
        if snapshot.units is not None or snapshot.check_ins is not None:
            news.units |= self._take_arrivals()
        if snapshot.distinct is not None:
            self.distinct = frozenset(snapshot.distinct)
        for booked in snapshot.booked:
            self._booked[booked.unit] = booked
            news.units.add(booked.unit)
        news.units |= {self.standing(unit) for unit in self.entries.take(snapshot.rows)}
        return news

    def row(self, unit: UnitId) -> UnitRow:
        """The line of a listed unit."""
        return UnitRow(
            unit=self.units[unit],
            arrival=self._arrivals.get(unit),
            booked=self.booked(unit),
            on_stage=any(self.entries.is_on_stage(one) for one in self.whole(unit)),
        )

    def arrival(self, unit: UnitId) -> CheckIn | None:
        """When a listed unit arrived; None: it is not here."""
        return self._arrivals.get(unit)

    def booked(self, unit: UnitId) -> Booked:
        """What the books hold for a listed unit and those merged into it."""
        return self._booked.get(unit) or Booked(unit=unit)

    def standing(self, unit: UnitId) -> UnitId:
        """The unit for which one counts: itself, or the one it was merged into."""
        return self._follows.get(unit, unit)

    def merged_into(self, unit: UnitId) -> tuple[Unit, ...]:
        """The units that turned out to be this one."""
        return tuple(self.units[one] for one in self._merged.get(unit, ()))

    def whole(self, unit: UnitId) -> tuple[UnitId, ...]:
        """A unit and those merged into it."""
        return (unit, *self._merged.get(unit, ()))

    def consent(self, unit: UnitId) -> Consent:
        """What a unit and those merged into it all agreed to."""
        return self._consents.get(unit) or self.units[unit].consent

    def entries_of(self, unit: UnitId) -> tuple[JournalRow, ...]:
        """The entries of a unit and of those merged into it, the newest first."""
        return self.entries.newest(self.whole(unit))

    def are_apart(self, one: UnitId, other: UnitId) -> bool:
        """Whether two units were said to be different."""
        lesser, greater = sorted((one, other))
        return Distinct(unit=lesser, other=greater) in self.distinct

    def people_here(self) -> int:
        """How many people arrived with all units; a unit whose people nobody counted is one."""
        return people_in(self._arrivals.values())

    def units_here(self) -> int:
        """How many listed units arrived."""
        return len(self._arrivals)

    def _take_units(self, units: Iterable[Unit]) -> None:
        self.units = {unit.id: unit for unit in units}
        self._follows = resolved(self.units.values())
        self._consents = consents(self.units.values())
        self._merged.clear()
        for unit, into in self._follows.items():
            self._merged.setdefault(into, []).append(unit)
        self.listed = [unit for unit in self.units if self.standing(unit) == unit]

    def _take_arrivals(self) -> set[UnitId]:
        """Arrivals by the unit that counts, the first of each; the units for which they changed."""
        here = arrivals(self._check_ins, self._follows)
        now = {unit: arrival for unit, arrival in here.items() if unit in self.units}
        before, self._arrivals = self._arrivals, now
        either = before.keys() | now.keys()
        pairs = ((unit, before.get(unit), now.get(unit)) for unit in either)
        return {unit for unit, was, is_now in pairs if was is not is_now and was != is_now}

    def _forget(self) -> None:
        """Begin anew: another event was opened. What comes whole is replaced by its snapshot."""
        self.entries = EntriesByUnit()
        self.distinct = frozenset()
        self._check_ins = ()
        self._booked = {}
