"""What looks like a slip of the hand asks for one more Enter."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.desk import made_up
from tests.desk.clerk import ALT, ENTER, Clerk

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    return Clerk(window)


def test_an_unusual_short_form_is_recorded_only_after_a_second_look(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("2k5")
    clerk.presses(ENTER, times=2)
    assert not clerk.gifts
    assert clerk.page.entry.fields.echo.tone == "ask"
    assert "2,500.00" in clerk.told
    clerk.presses(ENTER)
    assert [gift.entry.fen for gift in clerk.gifts] == [250_000]


def test_a_gift_typed_twice_is_asked_about_before_it_is_recorded(clerk: Clerk) -> None:
    row = replace(made_up.journal_rows()[4], at=datetime.now(UTC))
    clerk.page._earlier.take([row], clerk.page.entry.fields.unit)
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("10000")
    clerk.presses(ENTER, times=2)
    assert not clerk.gifts
    assert "HM-A0005" in clerk.told
    clerk.presses(ENTER)
    assert len(clerk.gifts) == 1


def test_typing_after_a_second_look_asks_anew(clerk: Clerk) -> None:
    clerk.types("oxy")
    clerk.presses(ENTER)
    clerk.types("2k5")
    clerk.presses(ENTER, times=2)
    clerk.presses(Qt.Key.Key_A, ALT)
    clerk.types("30")
    assert clerk.page.entry.fields.echo.tone == "plain"
    clerk.presses(ENTER, times=2)
    assert [gift.entry.fen for gift in clerk.gifts] == [3_000]
