"""A figure fits its cell in both languages, too."""

from __future__ import annotations

from welfare_desk.stage.figure_row import FigureRow, in_one_cell
from welfare_desk.stage.wording import Both


def a_row(label: str, note: str) -> FigureRow:
    return FigureRow(key="a", label=label, value="1", note=note, brief=note)


def test_one_language_stays_as_it_is() -> None:
    row = a_row("待到账", "认捐未到")
    assert in_one_cell(row) == row


def test_a_short_label_stands_in_both_and_its_note_in_chinese() -> None:
    row = in_one_cell(a_row(Both("物资", "Goods"), Both("另计", "counted apart")))
    assert (row.label, row.note, row.brief) == ("物资 Goods", "另计", "另计")


def test_below_a_long_label_stands_its_english() -> None:
    row = in_one_cell(a_row(Both("待到账", "Outstanding"), Both("认捐未到", "pledged, to come")))
    assert (row.label, row.note, row.brief) == ("待到账", "Outstanding", "Outstanding")
