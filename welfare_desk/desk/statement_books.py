"""What the page of statements keeps of the snapshots: lines, entries and units, and both sides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from welfare_desk.desk.journal_words import REVERSED
from welfare_desk.domain.statement import line_state
from welfare_desk.domain.statement_refunds import refund_of, refunds
from welfare_desk.domain.statement_sides import is_bank_gift, sides
from welfare_desk.qtkit.sheet_jobs import MatchLines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, tzinfo

    from welfare_desk.domain.ids import EntryId, UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.matching import Proposal, Proposals
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.statement import LineState, StatementLine
    from welfare_desk.domain.statement_refunds import Refund
    from welfare_desk.domain.statement_sides import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One row of the list: a line with how it stands, or a gift that no statement shows yet.

    `row` is the entry that a line is, or the gift itself.
    """

    line: StatementLine | None = None
    state: LineState | None = None
    row: JournalRow | None = None
    proposals: tuple[Proposal, ...] = ()

    @property
    def key(self) -> str:
        """By which it is found again."""
        return self.line.id if self.line is not None else str(self.row.id) if self.row else ""

    @property
    def sure(self) -> Proposal | None:
        """The proposal that is the only possibility."""
        return next((one for one in self.proposals if one.sure), None)


class StatementBooks:
    """The newest of everything; `take` is handed each snapshot in turn."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.event = ""
        self.lines: tuple[StatementLine, ...] = ()
        self.rows: dict[EntryId, JournalRow] = {}
        self.units: tuple[Unit, ...] = ()
        self.zone: tzinfo = UTC
        self.proposals: Proposals = {}
        self.version = 0
        """Counts whatever changes what lines may be."""
        self._units: dict[UnitId, Unit] = {}

    def take(self, snapshot: Snapshot) -> None:
        """Learn what is new."""
        if snapshot.event.id != self.event:
            self.forget()
            self.event = snapshot.event.id
        self.zone = _zone(snapshot.event.timezone)
        before = (self.lines, self.units)
        if snapshot.statement_lines is not None:
            self.lines = snapshot.statement_lines
        if snapshot.units is not None:
            self.units = snapshot.units
            self._units = {unit.id: unit for unit in snapshot.units}
        self.rows.update((row.id, row) for row in snapshot.rows)
        if snapshot.rows or before != (self.lines, self.units):
            self.version += 1

    def forget(self) -> None:
        """Know nothing any more: another file is open."""
        self.event = ""
        self.lines, self.units, self.proposals = (), (), {}
        self.rows, self._units = {}, {}
        self.version += 1

    def stands(self, entry: EntryId) -> bool:
        """Whether an entry was not taken back."""
        row = self.rows.get(entry)
        return row is not None and row.state not in REVERSED

    def explaining(self) -> frozenset[EntryId]:
        """The entries that are lines of statements."""
        found = (line.entry for line in self.lines if self.state(line) == "explained")
        return frozenset(entry for entry in found if entry is not None)

    def state(self, line: StatementLine) -> LineState:
        """How a line stands."""
        return line_state(line, self.stands)

    def open_lines(self) -> tuple[StatementLine, ...]:
        """The lines that nothing explains yet."""
        return tuple(line for line in self.lines if self.state(line) == "open")

    def matching(self) -> MatchLines:
        """The question what the open lines may be."""
        return MatchLines(
            lines=self.open_lines(),
            rows=tuple(self.rows.values()),
            explaining=self.explaining(),
            units=self.units,
            zone=self.zone,
        )

    def seen_lines(self) -> tuple[Seen, ...]:
        """All lines, the oldest day first."""
        ordered = sorted(self.lines, key=lambda line: (line.on, line.source, line.position))
        return tuple(self._seen(line) for line in ordered)

    def seen_gifts(self) -> tuple[Seen, ...]:
        """The gifts by bank or collection code that no statement shows, the oldest first."""
        explaining = self.explaining()
        rows = [row for row in self.gifts() if row.id not in explaining]
        return tuple(Seen(row=row) for row in sorted(rows, key=lambda row: (row.at, row.number)))

    def gifts(self) -> tuple[JournalRow, ...]:
        """The standing gifts that statements can show."""
        return tuple(row for row in self.rows.values() if is_bank_gift(row))

    def both_sides(self) -> tuple[Side, ...]:
        """What statements and books say, by the way of giving."""
        return sides(self.lines, self.gifts())

    def day_of(self, row: JournalRow) -> date:
        """The day on which an entry was received."""
        return row.received_on or row.at.astimezone(self.zone).date()

    def unit_of(self, row: JournalRow | None) -> Unit | None:
        """The unit of an entry, the one that it follows where it was merged."""
        unit = self._units.get(row.unit) if row is not None and row.unit is not None else None
        seen = set[str]()
        while unit is not None and unit.merged_into is not None and unit.id not in seen:
            seen.add(unit.id)
            unit = self._units.get(unit.merged_into)
        return unit

    def refund_of(self, line: StatementLine) -> Refund | None:
        """The gift that an open line was until it was handed back, where that is plain."""
        return refund_of(line, refunds(self.rows), self.zone)

    def sure_ones(self) -> tuple[Proposal, ...]:
        """What may be confirmed all at once, as long as the lines are still open."""
        shown: Sequence[Seen] = self.seen_lines()
        return tuple(one for each in shown if (one := each.sure) is not None)

    def _seen(self, line: StatementLine) -> Seen:
        state = self.state(line)
        row = self.rows.get(line.entry) if line.entry is not None else None
        proposals = self.proposals.get(line.id, ()) if state == "open" else ()
        return Seen(line=line, state=state, row=row, proposals=proposals)


def _zone(name: str) -> tzinfo:
    """The zone of the event; where the system does not know it, that of Greenwich."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC
