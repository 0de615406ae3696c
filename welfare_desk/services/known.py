"""What is known of an event at one moment: the fold of its ledger beside its register."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, assert_never

from welfare_desk.domain.closing import closed_ends
from welfare_desk.domain.entries import Claim, Donation, Pledge, Reallocation, Reversal
from welfare_desk.domain.fold import Fold
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.merging import arrivals, people_in
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.till import Till

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from welfare_desk.domain.closing import Closing
    from welfare_desk.domain.cues import Cue
    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.drawer import CashCount
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import DeskId, EntryId, HoldId, LineId, ProjectId, StallId, UnitId
    from welfare_desk.domain.market import Hold, Turn
    from welfare_desk.domain.milestones import Milestone
    from welfare_desk.domain.operators import Operator
    from welfare_desk.domain.paper_sheets import PaperSheet
    from welfare_desk.domain.public_facts import PublicFact
    from welfare_desk.domain.register import (
        CheckIn,
        Distinct,
        Event,
        OwnKind,
        Project,
        Served,
        Stall,
        Unit,
    )
    from welfare_desk.domain.spotlight import SpotlightMark
    from welfare_desk.domain.standing import Standing
    from welfare_desk.domain.statement import StatementLine


@dataclass(slots=True, kw_only=True)
class Known:
    """Everything a window needs of one event, kept up by taking in only what is new."""

    event: Event
    cue: Cue
    fold: Fold = field(default_factory=Fold)
    units: dict[UnitId, Unit] = field(default_factory=dict)
    projects: dict[ProjectId, Project] = field(default_factory=dict)
    stalls: dict[StallId, Stall] = field(default_factory=dict)
    served: tuple[Served, ...] = ()
    own_kinds: tuple[OwnKind, ...] = ()
    kinds: Kinds = field(default_factory=Kinds)
    check_ins: dict[UnitId, CheckIn] = field(default_factory=dict)
    arrived_units: int = 0
    arrived_people: int = 0
    distinct: tuple[Distinct, ...] = ()
    holds: dict[HoldId, Hold] = field(default_factory=dict)
    turns: tuple[Turn, ...] = ()
    operators: tuple[Operator, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    paper_sheets: tuple[PaperSheet, ...] = ()
    statement_lines: tuple[StatementLine, ...] = ()
    cash_counts: tuple[CashCount, ...] = ()
    closings: tuple[Closing, ...] = ()
    stage_rules: StageRules = field(default_factory=StageRules)
    milestones: tuple[Milestone, ...] = ()
    facts: tuple[PublicFact, ...] = ()
    marks: dict[str, SpotlightMark] = field(default_factory=dict)
    ends: Mapping[DeskId, int] | None = None
    seqs: dict[DeskId, int] = field(default_factory=dict)
    till: Till = field(init=False)
    claims: dict[ProjectId, list[Posted]] = field(default_factory=dict)
    batches: set[EntryId] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Let the drawers be those of this ledger."""
        self.till = Till(self.fold.standing)

    def take(self, entries: Iterable[Posted]) -> set[EntryId]:
        """Take in new entries; returns all entries whose rows may look different now."""
        touched: set[EntryId] = set()
        for posted in entries:
            touched.add(posted.id)
            touched |= self.fold.add(posted)
            self.till.take(posted)
            self.seqs[posted.desk] = posted.seq
            match posted.entry:
                case Claim() as claim:
                    self.claims.setdefault(claim.project, []).append(posted)
                case Pledge() | Donation():
                    pass
                case Reversal() | Reallocation() as later:
                    touched.add(later.of)
                case _:
                    assert_never(posted.entry)
        self._look_at_goods(touched)
        return {entry for entry in touched if self.fold.standing.knows(entry)}

    def know_closings(self, closings: tuple[Closing, ...]) -> set[EntryId]:
        """Know the closings; returns the entries that are after the event's end now, or no more."""
        standing, before = self.fold.standing, self.ends
        self.closings, self.ends = closings, closed_ends(closings)
        if before == self.ends:
            return set()
        everything = (standing.posted(entry) for entry in standing.everything())
        return {
            posted.id
            for posted in everything
            if _is_beyond(before, posted) != _is_beyond(self.ends, posted)
        }

    def is_after_closing(self, posted: Posted) -> bool:
        """Whether an entry came after the event was closed, by the log of its desk."""
        return _is_beyond(self.ends, posted)

    def know_projects(self, projects: Iterable[Project]) -> None:
        """Know the projects, and how many claims each of their lines takes."""
        self.projects = {project.id: project for project in projects}
        self.fold.know_slots(dict(_slots(self.projects.values())))

    def unit(self, unit: UnitId | None) -> Unit | None:
        """A unit as it is read: the one that it turned out to be, where it was merged."""
        if unit is None:
            return None
        return self.units.get(self.fold.accounts.lead(unit)) or self.units.get(unit)

    def group(self, unit: UnitId) -> tuple[Unit, ...]:
        """A unit as it is read, then all that were merged into it."""
        accounts = self.fold.accounts
        group = accounts.group(accounts.lead(unit))
        return tuple(self.units[one] for one in group if one in self.units)

    def own_units(self) -> int:
        """How many units are units of their own: those that follow nobody."""
        return len(self.units) - len(self.fold.accounts.merged())

    def count_arrivals(self) -> None:
        """Count anew who has arrived; merged units are one."""
        accounts = self.fold.accounts
        follow = {unit: accounts.lead(unit) for unit in accounts.merged()}
        here = arrivals(self.check_ins.values(), follow)
        self.arrived_units, self.arrived_people = len(here), people_in(here.values())

    def is_person(self, unit: UnitId) -> bool:
        """Whether a unit's name is a person's, or that of one merged with it is."""
        return any(self.kinds.is_person(one.kind) for one in self.group(unit))

    def entries_of(self, units: Iterable[UnitId]) -> set[EntryId]:
        """All entries that are read with one of these units, and what was said of them later."""
        accounts = self.fold.accounts
        group = {one for unit in units for one in accounts.group(accounts.lead(unit))}
        return self._with_later({one.id for unit in group for one in accounts.entries(unit)})

    def entries_for(self, projects: Container[ProjectId]) -> set[EntryId]:
        """All entries that are read with one of these projects."""
        standing = self.fold.standing
        return self._with_later(
            {
                entry
                for entry in standing.everything()
                if any(project in projects for project in _projects_of(standing, entry))
            }
        )

    def goods_batches(self) -> int:
        """How many gifts of goods stand: what was brought, and promises not yet fulfilled."""
        return len(self.batches)

    def _look_at_goods(self, touched: Iterable[EntryId]) -> None:
        """Note which of some entries are gifts of goods that stand and are not fulfilled."""
        standing = self.fold.standing
        for entry in touched:
            if not standing.knows(entry):
                continue
            gift = standing.posted(entry).entry
            if not isinstance(gift, Pledge | Donation) or gift.kind != "goods":
                continue
            here = isinstance(gift, Donation) or self.fold.counted(entry).filled != "whole"
            if here and standing.stands(entry):
                self.batches.add(entry)
            else:
                self.batches.discard(entry)

    def _with_later(self, entries: set[EntryId]) -> set[EntryId]:
        """Some entries, with the reversals and reallocations that read like them."""
        return entries | {later for entry in entries for later in self.fold.standing.later(entry)}


def _is_beyond(ends: Mapping[DeskId, int] | None, posted: Posted) -> bool:
    """Whether an entry stands behind where its log ended when the event was closed."""
    return ends is not None and posted.seq > ends.get(posted.desk, 0)


def _projects_of(standing: Standing, entry: EntryId) -> Iterator[ProjectId]:
    """The projects that an entry names, now and as it was posted."""
    found = standing.posted(entry).entry
    match found:
        case Claim():
            yield found.project
        case Pledge() | Donation():
            yield from (to.project for to in standing.allocations(entry))
        case Reallocation():
            yield from (to.project for to in found.to)
        case Reversal():
            pass
        case _:
            assert_never(found)


def _slots(projects: Iterable[Project]) -> Iterator[tuple[tuple[ProjectId, LineId], int]]:
    """The places of each need line that has a limit."""
    for project in projects:
        for line in project.needs:
            if line.slots is not None:
                yield (project.id, line.id), line.slots
