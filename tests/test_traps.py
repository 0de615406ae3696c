"""Traps in the libraries that we fell into once; each test tells when one is back."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

CALLS = 10_000


class Speaker(QObject):
    """Says numbers with and without a width."""

    narrow = Signal(int)
    wide = Signal(object)


def test_a_void_call_keeps_the_count_of_references_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one each time and aborts: hence the pin below 6.12."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - CALLS // 10


def test_a_signal_of_objects_carries_money_whole() -> None:
    heard: list[int] = []
    speaker = Speaker()
    speaker.wide.connect(heard.append)
    speaker.wide.emit(12_345_678_900)
    assert heard == [12_345_678_900]
