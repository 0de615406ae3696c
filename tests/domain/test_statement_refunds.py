"""Lines whose gift was handed back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from tests.domain.test_statement_sides import a_line, a_row
from welfare_desk.domain.statement_refunds import refund_of, refunds

GIFT = a_row(1, reversed_by=a_row(2).id, state="refunded", bank_ref="T1")
BACK = a_row(2, kind="reversal", state="reversal", of=GIFT.id, because="refund")
OTHER = a_row(3, reversed_by=a_row(4).id, state="refunded", received_on=date(2022, 6, 20))
OTHER_BACK = a_row(4, kind="reversal", state="reversal", of=OTHER.id, because="refund")
LINE = replace(a_line("l1", 20_000), on=datetime.date(GIFT.at))


def test_only_gifts_of_money_that_were_handed_back_are_found() -> None:
    void = replace(BACK, because="void")
    pledge = replace(GIFT, kind="pledge")
    goods = replace(GIFT, form="goods")
    assert refunds({GIFT.id: GIFT, BACK.id: BACK}) == ((GIFT, BACK),)
    assert refunds({GIFT.id: GIFT, BACK.id: void}) == ()
    assert refunds({GIFT.id: GIFT}) == ()
    assert refunds({GIFT.id: pledge, BACK.id: BACK}) == ()
    assert refunds({GIFT.id: goods, BACK.id: BACK}) == ()


def test_a_line_is_the_gift_it_was_confirmed_as_else_by_reference_else_the_only_one_near() -> None:
    both = ((GIFT, BACK), (OTHER, OTHER_BACK))
    assert refund_of(replace(LINE, entry=OTHER.id), both, UTC) == (OTHER, OTHER_BACK)
    assert refund_of(replace(LINE, ref="t1"), both, UTC) == (GIFT, BACK)
    assert refund_of(LINE, both, UTC) is None
    assert refund_of(LINE, both[:1], UTC) == (GIFT, BACK)


def test_another_amount_way_or_a_day_long_before_is_another_gift() -> None:
    only = ((GIFT, BACK),)
    assert refund_of(replace(LINE, fen=1), only, UTC) is None
    assert refund_of(replace(LINE, method="pos"), only, UTC) is None
    assert refund_of(replace(LINE, on=date(2022, 1, 1)), only, UTC) is None
