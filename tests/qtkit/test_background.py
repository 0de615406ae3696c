"""Jobs run in order on one worker, answers come back in order on the GUI thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from welfare_desk.domain.errors import BadInputError, KnownError
from welfare_desk.qtkit.background import Background
from welfare_desk.qtkit.crash import BugError, Crashes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from welfare_desk.qtkit.notices import Notice


@pytest.fixture
def crashes(qapp: object) -> Crashes:
    """Hears of bugs; the hooks of the process stay as they are."""
    assert qapp is not None
    return Crashes()


@pytest.fixture
def background(crashes: Crashes) -> Iterator[Background]:
    """A worker of its own for each test."""
    worker = Background(crashes)
    yield worker
    worker.close()


def refuse(error: KnownError) -> None:
    """No failure is looked for."""
    raise AssertionError(error)


def test_answers_come_back_in_order_on_the_gui_thread(qtbot: QtBot, background: Background) -> None:
    answers: list[tuple[int, str]] = []

    def keep(number: int) -> None:
        answers.append((number, threading.current_thread().name))

    for number in range(50):
        background.run(lambda number=number: number, keep, refuse)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(answers) == 50)
    assert answers == [(number, threading.main_thread().name) for number in range(50)]


def test_jobs_run_on_one_thread_that_is_not_the_gui_thread(
    qtbot: QtBot, background: Background
) -> None:
    names: set[str] = set()
    for _ in range(5):
        background.run(lambda: threading.current_thread().name, names.add, refuse)
    background.run(lambda: "last", names.add, refuse)
    qtbot.waitUntil(lambda: "last" in names)
    assert names == {"background", "last"}


def test_a_failure_of_the_world_is_answered_as_it_is(
    qtbot: QtBot, background: Background, caplog: pytest.LogCaptureFixture
) -> None:
    failures: list[KnownError] = []

    def job() -> None:
        raise BadInputError(name="王小明")

    background.run(job, lambda _: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], BadInputError)
    assert "王小明" not in caplog.text


def test_a_bug_is_logged_told_and_answered_and_the_next_job_runs(
    qtbot: QtBot,
    background: Background,
    crashes: Crashes,
    caplog: pytest.LogCaptureFixture,
    expected_log: list[str],
) -> None:
    expected_log.append("fault")
    failures: list[KnownError] = []
    notices: list[Notice] = []
    answers: list[int] = []
    crashes.noticed.connect(notices.append)
    background.run(lambda: 1 // 0, answers.append, failures.append)
    background.run(lambda: 7, answers.append, refuse)
    qtbot.waitUntil(lambda: answers == [7])
    assert isinstance(failures[0], BugError)
    assert [notice.level for notice in notices] == ["bad"]
    assert "ZeroDivisionError" in caplog.text


def test_closing_finishes_what_was_handed_in_and_takes_no_more(crashes: Crashes) -> None:
    done: list[int] = []
    worker = Background(crashes)
    for number in range(20):
        worker.run(lambda number=number: done.append(number), lambda _: None, refuse)  # type: ignore[misc]
    worker.close()
    worker.run(lambda: done.append(99), lambda _: None, refuse)
    worker.close()
    assert done == list(range(20))


def test_a_job_that_fails_again_and_again_is_logged_once(
    qtbot: QtBot, background: Background, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> str:
        raise BadInputError

    heard: list[object] = []
    with caplog.at_level("INFO"):
        for _ in range(3):
            background.run(fail, heard.append, heard.append)
        qtbot.waitUntil(lambda: len(heard) == 3)
    assert caplog.text.count("a job failed") == 1


class Part(QObject):
    """Knows on which thread it ended."""

    def __init__(self, ends: list[str]) -> None:
        super().__init__()
        self._ends = ends

    def __del__(self) -> None:
        self._ends.append(threading.current_thread().name)

    def work(self) -> None:
        """Do nothing."""

    def stumble(self) -> None:
        """Fail, with this object in the traceback."""
        raise BadInputError

    def hear(self, _answer: object) -> None:
        """Hear the answer."""


@pytest.mark.parametrize("job", ["work", "stumble"])
def test_whoever_asked_and_is_gone_ends_on_the_gui_thread(
    qtbot: QtBot, background: Background, job: str
) -> None:
    ends: list[str] = []
    for _ in range(50):
        part = Part(ends)
        background.run(getattr(part, job), part.hear, part.hear)
    del part
    qtbot.waitUntil(lambda: len(ends) == 50)
    assert set(ends) == {threading.main_thread().name}
