from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from welfare_desk.domain.entries import Settlement
from welfare_desk.domain.ids import DeskId, EntryId, OperatorCode, UnitId
from welfare_desk.domain.journal import JournalRow
from welfare_desk.domain.open_pledges import OpenPledges, is_overdue, outstanding_fen, without

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


def test_what_other_money_paid_too_does_not_come_open_again() -> None:
    paid = replace(pledge(1), state="paid", settled_fen=1_000_000)
    donation = replace(pledge(2), kind="donation", fen=600_000, raises_fen=200_000)
    assert outstanding_fen(without(paid, donation)) == 400_000


def test_gifts_are_none_to_fulfil() -> None:
    pledges = OpenPledges()
    pledges.take([replace(pledge(1), kind="donation")])
    assert (pledges.of(UNIT, "money"), pledges.every()) == ((), ())


def test_promises_of_givers_without_a_name_are_found_too() -> None:
    pledges = OpenPledges()
    nameless = replace(pledge(2), unit=None, giver="unknown")
    pledges.take([pledge(1), nameless])
    assert pledges.of(None, "money") == (nameless,)


def test_promises_of_merged_units_are_found_together() -> None:
    pledges, twin = OpenPledges(), UnitId("U09")
    pledges.take([pledge(1), replace(pledge(2), unit=twin)])
    pledges.follow({twin: UNIT})
    assert len(pledges.of(UNIT, "money")) == len(pledges.of(twin, "money")) == 2
    pledges.take([replace(pledge(2), unit=twin, state="void")])
    assert pledges.of(twin, "money") == (pledge(1),)
    pledges.follow({})
    assert pledges.of(twin, "money") == ()


def test_what_is_overdue_is_listed_the_longest_ago_first() -> None:
    pledges = OpenPledges()
    days = {1: date(2022, 7, 10), 2: date(2022, 7, 5), 3: None, 4: date(2022, 7, 1)}
    pledges.take(replace(pledge(seq), due=due) for seq, due in days.items())
    pledges.take([replace(pledge(4), due=days[4], state="paid")])
    pledges.take([replace(pledge(5), due=days[4], state="withdrawn")])
    for today, late in ((date(2022, 7, 10), [2]), (date(2022, 7, 11), [2, 1])):
        assert [row.seq for row in pledges.every() if is_overdue(row, today)] == late
    assert [row.seq for row in pledges.every()] == [2, 1, 3]


def test_a_share_that_is_taken_back_is_open_again_and_no_more() -> None:
    paid = replace(pledge(1), state="paid", settled_fen=1_000_000)
    shares = (Settlement(pledge=paid.id, fen=300_000), Settlement(pledge=pledge(3).id, fen=1))
    donation = replace(pledge(2), kind="donation", fen=600_000, shares=shares)
    assert outstanding_fen(without(paid, donation)) == 300_000
