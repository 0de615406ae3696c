"""Check-in at the register's page: one key, told once, counted, taken back, scanned."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.desk.focus import focused
from tests.market import FIRM, PARTY, ZHANG, B, open_market
from welfare_desk.desk.unit_panel import PHONE_SHOWN_MS
from welfare_desk.domain.changes import CheckInUnit, PutUnit, TakeBackCheckIn
from welfare_desk.services.changing import change
from welfare_desk.services.errors import BadDeskError

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desk.register_desk import RegisterDesk
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import CheckIn


def arrival(desk: RegisterDesk, unit: UnitId) -> CheckIn | None:
    found = (each for each in desk.books.registrar.check_ins() if each.unit == unit)
    return next((each for each in found if each.at is not None), None)


def test_space_checks_the_chosen_unit_in_and_says_so(desk: RegisterDesk) -> None:
    desk.goes_to(FIRM)
    desk.presses("Space")
    assert arrival(desk, FIRM) is not None
    assert desk.told == "Checked in: 宏达公司"
    assert desk.page.list.filter._here.accessibleDescription() == "1"
    assert focused() is desk.page.list.table


def test_asked_again_it_says_when_and_where_and_changes_nothing(desk: RegisterDesk) -> None:
    desk.presses("Space")
    first = arrival(desk, PARTY)
    desk.presses("Space")
    assert desk.told.startswith("Checked in at ")
    assert desk.told.endswith(" at desk A already.")
    assert arrival(desk, PARTY) == first


def test_an_arrival_at_another_desk_is_told_with_that_desk(
    desk: RegisterDesk, tmp_path: Path
) -> None:
    with open_market(tmp_path / "market.sqlite", B) as other:
        change(other, CheckInUnit(unit=PARTY, people=3))
    desk.refresh()
    desk.presses("Space")
    assert desk.told.endswith(" at desk B already.")


def test_the_expected_number_comes_with_the_arrival(desk: RegisterDesk) -> None:
    unit = replace(desk.unit(FIRM), attendees=8)
    desk._write(PutUnit(unit=unit, fields=frozenset({"attendees"})))
    desk.goes_to(FIRM)
    desk.presses("Space")
    checked_in = arrival(desk, FIRM)
    assert checked_in is not None
    assert checked_in.people == 8


def test_how_many_came_is_typed_after_alt_h(desk: RegisterDesk) -> None:
    desk.presses("Space", "Alt+H")
    desk.types("12")
    desk.presses("Enter")
    checked_in = arrival(desk, PARTY)
    assert checked_in is not None
    assert checked_in.people == 12
    assert focused() is desk.page.list.table
    assert desk.page.side.panel.tags()[1].endswith("· 12 here")


def test_a_count_that_is_none_is_said_beside_its_field_and_esc_leaves_it(
    desk: RegisterDesk,
) -> None:
    desk.presses("Alt+H")
    desk.types("many")
    desk.presses("Enter")
    box = desk.page.side.panel.check_in
    assert box._wrong.text().startswith("“many” is not a count")
    assert arrival(desk, PARTY) is None
    desk.presses("Esc")
    assert focused() is desk.page.list.table
    assert box.people.text() == ""


def test_a_check_in_is_taken_back(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+D")
    assert desk.asked == []
    desk.presses("Space", "Ctrl+D")
    assert arrival(desk, PARTY) is None
    assert desk.told == "Not here after all: 机关支部"


def test_ctrl_z_undoes_the_last_check_in_once(desk: RegisterDesk) -> None:
    desk.presses("Space", "Down", "Ctrl+Z")
    assert arrival(desk, PARTY) is None
    desk.presses("Ctrl+Z")
    assert [type(each) for each in desk.asked] == [CheckInUnit, TakeBackCheckIn]


def test_a_refusal_is_said_and_the_window_says_it_no_second_time(desk: RegisterDesk) -> None:
    ask = CheckInUnit(unit=PARTY)
    desk.page._changes._asked.append(ask)
    desk.window.change_refused(ask, BadDeskError(desk="A"))
    assert desk.told == str(BadDeskError(desk="A"))
    assert not desk.page.change_refused(ask, BadDeskError(desk="A"))


def test_a_scanned_badge_chooses_the_unit_and_checks_it_in(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+F")
    desk.types("hd")
    assert desk.page.take_unit(desk.unit(ZHANG))
    assert desk.page.list.table.current() == ZHANG
    assert arrival(desk, ZHANG) is not None
    assert desk.told == "Checked in: Zhang Xiaosan"


def test_a_badge_scanned_while_a_form_is_open_leaves_the_form_alone(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+N")
    desk.types("合唱队")
    assert desk.page.take_unit(desk.unit(ZHANG))
    assert arrival(desk, ZHANG) is not None
    assert not desk.page.is_listing()
    assert desk.page.side.form.fields.texts["name"].text() == "合唱队"


def test_a_phone_is_masked_until_it_is_asked_for_and_only_for_a_moment(
    qtbot: QtBot, desk: RegisterDesk
) -> None:
    unit = replace(desk.unit(PARTY), phone="13800138000")
    desk._write(PutUnit(unit=unit, fields=frozenset({"phone"})))
    panel = desk.page.side.panel
    assert panel.facts.value("phone") == "138****8000"
    panel._hiding.setInterval(30)
    assert PHONE_SHOWN_MS == 8000
    desk.presses("Alt+P")
    assert panel.facts.value("phone") == "138 0013 8000"
    qtbot.waitUntil(lambda: panel.facts.value("phone") == "138****8000")
    desk.presses("Alt+P", "Down", "Up")
    assert panel.facts.value("phone") == "138****8000"
