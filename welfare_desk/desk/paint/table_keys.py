"""Home and End in a table whose rows are one thing each: the first row and the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QTableView


def goes_to_an_end(table: QTableView, event: QKeyEvent) -> bool:
    """Whether a key led to the first row or the last one; Qt's own lead along the row."""
    rows = table.model().rowCount()
    places = {int(Qt.Key.Key_Home): 0, int(Qt.Key.Key_End): rows - 1}
    if event.key() not in places or not rows:
        return False
    table.selectRow(places[event.key()])
    return True
