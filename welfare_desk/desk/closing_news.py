"""What the page of closing knows: the whole books, how backups and chain stand, who is who."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.desk.news_so_far import NewsSoFar
from welfare_desk.domain.checked import Audit
from welfare_desk.domain.checklist import Evening, checklist
from welfare_desk.domain.closing import closed_ends, standing_closing
from welfare_desk.domain.closing_report import AfterClosing, after_closing, report_of
from welfare_desk.domain.operator_draft import NOBODY
from welfare_desk.domain.operators import operator_name
from welfare_desk.qtkit.care_jobs import CareStood, FileChecked
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from datetime import datetime

    from welfare_desk.domain.care import BackupHealth, Heads
    from welfare_desk.domain.closing import CheckItem, Closing
    from welfare_desk.domain.closing_report import ClosingReport
    from welfare_desk.domain.ids import DeskId, OperatorCode
    from welfare_desk.domain.register import Event
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.qtkit.care_jobs import CareAnswer


class ClosingNews:
    """Takes every snapshot and what is told of the care for the file."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._so_far = NewsSoFar()
        self._whole: Snapshot | None = None
        self._seqs: tuple[tuple[DeskId, int], ...] = ()
        self._health: BackupHealth | None = None
        self._audit: Audit | None = None

    def forget(self) -> None:
        """Begin anew: another file is open."""
        self._so_far.forget()
        self._whole = None
        self._health = self._audit = None

    def take(self, snapshot: Snapshot) -> None:
        """Remember what a snapshot brings."""
        self._so_far.take(snapshot)
        self._seqs, self._whole = snapshot.seqs, None

    def hear(self, answer: CareAnswer) -> bool:
        """Remember what is told of backups and chain; whether it concerns the checklist."""
        if isinstance(answer, CareStood):
            self._health = answer.health
        elif isinstance(answer, FileChecked):
            self._audit = answer.audit
        else:
            return False
        return True

    @property
    def _books(self) -> Snapshot | None:
        """All of the books, put together once for each snapshot; None where none are shown yet."""
        if self._whole is None:
            self._whole = self._so_far.whole()
        return self._whole

    @property
    def whole(self) -> Snapshot:
        """All of the books."""
        whole = self._books
        if whole is None:
            raise LookupError("no books are shown yet")
        return whole

    @property
    def event(self) -> Event:
        """The event."""
        return self.whole.event

    @property
    def timezone(self) -> str:
        """The zone of the event's clocks; "" where no books are shown yet."""
        whole = self._books
        return "" if whole is None else whole.event.timezone

    @property
    def closings(self) -> tuple[Closing, ...]:
        """All closings of the event."""
        whole = self._books
        return () if whole is None else whole.closings or ()

    @property
    def standing(self) -> Closing | None:
        """The closing that stands."""
        return standing_closing(self.closings)

    @property
    def newest(self) -> Closing | None:
        """The closing that stands, else the newest that was opened again."""
        by_time = max(self.closings, key=lambda closing: (closing.at, closing.id), default=None)
        return self.standing or by_time

    def name_of(self, operator: OperatorCode) -> str:
        """The name of an operator, else the code; "" where nobody was chosen."""
        code = "" if operator == NOBODY else operator
        return operator_name(self.whole.operators or (), operator) or code

    def checklist(self, now: datetime) -> tuple[CheckItem, ...]:
        """The checklist as the books stand now; empty where none are shown yet."""
        whole = self._books
        if whole is None:
            return ()
        return checklist(
            Evening(
                rows=whole.rows,
                projects=whole.projects or (),
                holds=whole.holds or (),
                drawers=whole.drawers,
                counts=whole.cash_counts or (),
                deliveries=whole.deliveries or (),
                sheets=whole.paper_sheets or (),
                lines=whole.statement_lines or (),
                backed_up=self._is_backed_up(),
                audit=self._newest_audit(),
                now=now,
                today=local_time(now, whole.event.timezone).date(),
            )
        )

    def after(self) -> AfterClosing:
        """What came after the event was closed; nothing while it is open."""
        ends = closed_ends(self.closings)
        return AfterClosing() if ends is None else after_closing(self.whole.rows, ends)

    def report(self) -> ClosingReport | None:
        """What the statement of the newest closing says; None where there is none."""
        newest = self.newest
        if newest is None:
            return None
        whole = self.whole
        prefix = whole.event.number_prefix
        ends = closed_ends(self.closings)
        return report_of(newest, whole.rows, whole.cash_counts or (), prefix, closed=ends)

    def _is_backed_up(self) -> bool:
        """Whether a backup holds every entry that is shown."""
        health = self._health
        return health is not None and health.holds_all and self._ends_here(health.heads)

    def _newest_audit(self) -> Audit | None:
        """The last audit, unless entries came since; damage that it found does not go away."""
        audit, health = self._audit, self._health
        if audit is not None and (
            audit.problems or audit.entries == sum(dict(self._seqs).values())
        ):
            return audit
        if health is not None and health.checked is not None and self._ends_here(health.checked):
            return Audit(entries=0, desks=0, problems=())
        return None

    def _ends_here(self, heads: Heads) -> bool:
        """Whether these are the ends of the logs that are shown."""
        event = self.event.id
        ends = {head.desk: head.seq for head in heads if head.event == event}
        return ends == {str(desk): seq for desk, seq in self._seqs}
