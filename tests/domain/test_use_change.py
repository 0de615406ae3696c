"""What another use of a gift changes; which sheets wait; what a drawer holds after a refund."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.domain.rows import pledge_row
from welfare_desk.domain.drawer import Drawer
from welfare_desk.domain.drawer_change import NO_TILL, DrawerChange, Till
from welfare_desk.domain.entries import Allocation, Cause
from welfare_desk.domain.ids import DeskId, ProjectId, SheetId
from welfare_desk.domain.missing_sheets import missing_sheets, next_missing
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.use_change import UseChange, stands_alone, use_changes, uses

P1, P2 = ProjectId("P1"), ProjectId("P2")
A, B = DeskId("A"), DeskId("B")
GIFT = replace(pledge_row(1, 500), kind="donation", method="cash")


def test_what_goes_away_stands_first() -> None:
    to = (Allocation(project=P2, fen=300), Allocation(project=P1, fen=100))
    assert use_changes(GIFT, to) == (
        UseChange(project=P1, before_fen=500, after_fen=100),
        UseChange(project=None, before_fen=0, after_fen=100),
        UseChange(project=P2, before_fen=0, after_fen=300),
    )
    assert uses(500, to) == {P2: 300, P1: 100, None: 100}


def test_what_stays_is_no_change_and_goods_without_value_move_whole() -> None:
    assert use_changes(GIFT, GIFT.to) == ()
    goods = replace(GIFT, form="goods", fen=None)
    assert [one.by_fen for one in use_changes(goods, (Allocation(project=P2),))] == [-1, 1]


def test_only_a_gift_without_pledges_changes_its_projects_by_its_own_sum() -> None:
    assert stands_alone(GIFT)
    assert not stands_alone(replace(GIFT, settles=(GIFT.id,)))
    assert not stands_alone(replace(GIFT, settled_fen=5))


def test_sheets_that_were_neither_typed_in_nor_set_aside_wait_in_order() -> None:
    at = datetime(2022, 6, 25, tzinfo=UTC)
    sheets = [
        PaperSheet(id=SheetId(f"A{number}"), desk=A, number=number, printed=at)
        for number in (10, 2, 1, 3)
    ]
    spoiled = replace(sheets[3], spoiled="torn")
    waiting = missing_sheets([*sheets[:3], spoiled], {SheetId("A1")})
    assert waiting == ("A2", "A10")
    assert next_missing(waiting, SheetId("A1")) == "A2"
    assert next_missing(waiting, SheetId("A10")) == "A2"


TILL = Till(drawers=(Drawer(desk=A, taken_fen={"cash": 900}, returned_fen={}),), desk=B)


@pytest.mark.parametrize(
    ("because", "refund_method", "change"),
    [
        ("void", "", DrawerChange(desk=A, before_fen=900, after_fen=400)),
        ("withdrawn", "", DrawerChange(desk=A, before_fen=900, after_fen=400)),
        ("refund", "cash", DrawerChange(desk=B, before_fen=0, after_fen=-500)),
        ("refund", "bank_transfer", None),
        ("correction", "", None),
    ],
)
def test_cash_leaves_the_drawer_where_it_is_handed_back(
    because: Cause, refund_method: str, change: DrawerChange | None
) -> None:
    assert TILL.change(GIFT, because, refund_method=refund_method) == change


def test_what_is_no_cash_or_no_gift_moves_no_drawer() -> None:
    assert TILL.change(replace(GIFT, method="org_qr"), "void") is None
    assert TILL.change(replace(GIFT, kind="pledge"), "void") is None
    assert NO_TILL.change(GIFT, "refund", refund_method="cash") is None
