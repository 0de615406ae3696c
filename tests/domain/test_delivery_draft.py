"""Goods at the door as they are noted, and refused with thanks."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.domain.test_pledge_list import NINE, pledge
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.delivery_draft import NO_REFUSAL, DeliveryDraft, RefusalDraft
from welfare_desk.domain.draft_parts import NO_UNIT, UNKNOWN_PROJECT
from welfare_desk.domain.fields import BAD_QUANTITY, NEEDED
from welfare_desk.domain.ids import DeliveryId, DeskId, ProjectId, UnitId
from welfare_desk.domain.register import Project
from welfare_desk.domain.texts import Text

PROMISE = pledge(1, form="goods", state="undelivered")
DRAFT = DeliveryDraft(
    id=DeliveryId("D1"),
    pledge=PROMISE,
    unit=UnitId("U1"),
    item=" 灭蚊灯 ",
    quantity="１８",
    unit_word="盏",
    project=Project(id=ProjectId("P04"), number=4, name=Text("灭蚊灯")),
    arrived=NINE,
    desk=DeskId("A"),
)


def test_what_was_brought_waits_with_all_that_is_known_of_it() -> None:
    taken = DRAFT.parse().value
    assert taken is not None
    assert taken.delivery == Delivery(
        id=DeliveryId("D1"),
        pledge=PROMISE.id,
        unit=UnitId("U1"),
        project=ProjectId("P04"),
        item=Text("灭蚊灯"),
        quantity=Decimal(18),
        unit_word=Text("盏"),
        arrived=NINE,
        desk=DeskId("A"),
    )


def test_nobody_announced_it_and_nobody_is_named() -> None:
    bare = replace(DRAFT, pledge=None, giver="anonymous", unit=None, quantity="", project=None)
    taken = bare.parse().value
    assert taken is not None
    assert (taken.delivery.pledge, taken.delivery.unit, taken.delivery.quantity) == (
        None,
        None,
        None,
    )


def test_what_is_missing_or_cannot_be_read_is_said() -> None:
    wrong = replace(DRAFT, unit=None, item=" ", quantity="many", project=None, project_text="灯")
    said = {name: each.source for name, each in wrong.parse().errors.items()}
    assert said == {
        "unit": NO_UNIT,
        "item": NEEDED,
        "quantity": BAD_QUANTITY,
        "project": UNKNOWN_PROJECT,
    }


def test_goods_are_refused_with_a_reason_and_the_promise_may_end_with_them() -> None:
    back = pledge(9).id
    draft = RefusalDraft(delivery=DeliveryId("D1"), reversal=back, reason=" 已过期 ")
    stays = draft.parse().value
    assert stays is not None
    assert (stays.reason, stays.ends) == ("已过期", None)
    ended = replace(draft, ends=PROMISE.id).parse().value
    assert ended is not None
    assert ended.ends is not None
    assert (ended.ends.id, ended.ends.entry.of, ended.ends.entry.because) == (
        back,
        PROMISE.id,
        "withdrawn",
    )
    assert ended.ends.texts.reason == Text("已过期")
    assert replace(draft, reason=" ").parse().errors["reason"].source == NO_REFUSAL
