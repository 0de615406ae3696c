"""What is usual on this evening, and the one question that an unusual gift makes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given, strategies as st

from tests.domain.rows import pledge_row, project
from welfare_desk.domain.entries import Donation
from welfare_desk.domain.ids import EntryId, OperatorCode, UnitId
from welfare_desk.domain.journal import JournalRow, ProjectRow
from welfare_desk.domain.levels import ENOUGH, ENOUGH_OF_A_KIND, Levels
from welfare_desk.domain.slips import (
    BEYOND_NEED,
    FAR_FROM_EVENING,
    FAR_FROM_KIND,
    LARGE_AMOUNT,
    MEANT_OTHER,
    MUCH_MORE,
    TYPED_TWICE,
    Beside,
    slips,
)

NOW = datetime(2022, 6, 25, 4, 0, tzinfo=UTC)
FIRM, PERSON = "enterprise_private", "individual"


def row(n: int, yuan: int, kind: str = FIRM) -> JournalRow:
    given = pledge_row(n, yuan * 100, unit=UnitId(f"U{n}"))
    return replace(given, kind="donation", state="received", unit_kind=kind)


def levels(*rows: JournalRow) -> Levels:
    found = Levels()
    found.take(rows)
    return found


EVENING = levels(
    *(row(n, yuan) for n, yuan in enumerate((5_000, 8_000, 10_000, 20_000) * 3)),
    *(row(100 + n, yuan, PERSON) for n, yuan in enumerate((100, 200, 300, 500) * 3)),
)


def gift(yuan: int) -> Donation:
    return Donation(unit=UnitId("U900"), kind="money", fen=yuan * 100, method="cash")


def asked(yuan: int, beside: Beside, last: JournalRow | None = None) -> str | None:
    found = slips(gift(yuan), (), last, NOW, beside)
    assert set(found) <= {"amount"}
    return found["amount"].source if found else None


@pytest.mark.parametrize("yuan", [1_000, 5_000, 20_000, 50_000])
def test_an_ordinary_gift_of_a_firm_is_not_asked_about(yuan: int) -> None:
    assert asked(yuan, Beside(levels=EVENING, kind=FIRM)) is None


@pytest.mark.parametrize("yuan", [20, 100, 500, 2_000])
def test_an_ordinary_gift_of_a_person_is_not_asked_about(yuan: int) -> None:
    assert asked(yuan, Beside(levels=EVENING, kind=PERSON)) is None


def test_far_from_what_such_units_give_is_asked_about() -> None:
    assert asked(50_000, Beside(levels=EVENING, kind=PERSON)) == FAR_FROM_KIND


def test_a_kind_that_gave_little_is_held_against_the_evening() -> None:
    assert asked(50_000, Beside(levels=EVENING, kind="foundation")) is None
    far = slips(replace(gift(10**8), giver="anonymous", unit=None), (), None, NOW)
    assert far["amount"].source == LARGE_AMOUNT
    narrow = levels(*(row(n, yuan) for n, yuan in enumerate((400, 500, 600) * 8)))
    assert asked(5_000, Beside(levels=narrow, kind="foundation")) == FAR_FROM_EVENING


@pytest.mark.parametrize(("typed", "meant"), [(2, "20,000.00"), (200_000_000, "20,000.00")])
def test_wan_and_yuan_mixed_up_are_suspected_in_words(typed: int, meant: str) -> None:
    found = slips(gift(typed), (), None, NOW, Beside(levels=EVENING, kind=FIRM))["amount"]
    assert found.source == MEANT_OTHER
    assert meant in found.in_english()


def test_no_guess_is_made_of_what_is_no_round_amount_or_beyond_the_need() -> None:
    odd = replace(gift(1), fen=200_000_001_00)
    beside = Beside(levels=EVENING, kind=FIRM)
    assert slips(odd, (), None, NOW, beside)["amount"].source == FAR_FROM_KIND
    small = replace(beside, project=ProjectRow(project=project(1), need_fen=5_000_00))
    assert slips(gift(2), (), None, NOW, small)["amount"].source == FAR_FROM_KIND


def test_far_more_than_a_project_needs_is_asked_about() -> None:
    beside = Beside(
        levels=EVENING, kind=FIRM, project=ProjectRow(project=project(7), need_fen=3_000_00)
    )
    assert asked(6_000, beside) is None
    assert asked(6_001, beside) == BEYOND_NEED
    no_need = ProjectRow(project=project(7))
    assert asked(6_001, replace(beside, project=no_need)) is None


def test_what_was_promised_is_held_against_its_twin_only() -> None:
    pledge = pledge_row(1, 50_000_000_00)
    paying = Beside(levels=EVENING, kind=PERSON, settled=(pledge,))
    assert asked(50_000_000, paying) is None
    assert asked(50_000_001, paying) is not None
    twin = replace(row(9, 600_000), unit=gift(1).unit, at=NOW)
    found = slips(gift(600_000), [twin], None, NOW, paying)
    assert found["amount"].source == TYPED_TWICE


def test_a_second_person_is_no_reason_to_ask_once_more() -> None:
    seen = replace(gift(60_000), checked_by=OperatorCode("OP2"))
    assert slips(seen, (), None, NOW) == {}
    assert slips(gift(60_000), (), None, NOW)["amount"].source == LARGE_AMOUNT
    many = levels(*(row(n, 20_000) for n in range(ENOUGH)))
    assert asked(60_000, Beside(levels=many, kind=FIRM)) is None


def test_however_many_reasons_there_are_one_question_is_asked() -> None:
    last = replace(row(5, 10), unit=gift(1).unit, at=NOW)
    beside = Beside(
        levels=EVENING, kind=PERSON, project=ProjectRow(project=project(1), need_fen=1_00)
    )
    twin = replace(last, fen=90_000_00)
    assert len(slips(gift(90_000), [twin], last, NOW, beside)) == 1
    assert asked(90_000, Beside(kind=PERSON), last) == MUCH_MORE


def test_nothing_is_compared_before_there_is_enough() -> None:
    few = levels(*(row(n, 100) for n in range(ENOUGH_OF_A_KIND - 1)))
    assert (few.of_kind(FIRM), few.of_evening(), few.of_kind("")) == (None, None, None)
    assert asked(40_000, Beside(levels=few, kind=FIRM)) is None


def test_only_standing_gifts_of_money_are_compared_and_another_event_begins_anew() -> None:
    void = replace(row(0, 100), state="void", reversed_by=EntryId(UUID(int=7)))
    goods = replace(row(50, 100), form="goods")
    claim = replace(row(51, 100), kind="claim")
    found = levels(*(row(n, 100) for n in range(ENOUGH)))
    found.take([void, goods, claim])
    assert found.of_evening() is None
    found.take([row(0, 200)])
    assert found.of_evening() is not None
    found.forget()
    assert (found.of_evening(), found.of_kind(FIRM)) == (None, None)


@given(st.lists(st.integers(1, 10**6), min_size=ENOUGH, max_size=60))
def test_the_middle_of_what_was_given_is_never_far(yuan: list[int]) -> None:
    level = levels(*(row(n, one) for n, one in enumerate(yuan))).of_evening()
    assert level is not None
    assert level.low <= level.middle <= level.high
    assert not any(map(level.is_far, (level.low, level.middle, level.high)))
    beyond = [one for one in yuan if level.is_far(one * 100)]
    assert len(beyond) <= len(yuan) // 2 + 2
