"""Goods with all that is noted of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from tests.domain.rows import UNIT
from welfare_desk.domain.drafts import DonationDraft
from welfare_desk.domain.entries import Donation, Pledge
from welfare_desk.domain.goods_parts import EXPIRED, TWO_INSPECTORS
from welfare_desk.domain.ids import DeliveryId, EntryId, StatementLineId
from welfare_desk.domain.received_at import EventClock

GOODS = DonationDraft(
    id=EntryId(UUID(int=1)),
    kind="goods",
    unit=UNIT,
    item="大米",
    quantity="40",
    unit_word="袋",
    value="3900",
    basis="invoice",
    condition="new",
    expires="2023-06-25",
    document=" 发票-17 ",
    inspector="王敏",
    second_inspector="李刚",
    clock=EventClock(day=date(2022, 6, 25), zone=UTC, now=datetime(2022, 6, 25, 4, 0, tzinfo=UTC)),
)


def test_goods_are_noted_in_full() -> None:
    value = replace(GOODS, accepts=DeliveryId("D1"), explains=StatementLineId("S1")).parse().value
    assert value is not None
    entry, texts = value.entry, value.texts
    assert isinstance(entry, Donation)
    assert (entry.basis, entry.condition, entry.expires) == ("invoice", "new", date(2023, 6, 25))
    assert (texts.document, texts.inspector, texts.second_inspector) == ("发票-17", "王敏", "李刚")
    assert (value.accepts, value.explains) == ("D1", "S1")


def test_goods_that_have_expired_get_a_second_look() -> None:
    old = replace(GOODS, expires="2022-06-24")
    assert old.parse().second_look["expires"].source == EXPIRED
    assert replace(old, confirmed=True).parse().value is not None
    assert set(replace(GOODS, expires="bald").parse().errors) == {"expires"}


@pytest.mark.parametrize(
    ("first", "second"), [("王敏", ""), ("", "李刚"), ("Wang Min", " wang  min ")]
)
def test_two_different_people_look_at_goods(first: str, second: str) -> None:
    draft = replace(GOODS, inspector=first, second_inspector=second)
    assert draft.parse().errors["inspectors"].source == TWO_INSPECTORS


def test_nobody_has_to_look_at_goods_that_nobody_brought_to_the_door() -> None:
    draft = replace(GOODS, inspector="", second_inspector="")
    assert draft.parse().value is not None
    accepting = replace(draft, accepts=DeliveryId("D1"))
    assert set(accepting.parse().errors) == {"inspectors"}


def test_a_promise_of_goods_has_no_condition_yet() -> None:
    value = replace(GOODS, received=False).parse().value
    assert value is not None
    assert isinstance(value.entry, Pledge)
    assert (value.texts.inspector, value.texts.document) == ("", "发票-17")


def test_goods_without_a_condition_are_taken() -> None:
    value = replace(GOODS, condition=None, expires="", value="").parse().value
    assert value is not None
    assert isinstance(value.entry, Donation)
    assert (value.entry.condition, value.entry.expires, value.entry.basis) == (None, None, "none")


def test_a_service_and_money_have_no_inspectors() -> None:
    service = replace(GOODS, kind="service")
    value = service.parse().value
    assert value is not None
    assert isinstance(value.entry, Donation)
    assert (value.entry.condition, value.texts.inspector, value.texts.document) == (None, "", "")
