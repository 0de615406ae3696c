"""Backups on the desk: the strip at the top, and the page."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import time_machine
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from tests.desk import made_up
from tests.desk.made_up_backups import BOTH, FOLDER, FULL, GONE, NOW, STICK, copy, place
from tests.desk.test_no_text_is_clipped import SIZES, clipped, settle
from welfare_desk.desk.care_words import age_words, place_state
from welfare_desk.desk.notice_bar import NoticeBar
from welfare_desk.desk.safety_page import SafetyPage
from welfare_desk.domain.care import BackupHealth, PlaceHealth, Restored, Salvaged
from welfare_desk.domain.checked import Audit, Problem
from welfare_desk.domain.errors import Sentence
from welfare_desk.qtkit.care_jobs import (
    BackUpNow,
    CareFailed,
    CareProgress,
    CareStood,
    CareStopped,
    CheckFile,
    ChoosePlace,
    FileChecked,
    FileRestored,
    FileSalvaged,
    RestoreFile,
    StopCare,
)
from welfare_desk.qtkit.notices import Notice
from welfare_desk.services.care_errors import PlaceFullError

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.texts import Language
    from welfare_desk.qtkit.care_jobs import CareJob


@pytest.mark.parametrize(
    ("ago_s", "words"),
    [
        (-500, "just now"),
        (59, "just now"),
        (120, "2 min ago"),
        (7_300, "2 h ago"),
        (200_000, "2 d ago"),
    ],
)
def test_an_age_is_said_in_words(ago_s: int, words: str) -> None:
    assert age_words(NOW - timedelta(seconds=ago_s), NOW) == words


@pytest.mark.parametrize(
    ("health", "words", "more", "role"),
    [
        (place(), "Backup", "just now ✔", "ok"),
        (place(chosen=True), "USB copy", "just now ✔", "ok"),
        (place(chosen=True, same_disk=True), "Second copy", "just now ✔", "ok"),
        (place(ago_s=200, holds_all=False), "Backup", "3 min ago ✔", "ok"),
        (place(ago_s=700, holds_all=False), "Backup", "11 min ago", "pledge"),
        (place(ago_s=700), "Backup", "11 min ago ✔", "ok"),
        (place(copies=(), holds_all=False), "Backup", "none yet", "pledge"),
        (GONE, "USB copy", "not there", "pledge"),
        (FULL, "USB copy", "not kept", "pledge"),
    ],
)
def test_the_state_of_a_place_is_amber_where_it_lacks_something(
    health: PlaceHealth, words: str, more: str, role: str
) -> None:
    state = place_state(health, NOW)
    assert (state.words, state.more, state.role) == (words, more, role)


def page_of(window: MainWindow) -> SafetyPage:
    window.show_page("safety")
    page = window._shelf.page("safety")
    assert isinstance(page, SafetyPage)
    return page


def test_the_strip_speaks_of_the_second_place_and_says_why_it_is_amber(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    bar = window._shell.top_bar
    assert not bar._copy.isVisible()
    with time_machine.travel(NOW, tick=False):
        window.care_told(CareStood(BOTH))
    assert bar._copy.accessibleName() == "USB copy just now ✔"
    window.care_told(CareStood(BackupHealth(places=(place(), FULL))))
    assert bar._copy.accessibleName() == "USB copy not kept"
    assert "is full, so no backup was kept" in bar._copy.toolTip()
    window.show_ready(made_up.opened(rehearsal=True))
    assert not bar._copy.isVisible()


def test_every_act_has_its_key(open_window: OpenWindow) -> None:
    window = open_window()
    page = page_of(window)
    window.care_told(CareStood(BOTH))
    jobs: list[CareJob] = []
    window.care_wanted.connect(jobs.append)
    ctrl, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    QTest.keyClick(page.copies, Qt.Key.Key_S, ctrl)
    page.copies.setFocus()
    QTest.keyClick(page.copies, Qt.Key.Key_C, alt)
    page._without.click()
    QTest.keyClick(page.copies, Qt.Key.Key_Down)
    QTest.keyClick(page.copies, Qt.Key.Key_R, alt)
    chosen = page.copies.copy
    assert chosen is not None
    QTest.keyClick(page._ask._keep, Qt.Key.Key_Return, ctrl)
    file = made_up.opened().path.name
    assert jobs[:3] == [BackUpNow(), CheckFile(), ChoosePlace(None)]
    restore = jobs[3]
    assert isinstance(restore, RestoreFile)
    assert (restore.path.name, restore.backup) == (file, chosen.path)
    QTest.keyClick(page.copies, Qt.Key.Key_R, alt)
    assert page._ask.isVisible()
    QTest.keyClick(page._ask._keep, Qt.Key.Key_Escape)
    assert not page._ask.isVisible()
    assert len(jobs) == 4


def test_what_was_asked_about_is_restored_though_a_newer_backup_comes_meanwhile(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    page = page_of(window)
    window.care_told(CareStood(BackupHealth(places=(place(),))))
    jobs: list[CareJob] = []
    window.care_wanted.connect(jobs.append)
    page.copies.go_to_row(1)
    older = page.copies.copy
    page.ask_to_restore()
    newer = (copy(FOLDER, 3, timedelta(seconds=-1)), *place().copies)
    window.care_told(CareStood(BackupHealth(places=(place(copies=newer),))))
    assert page.copies.copy == older
    assert page.copies.current == 2
    page.copies.go_to_row(0)
    page._ask._agree.click()
    assert older is not None
    assert [job.backup for job in jobs if isinstance(job, RestoreFile)] == [older.path]


def test_a_place_that_is_well_again_takes_back_what_was_told_of_it(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    bar = window._shell.notice_bar
    assert GONE.trouble is not None
    for health, said in ((GONE, True), (GONE, True), (place(chosen=True), False)):
        window.care_told(CareStood(BackupHealth(places=(place(), health))))
        if said:
            window.show_notice(Notice(level="warn", sentence=GONE.trouble, context="errors"))
        assert bar.isVisible() == said


def test_a_notice_of_another_level_paints_all_of_its_ground(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[QRect] = []
    paint = NoticeBar.paintEvent

    def watched(bar: NoticeBar, event: QPaintEvent) -> None:
        painted.append(event.rect())
        paint(bar, event)

    monkeypatch.setattr(NoticeBar, "paintEvent", watched)
    window = open_window()
    bar = window._shell.notice_bar
    window.show_notice(Notice(level="good", sentence=Sentence("Kept")))
    qtbot.waitUntil(lambda: bar.rect() in painted)
    painted.clear()
    window.show_notice(Notice(level="warn", sentence=Sentence("Gone")))
    qtbot.waitUntil(lambda: bar.rect() in painted)


def test_progress_can_be_stopped_and_results_are_said(open_window: OpenWindow) -> None:
    window = open_window()
    page = page_of(window)
    jobs: list[CareJob] = []
    window.care_wanted.connect(jobs.append)
    window.care_told(CareProgress(CheckFile(), 1, 4))
    assert page._progress.isVisible()
    page.start_typing()
    QTest.keyClick(page._now, Qt.Key.Key_Escape)
    assert jobs == [StopCare()]
    window.care_told(CareStopped(CheckFile()))
    assert not page._progress.isVisible()
    window.care_told(FileChecked(Audit(entries=7, desks=1, problems=()), by_hand=True))
    assert "is sound. Entries: 7" in page._said.text()
    bad = Problem(code="changed", said=Sentence("x"))
    window.care_told(FileChecked(Audit(entries=7, desks=1, problems=(bad,))))
    assert "found 1 things" in page._said.text()
    window.care_told(FileSalvaged(Salvaged(evenings=(Path("/a/b.jsonl"),), entries=3)))
    assert "b.jsonl" in page._said.text()
    window.care_told(CareFailed(BackUpNow(), PlaceFullError(path=STICK)))
    window.care_told(FileRestored(Restored(path=STICK, backup=STICK, entries=1)))


def test_of_a_rehearsal_there_are_no_backups(open_window: OpenWindow) -> None:
    window = open_window()
    page = page_of(window)
    window.show_ready(made_up.opened(rehearsal=True))
    assert not page._now.isEnabled()
    assert "kept apart" in page._second._more.text()


@pytest.mark.parametrize("size", SIZES, ids=["1366x768", "1220x645", "1092x590"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_is_clipped(
    open_window: OpenWindow, language: Language, size: tuple[int, int]
) -> None:
    window = open_window(language, size=size)
    page = page_of(window)
    for health in (
        BOTH,
        BackupHealth(places=(place(), GONE)),
        BackupHealth(places=(place(), FULL)),
    ):
        window.care_told(CareStood(health))
        settle()
        assert clipped(window) == []
    page.ask_to_restore()
    window.care_told(CareProgress(CheckFile(), 1, 4))
    window.care_told(FileChecked(Audit(entries=7_000, desks=1, problems=())))
    settle()
    assert clipped(window) == []
    assert (window.width(), window.height()) == size
