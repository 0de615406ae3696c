"""A badge is scanned while a clerk works in the entry line: nothing that stands there is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk import made_up
from tests.desk.clerk import ALT, ENTER, Clerk
from tests.hand_scanner import HandScanner
from welfare_desk.domain.scan_code import scan_code
from welfare_desk.qtkit.scanner import Scanner

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow

FIRM = made_up.UNITS[0]
CODE = scan_code(made_up.EVENT.id, 7)


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    return Clerk(window)


@pytest.fixture
def badges(clerk: Clerk) -> list[object]:
    scanner = Scanner(clerk.window)
    scanner.use_event(made_up.EVENT.id)
    heard: list[object] = []
    scanner.scanned.connect(heard.append)
    return heard


@pytest.fixture(autouse=True)
def hand(monkeypatch: pytest.MonkeyPatch) -> HandScanner:
    return HandScanner(monkeypatch)


def test_what_was_picked_stays_picked(
    clerk: Clerk, badges: list[object], hand: HandScanner
) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("500")
    clerk.presses(ENTER)
    clerk.types("3")
    clerk.presses(ENTER)
    project = clerk.page.entry.line.project
    for key in (Qt.Key.Key_U, Qt.Key.Key_P, Qt.Key.Key_A):
        clerk.presses(key, ALT)
        cell = clerk.at
        hand.scan(cell, CODE, ENTER)
        assert cell.hasFocus()
    assert badges == [7, 7, 7]
    line = clerk.page.entry.line
    assert (line.unit, line.project, line.amount) == (FIRM, project, "500")
    assert not clerk.page.entry.fields.unit.is_open
    assert not clerk.gifts
    hand.rest()  # an Enter that comes at once would be the scanner's own
    clerk.presses(ENTER)
    assert len(clerk.gifts) == 1


def test_rows_of_a_split_stay_as_they_are(
    clerk: Clerk, badges: list[object], hand: HandScanner
) -> None:
    clerk.presses(Qt.Key.Key_A, ALT)
    clerk.types("500")
    clerk.presses(Qt.Key.Key_D, ALT)
    clerk.types("3")
    clerk.presses(ENTER)
    parts = clerk.page.entry.line.parts
    clerk.page.entry.fields.split.rows[0].project.setFocus()
    hand.scan(clerk.at, CODE, ENTER)
    assert badges == [7]
    assert clerk.page.entry.line.parts == parts


def test_while_an_entry_is_under_way_nothing_begins_the_next(
    clerk: Clerk, badges: list[object], hand: HandScanner
) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("500")
    clerk.presses(ENTER, times=2)
    [gift] = clerk.gifts
    hand.scan(clerk.at, CODE, ENTER)
    assert badges == [7]
    clerk.posts(gift)
    assert clerk.page.entry.fields.unit.text() == ""
