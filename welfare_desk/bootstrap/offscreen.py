"""A rehearsal without a screen: a bar while it runs, then the pictures and the tally."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from welfare_desk.bootstrap.progress import Progress
from welfare_desk.bootstrap.shots import PAGE_SIZE, SCENE_SIZE, take_pages, take_scenes
from welfare_desk.console import show_tally
from welfare_desk.domain.errors import WorldError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.fonts import load_fonts
from welfare_desk.services.resources import resource
from welfare_desk.services.texts import Texts

if TYPE_CHECKING:
    from welfare_desk.bootstrap.desk import DeskProgram
    from welfare_desk.bootstrap.opening import Opened
    from welfare_desk.bootstrap.playing import Playing
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.options import RehearsalOptions

REHEARSING = QT_TRANSLATE_NOOP("cli", "Rehearsing")
PATIENCE_MS = 150_000
"""So long may the next act take; an evening's own pauses are shorter."""

ARRIVAL_MS = 30_000
"""So long may the stage take until it shows the last act."""

PICTURE_MS = 1_500
"""So long is the stage's last picture waited for; it sends none where nothing changed."""


class StageSilentError(WorldError):
    """The stage of an offscreen rehearsal never showed what the books say."""

    code = "stage-silent"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The evening was replayed, but the stage did not show its total in time. "
        "Run the rehearsal again, or look into the log of the stage.",
    )


class Offscreen(QObject):
    """Waits until desk and stage have come to the end of the evening, then ends the program."""

    def __init__(self, program: DeskProgram, playing: Playing, options: RehearsalOptions) -> None:
        """Watch an evening that is being played."""
        super().__init__()
        self.failure: KnownError | None = None
        self._program = program
        self._texts = Texts(options.language)
        self._snapshot: Snapshot | None = None
        self._projects: tuple[Project, ...] = ()
        self._options = options
        self._opened: Opened | None = None
        self._painted: Painted | None = None
        self._played = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._read_shown)
        self._progress = Progress(self._texts.say("cli", REHEARSING), playing.total)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(partial(self.fail, StageSilentError()))
        self._patience.start(PATIENCE_MS)
        program.open_failed.connect(self.fail)
        program.opened.connect(self._keep_books)
        program.feed.changed.connect(self._keep_snapshot)
        program.client.painted.connect(self._keep_painted)
        playing.posted.connect(self._go_on)
        playing.ended.connect(self._end_of_evening)

    def fail(self, error: KnownError) -> None:
        """End the program; the failure is raised when it has ended."""
        self.failure = error
        QApplication.exit(error.exit_code)

    def _go_on(self, done: int) -> None:
        self._progress.show(done)
        self._patience.start(PATIENCE_MS)

    def _keep_books(self, opened: Opened) -> None:
        self._opened = opened

    def _keep_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._projects = self._projects if snapshot.projects is None else snapshot.projects
        self._end_when_shown()

    def _keep_painted(self, painted: Painted) -> None:
        self._painted = painted
        self._end_when_shown()

    def _end_of_evening(self) -> None:
        self._progress.close()
        self._played = True
        self._patience.start(ARRIVAL_MS)
        self._end_when_shown()

    def _end_when_shown(self) -> None:
        """End once desk and stage have both come to the last act."""
        snapshot, painted = self._snapshot, self._painted
        if not (self._played and snapshot and painted and self._opened):
            return
        arrived = painted.number_fen == snapshot.figures.sums.raised_fen
        if arrived and painted.seqs == snapshot.seqs:
            self._played = False
            self._patience.stop()
            self._program.client.pictured.connect(self._settling.stop)
            self._program.client.pictured.connect(self._read_shown)
            self._settling.start(PICTURE_MS)

    def _read_shown(self) -> None:
        """The stage stands still: read what the hall sees, and end."""
        self._program.client.pictured.disconnect(self._read_shown)
        if self._opened is not None:
            books = self._opened.books
            self._program.background.run(books.director.shown, self._finish, self.fail)

    def _finish(self, shown: Shown) -> None:
        """Take the pictures, print the tally and end."""
        folder, language = self._options.shots, self._options.language
        try:
            if folder is not None:
                take_pages(self._program.window, folder, PAGE_SIZE)
                load_fonts(resource("fonts"))  # a desk has not loaded those of the stage
                take_scenes(replace(shown, rehearsal=True), folder, SCENE_SIZE, language)
        except WorldError as error:
            self.fail(error)
            return
        if self._snapshot is not None:
            show_tally(self._snapshot.figures, self._projects, self._texts)
        QApplication.exit(0)
