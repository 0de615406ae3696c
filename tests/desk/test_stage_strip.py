"""The strip is on every page: curtains, what is hidden, and red where stage and books differ."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.desk import made_up
from tests.desk.pages import stage
from welfare_desk.desk.curtains import CURTAIN_FACES, Curtains
from welfare_desk.desk.look import Look
from welfare_desk.domain import stage_health
from welfare_desk.domain.cues import Cue, CueChange
from welfare_desk.domain.ids import EntryId, ProjectId

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.stage_strip import StageStrip

ALT = Qt.KeyboardModifier.AltModifier


def strip_of(window: MainWindow) -> StageStrip:
    return window._shell.stage_strip


def show_cue(window: MainWindow, cue: Cue) -> None:
    window.show_snapshot(made_up.snapshot(cue=cue))


def given(qtbot: QtBot, window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier) -> CueChange:
    with qtbot.waitSignal(window.cue_given) as said:
        QTest.keyClick(window, key, held)
    change = said.args[0]
    assert isinstance(change, CueChange)
    return change


def test_it_is_on_every_page(window: MainWindow) -> None:
    for page in ("donations", "units", "market", "stage", "pledges", "settings"):
        window.show_page(page)
        assert strip_of(window).isVisible()


def test_exactly_one_curtain_is_drawn(window: MainWindow) -> None:
    for curtain in CURTAIN_FACES:
        show_cue(window, Cue(curtain=curtain))
        buttons = strip_of(window).curtains._buttons
        assert [name for name, button in buttons.items() if button.isChecked()] == [curtain]


def test_a_press_gives_the_curtain_and_leaves_the_keyboard_where_it_is(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = QApplication.focusWidget()
    button = strip_of(window).curtains._buttons["freeze"]
    with qtbot.waitSignal(window.cue_given) as said:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert said.args == [CueChange(curtain="freeze")]
    assert QApplication.focusWidget() is before


def test_an_arrow_leads_to_a_curtain_and_draws_nothing(qtbot: QtBot) -> None:
    curtains = Curtains(Look(language="en"))
    qtbot.addWidget(curtains)
    curtains.show_curtain("live")
    with qtbot.waitExposed(curtains):
        curtains.show()
    curtains.activateWindow()
    buttons = curtains._buttons
    buttons["live"].setFocus()
    with qtbot.assertNotEmitted(curtains.chosen):
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
            QTest.keyClick(curtains.window().focusWidget(), key)
    assert buttons["title"].hasFocus()
    with qtbot.waitSignal(curtains.chosen) as said:
        QTest.keyClick(buttons["title"], Qt.Key.Key_Space)
    assert said.args == ["title"]


def test_a_freeze_says_how_many_changes_wait(window: MainWindow) -> None:
    show_cue(window, Cue(scene="total", curtain="freeze"))
    window.stage_news.show_painted(made_up.painted(9_000_000, curtain="freeze", waiting=3))
    assert strip_of(window).said.text() == "Changes waiting: 3 · frozen at ¥90,000.00"


def test_a_wrong_number_turns_it_red_and_offers_the_title(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip = strip_of(window)
    assert not strip.title.isVisible()
    monkeypatch.setattr(stage_health, "PATIENCE_MS", 10)
    window.stage_news.show_painted(made_up.painted(100))
    qtbot.waitUntil(strip.title.isVisible)
    red = window._look.colour("dangerSoft")
    assert strip.grab().toImage().pixelColor(2, 2) == red
    with qtbot.waitSignal(window.cue_given) as said:
        QTest.mouseClick(strip.title, Qt.MouseButton.LeftButton)
    assert said.args == [CueChange(curtain="title")]


@pytest.mark.parametrize(
    ("what", "key"),
    [("names", Qt.Key.Key_F7), ("amounts", Qt.Key.Key_F8), ("total", Qt.Key.Key_F9)],
)
def test_one_key_hides_and_shows_again(
    qtbot: QtBot, window: MainWindow, what: str, key: Qt.Key
) -> None:
    bare = Qt.KeyboardModifier.NoModifier
    assert given(qtbot, window, key, bare).changes() == {f"hide_{what}": True}
    assert not strip_of(window).hides[what].isChecked()
    show_cue(window, Cue(hide_names=True, hide_amounts=True, hide_total=True))
    assert strip_of(window).hides[what].isChecked()
    assert given(qtbot, window, key, bare).changes() == {f"hide_{what}": False}


def test_the_screen_is_given_away_and_taken_back_by_one_key(
    qtbot: QtBot, window: MainWindow
) -> None:
    bare = Qt.KeyboardModifier.NoModifier
    assert given(qtbot, window, Qt.Key.Key_F10, bare) == CueChange(away=True)
    assert not strip_of(window).away.isVisible()
    show_cue(window, Cue(away=True))
    assert strip_of(window).away.isVisible()
    assert given(qtbot, window, Qt.Key.Key_F10, bare) == CueChange(away=False)


def test_scenes_have_digits_and_neighbours(qtbot: QtBot, window: MainWindow) -> None:
    show_cue(window, Cue(scene="hold"))
    assert given(qtbot, window, Qt.Key.Key_4, ALT) == CueChange(scene="market")
    assert given(qtbot, window, Qt.Key.Key_9, ALT) == CueChange(scene="hold")
    assert given(qtbot, window, Qt.Key.Key_PageDown, ALT) == CueChange(scene="arrivals")
    assert given(qtbot, window, Qt.Key.Key_PageUp, ALT) == CueChange(scene="closing")


def test_projects_are_presented_one_after_the_other(qtbot: QtBot, window: MainWindow) -> None:
    first = CueChange(scene="project", project=ProjectId("P01"))
    assert given(qtbot, window, Qt.Key.Key_Right, ALT) == first
    show_cue(window, Cue(scene="project", project=ProjectId("P01")))
    assert given(qtbot, window, Qt.Key.Key_Right, ALT).project == "P02"
    assert given(qtbot, window, Qt.Key.Key_Left, ALT).project == "P12"


def test_next_and_thanks_now_work_from_the_journal(qtbot: QtBot, window: MainWindow) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    assert given(qtbot, window, Qt.Key.Key_J, ctrl) == CueChange(next=True)
    journal = window._donations.journal.table
    journal.setCurrentIndex(journal.model().index(0, 0))
    newest = str(UUID(int=5))
    assert given(qtbot, window, Qt.Key.Key_G, ctrl) == CueChange(thank=newest)


def test_waiting_names_are_counted_on_every_page_and_one_key_leads_there(
    window: MainWindow,
) -> None:
    rows = made_up.journal_rows()
    assert not strip_of(window).names.isVisible()
    window.show_snapshot(replace(made_up.snapshot(), awaiting=(EntryId(rows[1].id),)))
    assert strip_of(window).names.isVisible()
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_A, held)
    assert window.page == "stage"
    assert stage(window).side.names.list.hasFocus()


def test_where_it_is_narrow_it_says_less_and_nothing_runs_over(open_window: OpenWindow) -> None:
    window = open_window("en", size=(1366, 768))
    show_cue(window, Cue(hide_names=True, away=True))
    strip = strip_of(window)
    for width in (1366, 1220, 1092):
        window.resize(width, 645)
        QApplication.processEvents()
        shown = [part for part in strip.findChildren(QWidget) if part.parent() is strip]
        assert window.width() == width
        assert all(part.geometry().right() <= strip.width() for part in shown if part.isVisible())
        assert strip.curtains.width() >= strip.curtains.sizeHint().width()
