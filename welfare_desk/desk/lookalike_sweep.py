"""Goes through the register in small steps and gathers the pairs that look alike.

All pairs of a long register take seconds; a few units between two keys take none, so that the
window stays alive. A unit is asked about again only when it changed.
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from welfare_desk.domain.ids import UnitId

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from welfare_desk.domain.register import Unit
    from welfare_desk.services.lookalikes import Lookalike, Lookalikes

    Pair = tuple[Unit, Unit, Lookalike]

STEP_S: Final = 0.005
PAUSE_MS: Final = 20
QUIET_S: Final = 0.5
"""So long it finds more before it says so again: who listens goes through all pairs."""
MOST: Final = 8
"""So many twins of one unit are enough to begin with."""


class LookalikeSweep(QObject):
    """`found` says that there are other pairs than before."""

    found = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lookalikes: Lookalikes | None = None
        self._asked: dict[UnitId, Unit] = {}
        self._waiting: dict[UnitId, Unit] = {}
        self._listed: dict[UnitId, Unit] = {}
        self._pairs: dict[frozenset[UnitId], Pair] = {}
        self._news: tuple[dict[UnitId, Unit], dict[UnitId, Unit]] = ({}, {})
        self._untold, self._quiet_until = False, 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.step)

    def use(self, lookalikes: Lookalikes | None) -> None:
        """Ask these from now on; they may not know the newest units, nor did those before them.

        So whoever came since the last two of them is asked about again.
        """
        self._lookalikes = lookalikes
        newest, newer = self._news
        self._waiting.update(
            (each, self._listed[each]) for each in (newer | newest) if each in self._listed
        )
        self._news = ({}, newest)
        self._go_on()

    def take(self, units: Iterable[Unit]) -> None:
        """Know who is listed; those that are new or changed are asked about."""
        listed = {unit.id: unit for unit in units}
        changed = {each: unit for each, unit in listed.items() if self._asked.get(each) is not unit}
        gone = self._asked.keys() - listed.keys()
        touched = changed.keys() | gone
        before = len(self._pairs)
        if self._pairs and touched:
            kept = {pair: what for pair, what in self._pairs.items() if not pair & touched}
            # Whoever loses a twin may have another now: the unit which that one was merged into.
            twins = frozenset[UnitId]().union(*(self._pairs.keys() - kept.keys()))
            changed |= {each: listed[each] for each in twins if each in listed}
            self._pairs = kept
        for unit in gone:
            del self._asked[unit]
        self._waiting = {each: unit for each, unit in self._waiting.items() if each in listed}
        self._waiting.update(changed)
        self._listed = listed
        if self._lookalikes is not None:  # the first ones are made of what is listed by then
            self._news[0].update(changed)
        if len(self._pairs) != before:
            self.found.emit()
        self._go_on()

    def pairs(self) -> Sequence[Pair]:
        """The pairs that were found so far."""
        return tuple(self._pairs.values())

    def is_done(self) -> bool:
        """Whether everybody listed was asked about."""
        return not self._waiting

    def step(self) -> None:
        """Ask about some units, for a few milliseconds."""
        until, before = perf_counter() + STEP_S, len(self._pairs)
        while self._waiting and self._lookalikes is not None and perf_counter() < until:
            each, unit = next(iter(self._waiting.items()))
            del self._waiting[each]
            self._asked[each] = unit
            self._ask(unit, self._lookalikes)
        if not self._waiting:
            self._timer.stop()
        self._untold |= len(self._pairs) != before
        if self._untold and (not self._waiting or perf_counter() >= self._quiet_until):
            self._untold, self._quiet_until = False, perf_counter() + QUIET_S
            self.found.emit()

    def _ask(self, unit: Unit, lookalikes: Lookalikes) -> None:
        alike = lookalikes.of(
            name=unit.name.zh or unit.name.en,
            short=unit.short,
            credit_code=unit.credit_code,
            kind=unit.kind,
            besides=unit.id,
            limit=MOST,
        )
        for one in alike:
            left, right = sorted((unit, one.unit), key=_age)
            self._pairs.setdefault(frozenset((unit.id, one.unit.id)), (left, right, one))

    def _go_on(self) -> None:
        if self._waiting and self._lookalikes is not None:
            self._timer.start()


def _age(unit: Unit) -> tuple[int, str]:
    """Who was registered first stands left, however often the pair is found."""
    return (unit.badge or 0, unit.id)
