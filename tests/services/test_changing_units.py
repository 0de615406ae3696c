from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine

from tests.market import FIRM, PARTY, ZHANG, A, B, open_market
from welfare_desk.domain.changes import (
    Change,
    CheckInUnit,
    MergeUnits,
    PartUnits,
    PutEvent,
    PutKind,
    PutProject,
    PutUnit,
    TakeBackCheckIn,
    TellApart,
)
from welfare_desk.domain.ids import DeskId, UnitId
from welfare_desk.domain.register import CheckIn, Distinct, OwnKind, Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services import errors, register_errors
from welfare_desk.services.books import Books, open_books
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NINE_TWELVE = datetime(2022, 6, 25, 1, 12, tzinfo=UTC)
SHORT = frozenset({"short"})
SCHOOL = OwnKind(id="school", name=Text("学校"), like="public_institution")
NEW = Unit(id=UnitId("U9"), kind="group", name=Text("合唱团"))


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def told(books: Books, asked: Change) -> str:
    sentence = change(books, asked).told
    return "" if sentence is None else sentence.in_english()


def unit(books: Books, id: UnitId) -> Unit:
    return books.registrar.unit(id)


def test_a_new_unit_gets_the_next_badge(books: Books) -> None:
    done = change(books, PutUnit(unit=NEW)).change
    assert isinstance(done, PutUnit)
    assert done.unit == replace(NEW, badge=5) == unit(books, NEW.id)
    change(books, PutUnit(unit=replace(NEW, id=UnitId("U8"), badge=9)))
    change(books, PutUnit(unit=replace(NEW, id=UnitId("U7"))))
    assert unit(books, UnitId("U7")).badge == 10


def test_a_badge_is_carried_by_one_unit(books: Books) -> None:
    with pytest.raises(register_errors.BadgeUsedError) as caught:
        change(books, PutUnit(unit=replace(NEW, badge=2)))
    assert caught.value.values == {"badge": 2, "free": 5}
    change(books, PutUnit(unit=replace(unit(books, FIRM), badge=7), fields=frozenset({"badge"})))
    change(books, PutUnit(unit=replace(unit(books, FIRM), badge=None)))
    assert unit(books, FIRM).badge == 7


def test_two_desks_that_change_different_fields_keep_both(books: Books) -> None:
    with open_books(books.path, desk=B) as other:
        seen_by_both = unit(books, FIRM)
        change(
            books, PutUnit(unit=replace(seen_by_both, short="宏达"), fields=frozenset({"short"}))
        )
        change(other, PutUnit(unit=replace(seen_by_both, vip=True), fields=frozenset({"vip"})))
        assert (unit(other, FIRM).short, unit(other, FIRM).vip) == ("宏达", True)


def test_what_is_changed_after_a_clock_was_put_back_is_changed(books: Books) -> None:
    with time_machine.travel(NINE_TWELVE, tick=False) as clock:
        change(books, PutUnit(unit=replace(unit(books, FIRM), short="快"), fields=SHORT))
        change(books, CheckInUnit(unit=FIRM))
        clock.shift(timedelta(minutes=-5))
        change(books, PutUnit(unit=replace(unit(books, FIRM), short="慢"), fields=SHORT))
        change(books, TakeBackCheckIn(unit=FIRM))
    assert unit(books, FIRM).short == "慢"
    assert [arrival.at for arrival in books.registrar.check_ins()] == [None]
    assert books.registrar.changed_at()["unit", FIRM]["short"] > NINE_TWELVE


def test_the_end_of_time_is_not_the_end_of_changes(books: Books) -> None:
    last = datetime.max.replace(tzinfo=UTC)
    books.registrar.put_unit(replace(unit(books, FIRM), short="末"), at=last, fields=SHORT)
    change(books, PutUnit(unit=replace(unit(books, FIRM), short="新"), fields=SHORT))
    assert unit(books, FIRM).short == "新"


def test_a_form_never_merges(books: Books) -> None:
    change(books, PutUnit(unit=replace(unit(books, FIRM), merged_into=PARTY)))
    change(books, PutUnit(unit=replace(NEW, merged_into=PARTY)))
    assert unit(books, FIRM).merged_into is None
    assert unit(books, NEW.id).merged_into is None


def test_a_unit_is_of_a_kind_that_somebody_listed(books: Books) -> None:
    pupil = replace(NEW, kind=SCHOOL.id)
    with pytest.raises(register_errors.UnknownKindError):
        change(books, PutUnit(unit=pupil))
    change(books, PutKind(kind=SCHOOL))
    change(books, PutUnit(unit=pupil))
    change(books, PutKind(kind=replace(SCHOOL, name=Text("中小学"))))
    assert books.registrar.kinds() == (replace(SCHOOL, name=Text("中小学")),)


def test_what_has_no_name_is_not_kept(books: Books) -> None:
    event, project = books.registrar.event(), books.registrar.projects()[0]
    nameless: tuple[Change, ...] = (
        PutUnit(unit=replace(NEW, name=Text())),
        PutUnit(unit=replace(unit(books, FIRM), name=Text()), fields=frozenset({"name"})),
        PutKind(kind=replace(SCHOOL, name=Text())),
        PutProject(project=replace(project, name=Text())),
        PutEvent(event=replace(event, name=Text())),
    )
    for each in nameless:
        with pytest.raises(register_errors.NoNameError):
            change(books, each)


@pytest.mark.parametrize("changed", [{"id": "group"}, {"like": "school"}])
def test_an_own_kind_hides_no_listed_one_and_is_like_one(
    books: Books, changed: dict[str, str]
) -> None:
    with pytest.raises(register_errors.KindListedError):
        change(books, PutKind(kind=replace(SCHOOL, **changed)))  # type: ignore[arg-type]


def test_a_unit_arrives_once_whoever_asks(books: Books) -> None:
    with open_books(books.path, desk=B) as other:
        with time_machine.travel(NINE_TWELVE, tick=False):
            assert told(other, CheckInUnit(unit=FIRM)) == ""
        assert told(books, CheckInUnit(unit=FIRM)) == "Checked in at 09:12 at desk B already."
        again = "Checked in at 09:12 at desk B already."
        assert told(other, CheckInUnit(unit=FIRM, people=4)) == f"{again} People who came, now: 4."
        assert told(books, CheckInUnit(unit=FIRM, people=4)) == again
    assert books.registrar.check_ins() == (CheckIn(unit=FIRM, at=NINE_TWELVE, desk=B, people=4),)


def test_an_arrival_can_be_taken_back_and_noted_again(books: Books) -> None:
    with time_machine.travel(NINE_TWELVE, tick=False):
        change(books, CheckInUnit(unit=FIRM))
    assert told(books, TakeBackCheckIn(unit=FIRM)) == ""
    assert books.registrar.check_ins()[0].at is None
    assert "is not checked in." in told(books, TakeBackCheckIn(unit=FIRM))
    assert told(books, CheckInUnit(unit=FIRM)) == ""
    assert books.registrar.check_ins()[0].at != NINE_TWELVE


def test_a_merged_unit_arrives_as_the_one_it_follows(books: Books) -> None:
    with time_machine.travel(NINE_TWELVE, tick=False):
        change(books, CheckInUnit(unit=ZHANG))
    change(books, MergeUnits(unit=ZHANG, into=FIRM))
    assert told(books, CheckInUnit(unit=FIRM, people=2)).startswith("Checked in at 09:12")
    assert books.registrar.check_ins()[0] == CheckIn(unit=FIRM, at=NINE_TWELVE, desk=A, people=2)
    change(books, TakeBackCheckIn(unit=ZHANG))
    assert {one.at for one in books.registrar.check_ins()} == {None}
    assert told(books, CheckInUnit(unit=ZHANG)) == ""
    assert [one.unit for one in books.registrar.check_ins() if one.at is not None] == [FIRM]


def test_only_registered_units_arrive(books: Books) -> None:
    with pytest.raises(errors.UnknownUnitError):
        change(books, CheckInUnit(unit=NEW.id))


def test_books_without_a_desk_note_no_arrival(books: Books) -> None:
    with open_books(books.path, create=True) as without, pytest.raises(errors.BadDeskError):
        change(without, CheckInUnit(unit=FIRM))


def test_a_merge_is_followed_and_undone(books: Books) -> None:
    change(books, MergeUnits(unit=ZHANG, into=FIRM))
    assert books.registrar.follow() == {ZHANG: FIRM}
    assert "already" in told(books, MergeUnits(unit=ZHANG, into=FIRM))
    change(books, MergeUnits(unit=FIRM, into=PARTY))
    assert books.registrar.follow() == {ZHANG: PARTY, FIRM: PARTY}
    change(books, PartUnits(unit=FIRM))
    assert books.registrar.follow() == {ZHANG: FIRM}
    change(books, PartUnits(unit=ZHANG))
    assert "already" in told(books, PartUnits(unit=ZHANG))
    assert books.registrar.follow() == {}


def test_nobody_is_merged_into_itself_or_twice(books: Books) -> None:
    with pytest.raises(register_errors.SameUnitError):
        change(books, MergeUnits(unit=FIRM, into=FIRM))
    change(books, MergeUnits(unit=ZHANG, into=FIRM))
    with pytest.raises(register_errors.UnitMergedError):
        change(books, MergeUnits(unit=ZHANG, into=PARTY))
    with pytest.raises(register_errors.SameUnitError):
        change(books, MergeUnits(unit=FIRM, into=ZHANG))
    with pytest.raises(errors.UnknownUnitError):
        change(books, MergeUnits(unit=FIRM, into=NEW.id))


def test_look_alikes_are_told_apart_once(books: Books) -> None:
    change(books, TellApart(unit=ZHANG, other=FIRM))
    change(books, TellApart(unit=FIRM, other=ZHANG))
    assert books.registrar.distinct() == (Distinct(unit=FIRM, other=ZHANG),)
    assert ("distinct_units", f"{FIRM}@{ZHANG}") in books.registrar.changed_at()
    with pytest.raises(register_errors.SameUnitError):
        change(books, TellApart(unit=FIRM, other=FIRM))


def test_a_refused_change_writes_nothing(books: Books) -> None:
    before = books.registrar.changed_at()
    with pytest.raises(register_errors.UnknownKindError):
        change(books, PutUnit(unit=replace(NEW, kind="school")))
    assert books.registrar.changed_at() == before
    assert DeskId("A") == books.desk
