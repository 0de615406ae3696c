"""The drawers, told as stories and held against a naive count."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from hypothesis import given, strategies as st

from tests.story import EVENT, NINE, told
from welfare_desk.domain.drawer import CashCount, Drawer
from welfare_desk.domain.entries import Donation, Entry, Posted, Refund, Reversal
from welfare_desk.domain.ids import CountId, DeskId, EntryId, OperatorCode
from welfare_desk.domain.posted_again import undoing_id
from welfare_desk.domain.standing import Standing
from welfare_desk.domain.till import Till

if TYPE_CHECKING:
    from collections.abc import Iterable
    from random import Random

    from welfare_desk.domain.entries import Cause

A, B = DeskId("A"), DeskId("B")


def till(posted: Iterable[Posted]) -> Till:
    standing = Standing()
    found = Till(standing)
    for one in posted:
        standing.add(one)
        found.take(one)
    return found


def drawers(story: str) -> dict[str, Drawer]:
    """The drawers of a story, the same in every order in which it can be read."""
    posted = told(story)
    first = till(posted).drawers()
    for order in itertools.permutations(posted):
        assert till(order).drawers() == first
    return {drawer.desk: drawer for drawer in first}


def test_cash_lies_in_the_drawer_of_the_desk_that_took_it() -> None:
    found = drawers("""
        A: donation d1 unit U1 money 100 by cash
        A: donation d2 unit U2 money 50 by org_qr
        B: donation d3 unit U3 money 20 by cash
        B: pledge p1 unit U3 money 500
        B: donation g1 unit U3 goods 5 worth 40
    """)
    assert (found["A"].expected_fen, found["A"].taken_fen) == (
        10_000,
        {"cash": 10_000, "org_qr": 5_000},
    )
    assert (found["B"].expected_fen, found["B"].cash_entries) == (2_000, 1)


def test_what_was_a_mistake_never_lay_in_the_drawer() -> None:
    found = drawers("""
        A: donation d1 unit U1 money 5000 by cash
        A: reversal r1 of d1 because correction replaced_by d2
        A: donation d2 unit U1 money 500 by cash
        A: donation d3 unit U2 money 70 by cash
        A: reversal r3 of d3 because withdrawn
    """)
    assert (found["A"].expected_fen, found["A"].cash_entries) == (50_000, 1)


def test_what_another_desk_puts_right_lies_where_it_was_taken() -> None:
    found = drawers("""
        A: donation d1 money 5000 by org_qr
        B: reversal r1 of d1 because correction replaced_by d2
        B: donation d2 unit U1 money 500 by cash
        C: reversal r2 of d2 because correction replaced_by d3
        C: donation d3 unit U2 money 400 by cash
    """)
    assert found["A"].expected_fen == 40_000
    assert set(found) == {"A"}


def test_of_two_corrections_of_one_gift_the_first_counts() -> None:
    found = drawers("""
        A: donation d1 unit U1 money 5 by cash
        B: reversal r1 of d1 because correction replaced_by d2
        B: donation d2 unit U1 money 6 by cash
        C: reversal r2 of d1 because correction replaced_by d3
        C: donation d3 unit U1 money 7 by cash
    """)
    assert {desk: drawer.expected_fen for desk, drawer in found.items()} == {"A": 600, "C": 700}


def test_entries_that_replace_each_other_in_a_circle_were_never_there() -> None:
    found = drawers("""
        A: donation d1 unit U1 money 5 by cash
        A: reversal r1 of d1 because correction replaced_by d2
        B: donation d2 unit U1 money 6 by cash
        B: reversal r2 of d2 because refund by cash replaced_by d1
    """)
    assert found["B"].expected_fen == 0


def test_money_handed_back_leaves_the_drawer_that_handed_it_back() -> None:
    found = drawers("""
        A: donation d1 unit U1 money 100 by cash
        B: donation d2 unit U2 money 300 by bank_transfer
        B: reversal r1 of d1 because refund by cash
        A: reversal r2 of d2 because refund by cash
        A: donation d3 unit U1 money 400 by cash
    """)
    assert found["A"].expected_fen == 10_000 - 30_000 + 40_000
    assert (found["B"].expected_fen, found["B"].returned_fen) == (-10_000, {"cash": 10_000})
    assert found["B"].taken_fen == {"bank_transfer": 30_000}


def test_without_saying_how_money_went_back_as_it_came() -> None:
    found = drawers("""
        A: donation d1 unit U1 money 100 by org_qr
        A: reversal r1 of d1 because refund
        A: reversal r2 of p9 because refund
    """)
    assert found["A"].returned_fen == {"org_qr": 10_000}
    assert found["A"].expected_fen == 0


def test_of_two_reversals_the_first_counts() -> None:
    found = drawers("""
        A: donation d1 unit U1 money 100 by cash
        A: reversal r1 of d1 because refund by cash
        B: reversal r2 of d1 because void
    """)
    assert found["A"].returned_fen == {"cash": 10_000}


def test_a_hand_over_takes_out_what_was_counted() -> None:
    posted = told("A: donation d1 unit U1 money 500 by cash")
    count = CashCount(
        id=CountId("1"), desk=A, at=NINE, pieces=((10_000, 4),), by=OperatorCode("OP1")
    )
    found = till(posted)
    assert found.drawers([count])[0].expected_fen == 50_000
    handed = CashCount(
        id=CountId("2"),
        desk=A,
        at=NINE,
        kind="hand_over",
        pieces=((10_000, 4),),
        false_pieces=((10_000, 1),),
        by=OperatorCode("OP1"),
    )
    assert found.drawers([count, handed])[0].expected_fen == 10_000


def test_a_claim_and_a_pledge_are_nothing_for_the_drawer() -> None:
    assert (
        drawers("""
        A: claim c1 unit U1 project P1
        A: pledge p1 unit U1 money 5
        A: reversal r1 of p1 because withdrawn
    """)
        == {}
    )


class CountedStanding(Standing):
    """Counts how often it is asked."""

    asked = 0

    def posted(self, entry: EntryId) -> Posted:
        """An entry that was added."""
        self.asked += 1
        return super().posted(entry)

    def reversal(self, entry: EntryId) -> Posted | None:
        """What took an entry back."""
        self.asked += 1
        return super().reversal(entry)


def test_one_more_entry_costs_the_same_however_many_there_are() -> None:
    asked = []
    for size in (10, 1_000):
        standing = CountedStanding()
        found = Till(standing)
        for n in range(size):
            gift = Donation(giver="anonymous", kind="money", fen=1, method="cash")
            one = posted_as("A", n + 1, n, gift)
            standing.add(one)
            standing.asked = 0
            found.take(one)
        back = Reversal(of=EntryId(UUID(int=0)), because="refund")
        reversal = posted_as("A", size + 1, size, back)
        standing.add(reversal)
        found.take(reversal)
        assert found.drawers()[0].expected_fen == size - 1
        asked.append(standing.asked)
    assert asked[0] == asked[1]


def put_back(because: Cause, *, known: bool = True) -> dict[str, int]:
    """Cash of desk A that B takes back and C puts back: what lies where, in any order read."""
    cash = Donation(giver="anonymous", kind="money", fen=500, method="cash")
    refund = Refund(method="cash", on=NINE.date()) if because == "refund" else None
    back = Reversal(of=EntryId(UUID(int=1)), because=because, refund=refund)
    reversal = posted_as("B", 1, 2, back)
    again = replace(posted_as("C", 1, 3, cash), id=undoing_id(reversal.id))
    posted = [posted_as("A", 1, 1, cash), reversal, again][0 if known else 1 :]
    first = till(posted).drawers()
    for order in itertools.permutations(posted):
        assert till(order).drawers() == first
    return {drawer.desk: drawer.expected_fen for drawer in first}


def test_what_is_put_back_at_another_desk_lies_where_it_was_taken() -> None:
    assert put_back("void") == {"A": 500}


def test_money_that_was_handed_back_after_all_lies_where_that_was_noted() -> None:
    assert put_back("refund") == {"A": 500, "B": 0}


def test_what_is_put_back_of_a_lost_log_lies_where_it_was_taken_back() -> None:
    assert put_back("void", known=False) == {"B": 500}


METHODS = ("cash", "org_qr", "bank_transfer")
GIFTS = st.lists(
    st.tuples(st.sampled_from("AB"), st.sampled_from(METHODS), st.integers(1, 500)), max_size=8
)
BACKS = st.lists(
    st.tuples(
        st.sampled_from("AB"),
        st.integers(0, 9),
        st.sampled_from(("void", "withdrawn", "correction", "refund")),
        st.sampled_from(METHODS),
    ),
    max_size=8,
)


def posted_as(desk: str, seq: int, key: int, entry: Entry) -> Posted:
    return Posted(
        event=EVENT,
        desk=DeskId(desk),
        seq=seq,
        id=EntryId(UUID(int=key)),
        number="",
        at=NINE,
        posted_by=OperatorCode("OP1"),
        entry=entry,
        previous="",
        hash="",
    )


@given(gifts=GIFTS, backs=BACKS, rng=st.randoms(use_true_random=False))
def test_the_drawers_are_what_a_naive_count_says(
    gifts: list[tuple[str, str, int]],
    backs: list[tuple[str, int, Cause, str]],
    rng: Random,
) -> None:
    entries = [
        posted_as(desk, n, n, Donation(giver="anonymous", kind="money", fen=fen, method=method))
        for n, (desk, method, fen) in enumerate(gifts)
    ]
    back_of: dict[int, tuple[str, Cause, str]] = {}
    for n, (desk, of, because, by) in enumerate(backs):
        if of < len(gifts) and of not in back_of:
            back_of[of] = desk, because, by
            refund = Refund(method=by, on=NINE.date()) if because == "refund" else None
            entry = Reversal(of=EntryId(UUID(int=of)), because=because, refund=refund)
            entries.append(posted_as(desk, 100 + n, 100 + n, entry))
    rng.shuffle(entries)
    found = {drawer.desk: drawer for drawer in till(entries).drawers()}
    for desk in "AB":
        cash = 0
        for n, (at, method, fen) in enumerate(gifts):
            because = back_of[n][1] if n in back_of else "refund"
            if at == desk and method == "cash" and because == "refund":
                cash += fen
            if n in back_of and back_of[n] == (desk, "refund", "cash"):
                cash -= fen
        drawer = found.get(DeskId(desk))
        assert cash == (0 if drawer is None else drawer.expected_fen)
