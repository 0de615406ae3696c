"""The donations page as a whole: both languages, both themes, every control named and keyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from tests.desk import made_up
from tests.desk.clerk import ALT, CTRL, ENTER, Clerk
from welfare_desk.desk.donations_page import DonationsPage
from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.desk.conftest import OpenWindow
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.texts import Language


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    return Clerk(window)


def stops(page: DonationsPage) -> list[QWidget]:
    """Everything of the page that Tab comes to."""
    mine = (page.entry, page.panel, page.journal)
    return [
        widget
        for part in mine
        for widget in part.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def tip(widget: QWidget) -> str:
    """What is told over a widget: its own tip, or that of the row it stands in."""
    row = widget.parentWidget()
    return widget.toolTip() or (row.toolTip() if row is not None else "")


def test_every_control_has_a_name_and_a_tip(clerk: Clerk) -> None:
    clerk.presses(Qt.Key.Key_M, ALT)
    clerk.types("7")
    clerk.page.entry.fields.details.open_note()
    clerk.presses(Qt.Key.Key_N, CTRL)
    assert len(stops(clerk.page)) > 20
    assert not [
        type(widget).__name__
        for widget in stops(clerk.page)
        if not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not [type(widget).__name__ for widget in stops(clerk.page) if not tip(widget)]


def test_every_key_of_the_page_stands_on_the_sheet_of_keys(clerk: Clerk) -> None:
    bound = {shortcut.key().toString() for shortcut in clerk.page.findChildren(QShortcut)}
    listed = {key for key, _words in DonationsPage.KEYS}
    assert bound <= listed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_the_language_of_the_desk(
    open_window: OpenWindow, speak: Callable[[Language], None], language: Language
) -> None:
    other: Language = "en" if language == "zh" else "zh"
    window = open_window(other)
    clerk = Clerk(window)
    clerk.types("oxy")
    clerk.presses(ENTER)
    speak(language)
    window.use_language(language)
    fields = clerk.page.entry.fields
    assert fields.record.text() == {"zh": "登记", "en": "Record"}[language]
    assert fields.unit.text() == made_up.UNITS[0].name.reads(language)
    assert (
        clerk.page.journal.model.headerData(1, Qt.Orientation.Horizontal)
        == ({"zh": "时间", "en": "Time"}[language])
    )


def test_the_frame_of_the_hot_spot_moves_to_the_panel_and_back(clerk: Clerk) -> None:
    clerk.types("侯明山")
    clerk.presses(ENTER)
    assert not clerk.page._strip.isVisible()
    clerk.presses(Qt.Key.Key_Escape)
    assert clerk.page._strip.isVisible()
    assert clerk.page.entry.fields.unit.hasFocus()
    assert clerk.page.entry.fields.unit.text() == "侯明山"


def test_the_number_of_the_next_entry_stands_in_the_card(clerk: Clerk) -> None:
    assert clerk.page.entry.fields.echo._number.text() == "HM-A0006"


def test_earlier_gifts_of_a_unit_are_shown_beside_its_name(clerk: Clerk) -> None:
    [row, _new] = clerk.page.entry.fields.unit.suggest("oxy")
    assert row.aside == "HM-A0005 10,000.00"


def test_a_refusal_is_taken_back_once_the_entry_stands(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("88")
    clerk.presses(ENTER, times=2)
    clerk.window.entry_refused(clerk.gifts[0].id, BadInputError())
    bar = clerk.window._shell.notice_bar
    assert bar.said()
    clerk.presses(ENTER)
    clerk.posts(clerk.gifts[1])
    assert bar.said() == ""
