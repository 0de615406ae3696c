"""Garbage with objects of Qt in it is found on the GUI thread, whoever makes it."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer

from welfare_desk.qtkit.garbage import Garbage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Circle(QObject):
    """Holds itself, and a timer that runs; knows on which thread it ended."""

    def __init__(self, ends: list[str]) -> None:
        super().__init__()
        self._ends = ends
        self._itself = self
        timer = QTimer(self, interval=5)
        timer.start()

    def __del__(self) -> None:
        self._ends.append(threading.current_thread().name)


@pytest.fixture
def garbage(qapp: object) -> Iterator[Garbage]:
    """Looks at once."""
    gc.collect()
    thresholds = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    found = Garbage()
    found.begin()
    yield found
    found.end()
    gc.disable()
    gc.set_threshold(*thresholds)


def test_objects_of_qt_end_on_the_gui_thread(qtbot: QtBot, garbage: Garbage) -> None:
    ends: list[str] = []
    Circle(ends)
    kept: list[list[int]] = []
    worker = threading.Thread(target=lambda: kept.extend([number] for number in range(50_000)))
    worker.start()
    worker.join()
    assert ends == [], "no other thread looks"
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [threading.main_thread().name]
    qtbot.wait(20)


def test_at_the_end_python_looks_by_itself_again(garbage: Garbage) -> None:
    assert not gc.isenabled()
    garbage.end()
    assert gc.isenabled()
