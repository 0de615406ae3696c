"""What a unit is at a glance, as a row of small words with icons under its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.paint.shapes import line_of_words, rounded, smooth_painter, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.qtkit.icons import IconStyle

TAG_PX: Final = 24
GAP_PX: Final = 6
ICON_PX: Final = 14
AROUND_PX: Final = 34
TYPE: Final = (12, 500)


class Tag(NamedTuple):
    """One of the words: its icon, its colour, its ground."""

    words: str
    icon: str
    style: IconStyle
    role: str
    ground: str


class Tags(QWidget):
    """Tags side by side, on a second line where the first is full; a reader hears them all."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tags: tuple[Tag, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """Show other tags."""
        self._tags = tuple(tags)
        self.setAccessibleName(", ".join(tag.words for tag in tags))
        self.setToolTip("\n".join(tag.words for tag in tags))
        self._fit()
        self.update()

    def words(self) -> tuple[str, ...]:
        """What is said, in order."""
        return tuple(tag.words for tag in self._tags)

    def sizeHint(self) -> QSize:
        """As high as the lines it takes."""
        return QSize(120, self.height())

    def minimumSizeHint(self) -> QSize:
        """Wraps wherever it must."""
        return QSize(80, TAG_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tags."""
        painter, look = smooth_painter(self), self._look
        font = look.font(*TYPE)
        for tag, rect in self._places():
            rounded(painter, rect, TAG_PX / 2, fill=look.colour(tag.ground), edge=None)
            ratio = self.devicePixelRatioF()
            icon = look.pixmap(tag.icon, tag.role, ICON_PX, style=tag.style, ratio=ratio)
            painter.drawPixmap(QPointF(rect.left() + 8, rect.top() + 5), icon)
            words = rect.adjusted(26, 0, -6, 0)
            line_of_words(painter, words, tag.words, font, look.colour(tag.role))

    def _places(self) -> list[tuple[Tag, QRectF]]:
        """Where each tag stands."""
        font, placed = self._look.font(*TYPE), []
        x = y = 0.0
        for tag in self._tags:
            width = min(width_of(tag.words, font) + AROUND_PX, float(max(self.width(), 80)))
            if x and x + width > self.width():
                x, y = 0.0, y + TAG_PX + GAP_PX
            placed.append((tag, QRectF(x, y, width, TAG_PX)))
            x += width + GAP_PX
        return placed

    def _fit(self) -> None:
        places = self._places()
        height = round(places[-1][1].bottom()) if places else TAG_PX
        if height != self.height():
            self.setFixedHeight(height)
