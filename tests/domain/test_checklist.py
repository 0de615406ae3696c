"""The checklist of a closing: what is open is named, what is settled is said so."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from welfare_desk.domain.checked import Audit, Checked, Problem
from welfare_desk.domain.checklist import Evening, checklist, left_open
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.drawer import CashCount, Drawer
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.ids import (
    CountId,
    DeliveryId,
    DeskId,
    EntryId,
    HoldId,
    LineId,
    OperatorCode,
    ProjectId,
    SheetId,
    StatementLineId,
)
from welfare_desk.domain.journal import JournalRow
from welfare_desk.domain.market import Hold
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.statement import StatementLine
from welfare_desk.domain.texts import Text

A = DeskId("A")
NOW = datetime(2022, 6, 25, 3, 0, tzinfo=UTC)
TODAY = date(2022, 6, 25)
LINE = LineId("P04-a")
PROJECT = Project(
    id=ProjectId("P04"),
    number=4,
    name=Text("灭蚊灯"),
    needs=(NeedLine(id=LINE, form="goods", slots=2), NeedLine(id=LineId("P04-b"), form="money")),
)
WHOLE = Audit(entries=1, desks=1, problems=(), checks=(Checked(name="chains"),))
SETTLED = Evening(now=NOW, today=TODAY, backed_up=True, audit=WHOLE, projects=(PROJECT,))


def row(seq: int) -> JournalRow:
    return JournalRow(
        id=EntryId(UUID(int=seq)),
        desk=A,
        seq=seq,
        number=f"HM-A{seq:04}",
        at=NOW + timedelta(minutes=seq),
        kind="donation",
        state="received",
        form="money",
        giver="unit",
        fen=100,
        posted_by=OperatorCode("OP1"),
    )


def claim(seq: int, slots: int | None = None) -> JournalRow:
    return replace(
        row(seq), kind="claim", state="claimed", project=PROJECT.id, line=LINE, slots=slots
    )


def pledge(seq: int, due: date | None = None) -> JournalRow:
    return replace(row(seq), kind="pledge", state="pledged", due=due)


def open_of(evening: Evening) -> dict[str, tuple[str, ...]]:
    return {item.name: item.which for item in checklist(evening) if not item.done}


def test_settled_books_leave_nothing_open() -> None:
    items = checklist(SETTLED)
    assert all(item.done and not item.stops and item.count == 0 for item in items)
    assert left_open(items) == ()


@pytest.mark.parametrize("kind", ["donation", "pledge"])
def test_a_giver_who_is_not_known_keeps_the_event_open(kind: str) -> None:
    unknown = replace(pledge(1, TODAY) if kind == "pledge" else row(1), giver="unknown")
    later = EntryId(UUID(int=9))
    resolved = replace(unknown, seq=2, number="HM-A0002", reversed_by=later, state="corrected")
    taken_back = replace(unknown, kind="reversal", state="reversal", of=unknown.id)
    found = next(iter(checklist(replace(SETTLED, rows=(unknown, resolved, taken_back)))))
    assert (found.name, found.which, found.stops) == ("placeholders", ("HM-A0001",), True)


def test_claims_beyond_the_places_are_the_last_ones() -> None:
    rows = (claim(3), claim(1), claim(2, slots=2), replace(claim(0), state="withdrawn"))
    free = replace(claim(4), line=LineId("P04-b"))
    nowhere = (replace(claim(5), line=None), replace(claim(6), project=None))
    rest = replace(SETTLED, rows=(*rows, free, *nowhere, row(7)))
    assert open_of(rest) == {"surplus": ("HM-A0002",)}


def test_drawers_are_counted_or_their_difference_explained() -> None:
    drawer = Drawer(desk=A, taken_fen={"cash": 500}, returned_fen={}, cash_entries=1)
    cashed = replace(SETTLED, drawers=(drawer,))
    assert open_of(cashed) == {"drawers": ("A",)}
    short = CashCount(
        id=CountId("c1"),
        desk=A,
        at=NOW,
        expected_fen=500,
        pieces=((100, 4),),
        by=OperatorCode("OP1"),
    )
    assert open_of(replace(cashed, counts=(short,))) == {"drawers": ("A",)}
    assert open_of(replace(SETTLED, counts=(short,))) == {"drawers": ("A",)}
    assert open_of(replace(cashed, counts=(replace(short, reason="change"),))) == {}


def test_a_drawer_is_counted_again_once_all_that_was_counted_is_void() -> None:
    full = CashCount(
        id=CountId("c1"),
        desk=A,
        at=NOW,
        expected_fen=500,
        pieces=((500, 1),),
        by=OperatorCode("OP1"),
    )
    assert open_of(replace(SETTLED, counts=(full,))) == {"drawers": ("A",)}


def test_goods_sheets_lines_and_places_are_named() -> None:
    evening = replace(
        SETTLED,
        rows=(replace(row(1), sheet=SheetId("A1")),),
        deliveries=(
            Delivery(id=DeliveryId("d1"), item=Text("大米"), arrived=NOW, desk=A),
            Delivery(id=DeliveryId("d2"), arrived=NOW, desk=A, state="refused"),
            Delivery(id=DeliveryId("d3"), arrived=NOW, desk=A),
        ),
        sheets=(
            PaperSheet(id=SheetId("A1"), desk=A, number=1, printed=NOW),
            PaperSheet(id=SheetId("A2"), desk=A, number=2, printed=NOW, spoiled="torn"),
            PaperSheet(id=SheetId("A3"), desk=A, number=3, printed=NOW),
        ),
        lines=(
            StatementLine(
                id=StatementLineId("l1"), source="b.csv", position=1, method="bank_transfer",
                on=TODAY, fen=100, payer="王先生",
            ),
            StatementLine(
                id=StatementLineId("l2"), source="b.csv", position=2, method="bank_transfer",
                on=TODAY, fen=100, aside="interest",
            ),
            StatementLine(
                id=StatementLineId("l3"), source="b.csv", position=3, method="bank_transfer",
                on=TODAY, fen=100, entry=row(1).id,
            ),
        ),
        holds=(
            Hold(
                id=HoldId("h1"), project=PROJECT.id, asked=NOW, until=NOW + timedelta(minutes=5),
                desk=A,
            ),
            Hold(id=HoldId("h2"), project=ProjectId("gone"), asked=NOW, desk=A),
            Hold(
                id=HoldId("h3"), project=PROJECT.id, asked=NOW, until=NOW - timedelta(minutes=5),
                desk=A,
            ),
        ),
    )  # fmt: skip
    assert open_of(evening) == {
        "goods": ("大米", "d3"),
        "sheets": ("A3",),
        "statement": ("2022-06-25 王先生",),
        "holds": ("4", "?"),
    }
    assert left_open(checklist(evening)) == ("goods:2", "sheets:1", "statement:1", "holds:2")
    assert not any(item.stops for item in checklist(evening))


def test_a_line_whose_gift_was_taken_back_is_unexplained_again() -> None:
    line = StatementLine(
        id=StatementLineId("l"),
        source="b.csv",
        position=1,
        method="bank_transfer",
        on=TODAY,
        fen=100,
        entry=row(1).id,
    )
    void = replace(row(1), state="void", reversed_by=row(2).id)
    assert open_of(replace(SETTLED, rows=(row(1),), lines=(line,))) == {}
    assert open_of(replace(SETTLED, rows=(void,), lines=(line,))) == {"statement": ("2022-06-25",)}


def test_what_two_laptops_wrote_down_keeps_the_event_open_while_it_stands_twice() -> None:
    first, second = replace(row(1), bank_ref="T1"), replace(row(2), bank_ref="T1")
    on_paper = [replace(row(seq), sheet=SheetId("A1")) for seq in (3, 4)]
    rows = (second, first, *on_paper)
    items = checklist(replace(SETTLED, rows=rows))
    (item,) = [one for one in items if not one.done]
    assert (item.name, item.which, item.stops) == ("doubles", ("HM-A0002", "HM-A0004"), True)
    voided = [replace(one, state="void", reversed_by=row(9).id) for one in (second, on_paper[1])]
    assert open_of(replace(SETTLED, rows=(first, on_paper[0], *voided))) == {}


def test_of_two_corrections_of_one_gift_the_second_is_written_down_twice() -> None:
    wrong = replace(row(1), state="corrected", reversed_by=row(2).id, replaced_by=row(3).id)
    back = replace(row(2), kind="reversal", state="reversal", of=wrong.id)
    rows = (wrong, replace(back, replaced_by=row(3).id), row(3), row(5))
    other = replace(back, id=row(4).id, replaced_by=row(5).id)
    stray = replace(other, id=row(6).id, of=row(7).id)
    assert open_of(replace(SETTLED, rows=rows)) == {}
    assert open_of(replace(SETTLED, rows=(*rows, other, stray))) == {"doubles": ("HM-A0005",)}
    unnamed = replace(other, replaced_by=None)
    assert open_of(replace(SETTLED, rows=(*rows, unnamed))) == {}


def test_overdue_pledges_are_named_first_and_many_are_counted() -> None:
    late = pledge(9, TODAY - timedelta(days=1))
    rows = (*(pledge(seq) for seq in range(1, 7)), pledge(7, TODAY), late)
    paid = replace(pledge(8, TODAY - timedelta(days=1)), state="paid")
    (item,) = [one for one in checklist(replace(SETTLED, rows=(*rows, paid))) if not one.done]
    assert item.which[0] == "HM-A0009"
    assert item.said.values == {
        "count": 8,
        "overdue": 1,
        "which": "HM-A0009, HM-A0001, HM-A0002, HM-A0003, HM-A0004 …",
    }


def test_goods_and_services_that_are_still_promised_stand_apart_from_money() -> None:
    goods = replace(pledge(1, TODAY - timedelta(days=1)), form="goods", state="undelivered")
    service = replace(pledge(2), form="service", state="undelivered")
    rows = (goods, service, pledge(3))
    found = open_of(replace(SETTLED, rows=rows))
    assert found == {"pledges": ("HM-A0003",), "promises": ("HM-A0001", "HM-A0002")}


def test_without_a_backup_or_an_audit_the_event_can_still_be_closed() -> None:
    items = checklist(replace(SETTLED, backed_up=False, audit=None))
    assert left_open(items) == ("backup:1", "chain:1")


def test_a_damaged_chain_keeps_the_event_open() -> None:
    place = Problem(code="changed", said=Sentence(""), desk="A", seq=7)
    nowhere = Problem(code="unsound", said=Sentence(""))
    checks = (
        Checked(name="chains", found=1, first=place),
        Checked(name="integrity", found=2, first=nowhere),
        Checked(name="sums", found=1),
        Checked(name="register", found=3, first=place),
    )
    damaged = replace(WHOLE, checks=checks, problems=(place, nowhere))
    items = checklist(replace(SETTLED, audit=damaged))
    assert items[-1].which == ("A 7", "integrity", "sums")
    assert items[-1].stops


def test_a_project_that_keeps_several_places_is_named_once() -> None:
    holds = tuple(
        Hold(id=HoldId(name), project=PROJECT.id, asked=NOW, desk=A) for name in ("h1", "h2")
    )
    (item,) = [one for one in checklist(replace(SETTLED, holds=holds)) if not one.done]
    assert item.said.values == {"count": 2, "which": "4"}
