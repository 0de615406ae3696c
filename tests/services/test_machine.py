"""Two desks at work in whatever order: what is posted, read and summed always agrees."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

from tests.market import (
    EVENT,
    FIRM,
    LAMP_LINE,
    LAMPS,
    NOBODY,
    PARTY,
    PAVILION,
    TRACK,
    ZHANG,
    A,
    B,
    claim,
    new_id,
    open_market,
)
from welfare_desk.domain.changes import AskHold, EndHold, MergeUnits, PartUnits
from welfare_desk.domain.entries import (
    Allocation,
    Donation,
    Pledge,
    Reallocation,
    Reversal,
    Settlement,
)
from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.fold import Fold, fold
from welfare_desk.domain.ids import HoldId
from welfare_desk.domain.journal import Booked
from welfare_desk.domain.market import Hold
from welfare_desk.services.auditing import verify
from welfare_desk.services.changing import change
from welfare_desk.storage.audit_sums import sums_by_sql, sums_of_fold

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Cause, Entry
    from welfare_desk.domain.ids import DeskId, EntryId, ProjectId, UnitId
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.services.books import Books

DESKS = st.sampled_from([A, B])
UNITS = st.sampled_from([PARTY, FIRM, ZHANG, None])
REGISTERED = st.sampled_from([PARTY, FIRM, ZHANG, NOBODY])
PROJECTS = st.sampled_from([TRACK, PAVILION, LAMPS])
FEN = st.integers(min_value=1, max_value=1_000_000)
CAUSES = st.sampled_from(["void", "withdrawn", "correction", "refund"])


class TwoDesks(RuleBasedStateMachine):
    """Two programs on one file, each with its own books, and a third that only looks on."""

    entries: Bundle[EntryId] = Bundle("entries")
    holds: Bundle[HoldId] = Bundle("holds")

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        path = Path(self.folder.name) / "market.db"
        self.books: dict[DeskId, Books] = {A: open_market(path), B: open_market(path, desk=B)}
        self.looker = open_market(path, desk=None)
        self.posted: dict[EntryId, Entry] = {}
        self.booked: dict[UnitId, Booked] = {}

    def teardown(self) -> None:
        self.look_anew()
        for books in (*self.books.values(), self.looker):
            books.close()
        audit = verify(self.looker.path)
        self.folder.cleanup()
        assert audit.ok, audit.problems

    def look(self) -> Snapshot:
        snapshot = self.looker.live.catch_up()
        self.booked.update({one.unit: one for one in snapshot.booked})
        return snapshot

    def post(self, desk: DeskId, entry: Entry) -> EntryId:
        name = new_id()
        self.books[desk].bookkeeper.post(entry, id=name)
        self.posted[name] = entry
        return name

    @rule(target=entries, desk=DESKS, unit=UNITS, fen=FEN, project=PROJECTS)
    def give_money(
        self, desk: DeskId, unit: UnitId | None, fen: int, project: ProjectId
    ) -> EntryId:
        to = (Allocation(project=project, fen=1 + fen // 2),)
        gift = Donation(kind="money", fen=fen, method="cash", to=to)
        return self.post(
            desk, replace(gift, giver="anonymous" if unit is None else "unit", unit=unit)
        )

    @rule(target=entries, desk=DESKS, unit=UNITS, quantity=st.integers(1, 50))
    def give_goods(self, desk: DeskId, unit: UnitId | None, quantity: int) -> EntryId:
        gift = Donation(kind="goods", quantity=Decimal(quantity), fen=quantity * 300)
        return self.post(
            desk, replace(gift, giver="unknown" if unit is None else "unit", unit=unit)
        )

    @rule(target=entries, desk=DESKS, fen=FEN, project=PROJECTS)
    def promise(self, desk: DeskId, fen: int, project: ProjectId) -> EntryId:
        to = (Allocation(project=project),)
        return self.post(desk, Pledge(unit=FIRM, kind="money", fen=fen, to=to))

    @rule(target=entries, desk=DESKS, pledge=entries, fen=FEN)
    def pay(self, desk: DeskId, pledge: EntryId, fen: int) -> EntryId:
        settles = (Settlement(pledge=pledge),)
        paid = Donation(unit=FIRM, kind="money", fen=fen, method="pos", settles=settles)
        with suppress(BadInputError):
            return self.post(desk, paid)
        return multiple()  # type: ignore[return-value] # Hypothesis: no entry

    @rule(target=entries, desk=DESKS, unit=st.sampled_from([PARTY, FIRM]))
    def claim(self, desk: DeskId, unit: UnitId) -> EntryId:
        with suppress(BadInputError):
            return self.post(desk, claim(unit))
        return multiple()  # type: ignore[return-value] # Hypothesis: no entry

    @rule(desk=DESKS, entry=entries, because=CAUSES, heir=entries, replaced=st.booleans())
    def take_back(
        self, desk: DeskId, entry: EntryId, because: Cause, heir: EntryId, *, replaced: bool
    ) -> None:
        after = heir if replaced and heir != entry else None
        with suppress(BadInputError):
            self.post(desk, Reversal(of=entry, because=because, replaced_by=after))

    @rule(desk=DESKS, entry=entries, project=PROJECTS)
    def move(self, desk: DeskId, entry: EntryId, project: ProjectId) -> None:
        with suppress(BadInputError):
            self.post(desk, Reallocation(of=entry, to=(Allocation(project=project),)))

    @rule(desk=DESKS, unit=REGISTERED, into=REGISTERED)
    def merge(self, desk: DeskId, unit: UnitId, into: UnitId) -> None:
        with suppress(BadInputError):
            change(self.books[desk], MergeUnits(unit=unit, into=into))

    @rule(desk=DESKS, unit=REGISTERED)
    def part(self, desk: DeskId, unit: UnitId) -> None:
        with suppress(BadInputError):
            change(self.books[desk], PartUnits(unit=unit))

    @rule(target=holds, desk=DESKS, unit=REGISTERED)
    def keep_a_place(self, desk: DeskId, unit: UnitId) -> HoldId:
        name, now = HoldId(str(new_id())), datetime.now(UTC)
        hold = Hold(id=name, project=LAMPS, line=LAMP_LINE, unit=unit, asked=now, desk=desk)
        change(self.books[desk], AskHold(hold=hold))
        return name

    @rule(desk=DESKS, hold=holds)
    def give_it_up(self, desk: DeskId, hold: HoldId) -> None:
        with suppress(BadInputError):
            change(self.books[desk], EndHold(hold=hold))

    @rule(desk=DESKS, entry=entries)
    def press_enter_again(self, desk: DeskId, entry: EntryId) -> None:
        before = len(list(self.looker.bookkeeper.posted()))
        self.books[desk].bookkeeper.post(self.posted[entry], id=entry)
        assert len(list(self.looker.bookkeeper.posted())) == before

    @rule()
    def look_anew(self) -> None:
        """What was caught up with step by step is what is read at once."""
        ours = self.look()
        with open_market(self.looker.path, desk=None) as other:
            theirs = other.live.catch_up()
            assert ours.figures == theirs.figures
            assert ours.project_rows == theirs.project_rows
            assert self.looker.director.shown() == other.director.shown()
        told = {one.unit: one for one in theirs.booked}
        assert _with_anything(self.booked) == _with_anything(told)

    @invariant()
    def every_sum_agrees(self) -> None:
        log = list(self.looker.bookkeeper.posted())
        assert {one.id: one.entry for one in log} == self.posted
        with closing(sqlite3.connect(self.looker.path)) as file:
            by_sql = sums_by_sql(file, EVENT)
        live = self.look().figures.sums
        follow = self.looker.registrar.follow()
        givers = Fold(log).accounts.givers()
        merged = {follow.get(unit, unit) for unit in givers}
        assert sums_of_fold(live) == {**by_sql, "givers": len(merged)}
        shuffled = random.Random(len(log)).sample(log, len(log))
        assert sums_of_fold(fold(shuffled)) == by_sql
        projects = live.by_project.values()
        assert sum(project.outstanding_fen for project in projects) == live.outstanding_fen
        assert sum(project.received_fen for project in projects) == live.received_fen

    @invariant()
    def no_line_has_more_claims_than_slots(self) -> None:
        *_, lamps = self.look().project_rows
        (line,) = lamps.lines
        assert lamps.claims <= line.taken <= 2
        assert line.left == max(0, 2 - line.taken - line.kept)


def _with_anything(booked: dict[UnitId, Booked]) -> dict[UnitId, Booked]:
    return {unit: one for unit, one in booked.items() if one != Booked(unit=unit)}


TestTwoDesks = TwoDesks.TestCase
TestTwoDesks.settings = settings(
    max_examples=10,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


LONG = settings(max_examples=300, stateful_step_count=60, deadline=None)
TestTwoDesksForLong = pytest.mark.slow(
    type("TestTwoDesksForLong", (TwoDesks.TestCase,), {"settings": LONG})
)
