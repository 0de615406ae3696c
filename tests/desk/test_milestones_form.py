"""Milestones and the places of stalls are set in their docked forms, by the keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk.focus import focused, press
from tests.desk.stage_forms_desk import StageFormsDesk
from tests.market import cash, claim, new_id, open_market, promise
from welfare_desk.desk.milestones_form import MilestonesForm
from welfare_desk.desk.stalls_form import StallsForm
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.ids import StallId
from welfare_desk.domain.milestone_progress import had_of
from welfare_desk.domain.milestones import Milestone
from welfare_desk.domain.register import Stall
from welfare_desk.domain.stage_changes import PutMilestones
from welfare_desk.domain.texts import Text
from welfare_desk.services.stage_errors import OddMilestoneError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow
    from welfare_desk.domain.cues import Headline
    from welfare_desk.domain.register import Stall as AnyStall

ALT = Qt.KeyboardModifier.AltModifier
HALF = Milestone(id="half", at=5_000_000, name=Text("行至半程"), quiet=True)
CUT = Stall(id=StallId("S-cut"), name=Text("理发", "Haircuts"), team="爱心理发队")
EYES = Stall(id=StallId("S-eyes"), name=Text("验光", "Eye tests"), place="2")


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> Iterator[StageFormsDesk]:
    with open_market(tmp_path / "market.sqlite") as books:
        for stall in (CUT, EYES):
            books.registrar.put_stall(stall)
        yield StageFormsDesk(open_window(books=False), books)


def standing(desk: StageFormsDesk) -> list[Milestone]:
    return [one for one in desk.books.registrar.milestones() if one.at]


def stalls(desk: StageFormsDesk) -> dict[str, AnyStall]:
    return {stall.id: stall for stall in desk.books.registrar.stalls()}


def test_milestones_are_typed_one_after_the_other(desk: StageFormsDesk) -> None:
    form = desk.opens("milestones", MilestonesForm)
    assert "¥100,000.00" in form.help.text()
    assert focused() is form.rows[0].goal
    desk.types("50000")
    assert form.rows[0].echo.text() == "¥50,000.00  人民币伍万元整"
    desk.fills(form.rows[0].named, "Half")
    press(Qt.Key.Key_N, ALT)
    row = form.rows[1]
    assert focused() is row.goal
    row.kind.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    desk.fills(row.goal, "30")
    row.quiet.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    second, first = sorted(standing(desk), key=lambda one: one.at)
    assert (first.kind, first.at, first.name) == ("money", 5_000_000, Text("", "Half"))
    assert (second.kind, second.at, second.quiet) == ("units", 30, True)
    assert {shown.kind for shown in desk.shown().milestones} == {"money", "units"}
    assert desk.told() == "The milestones are saved."


def test_a_goal_that_is_reached_already_is_told_before_it_is_set(desk: StageFormsDesk) -> None:
    desk.books.bookkeeper.post(cash(6_000_000), id=new_id())
    desk.refresh()
    form = desk.opens("milestones", MilestonesForm)
    row = form.rows[0]
    desk.types("60000")
    assert row.reached.text().startswith("Reached already")
    assert row.reached.isVisible()
    desk.types("0")
    assert not row.reached.isVisible()
    row.kind.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    desk.fills(row.goal, "1")
    assert row.reached.isVisible()
    row.quiet.setFocus()
    press(Qt.Key.Key_Space)
    assert not row.reached.isVisible()


def test_one_that_was_reached_before_is_not_told_again(desk: StageFormsDesk) -> None:
    desk.books.bookkeeper.post(cash(6_000_000), id=new_id())
    loud = replace(HALF, quiet=False)
    desk.another_desk(PutMilestones(milestones=(loud, Milestone(id="far", at=90_000_000))))
    form = desk.opens("milestones", MilestonesForm)
    near, far = form.rows
    desk.fills(near.goal, "40000")
    assert not near.reached.isVisible()
    desk.fills(far.goal, "60000")
    assert far.reached.isVisible()


@pytest.mark.parametrize("headline", ["raised", "received"])
def test_the_form_counts_as_the_stage_does(desk: StageFormsDesk, headline: Headline) -> None:
    desk.books.bookkeeper.post(cash(6_000_000), id=new_id())
    desk.books.bookkeeper.post(promise(1_000_000), id=new_id())
    desk.books.bookkeeper.post(claim(), id=new_id())
    desk.books.director.give(CueChange(headline=headline))
    snapshot, shown = desk.books.live.catch_up(), desk.shown()
    assert had_of(snapshot) == {
        "money": shown.headline_fen,
        "projects": shown.projects_claimed,
        "units": shown.givers,
    }
    assert all(had_of(snapshot).values())


def test_one_is_changed_and_one_is_taken_out(desk: StageFormsDesk) -> None:
    more = Milestone(id="units", kind="units", at=30)
    desk.another_desk(PutMilestones(milestones=(HALF, more)))
    form = desk.opens("milestones", MilestonesForm)
    desk.fills(form.rows[0].goal, "60000")
    form.rows[1].goal.setFocus()
    press(Qt.Key.Key_Delete, ALT)
    assert focused() is form.rows[0].goal
    press(Qt.Key.Key_Return)
    assert standing(desk) == [replace(HALF, at=6_000_000)]


def test_the_last_one_can_go_and_an_empty_line_is_none(desk: StageFormsDesk) -> None:
    desk.another_desk(PutMilestones(milestones=(HALF,)))
    form = desk.opens("milestones", MilestonesForm)
    press(Qt.Key.Key_Delete, ALT)
    assert focused() is form.add
    press(Qt.Key.Key_Delete, ALT)
    press(Qt.Key.Key_N, ALT)
    press(Qt.Key.Key_Return)
    assert standing(desk) == []


def test_the_same_goal_twice_is_said_beside_the_second(desk: StageFormsDesk) -> None:
    form = desk.opens("milestones", MilestonesForm)
    desk.types("50000")
    press(Qt.Key.Key_N, ALT)
    desk.types("5万")
    press(Qt.Key.Key_Return)
    assert form.rows[1].goal_box.wrong_words().startswith("Another line has the same goal")
    assert focused() is form.rows[1].goal
    assert desk.changed == []
    assert form.rows[0].goal.text() == "50000"


def test_one_that_another_desk_added_meanwhile_stays(desk: StageFormsDesk) -> None:
    form = desk.opens("milestones", MilestonesForm)
    desk.types("80000")
    desk.another_desk(PutMilestones(milestones=(HALF,)))
    assert form.rows[0].goal.text() == "80000"
    press(Qt.Key.Key_Return)
    assert [one.at for one in standing(desk)] == [8_000_000, 5_000_000]


def test_a_refusal_is_told_and_what_was_typed_stays(desk: StageFormsDesk) -> None:
    form = desk.opens("milestones", MilestonesForm)
    desk.types("50000")
    desk.another_desk(PutMilestones(milestones=(HALF,)))
    press(Qt.Key.Key_Return)
    assert [type(error) for error in desk.refused] == [OddMilestoneError]
    assert form.told.text().startswith("Each milestone is above 0 and stands once")
    assert form.rows[0].goal.text() == "50000"
    assert form.isVisible()


def test_nothing_typed_is_nothing_changed(desk: StageFormsDesk) -> None:
    form = desk.opens("milestones", MilestonesForm)
    press(Qt.Key.Key_Return)
    assert desk.changed == []
    assert not form.isVisible()


def test_stalls_are_given_their_places(desk: StageFormsDesk) -> None:
    form = desk.opens("stalls", StallsForm)
    assert focused() is form.rows[CUT.id].place
    desk.types("1")
    press(Qt.Key.Key_Return)
    assert stalls(desk) == {**stalls(desk), CUT.id: replace(CUT, place="1"), EYES.id: EYES}
    assert "1" in {stall.place for stall in desk.shown().stalls}
    assert desk.told() == "The places of the service stalls are saved."


def test_two_stalls_at_one_place_are_said_and_nothing_is_saved(desk: StageFormsDesk) -> None:
    form = desk.opens("stalls", StallsForm)
    desk.types("2")
    press(Qt.Key.Key_Return)
    assert form.rows[EYES.id].wrong.text().startswith("Another stall stands there")
    assert focused() is form.rows[EYES.id].place
    assert stalls(desk)[CUT.id].place == ""
    form.rows[CUT.id].place.setFocus()
    desk.fills(form.rows[CUT.id].place, "A3")
    assert form.rows[EYES.id].wrong.text() == ""
    press(Qt.Key.Key_Return)
    assert stalls(desk)[CUT.id].place == "A3"
