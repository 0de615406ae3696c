"""Where the stage stands: on the screen it is meant for, and never on another unasked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from welfare_desk.domain.screens import WantedScreen, find_screen
from welfare_desk.qtkit.screen_list import identity_of, screens_seen
from welfare_desk.qtkit.stage_standing import bring_up, fill, fills, stand_aside

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QScreen

    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.screens import ScreenIdentity, ScreenSeen

LONGEST_MS = 60_000
"""For no longer than this the projector is said to be gone while it is there."""

TOGETHER_MS = 60
"""Screens come, go and change in several steps; what follows within this is one change."""

LOOK_MS = 1000
"""So often the stage looks whether it still stands before all others on its screen."""

HIDDEN_MS = 100
"""So long the window is hidden to be shown anew: the system takes what it wants to be for new."""

CHECK_MS = 300
"""So soon after it was shown the stage looks for the first time whether it stands as it should."""

TRIES = frozenset({2, 3})
SELDOM = 30
"""What a look finds wrong is asked for anew without hiding. Where that does not help, the second
and the third look hide and show the window, then only every thirtieth: the hall sees each time."""


class StagePlace(QObject):
    """Keeps the stage on its screen through plugging, unplugging and rearranging.

    The wanted screen is what a person chose, or the first besides the primary one, which is taken
    by itself. When it goes the stage hides, for it would cover the desk, and waits for this one:
    what is plugged in meanwhile, or was there all the time, is not it. Where the stage never had a
    screen, it stands in a window in the lower right corner and takes no key from the desk.

    `moved` carries the name of the screen, "" while none shows the stage; `changed` says that
    what `screens` tells is another; `wanted_changed` carries the WantedScreen to remember, or None.
    """

    moved = Signal(object)
    changed = Signal()
    wanted_changed = Signal(object)

    def __init__(
        self,
        window: QWindow,
        parent: QObject | None = None,
        *,
        wanted: WantedScreen | None = None,
        away: bool = False,
    ) -> None:
        """Place the window now, whenever a screen comes, goes or changes, and look every second.

        `away`: begin as if the screen were given away.
        """
        super().__init__(parent)
        self._window = window
        self._wanted = wanted
        self._screen: QScreen | None = None
        self._others: list[QScreen] = []
        self._has_stood = False
        self._away = away
        self._wrong_looks = 0
        self._told: tuple[tuple[ScreenSeen, ...], WantedScreen | None, bool] | None = None
        self._unplugged = self._timer(self.place)
        self._soon = self._timer(self._rearrange, TOGETHER_MS)
        self._again = self._timer(self.place, HIDDEN_MS)
        self._check = self._timer(self._look, CHECK_MS)
        self._looks = QTimer(self, interval=LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._looks.start()
        self._follow_screens()
        self.place()

    @property
    def wanted(self) -> WantedScreen | None:
        """The screen that the stage is meant for, there or not; None: it never had one."""
        return self._wanted

    @property
    def screen(self) -> QScreen | None:
        """The screen that the stage fills, or would fill if it were not given away."""
        return self._screen

    @property
    def is_away(self) -> bool:
        """Whether the screen is given to another program."""
        return self._away

    def place(self) -> None:
        """Put the window where it belongs with the screens that are there now."""
        self._soon.stop()
        self._screen = self._find()
        if self._screen is not None:
            self._has_stood = True
            self._others = [one for one in QGuiApplication.screens() if one is not self._screen]
        if self._away or self._unplugged.isActive():
            self._window.hide()
        elif self._screen is not None:
            self._fill(self._screen)
        elif self._has_stood:
            self._window.hide()
        else:
            stand_aside(self._window)
        self.moved.emit(self.screen_name())
        self._tell()

    def choose(self, identity: ScreenIdentity | None) -> None:
        """Stand on this screen from now on, there or not; None: take one by itself again."""
        self._screen = None
        self._others = []
        self._remember(identity, by_operator=True)
        self.place()

    def give(self) -> None:
        """Give the screen to another program until it is taken back."""
        if not self._away:
            self._away = True
            self.place()

    def take(self) -> None:
        """Take the screen back and stand before all others."""
        if self._away:
            self._away = False
            self.place()

    def unplug(self, for_ms: int) -> None:
        """Behave for so long as if the projector were gone."""
        self._unplugged.start(min(for_ms, LONGEST_MS))
        self._window.hide()
        self._tell()

    def screens(self) -> tuple[ScreenSeen, ...]:
        """Every screen that is there now, and on which of them the stage stands."""
        return screens_seen(self._window.screen() if self._window.isVisible() else None)

    def screen_name(self) -> str:
        """The name of the screen that shows the stage, or "" while none does."""
        return self._window.screen().name() if self._window.isVisible() else ""

    def seen(self, painted: Painted) -> Painted:
        """What the hall sees of what is painted: nothing while the projector is gone."""
        if self._window.isVisible():
            hidden = (
                not self._window.isExposed()
                or self._window.visibility() == QWindow.Visibility.Minimized
            )
            return replace(painted, screen=self.screen_name(), hidden=hidden)
        return replace(painted, screen="", width_px=0, height_px=0)

    def _fill(self, screen: QScreen) -> None:
        """Show the window on a screen, now or when it was hidden for long enough."""
        if not self._again.isActive():
            (self._check if fill(self._window, screen) else self._again).start()

    def _find(self) -> QScreen | None:
        """The screen to stand on; where none was ever wanted, one is taken by itself."""
        there = QGuiApplication.screens()
        if self._screen in there:
            return self._screen
        if len(there) < 2:  # noqa: PLR2004  # one screen is the clerk's
            return None
        if self._wanted is not None:
            free = [one for one in there if one not in self._others and self._may_take(one)]
            index = find_screen(self._wanted, [identity_of(screen) for screen in free])
            if index is not None:
                return free[index]
            if self._wanted.by_operator or self._has_stood:
                return None
        return self._take_by_itself(there)

    def _may_take(self, screen: QScreen) -> bool:
        """The clerk's own screen is taken only when a person chose it, or it was the stage's."""
        asked = self._wanted is not None and self._wanted.by_operator
        return asked or self._has_stood or screen is not QGuiApplication.primaryScreen()

    def _take_by_itself(self, there: list[QScreen]) -> QScreen:
        desk = QGuiApplication.primaryScreen()
        screen = next(one for one in there if one is not desk)
        self._remember(identity_of(screen), by_operator=False)
        return screen

    def _remember(self, identity: ScreenIdentity | None, *, by_operator: bool) -> None:
        there = [identity_of(screen) for screen in QGuiApplication.screens()]
        if identity is None:
            self._wanted = None
            self._has_stood = False
        else:
            beside = tuple(one for one in there if one != identity)
            self._wanted = WantedScreen(identity=identity, beside=beside, by_operator=by_operator)
        self.wanted_changed.emit(self._wanted)

    def _timer(self, act: Callable[[], None], interval_ms: int = 0) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.timeout.connect(act)
        return timer

    def _follow_screens(self) -> None:
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            for screen in app.screens():
                self._watch(screen)
            app.screenAdded.connect(self._watch)
            app.screenAdded.connect(self._soon.start)
            app.screenRemoved.connect(self._lose)
            app.primaryScreenChanged.connect(self._soon.start)

    def _watch(self, screen: QScreen) -> None:
        """Place the window anew when this screen changes its size, its scale or its place."""
        screen.geometryChanged.connect(self._soon.start)
        screen.availableGeometryChanged.connect(self._soon.start)
        screen.logicalDotsPerInchChanged.connect(self._soon.start)
        screen.orientationChanged.connect(self._soon.start)

    def _rearrange(self) -> None:
        self._wrong_looks = 0
        self.place()

    def _lose(self, screen: QScreen) -> None:
        """Hide at once when the stage's screen goes: Qt would put the window on another."""
        if screen is self._screen:
            self._screen = None
            self._window.hide()
            self._again.start()
        self._soon.start()

    def _look(self) -> None:
        """Come back before whatever took the screen; nothing is done to a screen given away."""
        busy = self._unplugged.isActive() or self._again.isActive()
        if self._screen is None or self._away or busy:
            return
        if fills(self._window, self._screen):
            self._wrong_looks = 0
            bring_up(self._window)
            return
        self._wrong_looks += 1
        if self._wrong_looks in TRIES or self._wrong_looks % SELDOM == 0:
            self._window.hide()
            self._again.start()
        else:
            self.place()

    def _tell(self) -> None:
        now = (self.screens(), self._wanted, self._away)
        if now != self._told:
            self._told = now
            self.changed.emit()
