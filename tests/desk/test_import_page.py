"""Units and projects come from a file in four steps, by the keyboard alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.desk import made_up
from tests.desk.focus import press, type_in
from tests.desk.importer import ALIKE, BAD, FILE_PATH, GOOD, Importer, planned
from welfare_desk.desk.import_page import CHECK, COLUMNS, DONE, FILE
from welfare_desk.desk.import_problem_model import ProblemColumn
from welfare_desk.qtkit.sheet_jobs import (
    ReadSheet,
    SaveList,
    SaveSheet,
    SheetFailed,
    SheetPlanned,
    SheetProgress,
    SheetRefused,
    SheetSaved,
    SheetWritten,
    StopSheet,
    WriteSheet,
)
from welfare_desk.sheets.errors import NotATableError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from welfare_desk.desk.main_window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def importer(window: MainWindow) -> Importer:
    return Importer(window)


def test_from_the_file_to_the_register_by_enter_alone(importer: Importer) -> None:
    plan = importer.reads(GOOD)
    assert importer.step == COLUMNS
    press(Qt.Key.Key_Return)
    assert importer.step == CHECK
    assert importer.page._check._well.isVisible()
    press(Qt.Key.Key_Return)
    assert importer.jobs[-1] == WriteSheet(plan=plan, decided={})
    importer.window.sheet_told(SheetWritten(1))
    assert importer.step == DONE
    assert importer.page._done._title.text() == "Written: 1"
    press(Qt.Key.Key_Return)
    assert importer.window.page == "units"


def test_without_a_file_it_says_what_is_missing(importer: Importer) -> None:
    press(Qt.Key.Key_Return)
    assert importer.jobs == []
    assert importer.page._file._box.wrong_words().startswith("Choose a file first")
    type_in("x")
    assert importer.page._file._box.wrong_words() == ""


def test_what_is_no_table_is_told_beside_its_path(importer: Importer) -> None:
    type_in("picture.png")
    press(Qt.Key.Key_Return)
    importer.window.sheet_told(SheetFailed(NotATableError(path="picture.png")))
    assert importer.step == FILE
    assert "is no table" in importer.page._file._box.wrong_words()
    assert importer.page._file._path.hasFocus()


def test_how_far_it_is_is_shown_and_esc_stops_it(importer: Importer) -> None:
    type_in(str(FILE_PATH))
    press(Qt.Key.Key_Return)
    progress = importer.page._ground.progress
    importer.window.sheet_told(SheetProgress(430, 1000))
    assert progress.isVisible()
    assert progress._percent.text() == "43%"
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert importer.jobs[1:] == [StopSheet()]


def test_a_column_that_was_guessed_wrongly_is_changed(importer: Importer) -> None:
    importer.reads(GOOD)
    choices = importer.page._columns._choices
    assert [choice.value() for choice in choices.values()] == ["name", "short", "kind", "phone"]
    choices[1].choose("name")
    assert choices[0].value() == ""
    press(Qt.Key.Key_Return)
    asked = importer.jobs[-1]
    assert isinstance(asked, ReadSheet)
    assert asked.mapping == {"name": 1, "kind": 2, "phone": 3}
    importer.window.sheet_told(SheetPlanned(planned(GOOD, mapping=dict(asked.mapping))))
    assert importer.step == CHECK


def test_a_column_that_must_not_be_kept_cannot_be_chosen(importer: Importer) -> None:
    importer.reads(GOOD)
    assert 4 not in importer.page._columns._choices


def test_every_problem_stands_with_its_cell_and_nothing_is_written(importer: Importer) -> None:
    importer.reads(GOOD, BAD)
    press(Qt.Key.Key_Return)
    model = importer.page._check.problems.model
    assert [row[:3] for row in model.rows()] == [
        ("C3", "类型", "火星企业"),
        ("D3", "电话", "abc"),
    ]
    assert _shows_red(importer.page._check.problems.table)
    assert importer.told.startswith("Correct these cells in the file")
    assert importer.page.key_hints()[0] == ("Enter", "Read it again")
    press(Qt.Key.Key_F, CTRL)
    type_in("abc")
    assert model.rowCount() == 1
    press(Qt.Key.Key_C, CTRL_SHIFT)
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0] == "Cell\tColumn\tWhat is typed\tWhat is wrong"
    assert copied[1].startswith("D3\t电话\tabc\t")


def test_the_list_of_problems_is_saved(importer: Importer) -> None:
    importer.reads(BAD)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_E, CTRL_SHIFT)
    dialog = importer.page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit("problems.csv")
    dialog.close()
    saved = importer.jobs[-1]
    assert isinstance(saved, SaveList)
    assert (saved.path, len(saved.rows), len(saved.titles)) == (Path("problems.csv"), 2, 4)
    importer.window.sheet_told(SheetSaved(saved.path))
    assert importer.page.toast.words == "Saved: problems.csv"


def test_a_row_that_looks_like_somebody_is_decided(importer: Importer) -> None:
    plan = importer.reads(ALIKE, GOOD)
    press(Qt.Key.Key_Return)
    similar = importer.page._check.similar
    assert similar.hasFocus()
    assert similar.waiting() == 1
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_N, ALT)
    assert similar.answers() == {2: None}
    assert similar._answer.text() == "Answered: a unit of its own."
    press(Qt.Key.Key_Y, ALT)
    assert similar.answers() == {2: made_up.UNITS[0].id}
    press(Qt.Key.Key_Return)
    assert importer.jobs[-1] == WriteSheet(plan=plan, decided={2: made_up.UNITS[0].id})
    importer.window.sheet_told(SheetRefused(planned(BAD)))
    assert importer.told == "Nothing was written: these problems are left."
    assert importer.page._check.problems.isVisible()


def test_a_failure_while_writing_leaves_the_step_as_it_is(importer: Importer) -> None:
    importer.reads(GOOD)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    importer.window.sheet_told(SheetFailed(NotATableError(path="x")))
    assert importer.step == CHECK
    assert "no table" in importer.told


def test_esc_goes_back_step_by_step_and_leaves(importer: Importer) -> None:
    importer.reads(GOOD)
    press(Qt.Key.Key_Return)
    for step in (COLUMNS, FILE):
        press(Qt.Key.Key_Escape)
        assert importer.step == step
    press(Qt.Key.Key_Escape)
    assert importer.window.page == "units"


def test_units_give_way_to_projects_and_back(importer: Importer) -> None:
    importer.reads(GOOD)
    press(Qt.Key.Key_T, CTRL)
    assert importer.step == FILE
    assert importer.page._ground.head._title.text() == "Import projects"
    importer.window._shelf.page("market").import_wanted.emit("units")


@pytest.mark.parametrize(("key", "empty"), [(Qt.Key.Key_S, True), (Qt.Key.Key_E, False)])
def test_a_template_and_all_of_the_register_are_saved(
    importer: Importer, key: Qt.Key, *, empty: bool
) -> None:
    press(key, CTRL)
    dialog = importer.page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit("all.xlsx")
    dialog.close()
    path = Path("all.xlsx")
    assert importer.jobs == [SaveSheet(kind="units", path=path, language="en", empty=empty)]


def test_a_file_is_chosen_or_dropped(importer: Importer) -> None:
    press(Qt.Key.Key_O, CTRL)
    dialog = importer.page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit("chosen.csv")
    dialog.close()
    assert importer.jobs == [ReadSheet(kind="units", path=Path("chosen.csv"))]
    importer.window.sheet_told(SheetFailed(NotATableError(path="chosen.csv")))
    dropped = Path.cwd() / "dropped.csv"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(dropped))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    drop = QDropEvent(QPointF(50, 50), copy, data, left, Qt.KeyboardModifier.NoModifier)
    importer.page._file.dropEvent(drop)
    assert importer.jobs[-1] == ReadSheet(kind="units", path=dropped)


def test_another_file_of_the_books_begins_anew(importer: Importer) -> None:
    importer.reads(GOOD)
    importer.window.show_ready(made_up.opened())
    assert importer.step == FILE


def _shows_red(table: QTableView) -> bool:
    """Whether the chosen row says in red what is wrong."""
    place = table.visualRect(table.model().index(table.currentIndex().row(), ProblemColumn.SAID))
    picture = table.viewport().grab(place).toImage()
    spots = (
        QColor(picture.pixel(x, y)) for x in range(picture.width()) for y in range(picture.height())
    )
    return any(spot.red() > spot.green() + 90 for spot in spots)
