"""A file with problems: it is corrected and read again, or an answer takes the problems away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.desk import made_up
from tests.desk.focus import focused, press
from tests.desk.importer import ALIKE, BAD, FILE_PATH, GOOD, Importer, planned
from welfare_desk.desk.import_page import CHECK
from welfare_desk.qtkit.sheet_jobs import ReadSheet, SheetPlanned, WriteSheet

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def importer(window: MainWindow) -> Importer:
    return Importer(window)


def test_a_corrected_file_is_read_again_with_the_columns_as_they_were_chosen(
    importer: Importer,
) -> None:
    plan = importer.reads(GOOD, BAD)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    job = importer.jobs[-1]
    assert isinstance(job, ReadSheet)
    assert (job.path, job.mapping) == (FILE_PATH, dict(plan.mapping))
    importer.window.sheet_told(SheetPlanned(planned(GOOD)))
    assert importer.step == CHECK
    assert importer.told == ""
    assert importer.page.key_hints()[0] == ("Enter", "Write all of it")


def test_an_answer_about_lookalikes_offers_to_write_where_problems_are_left(
    importer: Importer,
) -> None:
    plan = importer.reads(BAD, ALIKE)
    press(Qt.Key.Key_Return)
    assert importer.page.key_hints()[0] == ("Enter", "Read it again")
    importer.page._check._similar_chip.click()
    importer.page.start_typing()
    similar = importer.page._check.similar
    assert similar._left._name.text() == ALIKE[0]
    assert not similar._left._other.isVisible()
    assert similar._right._name.text() == made_up.UNITS[0].name.zh
    assert similar._right._other.text() == made_up.UNITS[0].name.en
    press(Qt.Key.Key_Y, ALT)
    assert importer.page.key_hints()[0] == ("Enter", "Write all of it")
    press(Qt.Key.Key_Return)
    assert importer.jobs[-1] == WriteSheet(plan=plan, decided={3: made_up.UNITS[0].id})


def test_a_field_leaves_the_desk_its_keys(importer: Importer) -> None:
    for key in (Qt.Key.Key_E, Qt.Key.Key_D, Qt.Key.Key_U, Qt.Key.Key_K):
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
        QApplication.sendEvent(focused(), asked)
        assert not asked.isAccepted()
    press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert importer.page.findChild(QFileDialog) is not None
