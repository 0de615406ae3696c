"""Claims beside places that are kept, projects that are not on the list, and slots that change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.market import (
    FIRM,
    LAMP_LINE,
    LAMPS,
    NOBODY,
    PARTY,
    TRACK,
    ZHANG,
    B,
    claim,
    new_id,
    open_market,
    taken_back,
)
from welfare_desk.domain.changes import AskHold, EndHold, MergeUnits
from welfare_desk.domain.entries import Claim
from welfare_desk.domain.ids import DeskId, HoldId, UnitId
from welfare_desk.domain.market import Hold
from welfare_desk.domain.posting import Posting
from welfare_desk.services.changing import change
from welfare_desk.services.claim_errors import NoSlotsLeftError, ProjectNotOnListError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import time_machine

    from welfare_desk.domain.register import ProjectState
    from welfare_desk.services.books import Books

START = datetime(2022, 6, 25, 2, 2, tzinfo=UTC)
"""Two minutes past ten at the event."""


@pytest.fixture
def books(tmp_path: Path, time_machine: time_machine.TimeMachineFixture) -> Iterator[Books]:
    time_machine.move_to(START, tick=False)
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def hold_for(books: Books, unit: UnitId | None, name: str = "H1", slots: int = 1) -> Hold:
    asked = Hold(
        id=HoldId(name),
        project=LAMPS,
        line=LAMP_LINE,
        unit=unit,
        who="" if unit else "王女士",
        slots=slots,
        asked=START,
        desk=DeskId("A"),
    )
    changed = change(books, AskHold(hold=asked))
    assert isinstance(changed.change, AskHold)
    return changed.change.hold


def refused(books: Books, wanted: Claim) -> NoSlotsLeftError:
    with pytest.raises(NoSlotsLeftError) as caught:
        books.bookkeeper.post(wanted, id=new_id())
    return caught.value


def test_a_kept_place_is_nobody_elses(books: Books) -> None:
    hold_for(books, ZHANG)
    books.bookkeeper.post(claim(FIRM), id=new_id())
    told = refused(books, claim(PARTY))
    assert str(told) == (
        "宏达公司 was first, with HM-A0001 at 10:02. Places left: 0 of 2. "
        "Kept for 张小三 until 10:12: 1. "
        "Nothing was saved; choose another need, or the waiting list."
    )
    books.bookkeeper.post(claim(ZHANG), id=new_id())


def test_places_that_are_kept_before_anybody_claimed_are_told_as_such(books: Books) -> None:
    hold_for(books, None, slots=2)
    assert str(refused(books, claim(PARTY))) == (
        "Places left: 0 of 2. Kept for 王女士 until 10:12: 2. "
        "Nothing was saved; choose another need, or the waiting list."
    )


def test_too_many_places_are_told_with_what_is_left(books: Books) -> None:
    assert str(refused(books, claim(PARTY, slots=3))) == (
        "Places left: 2 of 2. "
        "Nothing was saved; choose fewer places, another need, or the waiting list."
    )
    books.bookkeeper.post(claim(PARTY), id=new_id())
    assert refused(books, claim(FIRM, slots=2)).values == {
        "slots": 2,
        "left": 1,
        "line": LAMP_LINE,
        "name": "支部",
        "number": "HM-A0001",
        "desk": "A",
        "time": "10:02",
    }


def test_a_taker_of_another_day_is_told_with_the_day(
    books: Books, time_machine: time_machine.TimeMachineFixture
) -> None:
    books.bookkeeper.post(claim(PARTY, slots=2), id=new_id())
    time_machine.move_to(START + timedelta(days=1))
    assert refused(books, claim(FIRM)).values["time"] == "2022-06-25 10:02"


def test_the_last_standing_claim_is_told_with_all_who_made_it(books: Books) -> None:
    books.bookkeeper.post(replace(claim(PARTY), partners=(FIRM, ZHANG)), id=new_id())
    gone = books.bookkeeper.post(claim(NOBODY), id=new_id())
    books.bookkeeper.post(taken_back(gone.id), id=new_id())
    assert refused(books, claim(NOBODY, slots=2)).values["name"] == "支部, 宏达公司, 张小三"


def test_a_hold_that_ran_out_frees_its_place_by_itself(
    books: Books, time_machine: time_machine.TimeMachineFixture
) -> None:
    hold_for(books, None, slots=2)
    time_machine.move_to(START + timedelta(minutes=10))
    books.bookkeeper.post(claim(PARTY, slots=2), id=new_id())


def test_who_waits_keeps_nothing(books: Books) -> None:
    taken = books.bookkeeper.post(claim(PARTY, slots=2), id=new_id())
    assert hold_for(books, ZHANG).is_waiting()
    books.bookkeeper.post(taken_back(taken.id), id=new_id())
    books.bookkeeper.post(claim(FIRM, slots=2), id=new_id())


def test_a_partner_takes_the_place_that_was_kept_for_it(books: Books) -> None:
    hold_for(books, ZHANG, slots=2)
    books.bookkeeper.post(replace(claim(PARTY, slots=2), partners=(ZHANG,)), id=new_id())


def test_a_merged_unit_takes_the_place_that_was_kept_for_it_before(books: Books) -> None:
    hold_for(books, ZHANG, slots=2)
    change(books, MergeUnits(unit=ZHANG, into=NOBODY))
    books.bookkeeper.post(claim(NOBODY, slots=2), id=new_id())
    assert refused(books, claim(PARTY)).values["name"] == "李四"


def claim_ending(books: Books, hold: Hold, wanted: Claim) -> None:
    with books.writing():
        change(books, EndHold(hold=hold.id))
        books.bookkeeper.post(wanted, id=new_id())


def test_the_hold_of_somebody_without_a_unit_ends_with_the_claim(books: Books) -> None:
    hold = hold_for(books, None, slots=2)
    claim_ending(books, hold, claim(PARTY, slots=2))
    assert books.registrar.open_holds(LAMPS) == ()


def test_a_refused_claim_leaves_its_hold_as_it_was(books: Books) -> None:
    hold = hold_for(books, None)
    with pytest.raises(NoSlotsLeftError):
        claim_ending(books, hold, claim(PARTY, slots=3))
    assert books.registrar.open_holds(LAMPS) == (hold,)


@pytest.mark.parametrize("state", ["draft", "withdrawn"])
def test_a_project_that_is_not_on_the_list_takes_no_claim(
    books: Books, state: ProjectState
) -> None:
    (track, *_) = books.registrar.projects()
    books.bookkeeper.post(Claim(unit=PARTY, project=TRACK), id=new_id())
    books.registrar.put_project(replace(track, state=state))
    with pytest.raises(ProjectNotOnListError) as caught:
        books.bookkeeper.post(Claim(unit=PARTY, project=TRACK), id=new_id())
    assert caught.value.values == {"project": 1}
    books.registrar.put_project(track)
    books.bookkeeper.post(Claim(unit=PARTY, project=TRACK), id=new_id())


def test_a_changed_number_of_places_counts_at_once(books: Books, tmp_path: Path) -> None:
    *_, lamps = books.registrar.projects()
    books.bookkeeper.post(claim(PARTY, slots=2), id=new_id())
    refused(books, claim(FIRM))
    (need,) = lamps.needs
    with open_market(books.path, desk=B) as other:
        other.registrar.put_project(replace(lamps, needs=(replace(need, slots=3),)))
    books.bookkeeper.post(claim(FIRM), id=new_id())
    refused(books, claim(ZHANG))


def test_a_carried_claim_is_taken_whatever_stands_here(books: Books, tmp_path: Path) -> None:
    hold_for(books, ZHANG, slots=2)
    (track, *_, lamps) = books.registrar.projects()
    with open_market(tmp_path / "other.db", desk=B) as other:
        carried = [
            other.bookkeeper.post(claim(PARTY, slots=2), id=new_id()),
            other.bookkeeper.post(Claim(unit=PARTY, project=TRACK), id=new_id()),
        ]
    books.registrar.put_project(replace(track, state="withdrawn"))
    books.bookkeeper.post_many(
        [
            Posting(
                entry=one.entry,
                id=one.id,
                at=one.at,
                desk=one.desk,
                seq=one.seq,
                number=one.number,
                posted_by=one.posted_by,
                hash=one.hash,
            )
            for one in carried
        ]
    )
    row = books.live.catch_up().project_rows[-1]
    assert row.project == lamps
    assert [(line.taken, line.kept, line.left) for line in row.lines] == [(2, 2, 0)]
