"""The room of a table: as much of it as whole rows take, so that none is cut at the lower edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QTableView


class WholeRows(QWidget):
    """Holds a table whose rows are all of one height."""

    def __init__(self, table: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        table.setParent(self)
        self.setFocusProxy(table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table whole rows."""
        super().resizeEvent(event)
        head, row = self._table.horizontalHeader(), self._table.verticalHeader()
        above = min(max(head.sizeHint().height(), head.minimumHeight()), head.maximumHeight())
        above += 2 * self._table.frameWidth()
        rows = max(1, (self.height() - above) // row.defaultSectionSize())
        self._table.setGeometry(0, 0, self.width(), above + rows * row.defaultSectionSize())
