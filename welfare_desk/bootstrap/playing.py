"""Plays an evening file into the books of an open desk, act by act, while the windows look on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from welfare_desk.bootstrap.opening import Opened
from welfare_desk.domain.ids import DeskId
from welfare_desk.domain.opening import OpenedFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.texts import Language
    from welfare_desk.qtkit.background import Background
    from welfare_desk.services.rehearsal import Rehearsal

DESK = DeskId("A")


class Playing(QObject):
    """One evening on its way: `posted` tells of each act, `ended` of the last.

    The desk is opened with `begin`; once it stands, `go` plays on at the pace of the rehearsal.
    """

    posted = Signal(object)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, background: Background, rehearsal: Rehearsal, file: Path) -> None:
        """Play into a new file."""
        super().__init__()
        self.total = rehearsal.total
        self._background = background
        self._rehearsal = rehearsal
        self._file = file
        self._acts: Iterator[float] = iter(())
        self._done = 0
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setTimerType(Qt.TimerType.PreciseTimer)
        self._wait.timeout.connect(self._post_next)

    def begin(self, language: Language) -> Opened:
        """Make the file and play until it holds its event; runs on the worker."""
        from welfare_desk.services.books import open_books

        books = open_books(self._file, desk=DESK, create=True, rehearsal=True)
        self._acts = self._rehearsal.play(books)
        while books.event is None and next(self._acts, None) is not None:
            self._done += 1
        books.director.give(scene="total", language=language)
        file = OpenedFile(path=self._file, desk=DESK, rehearsal=books.rehearsal)
        return Opened(books=books, file=file)

    def go(self) -> None:
        """Play on to the end."""
        self._post_next()

    def stop(self) -> None:
        """Play no further."""
        self._wait.stop()

    def _post_next(self) -> None:
        self._background.run(self._take_next, self._go_on, self._fall)

    def _take_next(self) -> float | None:
        """Post the act that waits; the seconds until the next one, or None at the end (worker)."""
        return next(self._acts, None)

    def _go_on(self, wait_s: float | None) -> None:
        if wait_s is None:
            self.ended.emit()
            return
        self._done += 1
        self.posted.emit(min(self._done, self.total))
        self._wait.start(round(wait_s * 1000))

    def _fall(self, error: KnownError) -> None:
        self.failed.emit(error)
