"""A rehearsal at an open desk: an evening that is played, watched, and scored at its end."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from welfare_desk.domain.rehearsal_score import RehearsalRecord

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from welfare_desk.bootstrap.opening import Opened
    from welfare_desk.bootstrap.playing import Playing
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EventId
    from welfare_desk.domain.rehearsal_score import RehearsalScore
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.texts import Language
    from welfare_desk.qtkit.background import Background
    from welfare_desk.qtkit.feed import Feed
    from welfare_desk.qtkit.stage_client import StageClient
    from welfare_desk.services.books import Books
    from welfare_desk.services.rehearsal import Rehearsal

SETTLE_MS: Final = 4_000
"""So long after the last act the hall is given before it is held against the books."""

UNPLUGGED_MS: Final = 6_000
"""So long the projector stays pulled out."""


class RehearsedDesk(Protocol):
    """What a rehearsal asks of the desk that it is played at."""

    window: MainWindow
    background: Background
    feed: Feed
    client: StageClient

    @property
    def opened(self) -> SignalInstance:
        """Carries the books on which the desk stands now."""

    def open_with(self, job: Callable[[], Opened | None]) -> None:
        """Open whatever books a job on the worker gives."""

    def tell(self, error: KnownError) -> None:
        """Tell the operator of a failure."""


class Rehearsing(QObject):
    """Plays one evening into the desk; `scored` carries the score once it has come to its end."""

    scored = Signal(object)

    def __init__(self, program: RehearsedDesk, playing: Playing) -> None:
        """Connect an evening to a desk; `begin` opens its file."""
        super().__init__()
        self.playing = playing
        self._program = program
        self._record = RehearsalRecord()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._snapshot: Snapshot | None = None
        self._painted: Painted | None = None
        self._books: Books | None = None
        playing.posted.connect(program.client.poke)
        playing.posted.connect(program.feed.poke)
        playing.posted.connect(self._show_progress)
        playing.unplugged.connect(partial(program.client.unplug, UNPLUGGED_MS))
        playing.failed.connect(program.tell)
        playing.ended.connect(self._wait_for_the_hall)
        program.feed.changed.connect(self._note_books)
        program.client.painted.connect(self._note_painted)
        program.client.lost.connect(self._note_gone)
        program.opened.connect(self._go)
        band = program.window.rehearsal_band
        band.pause_pressed.connect(self._turn_pause)
        band.pace_chosen.connect(playing.use_pace)
        band.show_pace(playing.pace)

    def begin(self, language: Language) -> None:
        """Open the file of the rehearsal; it is played once the desk stands on it."""
        self._program.open_with(partial(self.playing.begin, language))

    def stop(self) -> None:
        """Play no further, and tell no score: another file is opened, or the desk is closed."""
        self.playing.stop()
        self._books = None
        self._program.opened.disconnect(self._go)
        self._program.feed.changed.disconnect(self._note_books)
        self._program.client.painted.disconnect(self._note_painted)
        self._program.client.lost.disconnect(self._note_gone)
        band = self._program.window.rehearsal_band
        band.pause_pressed.disconnect(self._turn_pause)
        band.pace_chosen.disconnect(self.playing.use_pace)
        band.show_stopped()

    def _go(self, opened: Opened) -> None:
        self._books = opened.books
        self.playing.go()

    def _turn_pause(self) -> None:
        self.playing.turn_pause()
        self._show_progress(self.playing.done)

    def _show_progress(self, done: int) -> None:
        band = self._program.window.rehearsal_band
        band.show_progress(done, self.playing.total, paused=self.playing.paused)

    def _note_books(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._record.booked(snapshot.rows, self._clock.elapsed())

    def _note_painted(self, painted: Painted) -> None:
        self._painted = painted
        now = self._clock.elapsed()
        if painted.width_px:
            self._record.stage_back(now)
        else:
            self._record.stage_gone(now)
        if self._agrees():
            self._record.shown(now)

    def _note_gone(self) -> None:
        self._record.stage_gone(self._clock.elapsed())

    def _agrees(self) -> bool:
        snapshot, painted = self._snapshot, self._painted
        if snapshot is None or painted is None:
            return False
        same = painted.number_fen == snapshot.figures.sums.raised_fen
        return same and painted.seqs == snapshot.seqs

    def _wait_for_the_hall(self) -> None:
        self._program.window.rehearsal_band.show_stopped()
        QTimer.singleShot(SETTLE_MS, self, self._audit)

    def _audit(self) -> None:
        if self._books is not None:
            job = partial(_is_sound, self._books)
            self._program.background.run(job, self._score, self._program.tell)

    def score(self, *, sound: bool) -> RehearsalScore:
        """How it went so far; `sound`: an audit of the books found nothing."""
        return self._record.score(agrees=self._agrees(), sound=sound)

    def _score(self, sound: bool) -> None:  # noqa: FBT001 - the answer of a job
        if self._books is not None:
            self.scored.emit(self.score(sound=sound))


def own_rehearsal(file: Path, event: EventId | None, pace: str = "1") -> Rehearsal:
    """An evening over a file's own projects and units; the file is only read.

    Raises:
        NothingToRehearseError: it has no units or no published projects.
        KnownError: the file cannot be read.
    """
    from welfare_desk.services.books import open_books
    from welfare_desk.services.rehearsal import Rehearsal
    from welfare_desk.services.rehearsal_script import Cast, script

    now = datetime.now(UTC)
    with open_books(file, event=event) as books:
        cast = Cast(
            event=books.registrar.event(),
            kinds=books.registrar.kinds(),
            projects=books.registrar.projects(),
            units=books.registrar.units(),
        )
    return Rehearsal(script(cast, begins=now, seed=round(now.timestamp())), pace)


def _is_sound(books: Books) -> bool:
    """Whether an audit of the rehearsal's books finds nothing; runs on the worker."""
    from welfare_desk.services.auditing import verify

    return verify(books.path).ok
