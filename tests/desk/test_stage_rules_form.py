"""The rules of the stage are set in the docked form, by the keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk.focus import focused, press
from tests.desk.stage_forms_desk import StageFormsDesk
from tests.market import open_market
from welfare_desk.desk.stage_rules_form import StageRulesForm
from welfare_desk.domain.stage_changes import PutStageRules
from welfare_desk.domain.stage_rules import USUAL_ROTATION, StageRules
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desk.conftest import OpenWindow

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> Iterator[StageFormsDesk]:
    with open_market(tmp_path / "market.sqlite") as books:
        yield StageFormsDesk(open_window(books=False), books)


@pytest.fixture
def form(desk: StageFormsDesk) -> StageRulesForm:
    return desk.opens("stage_rules", StageRulesForm)


def rules(desk: StageFormsDesk) -> StageRules:
    return desk.shown().rules


def test_it_begins_with_what_stands_in_its_first_field(form: StageRulesForm) -> None:
    assert focused() is form.texts["thank_from"]
    assert form.texts["thank_from"].text() == "1,000.00"
    assert not form.rows.isVisible()


def test_what_is_typed_stands_and_the_stage_sees_it(
    desk: StageFormsDesk, form: StageRulesForm
) -> None:
    desk.fills(form.texts["thank_from"], "5000")
    desk.fills(form.texts["approve_from"], "2万")
    desk.fills(form.texts["delay"], "8")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert rules(desk) == StageRules(thank_from_fen=500_000, approve_from_fen=2_000_000, delay_s=8)
    assert not form.isVisible()
    assert desk.told() == "The rules of the stage are saved."


def test_ctrl_enter_saves_and_thanks_nobody_meanwhile(
    desk: StageFormsDesk, form: StageRulesForm
) -> None:
    desk.fills(form.texts["delay"], "5")
    press(Qt.Key.Key_Return, CTRL)
    assert rules(desk).delay_s == 5
    assert desk.books.director.cue().thank == ""


def test_esc_leaves_and_nothing_is_saved(desk: StageFormsDesk, form: StageRulesForm) -> None:
    desk.fills(form.texts["delay"], "5")
    press(Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert desk.changed == []
    desk.opens("stage_rules", StageRulesForm)
    assert form.texts["delay"].text() == ""


def test_what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays(
    desk: StageFormsDesk, form: StageRulesForm
) -> None:
    desk.fills(form.texts["delay"], "60")
    press(Qt.Key.Key_Return)
    assert form.boxes["delay"].wrong_words().startswith("“60” is not how long names wait")
    assert focused() is form.texts["delay"]
    assert desk.changed == []
    desk.fills(form.texts["delay"], "6")
    assert form.boxes["delay"].wrong_words() == ""
    press(Qt.Key.Key_Return)
    assert rules(desk).delay_s == 6


def test_scenes_take_turns_in_an_order_with_their_times(
    desk: StageFormsDesk, form: StageRulesForm
) -> None:
    form.go_to(form.ticks["rotates"])
    press(Qt.Key.Key_Space)
    total, market, wall = form.rows.rows[:3]
    assert total.isVisible()
    desk.fills(wall.seconds, "45")
    press(Qt.Key.Key_Up, ALT)
    assert focused() is wall.seconds
    form.go_to(market.tick)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    standing = rules(desk)
    assert standing.rotates
    assert standing.rotation == (("total", 30), ("wall", 45))


def test_a_scene_is_moved_past_those_that_are_not_listed(
    desk: StageFormsDesk, form: StageRulesForm
) -> None:
    form.go_to(form.ticks["rotates"])
    press(Qt.Key.Key_Space)
    seen = [row.scene for row in form.rows.rows if not row.isHidden()]
    assert "spotlight" not in seen
    row = form.rows.rows[0]
    form.go_to(row.tick)
    for place in range(1, len(seen) + 1):
        press(Qt.Key.Key_Down, ALT)
        listed = [one for one in form.rows.rows if not one.isHidden()]
        assert listed.index(row) == min(place, len(seen) - 1)
    assert desk.changed == []


def test_too_short_a_time_is_said_in_its_row(desk: StageFormsDesk, form: StageRulesForm) -> None:
    form.go_to(form.ticks["rotates"])
    press(Qt.Key.Key_Space)
    market = form.rows.rows[1]
    desk.fills(market.seconds, "3")
    press(Qt.Key.Key_Return)
    assert market.wrong.text().startswith("“3” is not how long a scene is shown")
    assert focused() is market.seconds
    assert desk.changed == []


def test_one_scene_alone_cannot_take_turns(desk: StageFormsDesk, form: StageRulesForm) -> None:
    form.go_to(form.ticks["rotates"])
    press(Qt.Key.Key_Space)
    for row in form.rows.rows[:2]:
        form.go_to(row.tick)
        press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert form.told.text().startswith("No scene is chosen to take turns")
    assert desk.changed == []


def test_the_launch_line_is_kept_in_both_languages(
    desk: StageFormsDesk, form: StageRulesForm
) -> None:
    form.go_to(form.line)
    desk.types("Begin")
    press(Qt.Key.Key_E, ALT)
    form.line.selectAll()
    desk.types("启动")
    press(Qt.Key.Key_Return)
    assert rules(desk).launch_line == Text("启动", "Begin")


def test_what_another_desk_changed_meanwhile_stays(
    desk: StageFormsDesk, form: StageRulesForm
) -> None:
    desk.fills(form.texts["delay"], "4")
    desk.another_desk(PutStageRules(rules=StageRules(calm=True, thank_from_fen=0), fields=None))
    assert form.texts["delay"].text() == "4"
    press(Qt.Key.Key_Return)
    assert rules(desk) == StageRules(calm=True, thank_from_fen=0, delay_s=4)


def test_a_form_in_which_nobody_typed_follows_another_desk(
    desk: StageFormsDesk, form: StageRulesForm
) -> None:
    desk.another_desk(PutStageRules(rules=StageRules(delay_s=9, rotates=True)))
    assert form.texts["delay"].text() == "9"
    assert form.rows.isVisible()
    assert form.rows.typed() == tuple((name, str(each)) for name, each in USUAL_ROTATION)
    press(Qt.Key.Key_Return)
    assert desk.changed == []
    assert not form.isVisible()
