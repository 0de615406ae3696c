"""No word is cut off: every label and button has room for what it says, in both languages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.desk import made_up
from tests.desk.importer import ALIKE, BAD, planned
from welfare_desk.bootstrap.rehearsal_poses import SCORE
from welfare_desk.desk.first_run_choices import BigChoice, RecentItem
from welfare_desk.desk.import_page import ImportPage
from welfare_desk.desk.pages import BOOKS
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.shapes import width_of
from welfare_desk.desk.rail import RailItem
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.opening import RecentFile
from welfare_desk.qtkit.notices import Notice
from welfare_desk.qtkit.sheet_jobs import SheetPlanned, SheetProgress, StopSheet

if TYPE_CHECKING:
    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.pages import PageName
    from welfare_desk.domain.texts import Language

SIZES = ((1366, 768), (1220, 645), (1092, 590))
TAKES_WHAT_IT_GETS = (RailItem, BigChoice, RecentItem)


def settle() -> None:
    """Let the layouts come to rest: each may ask the one around it again."""
    for _ in range(4):
        QApplication.sendPostedEvents()


def clipped(root: QWidget) -> list[str]:
    """What is said in too little room, or lies outside its parent."""
    return [
        f"{type(widget).__name__} “{widget.text()}” in {widget.width()}×{widget.height()} px"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, Label | QPushButton) and widget.isVisible() and is_clipped(widget)
    ]


def is_clipped(widget: Label | QPushButton) -> bool:
    if isinstance(widget, QPushButton):
        return not isinstance(widget, TAKES_WHAT_IT_GETS) and (
            widget.width() < widget.sizeHint().width() - 1
        )
    if widget.elides or not widget.text():
        return False
    metrics, room = QFontMetricsF(widget.font()), QRectF(widget.contentsRect())
    if widget.wordWrap():
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        needed = metrics.boundingRect(QRectF(0, 0, room.width(), 10_000), flags, widget.text())
        return needed.height() > room.height() + 1 or needed.width() > room.width() + 1
    wide = max(width_of(line, widget.font()) for line in widget.text().splitlines())
    return wide > room.width() + 1 or metrics.height() > room.height() + 2


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("page", ["donations", "units", "market", "stage", "settings", *BOOKS])
def test_on_every_page(open_window: OpenWindow, language: Language, page: PageName) -> None:
    window = open_window(language, size=SIZES[0])
    window.show_page(page)
    for size in SIZES:
        window.resize(*size)
        settle()
        assert (window.width(), window.height()) == size
        assert {size: clipped(window)} == {size: []}


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES[1:], ids=["1220x645", "1092x590"])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("page", ["donations", "units", "market", "stage", "settings", *BOOKS])
def test_on_every_page_of_a_window_that_opens_small(
    open_window: OpenWindow, language: Language, page: PageName, size: tuple[int, int]
) -> None:
    window = open_window(language, size=size)
    window.show_page(page)
    settle()
    assert (window.width(), window.height()) == size
    assert clipped(window) == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_in_the_band_of_a_rehearsal_and_on_its_score_sheet(
    open_window: OpenWindow, language: Language
) -> None:
    window = open_window(language, size=SIZES[0])
    band = window.rehearsal_band
    band.show()
    for size in SIZES:
        window.resize(*size)
        for paused in (False, True):
            band.show_progress(1_070, 1_160, paused=paused)
            settle()
            assert {size: clipped(window)} == {size: []}
    window.show_score(SCORE)
    for size in SIZES:
        window.resize(*size)
        settle()
        assert {size: clipped(window)} == {size: []}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_on_the_first_page_and_in_the_form_of_an_event(
    open_window: OpenWindow, language: Language
) -> None:
    window = open_window(language, books=False)
    recent = RecentFile(path=made_up.opened().path, event_name=made_up.EVENT.name)
    window.show_first_run((recent,))
    settle()
    assert clipped(window) == []
    first_run = window._rooms.first_run()
    first_run._begin_form()
    first_run._form.submit()
    settle()
    assert clipped(window) == []


@pytest.mark.parametrize("size", SIZES, ids=["1366x768", "1220x645", "1092x590"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_in_every_step_of_an_import(
    open_window: OpenWindow, language: Language, size: tuple[int, int]
) -> None:
    window = open_window(language, size=size)
    window.show_page("import")
    page = window._shelf.page("import")
    assert isinstance(page, ImportPage)
    page._path = Path("units.xlsx")
    settle()
    assert clipped(window) == []
    page.sheet_told(SheetPlanned(planned(BAD, ALIKE)))
    settle()
    assert clipped(window) == []
    page.go_on()
    settle()
    assert clipped(window) == []
    page._check._show(page._check.similar)
    settle()
    assert clipped(window) == []
    page._ask(StopSheet(), page.tr("Writing …"))
    page.sheet_told(SheetProgress(1, 3))
    settle()
    assert clipped(window) == []
    assert (window.width(), window.height()) == size


@pytest.mark.parametrize("language", ["zh", "en"])
def test_in_the_sheet_of_keys(open_window: OpenWindow, language: Language) -> None:
    window = open_window(language)
    window._show_shortcuts()
    settle()
    assert clipped(window) == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_with_a_long_notice_and_a_stage_that_is_wrong(
    open_window: OpenWindow, language: Language
) -> None:
    window = open_window(language, size=SIZES[1])
    long = "Not saved: the disk of this laptop is full. The entry is still in the line. " * 2
    window.show_notice(Notice(level="bad", sentence=Sentence(long), action="start_stage"))
    window.show_ready(made_up.opened(rehearsal=True))
    _show_states(window)
    settle()
    assert (window.width(), window.height()) == SIZES[1]
    assert clipped(window) == []


def _show_states(window: MainWindow) -> None:
    huge = 12_345_678_900
    cue = Cue(scene="total", curtain="freeze")
    window.show_snapshot(made_up.snapshot(received_fen=huge, outstanding_fen=0, cue=cue))
    window.stage_news.show_painted(made_up.painted(huge, curtain="freeze", waiting=120))
