"""The register's page: its table, its search, its filters, by the keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.desk.focus import focused
from tests.market import FIRM, NOBODY, PARTY, ZHANG, cash, new_id, promise
from welfare_desk.desk.unit_model import Column
from welfare_desk.domain.changes import CheckInUnit, PutUnit
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import OwnKind, Unit
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desk.register_desk import RegisterDesk
    from welfare_desk.desk.register_book import UnitRow

ALL = ["机关支部", "宏达公司", "张小三", "李四"]


def test_a_line_says_badge_name_kind_arrival_and_sums(desk: RegisterDesk) -> None:
    desk.books.bookkeeper.post(cash(150_000), id=new_id())
    desk.books.bookkeeper.post(promise(50_000, PARTY), id=new_id())
    desk._write(CheckInUnit(unit=PARTY, people=8))
    words = [desk.cell(0, column) for column in Column]
    assert words[:3] == ["001", "机关支部", "Party organisation"]
    assert words[3].endswith("· 8 here")
    assert words[4:] == ["–", "1,500.00", "500.00", ""]


def test_units_stand_in_the_order_of_their_badges_and_the_first_is_chosen(
    desk: RegisterDesk,
) -> None:
    assert desk.shown() == ALL
    assert desk.page.side.panel._name._words == "机关支部"
    desk.presses("Down")
    assert desk.page.side.panel._name._words == "宏达公司"


def test_the_foot_counts_units_arrivals_and_people(desk: RegisterDesk) -> None:
    desk._write(CheckInUnit(unit=FIRM, people=8))
    desk._write(CheckInUnit(unit=ZHANG))
    assert desk.page.list._foot.text() == "Units: 4 · checked in: 2 · people here: 9"


@pytest.mark.parametrize("typed", ["hdgs", "hongda", "宏达", "2", "hd公司"])
def test_a_search_finds_by_name_pinyin_initials_and_badge(desk: RegisterDesk, typed: str) -> None:
    desk.presses("Ctrl+F")
    desk.types(typed)
    assert desk.shown()[0] == "宏达公司"
    assert desk.page.side.panel._name._words == "宏达公司"


def test_enter_in_the_search_goes_to_the_list_and_esc_shows_all_again(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+F")
    desk.types("zxs")
    desk.presses("Enter")
    assert focused() is desk.page.list.table
    assert desk.shown()[0] == "张小三"
    desk.presses("Ctrl+F", "Esc")
    assert desk.shown() == ALL
    assert focused() is desk.page.list.table


def test_a_search_in_vain_says_so_and_its_text_begins_a_new_unit(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+F")
    desk.types("龘龘商行")
    assert desk.shown() == []
    assert desk.page.list._rooms.currentWidget() is desk.page.list._nothing
    desk.presses("Ctrl+N")
    assert desk.page.side.form.fields.texts["name"].text() == "龘龘商行"


def test_the_kinds_are_chosen_one_after_the_other(desk: RegisterDesk) -> None:
    seen = []
    for _ in range(6):
        desk.presses("Ctrl+Shift+F")
        seen.append(desk.shown())
    assert seen == [["机关支部"], ["宏达公司"], [], [], ["张小三", "李四"], ALL]


def test_a_kind_of_the_organisers_own_stands_with_the_kind_it_is_like(desk: RegisterDesk) -> None:
    desk.books.registrar.put_kind(OwnKind(id="K1", name=Text("商会", "Chamber"), like="foundation"))
    put = PutUnit(unit=Unit(id=UnitId("U9"), kind="K1", name=Text("港区商会")))
    desk._write(put)
    assert desk.cell(4, Column.KIND) == "Chamber"
    desk.presses("Ctrl+Shift+F", "Ctrl+Shift+F", "Ctrl+Shift+F")
    assert desk.shown() == ["港区商会"]


def test_who_is_here_and_who_is_not(desk: RegisterDesk) -> None:
    desk._write(CheckInUnit(unit=ZHANG))
    desk.presses("Alt+R")
    assert desk.shown() == ["张小三"]
    desk.presses("Alt+R")
    assert desk.shown() == ["机关支部", "宏达公司", "李四"]
    desk.presses("Space")
    assert desk.shown() == ["宏达公司", "李四"]
    desk.presses("Alt+R")
    assert desk.shown() == ALL


def test_state_enterprises_without_their_approval_can_be_seen_alone(desk: RegisterDesk) -> None:
    firm = replace(desk.unit(FIRM), kind="enterprise_state")
    desk._write(PutUnit(unit=firm, fields=frozenset({"kind"})))
    assert desk.cell(1, Column.MARKS) == "Internal approval needed"
    desk.presses("Alt+G")
    assert desk.shown() == ["宏达公司"]
    desk.presses("Alt+A")
    assert desk.unit(FIRM).approved
    assert desk.told == "Saved: 宏达公司"
    assert desk.shown() == []


def test_the_columns_sort_one_after_the_other_and_back(desk: RegisterDesk) -> None:
    desk.books.bookkeeper.post(cash(5, FIRM), id=new_id())
    desk.refresh()
    desk.presses("Alt+O")
    assert desk.shown() == ["张小三", "宏达公司", "机关支部", "李四"]  # Zhang Xiaosan, hd, jg, ls
    desk.page.list.sort_by(Column.RECEIVED)
    assert desk.shown()[0] == "宏达公司"
    desk.page.list.sort_by(Column.RECEIVED)
    assert desk.shown()[-1] == "宏达公司"
    for column in Column:
        desk.page.list.sort_by(column)
        assert sorted(desk.shown()) == sorted(ALL)


def test_a_new_unit_is_one_new_line_and_the_chosen_one_stays(
    qtbot: QtBot, desk: RegisterDesk
) -> None:
    desk.goes_to(ZHANG)
    model = desk.page.list.table.units
    unit = Unit(id=UnitId("U9"), kind="group", name=Text("合唱队"))
    with qtbot.waitSignal(model.rowsInserted) as inserted, qtbot.assertNotEmitted(model.modelReset):
        desk._write(PutUnit(unit=unit))
    assert inserted.args[1:] == [4, 4]
    assert desk.page.list.table.current() == ZHANG


def test_an_arrival_repaints_one_line_and_moves_nothing(qtbot: QtBot, desk: RegisterDesk) -> None:
    model = desk.page.list.table.units
    with qtbot.waitSignal(model.dataChanged) as changed, qtbot.assertNotEmitted(model.modelReset):
        desk._write(CheckInUnit(unit=FIRM))
    assert (changed.args[0].row(), changed.args[1].row()) == (1, 1)


def test_a_line_that_moves_takes_the_choice_with_it(desk: RegisterDesk) -> None:
    desk.page.list.sort_by(Column.RECEIVED)
    desk.goes_to(NOBODY)
    desk.books.bookkeeper.post(cash(5, NOBODY), id=new_id())
    desk.refresh()
    assert desk.shown()[0] == "李四"
    assert desk.page.list.table.current() == NOBODY
    assert desk.page.list.table.currentIndex().row() == 0


def test_a_hundred_thousand_units_are_an_order_and_no_lines(
    desk: RegisterDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    units = tuple(
        Unit(id=UnitId(f"U{number}"), kind="group", name=Text(f"第{number}组"), badge=number)
        for number in range(1, 100_001)
    )
    made: set[UnitId] = set()
    row = desk.page._book.row

    def counted(unit: UnitId) -> UnitRow:
        made.add(unit)
        return row(unit)

    monkeypatch.setattr(desk.page._book, "row", counted)
    snapshot = replace(desk.books.live.catch_up(), units=units)
    desk.window.show_snapshot(snapshot)
    desk.page.grab()
    assert desk.page.list.table.units.rowCount() == 100_000
    assert len(made) < 60


def test_an_empty_register_offers_import_and_the_first_unit(
    qtbot: QtBot, desk: RegisterDesk
) -> None:
    desk.window.show_snapshot(replace(desk.books.live.catch_up(), units=(), check_ins=()))
    desk.page.start_typing()
    assert desk.page.list._rooms.currentWidget() is desk.page.list._empty_room
    assert not desk.page.side.isVisible()
    wanted: list[object] = []
    desk.page.import_wanted.connect(wanted.append)
    desk.presses("Ctrl+I")
    assert wanted == ["units"]
    desk.window.show_page("units")
    desk.presses("Enter")
    assert focused() is desk.page.side.form.fields.texts["name"]
