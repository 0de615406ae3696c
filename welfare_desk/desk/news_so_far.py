"""All the news since a file was opened, put together: what a page is shown that is built late."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from welfare_desk.domain.ids import EntryId, EventId, UnitId
    from welfare_desk.domain.journal import Booked, JournalRow
    from welfare_desk.domain.snapshot import Snapshot

T = TypeVar("T")


class NewsSoFar:
    """Takes each snapshot as it comes; `whole` is one that leaves nothing out."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._last: Snapshot | None = None
        self._event: EventId | None = None
        self._rows: dict[EntryId, JournalRow] = {}
        self._booked: dict[UnitId, Booked] = {}

    def forget(self) -> None:
        """Begin anew: another file is open."""
        self._last = self._event = None
        self._rows.clear()
        self._booked.clear()

    def take(self, snapshot: Snapshot) -> None:
        """Remember what this snapshot brings."""
        if snapshot.event.id != self._event:
            self.forget()
            self._event = snapshot.event.id
        self._rows.update((row.id, row) for row in snapshot.rows)
        self._booked.update((booked.unit, booked) for booked in snapshot.booked)
        self._last = snapshot if self._last is None else _joined(self._last, snapshot)

    def whole(self) -> Snapshot | None:
        """The newest snapshot with everything in it; None where none came yet."""
        if self._last is None:
            return None
        rows = sorted(self._rows.values(), key=lambda row: (row.desk, row.seq))
        return replace(self._last, rows=tuple(rows), booked=tuple(self._booked.values()))


def _joined(before: Snapshot, news: Snapshot) -> Snapshot:
    """The news, with the lists that it leaves out because they did not change."""
    return replace(
        news,
        units=_newer(news.units, before.units),
        projects=_newer(news.projects, before.projects),
        stalls=_newer(news.stalls, before.stalls),
        served=_newer(news.served, before.served),
        kinds=_newer(news.kinds, before.kinds),
        check_ins=_newer(news.check_ins, before.check_ins),
        distinct=_newer(news.distinct, before.distinct),
        holds=_newer(news.holds, before.holds),
        turns=_newer(news.turns, before.turns),
        operators=_newer(news.operators, before.operators),
        deliveries=_newer(news.deliveries, before.deliveries),
        paper_sheets=_newer(news.paper_sheets, before.paper_sheets),
        statement_lines=_newer(news.statement_lines, before.statement_lines),
        cash_counts=_newer(news.cash_counts, before.cash_counts),
        closings=_newer(news.closings, before.closings),
        stage_rules=_newer(news.stage_rules, before.stage_rules),
        milestones=_newer(news.milestones, before.milestones),
        public_facts=_newer(news.public_facts, before.public_facts),
        marks=_newer(news.marks, before.marks),
    )


def _newer(new: T | None, old: T | None) -> T | None:
    return old if new is None else new
