"""A fault of the program itself: it is logged, the operator is told, and the work goes on."""

from __future__ import annotations

import logging
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler

from welfare_desk.domain.errors import KnownError, Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
FAULT = QT_TRANSLATE_NOOP(
    "errors",
    "The program met a fault of its own. What was recorded is safe and work can go on. "
    "If it comes back, send the log to support.",
)


class BugError(KnownError):
    """A fault of the program, told to the operator like any other failure."""

    code = "bug"
    exit_code = 70
    sentence = FAULT


class Crashes(QObject):
    """Hears of every fault that nobody caught, on any thread, and tells of it on the GUI thread."""

    noticed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Wait for `watch`."""
        super().__init__(parent)
        self._hooks = (sys.excepthook, threading.excepthook)

    def watch(self) -> None:
        """Take over the places where Python and Qt leave what nobody caught."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        qInstallMessageHandler(note_qt_message)

    def rest(self) -> None:
        """Give the three places back."""
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(None)

    def report(self, error: BaseException) -> None:
        """Log a fault with its traceback and tell the operator; called from any thread."""
        log.error("fault", exc_info=error)
        self.noticed.emit(
            Notice(level="bad", sentence=Sentence(FAULT), context="errors", action="show_log")
        )

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.report(error.with_traceback(trace))

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)


def note_qt_message(kind: QtMsgType, _place: QMessageLogContext, message: str) -> None:
    """Write what Qt says into the same log."""
    qt_log.log(LEVELS.get(kind, logging.WARNING), "%s", message)


@contextmanager
def silent_to_python() -> Iterator[None]:
    """Let Qt write its messages to the console, not to Python, as long as the block lasts.

    For a call that holds Python's lock (PySide 6.11 holds it in all but signals and event loops)
    while it waits for another thread of Qt: a message of that thread would wait for the lock.
    """
    handler = qInstallMessageHandler(None)
    try:
        yield
    finally:
        qInstallMessageHandler(handler)
