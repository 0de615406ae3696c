"""Which pledges are open, late or due soon, and what they come to."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from hypothesis import given, strategies as st

from welfare_desk.domain.ids import DeskId, EventId, OperatorCode, entry_id
from welfare_desk.domain.journal import JournalRow
from welfare_desk.domain.pledge_list import (
    PledgeSums,
    days_left,
    in_group,
    is_listed,
    is_open,
    left_fen,
    pledge_sums,
    sort_pledges,
)

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Form
    from welfare_desk.domain.journal import RowState

TODAY = date(2022, 7, 1)
NINE = datetime(2022, 6, 25, 1, 0, tzinfo=UTC)


def pledge(
    seq: int = 1,
    *,
    due: int | None = None,
    fen: int = 10_000,
    paid: int = 0,
    state: RowState = "pledged",
    form: Form = "money",
) -> JournalRow:
    """A pledge that is due so many days from today."""
    return JournalRow(
        id=entry_id(EventId("T"), str(seq)),
        desk=DeskId("A"),
        seq=seq,
        number=f"HM-A{seq:04d}",
        at=NINE + timedelta(minutes=seq),
        kind="pledge",
        state=state,
        form=form,
        fen=fen,
        settled_fen=paid,
        due=None if due is None else TODAY + timedelta(days=due),
        posted_by=OperatorCode("OP1"),
    )


def test_a_pledge_is_late_from_the_day_after_it_was_due() -> None:
    assert in_group(pledge(due=-1), "overdue", TODAY)
    assert not in_group(pledge(due=0), "overdue", TODAY)
    assert [in_group(pledge(due=day), "soon", TODAY) for day in (-1, 0, 7, 8)] == [
        False,
        True,
        True,
        False,
    ]
    assert days_left(pledge(due=-3), TODAY) == -3
    assert days_left(pledge(), TODAY) is None


def test_what_is_paid_or_taken_back_is_found_only_under_all() -> None:
    for state in ("paid", "void", "withdrawn", "corrected"):
        row = pledge(due=-5, state=state)
        assert not is_open(row)
        assert left_fen(row) == 0
        assert days_left(row, TODAY) is None
        assert [in_group(row, group, TODAY) for group in ("open", "overdue", "soon", "all")] == [
            False,
            False,
            False,
            True,
        ]


def test_goods_that_were_promised_are_no_money() -> None:
    goods = pledge(form="goods", state="undelivered", due=-5)
    assert not is_listed(goods)
    assert pledge_sums([goods], TODAY) == PledgeSums()


def test_the_sums_are_what_is_still_to_come() -> None:
    rows = [
        pledge(1, due=-1, paid=4_000, state="part_paid"),
        pledge(2, due=3),
        pledge(3),
        pledge(4, due=-9, paid=10_000, state="paid"),
    ]
    assert pledge_sums(rows, TODAY) == PledgeSums(
        open_fen=26_000, open=3, overdue_fen=6_000, overdue=1, soon_fen=10_000, soon=1
    )


def test_the_first_to_come_stands_first_and_what_is_paid_last() -> None:
    rows = [pledge(1, due=-9, state="paid"), pledge(2), pledge(3, due=5), pledge(4, due=-1)]
    assert [row.seq for row in sort_pledges(rows)] == [4, 3, 2, 1]


@given(st.lists(st.tuples(st.integers(-20, 20) | st.none(), st.integers(1, 10**9)), max_size=20))
def test_late_and_soon_are_parts_of_what_is_open(days: list[tuple[int | None, int]]) -> None:
    rows = [pledge(seq, due=due, fen=fen) for seq, (due, fen) in enumerate(days, 1)]
    sums = pledge_sums(rows, TODAY)
    assert sums.overdue_fen + sums.soon_fen <= sums.open_fen == sum(fen for _, fen in days)
    assert sums.overdue + sums.soon <= sums.open == len(rows)
