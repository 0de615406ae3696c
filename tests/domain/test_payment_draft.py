"""One payment for several promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from hypothesis import given, strategies as st

from tests.domain.rows import UNIT, pledge_row, project
from tests.story import EVENT, NINE
from welfare_desk.domain.entries import Allocation, Donation, Pledge, Posted, Settlement
from welfare_desk.domain.fold import Fold
from welfare_desk.domain.ids import DeskId, EntryId, LineId, OperatorCode, ProjectId
from welfare_desk.domain.money import Money
from welfare_desk.domain.payment_draft import (
    NO_SHARES,
    OVER_TO_PROJECT,
    OVER_UNDESIGNATED,
    PAID_PART,
    PAID_WHOLE,
    SHARE_TOO_MUCH,
    SHARES_TOO_MUCH,
    PaymentDraft,
    PaymentShare,
    propose,
)
from welfare_desk.domain.received_at import EventClock
from welfare_desk.domain.settling import Part

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Entry
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.submitted import GiftSubmitted

ID = EntryId(UUID(int=99))
EARLY = pledge_row(1, 500_000, due=date(2022, 7, 10))
LATE = pledge_row(2, 300_000, due=date(2022, 7, 25), to="P2")
OPEN_END = pledge_row(3, 200_000, to=None)
CLOCK = EventClock(
    day=date(2022, 6, 25),
    zone=timezone(timedelta(hours=8)),
    now=datetime(2022, 6, 25, 4, 0, tzinfo=UTC),
)


def draft(amount: str, *shares: PaymentShare) -> PaymentDraft:
    return PaymentDraft(id=ID, unit=UNIT, amount=amount, shares=shares)


def payment(made: PaymentDraft) -> tuple[GiftSubmitted, Donation]:
    parsed = made.parse()
    assert parsed.value is not None, parsed
    assert isinstance(parsed.value.entry, Donation)
    return parsed.value, parsed.value.entry


def test_what_is_due_first_is_paid_first() -> None:
    shares = propose([OPEN_END, LATE, EARLY], 600_000)
    assert [(share.pledge, share.fen) for share in shares] == [
        (EARLY, 500_000),
        (LATE, 100_000),
        (OPEN_END, 0),
    ]


def test_what_was_paid_before_is_not_asked_for_again() -> None:
    part = pledge_row(4, 500_000, settled=400_000)
    assert [share.fen for share in propose([part], 500_000)] == [100_000]


def test_one_transfer_pays_several_promises_with_shares() -> None:
    made = draft(
        "6000",
        PaymentShare(EARLY, "5000"),
        PaymentShare(LATE, "1000"),
        PaymentShare(OPEN_END),
    )
    made = replace(made, bank_ref=" tx 01 ", received_on="2022-06-25", note=" 两笔 ")
    submitted, entry = payment(made)
    assert entry == Donation(
        unit=UNIT,
        kind="money",
        fen=600_000,
        method="bank_transfer",
        received_on=date(2022, 6, 25),
        bank_ref="TX01",
        settles=(
            Settlement(pledge=EARLY.id, fen=500_000),
            Settlement(pledge=LATE.id, fen=100_000),
        ),
    )
    assert (submitted.texts.typed, submitted.texts.note.zh) == ("6000", "两笔")
    assert [told.source for told in made.told()] == [PAID_WHOLE, PAID_PART]
    assert "2,000.00" in made.told()[1].in_english()


@pytest.mark.parametrize("nothing", ["", " ", "0", "0.00", "\uff10", "¥0", "0元"])
def test_a_nought_beside_a_pledge_pays_nothing_of_it(nothing: str) -> None:
    made = draft("1000", PaymentShare(EARLY, nothing), PaymentShare(LATE, "1000"))
    assert payment(made)[1].settles == (Settlement(pledge=LATE.id, fen=100_000),)


def test_what_is_over_is_undesignated_and_told() -> None:
    made = draft("5300", PaymentShare(EARLY, "5000"))
    assert payment(made)[1].to == ()
    assert made.balance().over_fen == 30_000
    assert made.told()[-1].source == OVER_UNDESIGNATED


def test_what_is_over_may_go_to_a_project() -> None:
    made = draft("8300", PaymentShare(OPEN_END, "2000"), PaymentShare(EARLY, "5000"))
    made = replace(made, over_to=project(3))
    entry = payment(made)[1]
    assert entry.to == (
        Allocation(project=ProjectId("P1"), fen=500_000),
        Allocation(project=ProjectId("P3"), line=LineId("P3-a"), fen=130_000),
    )
    assert [one.pledge for one in entry.settles] == [EARLY.id, OPEN_END.id]
    assert made.told()[-1].source == OVER_TO_PROJECT


def test_a_project_for_what_is_over_names_nothing_where_nothing_is_over() -> None:
    made = replace(draft("5000", PaymentShare(EARLY, "5000")), over_to=project(3))
    assert payment(made)[1].to == ()


def test_a_share_fills_what_is_open_of_a_split_promise_in_order() -> None:
    split = replace(
        EARLY,
        to=(
            Allocation(project=ProjectId("P1"), fen=300_000),
            Allocation(project=ProjectId("P2"), line=LineId("P2-a"), fen=200_000),
        ),
        open_parts=(Part(ProjectId("P1"), 100_000), Part(ProjectId("P2"), 200_000)),
        settled_fen=200_000,
    )
    made = replace(draft("3500", PaymentShare(split, "3000")), over_to=project(3))
    entry = payment(made)[1]
    assert [(one.project, one.line, one.fen) for one in entry.to] == [
        ("P1", None, 100_000),
        ("P2", "P2-a", 200_000),
        ("P3", "P3-a", 50_000),
    ]


@pytest.mark.parametrize(
    ("amount", "share", "source"),
    [
        ("5000", "", NO_SHARES),
        ("9000", "6000", SHARE_TOO_MUCH),
        ("3000", "5000", SHARES_TOO_MUCH),
        ("3000", "viel", None),
        ("", "5000", None),
    ],
)
def test_shares_that_cannot_be_are_told(amount: str, share: str, source: str | None) -> None:
    errors = draft(amount, PaymentShare(EARLY, share)).parse().errors
    assert set(errors) == ({"shares"} if amount else {"amount"})
    if source is not None:
        assert errors["shares"].source == source


def test_a_method_and_a_project_that_are_none_are_told() -> None:
    made = draft("5000", PaymentShare(EARLY, "5000"))
    made = replace(made, method="barter", over_text="凉亭")
    assert set(made.parse().errors) == {"method", "project"}


def test_a_large_payment_wants_a_second_person() -> None:
    made = replace(draft("5000", PaymentShare(EARLY, "5000")), check_above_fen=500_000)
    assert set(made.parse().errors) == {"checked_by"}
    seen = replace(made, checked_by=OperatorCode("OP2"))
    assert payment(seen)[1].checked_by == "OP2"


def test_a_payment_from_a_sheet_has_its_number_and_its_time() -> None:
    made = draft("5000", PaymentShare(EARLY, "5000"))
    made = replace(made, sheet="a007", received_at="9:30", clock=CLOCK)
    submitted, entry = payment(made)
    assert entry.sheet == "A7"
    assert submitted.at == datetime(2022, 6, 25, 1, 30, tzinfo=UTC)


def test_an_amount_that_is_not_typed_yet_pays_nothing() -> None:
    balance = draft("", PaymentShare(EARLY, "5000")).balance()
    assert (balance.fen, balance.over_fen, balance.lines[0].left_fen) == (0, -500_000, 0)
    assert [told.source for told in draft("", PaymentShare(EARLY, "5000")).told()] == [PAID_WHOLE]


@given(
    owed=st.lists(st.integers(1, 10_000), min_size=1, max_size=6),
    days=st.lists(st.none() | st.dates(date(2022, 1, 1), date(2023, 1, 1)), min_size=6, max_size=6),
    fen=st.integers(1, 60_000),
)
def test_a_payment_is_never_shared_beyond_itself_or_a_promise(
    owed: list[int], days: list[date | None], fen: int
) -> None:
    pledges = [pledge_row(n, one, due=days[n]) for n, one in enumerate(owed)]
    shares = propose(pledges, fen)
    assert sum(share.fen for share in shares) == min(fen, sum(owed))
    unpaid = False
    for share in shares:
        assert share.fen == 0 or not unpaid
        unpaid = unpaid or share.fen < (share.pledge.fen or 0)


@given(
    owed=st.lists(
        st.tuples(st.integers(1, 90), st.sampled_from(("P1", "P2", None))), min_size=1, max_size=4
    ),
    over=st.integers(1, 50),
)
def test_what_is_over_is_all_that_a_project_for_it_changes(
    owed: list[tuple[int, str | None]], over: int
) -> None:
    rows = [pledge_row(n + 1, fen * 100, to=to) for n, (fen, to) in enumerate(owed)]
    fen = sum(row.fen or 0 for row in rows[:3]) + over * 100
    made = draft(
        Money(fen).figures, *(PaymentShare(r, Money(r.fen or 0).figures) for r in rows[:3])
    )
    plain, named = (
        Fold(
            [*(as_posted(n, pledge_of(row)) for n, row in enumerate(rows, 1)), as_posted(9, entry)]
        ).sums()
        for entry in (payment(made)[1], payment(replace(made, over_to=project(3)))[1])
    )
    assert named.outstanding_fen == plain.outstanding_fen
    for to in (ProjectId("P1"), ProjectId("P2")):
        assert named.by_project.get(to) == plain.by_project.get(to)
    assert named.by_project[ProjectId("P3")].received_fen == over * 100
    undesignated = sum(one.fen or 0 for one in rows[:3] if not one.to)
    assert plain.by_project[None].received_fen == undesignated + over * 100


def pledge_of(row: JournalRow) -> Pledge:
    return Pledge(unit=row.unit, kind="money", fen=row.fen, to=row.to)


def as_posted(seq: int, entry: Entry) -> Posted:
    return Posted(
        event=EVENT,
        desk=DeskId("A"),
        seq=seq,
        id=EntryId(UUID(int=seq)),
        number="",
        at=NINE,
        posted_by=OperatorCode("OP1"),
        entry=entry,
        previous="",
        hash="",
    )
