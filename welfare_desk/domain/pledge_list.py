"""The list of pledges as a treasurer goes through it: what is open, late, due soon, and the sums.

Money only: goods and services that were promised have a list of their own (goods_list.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Literal, get_args

from welfare_desk.domain.open_pledges import due_first, is_overdue, outstanding_fen

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from welfare_desk.domain.journal import JournalRow

PledgeGroup = Literal["open", "overdue", "soon", "all"]
PLEDGE_GROUPS: Final[tuple[PledgeGroup, ...]] = get_args(PledgeGroup)
SOON: Final = timedelta(days=7)
"""So near a due day is when somebody should ask."""
_OPEN: Final = frozenset({"pledged", "part_paid"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeSums:
    """What is still to come, and of that what is late or due soon; each with how many pledges."""

    open_fen: int = 0
    open: int = 0
    overdue_fen: int = 0
    overdue: int = 0
    soon_fen: int = 0
    soon: int = 0


def is_listed(row: JournalRow) -> bool:
    """Whether a row of the journal is a pledge of money."""
    return row.kind == "pledge" and row.form == "money"


def is_open(row: JournalRow) -> bool:
    """Whether something of a pledge of money is still to come."""
    return is_listed(row) and row.state in _OPEN


def left_fen(row: JournalRow) -> int:
    """What is still to come of a pledge; of one that was paid or taken back nothing is."""
    return max(0, outstanding_fen(row)) if is_open(row) else 0


def days_left(row: JournalRow, today: date) -> int | None:
    """How many days an open pledge still has, below 0 where it is late; None: it has no day."""
    return (row.due - today).days if is_open(row) and row.due is not None else None


def in_group(row: JournalRow, group: PledgeGroup, today: date) -> bool:
    """Whether a pledge of money is found under a filter."""
    days = days_left(row, today)
    match group:
        case "open":
            return is_open(row)
        case "overdue":
            return is_listed(row) and is_overdue(row, today)
        case "soon":
            return days is not None and 0 <= days <= SOON.days
        case "all":  # pragma: no branch - the last of the four
            return is_listed(row)


def sort_pledges(rows: Iterable[JournalRow]) -> tuple[JournalRow, ...]:
    """Open ones first, by the day they are due; those without a day, then by their time."""
    return tuple(sorted(rows, key=lambda row: (not is_open(row), *due_first(row))))


def pledge_sums(rows: Iterable[JournalRow], today: date) -> PledgeSums:
    """The sums over the pledges of money."""
    still = [row for row in rows if is_open(row)]
    late = [row for row in still if in_group(row, "overdue", today)]
    near = [row for row in still if in_group(row, "soon", today)]
    return PledgeSums(
        open_fen=sum(map(left_fen, still)),
        open=len(still),
        overdue_fen=sum(map(left_fen, late)),
        overdue=len(late),
        soon_fen=sum(map(left_fen, near)),
        soon=len(near),
    )
