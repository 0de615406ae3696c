"""The frame of the window: rail, top bar, what is told and asked, the page, its keys below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.badge_choice import BadgeChoice
from welfare_desk.desk.notice_bar import NoticeBar
from welfare_desk.desk.paint.shapes import smooth_painter
from welfare_desk.desk.rail import Rail
from welfare_desk.desk.rehearsal_band import RehearsalBand
from welfare_desk.desk.stage_strip import StageStrip
from welfare_desk.desk.status_bar import StatusBar
from welfare_desk.desk.top_bar import TopBar
from welfare_desk.desk.unsaved_band import UnsavedBand

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.stage_watch import StageWatch


class Shell(QWidget):
    """Holds the parts; it connects none of them."""

    def __init__(self, look: Look, watch: StageWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rail = Rail(look)
        self.top_bar = TopBar(look)
        self.stage_strip = StageStrip(look, watch)
        self.rehearsal_band = RehearsalBand(look)
        self.unsaved_band = UnsavedBand(look)
        self.notice_bar = NoticeBar(look)
        self.badge_choice = BadgeChoice(look)
        self.pages = QStackedWidget()
        self.status_bar = StatusBar(look)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.stage_strip)
        column.addWidget(self.rehearsal_band)
        column.addWidget(self.unsaved_band)
        column.addWidget(self.notice_bar)
        column.addWidget(self.badge_choice)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground behind the cards."""
        smooth_painter(self).fillRect(self.rect(), self._look.colour("bg"))


def focus_next_region(regions: Sequence[QWidget]) -> None:
    """Move the keyboard from the region it is in to the next one."""
    now = QApplication.focusWidget()
    inside = [
        number
        for number, region in enumerate(regions)
        if now is not None and (region is now or region.isAncestorOf(now))
    ]
    if not regions:
        return
    target = regions[(inside[0] + 1) % len(regions)] if inside else regions[0]
    stops = [
        child
        for child in target.findChildren(QWidget)
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    (stops[0] if stops else target).setFocus(Qt.FocusReason.TabFocusReason)
