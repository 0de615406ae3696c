"""Settlements, over-payment and other uses, held against an independent count entry by entry."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING
from uuid import UUID

from hypothesis import given, strategies as st

from tests.story import EVENT, NINE
from welfare_desk.domain.entries import (
    Allocation,
    Donation,
    Pledge,
    Posted,
    Reallocation,
    Reversal,
    Settlement,
)
from welfare_desk.domain.fold import Fold
from welfare_desk.domain.ids import DeskId, EntryId, OperatorCode, ProjectId
from welfare_desk.domain.settling import Part, Share, settle, spread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from welfare_desk.domain.entries import Entry

PROJECTS = ("P1", "P2", "P3")
USES = st.none() | st.sampled_from(PROJECTS)
Uses = Counter[str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A ledger of pledges, of payments for them, and of what was taken back or used otherwise."""

    pledges: list[tuple[int, str | None]]
    payments: list[tuple[int, list[int], list[int]]]
    reversed_pledges: list[int]
    reversed_payments: list[int]
    moved: list[tuple[int, str | None]]


CASES = st.builds(
    Case,
    pledges=st.lists(
        st.tuples(st.integers(1, 300), st.none() | st.sampled_from(PROJECTS)),
        min_size=1,
        max_size=4,
    ),
    payments=st.lists(
        st.tuples(
            st.integers(0, 100),
            st.lists(st.integers(0, 3), min_size=1, max_size=3, unique=True),
            st.lists(st.integers(1, 200), min_size=3, max_size=3),
        ),
        max_size=5,
    ),
    reversed_pledges=st.lists(st.integers(0, 3), max_size=2, unique=True),
    reversed_payments=st.lists(st.integers(0, 4), max_size=2, unique=True),
    moved=st.lists(st.tuples(st.integers(0, 3), st.none() | st.sampled_from(PROJECTS)), max_size=3),
)


def pledge_id(n: int) -> EntryId:
    return EntryId(UUID(int=1 + n))


def payment_id(n: int) -> EntryId:
    return EntryId(UUID(int=100 + n))


def written(case: Case) -> list[Posted]:
    """The case as a log of one desk."""
    return [
        Posted(
            event=EVENT,
            desk=DeskId("A"),
            seq=seq,
            id=EntryId(UUID(int=key)),
            number="",
            at=NINE,
            posted_by=OperatorCode("OP1"),
            entry=entry,
            previous="",
            hash="",
        )
        for seq, (key, entry) in enumerate(chain(gifts(case), changes(case)), 1)
    ]


def gifts(case: Case) -> Iterator[tuple[int, Entry]]:
    """The pledges, then the payments for them."""
    for n, (fen, project) in enumerate(case.pledges):
        yield 1 + n, Pledge(giver="anonymous", kind="money", fen=fen, to=to(project))
    for n, (over, which, fens) in enumerate(case.payments):
        shares = shared(case, which, fens)
        settles = tuple(Settlement(pledge=pledge_id(p), fen=fen) for p, fen in shares)
        fen = over + sum(each for _, each in shares)
        if settles:
            yield (
                100 + n,
                Donation(giver="anonymous", kind="money", fen=fen, method="cash", settles=settles),
            )


def changes(case: Case) -> Iterator[tuple[int, Entry]]:
    """Other uses, then what is taken back."""
    for n, (of, project) in enumerate(case.moved):
        if of < len(case.pledges):
            yield 200 + n, Reallocation(of=pledge_id(of), to=to(project))
    for n in case.reversed_pledges:
        if n < len(case.pledges):
            yield 300 + n, Reversal(of=pledge_id(n), because="withdrawn")
    for n in case.reversed_payments:
        if n < len(case.payments) and shared(case, *case.payments[n][1:]):
            yield 400 + n, Reversal(of=payment_id(n), because="void")


def to(project: str | None) -> tuple[Allocation, ...]:
    return () if project is None else (Allocation(project=ProjectId(project)),)


def shared(case: Case, which: list[int], fens: list[int]) -> list[tuple[int, int]]:
    """The shares of one payment: of the pledges that there are."""
    return [(p, fens[n]) for n, p in enumerate(which) if p < len(case.pledges)]


def counted(case: Case) -> tuple[int, int, Uses, Uses]:
    """Received, outstanding, and both by project, counted naively."""
    use = dict(enumerate(project for _, project in case.pledges))
    for of, project in case.moved:
        if of in use:
            use[of] = project
    left = {n: fen for n, (fen, _) in enumerate(case.pledges)}
    received: Uses = Counter()
    for n, (over, which, fens) in enumerate(case.payments):
        shares = shared(case, which, fens)
        if n in case.reversed_payments or not shares:
            continue
        received[None] += over
        for p, fen in shares:
            taken = min(left[p], fen)
            left[p] -= taken
            received[use[p]] += taken
            received[None] += fen - taken
    outstanding: Uses = Counter()
    for p, fen in left.items():
        if p not in case.reversed_pledges:
            outstanding[use[p]] += fen
    return sum(received.values()), sum(outstanding.values()), +received, +outstanding


@given(case=CASES, rng=st.randoms(use_true_random=False))
def test_money_is_where_a_naive_count_finds_it(case: Case, rng: Random) -> None:
    posted = written(case)
    in_order = Fold(posted)
    rng.shuffle(posted)
    fold = Fold(posted)
    sums = fold.sums()
    assert sums == in_order.sums()
    received, outstanding, by_use, open_by_use = counted(case)
    assert (sums.received_fen, sums.outstanding_fen) == (received, outstanding)
    found = {project: one.received_fen for project, one in sums.by_project.items()}
    assert {project: fen for project, fen in found.items() if fen} == by_use
    still = {project: one.outstanding_fen for project, one in sums.by_project.items()}
    assert {project: fen for project, fen in still.items() if fen} == open_by_use


@st.composite
def promises(draw: st.DrawFn) -> tuple[int, tuple[Allocation, ...]]:
    """An amount with allocations that are no more than it."""
    fen = draw(st.integers(1, 500))
    to_, left = [], fen
    for project in draw(st.lists(st.sampled_from(PROJECTS), max_size=3, unique=True)):
        if left:
            part = draw(st.integers(1, left))
            to_.append(Allocation(project=ProjectId(project), fen=part))
            left -= part
    return fen, tuple(to_)


@given(promised=promises(), paid=st.lists(promises(), max_size=4))
def test_a_settlement_invents_and_loses_nothing(
    promised: tuple[int, tuple[Allocation, ...]],
    paid: list[tuple[int, tuple[Allocation, ...]]],
) -> None:
    parts = spread(*promised)
    assert sum(part.fen for part in parts) == promised[0]
    shares = [Share(fen, spread(fen, to_) if to_ else None) for fen, to_ in paid]
    settled = settle(parts, shares)
    left = sum(part.fen for part in settled.outstanding)
    assert left == max(0, promised[0] - sum(fen for fen, _ in paid))
    assert [part.project for part in settled.outstanding] == [part.project for part in parts]
    for (fen, to_), went in zip(paid, settled.went, strict=True):
        assert sum(part.fen for part in went) == fen
        assert not to_ or went == spread(fen, to_)
    assert all(part.fen >= 0 for part in settled.outstanding)


@given(fen=st.integers(1, 500), more=st.integers(0, 500))
def test_what_is_paid_too_much_is_undesignated(fen: int, more: int) -> None:
    settled = settle((Part(ProjectId("P1"), fen),), [Share(fen + more, None)])
    assert settled.outstanding == (Part(ProjectId("P1"), 0),)
    wanted = Counter({ProjectId("P1"): fen, None: more})
    went: Counter[str | None] = Counter()
    for part in settled.went[0]:
        went[part.project] += part.fen
    assert +went == +wanted
