"""A program that is asked to end ends, whenever it is asked."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from welfare_desk.bootstrap.qt import name_program

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

ENDS = (signal.SIGINT, signal.SIGTERM)


@pytest.fixture
def program(qapp: QApplication) -> Iterator[QApplication]:
    """A program that has its name and listens; the test's own handlers come back."""
    before = {end: signal.getsignal(end) for end in ENDS}
    name_program(qapp)
    yield qapp
    for end, handler in before.items():
        signal.signal(end, handler)


@pytest.mark.parametrize("end", ENDS)
def test_who_ends_the_program_while_it_starts_is_heard(
    program: QApplication, end: signal.Signals
) -> None:
    signal.raise_signal(end)
    too_late = QTimer(program)
    too_late.setSingleShot(True)
    too_late.timeout.connect(lambda: program.exit(1))
    too_late.start(10_000)
    assert program.exec() == 0
    too_late.stop()
