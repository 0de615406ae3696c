"""The one worker thread: whoever needs the file hands in a job and gets the answer back.

Jobs run in the order they came. Answers come back on the GUI thread, in the same order, by a
queued signal, so a slow disk never holds up a key. What a job holds is let go on the GUI thread,
too: an object of Qt that ended on another would take the program down.
"""

from __future__ import annotations

import logging
import threading
from functools import partial
from itertools import count
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from welfare_desk.domain.errors import KnownError
from welfare_desk.qtkit.crash import BugError

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.qtkit.crash import Crashes

    Answer = Callable[[], None]
    Task = tuple[Callable[[], Answer], Callable[[KnownError], None]]
    """A job that gives its answer, and what hears of its failure."""

T = TypeVar("T")

log = logging.getLogger(__name__)


class Background(QObject):
    """Runs jobs on one thread of its own; made, asked and closed on the GUI thread.

    A job that ends in a KnownError is answered through `failed`; any other exception is a bug: it
    is reported to `crashes`, and `failed` hears of it as a BugError.
    """

    _answered = Signal()

    def __init__(self, crashes: Crashes, parent: QObject | None = None) -> None:
        """Start the thread."""
        super().__init__(parent)
        self._crashes = crashes
        self._tickets = count()
        self._tasks: dict[int, Task] = {}
        self._jobs: SimpleQueue[int | None] = SimpleQueue()
        self._answers: SimpleQueue[tuple[int, Answer]] = SimpleQueue()
        self._closed = False
        self._failing = ""
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="background", daemon=True)
        self._thread.start()

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        """Run `job` on the worker, then `done` with its result, or `failed`, on this thread."""
        if not self._closed:
            ticket = next(self._tickets)
            self._tasks[ticket] = (lambda: partial(done, job())), failed
            self._jobs.put(ticket)

    def close(self) -> None:
        """Finish the jobs that were handed in and end the thread; later jobs are not taken."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
            self._thread.join()

    def _work(self) -> None:
        while (ticket := self._jobs.get()) is not None:
            # Nothing of a task has a name here: the GUI thread would not be the last to let go.
            self._answers.put((ticket, self._answer_of(ticket)))
            self._answered.emit()

    def _answer_of(self, ticket: int) -> Answer:
        job, failed = self._tasks[ticket]
        try:
            answer = job()
            self._failing = ""
        except KnownError as error:
            if error.code != self._failing:  # a look that fails four times a second is logged once
                log.info("a job failed: %s", error.code)
            self._failing = error.code
            return partial(failed, error)
        except Exception as error:  # noqa: BLE001 - a bug in a job must not end the worker
            self._crashes.report(error)
            return partial(failed, BugError())
        return answer

    def _answer(self) -> None:
        ticket, answer = self._answers.get()
        del self._tasks[ticket]
        answer()
