"""What a form reads from a sheet of paper: its number, the time, the days, the reference."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

import pytest

from tests.domain.rows import UNIT, project
from welfare_desk.domain.bank_ref import fold_bank_ref
from welfare_desk.domain.claim_draft import ClaimDraft
from welfare_desk.domain.drafts import SHARES_OVER, DonationDraft
from welfare_desk.domain.entries import Donation, Pledge, Settlement
from welfare_desk.domain.ids import EntryId, OperatorCode
from welfare_desk.domain.receipt_parts import DAY_TO_COME, DUE_PAST, SECOND_PERSON
from welfare_desk.domain.received_at import (
    ANOTHER_DAY,
    BAD_MOMENT,
    IN_THE_FUTURE,
    EventClock,
    read_moment,
)

ID, OTHER = EntryId(UUID(int=1)), EntryId(UUID(int=2))
EAST = timezone(timedelta(hours=8))
CLOCK = EventClock(day=date(2022, 6, 25), zone=EAST, now=datetime(2022, 6, 26, 4, 0, tzinfo=UTC))
GIFT = DonationDraft(id=ID, unit=UNIT, amount="500", clock=CLOCK)


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("10:30", datetime(2022, 6, 25, 2, 30, tzinfo=UTC)),
        ("９点05分", datetime(2022, 6, 25, 1, 5, tzinfo=UTC)),
        ("2022-06-24 23:59", datetime(2022, 6, 24, 15, 59, tzinfo=UTC)),
        ("2022年6月26日 0:10", datetime(2022, 6, 25, 16, 10, tzinfo=UTC)),
    ],
)
def test_a_time_is_read_where_the_event_takes_place(typed: str, at: datetime) -> None:
    assert read_moment(typed, CLOCK) == at


@pytest.mark.parametrize(
    ("typed", "source"),
    [
        ("half past", BAD_MOMENT),
        ("25:00", BAD_MOMENT),
        ("yesterday 10:30", BAD_MOMENT),
        ("2022-06-26 12:01", IN_THE_FUTURE),
    ],
)
def test_a_time_that_cannot_be_is_told(typed: str, source: str) -> None:
    errors = replace(GIFT, received_at=typed).parse().errors
    assert errors["received_at"].source == source


def test_another_day_than_the_events_gets_a_second_look() -> None:
    early = replace(GIFT, received_at="2022-06-24 10:30")
    assert early.parse().second_look["received_at"].source == ANOTHER_DAY
    value = replace(early, confirmed=True).parse().value
    assert value is not None
    assert value.at == datetime(2022, 6, 24, 2, 30, tzinfo=UTC)


def test_a_sheet_that_is_typed_in_carries_its_number_and_its_time() -> None:
    value = replace(GIFT, sheet=" ａ012 ", received_at="10:30").parse().value
    assert value is not None
    assert (value.entry.sheet, value.at) == ("A12", datetime(2022, 6, 25, 2, 30, tzinfo=UTC))
    claim = ClaimDraft(
        id=ID, unit=UNIT, project=project(1), sheet="b3", received_at="9:00", clock=CLOCK
    )
    claimed = claim.parse().value
    assert claimed is not None
    assert (claimed.entry.sheet, claimed.at) == ("B3", datetime(2022, 6, 25, 1, 0, tzinfo=UTC))


@pytest.mark.parametrize("typed", ["12", "A", "A0", "A12B", "ABCD1"])
def test_a_number_of_no_sheet_is_told(typed: str) -> None:
    assert set(replace(GIFT, sheet=typed).parse().errors) == {"sheet"}


def test_without_a_clock_no_time_is_read() -> None:
    value = replace(GIFT, clock=None, received_at="10:30", received_on="2099-01-01").parse().value
    assert value is not None
    assert value.at is None


def test_money_does_not_arrive_on_a_day_to_come() -> None:
    errors = replace(GIFT, received_on="2022-06-27").parse().errors
    assert errors["received_on"].source == DAY_TO_COME
    value = replace(GIFT, received_on="2022-06-26").parse().value
    assert value is not None
    assert isinstance(value.entry, Donation)
    assert value.entry.received_on == date(2022, 6, 26)


def test_a_promise_until_a_day_that_has_passed_gets_a_second_look() -> None:
    promise = replace(GIFT, received=False, due="2022-06-25")
    assert promise.parse().second_look["due"].source == DUE_PAST
    value = replace(promise, due="2022-07-25").parse().value
    assert value is not None
    assert isinstance(value.entry, Pledge)
    assert value.entry.due == date(2022, 7, 25)


def test_one_transfer_has_one_spelling() -> None:
    assert {fold_bank_ref(one) for one in ("tx-01 ", "ＴＸ-０１", "TX -01")} == {"TX-01"}
    goods = DonationDraft(id=ID, unit=UNIT, kind="goods", item="米", quantity="1", bank_ref="x")
    value = goods.parse().value
    assert value is not None
    assert isinstance(value.entry, Donation)
    assert value.entry.bank_ref is None


@pytest.mark.parametrize("received", [True, False])
def test_a_large_gift_wants_a_second_person(received: bool) -> None:
    large = replace(GIFT, received=received, check_above_fen=50_000)
    assert large.parse().errors["checked_by"].source == SECOND_PERSON
    value = replace(large, checked_by=OperatorCode("OP2")).parse().value
    assert value is not None
    assert value.entry.checked_by == "OP2"
    assert replace(large, amount="499.99").parse().value is not None


def test_a_gift_keeps_the_shares_of_several_pledges() -> None:
    shares = Settlement(pledge=ID, fen=30_000), Settlement(pledge=OTHER, fen=20_000)
    value = replace(GIFT, shares=shares).parse().value
    assert value is not None
    assert isinstance(value.entry, Donation)
    assert value.entry.settles == shares
    less = replace(GIFT, shares=shares, amount="499")
    assert less.parse().errors["amount"].source == SHARES_OVER
