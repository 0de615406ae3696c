"""A cell that wears its own name before what is typed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF

from welfare_desk.desk.entry_cells import EntryCell
from welfare_desk.desk.paint.shapes import LEFT, smooth_painter, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look

HEIGHT_PX: Final = 34
NAME_TYPE_PX: Final = 12
TYPE_PX: Final = 14
LEFT_PX: Final = 11
GAP_PX: Final = 4
AROUND_PX: Final = 30
"""What margins and frame of the field take beside name and text."""


class NamedCell(EntryCell):
    """Says what it is for, also while it is filled; `sample` is as wide as what is typed here."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, sample: str = "") -> None:
        self._name = ""
        self._sample = sample
        super().__init__(look, parent)
        self.setFixedHeight(HEIGHT_PX)

    def name(self, words: str, tip: str = "") -> None:
        """Wear this name."""
        self._name = words
        self.setAccessibleName(words)
        self.setToolTip(tip or words)
        self._wear()
        self._leave_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then its name over it."""
        super().paintEvent(event)
        painter = smooth_painter(self)
        painter.setFont(self._name_font())
        painter.setPen(self._look.colour("text2"))
        rect = QRectF(LEFT_PX, 0, self._name_px() + 2, self.height())
        painter.drawText(rect, LEFT, self._name)

    def _wear(self) -> None:
        self.setFont(self._look.font(TYPE_PX, 500))
        self._leave_room()

    def _leave_room(self) -> None:
        self.setTextMargins(round(self._name_px()) + GAP_PX, 0, 0, 0)
        needed = self._name_px() + width_of(self._sample, self.font()) + AROUND_PX
        self.setMinimumWidth(round(needed))

    def _name_px(self) -> float:
        return width_of(self._name, self._name_font())

    def _name_font(self) -> QFont:
        return self._look.font(NAME_TYPE_PX)
