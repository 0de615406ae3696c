"""Slips of the hand that a second look catches."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from welfare_desk.domain.entries import Donation
from welfare_desk.domain.ids import DeskId, EntryId, OperatorCode, SheetId, UnitId
from welfare_desk.domain.journal import JournalRow
from welfare_desk.domain.slips import LARGE_AMOUNT, MUCH_MORE, TYPED_TWICE, slips

NOW = datetime(2022, 6, 25, 2, 0, tzinfo=UTC)
UNIT = UnitId("U1")
GIFT = Donation(unit=UNIT, kind="money", fen=200_000, method="cash")
ROW = JournalRow(
    posted_by=OperatorCode("OP1"),
    id=EntryId(UUID(int=1)),
    desk=DeskId("A"),
    seq=1,
    number="HM-A0001",
    at=NOW - timedelta(minutes=1),
    kind="donation",
    state="received",
    form="money",
    unit=UNIT,
    fen=200_000,
)


def test_the_same_gift_within_minutes_is_asked_about() -> None:
    asked = slips(GIFT, [ROW], ROW, NOW)["amount"]
    assert asked.source == TYPED_TWICE
    assert "HM-A0001" in asked.in_english()


@pytest.mark.parametrize(
    "row",
    [
        replace(ROW, at=NOW - timedelta(minutes=11)),
        replace(ROW, fen=200_001),
        replace(ROW, unit=UnitId("U2")),
        replace(ROW, kind="reversal"),
        replace(ROW, state="void", reversed_by=EntryId(UUID(int=2))),
    ],
    ids=["long ago", "another amount", "another giver", "a reversal", "void"],
)
def test_another_gift_is_not_asked_about(row: JournalRow) -> None:
    assert slips(GIFT, [row], None, NOW) == {}


def test_a_sheet_of_paper_of_long_ago_hides_no_twin() -> None:
    paper = replace(ROW, at=NOW - timedelta(hours=2), sheet=SheetId("A1"))
    assert slips(GIFT, [paper, ROW], None, NOW)["amount"].source == TYPED_TWICE
    assert slips(GIFT, [paper], None, NOW) == {}
    long_ago = replace(ROW, at=NOW - timedelta(minutes=11), fen=5)
    assert slips(GIFT, [paper, long_ago, ROW], None, NOW) == {}


def test_ten_times_the_last_gift_of_a_unit_is_asked_about() -> None:
    last = replace(ROW, fen=10_000)
    assert slips(GIFT, [], last, NOW)["amount"].source == MUCH_MORE
    one_nought_more = replace(GIFT, fen=100_000)
    assert slips(one_nought_more, [], last, NOW)["amount"].source == MUCH_MORE
    assert slips(replace(GIFT, fen=99_999), [], last, NOW) == {}


def test_a_large_amount_is_read_out() -> None:
    asked = slips(replace(GIFT, fen=5_000_001), [], None, NOW)["amount"]
    assert asked.source == LARGE_AMOUNT
    assert "50,000.01" in asked.in_english()


def test_goods_and_unnamed_givers_are_not_asked_about() -> None:
    assert slips(replace(GIFT, kind="goods"), [ROW], ROW, NOW) == {}
    assert slips(replace(GIFT, giver="anonymous", unit=None), [ROW], None, NOW) == {}
