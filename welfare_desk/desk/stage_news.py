"""What the window hears of the stage, told to all who show it: watch, card, top bar, pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from welfare_desk.desk.page_shelf import PageShelf
    from welfare_desk.desk.shell import Shell
    from welfare_desk.desk.stage_card import StageCard
    from welfare_desk.desk.stage_watch import StageWatch
    from welfare_desk.domain.cues import Painted, SceneName
    from welfare_desk.domain.screens import StageScreens
    from welfare_desk.domain.snapshot import Snapshot


class StageNews(QObject):
    """Passes on what the stage paints and whether it answers."""

    def __init__(self, watch: StageWatch, card: StageCard, shell: Shell, shelf: PageShelf) -> None:
        super().__init__(watch)
        self._watch = watch
        self._card = card
        self._top_bar = shell.top_bar
        self._pages = shelf.stage

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know what is booked and which cue stands."""
        self._watch.show_snapshot(snapshot)
        self.show_state()

    def show_painted(self, painted: Painted) -> None:
        """Hold what the stage paints against the books."""
        self._watch.show_painted(painted)
        self._pages.show_painted(painted)
        self.show_state()

    def show_picture(self, picture: QImage) -> None:
        """Show the newest picture of the stage."""
        self._card.show_picture(picture)
        self._pages.show_picture(picture)

    def show_next_picture(self, picture: QImage) -> None:
        """Show how what comes next will look."""
        self._pages.show_next_picture(picture)

    def show_thumbnail(self, scene: SceneName, picture: QImage) -> None:
        """Show how a scene looks now."""
        self._pages.show_thumbnail(scene, picture)

    def show_screens(self, screens: StageScreens) -> None:
        """Show which screens there are, and which is the stage's."""
        self._pages.show_screens(screens)

    def show_lost(self) -> None:
        """Say that no stage answers; recording goes on."""
        self._watch.show_lost()
        self._pages.show_painted(None)
        self.show_state()

    def show_state(self) -> None:
        """Say in the top bar which curtain is drawn, or that there is no stage."""
        running = self._watch.health() != "off"
        self._top_bar.show_stage(self._watch.cue.curtain if running else None)
