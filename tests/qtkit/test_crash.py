"""What nobody caught is logged and told; the log keeps names and amounts out."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, qWarning

from welfare_desk.qtkit.crash import Crashes, silent_to_python
from welfare_desk.qtkit.log_file import start_log

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.qtkit.notices import Notice


@pytest.fixture
def crashes(qapp: object) -> Iterator[Crashes]:
    """Stands where Python and Qt leave what nobody caught, for one test."""
    assert qapp is not None
    watch = Crashes()
    before = (sys.excepthook, threading.excepthook)
    watch.watch()
    yield watch
    watch.rest()
    assert (sys.excepthook, threading.excepthook) == before


@pytest.fixture
def log_text(tmp_path: Path) -> Iterator[Path]:
    """A log file of this test alone."""
    handler = start_log("desk", tmp_path / "logs")
    yield tmp_path / "logs" / "desk.log"
    logging.getLogger().removeHandler(handler)
    handler.close()


def caught(error: BaseException) -> None:
    """Hand an exception to the hook as Python does."""
    sys.excepthook(type(error), error, error.__traceback__)


def test_an_uncaught_fault_is_told_to_the_operator(
    crashes: Crashes, expected_log: list[str]
) -> None:
    expected_log.append("fault")
    told: list[Notice] = []
    crashes.noticed.connect(told.append)
    caught(RuntimeError("a slot fell"))
    assert [notice.level for notice in told] == ["bad"]
    assert told[0].reads("en").startswith("The program met a fault")


def test_a_fault_on_another_thread_is_told_on_the_gui_thread(
    qtbot: QtBot, crashes: Crashes, expected_log: list[str]
) -> None:
    expected_log.append("fault")
    heard_on: list[str] = []

    class Ear(QObject):
        def hear(self, _notice: Notice) -> None:
            heard_on.append(threading.current_thread().name)

    ear = Ear()
    crashes.noticed.connect(ear.hear)
    fallen = threading.Thread(target=lambda: 1 // 0)
    fallen.start()
    fallen.join()
    qtbot.waitUntil(lambda: heard_on == [threading.main_thread().name])


@pytest.mark.usefixtures("crashes")
def test_the_log_keeps_the_place_of_a_fault_and_not_its_data(
    log_text: Path, expected_log: list[str]
) -> None:
    expected_log.append("fault")
    try:
        try:
            int("王小明 12,000")
        except ValueError as error:
            raise LookupError("李四") from error
    except LookupError as error:
        caught(error)
    written = log_text.read_text(encoding="utf-8")
    assert "LookupError" in written
    assert "ValueError" in written
    assert "test_crash.py" in written
    assert "12,000\n" not in written
    assert "李四\n" not in written


@pytest.mark.usefixtures("crashes")
@pytest.mark.qt_no_exception_capture
def test_what_qt_says_is_in_the_same_log(log_text: Path, expected_log: list[str]) -> None:
    expected_log.append("the cable is loose")
    qWarning("the cable is loose")
    assert "qt the cable is loose" in log_text.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_leaves_the_program_running(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    handler = start_log("desk", tmp_path / "file" / "logs")
    logging.getLogger().removeHandler(handler)
    assert isinstance(handler, logging.NullHandler)


def test_python_hears_no_message_of_qt_while_qml_is_loaded(
    crashes: Crashes, expected_log: list[str]
) -> None:
    with silent_to_python():
        qWarning("said while another thread is waited for")
    expected_log.append("said afterwards")
    qWarning("said afterwards")
