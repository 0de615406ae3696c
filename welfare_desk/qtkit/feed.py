"""The feed: the one way a window learns that the ledger or the register changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.errors import KnownError
    from welfare_desk.qtkit.background import Background

LOOK_MS = 250


class Source(Protocol):
    """What can be read again and again: a desk's `Live`, or what the stage may show of it."""

    def catch_up(self) -> object:
        """Read what is new and give what the window is shown now."""

    def changed(self) -> bool:
        """Say cheaply whether another program committed since the last reading."""


class Feed(QObject):
    """Reads what is new as soon as it is told, and looks by itself four times a second.

    The look is for other desks and programs, which tell nobody here; it costs one PRAGMA. Changes
    come in order, one at a time; while one is read, further pokes count as one. A failure that
    lasts is told once.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        """Read on this worker, after `start`."""
        super().__init__(parent)
        self._background = background
        self._source: Source | None = None
        self._reading = False
        self._again = False
        self._trouble = ""
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._look_once)

    def start(self, source: Source) -> None:
        """Give everything once and then whatever changes."""
        self._source = source
        self._reading = self._again = False
        self._trouble = ""
        self._look.start()
        self.poke()

    def stop(self) -> None:
        """Read no more; an answer that is under way is not told."""
        self._look.stop()
        self._source = None

    def poke(self) -> None:
        """Read now: something was committed by this program."""
        if self._source is None:
            return
        if self._reading:
            self._again = True
        else:
            self._read(self._source, self._source.catch_up)

    def _look_once(self) -> None:
        if self._source is not None and not self._reading:
            self._read(self._source, partial(_catch_up_if_changed, self._source))

    def _read(self, source: Source, job: Callable[[], object]) -> None:
        self._reading = True
        self._background.run(job, partial(self._tell, source), partial(self._fall, source))

    def _tell(self, source: Source, news: object) -> None:
        if source is self._source:
            self._trouble = ""
            if news is not None:
                self.changed.emit(news)
            self._rest(source)

    def _fall(self, source: Source, error: KnownError) -> None:
        if source is self._source:
            if error.code != self._trouble:
                self._trouble = error.code
                self.failed.emit(error)
            self._rest(source)

    def _rest(self, source: Source) -> None:
        """Be ready for the next reading, and begin it if it was asked for meanwhile."""
        if source is not self._source:
            return
        self._reading = False
        if self._again:
            self._again = False
            self.poke()


def _catch_up_if_changed(source: Source) -> object:
    return source.catch_up() if source.changed() else None
