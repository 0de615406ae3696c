"""The column at the right of the donations page: the stage, and what is still needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desk.needs_card import NeedsCard
from welfare_desk.desk.stage_card import COLUMN_PX, StageCard

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.stage_watch import StageWatch
    from welfare_desk.domain.snapshot import Snapshot


class StageColumn(QWidget):
    """Two cards, one above the other; the lower one takes what height is left."""

    def __init__(self, look: Look, watch: StageWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = StageCard(look, watch)
        self.needs = NeedsCard(look)
        self.stage.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFixedWidth(COLUMN_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.stage)
        column.addWidget(self.needs, 1)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Pass the books on."""
        self.needs.show_snapshot(snapshot)
