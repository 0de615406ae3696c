"""The window as a whole: its keys, its pages, what it tells the world and what it is told."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
import time_machine
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desk import made_up, pages
from tests.desk.focus import focused, press
from welfare_desk.desk.pages import PAGES
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.cues import Cue, CueChange
from welfare_desk.domain.errors import Sentence, WorldError
from welfare_desk.domain.ids import EntryId, SheetId
from welfare_desk.qtkit.notices import Notice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.pages import PageName

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def words_of(window: MainWindow) -> set[str]:
    """Everything that stands on visible labels."""
    return {label.text() for label in window.findChildren(Label) if label.isVisible()}


@pytest.mark.parametrize(
    ("key", "modifier", "change"),
    [
        (Qt.Key.Key_L, ALT, CueChange(curtain="live")),
        (Qt.Key.Key_F, ALT, CueChange(curtain="freeze")),
        (Qt.Key.Key_B, CTRL, CueChange(curtain="title")),
        (Qt.Key.Key_0, ALT, CueChange(curtain="black")),
        (Qt.Key.Key_1, ALT, CueChange(scene="welcome")),
        (Qt.Key.Key_2, ALT, CueChange(scene="total")),
    ],
)
@pytest.mark.parametrize("page", ["donations", "units", "market", "settings"])
def test_the_stage_obeys_its_keys_on_every_page(
    qtbot: QtBot,
    window: MainWindow,
    page: PageName,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    change: CueChange,
) -> None:
    window.show_page(page)
    with qtbot.waitSignal(window.cue_given) as given:
        QTest.keyClick(window, key, modifier)
    assert given.args == [change]


def test_ctrl_b_lifts_the_title_again(qtbot: QtBot, window: MainWindow) -> None:
    window.show_snapshot(made_up.snapshot(cue=Cue(scene="total", curtain="title")))
    with qtbot.waitSignal(window.cue_given) as given:
        QTest.keyClick(window, Qt.Key.Key_B, CTRL)
    assert given.args == [CueChange(curtain="live")]


def test_ctrl_and_a_digit_go_to_the_pages(qtbot: QtBot, window: MainWindow) -> None:
    places = ("units", "market", "stage", "pledges", "settings", "donations")
    for key, page in zip("234561", places, strict=True):
        QTest.keyClick(window, Qt.Key(ord(key)), CTRL)
        assert window.page == page


def test_only_the_donations_page_is_built_at_first(window: MainWindow) -> None:
    assert window._shell.pages.count() == 1
    window.show_page("market")
    assert window._shell.pages.count() == 2


def test_a_page_that_is_built_late_knows_the_books(window: MainWindow) -> None:
    window.show_page("market")
    assert "Projects: 12 · claimed: 11 · filled: 3" in words_of(window)


def test_the_strip_shows_what_was_raised_and_how_it_splits(window: MainWindow) -> None:
    said = words_of(window)
    assert {"¥103,161.60", "¥65,161.60", "¥38,000.00", "¥7,160.00", "55", "103%"} <= said
    assert "¥3,161.60 above the goal" in said


def test_the_window_works_before_any_book_is_open(open_window: OpenWindow) -> None:
    window = open_window(books=False)
    assert "¥0.00" in words_of(window)
    window.show_snapshot(made_up.empty_snapshot())
    assert "Nothing recorded yet" in words_of(window)


def test_the_language_changes_while_running(qtbot: QtBot, window: MainWindow) -> None:
    for page in PAGES:
        window.show_page(page.name)
    with qtbot.waitSignal(window.language_chosen) as chosen:
        QTest.keyClick(window, Qt.Key.Key_L, CTRL | SHIFT)
    assert chosen.args == ["zh"]
    assert "东营港" in window._shell.top_bar._event._words


def test_every_word_follows_the_language(open_window: OpenWindow) -> None:
    english = open_window("en")
    for page in PAGES:
        english.show_page(page.name)
    english.show_page("donations")
    before = words_of(english)
    chinese = open_window("zh")
    english.use_language("zh")
    QApplication.sendEvent(english, QEvent(QEvent.Type.LanguageChange))
    after = words_of(english)
    chinese.show_page("donations")
    assert after == words_of(chinese)
    assert before != after


def test_the_theme_changes_while_running(qtbot: QtBot, window: MainWindow) -> None:
    light = window.grab().toImage().pixelColor(700, 400)
    with qtbot.waitSignal(window.theme_chosen) as chosen:
        QTest.keyClick(window, Qt.Key.Key_D, CTRL | SHIFT)
    assert chosen.args == ["dark"]
    assert window.grab().toImage().pixelColor(700, 400).lightness() < light.lightness() - 100


def test_a_notice_stands_in_the_window_and_its_button_acts(
    qtbot: QtBot, window: MainWindow
) -> None:
    bar = window._shell.notice_bar
    said = Sentence("The stage stopped by itself.")
    window.show_notice(Notice(level="warn", sentence=said, action="start_stage"))
    assert bar.isVisible()
    assert bar.said() == "The stage stopped by itself."
    with qtbot.waitSignal(window.stage_requested):
        QTest.mouseClick(bar._act, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_what_the_window_does_not_do_itself_it_passes_on(qtbot: QtBot, window: MainWindow) -> None:
    window.show_notice(Notice(level="bad", sentence=Sentence("A bug."), action="show_log"))
    with qtbot.waitSignal(window.notice_acted) as acted:
        QTest.mouseClick(window._shell.notice_bar._act, Qt.MouseButton.LeftButton)
    assert acted.args == ["show_log"]


def test_a_full_disk_is_seen_in_the_top_bar(window: MainWindow) -> None:
    entry = EntryId(made_up.journal_rows()[0].id)
    window.entry_refused(entry, WorldError())
    assert "Not saved" in words_of(window)
    with time_machine.travel(datetime(2022, 6, 25, 1, 52, 7, tzinfo=UTC), tick=False):
        window.entry_committed(made_up.posted_claim(entry))
    assert {"Saved", "09:52:07"} <= words_of(window)


def test_an_old_sheet_of_paper_was_saved_just_now_and_not_when_it_was_written(
    window: MainWindow,
) -> None:
    rows = made_up.journal_rows()
    desk = rows[-1].desk
    newest = max(row.at for row in rows if row.desk == desk)
    old = replace(rows[-1], desk=desk, sheet=SheetId("A1"), at=newest + timedelta(hours=1))
    window.show_snapshot(replace(made_up.snapshot(), rows=(*rows[:-1], old)))
    assert f"{old.at.astimezone(ZoneInfo('Asia/Shanghai')):%H:%M:%S}" not in words_of(window)


def test_the_picture_of_the_stage_is_shown_small(window: MainWindow) -> None:
    picture = QImage(640, 360, QImage.Format.Format_RGB32)
    picture.fill(QColor("#A3171A"))
    window.stage_news.show_picture(picture)
    small = window._column.stage._picture
    middle = small.grab().toImage().pixelColor(small.width() // 2, small.height() // 2)
    assert middle == QColor("#A3171A")


def test_f1_shows_the_keys_of_the_page_and_esc_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    before = QApplication.focusWidget()
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = window._shelf._shortcuts
    assert sheet is not None
    assert sheet.isVisible()
    assert {"Freeze", "Void the chosen entry", "Next part of the page"} <= words_of(window)
    for _ in range(3):
        press(Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(focused())
    press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is before
    window.show_page("market")
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert "Choose a project" in words_of(window)
    assert "Void the chosen entry" not in words_of(window)


def test_f6_goes_round_the_parts_of_a_page(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("market")
    market = pages.market(window)
    seen = []
    for _ in range(3):
        seen.append(
            next(
                number
                for number, region in enumerate(market.regions())
                if region is focused() or region.isAncestorOf(focused())
            )
        )
        QTest.keyClick(window, Qt.Key.Key_F6)
    assert seen == [0, 1, 0]


def test_the_window_brings_neither_the_database_nor_the_services_with_it() -> None:
    probe = (
        "import sys, welfare_desk.desk.main_window;"
        "heavy = ('sqlalchemy', 'alembic', 'pypinyin', 'welfare_desk.storage',"
        " 'welfare_desk.services.books', 'PySide6.QtQml', 'PySide6.QtSvg');"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_laptop_at_125_percent_shows_the_line_before_the_stage(
    open_window: OpenWindow,
) -> None:
    window = open_window(size=(1092, 590))
    donations = pages.donations(window)
    assert (window.width(), window.height()) == (1092, 590)
    assert not donations._stage_card.isVisible()
    donations.entry.ask_for_new_unit()
    assert not donations.journal.isVisible()
    donations.panel.cancel()
    assert donations.journal.isVisible()
    window.resize(1366, 768)
    assert donations._stage_card.isVisible()
