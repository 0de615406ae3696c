"""What the market board binds to: tiles page by page, flipped one by one as they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage.grids import USUAL, Grid, grid_of, shape_of
from welfare_desk.stage.market_words import BOARD, NO_PROJECTS, TileRow, most_on_a_page, tile
from welfare_desk.stage.pages import Pages
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._voice: Voice | None = None
        self._across = USUAL
        self._grid = Grid()
        self._tiles = RowList(TileRow, self)
        self._pages = Pages(still=still, parent=self)
        self._pages.turned.connect(self._show_page)

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take a new moment."""
        self._rows = tuple(tile(project, shown, voice) for project in shown.projects_shown)
        self._title = voice.say(CONTEXT, BOARD)
        self._empty = "" if self._rows else voice.say(CONTEXT, NO_PROJECTS)
        self._voice = voice
        self._pages.go_on()
        self._lay_out()
        self.changed.emit()

    @Slot(float)
    def fit(self, across: float) -> None:
        """Know how wide the canvas is, in px of one 1080 high."""
        if across != self._across:
            self._across = across
            self._lay_out()
            self.changed.emit()

    def halt(self) -> None:
        """Turn no page while the picture is frozen."""
        self._pages.halt()

    def _lay_out(self) -> None:
        if self._voice is None:
            return
        most = most_on_a_page(self._rows, self._voice, shape_of(self._across))
        self._grid = grid_of(len(self._rows), most=most, across=self._across)
        self._pages.fit(len(self._rows), self._grid.per_page)
        self._show_page()

    def _show_page(self) -> None:
        self._tiles.show(self._pages.part(self._rows, self._grid.per_page))

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the scene is about."""
        return self._title

    @Property(str, notify=changed)
    def empty(self) -> str:
        """What stands where there is no project."""
        return self._empty

    @Property(float, notify=changed)
    def columns(self) -> float:
        """How many tiles stand side by side."""
        return float(self._grid.columns)

    @Property(float, notify=changed)
    def rows(self) -> float:
        """How many rows of tiles a page has."""
        return float(self._grid.rows)

    @Property(QObject, notify=never)
    def tiles(self) -> QObject:
        """The projects of this page (TileRow)."""
        return self._tiles

    @Property(Pages, notify=never)
    def pages(self) -> Pages:
        """The page that is on."""
        return self._pages
