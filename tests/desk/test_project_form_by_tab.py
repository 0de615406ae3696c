"""The form of a project by the Tab key: every field in reading order, nothing skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.desk import market_clerk, market_evening, pages
from tests.desk.focus import focused, press, type_in
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_tab_leads_through_all_needs_to_the_photo(qtbot: QtBot, window: MainWindow) -> None:
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    press(Qt.Key.Key_N, CTRL)
    press(Qt.Key.Key_N, ALT)
    form = pages.market(window).side.form
    first, second = form.needs.blocks
    qtbot.waitUntil(first.isVisible)
    form.texts["agreement"].setFocus()
    ways = []
    for _ in range(17):
        press(Qt.Key.Key_Tab)
        ways.append(focused())
    assert ways[:7] == [first.form, *first.texts.values()]
    assert ways[7:14] == [second.form, *second.texts.values()]
    assert ways[14:] == [form.needs.add, form.needs.remove, form.photo.choose]


def test_tab_follows_needs_that_were_moved(qtbot: QtBot, window: MainWindow) -> None:
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    press(Qt.Key.Key_N, CTRL)
    press(Qt.Key.Key_N, ALT)
    press(Qt.Key.Key_Up, ALT)
    form = pages.market(window).side.form
    qtbot.waitUntil(form.needs.blocks[1].isVisible)
    form.texts["agreement"].setFocus()
    press(Qt.Key.Key_Tab)
    assert focused() is form.needs.blocks[0].form
    form.needs.blocks[0].texts["slots"].setFocus()
    press(Qt.Key.Key_Tab)
    assert focused() is form.needs.blocks[1].form


def test_what_a_picture_is_comes_into_view(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(size=(1220, 645))
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    market_clerk.begin_lamps(pages.market(window))
    type_in("5000")
    form = pages.market(window).side.form
    wrong = tmp_path / "picture.jpg"
    wrong.write_text("no picture at all")
    form.photo.take_file(wrong)
    qtbot.waitUntil(
        lambda: (
            form.photo.wrong.visibleRegion().boundingRect().height() == form.photo.wrong.height()
        )
    )


def test_a_form_begins_at_its_top(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(size=(1220, 645))
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    form = market_clerk.begin_lamps(pages.market(window))
    form.area.verticalScrollBar().setValue(form.area.verticalScrollBar().maximum())
    form.go_to(form.texts["name"])
    qtbot.waitUntil(lambda: form.area.verticalScrollBar().value() == 0)


def test_texts_in_two_languages_are_both_kept(qtbot: QtBot, window: MainWindow) -> None:
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    form = market_clerk.change_of(pages.market(window), 13)
    place = form.pairs["place"]
    assert (form.side.value(), place.text()) == ("en", "Square of house 3")
    press(Qt.Key.Key_E, ALT)
    assert (form.side.value(), place.text()) == ("zh", "三号楼广场")
    assert form.needs.blocks[0].texts["what"].text() == "理发"
    place.setText("四号楼广场")
    change = market_clerk.put_of(qtbot, window)
    assert change.project.place == Text("四号楼广场", "Square of house 3")
    assert change.fields == frozenset({"place"})


def test_an_empty_side_shows_the_other_in_grey(window: MainWindow) -> None:
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    press(Qt.Key.Key_N, CTRL)
    form = pages.market(window).side.form
    form.pairs["place"].setText("Hall")
    form.needs.blocks[0].texts["what"].setText("Lamps")
    press(Qt.Key.Key_E, ALT)
    assert (form.pairs["place"].text(), form.pairs["place"].placeholderText()) == ("", "Hall")
    assert form.needs.blocks[0].texts["unit_word"].placeholderText() == "boxes"
    press(Qt.Key.Key_N, ALT)
    assert form.needs.drafts()[0].what == Text("", "Lamps")


def test_a_project_that_is_being_typed_is_not_thrown_away(window: MainWindow) -> None:
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    market = pages.market(window)
    press(Qt.Key.Key_N, CTRL)
    type_in("Lamps")
    for key in (Qt.Key.Key_L, Qt.Key.Key_H):
        press(key, CTRL)
        assert market.side.name == "project"
        assert market.toast.words.startswith("A project is being typed")
    market.begin_claim_of(market_evening.UNITS[0])
    assert market.side.form.texts["name"].text() == "Lamps"


def test_esc_leaves_a_form_from_the_list(window: MainWindow) -> None:
    window.show_snapshot(market_evening.snapshot())
    window.show_page("market")
    market = pages.market(window)
    press(Qt.Key.Key_L, CTRL)
    assert market.is_claiming()
    market.list.start_typing()
    press(Qt.Key.Key_Escape)
    assert not market.is_claiming()
