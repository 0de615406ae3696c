"""The market in the snapshot: need lines, places kept, what units gave, and only what changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.market import (
    FIRM,
    LAMP_LINE,
    LAMPS,
    NOBODY,
    PARTY,
    PAVILION,
    TRACK,
    TRACK_LINE,
    ZHANG,
    A,
    B,
    cash,
    claim,
    new_id,
    open_market,
    payment,
    promise,
    taken_back,
)
from welfare_desk.domain.changes import (
    AskHold,
    CheckInUnit,
    EndHold,
    MergeUnits,
    OrderTurns,
    PartUnits,
    TakeBackCheckIn,
    TellApart,
)
from welfare_desk.domain.entries import Allocation, Claim, Reallocation
from welfare_desk.domain.ids import HoldId, LineId, UnitId
from welfare_desk.domain.journal import LineRow, ProjectRow
from welfare_desk.domain.market import Hold, Turn
from welfare_desk.domain.register import NeedLine, OwnKind, Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services import register_news
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import time_machine

    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.services.books import Books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def row_of(books: Books, project: ProjectId) -> ProjectRow:
    rows = books.live.catch_up().project_rows
    return next(row for row in rows if row.project.id == project)


def ask(books: Books, name: str, slots: int = 1) -> Hold:
    now = datetime.now(UTC)
    hold = Hold(
        id=HoldId(name), project=LAMPS, line=LAMP_LINE, who="王", slots=slots, asked=now, desk=A
    )
    asked = change(books, AskHold(hold=hold)).change
    assert isinstance(asked, AskHold)
    return asked.hold


def test_the_lists_of_the_register_are_whole_or_left_out(books: Books) -> None:
    first = books.live.catch_up()
    assert (first.kinds, first.check_ins, first.distinct) == ((), (), ())
    assert (first.holds, first.turns, first.booked) == ((), (), ())
    books.bookkeeper.post(cash(), id=new_id())
    after = books.live.catch_up()
    assert (after.kinds, after.check_ins, after.distinct) == (None, None, None)
    assert (after.holds, after.turns) == (None, None)
    books.registrar.put_kind(OwnKind(id="class", name=Text("班级"), like="group"))
    change(books, CheckInUnit(unit=PARTY, people=3))
    change(books, TellApart(unit=PARTY, other=FIRM))
    claimed = books.bookkeeper.post(claim(), id=new_id())
    change(books, OrderTurns(turns=(Turn(claim=claimed.id, position=2),)))
    hold = ask(books, "H1")
    now = books.live.catch_up()
    assert [kind.id for kind in now.kinds or ()] == ["class"]
    assert [(one.unit, one.people) for one in now.check_ins or ()] == [(PARTY, 3)]
    assert [(one.unit, one.other) for one in now.distinct or ()] == [(PARTY, FIRM)]
    assert now.turns == (Turn(claim=claimed.id, position=2),)
    assert now.holds == (hold,)
    change(books, EndHold(hold=hold.id))
    assert books.live.catch_up().holds == ()


def test_a_line_tells_its_places(books: Books) -> None:
    (line,) = row_of(books, LAMPS).lines
    assert line == LineRow(line=LAMP_LINE, left=2)
    books.bookkeeper.post(claim(PARTY), id=new_id())
    ask(books, "H1")
    assert ask(books, "H2").is_waiting()
    assert row_of(books, LAMPS).lines == (LineRow(line=LAMP_LINE, taken=1, kept=1, left=0),)


def test_a_line_without_a_limit_has_no_places_left_to_count(books: Books) -> None:
    books.bookkeeper.post(Claim(unit=PARTY, project=TRACK, line=TRACK_LINE, fen=300), id=new_id())
    assert row_of(books, TRACK).lines == (
        LineRow(line=TRACK_LINE, taken=1, left=None, claimed_fen=300),
    )


def test_places_that_are_kept_come_free_by_themselves(books: Books) -> None:
    hold = ask(books, "H1")
    registered = replace(hold, until=datetime.now(UTC) - timedelta(seconds=1))
    books.registrar.put_hold(registered)
    snapshot = books.live.catch_up()
    assert snapshot.holds == (registered,)
    assert snapshot.project_rows[-1].lines == (LineRow(line=LAMP_LINE, left=2),)


def test_a_place_that_comes_free_is_a_change_though_nobody_wrote(
    books: Books, time_machine: time_machine.TimeMachineFixture
) -> None:
    start = datetime(2022, 6, 25, 2, tzinfo=UTC)
    time_machine.move_to(start, tick=False)
    for name, minutes in (("H1", 10), ("H2", 12)):
        hold = replace(ask(books, name), until=start + timedelta(minutes=minutes))
        books.registrar.put_hold(hold)
    assert row_of(books, LAMPS).lines[0].kept == 2
    for minutes, kept in ((10, 1), (12, 0)):
        assert not books.live.changed()
        time_machine.move_to(start + timedelta(minutes=minutes), tick=False)
        assert books.live.changed()
        assert row_of(books, LAMPS).lines[0].kept == kept
    assert not books.live.changed()


def test_claims_count_for_the_lines_that_they_are_about(books: Books) -> None:
    (track, *_) = books.registrar.projects()
    more = NeedLine(id=LineId("P01-b"), form="goods", quantity=Decimal(30))
    books.registrar.put_project(replace(track, needs=(*track.needs, more)))
    for entry in (
        Claim(unit=PARTY, project=TRACK, whole=True),
        Claim(unit=FIRM, project=TRACK, line=more.id, quantity=Decimal("2.5")),
        Claim(unit=FIRM, project=TRACK, line=more.id, whole=True),
        Claim(unit=FIRM, project=TRACK, fen=700),
        Claim(unit=FIRM, project=PAVILION, whole=True),
    ):
        books.bookkeeper.post(entry, id=new_id())
    row = row_of(books, TRACK)
    assert row.lines == (
        LineRow(line=TRACK_LINE, claimed_fen=1_000_000),
        LineRow(line=more.id, taken=2, claimed=Decimal("62.5")),
    )
    assert (row.claims, row.claimed_fen) == (4, 1_000_700)


def test_a_share_of_the_only_line_counts_for_it(books: Books) -> None:
    books.bookkeeper.post(Claim(unit=PARTY, project=TRACK, fen=700), id=new_id())
    assert row_of(books, TRACK).lines == (LineRow(line=TRACK_LINE, claimed_fen=700),)


def test_pieces_that_have_a_price_are_claimed_at_it(books: Books) -> None:
    (track, *_) = books.registrar.projects()
    priced = replace(track.needs[0], quantity=Decimal(20), unit_price_fen=50_000)
    books.registrar.put_project(replace(track, needs=(priced,)))
    books.bookkeeper.post(Claim(unit=PARTY, project=TRACK, quantity=Decimal("2.5")), id=new_id())
    row = row_of(books, TRACK)
    assert (row.claimed_fen, row.lines[0].claimed_fen) == (125_000, 125_000)
    assert row.lines[0].claimed == Decimal("2.5")


def test_what_goes_beyond_the_need_is_told_in_fen(books: Books) -> None:
    books.bookkeeper.post(Claim(unit=PARTY, project=TRACK, whole=True), id=new_id())
    assert (row_of(books, TRACK).over_fen, row_of(books, TRACK).over_claimed) == (0, False)
    second = books.bookkeeper.post(Claim(unit=FIRM, project=TRACK, fen=5), id=new_id())
    row = row_of(books, TRACK)
    assert (row.over_fen, row.over_claimed, row.claimed_fen) == (5, True, 1_000_005)
    books.bookkeeper.post(taken_back(second.id), id=new_id())
    books.bookkeeper.post(promise(1_000_007), id=new_id())
    assert row_of(books, TRACK).over_fen == 7
    books.bookkeeper.post(cash(9, to=PAVILION), id=new_id())
    assert row_of(books, PAVILION).over_fen == 0


def test_a_claim_beyond_its_places_after_a_merge_is_flagged_without_an_amount(
    books: Books,
) -> None:
    books.bookkeeper.post(claim(slots=2), id=new_id())
    *_, lamps = books.registrar.projects()
    (need,) = lamps.needs
    books.registrar.put_project(replace(lamps, needs=(replace(need, slots=1),)))
    row = row_of(books, LAMPS)
    assert (row.over_claimed, row.over_fen, row.claims, row.claimers) == (True, 0, 0, ())
    assert row.lines == (LineRow(line=LAMP_LINE, taken=2, left=0),)
    assert books.live.catch_up().figures.sums.claims == 0


def test_a_claim_reads_with_all_that_it_takes_on(books: Books) -> None:
    books.bookkeeper.post(replace(claim(slots=2), partners=(FIRM,)), id=new_id())
    (row,) = books.live.catch_up().rows
    assert (row.line, row.whole, row.slots) == (LAMP_LINE, False, 2)
    assert (row.partners, row.claim_forms) == ((FIRM,), ("money",))


def test_only_units_for_which_something_changed_are_told(books: Books) -> None:
    pledge = books.bookkeeper.post(promise(100), id=new_id())
    gift = books.bookkeeper.post(cash(7, unit=ZHANG), id=new_id())
    books.bookkeeper.post(cash(5, unit=None), id=new_id())
    told = {one.unit: one for one in books.live.catch_up().booked}
    assert set(told) == {FIRM, ZHANG}
    assert (told[FIRM].outstanding_fen, told[ZHANG].received_fen) == (100, 7)
    last = books.bookkeeper.post(payment(pledge.id, 60), id=new_id(), desk=B)
    (firm,) = books.live.catch_up().booked
    assert (firm.received_fen, firm.outstanding_fen) == (60, 40)
    assert (firm.last_number, firm.last_at) == (last.number, last.at)
    books.bookkeeper.post(taken_back(gift.id), id=new_id())
    (zhang,) = books.live.catch_up().booked
    assert (zhang.unit, zhang.received_fen, zhang.last_number) == (ZHANG, 0, "")


def test_units_that_did_not_change_stay_the_same_objects(books: Books) -> None:
    before = {unit.id: unit for unit in books.live.catch_up().units or ()}
    books.registrar.put_unit(Unit(id=UnitId("U0"), kind="group", name=Text("甲")))
    books.registrar.put_unit(replace(before[NOBODY], note="晚到"))
    after = books.live.catch_up().units or ()
    assert sorted(unit.id for unit in after) == ["U0", "U1", "U2", "U3", "U4"]
    assert {unit.id for unit in after if before.get(unit.id) is not unit} == {"U0", NOBODY}


def test_many_changes_are_read_at_once(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register_news, "FEW", 1)
    before = {unit.id: unit for unit in books.live.catch_up().units or ()}
    with books.writing():
        for unit in (PARTY, FIRM):
            books.registrar.put_unit(replace(before[unit], note="晚到"))
    after = books.live.catch_up().units or ()
    assert [unit.id for unit in after if before[unit.id] is not unit] == [PARTY, FIRM]


def test_a_new_name_of_a_project_is_read_in_its_own_rows_only(books: Books) -> None:
    gift = books.bookkeeper.post(cash(to=PAVILION), id=new_id())
    books.bookkeeper.post(claim(PARTY, TRACK), id=new_id())
    books.bookkeeper.post(cash(to=LAMPS), id=new_id())
    moved = Reallocation(of=gift.id, to=(Allocation(project=TRACK),))
    books.bookkeeper.post(moved, id=new_id())
    books.bookkeeper.post(taken_back(gift.id), id=new_id())
    books.live.catch_up()
    (track, *_) = books.registrar.projects()
    books.registrar.put_project(replace(track, name=Text("新跑道")))
    rows = books.live.catch_up().rows
    assert [row.number for row in rows] == ["HM-A0001", "HM-A0002", "HM-A0004", "HM-A0005"]
    assert {row.project_name.zh for row in rows} == {"新跑道"}


def test_the_hall_hears_who_has_come_merged_units_once(books: Books) -> None:
    change(books, CheckInUnit(unit=FIRM, people=8))
    change(books, CheckInUnit(unit=PARTY))
    assert arrived(books) == (2, 9)
    change(books, MergeUnits(unit=PARTY, into=FIRM))
    assert arrived(books) == (1, 8)
    change(books, PartUnits(unit=PARTY))
    change(books, TakeBackCheckIn(unit=FIRM))
    assert arrived(books) == (1, 1)


def arrived(books: Books) -> tuple[int, int]:
    books.live.catch_up()
    shown = books.live.shown()
    return shown.arrived_units, shown.arrived_people


def test_a_number_that_is_claimed_reads_with_what_the_need_counts(books: Books) -> None:
    project = next(each for each in books.registrar.projects() if each.id == TRACK)
    need = replace(project.needs[0], form="goods", quantity=Decimal(9), unit=Text("个", "pieces"))
    books.registrar.put_project(replace(project, needs=(need,)))
    books.bookkeeper.post(replace(claim(project=TRACK), quantity=Decimal(4)), id=new_id())
    [row] = [row for row in books.live.catch_up().rows if row.kind == "claim"]
    assert row.quantity == Text("4 个", "4 pieces")
