"""What the window hears of the stage, told to all who show it: the card, the top bar, the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from welfare_desk.desk.page_shelf import PageShelf
    from welfare_desk.desk.stage_card import StageCard
    from welfare_desk.desk.top_bar import TopBar
    from welfare_desk.domain.cues import Painted


class StageNews(QObject):
    """Passes on what the stage paints and whether it answers."""

    def __init__(self, card: StageCard, top_bar: TopBar, shelf: PageShelf, parent: QObject) -> None:
        super().__init__(parent)
        self._card = card
        self._top_bar = top_bar
        self._shelf = shelf

    def show_painted(self, painted: Painted) -> None:
        """Hold what the stage paints against the books."""
        self._card.show_painted(painted)
        self._shelf.show_painted(painted)
        self.show_state()

    def show_picture(self, picture: QImage) -> None:
        """Show the newest picture of the stage."""
        self._card.show_picture(picture)
        self._shelf.show_picture(picture)

    def show_lost(self) -> None:
        """Say that no stage answers; recording goes on."""
        self._card.show_lost()
        self._shelf.show_painted(None)
        self.show_state()

    def show_state(self) -> None:
        """Say in the top bar which curtain is drawn, or that there is no stage."""
        running = self._card.health() != "off"
        self._top_bar.show_stage(self._card.cue.curtain if running else None)
