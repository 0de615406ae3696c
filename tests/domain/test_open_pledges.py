from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from welfare_desk.domain.ids import DeskId, EntryId, OperatorCode, UnitId
from welfare_desk.domain.journal import JournalRow
from welfare_desk.domain.open_pledges import OpenPledges, outstanding_fen, without

UNIT = UnitId("U01")


def pledge(seq: int) -> JournalRow:
    return JournalRow(
        posted_by=OperatorCode("OP1"),
        id=EntryId(UUID(int=seq)),
        desk=DeskId("A"),
        seq=seq,
        number=f"HM-A{seq:04d}",
        at=datetime(2022, 6, 25, 2, seq, tzinfo=UTC),
        kind="pledge",
        state="pledged",
        form="money",
        unit=UNIT,
        fen=1_000_000,
    )


def test_open_pledges_of_a_unit_are_known_the_oldest_first() -> None:
    pledges = OpenPledges()
    pledges.take([pledge(2), pledge(1), replace(pledge(3), unit=UnitId("U02"))])
    assert pledges.of(UNIT, "money") == (pledge(1), pledge(2))


def test_a_pledge_of_goods_is_not_fulfilled_by_money() -> None:
    pledges = OpenPledges()
    goods = replace(pledge(1), form="goods", state="undelivered", fen=None)
    pledges.take([goods])
    assert pledges.of(UNIT, "money") == ()
    assert pledges.of(UNIT, "goods") == (goods,)


def test_what_is_paid_or_taken_back_is_open_no_more() -> None:
    pledges = OpenPledges()
    part = replace(pledge(1), state="part_paid", settled_fen=400_000)
    pledges.take([pledge(1), pledge(2)])
    pledges.take([part, replace(pledge(2), state="void")])
    assert pledges.of(UNIT, "money") == (part,)
    assert outstanding_fen(part) == 600_000
    pledges.take([replace(part, state="paid", settled_fen=1_000_000)])
    assert pledges.of(UNIT, "money") == ()


def test_a_donation_that_is_taken_back_leaves_its_pledge_open_again() -> None:
    paid = replace(pledge(1), state="paid", settled_fen=1_000_000)
    donation = replace(pledge(2), kind="donation", fen=600_000, settles=(paid.id,))
    assert outstanding_fen(without(paid, donation)) == 600_000


def test_gifts_and_nameless_pledges_are_none_to_fulfil() -> None:
    pledges = OpenPledges()
    pledges.take([replace(pledge(1), kind="donation"), replace(pledge(2), unit=None)])
    assert pledges.of(UNIT, "money") == ()
