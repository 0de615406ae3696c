"""The sheet of a count: pieces by face, two people, and a reason where it differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from welfare_desk.domain.cash_count_draft import CashCountDraft
from welfare_desk.domain.ids import CountId, DeskId, OperatorCode

DRAFT = CashCountDraft(
    id=CountId("c1"),
    desk=DeskId("A"),
    at=datetime(2022, 6, 25, 2, 0, tzinfo=UTC),
    by=OperatorCode("OP1"),
    pieces={10_000: "１７１", 5_000: "6", 2_000: "", 100: "0", 50: "2"},
    false_pieces={10_000: "1"},
    expected_fen=1_740_100,
    counter=" 王敏 ",
    checker="李强",
)


def test_pieces_are_read_however_they_are_typed() -> None:
    change = DRAFT.parse().value
    assert change is not None
    assert change.count.pieces == ((10_000, 171), (5_000, 6), (50, 2))
    assert change.count.false_pieces == ((10_000, 1),)
    assert (change.count.counted_fen, change.count.counter) == (1_740_100, "王敏")


def test_what_is_no_number_is_said_beside_its_face() -> None:
    draft = replace(DRAFT, pieces={10_000: "a few"}, false_pieces={5_000: "-1"})
    assert set(draft.parse().errors) == {"pieces.10000", "false.5000", "reason"}
    assert draft.so_far().counted_fen == 0


@pytest.mark.parametrize(
    ("counter", "checker", "wrong"),
    [
        ("", "李强", {"counter"}),
        ("王敏", "", {"checker"}),
        ("王敏", "王 敏", {"checker"}),
        ("", "", {"counter", "checker"}),
    ],
)
def test_two_people_count(counter: str, checker: str, wrong: set[str]) -> None:
    assert set(replace(DRAFT, counter=counter, checker=checker).parse().errors) == wrong


def test_a_difference_needs_a_reason() -> None:
    short = replace(DRAFT, expected_fen=1_740_600)
    error = short.parse().errors["reason"]
    assert error.values == {"figures": "5.00"}
    change = replace(short, reason=" 找零  少收 ").parse().value
    assert change is not None
    assert (change.count.reason, change.count.difference_fen) == ("找零 少收", -500)


@pytest.mark.parametrize(
    ("custodian", "wrong"), [("", {"custodian"}), ("王敏", {"custodian"}), ("李强", set())]
)
def test_nobody_hands_money_over_to_themselves(custodian: str, wrong: set[str]) -> None:
    draft = replace(DRAFT, kind="hand_over", custodian=custodian)
    assert set(draft.parse().errors) == wrong
