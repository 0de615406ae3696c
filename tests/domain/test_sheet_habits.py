"""What spreadsheets and their users do to cells: words for nothing, rounded codes, days."""

from __future__ import annotations

import pytest

from tests.sheet_rows import CHOICES
from welfare_desk.domain.sheet_cells import Fault, SheetRow, odd_cell
from welfare_desk.domain.sheet_codes import credit_code
from welfare_desk.domain.sheet_values import day, phone


def test_a_day_that_a_spreadsheet_keeps_as_a_number_is_told_as_a_day() -> None:
    fault = day("44737")
    assert isinstance(fault, Fault)
    assert fault.said.values["day"] == "2022-06-25"


@pytest.mark.parametrize("word", ["无", "——", " / ", "N/A", "暂无"])
def test_a_word_for_nothing_is_nothing_but_in_a_free_text(word: str) -> None:
    row = SheetRow(number=2, cells={"phone": word, "note": word})
    assert row.read("phone", phone, kept="139", empty="") == ""
    assert row.text("note", "", 9) == word.strip()
    assert not row.problems


def test_the_number_of_an_identity_card_is_found_though_a_spreadsheet_rounded_it() -> None:
    fault = odd_cell("110105194912310000")
    assert fault is not None
    assert fault.code == "identity-number"


def test_an_apostrophe_that_marks_a_text_is_no_part_of_it() -> None:
    assert phone("'13800138000") == "13800138000"
    assert credit_code(unverified=False)("'91370500DEMX0009XY") == "91370500DEMX0009XY"


@pytest.mark.parametrize("typed", ["913705000000000000", "913705001234567900", "9.13705E+17"])
def test_a_credit_code_that_was_kept_as_a_number_is_told_so(typed: str) -> None:
    fault = credit_code(unverified=False)(typed)
    assert isinstance(fault, Fault)
    assert fault.code == "code-rounded"


def test_a_choice_may_be_written_in_traditional_characters() -> None:
    assert CHOICES.code("kind", "民營企業") == "enterprise_private"
