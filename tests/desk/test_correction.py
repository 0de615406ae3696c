"""A correction: the wrong entry comes back into the line, and both changes are one act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk import made_up
from tests.desk.clerk import ALT, CTRL, ENTER, ESC, Clerk
from welfare_desk.desk.entry_again import Correction, line_again
from welfare_desk.domain.entries import Donation, EntryTexts, Reversal
from welfare_desk.domain.submitted import ReversalSubmitted
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow

WRONG = made_up.journal_rows()[4]


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    clerk = Clerk(window)
    clerk.page.journal.start_choosing()
    clerk.presses(Qt.Key.Key_D, CTRL)
    return clerk


def correct(clerk: Clerk) -> None:
    """Choose the correction in the open sheet, say why, and confirm."""
    sheet = clerk.page.voiding.sheet
    assert sheet is not None
    sheet.cause.choose("correction")
    sheet._tell_effects()
    clerk.types("one zero too many")
    clerk.presses(ENTER, CTRL)


def test_a_wrong_entry_comes_back_into_the_line(clerk: Clerk) -> None:
    correct(clerk)
    fields = clerk.page.entry.fields
    assert fields.unit.text() == made_up.UNITS[0].name.reads("en")
    assert fields.amount.text() == "10,000.00"
    assert fields.amount.hasFocus()
    assert "HM-A0005" in clerk.told
    assert not clerk.reversals


def test_what_is_recorded_takes_the_wrong_entry_back_in_the_same_act(clerk: Clerk) -> None:
    correct(clerk)
    clerk.types("1000")
    clerk.presses(ENTER, times=2)
    [gift] = clerk.gifts
    assert isinstance(gift.entry, Donation)
    assert (gift.entry.fen, gift.entry.method) == (100_000, "bank_transfer")
    assert gift.corrects is not None
    assert gift.corrects.entry == Reversal(of=WRONG.id, because="correction", replaced_by=gift.id)
    assert gift.corrects.texts.reason.zh == "one zero too many"


def test_a_correction_that_is_given_up_changes_nothing(clerk: Clerk) -> None:
    correct(clerk)
    clerk.presses(ESC, times=3)
    assert clerk.page.entry.line.corrects is None
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("7")
    clerk.presses(ENTER, times=2)
    assert [gift.corrects for gift in clerk.gifts] == [None]
    assert not clerk.reversals


def test_the_entry_after_a_correction_corrects_nothing(clerk: Clerk) -> None:
    correct(clerk)
    clerk.types("1000")
    clerk.presses(ENTER, times=2)
    clerk.posts(clerk.gifts[0])
    assert clerk.page.entry.line.corrects is None


def test_an_entry_in_the_line_is_not_overwritten(window: MainWindow) -> None:
    clerk = Clerk(window)
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("20")
    clerk.page.journal.start_choosing()
    clerk.presses(Qt.Key.Key_D, CTRL)
    correct(clerk)
    sheet = clerk.page.voiding.sheet
    assert sheet is not None
    assert sheet.isVisible()
    assert sheet._boxes["because"].wrong_words()
    clerk.presses(ESC)
    clerk.presses(Qt.Key.Key_A, ALT)
    assert clerk.page.entry.fields.amount.text() == "20"


def test_goods_come_back_with_quantity_and_word() -> None:
    reversal = Reversal(of=WRONG.id, because="correction")
    submitted = ReversalSubmitted(entry=reversal, id=WRONG.id, texts=EntryTexts())
    row = replace(WRONG, form="goods", fen=1_000, method="", quantity=Text("60 份", "60 packs"))
    line = line_again(Correction(row=row, reversal=submitted), None, None)
    assert line.corrects is not None
    assert line.corrects.seen == row.to
    assert (line.form, line.quantity, line.unit_word, line.amount) == ("goods", "60", "份", "")
