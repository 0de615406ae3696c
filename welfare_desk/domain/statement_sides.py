"""The two sides of a statement: what the bank says came in, and what the books say did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.matching_index import BookedGift, MatchingBooks, OpenPledge
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.open_pledges import outstanding_fen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import tzinfo

    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.statement import StatementLine

BY_BANK: tuple[str, ...] = tuple(method.code for method in METHODS if method.code != "cash")
"""The ways of giving money that a statement can show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One way of giving: what statements say without what was set aside, and what the books say."""

    method: str
    statement_fen: int
    books_fen: int

    @property
    def difference_fen(self) -> int:
        """By how much statements say more than the books."""
        return self.statement_fen - self.books_fen


def is_bank_gift(row: JournalRow) -> bool:
    """Whether an entry is a donation of money that stands and that a statement can show."""
    return (
        row.kind == "donation"
        and row.form == "money"
        and row.state == "received"
        and row.method in BY_BANK
    )


def bank_gift(row: JournalRow, lead: Callable[[UnitId], UnitId], zone: tzinfo) -> BookedGift:
    """A donation as lines are held against it; without a value date it is the day of its entry."""
    return BookedGift(
        entry=row.id,
        number=row.number,
        method=row.method,
        on=row.received_on or row.at.astimezone(zone).date(),
        fen=row.fen or 0,
        unit=None if row.unit is None else lead(row.unit),
        ref=row.bank_ref,
    )


def matching_books(
    rows: Sequence[JournalRow],
    explaining: frozenset[EntryId],
    lead: Callable[[UnitId], UnitId],
    zone: tzinfo,
) -> MatchingBooks:
    """What open lines are held against: gifts that explain none, pledges that wait, corrections."""
    free = (row for row in rows if is_bank_gift(row) and row.id not in explaining)
    waits = (row for row in rows if _is_open_pledge(row))
    return MatchingBooks(
        gifts=tuple(bank_gift(row, lead, zone) for row in free),
        pledges=tuple(
            OpenPledge(
                entry=row.id,
                number=row.number,
                on=row.at.astimezone(zone).date(),
                left_fen=outstanding_fen(row),
                unit=None if row.unit is None else lead(row.unit),
            )
            for row in waits
        ),
        heirs={
            row.of: row.replaced_by
            for row in rows
            if row.kind == "reversal" and row.of is not None and row.replaced_by is not None
        },
    )


def sides(lines: Iterable[StatementLine], gifts: Iterable[JournalRow]) -> tuple[Side, ...]:
    """Both sums of each way of giving that has one, in the order of the ways."""
    stated = dict.fromkeys(BY_BANK, 0)
    booked = dict.fromkeys(BY_BANK, 0)
    taken: set[str] = set()
    for line in lines:
        taken.add(line.method)
        if not line.aside:
            stated[line.method] = stated.get(line.method, 0) + line.fen
    for row in gifts:
        taken.add(row.method)
        booked[row.method] += row.fen or 0
    return tuple(
        Side(method=method, statement_fen=stated[method], books_fen=booked.get(method, 0))
        for method in stated
        if method in taken
    )


def _is_open_pledge(row: JournalRow) -> bool:
    return row.kind == "pledge" and row.form == "money" and row.state in {"pledged", "part_paid"}
