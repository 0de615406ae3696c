"""A column for a scrolled part: never lower than its wrapped words need at its width.

A scroll area asks a column for its least height at its best width only; where it is narrower the
words that wrap would be cut.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class WrappedColumn(QWidget):
    """Fill `column`; its height follows its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Other words need another height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        needed = self.column.totalHeightForWidth(self.width())
        if needed >= 0 and needed != self.minimumHeight():
            self.setMinimumHeight(needed)
