"""Any texts: what is written is what is read, in both kinds of file."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

from welfare_desk.sheets.formula_guard import guarded, unguarded
from welfare_desk.sheets.reading import read_sheet
from welfare_desk.sheets.writing import Column, Table, write_sheet

# All but halves of characters and the two that Unicode keeps empty, which are refused.
letters = st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff")
awkward = st.sampled_from(
    ["=1", "'=", "''+1", "_x0041_", "_x005F_x0041_", "<r>", "</r>", "\r\n", "\0", ";", "|", "\t",
     '"', "'", " ", "𠮷", "合美", "﻿", "sep=;", "1e5", "00123", "TRUE", "-", "＝"]
)  # fmt: skip
cells = st.lists(awkward | st.text(letters, max_size=4), max_size=4).map("".join)
tables = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.tuples(*[cells] * width), min_size=1, max_size=6)
)


def trimmed(row: tuple[str, ...]) -> tuple[str, ...]:
    length = max((index for index, cell in enumerate(row, start=1) if cell), default=0)
    return row[:length]


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
@given(rows=tables)
@example(rows=[("_x005F_x0041_x0042_",), ("<r>_x0041_</r>",), ("<r>\0_x0041_x0042_</r>",)])
@example(rows=[("",), ("a\n",), ("",), ("\x1f",)])
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_written_is_read(suffix: str, rows: list[tuple[str, ...]]) -> None:
    columns = tuple(Column(key=str(at), title=f"c{at}") for at in range(len(rows[0])))
    titles = tuple(column.title for column in columns)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"table{suffix}"
        write_sheet(path, Table(title="t", columns=columns, rows=tuple(rows)))
        seen = read_sheet(path).rows
    wanted = [titles, *map(trimmed, rows)]
    while not wanted[-1]:
        wanted.pop()
    assert seen == tuple(wanted)


@given(cells)
def test_a_mark_can_always_be_taken_off_again(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(cells)
@example(" \t")
def test_nothing_that_is_written_to_a_csv_begins_like_a_formula(text: str) -> None:
    assert not guarded(text).lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))
