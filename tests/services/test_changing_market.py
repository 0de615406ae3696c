from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine

from tests.market import (
    FIRM,
    LAMP_LINE,
    LAMPS,
    NOBODY,
    PARTY,
    TRACK,
    ZHANG,
    A,
    B,
    cash,
    claim,
    new_id,
    open_market,
)
from welfare_desk.domain.changes import (
    AskHold,
    Change,
    EndHold,
    KeepHold,
    MergeUnits,
    OrderTurns,
    PutEvent,
    PutProject,
)
from welfare_desk.domain.ids import HoldId, LineId, ProjectId
from welfare_desk.domain.market import Hold, Turn
from welfare_desk.domain.register import Project
from welfare_desk.domain.texts import Text
from welfare_desk.services import errors, register_errors
from welfare_desk.services.books import Books, open_books
from welfare_desk.services.changing import change
from welfare_desk.services.claim_errors import NeedNotNamedError, ProjectNotOnListError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import ProjectState

NINE = datetime(2022, 6, 25, 1, tzinfo=UTC)
SCHOOL = Project(id=ProjectId("P04"), number=4, name=Text("校门"), state="draft")


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NINE, tick=False) as traveller:
        yield traveller


def told(books: Books, asked: Change) -> str:
    sentence = change(books, asked).told
    return "" if sentence is None else sentence.in_english()


def asking(
    id: str, unit: UnitId | None = FIRM, *, line: LineId | None = LAMP_LINE, slots: int = 1
) -> AskHold:
    who = "" if unit is not None else "窗边的女士"
    hold = Hold(
        id=HoldId(id), project=LAMPS, line=line, unit=unit, who=who, slots=slots, asked=NINE, desk=B
    )
    return AskHold(hold=hold)


def hold(books: Books, id: str) -> Hold:
    found = books.registrar.hold(HoldId(id))
    assert found is not None
    return found


def project(books: Books, state: ProjectState, id: ProjectId = LAMPS) -> PutProject:
    changed = replace(books.registrar.project(id), state=state)
    return PutProject(project=changed, fields=frozenset({"state"}))


def test_a_free_place_is_kept_for_ten_minutes(books: Books, clock: time_machine.Traveller) -> None:
    done = change(books, asking("H1"))
    assert isinstance(done.change, AskHold)
    assert done.change.hold == hold(books, "H1")
    assert hold(books, "H1").until == NINE + timedelta(minutes=10)
    assert hold(books, "H1").desk == A
    assert done.told is not None
    assert dict(done.told.values) == {"who": Text("宏达公司"), "time": "09:10"}


def test_the_event_says_how_long_a_place_is_kept(
    books: Books, clock: time_machine.Traveller
) -> None:
    three = replace(books.registrar.event(), hold_minutes=3)
    change(books, PutEvent(event=three, fields=frozenset({"hold_minutes"})))
    change(books, asking("H1", None))
    assert hold(books, "H1").until == NINE + timedelta(minutes=3)


def test_who_comes_late_waits_and_hears_the_place_in_the_queue(
    books: Books, clock: time_machine.Traveller
) -> None:
    books.bookkeeper.post(claim(), id=new_id())
    change(books, asking("H1"))
    assert told(books, asking("H2", ZHANG)).startswith("No place is free now.")
    assert told(books, asking("H3", None)).endswith("number 2 on the waiting list.")
    assert hold(books, "H2").is_waiting()


def test_a_place_that_came_free_goes_to_nobody_who_asks_later(
    books: Books, clock: time_machine.Traveller
) -> None:
    books.bookkeeper.post(claim(), id=new_id())
    change(books, asking("H1"))
    change(books, asking("H2", ZHANG))
    clock.move_to(NINE + timedelta(minutes=11))
    assert told(books, asking("H3", None)).startswith("Others asked first.")
    change(books, KeepHold(hold=HoldId("H2")))
    assert hold(books, "H2").is_kept(NINE + timedelta(minutes=12))


def test_who_asks_twice_is_told_how_the_first_asking_stands(
    books: Books, clock: time_machine.Traveller
) -> None:
    change(books, asking("H1"))
    clock.move_to(NINE + timedelta(minutes=2))
    assert "until 09:10" in told(books, asking("H1"))
    assert "until 09:10" in told(books, asking("H2"))
    change(books, MergeUnits(unit=ZHANG, into=FIRM))
    assert "until 09:10" in told(books, asking("H3", ZHANG))
    assert [one.id for one in books.registrar.holds()] == ["H1"]


def test_other_lines_and_other_people_are_other_askings(
    books: Books, clock: time_machine.Traveller
) -> None:
    change(books, asking("H1"))
    change(books, asking("H2", None))
    whole = replace(asking("H3", line=None).hold, project=TRACK)
    change(books, AskHold(hold=whole))
    assert len(books.registrar.holds()) == 3


def test_a_place_that_ran_out_is_free_for_others(
    books: Books, clock: time_machine.Traveller
) -> None:
    change(books, asking("H1", slots=2))
    assert "waiting list" in told(books, asking("H2", ZHANG))
    clock.move_to(NINE + timedelta(minutes=10))
    assert told(books, asking("H1")) == ""
    assert "until 09:20" in told(books, KeepHold(hold=HoldId("H2")))
    assert "until 09:20" in told(books, KeepHold(hold=HoldId("H2")))
    with pytest.raises(register_errors.NoPlaceFreeError):
        change(books, KeepHold(hold=HoldId("H1")))


def test_who_gives_a_place_up_makes_room_for_the_next(
    books: Books, clock: time_machine.Traveller
) -> None:
    change(books, asking("H1", slots=2))
    change(books, asking("H2", ZHANG, slots=2))
    change(books, asking("H3", PARTY))
    assert "张小三" in told(books, EndHold(hold=HoldId("H1")))
    assert told(books, EndHold(hold=HoldId("H1"))) == ""
    books.bookkeeper.post(claim(NOBODY), id=new_id())
    assert told(books, EndHold(hold=HoldId("H3"))) == ""
    with pytest.raises(register_errors.HoldEndedError):
        change(books, KeepHold(hold=HoldId("H1")))
    with pytest.raises(register_errors.UnknownHoldError):
        change(books, EndHold(hold=HoldId("H9")))


def test_what_nobody_can_keep_is_refused(books: Books) -> None:
    with pytest.raises(register_errors.HoldForNobodyError):
        change(books, asking("H1", slots=0))
    nobody = replace(asking("H1", None).hold, who=" ")
    with pytest.raises(register_errors.HoldForNobodyError):
        change(books, AskHold(hold=nobody))
    with pytest.raises(errors.UnknownLineError):
        change(books, asking("H1", line=LineId("P03-z")))
    with pytest.raises(NeedNotNamedError):
        change(books, asking("H1", line=None))
    change(books, project(books, "withdrawn"))
    with pytest.raises(ProjectNotOnListError):
        change(books, asking("H1"))


def test_claims_have_their_turns_on_the_stage(books: Books) -> None:
    posted = books.bookkeeper.post(claim(), id=new_id())
    turn = Turn(claim=posted.id, position=2)
    change(books, OrderTurns(turns=(turn,)))
    assert books.registrar.turns() == (turn,)
    change(books, OrderTurns(turns=(Turn(claim=posted.id, on_stage=False),)))
    assert books.registrar.turns() == (Turn(claim=posted.id, on_stage=False),)


def test_only_claims_have_turns(books: Books) -> None:
    gift = books.bookkeeper.post(cash(), id=new_id())
    with pytest.raises(register_errors.NotAClaimError):
        change(books, OrderTurns(turns=(Turn(claim=gift.id),)))
    with pytest.raises(errors.UnknownEntryError):
        change(books, OrderTurns(turns=(Turn(claim=new_id()),)))


def test_two_desks_keep_the_last_place_once(books: Books) -> None:
    books.bookkeeper.post(claim(), id=new_id())
    with open_books(books.path, desk=B) as other:
        assert "until" in told(books, asking("H1", FIRM))
        assert "waiting list" in told(other, asking("H2", ZHANG))
