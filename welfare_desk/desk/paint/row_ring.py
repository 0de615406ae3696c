"""The ring of keyboard focus around the whole row of a table that one is on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from welfare_desk.desk.paint.shapes import focus_ring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from welfare_desk.desk.look import Look

RADIUS_PX: Final = 4.0


def draw_row_ring(table: QTableView, look: Look) -> None:
    """Draw it over the rows, while the keyboard is in the table."""
    here = table.currentIndex()
    if not table.hasFocus() or not here.isValid():
        return
    first = table.visualRect(here.siblingAtColumn(0))
    last = table.visualRect(here.siblingAtColumn(table.model().columnCount() - 1))
    painter = QPainter(table.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    focus_ring(painter, look, QRectF(first.united(last)).adjusted(1, 0, -1, -1), RADIUS_PX)
