"""Settings and the first page: the short form of an event, and where to start."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from tests.desk import made_up, pages
from tests.desk.focus import press, type_in
from welfare_desk.domain.changes import Changed, PutEvent, PutKind
from welfare_desk.domain.opening import OpenRequest, RecentFile
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.register import Event

CTRL = Qt.KeyboardModifier.ControlModifier


def changed_event(change: object) -> Event:
    """The event that a change puts."""
    assert isinstance(change, PutEvent)
    return change.event


def test_a_changed_event_is_handed_over_whole(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("settings")
    form = pages.settings(window)._form
    goal = form._fields["goal"]
    assert goal.text() == "100,000.00"
    goal.selectAll()
    QTest.keyClicks(goal, "200000")
    with qtbot.waitSignal(window.change_submitted) as submitted:
        QTest.keyClick(goal, Qt.Key.Key_Return)
        if form._asked:
            QTest.keyClick(goal, Qt.Key.Key_Return)
    event = changed_event(submitted.args[0])
    assert event.goal_fen == 20_000_000
    assert (event.id, event.name, event.timezone) == (
        made_up.EVENT.id,
        made_up.EVENT.name,
        "Asia/Shanghai",
    )
    toast = pages.settings(window).toast
    assert not toast.isVisible()
    window.show_snapshot(made_up.snapshot(event=event))
    assert toast.words == "The event is saved."


def test_what_somebody_types_is_not_overwritten_by_news(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("settings")
    venue = pages.settings(window)._form._fields["venue"]
    venue.selectAll()
    QTest.keyClicks(venue, "Hall 2")
    window.show_snapshot(made_up.snapshot(received_fen=1))
    assert venue.text() == "Hall 2"


def test_language_and_theme_are_chosen_in_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("settings")
    settings = pages.settings(window)
    with qtbot.waitSignal(window.theme_chosen) as theme:
        QTest.mouseClick(settings._modes._segments["dark"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.language_chosen) as language:
        QTest.mouseClick(settings._languages._segments["zh"], Qt.MouseButton.LeftButton)
    assert (theme.args, language.args) == (["dark"], ["zh"])


def test_the_settings_say_where_the_work_is_kept(window: MainWindow) -> None:
    window.show_page("settings")
    settings = pages.settings(window)
    assert settings._file.toolTip().endswith("HM-2022-0625.sqlite")
    assert settings._letter.letter.text() == "A"


def test_another_letter_opens_the_same_file_as_that_desk(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("settings")
    letter = pages.settings(window)._letter.letter
    for typed in ("A", "12"):
        type_over(letter, typed)
        with qtbot.assertNotEmitted(window.open_requested):
            QTest.keyClick(letter, Qt.Key.Key_Return)
    type_over(letter, "b")
    with qtbot.waitSignal(window.open_requested) as asked:
        QTest.keyClick(letter, Qt.Key.Key_Return)
    request = asked.args[0]
    assert (request.kind, request.desk) == ("open", "B")
    assert request.path.name == "HM-2022-0625.sqlite"
    QTest.keyClick(letter, Qt.Key.Key_Escape)
    assert letter.text() == "A"


def type_over(field: QLineEdit, text: str) -> None:
    """Type in the place of what stands."""
    field.selectAll()
    QTest.keyClicks(field, text)


def test_the_first_page_rehearses_on_enter(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(books=False)
    window.show_first_run(())
    with qtbot.waitSignal(window.open_requested) as requested:
        press(Qt.Key.Key_Return)
    assert requested.args == [OpenRequest(kind="rehearse")]


def test_an_event_is_made_in_one_short_form(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(books=False)
    window.show_first_run(())
    QTest.keyClick(window._rooms.first_run(), Qt.Key.Key_N, CTRL)
    form = window._rooms.first_run()._form
    press(Qt.Key.Key_Return)
    assert form._boxes["name"].wrong_words()
    type_in("Spring Market")
    assert not form._boxes["name"].wrong_words()
    press(Qt.Key.Key_Return)
    prefix = form._fields["number_prefix"]
    assert prefix.hasFocus()
    assert form._boxes["number_prefix"].wrong_words() == "This is needed and still empty."
    form._fields["date"].selectAll()
    QTest.keyClicks(form._fields["date"], "2027-03-05")
    QTest.keyClicks(prefix, "SM")
    with qtbot.waitSignal(window.event_submitted) as submitted:
        QTest.keyClick(form._fields["number_prefix"], Qt.Key.Key_Return)
    event: Event = submitted.args[0]
    assert (event.id, event.name.zh, event.goal_fen) == ("SM-2027-0305", "Spring Market", 0)


def test_a_second_event_begins_with_an_empty_form_and_today(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(books=False)
    window.show_first_run(())
    page = window._rooms.first_run()
    form = page._form
    for name, text in (("name", "Spring Market"), ("number_prefix", "SM")):
        form._fields[name].setText(text)
    form.submit()
    QTest.keyClick(page, Qt.Key.Key_N, CTRL)
    assert form._fields["name"].text() == ""
    assert form._fields["date"].text() == datetime.now(UTC).astimezone().date().isoformat()
    assert form._standing is None


def test_a_rehearsal_is_ended_and_esc_goes_back_to_it(qtbot: QtBot, window: MainWindow) -> None:
    window.show_ready(made_up.opened(rehearsal=True))
    with qtbot.waitSignal(window.start_page_requested):
        QTest.mouseClick(window._shell.rehearsal_band._end, Qt.MouseButton.LeftButton)
    window.show_first_run((), may_leave=True)
    page = window._rooms.first_run()
    assert page.isVisible()
    assert page._leave.isVisible()
    press(Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert pages.donations(window).entry.fields.unit.hasFocus()


def test_there_is_no_way_back_where_nothing_is_open(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(books=False)
    window.show_first_run(())
    press(Qt.Key.Key_Escape)
    assert window._rooms.first_run().isVisible()
    assert not window._rooms.first_run()._leave.isVisible()


def test_a_recent_file_is_opened_again(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(books=False)
    path = Path("evenings") / "market.sqlite"
    window.show_first_run((RecentFile(path=path, event_name=Text("春市", "Spring Market")),))
    item = window._rooms.first_run()._recent._items[0]
    with qtbot.waitSignal(window.open_requested) as requested:
        QTest.keyClick(item, Qt.Key.Key_Return)
    assert requested.args == [OpenRequest(kind="open", path=path)]


def test_an_evening_file_is_picked_and_imported(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(books=False)
    window.show_first_run(())
    first_run = window._rooms.first_run()
    QTest.keyClick(first_run, Qt.Key.Key_I, CTRL)
    dialog = first_run.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(window.open_requested) as requested:
        dialog.fileSelected.emit("evening.jsonl")
    assert requested.args == [OpenRequest(kind="import", path=Path("evening.jsonl"))]
    dialog.close()


def test_an_opened_file_leads_to_the_desk(window: MainWindow) -> None:
    window.show_first_run(())
    assert window._rooms.currentWidget() is window._rooms.first_run()
    window.show_snapshot(made_up.snapshot())
    window.show_ready(made_up.opened(rehearsal=True))
    assert window._rooms.currentWidget() is window._shell
    assert window._shell.top_bar.mode.accessibleName() == "REHEARSAL"
    assert window._shell.rehearsal_band.isVisible()
    window.show_ready(made_up.opened())
    assert not window._shell.rehearsal_band.isVisible()


def test_a_kind_of_ones_own_is_added_and_renamed(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("settings")
    page = pages.settings(window)
    card = page._kinds
    card._name.setFocus()
    press(Qt.Key.Key_Return)
    assert card._boxes["name"].wrong_words() == "This is needed and still empty."
    type_in("Reading club")
    card._like.choose("volunteer_team")
    card._like.setFocus()
    with qtbot.waitSignal(window.change_submitted) as submitted:
        press(Qt.Key.Key_Return)
    [change] = submitted.args
    assert isinstance(change, PutKind)
    assert (change.kind.name.zh, change.kind.like) == ("Reading club", "volunteer_team")
    window.show_snapshot(replace(made_up.snapshot(), kinds=(change.kind,)))
    window.change_done(Changed(change=change))
    assert page.toast.words == "Kind of unit saved: Reading club"
    assert card._name.text() == ""
    assert card._name.hasFocus()
    card._which.choose(change.kind.id)
    assert card._name.text() == "Reading club"
    card._name_en.setText("Book club")
    with qtbot.waitSignal(window.change_submitted) as renamed:
        card._save.click()
    assert renamed.args[0].kind.id == change.kind.id


def test_two_kinds_have_two_names(window: MainWindow) -> None:
    window.show_page("settings")
    card = pages.settings(window)._kinds
    card._name.setText("Foundation")
    card.submit()
    assert card._boxes["name"].wrong_words().startswith("There is a kind of this name already")


def test_how_long_a_place_is_kept_is_set_with_the_event(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("settings")
    form = pages.settings(window)._form
    form._fields["hold_minutes"].setText("15")
    with qtbot.waitSignal(window.change_submitted) as submitted:
        form.submit()
        form.submit()
    assert changed_event(submitted.args[0]).hold_minutes == 15
