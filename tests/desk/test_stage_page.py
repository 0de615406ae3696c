"""The stage page: on air, next, scenes, queue, names, look and screens, by key and by mouse."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from tests.desk import made_up, pages
from welfare_desk.domain.aired import OnAir, Queued
from welfare_desk.domain.cues import Cue, CueChange
from welfare_desk.domain.ids import EntryId, ProjectId
from welfare_desk.domain.spotlight import SpotlightMark
from welfare_desk.domain.stage_changes import MarkSpotlights

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.stage_page import StagePage
    from welfare_desk.domain.cues import Painted

ROWS = made_up.journal_rows()
KEYS = tuple(str(row.id) for row in ROWS)
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def queued() -> tuple[Queued, ...]:
    """Two that are thanked alone, and some together."""
    alone = (
        Queued(key=key, keys=(key,), kind="gift", name=f"Giver {key[-1]}", amount="¥20,000")
        for key in KEYS[:2]
    )
    return (*alone, Queued(key=KEYS[2], keys=KEYS[2:4], kind="several", name="A, B", count=2))


def painted() -> Painted:
    on_air = OnAir(key="x", kind="gift", name="Xie Xiaotang", left_s=5)
    number = made_up.painted(10_316_160)
    return replace(number, queue=queued(), on_air=on_air, scene="spotlight")


@pytest.fixture
def page(window: MainWindow) -> StagePage:
    """The page with a queue, the keyboard in it."""
    window.stage_news.show_painted(painted())
    window.show_page("stage")
    return pages.stage(window)


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def noted(qtbot: QtBot, window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier) -> object:
    """What a key in the queue or the names has noted."""
    bare = window.focusWidget()
    assert bare is not None
    with qtbot.waitSignal(window.change_submitted) as said:
        QTest.keyClick(bare, key, held)
    return said.args[0]


def marks_of(change: object) -> list[tuple[str, str]]:
    assert isinstance(change, MarkSpotlights)
    return [(mark.id, mark.mark) for mark in change.marks]


def test_it_says_who_is_on_air_and_who_is_next(page: StagePage) -> None:
    assert page.on_air._what.text() == "Spotlight · Xie Xiaotang"
    assert page.on_air._left.text() == "5 s left"
    assert page.next._what.text() == "Gift · Giver 1"
    assert page.side.queue.list.hasFocus()


def test_the_next_is_shown_in_words_until_its_picture_is_there(
    window: MainWindow, page: StagePage
) -> None:
    picture = QImage(640, 360, QImage.Format.Format_RGB32)
    picture.fill(QColor("#00FF00"))
    picture.setText("key", KEYS[1])
    window.stage_news.show_next_picture(picture)
    assert not page.next.picture._picture.is_there()
    picture.setText("key", KEYS[0])
    window.stage_news.show_next_picture(picture)
    shown = page.next.picture.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, shown.height() // 2) == QColor("#00FF00")


def test_thumbnails_come_one_by_one(window: MainWindow, page: StagePage) -> None:
    picture = QImage(320, 180, QImage.Format.Format_RGB32)
    picture.fill(QColor("#0000FF"))
    window.stage_news.show_thumbnail("wall", picture)
    tile = page.scenes.tiles["wall"].grab().toImage()
    assert tile.pixelColor(tile.width() // 2, 30) == QColor("#0000FF")


def test_enter_shows_the_chosen_one_now(qtbot: QtBot, window: MainWindow, page: StagePage) -> None:
    rows = page.side.queue.list
    with qtbot.waitSignal(window.cue_given) as said:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    assert said.args == [CueChange(next=True)]
    QTest.keyClick(rows, Qt.Key.Key_Down)
    for key, held in ((Qt.Key.Key_Return, CTRL), (Qt.Key.Key_G, CTRL)):
        with qtbot.waitSignal(window.cue_given) as said:
            QTest.keyClick(rows, key, held)
        assert said.args == [CueChange(thank=KEYS[1])]


def test_ctrl_enter_shows_the_next_one_from_anywhere(
    qtbot: QtBot, window: MainWindow, page: StagePage
) -> None:
    page.scenes.start_typing()
    with qtbot.waitSignal(window.cue_given) as said:
        QTest.keyClick(page.scenes.tiles["total"], Qt.Key.Key_Return, CTRL)
    assert said.args == [CueChange(next=True)]


def test_the_queue_is_ordered_skipped_and_hidden_by_key(
    qtbot: QtBot, window: MainWindow, page: StagePage
) -> None:
    rows = page.side.queue.list
    QTest.keyClick(rows, Qt.Key.Key_Down)
    change = noted(qtbot, window, Qt.Key.Key_Up, ALT)
    assert isinstance(change, MarkSpotlights)
    assert change.fields == frozenset({"place"})
    assert [(mark.id, mark.place) for mark in change.marks] == [(KEYS[1], 1), (KEYS[0], 2)]
    bare = Qt.KeyboardModifier.NoModifier
    assert marks_of(noted(qtbot, window, Qt.Key.Key_Delete, bare)) == [(KEYS[1], "skipped")]
    assert marks_of(noted(qtbot, window, Qt.Key.Key_Delete, SHIFT)) == [(KEYS[1], "hidden")]
    QTest.keyClick(rows, Qt.Key.Key_End)
    gathered = [(KEYS[2], "skipped"), (KEYS[3], "skipped")]
    assert marks_of(noted(qtbot, window, Qt.Key.Key_Delete, bare)) == gathered


def test_the_row_one_is_on_stays_while_the_queue_moves_on(
    window: MainWindow, page: StagePage
) -> None:
    rows = page.side.queue.list
    QTest.keyClick(rows, Qt.Key.Key_Down)
    window.stage_news.show_painted(replace(painted(), queue=queued()[1:]))
    row = rows.current_row()
    assert row is not None
    assert row.key == KEYS[1]


def test_the_queue_by_mouse(qtbot: QtBot, window: MainWindow, page: StagePage) -> None:
    queue = page.side.queue
    with qtbot.waitSignals([window.change_submitted] * 3):
        click(queue.down)
        click(queue.skip)
        click(queue.hide_name)
    with qtbot.waitSignal(window.cue_given):
        click(queue.now)
    with qtbot.waitSignal(window.cue_given):
        click(page.on_air.next)
    with qtbot.waitSignal(window.cue_given):
        click(page.next.now)
    with qtbot.waitSignal(window.change_submitted):
        click(page.next.skip)


def test_without_a_stage_nothing_waits_and_it_can_be_started(
    qtbot: QtBot, window: MainWindow, page: StagePage
) -> None:
    window.stage_news.show_lost()
    assert not page.side.queue.list.isVisible()
    assert not page.next.now.isEnabled()
    with qtbot.waitSignal(window.stage_requested):
        click(page.on_air.start)


def test_a_name_is_let_onto_the_stage_by_one_key(
    qtbot: QtBot, window: MainWindow, page: StagePage
) -> None:
    books = replace(made_up.snapshot(), awaiting=(EntryId(ROWS[0].id), EntryId(ROWS[1].id)))
    window.show_snapshot(books)
    page.list_names()
    bare = Qt.KeyboardModifier.NoModifier
    assert marks_of(noted(qtbot, window, Qt.Key.Key_Return, bare)) == [(KEYS[0], "approved")]
    QTest.keyClick(page.side.names.list, Qt.Key.Key_Down)
    assert marks_of(noted(qtbot, window, Qt.Key.Key_Delete, bare)) == [(KEYS[1], "hidden")]


def test_after_hiding_a_name_one_is_on_the_next(window: MainWindow, page: StagePage) -> None:
    three = tuple(EntryId(row.id) for row in ROWS[:3])
    window.show_snapshot(replace(made_up.snapshot(), awaiting=three))
    page.list_names()
    mark = SpotlightMark(id=KEYS[0], mark="hidden", at=ROWS[0].at)
    window.show_snapshot(replace(made_up.snapshot(), awaiting=three[1:], marks=(mark,)))
    row = page.side.names.list.current_row()
    assert row is not None
    assert row.id == three[1]


def test_arrows_lead_from_scene_to_scene_and_enter_shows_one(
    qtbot: QtBot, window: MainWindow, page: StagePage
) -> None:
    page.scenes.start_typing()
    tiles = page.scenes.tiles
    assert tiles["total"].hasFocus()
    with qtbot.assertNotEmitted(window.cue_given):
        QTest.keyClick(tiles["total"], Qt.Key.Key_Right)
        QTest.keyClick(tiles["wall"], Qt.Key.Key_Down)
    assert tiles["arrivals"].hasFocus()
    with qtbot.waitSignal(window.cue_given) as said:
        QTest.keyClick(tiles["arrivals"], Qt.Key.Key_Return)
    assert said.args == [CueChange(scene="arrivals")]


def test_what_lacks_something_is_marked(page: StagePage) -> None:
    blocked = {scene for scene, tile in page.scenes.tiles.items() if tile._blocked}
    assert blocked == {"notice", "giving"}


def test_the_scene_on_air_and_the_next_are_marked(window: MainWindow, page: StagePage) -> None:
    tiles = page.scenes.tiles
    assert [scene for scene, tile in tiles.items() if tile.isChecked()] == ["spotlight"]
    turning = replace(painted(), queue=(), on_air=None, scene="total", next_scene="market")
    window.stage_news.show_painted(turning)
    assert [scene for scene, tile in tiles.items() if tile.isChecked()] == ["total"]
    assert [scene for scene, tile in tiles.items() if tile._is_next] == ["market"]
    assert page.next._what.text() == "Market board"


def test_a_project_is_chosen_to_be_presented(
    qtbot: QtBot, window: MainWindow, page: StagePage
) -> None:
    window.show_snapshot(made_up.snapshot(cue=Cue(scene="project", project=ProjectId("P03"))))
    assert page.scenes.projects.value() == "P03"
    with qtbot.waitSignal(window.cue_given) as said:
        QTest.keyClick(page.scenes.projects, Qt.Key.Key_Down)
    assert said.args == [CueChange(scene="project", project=ProjectId("P04"))]


def test_the_look_is_decided_in_its_tab(window: MainWindow, page: StagePage) -> None:
    given: list[dict[str, object]] = []
    window.cue_given.connect(lambda change: given.append(change.changes()))
    looks = page.side.looks
    click(looks.swatches._swatches["deep-green"])
    click(looks.languages._segments["both"])
    click(looks.headlines._segments["received"])
    assert given == [{"theme": "deep-green"}, {"language": "both"}, {"headline": "received"}]


def test_ctrl_t_turns_to_screens_and_rules(page: StagePage) -> None:
    for part in (page.side.screens, page.side.rules, page.side.looks):
        QTest.keyClick(page.side.queue.list, Qt.Key.Key_T, CTRL)
        assert part.isVisible()


def test_forms_open_beside_the_pictures_and_esc_leads_back(
    window: MainWindow, page: StagePage
) -> None:
    for name, button in page.side.rules.buttons.items():
        click(button)
        form = page.side._forms[name]
        assert page.side.currentWidget() is form
        QTest.keyClick(form, Qt.Key.Key_Escape)
        assert page.side.shows_panel()
    assert window.page == "stage"


def test_f6_goes_through_all_parts(window: MainWindow, page: StagePage) -> None:
    for part in (page.on_air, page.next, page.scenes, page.side):
        QTest.keyClick(window, Qt.Key.Key_F6)
        focused = window.focusWidget()
        assert focused is not None
        assert part.isAncestorOf(focused)
