"""The page of a file that is damaged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desk.made_up_backups import FOLDER, copy
from tests.desk.test_no_text_is_clipped import SIZES, clipped, settle
from welfare_desk.desk.first_run_page import FirstRunPage
from welfare_desk.domain.care import Damage
from welfare_desk.domain.checked import Problem
from welfare_desk.domain.errors import Sentence
from welfare_desk.qtkit.care_jobs import (
    CareFailed,
    CareProgress,
    CareStopped,
    CheckFile,
    DamageAssessed,
    RestoreBackup,
    RestoreFile,
    SalvageFile,
    StopCare,
)
from welfare_desk.services.care_errors import PlaceFullError

if TYPE_CHECKING:
    from tests.desk.conftest import OpenWindow
    from welfare_desk.domain.texts import Language
    from welfare_desk.qtkit.care_jobs import CareJob

LOST = tuple(f"HM-A{number:04}" for number in range(96, 120))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_damaged_file_is_spoken_of_in_full(open_window: OpenWindow, language: Language) -> None:
    window = open_window(language, size=SIZES[1])
    path = Path("/home/hemei/HM-2022-0625.sqlite")
    window.show_damaged(path)
    damage = Damage(
        path=path,
        problems=tuple(Problem(code="x", said=Sentence("SQLite: {n}", {"n": n})) for n in range(9)),
        backup=copy(FOLDER, 1),
        lost=LOST,
        gaps=("B",),
        unsure=True,
    )
    jobs: list[CareJob] = []
    window.care_wanted.connect(jobs.append)
    window.care_told(CareProgress(SalvageFile(path, path), 1, 3))
    window.care_told(DamageAssessed(damage))
    page = window._rooms.damaged()
    settle()
    assert clipped(window) == []
    assert "HM-A0096" in page._lost.text()
    assert "12" in page._lost.text()
    whole = Damage(path=path, reason=PlaceFullError(path=path).said, backup=copy(FOLDER, 1))
    window.care_told(DamageAssessed(whole))
    if language == "en":
        assert page._lost.text().startswith("Nothing would be lost")
    window.care_told(CareFailed(RestoreFile(path, path), PlaceFullError(path=path)))
    page.restore()
    QTest.keyClick(page._salvage, Qt.Key.Key_Escape)
    assert jobs == [RestoreFile(path, copy(FOLDER, 1).path), StopCare()]
    assert page.isVisible()
    window.care_told(CareStopped(jobs[0]))
    assert not page._progress.isVisible()
    settle()
    assert clipped(window) == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_sqlite_says_of_its_pages_is_not_read_to_the_clerk(
    open_window: OpenWindow, language: Language
) -> None:
    window = open_window(language, size=SIZES[1])
    path = Path("/home/hemei/HM-2022-0625.sqlite")
    window.show_damaged(path)
    raw = Sentence("SQLite finds the file damaged: {line}", {"line": "Tree 5 page 13: btreeInit"})
    problems = [Problem(code="unsound", said=raw)] * 20
    problems += [Problem(code="x", said=Sentence("Row {n}", {"n": n})) for n in range(5)]
    window.care_told(DamageAssessed(Damage(path=path, problems=tuple(problems))))
    said = window._rooms.damaged()._problems.text().splitlines()
    settle()
    assert clipped(window) == []
    assert "Tree" not in "".join(said)
    assert "20" in said[0]
    assert said[1:4] == ["Row 0", "Row 1", "Row 2"]
    assert "2" in said[4]


def test_the_end_of_another_job_leaves_what_is_under_way_to_be_stopped(
    open_window: OpenWindow,
) -> None:
    """The check of the file of before ends when that is left."""
    window, path = open_window(), Path("/home/hemei/HM-2022-0625.sqlite")
    jobs: list[CareJob] = []
    window.care_wanted.connect(jobs.append)
    window.show_first_run((), may_leave=True)
    first = window.findChild(FirstRunPage)
    assert first is not None
    first.restore(path)
    window.care_told(CareStopped(CheckFile()))
    assert first._progress.isVisible()
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert jobs[-1] == StopCare()
    window.care_told(CareStopped(RestoreBackup(path)))
    assert not first._progress.isVisible()
    window.show_damaged(path)
    window.care_told(DamageAssessed(Damage(path=path, backup=copy(FOLDER, 1))))
    page = window._rooms.damaged()
    page.restore()
    window.care_told(CareStopped(CheckFile()))
    assert page._progress.isVisible()
    window.care_told(CareStopped(RestoreFile(path, path)))
    assert not page._progress.isVisible()
