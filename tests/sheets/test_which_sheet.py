"""Which sheet of a workbook is read, and formulas that no program has calculated."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import openpyxl

from tests.sheets.tables import inline, read, refusal, workbook
from welfare_desk.domain.sheet_cells import UNCALCULATED
from welfare_desk.sheets import workbook as workbooks
from welfare_desk.sheets.reading import read_sheet

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from welfare_desk.sheets.grid import Grid


def book(*sheets: tuple[str, str, str]) -> bytes:
    """A workbook of sheets with one cell each: name, text and state."""
    made = openpyxl.Workbook()
    assert made.active is not None
    made.remove(made.active)
    for name, text, state in sheets:
        sheet = made.create_sheet(name)
        sheet["A1"], sheet.sheet_state = text or None, state
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def fitting(folder: Path, data: bytes, wanted: str) -> Grid:
    """What is read where the sheet with this text fits."""
    path = folder / "table.bin"
    path.write_bytes(data)
    return read_sheet(path, fits=lambda grid: grid.rows[0][0] == wanted)


def test_a_sheet_in_view_comes_before_a_hidden_one(tmp_path: Path) -> None:
    data = book(("old", "x", "hidden"), ("empty", "", "visible"), ("units", "y", "visible"))
    assert read(tmp_path, data).name == "units"
    assert fitting(tmp_path, data, "x").name == "units"
    assert read(tmp_path, data, sheet="old").name == "old"
    assert refusal(tmp_path, data, sheet="none") == "no-such-sheet"
    assert refusal(tmp_path, data, sheet="empty") == "sheet-empty"


def test_a_hidden_sheet_is_read_where_all_others_are_empty(tmp_path: Path) -> None:
    data = book(("empty", "", "visible"), ("one", "x", "veryHidden"), ("two", "y", "hidden"))
    assert read(tmp_path, data).name == "one"
    assert fitting(tmp_path, data, "y").name == "two"


def test_the_sheet_that_fits_is_read_though_others_stand_before_it(tmp_path: Path) -> None:
    data = book(("how to", "x", "visible"), ("units", "y", "visible"))
    assert fitting(tmp_path, data, "y").name == "units"
    assert fitting(tmp_path, data, "z").name == "how to"


def test_the_search_for_a_sheet_that_fits_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "MAX_SHEETS_READ", 1)
    data = book(("how to", "x", "visible"), ("units", "y", "visible"))
    assert fitting(tmp_path, data, "y").name == "how to"


def test_a_formula_that_was_never_calculated_is_told_wherever_it_stands(tmp_path: Path) -> None:
    rows = (
        f'<row r="1">{inline("A1", "x")}<c r="C1"><f>1+1</f><v></v></c></row>'
        '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>""</f><v></v></c></row>'
        '<row r="4"><c r="B4"><f>1+1</f></c></row>'
    )
    assert read(tmp_path, workbook(rows)).rows == (
        *(("x", "", UNCALCULATED), ("2",), (), ("", UNCALCULATED)),
    )
