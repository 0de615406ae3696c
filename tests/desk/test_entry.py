"""The entry line: from a cold start to a submitted entry, by the keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk import made_up
from tests.desk.clerk import ALT, DOWN, ENTER, ESC, Clerk
from welfare_desk.desk.suggestion_list import SuggestionList
from welfare_desk.domain.entries import Donation
from welfare_desk.domain.errors import WorldError
from welfare_desk.domain.ids import ProjectId

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow


class DiskFullError(WorldError):
    code = "test-disk-full"
    sentence = "Not recorded: the disk of this laptop is full."


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    return Clerk(window)


def test_a_known_unit_is_recorded_by_keyboard_alone(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("2000")
    clerk.presses(ENTER)
    clerk.presses(ENTER)
    [gift] = clerk.gifts
    assert isinstance(gift.entry, Donation)
    assert (gift.entry.unit, gift.entry.fen, gift.entry.method) == ("U01", 200_000, "cash")
    assert gift.entry.to == ()
    assert gift.texts.typed == "2000"


def test_the_project_is_picked_by_its_number(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("500")
    clerk.presses(ENTER)
    clerk.types("3")
    clerk.presses(ENTER)
    assert not clerk.gifts
    clerk.presses(ENTER)
    assert [to.project for to in clerk.gifts[0].entry.to] == [ProjectId("P03")]


def test_the_amount_is_echoed_in_figures_and_words_before_it_is_saved(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("2000")
    assert clerk.told == "¥2,000.00 · 人民币贰仟元整"
    assert not clerk.gifts


def test_a_second_enter_does_nothing_while_the_commit_is_under_way(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("20")
    clerk.presses(ENTER, times=5)
    assert len(clerk.gifts) == 1


def test_a_committed_entry_makes_room_and_keeps_project_and_method(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_M, ALT)
    clerk.types("2")
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("20")
    clerk.presses(ENTER)
    clerk.types("3")
    clerk.presses(ENTER, times=2)
    first = clerk.gifts[0]
    assert clerk.page.entry.fields.amount.text() == "20"
    clerk.posts(first)
    fields = clerk.page.entry.fields
    assert (fields.unit.text(), fields.amount.text()) == ("", "")
    assert fields.unit.hasFocus()
    clerk.types("jxt")
    clerk.presses(ENTER)
    clerk.types("30")
    clerk.presses(ENTER)
    second = clerk.gifts[1]
    assert second.id != first.id
    assert second.entry.to == first.entry.to
    assert isinstance(second.entry, Donation)
    assert second.entry.method == "bank_transfer"


def test_an_answer_to_another_entry_clears_nothing(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("20")
    clerk.window.entry_committed(made_up.posted_claim(made_up.journal_rows()[0].id))
    assert clerk.page.entry.fields.amount.text() == "20"


def test_a_refused_entry_keeps_the_text_and_its_id(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("20")
    clerk.presses(ENTER, times=2)
    clerk.window.entry_refused(clerk.gifts[0].id, DiskFullError())
    assert clerk.page.entry.fields.amount.text() == "20"
    assert clerk.told == DiskFullError.sentence
    clerk.presses(ENTER)
    assert [gift.id for gift in clerk.gifts] == [clerk.gifts[0].id] * 2


def test_letters_typed_during_the_commit_begin_the_next_entry(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("20")
    clerk.presses(ENTER, times=2)
    clerk.types("jx")
    assert clerk.page.entry.fields.amount.text() == "20"
    clerk.posts(clerk.gifts[0])
    assert clerk.page.entry.fields.unit.text() == "jx"
    clerk.presses(ENTER)
    assert clerk.page.entry.line.unit == made_up.UNITS[1]


def test_esc_steps_back_and_never_discards_silently(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("20")
    clerk.presses(ESC)
    assert clerk.page.entry.fields.unit.hasFocus()
    clerk.presses(ESC)
    assert clerk.page.entry.fields.amount.text() == "20"
    assert clerk.page.entry.fields.echo.tone == "ask"
    clerk.presses(ESC)
    assert clerk.page.entry.fields.amount.text() == ""


def test_esc_closes_the_list_before_anything_else(clerk: Clerk) -> None:
    clerk.types("oxy")
    seen = [clerk.page.entry.fields.unit.is_open]
    clerk.presses(ESC)
    seen.append(clerk.page.entry.fields.unit.is_open)
    assert seen == [True, False]
    assert clerk.page.entry.fields.unit.text() == "oxy"


def test_the_list_is_no_popup_and_takes_no_focus(clerk: Clerk) -> None:
    clerk.types("oxy")
    opened = clerk.window.findChild(SuggestionList)
    assert opened is not None
    assert not opened.isWindow()
    assert opened.parent() is clerk.window
    assert opened.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert clerk.page.entry.fields.unit.hasFocus()


def test_the_amount_is_typed_without_an_input_method(clerk: Clerk) -> None:
    enabled = Qt.InputMethodQuery.ImEnabled
    assert clerk.page.entry.fields.amount.inputMethodQuery(enabled) is False
    assert clerk.page.entry.fields.unit.inputMethodQuery(enabled) is True


def test_a_text_that_is_no_amount_is_told_beside_the_cell(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("12x")
    clerk.presses(ENTER)
    assert clerk.page.entry.fields.amount.hasFocus()
    assert clerk.page.entry.fields.echo.tone == "bad"
    assert "12x" in clerk.told
    assert not clerk.gifts


def test_a_name_that_nobody_knows_is_not_recorded(clerk: Clerk) -> None:
    clerk.types("zzz")
    clerk.presses(ESC)
    clerk.presses(ENTER)
    assert clerk.page.entry.fields.unit.hasFocus()
    assert "zzz" in clerk.told


def test_before_the_register_is_read_the_page_takes_keys_and_says_so(window: MainWindow) -> None:
    clerk = Clerk(window)
    clerk.page.entry.fields.unit.use_lookup(None)
    clerk.types("oxy")
    [row] = clerk.page.entry.fields.unit.suggest("oxy")
    assert "still being read" in row.detail


def test_down_in_the_empty_cell_offers_those_without_a_name(clerk: Clerk) -> None:
    clerk.presses(DOWN)
    clerk.presses(ENTER)
    clerk.types("66")
    clerk.presses(ENTER, times=2)
    assert clerk.gifts[0].entry.giver == "anonymous"


def test_an_emptied_project_cell_means_undesignated(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("500")
    clerk.presses(ENTER)
    clerk.types("3")
    clerk.presses(Qt.Key.Key_Backspace)
    clerk.presses(ENTER)
    assert clerk.gifts[0].entry.to == ()


def test_down_in_the_empty_project_cell_offers_the_first_of_the_list(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_P, ALT)
    clerk.presses(DOWN)
    clerk.presses(ENTER)
    project = clerk.page.entry.line.project
    assert project is not None
    assert project.number == 1


def test_a_letter_with_alt_that_does_nothing_is_no_amount(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.presses(Qt.Key.Key_Y, ALT)
    assert clerk.page.entry.fields.amount.text() == ""


def test_enter_once_too_often_on_an_empty_line_is_no_fault(clerk: Clerk) -> None:
    tones = []
    clerk.presses(ENTER)
    tones.append(clerk.page.entry.fields.echo.tone)
    clerk.presses(Qt.Key.Key_A, ALT)
    clerk.types("20")
    clerk.presses(ENTER, times=3)
    tones.append(clerk.page.entry.fields.echo.tone)
    assert tones == ["plain", "bad"]
