"""A row of segments of which exactly one is chosen; arrows move within it, Tab goes past it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from welfare_desk.desk.paint.shapes import (
    CENTRE,
    focus_ring,
    line_of_words,
    rounded,
    smooth_painter,
    width_of,
)

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look

RADIUS_PX = 8.0
SEGMENT_RADIUS_PX = 5.0
MARGIN_PX = 3


class Segment(QPushButton):
    """One choice of a row."""

    def __init__(self, look: Look, px: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._px = px
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Wide enough for the words when they are bold."""
        return QSize(
            round(width_of(self.text(), self._look.font(self._px, 700)) + 22), self._px + 10
        )

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the segment, filled while it is chosen."""
        painter, rect, look = smooth_painter(self), QRectF(self.rect()), self._look
        on = self.isChecked()
        if on:
            ground = "brand" if self.isEnabled() else "line2"
            rounded(painter, rect, SEGMENT_RADIUS_PX, fill=look.colour(ground), edge=None)
        if self.hasFocus():
            gap = look.colour("surface") if on else None
            focus_ring(painter, look, rect, SEGMENT_RADIUS_PX, gap=gap)
        font = look.font(self._px, 700 if on else 500)
        line_of_words(
            painter, rect, self.text(), font, look.colour("onBrand" if on else "text2"), CENTRE
        )


class Segments(QWidget):
    """Named choices side by side; `chosen` carries the value that a person chose."""

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        values: Sequence[str],
        *,
        height_px: int = 34,
        px: int = 13,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._group = QButtonGroup(self)
        self._segments: dict[str, Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        row.setSpacing(2)
        for value in values:
            segment = Segment(look, px, self)
            self._segments[value] = segment
            segment.toggled.connect(self._stop_at_chosen)
            self._group.addButton(segment)
            row.addWidget(segment)
        self._stop_at_chosen()
        self._segments[values[0]].setChecked(True)
        self._group.buttonClicked.connect(lambda _segment: self.chosen.emit(self.value()))
        self.setFixedHeight(height_px)

    def value(self) -> str:
        """The value that is chosen."""
        return next(value for value, segment in self._segments.items() if segment.isChecked())

    def choose(self, value: str) -> None:
        """Choose a value without telling anybody."""
        self._segments[value].setChecked(True)

    def offer(self, values: Container[str]) -> None:
        """Show only the segments of these values."""
        for value, segment in self._segments.items():
            segment.setVisible(value in values)

    def name(self, words: dict[str, str]) -> None:
        """Give the segments their words in the language of the desk."""
        for value, segment in self._segments.items():
            segment.setText(words[value])
            segment.updateGeometry()

    def _stop_at_chosen(self) -> None:
        """Let Tab stop at the chosen segment, wherever the row is entered."""
        for segment in self._segments.values():
            stops = Qt.FocusPolicy.StrongFocus if segment.isChecked() else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(stops)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground of the row."""
        look = self._look
        rounded(
            smooth_painter(self),
            QRectF(self.rect()),
            RADIUS_PX,
            fill=look.colour("surface2"),
            edge=look.colour("line2"),
        )
