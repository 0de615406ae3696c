"""Lines of a statement whose gift was handed back: nothing explains them any more.

The bank shows both the gift and the money that went back; the books show neither as standing. Such
a line is set aside, and what is found here is offered as the reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.bank_ref import fold_bank_ref
from welfare_desk.domain.matching_index import NAMED_DAYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import tzinfo

    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.statement import StatementLine

Refund = tuple["JournalRow", "JournalRow"]
"""A gift, and the entry by which it was handed back."""


def refunds(rows: Mapping[EntryId, JournalRow]) -> tuple[Refund, ...]:
    """All gifts of money that were handed back."""
    found: list[Refund] = []
    for row in rows.values():
        back = rows.get(row.reversed_by) if row.reversed_by is not None else None
        given = row.kind == "donation" and row.form == "money"
        if given and back is not None and back.because == "refund":
            found.append((row, back))
    return tuple(found)


def refund_of(line: StatementLine, found: Iterable[Refund], zone: tzinfo) -> Refund | None:
    """The gift that an open line was until it was handed back; None: none, or not one alone.

    What was confirmed before counts first, then the reference, then the amount within a month.
    """
    alike = [one for one in found if one[0].fen == line.fen and one[0].method == line.method]
    ref = fold_bank_ref(line.ref)
    known = [one for one in alike if one[0].id == line.entry]
    same = [one for one in alike if ref and fold_bank_ref(one[0].bank_ref) == ref]
    near = [one for one in alike if _days(line, one[0], zone) <= NAMED_DAYS]
    for each in (known, same, near):
        if each:
            return each[0] if len(each) == 1 else None
    return None


def _days(line: StatementLine, gift: JournalRow, zone: tzinfo) -> int:
    return abs((line.on - (gift.received_on or gift.at.astimezone(zone).date())).days)
