"""The screens of the stage process: what desks order of them, what they hear, what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from welfare_desk.bootstrap.kept_screen import KeptScreen
from welfare_desk.domain.screens import StageScreens
from welfare_desk.qtkit.screen_numbers import ScreenNumbers
from welfare_desk.qtkit.screens import StagePlace

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickView

    from welfare_desk.domain.cues import Cue
    from welfare_desk.domain.screens import ScreenIdentity
    from welfare_desk.qtkit.stage_link import StageServer


class StageScreensRoom(QObject):
    """Places the stage's window, remembers its screen, and shows numbers and the test picture."""

    def __init__(
        self, window: QQuickView, parent: QObject | None = None, *, kept: KeptScreen | None = None
    ) -> None:
        """Choose the screen of last time; the window is shown once a cue says that it may be."""
        super().__init__(parent)
        # Qt Quick is loaded only when its painter is chosen
        from welfare_desk.stage.pattern import PatternSheet

        self._kept = kept or KeptScreen()
        self._server: StageServer | None = None
        self._pattern = PatternSheet(window)
        self._numbers = ScreenNumbers(self)
        self.place = StagePlace(window, self, wanted=self._kept.wanted, away=True)
        if self.place.wanted != self._kept.wanted:
            self._kept.keep(self.place.wanted)
        self.place.wanted_changed.connect(self._kept.keep)
        self.place.changed.connect(self._tell)

    def serve(self, server: StageServer) -> None:
        """Do what desks order by this server, and tell them of the screens."""
        self._server = server
        server.screen_asked.connect(self._choose)
        server.identify_asked.connect(self._identify)
        server.pattern_asked.connect(self._show_pattern)
        self._tell()

    def obey(self, cue: Cue) -> None:
        """Give the screen to another program, or take it back."""
        if cue.away:
            self.place.give()
        else:
            self.place.take()

    def close(self) -> None:
        """Take away what stands before the stage."""
        self._numbers.hide()
        self._server = None

    def screens(self) -> StageScreens:
        """What a desk is told."""
        wanted = self.place.wanted
        return StageScreens(
            screens=self.place.screens(),
            wanted=wanted.identity if wanted is not None else None,
            by_operator=wanted is not None and wanted.by_operator,
            pattern=self._pattern.is_on,
            away=self.place.is_away,
        )

    def _choose(self, identity: ScreenIdentity | None) -> None:
        self._numbers.hide()
        self.place.choose(identity)

    def _identify(self) -> None:
        self._numbers.show(self.place.screen)

    def _show_pattern(self, on: bool) -> None:  # noqa: FBT001  # a signal of Qt hands it over so
        self._pattern.show(on=on)
        self._tell()

    def _tell(self) -> None:
        if self._server is not None:
            self._server.tell_screens(self.screens())
