"""What lines of a statement are held against, found by amount, unit, reference and day."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal

from welfare_desk.domain.bank_ref import fold_bank_ref

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.statement import StatementLine

Nearness = Literal["same", "short", "alike", "masked"]
"""How a payer's name is that of a unit; "masked": as far as it is shown."""

DAYS: Final = 7
"""Between a transfer and its entry lie so many days at most, where no name helps."""
NAMED_DAYS: Final = 31
"""And so many where the name does."""
WEAK: Final = 60
"""So many entries are weighed for a line of which nothing fits but the amount: more are not told
apart by anybody, and none of them is ever sure."""

_NEAREST_FIRST: Final = sorted(range(-DAYS, DAYS + 1), key=abs)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookedGift:
    """A donation of money that stands and did not come in cash; `unit` is the one it counts for."""

    entry: EntryId
    number: str
    method: str
    on: date
    fen: int
    unit: UnitId | None = None
    ref: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPledge:
    """A promise of money of which something is still to come."""

    entry: EntryId
    number: str
    on: date
    left_fen: int
    unit: UnitId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchingBooks:
    """What lines are held against; `heirs` lead from a corrected entry to the one in its place."""

    gifts: Sequence[BookedGift] = ()
    pledges: Sequence[OpenPledge] = ()
    heirs: Mapping[EntryId, EntryId]


class MatchingIndex:
    """Finds what a line may be without looking at everything."""

    def __init__(self, books: MatchingBooks) -> None:
        """Lay the books out."""
        self._by_entry = {gift.entry: gift for gift in books.gifts}
        self._by_unit: dict[tuple[int, UnitId | None], list[BookedGift]] = defaultdict(list)
        self._by_ref: dict[tuple[int, str], list[BookedGift]] = defaultdict(list)
        self._by_day: dict[tuple[int, date], list[BookedGift]] = defaultdict(list)
        for gift in books.gifts:
            self._by_unit[gift.fen, gift.unit].append(gift)
            self._by_ref[gift.fen, fold_bank_ref(gift.ref)].append(gift)
            self._by_day[gift.fen, gift.on].append(gift)
        self._pledges_of: dict[UnitId | None, list[OpenPledge]] = defaultdict(list)
        self._pledges_left: dict[int, list[OpenPledge]] = defaultdict(list)
        for pledge in books.pledges:
            self._pledges_of[pledge.unit].append(pledge)
            self._pledges_left[pledge.left_fen].append(pledge)

    def gifts(
        self, line: StatementLine, near: Mapping[UnitId, Nearness], heir: EntryId | None
    ) -> list[BookedGift]:
        """All gifts with the name or the reference of a line, and some that fit its amount."""
        found = {
            gift.entry: gift for unit in near for gift in self._by_unit.get((line.fen, unit), ())
        }
        ref = fold_bank_ref(line.ref)
        if ref:
            found.update((gift.entry, gift) for gift in self._by_ref.get((line.fen, ref), ()))
        if heir is not None and heir in self._by_entry:
            found[heir] = self._by_entry[heir]
        found.update((gift.entry, gift) for gift in islice(self._near_days(line), WEAK))
        return list(found.values())

    def pledges(self, line: StatementLine, near: Mapping[UnitId, Nearness]) -> list[OpenPledge]:
        """All pledges of those who may have paid, and some of which exactly this is left."""
        found = {pledge.entry: pledge for unit in near for pledge in self._pledges_of.get(unit, ())}
        weak = islice(self._pledges_left.get(line.fen, ()), WEAK)
        found.update((pledge.entry, pledge) for pledge in weak)
        return list(found.values())

    def _near_days(self, line: StatementLine) -> Iterator[BookedGift]:
        """Gifts of the amount of a line, the nearest days first."""
        for days in _NEAREST_FIRST:
            yield from self._by_day.get((line.fen, line.on + timedelta(days=days)), ())
