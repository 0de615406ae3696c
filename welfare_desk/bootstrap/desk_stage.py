"""The stage as the desk has it: started, kept running, asked to end, and told at the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from welfare_desk.bootstrap.desk_emcee import connect_emcee
from welfare_desk.bootstrap.stage_start import stage_program
from welfare_desk.domain.ids import EventId
from welfare_desk.domain.screen_orders import ChooseScreen, NumberScreens
from welfare_desk.qtkit.stage_client import StageClient
from welfare_desk.qtkit.stage_keeper import StageKeeper

if TYPE_CHECKING:
    from welfare_desk.bootstrap.opening import Opened
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.screen_orders import ScreenOrder
    from welfare_desk.qtkit.stage_keeper import StageProgram


class DeskStage(QObject):
    """Keeps a stage beside the file that is open; `client` is the link to it."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        """Tell the window what the stage tells; nothing is started yet."""
        super().__init__(parent)
        self.client = StageClient(self)
        self._keeper = StageKeeper(self.client, self)
        self._opened: Opened | None = None
        self.client.connected.connect(window.stage_news.show_state)
        self.client.lost.connect(window.stage_news.show_lost)
        self.client.left.connect(window.stage_news.show_lost)
        self.client.painted.connect(window.stage_news.show_painted)
        self.client.pictured.connect(window.stage_news.show_picture)
        self.client.next_pictured.connect(window.stage_news.show_next_picture)
        self.client.thumbnail.connect(window.stage_news.show_thumbnail)
        self.client.screens_seen.connect(window.stage_news.show_screens)
        self.client.troubled.connect(window.show_notice)
        self._keeper.told.connect(window.show_notice)
        window.stage_requested.connect(self._renew)
        window.screen_ordered.connect(self._order)
        connect_emcee(window.emcee, self.client)

    def use(self, opened: Opened) -> None:
        """Show this file; its stage is started again where it ends by itself."""
        self._opened = opened
        self._keeper.keep(_program_of(opened))

    def let_go(self) -> None:
        """The file is left: its stage ends, unless another desk needs it."""
        self._opened = None
        self._keeper.rest()
        self.client.ask_quit()
        self.client.close()

    def _order(self, order: ScreenOrder) -> None:
        if isinstance(order, ChooseScreen):
            self.client.choose_screen(order.identity)
        elif isinstance(order, NumberScreens):
            self.client.identify()
        else:
            self.client.show_pattern(on=order.on)

    def _renew(self) -> None:
        if self._opened is not None:
            self._keeper.renew(_program_of(self._opened))


def _program_of(opened: Opened) -> StageProgram:
    return stage_program(opened.file.path, opened.books.event or EventId(""))
