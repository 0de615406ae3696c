"""What the market board binds to: twelve tiles on a page, flipped one by one as they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage.market_words import BOARD, NO_PROJECTS, TileRow, tile
from welfare_desk.stage.pages import Pages
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1

PER_PAGE = 12


@QmlElement
@QmlUncreatable("The models of the scenes have it.")
class MarketModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The board of the market."""

    changed = Signal()
    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties

    def __init__(self, *, still: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TileRow, ...] = ()
        self._title = self._empty = ""
        self._tiles = RowList(TileRow, self)
        self._pages = Pages(still=still, parent=self)
        self._pages.turned.connect(self._show_page)

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take a new moment."""
        self._rows = tuple(tile(project, shown, voice) for project in shown.projects_shown)
        self._title = voice.say(CONTEXT, BOARD)
        self._empty = "" if self._rows else voice.say(CONTEXT, NO_PROJECTS)
        self._pages.fit(len(self._rows), PER_PAGE)
        self._show_page()
        self.changed.emit()

    def halt(self) -> None:
        """Turn no page while the picture is frozen."""
        self._pages.halt()

    def _show_page(self) -> None:
        self._tiles.show(self._pages.part(self._rows, PER_PAGE))

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the scene is about."""
        return self._title

    @Property(str, notify=changed)
    def empty(self) -> str:
        """What stands where there is no project."""
        return self._empty

    @Property(QObject, notify=never)
    def tiles(self) -> QObject:
        """The projects of this page (TileRow)."""
        return self._tiles

    @Property(Pages, notify=never)
    def pages(self) -> Pages:
        """The page that is on."""
        return self._pages
