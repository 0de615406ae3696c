"""What a closing statement says: what was recorded, whatever came since."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from welfare_desk.domain.closing import Closing
from welfare_desk.domain.closing_report import AfterClosing, MethodLine, report_of
from welfare_desk.domain.drawer import CashCount
from welfare_desk.domain.entries import Head
from welfare_desk.domain.ids import ClosingId, CountId, DeskId, EntryId, OperatorCode
from welfare_desk.domain.journal import JournalRow

A, B = DeskId("A"), DeskId("B")
TEN = datetime(2022, 6, 25, 2, 30, tzinfo=UTC)
CLOSING = Closing(
    id=ClosingId("k1"),
    at=TEN,
    desk=A,
    by=OperatorCode("OP1"),
    heads=(Head(desk=B, seq=1, hash="b"), Head(desk=A, seq=4, hash="a")),
    tally=json.dumps({"received_fen": 300, "by_method_fen": {"cash": 200, "pos": 100}}),
    open=("pledges:1",),
)


def row(seq: int, fen: int = 100, method: str = "cash", desk: DeskId = A) -> JournalRow:
    return JournalRow(
        id=EntryId(UUID(int=seq + (100 if desk == B else 0))),
        desk=desk,
        seq=seq,
        number=f"HM-{desk}{seq:04}",
        at=TEN,
        kind="donation",
        state="received",
        form="money",
        giver="unit",
        method=method,
        fen=fen,
        posted_by=OperatorCode("OP1"),
    )


def taken_back(of: JournalRow, seq: int) -> tuple[JournalRow, JournalRow]:
    back = replace(row(seq), kind="reversal", state="reversal", of=of.id, because="void")
    return replace(of, state="void", reversed_by=back.id), back


VOID, BACK = taken_back(row(2), 3)
BEFORE = (row(1), VOID, BACK, row(4, method="pos"), row(1, desk=B))


def test_sums_come_from_the_tally_and_counts_from_what_stood() -> None:
    report = report_of(CLOSING, BEFORE, (), "HM")
    assert report.totals.received_fen == 300
    assert report.methods == (
        MethodLine(method="cash", count=2, fen=200),
        MethodLine(method="pos", count=1, fen=100),
    )
    assert report.open_items == (("pledges", 1),)
    assert report.after == AfterClosing()


def test_every_desk_has_its_first_and_last_number_and_its_hash() -> None:
    lines = report_of(CLOSING, BEFORE, (), "HM").desks
    assert [(one.desk, one.first, one.last, one.count, one.hash) for one in lines] == [
        (A, "HM-A0001", "HM-A0004", 4, "a"),
        (B, "HM-B0001", "HM-B0001", 1, "b"),
    ]


def test_what_was_taken_back_is_listed_with_why_and_by_what() -> None:
    (line,) = report_of(CLOSING, BEFORE, (), "HM").reversed_lines
    assert (line.row.number, line.because, line.by) == ("HM-A0002", "void", "HM-A0003")


def test_what_is_taken_back_after_closing_still_stood_then() -> None:
    void, back = taken_back(row(1), 5)
    report = report_of(CLOSING, (void, *BEFORE[1:], back), (), "HM")
    assert report.methods[0].count == 2
    assert len(report.reversed_lines) == 1
    assert report.after == AfterClosing(rows=(back,), taken_back_fen=100)


def test_what_came_later_is_summed_apart() -> None:
    gift, pledge = row(5, fen=70), replace(row(6, fen=30), kind="pledge", state="pledged")
    goods = replace(row(7, fen=9_999), form="goods")
    void, back = taken_back(row(8, fen=50), 9)
    lost_pledge = replace(row(2, desk=B), kind="reversal", state="reversal", of=goods.id)
    unclear = replace(row(3, desk=B), kind="reversal", state="reversal", of=None)
    later = (gift, pledge, goods, void, back, lost_pledge, unclear)
    after = report_of(CLOSING, (*later, *BEFORE), (), "HM").after
    assert (after.received_fen, after.pledged_fen, after.taken_back_fen) == (70, 30, 0)
    assert after.rows == later


def test_a_pledge_that_is_taken_back_later_takes_no_money_out() -> None:
    pledge = replace(row(4), kind="pledge", state="pledged")
    void, back = taken_back(pledge, 5)
    after = report_of(CLOSING, (*BEFORE[:3], void, back), (), "HM").after
    assert after.taken_back_fen == 0


def test_a_closing_that_was_opened_again_has_nothing_after_it() -> None:
    opened = replace(CLOSING, reopened=TEN, reason="late")
    assert report_of(opened, (*BEFORE, row(5)), (), "HM").after == AfterClosing()


def test_the_newest_count_of_each_desk_before_the_closing_is_told() -> None:
    counts = [
        CashCount(
            id=CountId(name),
            desk=desk,
            at=TEN + timedelta(minutes=minutes),
            by=OperatorCode("OP1"),
        )
        for name, desk, minutes in (("c1", A, -9), ("c2", A, -1), ("c3", A, 5), ("c4", B, -3))
    ]
    told = report_of(CLOSING, BEFORE, counts, "HM").counts
    assert [count.id for count in told] == ["c2", "c4"]


def test_what_another_laptop_closed_did_not_come_later() -> None:
    there = row(2, desk=B)
    assert report_of(CLOSING, (*BEFORE, there), (), "HM").after.rows == (there,)
    both = report_of(CLOSING, (*BEFORE, there), (), "HM", closed={A: 4, B: 2})
    assert both.after == AfterClosing()


def test_what_two_laptops_took_back_was_taken_back_at_the_closing_too() -> None:
    there = replace(BACK, id=EntryId(UUID(int=301)), desk=B, seq=2, at=TEN - timedelta(minutes=5))
    gone = replace(VOID, reversed_by=there.id)
    report = report_of(CLOSING, (row(1), gone, BACK, row(4, method="pos"), there), (), "HM")
    assert [(one.row.number, one.by) for one in report.reversed_lines] == [("HM-A0002", "HM-A0003")]
    assert report.methods[0].count == 1
    assert report.after.taken_back_fen == 0
