"""What stands on the emcee's card: who is thanked now, who comes next, what is raised so far."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.aired import Queued
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.money import Money
from welfare_desk.domain.reading_time import reading_seconds
from welfare_desk.domain.ruby import rubies_of
from welfare_desk.domain.said_amount import said_amount

if TYPE_CHECKING:
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.ruby import Ruby

KNOWN_KEPT: Final = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRow:
    """One to read aloud; `takes_s` is how long that takes."""

    queued: Queued
    name: tuple[Ruby, ...]
    takes_s: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRows:
    """All that the card says; `now` is on air for `left_s` more. `is_there`: a stage answers.

    `more` counts those that wait behind the last of `nexts`; `total` is None where it is hidden.
    """

    is_there: bool = False
    cue: Cue = field(default_factory=Cue)
    now: CardRow | None = None
    left_s: int = 0
    nexts: tuple[CardRow, ...] = ()
    more: int = 0
    total: Money | None = None
    total_said: str = ""


class CardBook:
    """Makes the card from what the stage tells; it remembers who waited until they are over.

    What it is told was masked before: the register is never asked.
    """

    def __init__(self) -> None:
        """Know of nobody."""
        self._known: OrderedDict[str, Queued] = OrderedDict()

    def rows(self, painted: Painted | None, cue: Cue) -> CardRows:
        """The card at this moment; None: no stage answers."""
        if painted is None:
            return CardRows(cue=cue)
        for queued in painted.queue:
            self._known[queued.key] = queued
            self._known.move_to_end(queued.key)
        while len(self._known) > KNOWN_KEPT:
            self._known.popitem(last=False)
        total = Money(painted.target_fen)
        return CardRows(
            is_there=True,
            cue=cue,
            now=self._now(painted),
            left_s=painted.on_air.left_s if painted.on_air is not None else 0,
            nexts=tuple(_row(queued) for queued in painted.queue),
            more=painted.waiting_gifts,
            total=None if cue.hide_total else total,
            total_said="" if cue.hide_total else said_amount(total, cue.language),
        )

    def _now(self, painted: Painted) -> CardRow | None:
        """Who is on air; one who never waited has a name only."""
        on_air = painted.on_air
        if on_air is None:
            return None
        known = self._known.get(on_air.key)
        if known is None or known.name != on_air.name:
            known = Queued(key=on_air.key, kind=on_air.kind, name=on_air.name)
        return _row(known)


def _row(queued: Queued) -> CardRow:
    return CardRow(
        queued=queued,
        name=rubies_of(queued.name, queued.reading),
        takes_s=reading_seconds(queued.name, queued.detail, queued.spoken or queued.amount),
    )
