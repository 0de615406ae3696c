"""A part of a page that scrolls where the window is low, instead of making the window higher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ContentArea(QScrollArea):
    """An area that would like to be as high as its content."""

    def sizeHint(self) -> QSize:
        """As high as the content; where there is less room it scrolls."""
        content = self.widget()
        hint = super().sizeHint()
        if content is None:
            return hint
        high = max(content.sizeHint().height(), content.heightForWidth(self.width()))
        return QSize(hint.width(), high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell whoever holds the area that its content would like another height."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def scrolled(content: QWidget, *, width_px: int = 0, whole: bool = False) -> QScrollArea:
    """The content in an area without a frame; with `width_px` it is a column of that width.

    `whole`: the area asks for all of the height that the content has.
    """
    area = ContentArea() if whole else QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    if width_px:
        area.setFixedWidth(width_px)
    return area
