"""What the scene of the volunteer services binds to: a card for each, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage.grids import USUAL, Grid, grid_of, shape_of
from welfare_desk.stage.pages import Pages
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.services_words import (
    ALL_SERVED,
    HERE,
    NONE_YET,
    SERVICES,
    StallRow,
    stall_rows,
)
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.grids import Shape
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1

MOST_ON_A_PAGE: Final[Mapping[Shape, int]] = {"narrow": 6, "roomy": 6, "wide": 8}


@QmlElement
@QmlUncreatable("The models of the scenes have it.")
class ServicesModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The services at the event, a page at a time."""

    changed = Signal()
    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties

    def __init__(self, *, still: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[StallRow, ...] = ()
        self._title = self._here_label = self._here = self._empty = ""
        self._total_label = self._total = ""
        self._across = USUAL
        self._grid = Grid()
        self._cards = RowList(StallRow, self)
        self._pages = Pages(still=still, parent=self)
        self._pages.turned.connect(self._show_page)

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take a new moment."""
        self._rows = stall_rows(shown, voice)
        self._title = voice.say(CONTEXT, SERVICES)
        self._here_label = voice.say(CONTEXT, HERE)
        self._here = f"{shown.volunteers:,}"
        self._total_label = voice.say(CONTEXT, ALL_SERVED)
        self._total = f"{shown.served:,}"
        self._empty = "" if self._rows else voice.say(CONTEXT, NONE_YET)
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
        self._grid = grid_of(
            len(self._rows), most=MOST_ON_A_PAGE[shape_of(self._across)], across=self._across
        )
        self._pages.fit(len(self._rows), self._grid.per_page)
        self._show_page()

    def _show_page(self) -> None:
        self._cards.show(self._pages.part(self._rows, self._grid.per_page))

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the scene is about."""
        return self._title

    @Property(float, notify=changed)
    def columns(self) -> float:
        """How many cards stand side by side."""
        return float(self._grid.columns)

    @Property(float, notify=changed)
    def rows(self) -> float:
        """How many rows of cards a page has."""
        return float(self._grid.rows)

    @Property(str, notify=changed)
    def here_label(self) -> str:
        """The words before the count of volunteers."""
        return self._here_label

    @Property(str, notify=changed)
    def here(self) -> str:
        """How many volunteers are here."""
        return self._here

    @Property(str, notify=changed)
    def total_label(self) -> str:
        """The words before the sum."""
        return self._total_label

    @Property(str, notify=changed)
    def total(self) -> str:
        """How many were served in all."""
        return self._total

    @Property(str, notify=changed)
    def empty(self) -> str:
        """What stands where there is no service yet."""
        return self._empty

    @Property(QObject, notify=never)
    def cards(self) -> QObject:
        """The services of this page (StallRow)."""
        return self._cards

    @Property(Pages, notify=never)
    def pages(self) -> Pages:
        """The page that is on."""
        return self._pages
