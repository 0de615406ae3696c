from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from welfare_desk.domain.drafts import DonationDraft
from welfare_desk.domain.entries import Allocation, Donation, EntryTexts, Pledge, Settlement
from welfare_desk.domain.ids import EntryId, LineId, ProjectId, UnitId
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.texts import Text
from welfare_desk.domain.unit_draft import NewUnitDraft

if TYPE_CHECKING:
    from welfare_desk.domain.submitted import GiftSubmitted

E1, E2, E3 = (EntryId(UUID(int=n)) for n in (1, 2, 3))
U1 = UnitId("U1")
LAMPS = Project(
    id=ProjectId("P04"),
    number=4,
    name=Text("“幸福”户外灭蚊灯"),
    needs=(
        NeedLine(id=LineId("P04-s"), form="service"),
        NeedLine(id=LineId("P04-a"), form="goods_or_money"),
    ),
)
REPAIRS = Project(
    id=ProjectId("P11"),
    number=11,
    name=Text("便民修理驿站"),
    needs=(NeedLine(id=LineId("P11-b"), form="service"),),
)


def gift_of(draft: DonationDraft) -> GiftSubmitted:
    parsed = draft.parse()
    assert not parsed.errors
    assert not parsed.second_look
    assert parsed.value is not None
    return parsed.value


def test_unit_amount_and_enter_make_a_donation_in_cash() -> None:
    gift = gift_of(DonationDraft(id=E1, unit=U1, amount=" 1.2万 "))
    assert gift.entry == Donation(unit=U1, kind="money", fen=1_200_000, method="cash")
    assert gift.texts == EntryTexts(typed="1.2万")
    assert (gift.id, gift.new_unit) == (E1, None)


def test_a_gift_goes_whole_to_the_first_need_that_fits() -> None:
    gift = gift_of(DonationDraft(id=E1, unit=U1, amount="500", project=LAMPS))
    assert gift.entry.to == (Allocation(project=LAMPS.id, line=LineId("P04-a")),)


def test_a_picked_need_wins_and_a_project_without_a_fitting_one_takes_it_all_the_same() -> None:
    picked = gift_of(
        DonationDraft(id=E1, unit=U1, amount="500", project=LAMPS, line=LineId("P04-s"))
    )
    assert picked.entry.to == (Allocation(project=LAMPS.id, line=LineId("P04-s")),)
    other = gift_of(DonationDraft(id=E1, unit=U1, amount="500", project=REPAIRS))
    assert other.entry.to == (Allocation(project=REPAIRS.id),)


def test_a_pledge_may_leave_the_way_open_and_has_a_due_date() -> None:
    gift = gift_of(
        DonationDraft(
            id=E1, unit=U1, received=False, amount="2万", method="", due="2022-07-25", on_stage=True
        )
    )
    assert gift.entry == Pledge(
        unit=U1, kind="money", fen=2_000_000, due=date(2022, 7, 25), on_stage=True
    )


def test_a_donation_settles_a_pledge_with_its_bank_reference() -> None:
    gift = gift_of(
        DonationDraft(
            id=E1,
            unit=U1,
            amount="5000",
            method="bank_transfer",
            bank_ref=" 20220625  001 ",
            received_on="2022-06-25",
            settles=E2,
            for_claim=E3,
            note=" 电汇 ",
        )
    )
    assert gift.entry == Donation(
        unit=U1,
        kind="money",
        fen=500_000,
        method="bank_transfer",
        bank_ref="20220625001",
        received_on=date(2022, 6, 25),
        settles=(Settlement(pledge=E2),),
        for_claim=E3,
    )
    assert gift.texts.note == Text("电汇")


@pytest.mark.parametrize("giver", ["anonymous", "unknown"])
def test_who_gives_may_stay_open(giver: str) -> None:
    draft = (
        DonationDraft(id=E1, giver="anonymous", amount="100")
        if giver == "anonymous"
        else DonationDraft(id=E1, giver="unknown", amount="100")
    )
    entry = gift_of(draft).entry
    assert (entry.giver, entry.unit) == (giver, None)


def test_goods_carry_item_quantity_and_a_value_with_its_basis() -> None:
    gift = gift_of(
        DonationDraft(
            id=E1,
            unit=U1,
            kind="goods",
            item="太阳能灭蚊灯",
            quantity="20",
            unit_word="盏",
            value="3600",
            basis="invoice",
            project=LAMPS,
        )
    )
    assert gift.entry == Donation(
        unit=U1,
        kind="goods",
        fen=360_000,
        quantity=Decimal(20),
        basis="invoice",
        to=(Allocation(project=LAMPS.id, line=LineId("P04-a")),),
    )
    assert gift.texts == EntryTexts(item=Text("太阳能灭蚊灯"), unit_word=Text("盏"))


def test_goods_without_a_value_are_recorded_as_not_valued() -> None:
    entry = gift_of(DonationDraft(id=E1, unit=U1, kind="goods", item="旧书", quantity="160")).entry
    assert (entry.fen, entry.basis, entry.method) == (None, "none", None)


def test_a_service_has_a_quantity_and_no_value() -> None:
    gift = gift_of(
        DonationDraft(
            id=E1,
            unit=U1,
            kind="service",
            received=False,
            item="义诊",
            quantity="4",
            unit_word="场",
        )
    )
    assert gift.entry == Pledge(unit=U1, kind="service", quantity=Decimal(4))
    assert gift.texts == EntryTexts(what=Text("义诊"), unit_word=Text("场"))


def test_each_field_says_what_is_wrong_with_it() -> None:
    parsed = DonationDraft(
        id=E1, amount="约5000", method="barter", project_text="P99", received_on="yesterday"
    ).parse()
    assert parsed.value is None
    assert set(parsed.errors) == {"unit", "amount", "method", "project", "received_on"}
    assert parsed.errors["unit"].in_english().startswith("No unit is chosen yet")
    goods = DonationDraft(id=E1, unit=U1, kind="goods", quantity="0", value="10").parse()
    assert set(goods.errors) == {"item", "quantity", "basis"}


def test_a_name_that_was_typed_but_not_picked_is_named() -> None:
    parsed = DonationDraft(id=E1, unit_text=" 海沐晟 ", amount="5").parse()
    assert "“海沐晟” is not registered yet" in parsed.errors["unit"].in_english()


def test_a_short_form_asks_for_a_second_look() -> None:
    parsed = DonationDraft(id=E1, unit=U1, amount="两千五").parse()
    assert parsed.value is None
    assert parsed.second_look["amount"].in_english() == (
        "“两千五” is read as ¥2,500.00, 人民币贰仟伍佰元整. Confirm it if that is meant."
    )
    assert (
        gift_of(DonationDraft(id=E1, unit=U1, amount="两千五", confirmed=True)).entry.fen == 250_000
    )


def test_a_new_unit_is_registered_with_its_first_gift() -> None:
    panel = NewUnitDraft(id=U1, name="张小三")
    gift = gift_of(DonationDraft(id=E1, new_unit=panel, amount="200"))
    assert gift.entry.unit == U1
    assert gift.new_unit is not None
    assert gift.new_unit.name == Text("张小三")


def test_what_is_wrong_with_the_new_unit_stands_beside_its_fields() -> None:
    panel = NewUnitDraft(id=U1, name="")
    assert set(DonationDraft(id=E1, new_unit=panel, amount="0").parse().errors) == {
        "name",
        "amount",
    }


def test_a_doubtful_code_of_the_new_unit_is_confirmed_with_the_gift() -> None:
    panel = NewUnitDraft(id=U1, name="海沐晟", kind="foundation", credit_code="123")
    parsed = DonationDraft(id=E1, new_unit=panel, amount="200").parse()
    assert set(parsed.second_look) == {"credit_code"}
    gift = gift_of(DonationDraft(id=E1, new_unit=panel, amount="200", confirmed=True))
    assert gift.new_unit is not None
