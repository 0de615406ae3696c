"""Which screen the stage stands on: the projector, and never the clerk's own screen unasked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen, QWindow

    from welfare_desk.domain.cues import Painted

WINDOW_SHARE = 0.45
"""Without a projector: the width of the stage's window, as a share of the screen's."""


def projector() -> QScreen | None:
    """The screen that the hall sees: the first that is not the primary one, if there is any."""
    desk = QGuiApplication.primaryScreen()
    return next((screen for screen in QGuiApplication.screens() if screen is not desk), None)


LONGEST_MS = 60_000
"""For no longer than this the projector is said to be gone while it is there."""


class StagePlace(QObject):
    """Keeps the stage on the projector through plugging and unplugging.

    With a projector the stage fills it, above whatever else is opened there. When the projector
    goes, the stage hides: it would cover the desk. When it comes back, so does the stage. Where
    there never was one, the stage stands in a window in the lower right corner and takes no key
    from the desk.
    """

    moved = Signal(object)

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        """Place the window now and whenever a screen comes or goes."""
        super().__init__(parent)
        self._window = window
        self._seen_projector = False
        self._unplugged = QTimer(self)
        self._unplugged.setSingleShot(True)
        self._unplugged.timeout.connect(self.place)
        window.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            for screen in app.screens():
                self._watch(screen)
            app.screenAdded.connect(self._watch)
            app.screenAdded.connect(self.place)
            app.screenRemoved.connect(self.place)
            app.primaryScreenChanged.connect(self.place)
        self.place()

    def place(self) -> None:
        """Put the window where it belongs with the screens that are there now."""
        screen = projector()
        if screen is not None:
            self._seen_projector = True
            self._fill(screen)
        elif self._seen_projector:
            self._window.hide()
        else:
            self._stand_aside()
        self.moved.emit(self.screen_name())

    def unplug(self, for_ms: int) -> None:
        """Behave for so long as if the projector were gone."""
        self._window.hide()
        self._unplugged.start(min(for_ms, LONGEST_MS))

    def screen_name(self) -> str:
        """The name of the screen that shows the stage, or "" while none does."""
        return self._window.screen().name() if self._window.isVisible() else ""

    def seen(self, painted: Painted) -> Painted:
        """What the hall sees of what is painted: nothing while the projector is gone."""
        if self._window.isVisible():
            return replace(painted, screen=self.screen_name())
        return replace(painted, screen="", width_px=0, height_px=0)

    def _watch(self, screen: QScreen) -> None:
        """Place the window anew when this screen changes its size or moves."""
        screen.geometryChanged.connect(self.place)

    def _fill(self, screen: QScreen) -> None:
        self._window.hide()  # a window that is full screen somewhere does not move
        self._window.setFlag(Qt.WindowType.WindowStaysOnTopHint)
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        # showFullScreen would ask for the keys as well
        self._window.setWindowState(Qt.WindowState.WindowFullScreen)
        self._window.setVisible(True)

    def _stand_aside(self) -> None:
        free = QGuiApplication.primaryScreen().availableGeometry()
        width = round(free.width() * WINDOW_SHARE)
        height = width * 9 // 16
        self._window.setGeometry(QRect(free.right() - width, free.bottom() - height, width, height))
        self._window.show()
