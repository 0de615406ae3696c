"""Builds the stage process: it reads the file, paints what may be shown, and answers the desks."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from welfare_desk.bootstrap.qt import name_program
from welfare_desk.bootstrap.stage_previews import StagePreviews
from welfare_desk.bootstrap.stage_screens import StageScreensRoom
from welfare_desk.domain.errors import HeldError, KnownError
from welfare_desk.domain.ids import EventId
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.background import Background
from welfare_desk.qtkit.crash import Crashes
from welfare_desk.qtkit.feed import Feed
from welfare_desk.qtkit.garbage import Garbage
from welfare_desk.qtkit.graphics import has_graphics_card
from welfare_desk.qtkit.log_file import start_log
from welfare_desk.qtkit.stage_keeper import KEPT
from welfare_desk.qtkit.stage_link import StageServer
from welfare_desk.qtkit.stage_wire import stage_name
from welfare_desk.qtkit.wakefulness import Wakefulness

if TYPE_CHECKING:
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.shown import Shown
    from welfare_desk.options import StageOptions
    from welfare_desk.services.books import Books
    from welfare_desk.stage.stage_model import StageModel
    from welfare_desk.stage.stage_window import StageWindow

REPORT_MS = 250
ALONE_MS = 30_000
"""So long a stage that a desk started waits for it: the desk may have been closed meanwhile."""

HEARTBEAT_MS = 1000
"""So often the stage says what it paints, even when nothing changed: it is alive."""


class StageStandsError(HeldError):
    """One stage is enough for an event."""

    code = "stage-stands"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "The stage of this event is already open on this computer; it goes on showing."
    )


class StagePictureError(KnownError):
    """The painter of the stage complained; the last good picture stays."""

    code = "stage-picture"
    exit_code = 70
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The stage could not paint a part of its picture and keeps the last good one. "
        "If the hall sees something odd, close the stage and open it again.",
    )


class ShownSource:
    """What the feed of the stage reads: the books as far as the hall may see them.

    Where another file was put in the place of the one that is open, it is opened instead.
    """

    def __init__(self, options: StageOptions, books: Books) -> None:
        """Read books that were opened by these options."""
        self._options = options
        self._books = books

    def catch_up(self) -> Shown:
        """Read what is new and give what the hall may see."""
        from welfare_desk.storage.errors import FileGoneError

        try:
            self._books.live.catch_up()
        except FileGoneError as gone:
            self._books = self._another(gone)
            self._books.live.catch_up()
        return self._books.director.shown()

    def changed(self) -> bool:
        """Say whether a desk committed something, or the file is another one."""
        from welfare_desk.storage.errors import FileGoneError

        try:
            return self._books.live.changed()
        except FileGoneError:
            return True

    def close(self) -> None:
        """Let go of the file."""
        self._books.close()

    def _another(self, gone: KnownError) -> Books:
        """Open what stands in the place of the file that is gone, if anything does."""
        try:
            another = _open(self._options)
        except KnownError:
            raise gone from None
        self._books.close()
        return another


class StageProgram(QObject):
    """Holds the parts of the stage process together and connects them."""

    def __init__(
        self, options: StageOptions, model: StageModel, window: StageWindow, crashes: Crashes
    ) -> None:
        """Connect the parts; `open` begins."""
        super().__init__()
        self.model = model
        self.window = window
        self.failure: KnownError | None = None
        self._options = options
        self._source: ShownSource | None = None
        self._server: StageServer | None = None
        self._previews: StagePreviews | None = None
        self._painted: Painted | None = None
        self._silence = QElapsedTimer()
        self._background = Background(crashes, self)
        self._feed = Feed(self._background, self)
        self._feed.changed.connect(model.show)
        self._feed.failed.connect(self._tell)
        self._screens = StageScreensRoom(window.window, self)
        self._feed.changed.connect(self._obey)
        self._alone = QTimer(self)
        self._alone.setSingleShot(True)
        self._alone.setInterval(ALONE_MS)
        self._alone.timeout.connect(self._end)
        self._reports = QTimer(self)
        self._reports.setInterval(REPORT_MS)
        self._reports.timeout.connect(self._report)
        window.failed.connect(self._tell_picture)
        crashes.noticed.connect(self._tell_picture)

    def open(self) -> None:
        """Open the file on the worker; the window stands already."""
        job = partial(_open_first, self._options)
        self._background.run(job, self._opened, self._fail)

    def close(self) -> None:
        """End in order: timers, worker, painter; the desks hear a goodbye."""
        self._reports.stop()
        self._alone.stop()
        self._feed.stop()
        self._screens.close()
        if self._previews is not None:
            self._previews.close()
        if self._server is not None:
            self._server.close()
        if self._source is not None:
            self._background.run(self._source.close, _nothing, _nothing)
        self._background.close()
        self.window.close()

    def _opened(self, opened: tuple[Books, bool]) -> None:
        books, rehearsal = opened
        self._source = ShownSource(self._options, books)
        server = StageServer(stage_name(books.path, books.event or EventId("")), self)
        if not server.listen():
            self._fail(StageStandsError())
            return
        self._server = server
        server.poked.connect(self._feed.poke)
        server.joined.connect(self._alone.stop)
        if KEPT in os.environ:
            self._alone.start()
        server.quit_asked.connect(self._end)
        if rehearsal:
            server.unplug_asked.connect(self._screens.place.unplug)
        self._screens.serve(server)
        self.window.pictured.connect(server.send_picture)
        self._previews = StagePreviews(self.model, self.window, server)
        self._feed.changed.connect(self._previews.take)
        self._feed.start(self._source)
        self._silence.start()
        self._reports.start()

    def _end(self) -> None:
        QGuiApplication.exit(0)  # quit() would ask the window, which refuses to be closed

    def _fail(self, error: KnownError) -> None:
        self.failure = error
        QGuiApplication.exit(error.exit_code)

    def _obey(self, shown: Shown) -> None:
        self._screens.obey(shown.cue)

    def _report(self) -> None:
        if self._server is None or not self._server.has_desks():
            return
        painted = self._screens.place.seen(self.model.painted())
        if painted != self._painted or self._silence.elapsed() >= HEARTBEAT_MS:
            self._painted = painted
            self._silence.restart()
            self._server.report(painted)

    def _tell(self, error: KnownError) -> None:
        if self._server is not None:
            self._server.tell_trouble(error)

    def _tell_picture(self, _what: object) -> None:
        """A fault is in the log already; the operator hears what it means for the picture."""
        self._tell(StagePictureError())


def run(options: StageOptions) -> int:
    """Show the stage until a desk ends it; a KnownError of the opening is raised at the end."""
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")  # saves 5 ms from commit to picture
    app = QGuiApplication(["welfare-desk"])
    name_program(app)
    app.setQuitOnLastWindowClosed(False)
    start_log("stage")
    crashes = Crashes()
    crashes.watch()
    if not has_graphics_card():
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    program = StageProgram(options, *_painter(), crashes)
    wakefulness, garbage = Wakefulness(), Garbage()
    garbage.begin()
    try:
        program.open()
        wakefulness.begin()
        code = app.exec()
    finally:
        wakefulness.end()
        program.close()
        crashes.rest()
        garbage.end()
    if program.failure is not None:
        raise program.failure
    return code


def _painter() -> tuple[StageModel, StageWindow]:
    """The model and the window; Qt Quick is loaded only now that the painter is chosen."""
    from welfare_desk.qtkit.fonts import load_fonts
    from welfare_desk.services.resources import resource
    from welfare_desk.services.texts import Texts
    from welfare_desk.stage.stage_model import StageModel
    from welfare_desk.stage.stage_window import StageWindow
    from welfare_desk.stage.wording import voices_of

    load_fonts(resource("fonts"))
    model = StageModel(voices_of(Texts("zh"), Texts("en")))
    return model, StageWindow(model)


def _open(options: StageOptions) -> Books:
    """Open the file for reading; runs on the worker, for SQLAlchemy takes its time to load."""
    from welfare_desk.services.books import open_books

    return open_books(options.file, event=options.event)


def _open_first(options: StageOptions) -> tuple[Books, bool]:
    """Open the file, and say whether it is a rehearsal's: only the worker may ask the file."""
    books = _open(options)
    return books, books.rehearsal


def _nothing(_answer: object) -> None:
    """Nobody waits for this answer."""
