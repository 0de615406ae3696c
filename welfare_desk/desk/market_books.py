"""What the market page keeps of the snapshots: projects, claims, kept places, turns, units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.desk.hold_time import now
from welfare_desk.domain.claim_state import claim_state
from welfare_desk.domain.places import with_places
from welfare_desk.domain.turn_order import comes_on_stage, in_turn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from welfare_desk.domain.claim_state import ClaimState
    from welfare_desk.domain.ids import DeskId, EntryId, LineId, ProjectId, UnitId
    from welfare_desk.domain.journal import JournalRow, ProjectRow, RowState
    from welfare_desk.domain.market import Hold, Turn
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.snapshot import Snapshot

Purpose = tuple["UnitId", "ProjectId"]
"""Who gives, and what for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimSeen:
    """A standing claim, and how far its unit has come with this project.

    `state` is "claimed" until the unit pledged or gave something for the project.
    """

    row: JournalRow
    unit: Unit | None = None
    partners: tuple[Unit, ...] = ()
    state: ClaimState = "claimed"


class MarketBooks:
    """The newest of everything; `take` is handed each snapshot in turn."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.event = ""
        self.projects: tuple[ProjectRow, ...] = ()
        self._projects: tuple[ProjectRow, ...] = ()
        self.units: dict[UnitId, Unit] = {}
        self.holds: tuple[Hold, ...] = ()
        self.turns: dict[EntryId, Turn] = {}
        self._claims: dict[EntryId, JournalRow] = {}
        self._gifts: dict[Purpose, dict[EntryId, RowState]] = {}
        self.desk: DeskId | None = None
        self.timezone = "Asia/Shanghai"
        self.hold_minutes = 0
        self.raised_fen = 0

    def take(self, snapshot: Snapshot) -> None:
        """Learn what is new."""
        if snapshot.event.id != self.event:
            self._forget()
            self.event = snapshot.event.id
        self.desk, self.timezone = snapshot.desk, snapshot.event.timezone
        self.hold_minutes = snapshot.event.hold_minutes
        self.raised_fen = snapshot.figures.sums.raised_fen
        self._projects = snapshot.project_rows
        for row in snapshot.rows:
            self._take_row(row)
        if snapshot.units is not None:
            self.units = {unit.id: unit for unit in snapshot.units}
        if snapshot.holds is not None:
            self.holds = snapshot.holds
        if snapshot.turns is not None:
            self.turns = {turn.claim: turn for turn in snapshot.turns}
        self.look_again()

    def project(self, project: ProjectId | None) -> ProjectRow | None:
        """How a project stands; None where there is no such project."""
        return next((row for row in self.projects if row.project.id == project), None)

    def claims_of(self, project: ProjectId) -> tuple[ClaimSeen, ...]:
        """The standing claims of a project in order of time."""
        return self._by_time(row for row in self._standing() if row.project == project)

    def on_stage(self) -> tuple[ClaimSeen, ...]:
        """The claims that come on the stage, in their order."""
        claims = tuple(self._standing())
        units = (self.units.get(row.unit) for row in claims if row.unit is not None)
        wishes = {unit.id: unit.stage_order for unit in units if unit is not None}
        return tuple(self.seen(row) for row in in_turn(claims, self.turns, wishes))

    def off_stage(self) -> tuple[ClaimSeen, ...]:
        """The claims that stay off the stage, in order of time."""
        return self._by_time(row for row in self._standing() if not comes_on_stage(row, self.turns))

    def holds_of(self, project: ProjectId) -> tuple[Hold, ...]:
        """The places kept and the waiting list of a project: kept ones first, then as asked."""
        holds = [hold for hold in self.holds if hold.project == project and not hold.ended]
        return tuple(sorted(holds, key=lambda hold: (hold.is_waiting(), hold.asked)))

    def free(self, row: ProjectRow) -> dict[LineId, int | None]:
        """The places left of each need line; None: unlimited."""
        return {line.line: line.left for line in row.lines}

    def full_lines(self) -> frozenset[LineId]:
        """The need lines that have no place left."""
        rows = (line for row in self.projects for line in row.lines)
        return frozenset(line.line for line in rows if line.left == 0)

    def look_again(self, at: datetime | None = None) -> None:
        """Count kept places as of this moment: those that ran out are free again."""
        moment = at or now()
        self.projects = tuple(with_places(row, self.holds, moment) for row in self._projects)

    def carried_lines(self, project: ProjectId) -> frozenset[LineId]:
        """The need lines of a project that carry claims or kept places."""
        claimed = (row.line for row in self._standing() if row.project == project)
        held = (hold.line for hold in self.holds_of(project))
        return frozenset(line for line in (*claimed, *held) if line is not None)

    def seen(self, row: JournalRow) -> ClaimSeen:
        """A claim with its units and how far they have come."""
        partners = (self.units.get(unit) for unit in row.partners)
        return ClaimSeen(
            row=row,
            unit=self.units.get(row.unit) if row.unit else None,
            partners=tuple(unit for unit in partners if unit is not None),
            state=self._state(row),
        )

    def _take_row(self, row: JournalRow) -> None:
        """Learn of an entry: a claim, or a gift that may follow from one."""
        if row.kind == "claim":
            self._claims[row.id] = row
        if row.kind in {"pledge", "donation"} and row.unit is not None and row.project is not None:
            gifts = self._gifts.setdefault((row.unit, row.project), {})
            gifts[row.id] = row.state

    def _standing(self) -> Iterator[JournalRow]:
        return (row for row in self._claims.values() if row.state == "claimed")

    def _by_time(self, rows: Iterable[JournalRow]) -> tuple[ClaimSeen, ...]:
        ordered = sorted(rows, key=lambda row: (row.at, row.desk, row.seq))
        return tuple(self.seen(row) for row in ordered)

    def _state(self, claim: JournalRow) -> ClaimState:
        """How far the gifts of its units for this project have come: all of it, or a part."""
        if claim.unit is None or claim.project is None:
            return "claimed"
        units, project = (claim.unit, *claim.partners), claim.project
        gifts = (self._gifts.get((unit, project), {}) for unit in units)
        return claim_state(state for each in gifts for state in each.values())

    def _forget(self) -> None:
        """Another event: nothing of the one before counts."""
        self.projects, self._projects, self.holds = (), (), ()
        self.units, self.turns = {}, {}
        self._claims, self._gifts = {}, {}
