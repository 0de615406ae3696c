"""The clock that tells when a kept place runs out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tests.desk import market_evening
from welfare_desk.desk.hold_clock import HoldClock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_place_that_is_kept_for_years_leaves_the_clock_going(qtbot: QtBot) -> None:
    parent = QObject()
    clock = HoldClock(parent)
    (hold, *_) = market_evening.holds()
    clock.clock = lambda: hold.asked
    long = replace(hold, until=hold.asked + timedelta(days=9999))
    soon = replace(hold, until=hold.asked + timedelta(milliseconds=1))
    clock.watch([long])
    with qtbot.waitSignal(clock.ran_out):
        clock.watch([long, soon])
