"""Numbers, goals, the market and the services as the hall sees them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.market import (
    FIRM,
    NOBODY,
    PARTY,
    PAVILION,
    TRACK,
    ZHANG,
    A,
    cash,
    claim,
    new_id,
    open_market,
    promise,
    taken_back,
)
from tests.services.showings import shown_after
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.entries import Claim
from welfare_desk.domain.ids import LineId, ProjectId, StallId
from welfare_desk.domain.milestones import Milestone
from welfare_desk.domain.public_facts import PublicFact
from welfare_desk.domain.register import (
    CheckIn,
    NeedLine,
    Project,
    Served,
    Stall,
)
from welfare_desk.domain.shown import ShownNeed
from welfare_desk.domain.spotlight import SpotlightMark, milestone_key
from welfare_desk.domain.stage_changes import MarkSpotlights
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.texts import NO_TEXT, Text
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.services.books import Books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def test_milestones_follow_the_number_both_ways(books: Books) -> None:
    for milestone in (
        Milestone(id="half", at=50_000, name=Text("过半")),
        Milestone(id="two", kind="units", at=2, quiet=True),
        Milestone(id="one", kind="projects", at=1),
        Milestone(id="gone", at=0),
    ):
        books.registrar.put_milestone(milestone)
    assert [one.is_reached for one in shown_after(books).milestones] == [False] * 3
    gift = books.bookkeeper.post(cash(50_000, FIRM), id=new_id())
    shown = shown_after(books, replace(claim(PARTY, TRACK)), cash(1, PARTY))
    assert [(one.key, one.kind, one.is_reached) for one in shown.milestones] == [
        (milestone_key("half"), "money", True),
        (milestone_key("one"), "projects", True),
        (milestone_key("two"), "units", True),
    ]
    assert shown.milestones[0].reached_at is not None
    assert shown.milestones[0].reached_at >= gift.at
    shown = shown_after(books, taken_back(gift.id))
    assert (shown.milestones[0].is_reached, shown.milestones[0].reached_at) == (False, None)


def test_a_milestone_that_was_celebrated_is_so_after_a_restart(books: Books) -> None:
    posted = books.bookkeeper.post(cash(10_000_000, FIRM), id=new_id())
    at = posted.at + timedelta(seconds=9)
    one = SpotlightMark(id=milestone_key("goal-100"), mark="shown", at=at)
    change(books, MarkSpotlights(marks=(one,)))
    goal = shown_after(books).milestones[-1]
    assert (goal.at, goal.was_celebrated, goal.reached_at) == (10_000_000, True, at)
    books.director.give(CueChange(headline="received"))
    assert shown_after(books).milestones[-1].is_reached


def test_the_headline_that_counts_only_what_came_counts_for_goals_too(books: Books) -> None:
    books.director.give(CueChange(headline="received"))
    shown = shown_after(books, promise(10_000_000))
    assert (shown.headline_fen, shown.milestones[-1].is_reached) == (0, False)


def test_projects_stand_in_the_order_of_presenting_with_what_they_need(books: Books) -> None:
    registrar = books.registrar
    registrar.put_project(
        replace(registrar.project(PAVILION), position=1, beneficiary_count=40, photo="")
    )
    registrar.put_project(Project(id=ProjectId("P08"), number=8, name=Text("旧"), state="draft"))
    registrar.put_unit(replace(registrar.unit(PARTY), short="支部"))
    shown = shown_after(
        books, cash(600_000, FIRM, TRACK), claim(PARTY, TRACK), claim(ZHANG), claim(FIRM)
    )
    pavilion, track, lamps = shown.projects_shown
    assert (pavilion.number, pavilion.beneficiary_count, pavilion.share) == ("2", 40, 0)
    assert (pavilion.wanted, pavilion.had, pavilion.needs) == (NO_TEXT, NO_TEXT, ())
    assert (track.need_fen, track.had_fen, track.share, track.is_full) == (
        1_000_000,
        600_000,
        600,
        False,
    )
    assert track.needs == (ShownNeed(what=NO_TEXT, wanted=Text("¥10,000"), had=Text("¥0")),)
    assert [name.zh for name in track.by] == ["支部"]
    assert [name.zh for name in lamps.by] == ["张*三", "宏达公司"]
    assert lamps.needs == (
        ShownNeed(what=NO_TEXT, wanted=Text("2 个", "2 places"), had=Text("2 个", "2 places")),
    )
    assert (shown.projects, shown.projects_claimed) == (3, 2)


def needs_of(*needs: NeedLine) -> Project:
    return Project(id=ProjectId("P09"), number=9, name=Text("在望"), needs=needs)


def a_need(name: str, quantity: int | None, slots: int | None = None) -> NeedLine:
    return NeedLine(
        id=LineId(name),
        form="goods",
        quantity=None if quantity is None else Decimal(quantity),
        unit=Text("盏", "lamps"),
        slots=slots,
    )


@pytest.mark.parametrize(
    ("needs", "line", "wanted", "had", "share"),
    [
        ((a_need("a", 90),), "a", "90 盏", "30 盏", 333),
        ((a_need("a", 20),), "a", "20 盏", "30 盏", 1_500),
        ((a_need("a", 60), a_need("b", 60)), "a", "", "", 250),
        ((a_need("a", None, slots=3),), "a", "3 个", "1 个", 333),
        ((a_need("a", None),), "a", "", "", 0),
    ],
)
def test_a_project_in_kind_is_counted_in_its_own_unit(
    books: Books, needs: tuple[NeedLine, ...], line: str, wanted: str, had: str, share: int
) -> None:
    books.registrar.put_project(needs_of(*needs))
    quantity = None if needs[0].slots else Decimal(30)
    made = Claim(unit=FIRM, project=ProjectId("P09"), line=LineId(line), quantity=quantity)
    shown = shown_after(books, made)
    project = next(one for one in shown.projects_shown if one.number == "9")
    assert (project.wanted.zh, project.had.zh, project.share) == (wanted, had, share)
    assert (project.need_fen, project.had_fen) == (0, 0)


def test_stalls_stand_by_their_places_with_their_last_counts(books: Books) -> None:
    registrar = books.registrar
    now = books.bookkeeper.post(cash(), id=new_id()).at
    registrar.put_stall(Stall(id=StallId("S2"), name=Text("量血压"), team="王护士", place="12"))
    registrar.put_stall(Stall(id=StallId("S3"), name=Text("修表"), place="东门"))
    for minutes, served in ((0, 5), (9, 31)):
        count = Served(
            stall=StallId("S2"),
            at=now + timedelta(minutes=minutes),
            volunteers=3,
            served=served,
            minutes=30,
            counted=Text("人次"),
        )
        registrar.put_served(count)
    shown = shown_after(books)
    assert [(one.place, one.name.zh, one.volunteers, one.served) for one in shown.stalls] == [
        ("1", "义剪", 0, 0),
        ("12", "量血压", 3, 31),
        ("东门", "修表", 0, 0),
    ]
    long = replace(registrar.stalls()[0], place="9" * 5_000)
    registrar.put_stall(long)
    assert [one.place for one in shown_after(books).stalls] == ["12", long.place, "东门"]
    assert (shown.volunteers, shown.served) == (3, 31)
    assert (shown.stalls[1].counted, "王护士" in repr(shown)) == (Text("人次"), False)


def test_who_has_come_stands_beside_who_was_expected(books: Books) -> None:
    registrar = books.registrar
    registrar.put_unit(replace(registrar.unit(FIRM), attendees=6))
    registrar.put_unit(replace(registrar.unit(NOBODY), merged_into=ZHANG, attendees=9))
    at = books.bookkeeper.post(cash(), id=new_id()).at
    registrar.put_check_in(CheckIn(unit=FIRM, at=at, desk=A, people=4))
    shown = shown_after(books)
    assert (shown.arrived_units, shown.arrived_people) == (1, 4)
    assert (shown.expected_units, shown.expected_people) == (3, 8)


def test_what_is_published_is_shown_and_a_picture_only_with_the_right_to_it(books: Books) -> None:
    registrar = books.registrar
    registrar.put_public_fact(PublicFact(id="contact", words=Text("0546-1234567")))
    registrar.put_public_fact(PublicFact(id="use"))
    picture = f"{'0' * 64}.png"
    registrar.put_stage_rules(StageRules(header=picture, logo=picture))
    shown = shown_after(books)
    assert dict(shown.facts) == {"contact": Text("0546-1234567")}
    assert (shown.rules.header, shown.rules.logo, shown.mode) == ("", "", "community")
    registrar.put_stage_rules(StageRules(header=picture, logo=picture, entitled=True))
    assert shown_after(books).rules.header == picture
    assert books.director.shown().folder == str(books.path.with_name("market.files"))
