"""What a closing statement says: the closing as it was recorded, whatever was posted since.

The sums are the tally that the closing kept. What is read beside them comes from entries up to the
heads of the closing, and those never change.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.canonical import number_of
from welfare_desk.domain.closing import open_items
from welfare_desk.domain.drawer import newest_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from welfare_desk.domain.closing import Closing
    from welfare_desk.domain.drawer import CashCount
    from welfare_desk.domain.entries import Cause
    from welfare_desk.domain.ids import DeskId, EntryId
    from welfare_desk.domain.journal import JournalRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportTotals:
    """The four sums that are never added into one, and what the headline says of money."""

    received_fen: int = 0
    outstanding_fen: int = 0
    raised_fen: int = 0
    pledged_fen: int = 0
    goods_received_fen: int = 0
    goods_promised_fen: int = 0
    goods_unvalued: int = 0
    entries: int = 0
    standing: int = 0
    givers: int = 0
    claims: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodLine:
    """What came by one method."""

    method: str
    count: int
    fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskLine:
    """One desk's log: its first and last number, how many entries, and its final hash."""

    desk: DeskId
    first: str
    last: str
    count: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReversedLine:
    """An entry that was taken back before the closing."""

    row: JournalRow
    because: Cause | None
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterClosing:
    """What came after the closing, apart from it; `taken_back_fen` is money it counted."""

    rows: tuple[JournalRow, ...] = ()
    received_fen: int = 0
    pledged_fen: int = 0
    taken_back_fen: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingReport:
    """Everything that stands on a closing statement."""

    closing: Closing
    totals: ReportTotals
    methods: tuple[MethodLine, ...]
    desks: tuple[DeskLine, ...]
    reversed_lines: tuple[ReversedLine, ...]
    counts: tuple[CashCount, ...]
    open_items: tuple[tuple[str, int], ...]
    after: AfterClosing


def report_of(
    closing: Closing,
    rows: Sequence[JournalRow],
    counts: Iterable[CashCount],
    prefix: str,
    *,
    closed: Mapping[DeskId, int] | None = None,
) -> ClosingReport:
    """The report of a closing.

    Args:
        closing: the closing, whether it stands or was opened again.
        rows: all entries as they stand now.
        counts: all counts of drawers.
        prefix: what stands before the numbers.
        closed: the ends of all closings that stand, where another laptop closed too.
    """
    tally = json.loads(closing.tally)
    ends = closing.ends()
    before = [row for row in rows if row.seq <= ends.get(row.desk, 0)]
    back = _taken_back(before)
    return ClosingReport(
        closing=closing,
        totals=_totals(tally),
        methods=_methods(tally.get("by_method_fen", {}), before, back),
        desks=tuple(
            DeskLine(
                desk=head.desk,
                first=number_of(prefix, head.desk, 1),
                last=number_of(prefix, head.desk, head.seq),
                count=head.seq,
                hash=head.hash,
            )
            for head in sorted(closing.heads, key=lambda head: head.desk)
        ),
        reversed_lines=tuple(_reversed(before, back)),
        counts=_counts(counts, closing),
        open_items=open_items(closing.open),
        after=AfterClosing() if closing.reopened else after_closing(rows, closed or ends),
    )


def after_closing(rows: Iterable[JournalRow], ends: Mapping[DeskId, int]) -> AfterClosing:
    """What came after these ends of the logs, listed and summed apart."""
    later: list[JournalRow] = []
    known: dict[EntryId, JournalRow] = {}
    for row in rows:
        if row.seq > ends.get(row.desk, 0):
            later.append(row)
        else:
            known[row.id] = row
    standing = [row for row in later if row.reversed_by is None and row.form == "money"]
    gone = _taken_back(later).keys() - _taken_back(known.values()).keys()
    lost = (known[entry] for entry in gone if entry in known)
    return AfterClosing(
        rows=tuple(sorted(later, key=lambda row: (row.desk, row.seq))),
        received_fen=sum(row.fen or 0 for row in standing if row.kind == "donation"),
        pledged_fen=sum(row.fen or 0 for row in standing if row.kind == "pledge"),
        taken_back_fen=sum(row.fen or 0 for row in lost if _is_money(row)),
    )


def _totals(tally: Mapping[str, int]) -> ReportTotals:
    return ReportTotals(
        received_fen=tally.get("received_fen", 0),
        outstanding_fen=tally.get("outstanding_fen", 0),
        raised_fen=tally.get("raised_fen", 0),
        pledged_fen=tally.get("pledged_fen", 0),
        goods_received_fen=tally.get("goods_received_fen", 0),
        goods_promised_fen=tally.get("goods_promised_fen", 0),
        goods_unvalued=tally.get("goods_unvalued", 0),
        entries=tally.get("entries_posted", 0),
        standing=tally.get("entries_standing", 0),
        givers=tally.get("givers", 0),
        claims=tally.get("claims", 0),
    )


def _methods(
    by_method: Mapping[str, int],
    before: Iterable[JournalRow],
    back: Mapping[EntryId, JournalRow],
) -> tuple[MethodLine, ...]:
    """The tally's sums by method, each with how many gifts stood when the event was closed."""
    counted = Counter(row.method for row in before if _is_money(row) and row.id not in back)
    return tuple(
        MethodLine(method=method, count=counted[method], fen=fen)
        for method, fen in by_method.items()
    )


def _reversed(
    before: Iterable[JournalRow], back: Mapping[EntryId, JournalRow]
) -> Iterable[ReversedLine]:
    for row in before:
        if row.id in back:
            reversal = back[row.id]
            yield ReversedLine(row=row, because=reversal.because, by=reversal.number)


def _taken_back(rows: Iterable[JournalRow]) -> dict[EntryId, JournalRow]:
    """The entries that were taken back among these rows, each with its first reversal there.

    Which reversal counts may be another one since: two laptops took one entry back apart.
    """
    reversals = [row for row in rows if row.kind == "reversal"]
    reversals.sort(key=lambda row: (row.at, row.desk, row.seq), reverse=True)
    return {row.of: row for row in reversals if row.of is not None}


def _counts(counts: Iterable[CashCount], closing: Closing) -> tuple[CashCount, ...]:
    """The newest count of each desk that was made before the closing."""
    made = [count for count in counts if count.at <= closing.at]
    desks = sorted({count.desk for count in made})
    newest = (newest_count(made, desk) for desk in desks)
    return tuple(count for count in newest if count is not None)


def _is_money(row: JournalRow) -> bool:
    return row.kind == "donation" and row.form == "money"
