from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given, strategies as st

from welfare_desk.domain.sheet_cells import SheetRow
from welfare_desk.domain.statement_rows import (
    LineRead,
    elsewhere,
    lines_of,
    read_row,
    sent_words,
)

LINE = LineRead(row=5, on=date(2022, 6, 25), fen=20_000, payer="宏达", ref="T1", note="捐款")


def a_row(**cells: str) -> SheetRow:
    return SheetRow(number=5, cells={"on": "2022-06-25", **cells})


def test_money_that_came_in_is_a_line() -> None:
    row = a_row(came_in="200.00", went_out="", payer="宏达", ref="`T1", note="捐款")
    assert read_row(row) == LINE


def test_money_that_went_out_is_left_out_however_it_is_written() -> None:
    assert read_row(a_row(came_in="", went_out="5.00")) == "outgoing"
    assert read_row(a_row(came_in="", went_out="-5.00")) == "outgoing"
    assert read_row(a_row(amount="-5.00")) == "outgoing"
    assert read_row(a_row(amount="5.00", direction="支出")) == "outgoing"
    assert read_row(a_row(amount="-5.00", direction="收入")) == "outgoing"
    assert read_row(a_row(amount="5.00", status="已全额退款")) == "outgoing"


def test_a_row_of_money_that_went_out_is_named_as_it_stands_in_the_file() -> None:
    row = a_row(payer=" 宏达 ", came_in="", went_out="5.00")
    assert sent_words(row) == "5: 2022-06-25 宏达 5.00"
    assert sent_words(a_row(payer="11010519491231002X", amount="-5.00")) == "5: 2022-06-25 -5.00"


def test_where_no_money_moved_there_is_no_line() -> None:
    assert read_row(a_row(amount="0.00")) == "zero"
    assert read_row(a_row(amount="5.00", direction="不计收支")) == "zero"


def test_a_part_that_was_handed_back_is_taken_off() -> None:
    read = read_row(a_row(amount="5.00", direction="收入", status="已退款(￥2.00)"))
    assert isinstance(read, LineRead)
    assert read.fen == 300


def test_every_cell_that_cannot_be_read_is_named() -> None:
    row = SheetRow(number=9, cells={"on": "31.02.2022", "amount": "x", "direction": "收入"})
    assert read_row(row) is None
    assert [(one.row, one.key, one.code) for one in row.problems] == [
        (9, "on", "bad-day"),
        (9, "amount", "bad-amount"),
    ]


def test_a_row_without_a_day_is_told_and_not_passed_over() -> None:
    row = SheetRow(number=9, cells={"on": " ", "amount": "5"})
    assert read_row(row) is None
    assert [one.code for one in row.problems] == ["day-missing"]


def test_an_unknown_direction_or_a_broken_formula_is_told() -> None:
    row = a_row(amount="5", direction="NATIVE")
    assert read_row(row) is None
    assert [one.key for one in row.problems] == ["direction"]
    row = a_row(amount="#REF!")
    assert read_row(row) is None
    assert [one.code for one in row.problems] == ["formula-failed"]


def test_texts_are_kept_short_and_without_what_must_not_be_kept() -> None:
    identity = "11010519491231002X"
    row = a_row(amount="5", payer="/", note=f"身份证 {identity}", ref="R" * 200)
    read = read_row(row)
    assert isinstance(read, LineRead)
    assert (read.payer, len(read.ref)) == ("", 80)
    assert identity not in read.note


def test_a_reference_may_look_like_any_number() -> None:
    read = read_row(a_row(amount="5", ref="11010519491231002X"))
    assert isinstance(read, LineRead)
    assert read.ref == "11010519491231002X"


def test_the_same_lines_have_the_same_ids_whatever_their_file_and_row() -> None:
    once = lines_of([LINE, LINE], "a.csv", "org_qr")
    again = lines_of([replace(LINE, row=70), replace(LINE, row=71)], "b.csv", "org_qr")
    assert [line.id for line in once] == [line.id for line in again]
    assert len({line.id for line in once}) == 2


@given(st.lists(st.integers(1, 4), max_size=12), st.lists(st.integers(1, 4), max_size=12))
def test_overlapping_files_add_only_what_is_new(first: list[int], second: list[int]) -> None:
    def ids(amounts: list[int]) -> set[str]:
        read = [replace(LINE, fen=fen, row=row) for row, fen in enumerate(amounts)]
        return {line.id for line in lines_of(read, "x", "pos")}

    assert ids(first) | ids(second) == ids(
        [fen for fen in range(1, 5) for _ in range(max(first.count(fen), second.count(fen)))]
    )


def test_another_way_of_paying_is_another_line_but_is_noticed_by_its_reference() -> None:
    by_code = lines_of([LINE], "a.csv", "org_qr")
    by_bank = lines_of([LINE], "a.csv", "bank_transfer")
    assert by_code[0].id != by_bank[0].id
    assert elsewhere(by_bank, by_code) == by_code[0]
    bare = lines_of([replace(LINE, ref="")], "a.csv", "org_qr")
    assert elsewhere(lines_of([replace(LINE, ref="")], "a.csv", "pos"), bare) is None
