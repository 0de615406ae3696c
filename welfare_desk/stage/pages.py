"""Turns the pages of a list that is longer than the picture: each is shown long enough to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeVar

    R = TypeVar("R")

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1

PAGE_MS = 8000


@QmlElement
@QmlUncreatable("The models of the scenes have it.")
class Pages(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """Which page of how many is on; a `still` stage stays at the first."""

    turned = Signal()

    def __init__(self, *, still: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._still = still
        self._page, self._count = 0, 1
        self._is_halted = False
        self._clock = QTimer(self, interval=PAGE_MS)
        self._clock.timeout.connect(self.turn)

    def fit(self, items: int, per_page: int) -> None:
        """Know how many pages so many items fill; the page that is on stays if it can."""
        count = max(1, -(-items // per_page))
        page = min(self._page, count - 1)
        if (page, count) != (self._page, self._count):
            self._page, self._count = page, count
            self.turned.emit()
        if self._still or self._is_halted or count == 1:
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start()

    def turn(self) -> None:
        """Go on to the next page, after the last to the first."""
        self._page = (self._page + 1) % self._count
        self.turned.emit()

    def part(self, rows: Sequence[R], per_page: int) -> Sequence[R]:
        """The rows of the page that is on."""
        return rows[self._page * per_page : (self._page + 1) * per_page]

    def halt(self) -> None:
        """Turn no page: the picture is frozen, and stays so when it is fitted to another size."""
        self._is_halted = True
        self._clock.stop()

    def go_on(self) -> None:
        """Turn pages again, from the next `fit` on."""
        self._is_halted = False

    @Property(float, notify=turned)
    def page(self) -> float:
        """The page that is on, from 0."""
        return self._page

    @Property(float, notify=turned)
    def count(self) -> float:
        """How many pages there are."""
        return self._count
