"""An entry once more: nothing that the journal tells of it is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from tests.domain.rows import UNIT, pledge_row
from welfare_desk.domain.entries import Claim, Donation, Pledge, Settlement
from welfare_desk.domain.ids import EntryId, LineId, OperatorCode, ProjectId, SheetId, UnitId
from welfare_desk.domain.posted_again import again, undoing_id
from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted
from welfare_desk.domain.texts import Text

NEW = EntryId(UUID(int=77))


def test_a_pledge_keeps_its_due_day_and_its_note() -> None:
    row = replace(pledge_row(1, 500), due=date(2022, 7, 1), note=Text("等对方盖章"))
    once_more = again(row, id=NEW)
    assert isinstance(once_more, GiftSubmitted)
    assert once_more.entry == Pledge(
        unit=UNIT, kind="money", fen=500, to=row.to, due=date(2022, 7, 1)
    )
    assert (once_more.texts.typed, once_more.texts.note.zh) == ("5.00", "等对方盖章")
    assert once_more.at is None


def test_a_donation_keeps_its_reference_its_pledges_and_its_sheet() -> None:
    row = replace(
        pledge_row(1, 500),
        kind="donation",
        method="bank_transfer",
        bank_ref="T1",
        received_on=date(2022, 6, 24),
        shares=(Settlement(pledge=NEW),),
        sheet=SheetId("A12"),
        checked_by=OperatorCode("OP2"),
    )
    once_more = again(row, id=NEW, note=Text("another note"))
    gift = once_more.entry
    assert isinstance(gift, Donation)
    assert (gift.bank_ref, gift.received_on) == ("T1", date(2022, 6, 24))
    assert (gift.settles, gift.sheet, gift.checked_by) == (row.shares, "A12", "OP2")
    assert once_more.at == row.at
    assert once_more.texts.note.zh == "another note"


def test_goods_and_services_keep_what_they_are() -> None:
    goods = replace(
        pledge_row(1, 600_000),
        kind="donation",
        form="goods",
        amount=Decimal(60),
        unit_word=Text("份"),
        item=Text("爱心包"),
        basis="invoice",
        condition="new",
        document="0001",
        inspector="王敏",
        second_inspector="李强",
    )
    once_more = again(goods, id=NEW)
    assert isinstance(once_more.entry, Donation)
    assert (once_more.entry.quantity, once_more.entry.condition) == (Decimal(60), "new")
    assert (once_more.texts.item.zh, once_more.texts.typed) == ("爱心包", "")
    assert once_more.texts.second_inspector == "李强"
    service = again(replace(goods, form="service", fen=None), id=NEW)
    assert service.texts.what.zh == "爱心包"
    bare = again(replace(goods, giver=None, form=None, fen=None), id=NEW)
    assert bare.texts.typed == ""


def test_a_claim_keeps_its_share_and_its_partners() -> None:
    row = replace(
        pledge_row(1, 0),
        kind="claim",
        state="claimed",
        form=None,
        fen=None,
        project=ProjectId("P1"),
        line=LineId("P1-a"),
        slots=2,
        partners=(UnitId("U2"),),
        claim_forms=("goods",),
        to=(),
    )
    once_more = again(row, id=NEW)
    assert isinstance(once_more, ClaimSubmitted)
    assert once_more.entry == Claim(
        unit=UNIT,
        project=ProjectId("P1"),
        line=LineId("P1-a"),
        forms=("goods",),
        slots=2,
        partners=(UnitId("U2"),),
    )
    by_pieces = again(replace(row, slots=None, amount=Decimal(3)), id=NEW).entry
    assert isinstance(by_pieces, Claim)
    assert by_pieces.quantity == Decimal(3)


def test_the_same_act_is_undone_by_the_same_id() -> None:
    assert undoing_id(NEW) == undoing_id(NEW) != undoing_id(undoing_id(NEW))
