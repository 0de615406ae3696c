"""One page of a paper as it will be printed: whole, or as wide as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from welfare_desk.papers.page import HEIGHT, WIDTH, page_image

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent, QResizeEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.papers.page import PaintPage

MARGIN_PX: Final = 12
WANTED_PX: Final = 2000
SMALLEST_PX: Final = 60


class PaperView(QScrollArea):
    """Shows one page; it scrolls where the page is higher than the room."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leaf = _Leaf(look)
        self._wide = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self._leaf)

    @property
    def is_wide(self) -> bool:
        """Whether the page is as wide as the room."""
        return self._wide

    def show_page(self, page: PaintPage) -> None:
        """Show this page from its top."""
        self._leaf.page = page
        self.verticalScrollBar().setValue(0)
        self._fit()

    def show_wide(self, *, wide: bool) -> None:
        """Make the page as wide as the room, or show all of it."""
        self._wide = wide
        self._fit()

    def scroll_by(self, steps: int) -> None:
        """Move down by so many steps, or up."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + steps * bar.pageStep() // 4)

    def sizeHint(self) -> QSize:
        """As large as the window allows."""
        return QSize(WANTED_PX, WANTED_PX)

    def minimumSizeHint(self) -> QSize:
        """Small, in a low window."""
        return QSize(SMALLEST_PX, SMALLEST_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page fitting."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().size() - QSize(2 * MARGIN_PX, 2 * MARGIN_PX)
        width = room.width() if self._wide else min(room.width(), room.height() * WIDTH // HEIGHT)
        self._leaf.show_width(max(width, SMALLEST_PX))


class _Leaf(QWidget):
    """The page itself; it is drawn anew only when its size or its content changes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image: QImage | None = None
        self._page: PaintPage | None = None

    @property
    def page(self) -> PaintPage | None:
        """What is shown."""
        return self._page

    @page.setter
    def page(self, page: PaintPage) -> None:
        self._page = page
        self._image = None
        self.update()

    def show_width(self, width: int) -> None:
        """Take this width, and the height that a page then has."""
        self.setFixedSize(width, round(width * HEIGHT / WIDTH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page and its edge."""
        if self._page is None:
            return
        ratio = self.devicePixelRatioF()
        wanted = round(self.width() * ratio)
        if self._image is None or self._image.width() != wanted:
            self._image = page_image(self._page, wanted)
            self._image.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.setPen(self._look.colour("line2"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
