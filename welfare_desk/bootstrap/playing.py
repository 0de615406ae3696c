"""Plays an evening into the books of an open desk, act by act, while the windows look on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from welfare_desk.bootstrap.opening import Opened
from welfare_desk.domain.cues import CueChange
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

UNPLUGGED_AT: Final = 0.7
"""After this share of the evening the projector is unplugged for some seconds."""


class Playing(QObject):
    """One evening on its way: `posted` tells of each act, `ended` of the last.

    The desk is opened with `begin`; once it stands, `go` plays on at the pace of the rehearsal.
    `unplugged` asks for the projector to be pulled out once, as happens on real evenings.
    """

    posted = Signal(object)
    unplugged = Signal()
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
        self._paused = self._stopped = self._under_way = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setTimerType(Qt.TimerType.PreciseTimer)
        self._wait.timeout.connect(self._post_next)

    @property
    def done(self) -> int:
        """How many acts were posted."""
        return min(self._done, self.total)

    @property
    def paused(self) -> bool:
        """Whether somebody stopped it for a while."""
        return self._paused

    @property
    def pace(self) -> str:
        """How fast it is played."""
        return self._rehearsal.pace

    def begin(self, language: Language) -> Opened:
        """Make the file and play until it holds its event; runs on the worker."""
        from welfare_desk.services.books import open_books

        books = open_books(self._file, desk=DESK, create=True, rehearsal=True)
        self._acts = self._rehearsal.play(books)
        while books.event is None and next(self._acts, None) is not None:
            self._done += 1
        books.director.give(CueChange(scene="total", language=language))
        file = OpenedFile(path=self._file, desk=DESK, rehearsal=books.rehearsal)
        return Opened(books=books, file=file)

    def go(self) -> None:
        """Play on to the end."""
        self._post_next()

    def turn_pause(self) -> None:
        """Stop for a while, or go on; an act that is under way comes to its end in any case."""
        self._paused = not self._paused
        if self._paused:
            self._wait.stop()
        elif not self._under_way:
            self._post_next()

    def use_pace(self, pace: str) -> None:
        """Play on at another pace; a wait that is under way ends at once."""
        self._rehearsal.pace = pace
        if self._wait.isActive():
            self._wait.start(0)

    def stop(self) -> None:
        """Play no further."""
        self._stopped = True
        self._wait.stop()

    def _post_next(self) -> None:
        self._under_way = True
        self._background.run(self._take_next, self._go_on, self._fall)

    def _take_next(self) -> float | None:
        """Post the act that waits; the seconds until the next one, or None at the end (worker)."""
        return next(self._acts, None)

    def _go_on(self, wait_s: float | None) -> None:
        self._under_way = False
        if self._stopped:
            return
        if wait_s is None:
            self.ended.emit()
            return
        self._done += 1
        self.posted.emit(self.done)
        if self.pace != "max" and self._done == round(self.total * UNPLUGGED_AT):
            self.unplugged.emit()
        if not self._paused:
            self._wait.start(round(wait_s * 1000))

    def _fall(self, error: KnownError) -> None:
        if not self._stopped:
            self.failed.emit(error)
