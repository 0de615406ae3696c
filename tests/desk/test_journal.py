"""The journal: exact changes, rows that keep their place, and what was reversed struck through."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from tests.desk import made_up
from tests.desk.clerk import ALT, CTRL, DOWN, ENTER, ESC, Clerk
from welfare_desk.desk.journal_model import ROW_ROLE, Column, JournalModel
from welfare_desk.desk.look import Look
from welfare_desk.domain.entries import Reversal
from welfare_desk.domain.ids import EntryId

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.entries import Cause
    from welfare_desk.domain.journal import JournalRow

ROWS = made_up.journal_rows()


@pytest.fixture
def model(qapp: QApplication) -> JournalModel:
    model = JournalModel(Look(language="en"))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    return Clerk(window)


def numbers(model: JournalModel) -> list[object]:
    return [model.index(row, Column.NUMBER).data() for row in range(model.rowCount())]


def void(row: JournalRow) -> JournalRow:
    return replace(row, state="void", reversed_by=EntryId(UUID(int=99)), raises_fen=0)


def test_the_newest_entry_stands_on_top(model: JournalModel) -> None:
    model.take(ROWS)
    assert numbers(model)[0] == "HM-A0005"


def test_a_new_entry_is_one_inserted_row(model: JournalModel) -> None:
    model.take(ROWS[:4])
    inserted = QSignalSpy(model.rowsInserted)
    model.take(ROWS[4:])
    assert [(call[1], call[2]) for call in _calls(inserted)] == [(0, 0)]
    assert numbers(model) == [f"HM-A000{seq}" for seq in (5, 4, 3, 2, 1)]


def test_an_entry_of_another_desk_stands_at_its_time(model: JournalModel) -> None:
    model.take([ROWS[0], ROWS[2]])
    inserted = QSignalSpy(model.rowsInserted)
    model.take([ROWS[1]])
    assert [(call[1], call[2]) for call in _calls(inserted)] == [(1, 1)]
    assert numbers(model) == ["HM-A0003", "HM-A0002", "HM-A0001"]


def test_a_reversed_entry_changes_in_its_place(model: JournalModel) -> None:
    model.take(ROWS)
    changed, inserted = QSignalSpy(model.dataChanged), QSignalSpy(model.rowsInserted)
    model.take([void(ROWS[2])])
    assert inserted.count() == 0
    [call] = _calls(changed)
    assert (call[0].row(), call[1].row()) == (2, 2)
    assert model.index(2, Column.STATE).data() == "Void"


def test_an_entry_told_twice_changes_nothing(model: JournalModel) -> None:
    model.take(ROWS)
    changed = QSignalSpy(model.dataChanged)
    model.take(ROWS)
    assert changed.count() == 0
    assert model.rowCount() == 5


def test_the_counts_follow_what_stands(model: JournalModel) -> None:
    model.take(ROWS)
    model.take([void(ROWS[2])])
    assert (model.counts["all"], model.counts["received"], model.counts["void"]) == (5, 4, 1)


def test_a_claim_of_goods_is_no_gift_of_goods(model: JournalModel) -> None:
    goods = replace(ROWS[0], form="goods")
    model.take([goods, replace(ROWS[1], kind="claim", form="goods")])
    assert (model.counts["goods"], model.counts["claimed"]) == (1, 1)


def test_a_reversal_says_which_entry_it_voids(model: JournalModel) -> None:
    model.take(ROWS)
    later = replace(
        ROWS[4], id=EntryId(UUID(int=6)), number="HM-A0006", kind="reversal", state="reversal"
    )
    model.take([void(ROWS[2]), replace(later, seq=6, of=ROWS[2].id, fen=600_000)])
    row = numbers(model).index("HM-A0006")
    assert model.index(row, Column.PROJECT).data() == "voids HM-A0003"
    assert str(model.index(row, Column.AMOUNT).data()).endswith("6,000.00")


@pytest.mark.parametrize(
    ("because", "words"),
    [("withdrawn", "withdraws"), ("correction", "corrects"), ("refund", "hands back")],
)
def test_a_reversal_says_why_it_takes_an_entry_back(
    model: JournalModel, because: Cause, words: str
) -> None:
    model.take(ROWS)
    later = replace(ROWS[4], id=EntryId(UUID(int=6)), number="HM-A0006", kind="reversal")
    model.take([replace(later, seq=6, of=ROWS[2].id, state="reversal", because=because)])
    row = numbers(model).index("HM-A0006")
    assert model.index(row, Column.PROJECT).data() == f"{words} HM-A0003"


def test_another_event_begins_with_an_empty_journal(model: JournalModel) -> None:
    model.take(ROWS)
    model.begin_event("Asia/Shanghai")
    assert model.rowCount() == 0
    assert not +model.counts


def test_a_reversed_row_is_struck_through_in_place(clerk: Clerk) -> None:
    table = clerk.page.journal.table
    place = table.visualRect(table.narrowed.index(2, Column.AMOUNT))
    before = table.viewport().grab(place).toImage()
    clerk.page.journal.take([void(ROWS[2])])
    after = table.viewport().grab(place).toImage()
    assert _struck(after, place) > _struck(before, place) + 20


def test_a_filter_shows_only_its_group(clerk: Clerk) -> None:
    clerk.page.journal.take([void(ROWS[2])])
    clerk.page.journal.choose_group("void")
    table = clerk.page.journal.table
    shown = [table.narrowed.index(row, 0).data() for row in range(table.narrowed.rowCount())]
    assert shown == ["HM-A0003"]


def test_the_filters_are_reached_by_key(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_F, CTRL)
    assert clerk.page.journal._chips["received"].isChecked()


def test_f6_leads_to_the_newest_entry(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_F6)
    assert clerk.page.journal.table.hasFocus()
    assert clerk.page.journal.table.chosen_row() == ROWS[4]


def test_an_entry_is_voided_by_keyboard_and_enter_alone_does_nothing(clerk: Clerk) -> None:
    clerk.page.journal.start_choosing()
    clerk.presses(DOWN)
    clerk.presses(Qt.Key.Key_D, CTRL)
    clerk.types("typed twice")
    clerk.presses(ENTER)
    assert not clerk.reversals
    clerk.presses(ENTER, CTRL)
    [reversal] = clerk.reversals
    assert reversal.entry == Reversal(of=ROWS[3].id, because="void")
    assert reversal.texts.reason.zh == "typed twice"


def test_the_sheet_states_the_new_total_before_anything_happens(clerk: Clerk) -> None:
    clerk.page.journal.take([replace(ROWS[4], raises_fen=1_000_000)])
    clerk.page.journal.start_choosing()
    clerk.presses(Qt.Key.Key_D, CTRL)
    sheet = clerk.page.voiding.sheet
    assert sheet is not None
    assert "¥103,161.60 → ¥93,161.60" in sheet._effects[0].text()


def test_a_reversal_without_words_is_not_handed_over(clerk: Clerk) -> None:
    clerk.page.journal.start_choosing()
    clerk.presses(Qt.Key.Key_D, CTRL)
    clerk.presses(ENTER, CTRL)
    assert not clerk.reversals
    clerk.presses(ESC)
    assert clerk.page.journal.table.hasFocus()


def test_what_was_reversed_is_not_reversed_again(clerk: Clerk) -> None:
    clerk.page.journal.take([void(ROWS[4])])
    clerk.page.journal.start_choosing()
    clerk.presses(Qt.Key.Key_D, CTRL)
    assert clerk.page.voiding.sheet is None
    assert "HM-A0005" in clerk.page.toast.words


def test_without_a_choice_nothing_is_reversed(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_D, CTRL)
    assert clerk.page.voiding.sheet is None
    assert clerk.page.toast.isVisible()


def test_the_last_entry_is_undone_by_one_key(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("20")
    clerk.presses(ENTER, times=2)
    clerk.posts(clerk.gifts[0])
    assert clerk.page.toast.words == "Recorded HM-A0006"
    clerk.presses(Qt.Key.Key_Z, CTRL)
    assert [reversal.entry.of for reversal in clerk.reversals] == [clerk.gifts[0].id]
    clerk.presses(Qt.Key.Key_Z, CTRL)
    assert len(clerk.reversals) == 1


def test_esc_leads_from_the_journal_back_to_the_entry(clerk: Clerk) -> None:
    clerk.page.journal.start_choosing()
    clerk.presses(ESC)
    assert clerk.page.entry.fields.unit.hasFocus()
    clerk.presses(Qt.Key.Key_P, ALT)
    assert clerk.page.entry.fields.project.hasFocus()


def test_a_time_is_read_in_the_zone_of_the_event(model: JournalModel) -> None:
    model.begin_event("Asia/Tokyo")
    model.take(ROWS)
    assert model.index(0, Column.TIME).data() == "06-25 10:45"


def test_only_what_is_of_another_day_says_its_day(model: JournalModel) -> None:
    model.begin_event("Asia/Tokyo")
    now = datetime.now(UTC)
    model.take([replace(ROWS[0], at=now)])
    assert model.is_of_today
    assert len(str(model.index(0, Column.TIME).data())) == len("10:45")
    model.take(ROWS[1:])
    assert not model.is_of_today


def test_what_came_after_closing_has_a_filter_of_its_own_while_it_is_so(clerk: Clerk) -> None:
    view = clerk.page.journal
    chip = view._chips["after_closing"]
    assert chip.isHidden()
    view.take([replace(ROWS[4], after_closing=True)])
    assert not chip.isHidden()
    view.choose_group("after_closing")
    assert view.table.narrowed.rowCount() == 1
    clerk.presses(Qt.Key.Key_F, CTRL)
    assert view._group == "all"
    view.choose_group("after_closing")
    view.take([ROWS[4]])
    assert (view._group, chip.isHidden()) == ("all", True)


def test_the_title_calls_entries_of_another_day_not_todays(clerk: Clerk) -> None:
    assert clerk.page.journal._title.text() == "Entries"


def test_by_mouse_alone_an_entry_is_chosen_and_voided_or_given_another_use(clerk: Clerk) -> None:
    view = clerk.page.journal
    view.table.selectRow(0)
    view.void.click()
    sheet = clerk.page.voiding.sheet
    assert sheet is not None
    assert sheet.isVisible()
    sheet.close_sheet()
    view.use.click()
    assert clerk.page.reallocating.sheet is not None
    assert clerk.page.reallocating.sheet.isVisible()


def test_a_cell_hands_its_whole_row_to_the_painter(model: JournalModel) -> None:
    model.take(ROWS)
    assert model.index(0, 3).data(ROW_ROLE) is ROWS[4]


def _calls(spy: QSignalSpy) -> list[list[Any]]:
    return [spy.at(number) for number in range(spy.count())]


def _struck(image: object, place: QRect) -> int:
    """How many points in the middle lines of a cell are not ground."""
    from PySide6.QtGui import QImage

    assert isinstance(image, QImage)
    middle = place.height() // 2
    ground = image.pixel(QPoint(2, middle))
    return max(
        sum(image.pixel(x, y) != ground for x in range(place.width()))
        for y in range(middle - 3, middle + 4)
    )
