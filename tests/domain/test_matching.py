from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from hypothesis import given, settings, strategies as st

from welfare_desk.domain.ids import EntryId, StatementLineId, UnitId
from welfare_desk.domain.matching import (
    MOST,
    NAMED,
    PROVEN,
    Proposal,
    last_heir,
    propose,
    sure_ones,
    weigh_gift,
    weigh_pledge,
)
from welfare_desk.domain.matching_index import DAYS, WEAK, BookedGift, MatchingBooks, OpenPledge
from welfare_desk.domain.statement import StatementLine

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from welfare_desk.domain.matching import Proposals
    from welfare_desk.domain.matching_index import Nearness

DAY = date(2022, 6, 25)
FIRM, SCHOOL = UnitId("U1"), UnitId("U2")
PAYERS: Mapping[str, Mapping[UnitId, Nearness]] = {
    "宏达公司": {FIRM: "same"},
    "宏达": {FIRM: "short"},
    "榆港小学": {SCHOOL: "alike"},
    "宏*": {FIRM: "masked", SCHOOL: "masked"},
}


def payers(payer: str) -> Mapping[UnitId, Nearness]:
    return PAYERS.get(payer, {})


def entry(number: int) -> EntryId:
    return EntryId(UUID(int=number))


def a_line(
    name: str = "l1",
    *,
    fen: int = 20_000,
    payer: str = "宏达公司",
    ref: str = "",
    day: int = 0,
    entry: EntryId | None = None,
) -> StatementLine:
    return StatementLine(
        id=StatementLineId(name),
        source="a.csv",
        position=1,
        method="bank_transfer",
        on=DAY + timedelta(days=day),
        fen=fen,
        payer=payer,
        ref=ref,
        entry=entry,
    )


def a_gift(
    number: int = 1,
    *,
    fen: int = 20_000,
    unit: UnitId | None = FIRM,
    ref: str = "",
    day: int = 0,
    method: str = "bank_transfer",
) -> BookedGift:
    return BookedGift(
        entry=entry(number),
        number=f"HM-A{number:04}",
        method=method,
        on=DAY + timedelta(days=day),
        fen=fen,
        unit=unit,
        ref=ref,
    )


def a_pledge(
    number: int = 9, *, left: int = 20_000, unit: UnitId | None = FIRM, day: int = 0
) -> OpenPledge:
    on = DAY + timedelta(days=day)
    return OpenPledge(
        entry=entry(number), number=f"HM-A{number:04}", on=on, left_fen=left, unit=unit
    )


def found(lines: Sequence[StatementLine], *books: BookedGift | OpenPledge) -> Proposals:
    gifts = tuple(one for one in books if isinstance(one, BookedGift))
    pledges = tuple(one for one in books if isinstance(one, OpenPledge))
    return propose(lines, MatchingBooks(gifts=gifts, pledges=pledges, heirs={}), payers)


def first(lines: Sequence[StatementLine], *books: BookedGift | OpenPledge) -> Proposal:
    return found(lines, *books)[lines[0].id][0]


def test_the_same_amount_and_name_on_the_same_day_is_sure() -> None:
    one = first([a_line()], a_gift())
    assert one.sure
    assert one.reasons == ("same_name", "same_day")


def test_two_gifts_that_fit_equally_are_both_proposed_and_neither_is_sure() -> None:
    proposals = found([a_line()], a_gift(1), a_gift(2))[StatementLineId("l1")]
    assert [one.number for one in proposals] == ["HM-A0001", "HM-A0002"]
    assert sure_ones({StatementLineId("l1"): proposals}) == ()


def test_two_lines_that_fit_one_gift_are_not_sure_either() -> None:
    proposals = found([a_line("l1"), a_line("l2")], a_gift())
    assert not sure_ones(proposals)


def test_a_reference_decides_between_gifts_of_one_name() -> None:
    lines = [a_line("l1", ref="tx 1"), a_line("l2", ref="TX2")]
    proposals = found(lines, a_gift(1, ref="TX2"), a_gift(2, ref="TX1"))
    assert {one.line: one.number for one in sure_ones(proposals)} == {
        "l1": "HM-A0002",
        "l2": "HM-A0001",
    }
    assert proposals[StatementLineId("l1")][0].reasons[0] == "same_ref"


def test_amount_and_day_alone_are_a_possibility_and_never_sure() -> None:
    one = first([a_line(payer="某人")], a_gift())
    assert not one.sure
    assert first([a_line(payer="")], a_gift(unit=None)).reasons == ("same_day",)


def test_a_masked_name_fits_and_is_not_sure() -> None:
    one = first([a_line(payer="宏*")], a_gift())
    assert "masked_name" in one.reasons
    assert not one.sure


def test_another_reference_or_another_way_is_said_and_not_sure() -> None:
    one = first([a_line(ref="A")], a_gift(ref="B"))
    assert "other_ref" in one.reasons
    assert not one.sure
    other = first([a_line()], a_gift(method="org_qr"))
    assert "other_method" in other.reasons
    assert not other.sure


def test_more_than_a_week_apart_only_the_reference_makes_sure() -> None:
    assert first([a_line(day=7)], a_gift()).sure
    assert not first([a_line(day=8)], a_gift()).sure
    assert first([a_line(day=8, ref="T1")], a_gift(ref="T1")).sure


def test_a_name_reaches_further_in_days_than_an_amount_alone() -> None:
    assert found([a_line(day=20)], a_gift())[StatementLineId("l1")][0].reasons[-1] == "far_day"
    assert found([a_line(day=20, payer="某人")], a_gift())[StatementLineId("l1")] == ()
    assert found([a_line(day=40)], a_gift())[StatementLineId("l1")] == ()
    assert found([a_line(day=3)], a_gift())[StatementLineId("l1")][0].days == 3


def test_the_likeliest_stands_first() -> None:
    books = (a_gift(3, unit=SCHOOL), a_gift(2, day=1), a_gift(1, ref="T"), a_pledge())
    proposals = found([a_line(ref="T", payer="宏达")], *books)[StatementLineId("l1")]
    assert [one.number for one in proposals] == ["HM-A0001", "HM-A0002", "HM-A0009", "HM-A0003"]


def test_a_line_may_pay_a_pledge_whole_in_part_or_with_more() -> None:
    reasons = [
        first([a_line()], a_pledge(left=left)).reasons[0] for left in (20_000, 50_000, 5_000)
    ]
    assert reasons == ["whole", "part", "over"]
    assert not first([a_line()], a_pledge()).sure


def test_a_pledge_of_somebody_else_is_proposed_for_its_exact_amount_only() -> None:
    assert first([a_line(payer="某人")], a_pledge()).reasons == ("whole",)
    assert found([a_line(payer="某人")], a_pledge(left=1))[StatementLineId("l1")] == ()
    assert first([a_line(payer="")], a_pledge(unit=None)).number == "HM-A0009"


def test_a_pledge_that_was_made_long_after_the_money_came_is_not_paid_by_it() -> None:
    assert found([a_line()], a_pledge(day=8))[StatementLineId("l1")] == ()


def test_the_entry_that_corrects_the_one_of_a_line_is_proven() -> None:
    line = a_line(payer="某人", day=60, entry=entry(5))
    books = MatchingBooks(gifts=(a_gift(7),), heirs={entry(5): entry(6), entry(6): entry(7)})
    (one,) = propose([line], books, payers)[line.id]
    assert one.reasons[0] == "replaces"
    assert one.sure


def test_corrections_in_a_circle_end() -> None:
    assert last_heir(entry(1), {entry(1): entry(2), entry(2): entry(1)}) in {entry(1), entry(2)}
    assert last_heir(None, {}) is None


def test_a_line_has_a_digit_for_each_of_its_proposals() -> None:
    assert len(found([a_line()], *(a_gift(n) for n in range(1, 20)))[StatementLineId("l1")]) == MOST


def test_of_many_that_fit_only_the_amount_the_nearest_are_weighed_and_the_sure_one_is_found() -> (
    None
):
    others = [a_gift(n, unit=SCHOOL, day=2) for n in range(1, 3 * WEAK)]
    proposals = found([a_line()], *others, a_gift(900, day=6), a_gift(901, unit=None))
    shown = proposals[StatementLineId("l1")]
    assert [one.number for one in shown[:2]] == ["HM-A0900", "HM-A0901"]
    assert [one.number for one in sure_ones(proposals)] == ["HM-A0900"]


NAMES = st.sampled_from(["宏达公司", "宏达", "榆港小学", "宏*", "某人", ""])
UNITS = st.sampled_from([FIRM, SCHOOL, None])
REFS = st.sampled_from(["", "T1", "T2"])
LINES = st.lists(
    st.builds(
        lambda fen, payer, ref, day: (fen, payer, ref, day),
        st.sampled_from([100, 200]),
        NAMES,
        REFS,
        st.integers(0, 40),
    ),
    max_size=5,
)
GIFTS = st.lists(
    st.tuples(st.sampled_from([100, 200]), UNITS, REFS, st.integers(0, 40)), max_size=5
)
PLEDGES = st.lists(st.tuples(st.sampled_from([100, 300]), UNITS, st.integers(0, 40)), max_size=4)


@settings(max_examples=120, deadline=None)
@given(LINES, GIFTS, PLEDGES)
def test_it_finds_what_looking_at_every_pair_finds(
    said: list[tuple[int, str, str, int]],
    booked: list[tuple[int, UnitId | None, str, int]],
    open_ones: list[tuple[int, UnitId | None, int]],
) -> None:
    lines = [
        a_line(f"l{n}", fen=fen, payer=payer, ref=ref, day=day)
        for n, (fen, payer, ref, day) in enumerate(said)
    ]
    gifts = [
        a_gift(n, fen=fen, unit=unit, ref=ref, day=day)
        for n, (fen, unit, ref, day) in enumerate(booked)
    ]
    pledges = [
        a_pledge(50 + n, left=left, unit=unit, day=day)
        for n, (left, unit, day) in enumerate(open_ones)
    ]
    proposals = found(lines, *gifts, *pledges)
    naive = {line.id: _pairs(line, gifts, pledges) for line in lines}
    for line in lines:
        shown = {one.entry for one in proposals[line.id]}
        assert shown == {one.entry for one in naive[line.id]}
        assert list(proposals[line.id]) == sorted(proposals[line.id], key=lambda one: one.rank)
    sure = sure_ones(proposals)
    assert {(one.line, one.entry) for one in sure} == _only_both_ways(naive)
    assert len({one.line for one in sure}) == len({one.entry for one in sure}) == len(sure)


def _pairs(
    line: StatementLine, gifts: Sequence[BookedGift], pledges: Sequence[OpenPledge]
) -> list[Proposal]:
    near = payers(line.payer)
    weighed = [weigh_gift(line, gift, near, None) for gift in gifts]
    weighed += [weigh_pledge(line, pledge, near) for pledge in pledges]
    return [one for one in weighed if one is not None]


def _only_both_ways(
    naive: Mapping[StatementLineId, list[Proposal]],
) -> set[tuple[StatementLineId, EntryId]]:
    pairs = [one for each in naive.values() for one in each if one.is_gift]
    return {
        (one.line, one.entry)
        for one in pairs
        if one.level >= NAMED
        and (one.level == PROVEN or one.days <= DAYS)
        and not any(
            other.level >= one.level
            for other in pairs
            if other != one and (other.line == one.line or other.entry == one.entry)
        )
    }
